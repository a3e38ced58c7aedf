import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { openEngine } from '../../../src/engine/open-engine.ts';
import { codebookStatistics } from '../../../src/models/vector-quantizer.ts';
import { engines } from '../../engine/engines.ts';
import { everyModel, type SmallModel } from './every-model.ts';
import { gradientsOf, smallWeights, type Weights } from './small-weights.ts';

/** Answers of some samples, a list for each sample: values, and whether they are numbers of codes. */
function answers(
  model: SmallModel,
  weights: Weights,
  samples: readonly number[],
): { readonly values: Float32Array[]; readonly isExact: boolean }[] {
  return tf.tidy(() =>
    model.outputs(weights, model.batch(samples)).map((output) => {
      const all = Float32Array.from(output.dataSync());
      const each = all.length / samples.length;
      expect(Number.isInteger(each)).toBe(true);
      const values = samples.map((_, i) => all.slice(i * each, (i + 1) * each));
      return { values, isExact: output.dtype === 'int32' };
    }),
  );
}

/** The largest difference, relative to the largest value. */
function difference(a: Float32Array, b: Float32Array): number {
  expect(a.length).toBe(b.length);
  const largest = a.reduce((most, value) => Math.max(most, Math.abs(value)), 1e-6);
  return a.reduce((most, value, i) => Math.max(most, Math.abs(value - (b[i] ?? 0))), 0) / largest;
}

const TOLERANCE = 2e-6;

describe.each(engines)('on %s', (engine) => {
  beforeAll(() => openEngine({ backend: engine, threads: 1 }));
  // TensorFlow cuts products over another number of rows into other blocks, which moves the last bits.
  const toleranceOf = (isExact: boolean): number => (isExact || engine === 'wasm' ? 0 : TOLERANCE);

  test.each(everyModel)('the $name answers each sample alike, wherever it stands', (model) => {
    const weights = smallWeights(model.parameters);
    const order = [3, 1, 0, 2];
    const straight = answers(model, weights, [0, 1, 2, 3]);
    const permuted = answers(model, weights, order);
    straight.forEach(({ values, isExact }, which) => {
      order.forEach((sample, place) => {
        const [one, other] = [values[sample]!, permuted[which]!.values[place]!];
        expect(difference(one, other)).toBeLessThanOrEqual(toleranceOf(isExact));
      });
      expect(difference(values[0]!, values[1]!)).toBeGreaterThan(isExact ? 0 : 1e-3);
    });
    tf.dispose(weights as tf.NamedTensorMap);
  });

  test.each(everyModel)('the $name answers four samples as it answers two and two', (model) => {
    const weights = smallWeights(model.parameters);
    const whole = answers(model, weights, [0, 1, 2, 3]);
    const first = answers(model, weights, [0, 1]);
    const second = answers(model, weights, [2, 3]);
    whole.forEach(({ values, isExact }, which) => {
      const halves = [...first[which]!.values, ...second[which]!.values];
      values.forEach((one, sample) => {
        expect(difference(one, halves[sample]!)).toBeLessThanOrEqual(toleranceOf(isExact));
      });
    });
    tf.dispose(weights as tf.NamedTensorMap);
  });

  const separable = everyModel.filter((model) => model.isCoupled !== true);
  test.each(separable)('the $name has the gradient of four as the mean of two and two', (model) => {
    const weights = smallWeights(model.parameters);
    const of = (samples: readonly number[]): Record<string, Float32Array> =>
      tf.tidy(() => {
        const batch = model.batch(samples);
        const { value, gradients } = gradientsOf(model.parameters, weights, (given) =>
          model.loss(given, batch),
        );
        const named = Object.entries({ ...gradients, loss: value });
        return Object.fromEntries(
          named.map(([name, slope]) => [name, Float32Array.from(slope.dataSync())]),
        );
      });
    const [whole, first, second] = [of([0, 1, 2, 3]), of([0, 1]), of([2, 3])];
    const largest = Math.max(...Object.values(whole).flatMap((one) => [...one].map(Math.abs)));
    for (const [name, slope] of Object.entries(whole)) {
      const mean = slope.map((_, i) => ((first[name]?.[i] ?? 0) + (second[name]?.[i] ?? 0)) / 2);
      const worst = slope.reduce((most, one, i) => Math.max(most, Math.abs(one - mean[i]!)), 0);
      expect(worst / largest, name).toBeLessThan(TOLERANCE);
      expect(difference(first[name]!, second[name]!), name).toBeGreaterThan(1e-3);
    }
    tf.dispose(weights as tf.NamedTensorMap);
  });

  test('`codebookStatistics()` of two halves add up to those of the whole', () => {
    const unit = tf.randomNormal([12, 4], 0, 1, 'float32', 7);
    const ids = tf.tensor1d([0, 1, 1, 4, 2, 0, 1, 1, 4, 4, 0, 2], 'int32');
    const whole = codebookStatistics(unit, ids, 6);
    const half = (from: number): ReturnType<typeof codebookStatistics> =>
      codebookStatistics(tf.slice(unit, [from, 0], [6, 4]), tf.slice(ids, [from], [6]), 6);
    const [first, second] = [half(0), half(6)];
    expect([...tf.add(first.counts, second.counts).dataSync()]).toEqual([
      ...whole.counts.dataSync(),
    ]);
    expect([...whole.counts.dataSync()]).toEqual([3, 4, 2, 0, 3, 0]);
    const sums = tf.add(first.sums, second.sums).dataSync() as Float32Array;
    expect(difference(whole.sums.dataSync() as Float32Array, sums)).toBeLessThan(TOLERANCE);
  });
});
