import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Matrix } from '../../src/language/pipeline.ts';
import { expandMatrix, shown, trialId } from '../../src/plan/expand.ts';
import { canonicalJson } from '../../src/util/json.ts';

function matrix(changes: Partial<Matrix>): Matrix {
  return { axes: {}, include: [], exclude: [], ...changes };
}

test('`expandMatrix()` without a matrix is one point', () => {
  expect(expandMatrix(matrix({}))).toEqual([{}]);
});

test('`expandMatrix()` lets the last axis change fastest', () => {
  expect(expandMatrix(matrix({ axes: { a: [1, 2], b: ['x', 'y'] } }))).toEqual([
    { a: 1, b: 'x' },
    { a: 1, b: 'y' },
    { a: 2, b: 'x' },
    { a: 2, b: 'y' },
  ]);
});

test('`expandMatrix()` takes out what an entry of exclude names, by value and not by text', () => {
  const axes = { a: [1, 2, '1'], b: [{ x: 1, y: 2 }] };
  expect(expandMatrix(matrix({ axes, exclude: [{ a: 1, b: { y: 2, x: 1 } }] }))).toEqual([
    { a: 2, b: { x: 1, y: 2 } },
    { a: '1', b: { x: 1, y: 2 } },
  ]);
});

test('`expandMatrix()` extends the points that an entry of include agrees with, or adds one', () => {
  const axes = { size: ['small', 'base'], seed: [0, 1] };
  const include = [
    { size: 'base', lr: 0.1 },
    { size: 'large', seed: 0 },
    { size: 'small', seed: 1 },
  ];
  expect(expandMatrix(matrix({ axes, include }))).toEqual([
    { size: 'small', seed: 0 },
    { size: 'small', seed: 1 },
    { size: 'base', seed: 0, lr: 0.1 },
    { size: 'base', seed: 1, lr: 0.1 },
    { size: 'large', seed: 0 },
  ]);
  expect(expandMatrix(matrix({ include: [{ a: 1 }, { a: 2 }] }))).toEqual([{ a: 1 }, { a: 2 }]);
});

test('`trialId()` shows the values in the order of the matrix', () => {
  expect(trialId('ft1k', {})).toBe('ft1k');
  expect(trialId('ft1k', { seed: 0, lr: 0.001, size: 'base' })).toBe(
    'ft1k[seed=0,lr=0.001,size=base]',
  );
  expect(trialId('a', { x: '0', y: 'true', z: [1, null] })).toBe('a[x="0",y="true",z=[1,null]]');
});

test('`shown()` never shows two values as one', () => {
  const value = fc.oneof(
    fc.jsonValue(),
    fc.constantFrom('0', 0, 'null', null, 'true', true, '1e3'),
  );
  fc.assert(
    fc.property(value, value, (a, b) => {
      const [one, other] = [a, b] as never[];
      fc.pre(canonicalJson(one!) !== canonicalJson(other!));
      expect(shown(one!)).not.toBe(shown(other!));
    }),
  );
});
