import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { openEngine } from '../../../src/engine/open-engine.ts';
import { batchNorm, channelStatistics, fixedNorm } from '../../../src/engine/ops/batch-norm.ts';
import { convolution, doubling } from '../../../src/engine/ops/convolution.ts';
import { maxPool } from '../../../src/engine/ops/max-pool.ts';
import { pixelCrossEntropy } from '../../../src/engine/ops/pixel-cross-entropy.ts';
import { adaptiveAveragePool, resizeBilinear } from '../../../src/engine/ops/resample-grid.ts';
import { engines } from '../engines.ts';
import { randomTensor, worstSlopeError } from './finite-differences.ts';

type Case = readonly [name: string, f: (...x: tf.Tensor[]) => tf.Tensor, shapes: number[][]];

const own: readonly Case[] = [
  [
    'convolution of 3 x 3',
    (x, k) => convolution(x!, k!),
    [
      [2, 3, 4, 2],
      [3, 2, 3, 3],
    ],
  ],
  [
    'convolution of 1 x 1',
    (x, k) => convolution(x!, k!),
    [
      [1, 2, 2, 3],
      [2, 3, 1, 1],
    ],
  ],
  ['doubling', (x, k, b) => doubling(x!, k!, b!), [[2, 2, 3, 2], [2, 3, 2, 2], [3]]],
  [
    'batchNorm',
    (x, w, b) => batchNorm(x!, w!, b!, channelStatistics(x!), 1e-5),
    [[2, 2, 3, 2], [2], [2]],
  ],
  [
    'fixedNorm',
    (x, w, b, m, v) => fixedNorm(x!, w!, b!, { mean: m!, variance: tf.square(v!) }, 0.5),
    [[2, 2, 2, 2], [2], [2], [2], [2]],
  ],
  ['resizeBilinear, larger', (x) => resizeBilinear(x!, [5, 7]), [[2, 2, 3, 2]]],
  ['resizeBilinear, smaller', (x) => resizeBilinear(x!, [3, 2]), [[1, 5, 6, 2]]],
  ['adaptiveAveragePool', (x) => adaptiveAveragePool(x!, 3), [[2, 4, 2, 2]]],
  [
    'pixelCrossEntropy',
    (x) => pixelCrossEntropy(x!, tf.tensor1d([4, 0, 2, 255], 'int32'), 255),
    [[4, 6]],
  ],
];

describe.each(engines)('on %s', (engine) => {
  beforeAll(() => openEngine({ backend: engine, threads: 1 }));

  test.each(own)('`%s` has the gradient of its own slope', (name, f, shapes) => {
    const inputs = shapes.map((shape, index) => randomTensor(shape, `${name}${index}`));
    expect(worstSlopeError(f, inputs)).toBeLessThan(2e-3);
  });

  test('`maxPool()` hands the gradient to the largest cell, the first on ties', () => {
    const x = tf.tensor4d([1, 5, 2, 9, 4, 3, 2, 9, 7, 7, 7, 7], [1, 3, 4, 1]);
    const { value, grad } = tf.valueAndGrad((one: tf.Tensor) => maxPool(one, 2) as tf.Scalar)(
      x,
      tf.tensor4d([10, 20], [1, 1, 2, 1]) as tf.Tensor as tf.Scalar, // of the shape of the value
    );
    expect([...value.dataSync()]).toEqual([5, 9]);
    expect([...grad.dataSync()]).toEqual([0, 10, 0, 20, 0, 0, 0, 0, 0, 0, 0, 0]);
  });

  test('a training step through all of them leaves no tensor behind', () => {
    const x = randomTensor([2, 4, 4, 2], 'x');
    const kernel = randomTensor([2, 2, 3, 3], 'kernel');
    const ones = tf.ones([2]);
    const step = (): void => {
      const f = (input: tf.Tensor): tf.Tensor => {
        const y = convolution(input, kernel);
        const normal = batchNorm(y, ones, ones, channelStatistics(y), 1e-5);
        const pooled = maxPool(resizeBilinear(adaptiveAveragePool(normal, 3), [4, 4]), 2);
        return pixelCrossEntropy(tf.reshape(pooled, [-1, 2]), tf.fill([8], 1, 'int32'), 255);
      };
      tf.dispose(tf.valueAndGrads((input) => f(input) as tf.Scalar)([x]));
    };
    step();
    const before = tf.memory().numTensors;
    step();
    expect(tf.memory().numTensors).toBe(before);
  });
});
