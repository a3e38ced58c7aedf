import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { asTrialId } from '../../src/contract/ids.ts';
import type { ParameterSchema } from '../../src/contract/parameter-schema.ts';
import type { KeyDocument, StoredResult } from '../../src/contract/stored-result.ts';
import type { Filled } from '../../src/language/pipeline.ts';
import { type KeyFacts, keyDocument, keyOf, withoutExecution } from '../../src/plan/key.ts';
import { keyChanges, nearestChanges } from '../../src/plan/key-diff.ts';
import { digestOfBytes } from '../../src/util/digest.ts';
import { canonicalJson, type Json } from '../../src/util/json.ts';

const schema: ParameterSchema = {
  type: 'object',
  properties: {
    seed: { type: 'integer' },
    data: { type: 'string', 'x-input': 'records' },
    workers: { type: 'integer', 'x-execution': true },
    checkpoint: { type: 'object', 'x-execution': true, properties: { keep: { type: 'integer' } } },
    batch: {
      type: 'object',
      properties: {
        global: { type: 'integer' },
        per_device: { type: 'integer', 'x-execution': true },
      },
    },
    steps: {
      type: 'array',
      items: {
        type: 'object',
        properties: { size: { type: 'integer' }, device: { type: 'string', 'x-execution': true } },
      },
    },
    source: {
      oneOf: [
        {
          type: 'object',
          properties: {
            from: { const: 'npm' },
            name: { type: 'string' },
            mirror: { type: 'string', 'x-execution': true },
          },
          required: ['from'],
        },
        {
          type: 'object',
          // Here the mirror decides what is fetched.
          properties: { from: { const: 'https' }, mirror: { type: 'string' } },
          required: ['from'],
        },
      ],
    },
  },
};

const digestOf: KeyFacts['contentOf'] = (reference) =>
  digestOfBytes('$path' in reference ? reference.$path : canonicalJson({ ...reference.$output }));

function documentOf(params: { readonly [name: string]: Filled }, revision = 1): KeyDocument {
  const kind = { name: 'mim', revision };
  return keyDocument({ kind, schema, params, contentOf: digestOf, extra: {} });
}

const base = fc.record({
  seed: fc.nat(),
  data: fc.constantFrom<Filled>(
    { $path: 'a' },
    { $output: { trial: asTrialId('t'), name: 'records' } },
  ),
  batch: fc.record({ global: fc.nat() }),
  steps: fc.array(fc.record({ size: fc.nat() }), { maxLength: 3 }),
  free: fc.jsonValue() as fc.Arbitrary<Json>,
});

test('`keyOf()` does not move when only fields of execution do, at any depth', () => {
  const execution = fc.record({ workers: fc.nat(), keep: fc.nat(), device: fc.string() });
  fc.assert(
    fc.property(base, execution, execution, (params, a, b) => {
      const withExecution = (one: typeof a): { readonly [name: string]: Filled } => ({
        ...params,
        workers: one.workers,
        checkpoint: { keep: one.keep },
        batch: { ...params.batch, per_device: one.workers },
        steps: params.steps.map((step) => ({ ...step, device: one.device })),
        source: { from: 'npm', name: 'x', mirror: one.device },
      });
      const plain = { ...params, source: { from: 'npm', name: 'x' } };
      expect(keyOf(documentOf(withExecution(a)))).toBe(keyOf(documentOf(withExecution(b))));
      expect(keyOf(documentOf(withExecution(a)))).toBe(keyOf(documentOf(plain)));
    }),
  );
});

test('`keyOf()` moves exactly when something that shapes the result does', () => {
  fc.assert(
    fc.property(base, base, (a, b) => {
      const isSame = canonicalJson(a as Json) === canonicalJson(b as Json);
      expect(keyOf(documentOf(a)) === keyOf(documentOf(b))).toBe(isSame);
    }),
  );
});

test('`keyOf()` moves with kind, revision, code and the content of inputs, not with their names', () => {
  const params = { data: { $path: 'a' } };
  const facts: KeyFacts = {
    kind: { name: 'mim', revision: 1 },
    schema,
    params,
    contentOf: () => digestOfBytes('content'),
    extra: {},
  };
  const key = (changes: Partial<KeyFacts>): string => keyOf(keyDocument({ ...facts, ...changes }));
  expect(key({ params: { data: { $path: 'moved/elsewhere' } } })).toBe(key({}));
  expect(key({ params: { data: { $output: { trial: asTrialId('t'), name: 'o' } } } })).toBe(
    key({}),
  );
  const moved = [
    key({}),
    key({ kind: { name: 'vqkd', revision: 1 } }),
    key({ kind: { name: 'mim', revision: 2 } }),
    key({ contentOf: () => digestOfBytes('other') }),
    key({ extra: { code: { 'train.py': digestOfBytes('code') } } }),
  ];
  expect(new Set(moved).size).toBe(moved.length);
});

test('`keyOf()` stays what it is: a changed key would run everything of every user again', () => {
  const document = documentOf({
    seed: 0,
    data: { $path: 'data' },
    workers: 4,
    batch: { global: 64, per_device: 8 },
    source: { from: 'https', mirror: 'm' },
    lr: 1.5e-3,
  });
  expect(document).toMatchInlineSnapshot(`
    {
      "extra": {},
      "format": 1,
      "kind": "mim",
      "params": {
        "batch": {
          "global": 64,
        },
        "data": {
          "$content": "3a6eb0790f39ac87c94f3856b2dd2c5d110e6811602261a9a923d3bb23adc8b7",
        },
        "lr": 0.0015,
        "seed": 0,
        "source": {
          "from": "https",
          "mirror": "m",
        },
      },
      "revision": 1,
    }
  `);
  expect(keyOf(document)).toMatchInlineSnapshot(
    `"d848c0490ed75c7ebc8b708645dcb1dd9e3178b9e7dbd288939dc43c715be273"`,
  );
});

test('`withoutExecution()` keeps a field that the fitting branch counts as part of the result', () => {
  expect(withoutExecution({ source: { from: 'https', mirror: 'm' } }, schema)).toEqual({
    source: { from: 'https', mirror: 'm' },
  });
  expect(withoutExecution({ source: { from: 'npm', mirror: 'm' } }, schema)).toEqual({
    source: { from: 'npm' },
  });
});

test('`withoutExecution()` keeps a field on which fitting branches disagree', () => {
  const field = { type: 'string' } as const;
  const either: ParameterSchema = {
    anyOf: [
      { type: 'object', properties: { where: { ...field, 'x-execution': true } } },
      { type: 'object', properties: { where: field } },
    ],
  };
  expect(withoutExecution({ where: 'here' }, either)).toEqual({ where: 'here' });
});

test('`keyChanges()` points at what moved, contents of inputs below /inputs', () => {
  const before = documentOf({ seed: 0, data: { $path: 'a' }, betas: [0.9, 0.98], old: 1 });
  const after = documentOf({ seed: 1, data: { $path: 'b' }, betas: [0.9, 0.999], 'a/b': null }, 2);
  expect(keyChanges(before, after)).toEqual([
    { pointer: '/revision', before: 1, after: 2 },
    { pointer: '/params/seed', before: 0, after: 1 },
    { pointer: '/inputs/data', before: digestOfBytes('a'), after: digestOfBytes('b') },
    { pointer: '/params/betas/1', before: 0.98, after: 0.999 },
    { pointer: '/params/a~1b', before: undefined, after: null },
    { pointer: '/params/old', before: 1, after: undefined },
  ]);
  expect(keyChanges(before, before)).toEqual([]);
});

test('`keyChanges()` is empty exactly when the keys are equal', () => {
  fc.assert(
    fc.property(base, base, (a, b) => {
      const [one, other] = [documentOf(a), documentOf(b)];
      expect(keyChanges(one, other).length === 0).toBe(keyOf(one) === keyOf(other));
    }),
  );
});

test('`nearestChanges()` compares with the earlier result that differs least, the newest of equals', () => {
  const result = (params: { readonly [name: string]: Filled }): StoredResult =>
    ({ document: documentOf(params) }) as StoredResult; // only the document is looked at
  const earlier = [
    result({ seed: 1, lr: 1 }),
    result({ seed: 2, lr: 3 }),
    result({ seed: 3, lr: 3 }),
  ];
  expect(nearestChanges(earlier, documentOf({ seed: 4, lr: 3 }))).toEqual([
    { pointer: '/params/seed', before: 2, after: 4 },
  ]);
  expect(nearestChanges([], documentOf({}))).toBeUndefined();
});
