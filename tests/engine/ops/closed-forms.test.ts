import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { openEngine } from '../../../src/engine/open-engine.ts';
import { l2Normalize } from '../../../src/engine/ops/l2-normalize.ts';
import { layerNorm } from '../../../src/engine/ops/layer-norm.ts';
import { quickGelu } from '../../../src/engine/ops/quick-gelu.ts';
import { attentionWeights, selfAttention } from '../../../src/engine/ops/self-attention.ts';
import { Random } from '../../../src/util/random.ts';
import { engines } from '../engines.ts';

// The formulas in float64, number by number, beside the operations in float32.
function numbers(purpose: string, count: number, scale = 1): number[] {
  const random = Random.stream(0, purpose);
  return Array.from({ length: count }, () => Math.fround(scale * random.normal()));
}

function expectNear(found: tf.Tensor, wanted: readonly number[]): void {
  const values = found.dataSync();
  expect(values.length).toBe(wanted.length);
  wanted.forEach((want, i) => {
    const allowed = 1e-6 * Math.max(1, Math.abs(want));
    expect(Math.abs((values[i] ?? Number.NaN) - want)).toBeLessThan(allowed);
  });
}

const total = (values: readonly number[]): number => values.reduce((sum, one) => sum + one, 0);
const rowsOf = (values: readonly number[], width: number): number[][] =>
  Array.from({ length: values.length / width }, (_, i) => values.slice(i * width, (i + 1) * width));

function softmax(scores: readonly number[]): number[] {
  const largest = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - largest));
  return powers.map((power) => power / total(powers));
}

describe.each(engines)('on %s', (backend) => {
  beforeAll(() => openEngine({ backend, threads: 1 }));

  test.each([1, 1e-3])(
    '`layerNorm()` takes the biased variance, and eps into the root (rows of size %f)',
    (scale) => {
      // With rows of size 1e-3, eps = 1e-6 is as large as the variance.
      const x = numbers('x', 5 * 24, scale);
      const [weight, bias] = [numbers('weight', 24), numbers('bias', 24)];
      const wanted = rowsOf(x, 24).flatMap((row) => {
        const mean = total(row) / 24;
        const variance = total(row.map((one) => (one - mean) ** 2)) / 24;
        return row.map(
          (one, i) =>
            ((one - mean) / Math.sqrt(variance + 1e-6)) * (weight[i] ?? 0) + (bias[i] ?? 0),
        );
      });
      const given = [tf.tensor2d(x, [5, 24]), tf.tensor1d(weight), tf.tensor1d(bias)] as const;
      expectNear(layerNorm(...given, 1e-6), wanted);
    },
  );

  test('`l2Normalize()` divides by the length, and by 1e-12 where that is larger', () => {
    const x = [...numbers('x', 3 * 8), ...numbers('small', 8, 1e-5), ...numbers('none', 8, 0)];
    const wanted = rowsOf(x, 8).flatMap((row) => {
      const length = Math.max(Math.sqrt(total(row.map((one) => one ** 2))), 1e-12);
      return row.map((one) => one / length);
    });
    expectNear(l2Normalize(tf.tensor2d(x, [5, 8])), wanted);
  });

  test('`quickGelu()` is x / (1 + exp(-1.702 x))', () => {
    const x = numbers('x', 200, 3);
    expectNear(
      quickGelu(tf.tensor1d(x)),
      x.map((one) => one / (1 + Math.exp(-1.702 * one))),
    );
  });

  test('`selfAttention()` mixes values by softmax(q k / sqrt(d) + bias), head by head', () => {
    const [tokens, heads, width] = [4, 2, 3];
    const row = 3 * heads * width;
    const qkv = rowsOf(numbers('qkv', tokens * row), row);
    const bias = rowsOf(numbers('bias', heads * tokens * tokens), tokens);
    const scale = 1 / Math.sqrt(width);
    /** Part 0 the query, 1 the key, 2 the value. */
    const part = (token: number, which: number, head: number): number[] => {
      const from = (which * heads + head) * width;
      return (qkv[token] ?? []).slice(from, from + width);
    };
    const dot = (a: readonly number[], b: readonly number[]): number =>
      total(a.map((one, i) => one * (b[i] ?? 0)));
    const weights = Array.from({ length: heads * tokens }, (_, at) => {
      const [head, query] = [Math.floor(at / tokens), at % tokens];
      const scores = qkv.map((_, key) => dot(part(query, 0, head), part(key, 1, head)) * scale);
      return softmax(scores.map((score, key) => score + (bias[at]?.[key] ?? 0)));
    });
    const mixed = qkv.flatMap((_, query) =>
      Array.from({ length: heads * width }, (_, at) => {
        const [head, channel] = [Math.floor(at / width), at % width];
        const values = qkv.map((_, key) => part(key, 2, head)[channel] ?? 0);
        return dot(weights[head * tokens + query] ?? [], values);
      }),
    );
    const given = tf.tensor3d(qkv.flat(), [1, tokens, row]);
    const table = tf.tensor3d(bias.flat(), [heads, tokens, tokens]);
    expectNear(attentionWeights(given, table, { heads, scale }), weights.flat());
    expectNear(selfAttention(given, table, { heads, scale }), mixed);
  });
});
