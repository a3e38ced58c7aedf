/**
 * `params:`: declarations and values.
 *
 * Every param is normalised to a declaration whose `default` is its value; overlays, profiles and
 * `--set` change that `default`, so that every value is checked against the one declaration.
 */
import type { ParameterSchema } from '../contract/parameter-schema.ts';
import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts';
import * as messages from '../diagnostics/messages/language.ts';
import type { Json } from '../util/json.ts';
import type { Names } from './expression/check.ts';
import { type Entry, jsonOf, type MapNode, type Node, nodeOf, type ScalarNode } from './node.ts';
import { merge } from './overlay.ts';
import { Deferred, type Origin, type Template } from './pipeline.ts';
import { makeResolver } from './resolve.ts';
import { declarationSchema, WORD_PATTERN } from './stage-fields.ts';
import { validate } from './validate.ts';

type Report = (diagnostic: Diagnostic) => void;

/** A map is a declaration when it says a type, a default or the values allowed. */
export function isDeclaration(node: MapNode): boolean {
  return ['type', 'default', 'enum'].some((key) => node.entries.has(key));
}

/** Gives every param of the file the form of a declaration; the type of a short form is that of its value. */
export function normalizeParams(root: MapNode): MapNode {
  return mapParams(root, (entry) => {
    const { value } = entry;
    if (value.kind === 'map') return entry; // a declaration, or a problem that `readParams` reports
    const entries = new Map<string, Entry>();
    const type = inferType(value);
    if (type !== undefined) {
      const node = nodeOf(type, value.span, value.origin);
      entries.set('type', { key: 'type', keySpan: entry.keySpan, value: node });
    }
    entries.set('default', { key: 'default', keySpan: entry.keySpan, value });
    return { ...entry, value: { kind: 'map', entries, span: value.span, origin: value.origin } };
  });
}

/** Lays params of an overlay or a profile over those of the file: a value is a new `default`. */
function normalizeUpperParams(upper: MapNode, lower: MapNode): MapNode {
  const known = lower.entries.get('params')?.value;
  return mapParams(upper, (entry) => {
    const isKnown = known?.kind === 'map' && known.entries.has(entry.key);
    const { value } = entry;
    if (!isKnown || (value.kind === 'map' && isDeclaration(value))) return entry;
    const entries = new Map([['default', { key: 'default', keySpan: entry.keySpan, value }]]);
    return { ...entry, value: { kind: 'map', entries, span: value.span, origin: value.origin } };
  });
}

function mapParams(root: MapNode, change: (entry: Entry) => Entry): MapNode {
  const section = root.entries.get('params');
  if (section?.value.kind !== 'map') return root;
  const entries = new Map([...section.value.entries].map(([key, entry]) => [key, change(entry)]));
  const value: MapNode = { ...section.value, entries };
  return { ...root, entries: new Map(root.entries).set('params', { ...section, value }) };
}

function inferType(node: Node): string | undefined {
  if (node.kind === 'list') return 'array';
  if (node.kind !== 'scalar' || node.value === null) return undefined;
  if (typeof node.value === 'string') return node.value.includes('${') ? undefined : 'string';
  // 10 may become 0.5 later; who wants whole numbers alone declares it.
  return typeof node.value === 'number' ? 'number' : 'boolean';
}

export interface Params {
  /** By name; undefined where a problem was reported. */
  readonly values: ReadonlyMap<string, { readonly value: Json | undefined; readonly span: Span }>;
  readonly used: ReadonlySet<string>;
}

/** Checks declarations and computes values; params may refer to params. */
export function readParams(
  section: Node | undefined,
  report: Report,
  note: (pointer: string, origin: Origin) => void,
): Params {
  const values = new Map<string, { value: Json | undefined; span: Span }>();
  const used = new Set<string>();
  if (section === undefined) return { values, used };
  if (section.kind !== 'map') {
    report(messages.sectionNotMap('params', section.span));
    return { values, used };
  }
  const declared = new Map<
    string,
    { readonly entry: Entry; readonly schema: ParameterSchema | undefined }
  >();
  for (const [name, entry] of section.entries) {
    values.set(name, { value: undefined, span: entry.keySpan });
    if (!WORD_PATTERN.test(name)) report(messages.wordNotAllowed('param', name, entry.keySpan));
    declared.set(name, { entry, schema: readDeclaration(name, entry, report) });
  }
  const done = new Set<string>();
  const open: string[] = [];
  const names: Names = { params: values, axes: undefined, stages: new Map() };
  const paramValue = (name: string): Json | undefined => {
    const one = declared.get(name);
    if (one === undefined || done.has(name)) return values.get(name)?.value;
    if (open.includes(name)) {
      report(messages.paramsCycle([...open.slice(open.indexOf(name)), name], one.entry.keySpan));
      return undefined;
    }
    open.push(name);
    const value = compute(name, one.entry, one.schema);
    open.pop();
    done.add(name);
    values.set(name, { value, span: one.entry.keySpan });
    return value;
  };
  const resolver = makeResolver({ names, report, usesParam: (name) => used.add(name), paramValue });
  const compute = (
    name: string,
    entry: Entry,
    schema: ParameterSchema | undefined,
  ): Json | undefined => {
    if (schema === undefined || entry.value.kind !== 'map') return undefined;
    const given = entry.value.entries.get('default');
    if (given === undefined) {
      report(messages.paramWithoutValue(name, entry.keySpan));
      return undefined;
    }
    const at = { pointer: `/params/${name}`, label: `params.${name}`, keySpan: entry.keySpan };
    const template = validate(schema, given.value, at, {
      resolve: (node: ScalarNode) => resolver.resolve(node, false),
      report,
      note,
      defaultsOf: `params.${name}`,
    });
    if (template === undefined) return undefined;
    const waiting = firstDeferred(template);
    if (waiting === undefined) return template as Json;
    report(messages.notKnownYet(`params.${name}`, waiting.text, waiting.span));
    return undefined;
  };
  for (const name of declared.keys()) paramValue(name);
  return { values, used };
}

function readDeclaration(name: string, entry: Entry, report: Report): ParameterSchema | undefined {
  const { value } = entry;
  if (value.kind !== 'map' || !isDeclaration(value)) {
    report(messages.paramNotDeclared(name, value.span));
    return undefined;
  }
  if (!declarationIsGood(value, `params.${name}`, entry.keySpan, report)) return undefined;
  const { unit, default: _default, ...schema } = jsonOf(value) as Record<string, Json>;
  // The declaration was just checked against the schema of declarations.
  return { ...schema, ...(typeof unit === 'string' ? { 'x-unit': unit } : {}) } as ParameterSchema;
}

/** Checks a declaration, and the declarations of its items, against the schema of declarations. */
function declarationIsGood(node: MapNode, label: string, keySpan: Span, report: Report): boolean {
  let isGood = true;
  const say: Report = (diagnostic) => {
    isGood = false;
    report(diagnostic);
  };
  const entries = new Map(node.entries);
  entries.delete('default');
  validate(
    declarationSchema,
    { ...node, entries },
    { pointer: '', label, keySpan },
    {
      resolve: (one) => ({ kind: 'value', node: one }),
      report: say,
      note: () => {},
      defaultsOf: '',
    },
  );
  const pattern = entries.get('pattern')?.value;
  if (
    pattern?.kind === 'scalar' &&
    typeof pattern.value === 'string' &&
    !isPattern(pattern.value)
  ) {
    say(messages.notPattern(pattern.value, pattern.span));
  }
  const items = entries.get('items');
  if (items?.value.kind === 'map') {
    const isItemGood = declarationIsGood(items.value, `${label}.items`, items.keySpan, report);
    isGood = isGood && isItemGood;
  }
  return isGood;
}

function isPattern(text: string): boolean {
  try {
    return new RegExp(text, 'u') instanceof RegExp;
  } catch {
    return false; // the engine's reason is in its own words; the place says enough
  }
}

/** The first part of a template that is not known when the file is read. */
export function firstDeferred(template: Template): Deferred | undefined {
  if (template instanceof Deferred) return template;
  if (typeof template !== 'object' || template === null) return undefined;
  for (const part of Object.values(template)) {
    const found = firstDeferred(part as Template);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** Merges the params of a profile; unknown names are problems there, since a profile only changes values. */
export function mergeUpper(lower: MapNode, upper: MapNode, report: Report): MapNode {
  return merge(lower, normalizeUpperParams(upper, lower), report) as MapNode;
}
