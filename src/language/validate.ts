/**
 * Walks a node tree and its schema together: every problem with its exact place, every default filled
 * in, every `${…}` resolved, every value with its origin. Answers a template, or undefined after
 * problems (which are reported).
 */
import type { JsonType, ParameterSchema } from '../contract/parameter-schema.ts';
import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts';
import * as messages from '../diagnostics/messages/language.ts';
import type { Json } from '../util/json.ts';
import { canonicalJson } from '../util/json.ts';
import { nearest } from '../util/nearest.ts';
import {
  ARTIFACT,
  ANY,
  BOOLEAN,
  LIST,
  MAP,
  NOTHING,
  NUMBER,
  TEXT,
  type Types,
  typeOf,
  wordsOf,
} from './expression/value.ts';
import { suggestField } from './foreign-words.ts';
import { jsonOf, type MapNode, type Node, nodeOf, type ScalarNode } from './node.ts';
import type { Origin, Template } from './pipeline.ts';
import type { Resolve } from './resolve.ts';

export interface Validation {
  readonly resolve: Resolve;
  readonly report: (diagnostic: Diagnostic) => void;
  readonly note: (pointer: string, origin: Origin) => void;
  /** Whose defaults are filled in, for their origin: `kind "mim"`. */
  readonly defaultsOf: string;
}

/** Where a value stands in what is validated. */
export interface At {
  /** JSON pointer into the resolved pipeline. */
  readonly pointer: string;
  /** As a message names it, from the stage: `optimizer.lr`; empty for the whole. */
  readonly label: string;
  /** Of the key, for problems of the field as a whole. */
  readonly keySpan: Span | undefined;
  /** Below a schema that says `x-literal`. */
  readonly keepsRoots?: boolean;
}

export function validate(
  schema: ParameterSchema,
  node: Node,
  at: At,
  validation: Validation,
): Template | undefined {
  const here = schema['x-literal'] === true ? { ...at, keepsRoots: true } : at;
  if (node.kind === 'scalar') {
    const resolved = validation.resolve(node, here.keepsRoots === true);
    if (resolved.kind === 'bad') return undefined;
    if (resolved.kind === 'deferred') {
      const { deferred, types } = resolved;
      const allowed = allowedTypes(schema);
      if ((types & allowed) === 0) {
        if (types === ARTIFACT && here.keepsRoots === true) {
          validation.report(messages.artifactInText(deferred.text, deferred.span));
          return undefined;
        }
        validation.report(
          messages.expressionGives(here.label, wordsOf(types), schema, deferred.span),
        );
        return undefined;
      }
      validation.note(here.pointer, node.origin);
      return types === TEXT && isInput(schema) ? { $path: deferred } : deferred;
    }
    if (resolved.node !== node) return known(schema, resolved.node, here, validation);
  }
  return known(schema, node, here, validation);
}

/** A value of which the outermost is no `${…}` any more. */
function known(
  schema: ParameterSchema,
  node: Node,
  at: At,
  validation: Validation,
): Template | undefined {
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches !== undefined) return oneOf(branches, schema, node, at, validation);
  const wrong = (): undefined => {
    validation.report(
      messages.wrongValue(at.label, foundIn(node), schema, node.span, hintFor(schema, node)),
    );
    return undefined;
  };
  if (!hasType(schema, node)) return wrong();
  const isChoice = schema.enum !== undefined || schema.const !== undefined;
  if (isChoice && node.kind !== 'artifact' && !isAmong(schema, jsonOf(node))) return wrong();
  switch (node.kind) {
    case 'artifact':
      validation.note(at.pointer, node.origin);
      return '$path' in node.value
        ? { $path: node.value.$path }
        : { $output: { ...node.value.$output } };
    case 'scalar': {
      if (!scalarFits(schema, node)) return wrong();
      validation.note(at.pointer, node.origin);
      return isInput(schema) && typeof node.value === 'string' ? { $path: node.value } : node.value;
    }
    case 'list': {
      const items = node.items.map((item, index) =>
        validate(
          schema.items ?? {},
          item,
          { ...below(at, String(index), true), keySpan: undefined },
          validation,
        ),
      );
      validation.note(at.pointer, node.origin);
      const count = items.length;
      if (count < (schema.minItems ?? 0) || count > (schema.maxItems ?? Number.POSITIVE_INFINITY)) {
        validation.report(messages.listLength(at.label, count, schema, node.span));
        return undefined;
      }
      if (schema.uniqueItems === true) reportDoubles(node.items, at, validation);
      return items.every((item) => item !== undefined) ? items : undefined;
    }
    case 'map':
      return map(schema, node, at, validation);
  }
}

function map(
  schema: ParameterSchema,
  node: MapNode,
  at: At,
  validation: Validation,
): Template | undefined {
  const out: Record<string, Template> = {};
  let isWhole = true;
  const properties = schema.properties ?? {};
  const take = (name: string, value: Template | undefined): void => {
    if (value === undefined) isWhole = false;
    else out[name] = value;
  };
  for (const [name, property] of Object.entries(properties)) {
    const entry = node.entries.get(name);
    if (entry !== undefined) {
      const there = { ...below(at, name), keySpan: entry.keySpan };
      take(name, validate(property, entry.value, there, validation));
    } else if (property.default !== undefined) {
      take(name, defaultOf(property, node, below(at, name), validation));
    }
  }
  for (const name of schema.required ?? []) {
    if (node.entries.has(name) || properties[name]?.default !== undefined) continue;
    validation.report(
      messages.missingField(at.label, name, properties[name] ?? {}, at.keySpan ?? node.span),
    );
    isWhole = false;
  }
  const rest = additional(schema);
  for (const [name, entry] of node.entries) {
    if (Object.hasOwn(properties, name)) continue;
    if (rest === false) {
      const place = { label: at.label, name, span: entry.keySpan };
      validation.report(
        messages.unknownField(place, suggestField(name, schema), Object.keys(properties)),
      );
      isWhole = false;
      continue;
    }
    const there = { ...below(at, name), keySpan: entry.keySpan };
    take(name, validate(rest, entry.value, there, validation));
  }
  validation.note(at.pointer, node.origin);
  return isWhole ? out : undefined;
}

/** What fields beyond the named ones must obey; false where there may be none. */
export function additional(schema: ParameterSchema): ParameterSchema | false {
  const rest = schema.additionalProperties;
  if (typeof rest === 'object') return rest;
  // A schema that names fields means these and no others, unless it says so.
  return rest === true || (rest === undefined && schema.properties === undefined) ? {} : false;
}

/** What a default comes out as, and the pointers below its place that get an origin. */
interface FilledDefault {
  readonly value: Template;
  readonly pointers: readonly string[];
}

// The same few defaults are filled into every stage of a kind.
const filledDefaults = new WeakMap<ParameterSchema, FilledDefault>();

function defaultOf(
  schema: ParameterSchema,
  owner: MapNode,
  at: At,
  validation: Validation,
): Template {
  const origin: Origin = { kind: 'default', of: validation.defaultsOf };
  let filled = filledDefaults.get(schema);
  if (filled === undefined) {
    const pointers: string[] = [];
    // The schema of a kind is JSON, and checked by the test of the registry.
    const node = nodeOf(schema.default as Json, owner.span, origin);
    const value = validate(
      schema,
      node,
      { pointer: '', label: at.label, keySpan: undefined },
      {
        ...validation,
        report: () => {},
        note: (pointer) => pointers.push(pointer),
      },
    );
    filled = { value: value ?? (schema.default as Json), pointers };
    filledDefaults.set(schema, filled);
  }
  for (const pointer of filled.pointers) validation.note(at.pointer + pointer, origin);
  return filled.value;
}

/** Takes the first branch that fits; without one, explains the branch that was most likely meant. */
function oneOf(
  branches: readonly ParameterSchema[],
  schema: ParameterSchema,
  node: Node,
  at: At,
  validation: Validation,
): Template | undefined {
  const tries = branches.map((branch) => {
    const problems: Diagnostic[] = [];
    const notes: [string, Origin][] = [];
    const answer = validate(branch, node, at, {
      ...validation,
      report: (problem) => problems.push(problem),
      note: (pointer, origin) => notes.push([pointer, origin]),
    });
    return { branch, problems, notes, answer };
  });
  const good = tries.find((one) => one.answer !== undefined);
  if (good !== undefined) {
    for (const [pointer, origin] of good.notes) validation.note(pointer, origin);
    return good.answer;
  }
  // An expression inside has a problem, which is reported.
  if (tries.some((one) => one.problems.length === 0)) return undefined;
  if (node.kind === 'map') {
    const tag = discriminator(branches);
    if (tag !== undefined) {
      const { name, values } = tag;
      const given = node.entries.get(name);
      const place = below(at, name);
      if (given === undefined) {
        validation.report(
          messages.missingField(at.label, name, { enum: values }, at.keySpan ?? node.span),
        );
        return undefined;
      }
      const value = jsonOf(given.value);
      if (!values.includes(value)) {
        const found = foundIn(given.value);
        const hint = nearestValue(values, value);
        validation.report(
          messages.wrongValue(place.label, found, { enum: values }, given.value.span, hint),
        );
        return undefined;
      }
      const chosen = tries.find((one) => one.branch.properties?.[name]?.const === value);
      for (const problem of chosen?.problems ?? []) validation.report(problem);
      return undefined;
    }
  }
  const likely = tries.filter((one) => hasType(one.branch, node));
  const [only] = likely;
  if (only !== undefined && (likely.length === 1 || node.kind === 'map')) {
    const best = likely.reduce((a, b) => (b.problems.length < a.problems.length ? b : a), only);
    for (const problem of best.problems) validation.report(problem);
    return undefined;
  }
  validation.report(
    messages.wrongValue(at.label, foundIn(node), schema, node.span, hintFor(schema, node)),
  );
  return undefined;
}

/** The field whose constant tells the branches apart, when there is one. */
function discriminator(
  branches: readonly ParameterSchema[],
): { readonly name: string; readonly values: readonly Json[] } | undefined {
  const maps = branches.filter((branch) => branch.properties !== undefined);
  const names = Object.keys(maps[0]?.properties ?? {});
  const name = names.find((one) => maps.every((map) => map.properties?.[one]?.const !== undefined));
  if (name === undefined || maps.length < 2) return undefined;
  return { name, values: maps.map((map) => map.properties?.[name]?.const as Json) };
}

function hasType(schema: ParameterSchema, node: Node): boolean {
  if (node.kind === 'artifact') return isInput(schema);
  const types = typesOf(schema);
  if (types === undefined) return true;
  return types.some((type) => isOfType(type, node));
}

function isOfType(type: JsonType, node: Node): boolean {
  switch (type) {
    case 'array':
      return node.kind === 'list';
    case 'object':
      return node.kind === 'map';
    default:
      if (node.kind !== 'scalar') return false;
  }
  switch (type) {
    case 'null':
      return node.value === null;
    case 'integer':
      return Number.isInteger(node.value);
    default:
      return typeof node.value === type;
  }
}

function typesOf(schema: ParameterSchema): readonly JsonType[] | undefined {
  if (schema.type !== undefined)
    return typeof schema.type === 'string' ? [schema.type] : schema.type;
  return schema.properties === undefined ? undefined : ['object'];
}

const patterns = new Map<string, RegExp>();

function scalarFits(schema: ParameterSchema, node: ScalarNode): boolean {
  const { value } = node;
  if (typeof value === 'number') {
    if (value < (schema.minimum ?? Number.NEGATIVE_INFINITY)) return false;
    if (value > (schema.maximum ?? Number.POSITIVE_INFINITY)) return false;
    if (schema.exclusiveMinimum !== undefined && value <= schema.exclusiveMinimum) return false;
    if (schema.exclusiveMaximum !== undefined && value >= schema.exclusiveMaximum) return false;
    if (schema.multipleOf !== undefined && !Number.isInteger(value / schema.multipleOf))
      return false;
  }
  if (typeof value === 'string') {
    if ([...value].length < (schema.minLength ?? 0)) return false;
    if (schema.pattern !== undefined) {
      if (!patternOf(schema.pattern).test(value)) return false;
    }
  }
  return true;
}

function patternOf(text: string): RegExp {
  const pattern = patterns.get(text) ?? new RegExp(text, 'u');
  patterns.set(text, pattern);
  return pattern;
}

function isAmong(schema: ParameterSchema, value: Json): boolean {
  const text = canonicalJson(value);
  if (schema.const !== undefined && canonicalJson(schema.const as Json) !== text) return false;
  return (
    schema.enum === undefined || schema.enum.some((one) => canonicalJson(one as Json) === text)
  );
}

function reportDoubles(items: readonly Node[], at: At, validation: Validation): void {
  const seen = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    const text = canonicalJson(jsonOf(item));
    const earlier = seen.get(text);
    if (earlier !== undefined) {
      validation.report(messages.doubleItem(at.label, foundIn(item), earlier, item.span));
    } else seen.set(text, index);
  }
}

export function isInput(schema: ParameterSchema): boolean {
  if (schema['x-input'] !== undefined) return true;
  return (schema.oneOf ?? schema.anyOf ?? []).some(isInput);
}

/** Which types an expression in this place may give. */
function allowedTypes(schema: ParameterSchema): Types {
  const branches = schema.oneOf ?? schema.anyOf;
  if (branches !== undefined)
    return branches.reduce<Types>((all, one) => all | allowedTypes(one), 0);
  let allowed = ANY & ~ARTIFACT;
  const types = typesOf(schema);
  if (types !== undefined) allowed = types.reduce<Types>((all, type) => all | BITS[type], 0);
  else if (schema.enum !== undefined) {
    allowed = schema.enum.reduce<Types>((all, one) => all | typeOf(one as Json), 0);
  } else if (schema.const !== undefined) allowed = typeOf(schema.const as Json);
  return schema['x-input'] === undefined
    ? allowed
    : allowed | ARTIFACT | (types === undefined ? TEXT : 0);
}

const BITS: Readonly<Record<JsonType, Types>> = {
  null: NOTHING,
  boolean: BOOLEAN,
  integer: NUMBER,
  number: NUMBER,
  string: TEXT,
  array: LIST,
  object: MAP,
};

export function foundIn(node: Node): messages.Found {
  if (node.kind === 'scalar') return { kind: 'scalar', value: node.value };
  return { kind: node.kind };
}

function hintFor(schema: ParameterSchema, node: Node): string | undefined {
  if (node.kind !== 'scalar' || typeof node.value !== 'string') return undefined;
  const { value } = node;
  const types = typesOf(schema) ?? [];
  if (types.includes('boolean') && /^(?:yes|no|on|off|true|false)$/i.test(value)) {
    return messages.writePlain(/^(?:yes|on|true)$/i.test(value) ? 'true' : 'false');
  }
  const isNumber = value.trim() !== '' && Number.isFinite(Number(value));
  if (isNumber && (types.includes('number') || types.includes('integer')))
    return messages.writePlain(value.trim());
  return schema.enum === undefined
    ? undefined
    : nearestValue(schema.enum as readonly Json[], value);
}

function nearestValue(values: readonly Json[], value: Json): string | undefined {
  if (typeof value !== 'string') return undefined;
  const meant = nearest(
    value,
    values.filter((one) => typeof one === 'string'),
  );
  return meant === undefined ? undefined : messages.didYouMean(meant);
}

/** The place of a field or an item inside of a place. */
export function below(at: At, name: string, isItem = false): At {
  const escaped = name.replaceAll('~', '~0').replaceAll('/', '~1');
  const label = isItem ? `${at.label}[${name}]` : at.label === '' ? name : `${at.label}.${name}`;
  return { ...at, pointer: `${at.pointer}/${escaped}`, label, keySpan: undefined };
}

/** A JSON pointer as messages name a field: `/optimizer/betas/0` is `optimizer.betas[0]`. */
export function labelOf(pointer: string): string {
  return pointer
    .split('/')
    .slice(1)
    .map((part) => part.replaceAll('~1', '/').replaceAll('~0', '~'))
    .map((part, index) => (/^\d+$/.test(part) ? `[${part}]` : index === 0 ? part : `.${part}`))
    .join('');
}
