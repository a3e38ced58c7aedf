import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, expect, test } from 'vitest';
import { openEngine } from '../../../src/engine/open-engine.ts';
import { crossEntropy, smoothedTargets } from '../../../src/engine/ops/cross-entropy.ts';
import { firstArgmax } from '../../../src/engine/ops/first-argmax.ts';
import { gatherRows, sumRows } from '../../../src/engine/ops/gather-rows.ts';
import { gelu } from '../../../src/engine/ops/gelu.ts';
import { l2Normalize } from '../../../src/engine/ops/l2-normalize.ts';
import { patchify } from '../../../src/engine/ops/patchify.ts';
import { straightThrough } from '../../../src/engine/ops/straight-through.ts';

beforeAll(() => openEngine({ backend: 'wasm', threads: 1 }));

/** erf in double precision: its series below 3, its continued fraction above. */
function preciseErf(x: number): number {
  const a = Math.abs(x);
  if (a < 3) {
    let [sum, term] = [0, a];
    for (let k = 0; k < 120; k++) {
      sum += term / (2 * k + 1);
      term *= (-a * a) / (k + 1);
    }
    return (Math.sign(x) * 2 * sum) / Math.sqrt(Math.PI);
  }
  let fraction = 0;
  for (let k = 60; k > 0; k--) fraction = k / 2 / (a + fraction);
  return Math.sign(x) * (1 - Math.exp(-a * a) / Math.sqrt(Math.PI) / (a + fraction));
}

test('`gelu()` is the erf form, to 2e-7', () => {
  const x = Float32Array.from({ length: 2401 }, (_, i) => -6 + i / 200);
  const y = gelu(tf.tensor1d(x)).dataSync();
  x.forEach((value, i) => {
    const exact = 0.5 * value * (1 + preciseErf(value * Math.SQRT1_2));
    expect(Math.abs((y[i] ?? 0) - exact)).toBeLessThan(2e-7 * Math.max(1, Math.abs(value)));
  });
});

test('`firstArgmax()` takes the first of equal values, and stays in range for NaN', () => {
  const x = tf.tensor2d([
    [1, 3, 3, 0],
    [-5, -5, -5, -5],
    [0, 0, 0, 1],
    [Number.NaN, 1, 2, 3],
  ]);
  const found = [...firstArgmax(x).dataSync()];
  expect(found.slice(0, 3)).toEqual([1, 0, 3]);
  expect(found[3]).toBeGreaterThanOrEqual(0);
  expect(found[3]).toBeLessThan(4);
});

test('`sumRows()` adds rows by segment and leaves empty segments zero', () => {
  const rows = tf.tensor2d([
    [1, 2],
    [3, 4],
    [5, 6],
  ]);
  const sums = sumRows(rows, tf.tensor1d([2, 0, 2], 'int32'), 4);
  expect([...sums.dataSync()]).toEqual([3, 4, 0, 0, 6, 8, 0, 0]);
});

test('`gatherRows()` repeats rows as asked', () => {
  const rows = gatherRows(
    tf.tensor2d([
      [1, 2],
      [3, 4],
    ]),
    tf.tensor1d([1, 1, 0], 'int32'),
  );
  expect([...rows.dataSync()]).toEqual([3, 4, 3, 4, 1, 2]);
});

test('`l2Normalize()` keeps a zero row zero', () => {
  const unit = l2Normalize(
    tf.tensor2d([
      [0, 0],
      [3, 4],
    ]),
  );
  expect([...unit.dataSync()].map((one) => Math.fround(one))).toEqual(
    [0, 0, 0.6, 0.8].map(Math.fround),
  );
});

test('`crossEntropy()` stays finite for large logits', () => {
  const loss = crossEntropy(
    tf.tensor2d([
      [1000, 0],
      [0, 1000],
    ]),
    tf.tensor2d([
      [1, 0],
      [1, 0],
    ]),
  );
  expect(loss.dataSync()[0]).toBe(500);
});

test('`smoothedTargets()` spreads the smoothing over all classes', () => {
  const targets = smoothedTargets(tf.tensor1d([1], 'int32'), 4, 0.2).dataSync();
  [0.05, 0.85, 0.05, 0.05].forEach((want, i) => expect(targets[i]).toBeCloseTo(want, 6));
});

test('`patchify()` flattens each patch as (channel, row, column)', () => {
  const image = tf.reshape(tf.range(0, 32, 1), [1, 4, 4, 2]); // value = 8 row + 2 column + channel
  const patches = patchify(image, 2);
  expect(patches.shape).toEqual([1, 4, 8]);
  expect([...patches.dataSync()].slice(8, 16)).toEqual([4, 6, 12, 14, 5, 7, 13, 15]);
});

test('`straightThrough()` gives the chosen values and passes the gradient to z', () => {
  const z = tf.tensor1d([1, 2]);
  const chosen = tf.tensor1d([5, 7]);
  expect([...straightThrough(z, chosen).dataSync()]).toEqual([5, 7]);
  const slope = tf.grad((x) => tf.sum(tf.square(straightThrough(x, chosen))))(z);
  expect([...slope.dataSync()]).toEqual([10, 14]);
});
