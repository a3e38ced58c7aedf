import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, expect, test } from 'vitest';
import type { Engine } from '../../../src/engine/engine.ts';
import { openEngine } from '../../../src/engine/open-engine.ts';
import { frozen } from '../../../src/engine/ops/frozen.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine({ backend: 'wasm', threads: 1 });
});

test('`frozen()` computes its value and lets no gradient through', () => {
  const x = tf.tensor1d([1, 2, 3]);
  const { value, grad } = tf.valueAndGrad((one) =>
    tf.sum(
      tf.mul(
        one,
        frozen(one, (inner) => tf.square(inner)),
      ),
    ),
  )(x);
  expect(value.dataSync()[0]).toBe(36);
  expect([...grad.dataSync()]).toEqual([1, 4, 9]); // of the factor outside alone
});

test('`frozen()` keeps nothing that it computed on the way, even while a gradient is recorded', () => {
  const x = tf.tensor1d([1, 2, 3]);
  const living = (compute: (one: tf.Tensor) => tf.Tensor): number => {
    let during = 0;
    tf.grad((one) => {
      const before = engine.numTensors();
      const y = compute(one);
      during = engine.numTensors() - before;
      return tf.sum(y);
    })(x);
    return during;
  };
  const chain = (one: tf.Tensor): tf.Tensor => tf.exp(tf.square(tf.square(tf.square(one))));
  expect(living((one) => frozen(one, chain))).toBe(1);
  expect(living(chain)).toBeGreaterThan(3); // what the tape keeps otherwise
});
