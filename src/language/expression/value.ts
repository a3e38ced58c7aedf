/** Types of values in expressions, as sets in a few bits: what is known before anything is computed. */
import type { Filled } from '../pipeline.ts';

/** A union of types. */
export type Types = number;

export const NOTHING: Types = 1;
export const BOOLEAN: Types = 2;
export const NUMBER: Types = 4;
export const TEXT: Types = 8;
export const LIST: Types = 16;
export const MAP: Types = 32;
/** An output of a stage. */
export const ARTIFACT: Types = 64;
export const ANY: Types = 127;

const WORDS: readonly (readonly [Types, string])[] = [
  [NUMBER, 'a number'],
  [TEXT, 'text'],
  [BOOLEAN, 'true or false'],
  [LIST, 'a list'],
  [MAP, 'a map'],
  [ARTIFACT, 'an output of a stage'],
  [NOTHING, 'nothing'],
];

/** "a number or text" */
export function wordsOf(types: Types): string {
  if (types === ANY) return 'any value';
  return WORDS.filter(([bit]) => (types & bit) !== 0)
    .map(([, word]) => word)
    .join(' or ');
}

export function typeOf(value: Filled): Types {
  if (value === null) return NOTHING;
  switch (typeof value) {
    case 'boolean':
      return BOOLEAN;
    case 'number':
      return NUMBER;
    case 'string':
      return TEXT;
    default:
      if (Array.isArray(value)) return LIST;
      return isArtifact(value) ? ARTIFACT : MAP;
  }
}

export function isArtifact(value: unknown): boolean {
  return typeof value === 'object' && value !== null && ('$output' in value || '$path' in value);
}
