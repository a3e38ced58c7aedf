import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { openEngine } from '../../../src/engine/open-engine.ts';
import { crossEntropy } from '../../../src/engine/ops/cross-entropy.ts';
import { gatherRows } from '../../../src/engine/ops/gather-rows.ts';
import { gelu } from '../../../src/engine/ops/gelu.ts';
import { l2Normalize, unitLength } from '../../../src/engine/ops/l2-normalize.ts';
import { layerNorm } from '../../../src/engine/ops/layer-norm.ts';
import { linear } from '../../../src/engine/ops/linear.ts';
import { patchify } from '../../../src/engine/ops/patchify.ts';
import { repeatBatch } from '../../../src/engine/ops/repeat-batch.ts';
import { selfAttention } from '../../../src/engine/ops/self-attention.ts';
import { randomTensor, worstSlopeError } from './finite-differences.ts';

type Case = readonly [name: string, f: (...x: tf.Tensor[]) => tf.Tensor, shapes: number[][]];

const labels = [
  [0.7, 0.2, 0.1],
  [0.05, 0.05, 0.9],
];
const own: readonly Case[] = [
  ['linear', (x, w, b) => linear(x!, w!, b!), [[2, 2, 3], [4, 3], [4]]],
  [
    'linear without bias',
    (x, w) => linear(x!, w!),
    [
      [2, 3],
      [4, 3],
    ],
  ],
  ['layerNorm', (x, w, b) => layerNorm(x!, w!, b!, 1e-6), [[2, 2, 5], [5], [5]]],
  ['gelu', (x) => gelu(tf.mul(x!, 2)), [[9]]],
  [
    'selfAttention',
    (qkv, bias) => selfAttention(qkv!, bias!, { heads: 2, scale: 0.7 }),
    [
      [2, 3, 12],
      [2, 3, 3],
    ],
  ],
  [
    'selfAttention without bias',
    (qkv) => selfAttention(qkv!, undefined, { heads: 1, scale: 0.7 }),
    [[2, 3, 6]],
  ],
  ['gatherRows', (t) => gatherRows(t!, tf.tensor1d([2, 0, 2, 1], 'int32')), [[4, 2]]],
  ['l2Normalize', (x) => l2Normalize(x!), [[3, 4]]],
  ['unitLength', (x) => unitLength(x!), [[3, 4]]],
  ['crossEntropy', (x) => crossEntropy(x!, tf.tensor2d(labels)), [[2, 3]]],
  ['repeatBatch', (x) => repeatBatch(x!, 3), [[1, 2, 2]]],
  ['patchify', (x) => patchify(x!, 2), [[2, 4, 2, 3]]],
];

beforeAll(() => openEngine({ backend: 'wasm', threads: 1 }));

describe.each(own)('%s', (name, f, shapes) => {
  test(`\`${name}\` has the gradient of its own slope`, () => {
    const inputs = shapes.map((shape, index) => randomTensor(shape, `${name}${index}`));
    expect(worstSlopeError(f, inputs)).toBeLessThan(2e-3);
  });
});

test('a step through the tape leaves no tensor behind', () => {
  const x = randomTensor([2, 3, 12], 'x');
  const step = (): void => {
    const f = (qkv: tf.Tensor): tf.Tensor =>
      tf.sum(gelu(selfAttention(qkv, undefined, { heads: 2, scale: 1 })));
    const { value, grads } = tf.valueAndGrads((qkv) => f(qkv) as tf.Scalar)([x]);
    tf.dispose([value, grads]);
  };
  step();
  const before = tf.memory().numTensors;
  step();
  expect(tf.memory().numTensors).toBe(before);
});
