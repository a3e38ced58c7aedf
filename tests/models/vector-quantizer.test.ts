import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, expect, test } from 'vitest';
import { openEngine } from '../../src/engine/open-engine.ts';
import {
  codebookStatistics,
  kMeans,
  quantize,
  reviveIdleCodes,
  updateCodebook,
} from '../../src/models/vector-quantizer.ts';
import { Random } from '../../src/util/random.ts';

beforeAll(() => openEngine({ backend: 'wasm', threads: 1 }));

const unit = (degrees: number): number[] => {
  const angle = (degrees * Math.PI) / 180;
  return [Math.cos(angle), Math.sin(angle)];
};

test('the gradient of `quantize()` passes through the unit length of the tokens', () => {
  const rng = Random.stream(0, 'tokens');
  const values = Array.from({ length: 12 }, () => rng.normal());
  const codebook = tf.tensor2d([0, 90, 180, 270].map(unit));
  const scalar = (tokens: tf.Tensor): tf.Tensor => {
    // Straight through is tested by what comes after it: a weighted sum of the codes would have no
    // slope of its own, so the slope of the unit tokens stands for it.
    return quantize(tokens, codebook).loss;
  };
  const slope = tf
    .grad((x) => scalar(x) as tf.Scalar)(tf.tensor2d(values, [6, 2]))
    .dataSync();
  values.forEach((value, i) => {
    const at = (offset: number): number =>
      scalar(tf.tensor2d(values.with(i, value + offset), [6, 2])).dataSync()[0] ?? Number.NaN;
    expect(Math.abs((at(1e-2) - at(-1e-2)) / 2e-2 - (slope[i] ?? 0))).toBeLessThan(1e-3);
  });
});

test('`updateCodebook()` leaves unused codes alone, to the bit', () => {
  const weight = tf.tensor2d([0, 90, 180].map(unit));
  const tokens = tf.tensor2d([10, 20].map(unit));
  const { ids, unit: rows } = quantize(tokens, weight);
  const state = { weight, clusterSize: tf.zeros([3]) };
  const next = updateCodebook(state, codebookStatistics(rows, ids, 3), 0.99);
  const [before, after] = [weight.dataSync(), next.weight.dataSync()];
  expect(after[0]).not.toBe(before[0]);
  expect(after[3]).toBe(before[3]);
  expect(after[4]).toBe(before[4]);
});

test('`kMeans()` keeps the mean of an empty cluster', () => {
  // Clusters 1 and 2 start at equal tokens; the first of the two takes all, the other stays.
  const tokens = tf.tensor2d([0, 90, 90].map(unit));
  const { means, counts } = kMeans(tokens, tf.tensor1d([0, 1, 1], 'int32'));
  expect([...counts.dataSync()]).toEqual([1, 2, 0]);
  const rows = means.dataSync();
  expect(rows[3]).toBeCloseTo(1, 6);
  expect(rows[5]).toBeCloseTo(1, 6);
});

test('`reviveIdleCodes()` moves a code that waited long enough, and only that', () => {
  const weight = tf.tensor2d([0, 90, 180].map(unit));
  const tokens = tf.tensor2d([45, 135].map(unit));
  const { weight: moved, idle } = reviveIdleCodes(weight, tf.tensor1d([7, 4, 3]), {
    counts: tf.tensor1d([2, 0, 0]),
    unit: tokens,
    candidates: tf.tensor1d([0, 1, 0], 'int32'),
    reviveAfter: 5,
  });
  expect([...idle.dataSync()]).toEqual([0, 0, 4]);
  const rows = moved.dataSync();
  expect(rows[0]).toBe(1);
  expect(rows[2]).toBeCloseTo(Math.cos((135 * Math.PI) / 180), 6);
  expect(rows[4]).toBe(-1);
});
