/** One stage of the merged file -> `CheckedStage`. */
import type { StageKind } from '../contract/stage-kind.ts';
import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts';
import * as messages from '../diagnostics/messages/language.ts';
import { invariant } from '../util/invariant.ts';
import type { JsonObject } from '../util/json.ts';
import { nearest } from '../util/nearest.ts';
import { parseSize } from '../util/units.ts';
import { readRetry, readStopIf, readTimeout } from './attempt-fields.ts';
import type { Need } from './cycles.ts';
import { definition, isAll, type Names, type StageUse } from './expression/check.ts';
import { targetOf } from './expression/reference.ts';
import { child, type Entry, type MapNode, type Node, type ScalarNode } from './node.ts';
import { axisValues, NO_MATRIX, readMatrix } from './matrix.ts';
import { firstDeferred } from './params.ts';
import {
  type CheckedStage,
  Deferred,
  type Matrix,
  type Origin,
  type Resources,
  type Template,
} from './pipeline.ts';
import { makeResolver } from './resolve.ts';
import { COMMON_NAMES, stageSchema } from './stage-fields.ts';
import { type At, labelOf, validate } from './validate.ts';

export interface StageContext {
  readonly kinds: ReadonlyMap<string, StageKind>;
  readonly params: Names['params'];
  /** Stages and datasets with the place of their definition. */
  readonly places: ReadonlyMap<string, Span>;
  readonly report: (diagnostic: Diagnostic) => void;
  readonly note: (pointer: string, origin: Origin) => void;
  readonly usesParam: (name: string) => void;
  readonly usesStage: (use: StageUse) => void;
}

export interface StageSource {
  /** `datasets.<name>` for a dataset. */
  readonly name: string;
  readonly entry: Entry;
  readonly pointer: string;
  /** Of an entry that names none. */
  readonly kind: string | undefined;
  /** What it extends has a problem; it has a name and a place, and is not read. */
  readonly isBroken: boolean;
}

/** What is known of a stage even when its parameters have problems; enough to check references to it. */
export interface StageShape {
  readonly name: string;
  readonly kind: StageKind;
  readonly matrix: Matrix;
  readonly params: Template | undefined;
}

export interface ReadStage {
  readonly stage: CheckedStage;
  readonly needs: readonly Need[];
  /** All fields as they came out, for the resolved pipeline. */
  readonly fields: { readonly [name: string]: Template };
}

/** @returns undefined when the stage has problems; they are reported, and `seen` gets what is known. */
export function readStage(
  source: StageSource,
  context: StageContext,
  seen: (shape: StageShape) => void,
): ReadStage | undefined {
  const { entry, name } = source;
  const { value } = entry;
  if (value.kind !== 'map') {
    context.report(messages.stageNotMap(name, value.span));
    return undefined;
  }
  const kind = readKind(source, value, context);
  if (kind === undefined) return undefined;
  let problems = 0;
  const report = (diagnostic: Diagnostic): void => {
    problems += 1;
    context.report(diagnostic);
  };
  const matrix = readStageMatrix(value, source, { ...context, report });
  const names: Names = { params: context.params, axes: axisValues(matrix), stages: context.places };
  const resolver = makeResolver({ names, report, usesParam: context.usesParam });
  const validation = {
    resolve: resolver.resolve,
    report,
    note: context.note,
    defaultsOf: `kind ${kind.name}`,
  };
  const entries = new Map(value.entries);
  for (const field of ['matrix', 'extends', 'kind']) entries.delete(field);
  const schema = stageSchema(kind);
  const at: At = { pointer: source.pointer, label: '', keySpan: entry.keySpan };
  const schemaOfRest = { ...schema, properties: withoutKind(schema.properties ?? {}) };
  const fields = validate(schemaOfRest, { ...value, entries }, at, validation);
  for (const use of resolver.uses) context.usesStage(use);
  const params = fields === undefined ? undefined : paramsOf(fields as Fields);
  seen({ name, kind, matrix, params });
  if (fields === undefined || params === undefined) return undefined;
  const known = fields as { readonly [name: string]: Template };
  reportOpenFields(known, report);
  const needs = readNeeds(known, value, context.places, report);
  const rules = { fields: known, node: value, kind, schema: schemaOfRest, at, validation };
  const isOpen = ['retry', 'stop_if'].some(
    (field) => firstDeferred(known[field] ?? null) !== undefined,
  );
  const retry = isOpen ? [] : readRetry(rules); // open fields are reported above
  const stopIf = isOpen ? [] : readStopIf(rules);
  if (problems === 0) checkFields(kind, params, value, source, report);
  if (problems > 0) return undefined;
  const stage: CheckedStage = {
    name,
    kind,
    matrix,
    params,
    schema: kind.parameters,
    needs: needs.map((need) => need.on),
    when: known['when'] ?? true,
    resources: resourcesOf(known),
    timeout: readTimeout(known),
    retry,
    stopIf,
    span: entry.keySpan,
  };
  return { stage, needs: [...needs, ...needsIn(known)], fields: { kind: kind.name, ...known } };
}

/** The fields that belong to the kind. */
function paramsOf(fields: Fields): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([field]) => !COMMON_NAMES.has(field)));
}

function withoutKind<T>(properties: Readonly<Record<string, T>>): Readonly<Record<string, T>> {
  const { kind: _kind, ...rest } = properties;
  return rest;
}

function readKind(
  source: StageSource,
  value: MapNode,
  context: StageContext,
): StageKind | undefined {
  const given = value.entries.get('kind');
  if (given === undefined) {
    const kind = source.kind === undefined ? undefined : context.kinds.get(source.kind);
    if (kind !== undefined) return kind;
    context.report(
      messages.kindMissing(source.name, [...context.kinds.keys()], source.entry.keySpan),
    );
    return undefined;
  }
  const name = given.value.kind === 'scalar' ? given.value.value : undefined;
  const kind = typeof name === 'string' ? context.kinds.get(name) : undefined;
  if (kind === undefined) {
    const names = [...context.kinds.keys()];
    const shown = typeof name === 'string' ? name : String(name ?? '');
    context.report(messages.kindUnknown(shown, nearest(shown, names), names, given.value.span));
    return undefined;
  }
  context.note(`${source.pointer}/kind`, given.value.origin);
  return kind;
}

function readStageMatrix(value: MapNode, source: StageSource, context: StageContext): Matrix {
  const entry = value.entries.get('matrix');
  if (entry === undefined) return NO_MATRIX;
  const names: Names = { params: context.params, axes: undefined, stages: context.places };
  const resolver = makeResolver({ names, report: context.report, usesParam: context.usesParam });
  return readMatrix(entry, {
    resolve: (node: ScalarNode) => resolver.resolve(node, false),
    report: context.report,
    note: context.note,
    pointer: `${source.pointer}/matrix`,
  });
}

/** Common fields say how trials run, so they are known before any trial is; `when` may wait. */
function reportOpenFields(
  fields: { readonly [name: string]: Template },
  report: (diagnostic: Diagnostic) => void,
): void {
  for (const field of COMMON_NAMES) {
    const value = fields[field];
    if (value === undefined || field === 'when') continue;
    const waiting = firstDeferred(value);
    if (waiting !== undefined) report(messages.notKnownYet(field, waiting.text, waiting.span));
  }
}

function readNeeds(
  fields: { readonly [name: string]: Template },
  value: MapNode,
  places: ReadonlyMap<string, Span>,
  report: (diagnostic: Diagnostic) => void,
): readonly Need[] {
  const given = fields['needs'] ?? [];
  const names = (Array.isArray(given) ? given : [given]).filter((one) => typeof one === 'string');
  const node = child(value, 'needs');
  return names.map((on, index) => {
    const item: Node | undefined = node?.kind === 'list' ? node.items[index] : node;
    const span = item?.span ?? value.span;
    if (!places.has(on)) {
      const meant = definition(on, places, (one) => one);
      report(messages.unknownNeed(on, meant, [...places.keys()], span));
    }
    return { on, span };
  });
}

/**
 * Checks of the kind between its fields. Outputs of other stages are as good as known: what a check
 * sees of them now is what it sees later. Where anything else is open it waits until it is filled.
 */
function checkFields(
  kind: StageKind,
  params: Fields,
  value: MapNode,
  source: StageSource,
  report: (diagnostic: Diagnostic) => void,
): void {
  if (kind.check === undefined) return;
  const known = withOutputs(params);
  if (firstDeferred(known) !== undefined) return;
  for (const problem of kind.check(known as JsonObject)) {
    const span = placeOf(value, problem.pointer) ?? source.entry.keySpan;
    report(messages.kindCheck(labelOf(problem.pointer), problem.message, span));
  }
}

/** A template in which a reference to an output of one trial is that output. */
function withOutputs(template: Template): Template {
  if (template instanceof Deferred) {
    const { expression } = template;
    const target = expression.kind === 'reference' ? targetOf(expression) : undefined;
    if (target?.kind !== 'output' || isAll(target.selector)) return template;
    return { $output: { trial: target.stage, name: target.name.name } };
  }
  if (Array.isArray(template)) return (template as readonly Template[]).map(withOutputs);
  if (typeof template !== 'object' || template === null) return template;
  return Object.fromEntries(
    Object.entries(template).map(([key, one]) => [key, withOutputs(one as Template)]),
  );
}

/** The place of the value at a JSON pointer, or of the innermost one that is written down. */
export function placeOf(node: Node, pointer: string): Span | undefined {
  let current: Node = node;
  let span: Span | undefined;
  for (const part of pointer.split('/').slice(1)) {
    const name = part.replaceAll('~1', '/').replaceAll('~0', '~');
    const next = current.kind === 'list' ? current.items[Number(name)] : child(current, name);
    if (next === undefined) break;
    current = next;
    span = next.span;
  }
  return span;
}

/** Edges that values of the stage carry. */
function needsIn(template: Template): readonly Need[] {
  if (template instanceof Deferred) {
    return template.stages.map((on) => ({ on, span: template.span }));
  }
  if (typeof template !== 'object' || template === null) return [];
  return Object.values(template).flatMap((part) => needsIn(part as Template));
}

type Fields = { readonly [name: string]: Template };

// The walker has checked all that follows against the schemas of the common fields.
function resourcesOf(fields: Fields): Resources {
  const { cpus, memory, gpus, tokens } = fields['resources'] as Record<string, unknown>;
  const memoryBytes = sizeOf(memory as string | number);
  const named = tokens as Resources['tokens'];
  return { cpus: cpus as number, memoryBytes, gpus: gpus as number, tokens: named };
}

export function sizeOf(size: string | number): number {
  const bytes = typeof size === 'number' ? size : parseSize(size);
  invariant(bytes !== undefined, `the pattern let the size ${size} through`);
  return bytes;
}
