/**
 * The identity of a result: a digest of everything that can change it, and of nothing else.
 *
 * The document holds the kind, its revision, the parameters without those that only say where and how
 * (`x-execution`), inputs by their content, and declared code. Names of stages and paths of inputs are
 * not in it: what produced the bytes does not matter, only the bytes do.
 */
import { isDeepStrictEqual } from 'node:util';
import type { OutputRef, PathRef } from '../contract/artifact.ts';
import type { ParameterSchema } from '../contract/parameter-schema.ts';
import type { StageKind } from '../contract/stage-kind.ts';
import type { KeyDocument } from '../contract/stored-result.ts';
import type { Filled } from '../language/pipeline.ts';
import { type Digest, digestOfJson } from '../util/digest.ts';
import { isJsonObject, type Json, type JsonObject } from '../util/json.ts';

export interface KeyFacts {
  readonly kind: Pick<StageKind, 'name' | 'revision'>;
  /** What `params` obey. */
  readonly schema: ParameterSchema;
  readonly params: { readonly [name: string]: Filled };
  /** Content of an output or path that `params` name; it must be known. */
  contentOf(reference: OutputRef | PathRef): Digest;
  /** Declared code and the like, by name. */
  readonly extra: JsonObject;
}

export function keyDocument(facts: KeyFacts): KeyDocument {
  const { name, revision } = facts.kind;
  const params = contents(withoutExecution(facts.params, facts.schema), facts.contentOf);
  return {
    format: 1,
    kind: name,
    revision,
    params: isJsonObject(params) ? params : {},
    extra: facts.extra,
  };
}

export function keyOf(document: KeyDocument): Digest {
  const { format, kind, revision, params, extra } = document;
  return digestOfJson({ format, kind, revision, params, extra });
}

export function isOutputRef(value: unknown): value is OutputRef {
  return isJsonObject(value) && isJsonObject(value['$output']);
}

export function isPathRef(value: unknown): value is PathRef {
  return isJsonObject(value) && typeof value['$path'] === 'string';
}

/** Every reference to content in a filled tree, with the dotted name of its field. */
export function referencesOf(
  value: Filled,
  field = '',
): readonly { readonly field: string; readonly reference: OutputRef | PathRef }[] {
  if (isOutputRef(value) || isPathRef(value)) return [{ field, reference: value }];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, part]) =>
    referencesOf(part as Filled, field === '' ? name : `${field}.${name}`),
  );
}

/** The same tree with another value in the place of each reference. */
export function replaceReferences(
  value: Filled,
  replace: (reference: OutputRef | PathRef) => Json,
): Json {
  if (isOutputRef(value) || isPathRef(value)) return replace(value);
  if (Array.isArray(value)) {
    return (value as readonly Filled[]).map((item) => replaceReferences(item, replace));
  }
  if (typeof value !== 'object' || value === null) return value as Json;
  const parts = Object.entries(value).map(([name, part]): [string, Json] => [
    name,
    replaceReferences(part as Filled, replace),
  ]);
  return Object.fromEntries(parts);
}

function contents(value: Filled, contentOf: KeyFacts['contentOf']): Json {
  return replaceReferences(value, (reference) => ({ $content: contentOf(reference) }));
}

/** Drops the fields that say where and how, at every depth. */
export function withoutExecution(value: Filled, schema: ParameterSchema): Filled {
  if (isOutputRef(value) || isPathRef(value)) return value;
  if (Array.isArray(value)) {
    const shapes = shapesOf(value, schema).flatMap((shape) => shape.items ?? []);
    return (value as readonly Filled[]).map((item) => withoutExecution(item, anyOf(shapes)));
  }
  if (typeof value !== 'object' || value === null) return value;
  const shapes = shapesOf(value, schema);
  const kept: [string, Filled][] = [];
  for (const [name, part] of Object.entries(value) as [string, Filled][]) {
    const declared = shapes.flatMap((shape) => fieldOf(shape, name));
    // A field that any fitting shape counts as part of the result stays: a key that is too fine costs
    // time, one that is too coarse gives wrong results.
    if (declared.length > 0 && declared.every((one) => one['x-execution'] === true)) continue;
    kept.push([name, withoutExecution(part, anyOf(declared))]);
  }
  return Object.fromEntries(kept);
}

function fieldOf(shape: ParameterSchema, name: string): readonly ParameterSchema[] {
  const own = shape.properties;
  const known = own !== undefined && Object.hasOwn(own, name) ? own[name] : undefined;
  if (known !== undefined) return [known];
  return typeof shape.additionalProperties === 'object' ? [shape.additionalProperties] : [];
}

/** The schema itself and those of its branches that may describe the value. */
function shapesOf(value: Filled, schema: ParameterSchema): readonly ParameterSchema[] {
  const branches = [...(schema.oneOf ?? []), ...(schema.anyOf ?? [])];
  const fitting = branches.filter((branch) => mayDescribe(branch, value));
  return [schema, ...fitting.flatMap((branch) => shapesOf(value, branch))];
}

function anyOf(shapes: readonly ParameterSchema[]): ParameterSchema {
  const [only, ...more] = shapes;
  return only !== undefined && more.length === 0 ? only : { anyOf: shapes };
}

/** A quick look, enough to tell branches apart: type, constants, and the fields that must be there. */
function mayDescribe(schema: ParameterSchema, value: Filled): boolean {
  if (schema.const !== undefined && !isDeepStrictEqual(schema.const, value)) return false;
  if (schema.enum !== undefined && !schema.enum.some((one) => isDeepStrictEqual(one, value))) {
    return false;
  }
  if (schema.type !== undefined) {
    const types = typeof schema.type === 'string' ? [schema.type] : schema.type;
    const type = Array.isArray(value) ? 'array' : value === null ? 'null' : typeof value;
    if (!types.some((one) => one === type || (one === 'integer' && type === 'number')))
      return false;
  }
  if (!isJsonObject(value)) return true;
  if (schema.required?.some((name) => !Object.hasOwn(value, name)) === true) return false;
  return Object.entries(schema.properties ?? {}).every(
    ([name, field]) =>
      (field.const === undefined && field.enum === undefined) ||
      !Object.hasOwn(value, name) ||
      mayDescribe(field, value[name] as Filled),
  );
}
