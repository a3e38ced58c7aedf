import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson, type Json } from '../../src/util/json.ts';

const json = fc.jsonValue() as fc.Arbitrary<Json>;

/** The same value with the keys of every object in the opposite order. */
function turned(value: Json): Json {
  if (Array.isArray(value)) return (value as readonly Json[]).map(turned);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).reverse();
  return Object.fromEntries(entries.map(([key, part]) => [key, turned(part)]));
}

test('`canonicalJson()` is JSON of the same value', () => {
  fc.assert(
    fc.property(json, (value) => {
      const read: unknown = JSON.parse(canonicalJson(value));
      expect(read).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

test('`canonicalJson()` does not depend on the order of keys', () => {
  fc.assert(
    fc.property(json, (value) => {
      expect(canonicalJson(turned(value))).toBe(canonicalJson(value));
    }),
  );
});

test('`canonicalJson()` gives different values different texts', () => {
  fc.assert(
    fc.property(json, json, (a, b) => {
      const isSame = canonicalJson(a) === canonicalJson(b);
      const [one, other] = [a, b].map((value): unknown => JSON.parse(JSON.stringify(value)));
      expect(isSame).toBe(JSON.stringify(sortedPairs(one)) === JSON.stringify(sortedPairs(other)));
    }),
  );
});

test('`canonicalJson()` writes numbers, order and signs as RFC 8785 asks', () => {
  expect(canonicalJson({ b: 1, a: [1.0, 1e21, -0, 1e-7], é: '\u2028"', A: null })).toBe(
    '{"A":null,"a":[1,1e+21,0,1e-7],"b":1,"é":"\u2028\\""}',
  );
  expect(() => canonicalJson(Number.NaN)).toThrow(RangeError);
});

/** An independent canonical form: sorted copies, written by the engine. */
function sortedPairs(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sortedPairs);
  if (typeof value !== 'object' || value === null) return value;
  const entries = Object.entries(value).map(([key, part]) => [key, sortedPairs(part)] as const);
  // As pairs, because an engine puts keys that look like numbers first.
  return { pairs: entries.sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)) };
}
