/**
 * Typed reading of a stage's parameters. They were checked against the kind's schema and have their
 * defaults, so whatever does not fit here is a bug of ours.
 */
import { invariant } from '../../util/invariant.ts';
import { isJsonObject, type Json, type JsonObject } from '../../util/json.ts';

export function objectAt(params: JsonObject, name: string): JsonObject {
  const value = params[name];
  invariant(isJsonObject(value), `the parameter "${name}" is no object`);
  return value;
}

export function numberAt(params: JsonObject, name: string): number {
  const value = params[name];
  invariant(typeof value === 'number', `the parameter "${name}" is no number`);
  return value;
}

export function textAt(params: JsonObject, name: string): string {
  const value = params[name];
  invariant(typeof value === 'string', `the parameter "${name}" is no text`);
  return value;
}

/** A text, or undefined for null. */
export function optionalTextAt(params: JsonObject, name: string): string | undefined {
  return (params[name] ?? null) === null ? undefined : textAt(params, name);
}

export function isOn(params: JsonObject, name: string): boolean {
  const value = params[name];
  invariant(typeof value === 'boolean', `the parameter "${name}" is neither true nor false`);
  return value;
}

export function numbersAt(params: JsonObject, name: string): readonly number[] {
  const value: Json | undefined = params[name];
  const list: readonly unknown[] = Array.isArray(value) ? value : [undefined];
  return list.map((one) => {
    invariant(typeof one === 'number', `the parameter "${name}" is no list of numbers`);
    return one;
  });
}
