import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { crossEntropy } from '../../../src/engine/ops/cross-entropy.ts';
import { gatherRows } from '../../../src/engine/ops/gather-rows.ts';
import { gelu } from '../../../src/engine/ops/gelu.ts';
import { l2Normalize, unitLength } from '../../../src/engine/ops/l2-normalize.ts';
import { layerNorm } from '../../../src/engine/ops/layer-norm.ts';
import { linear } from '../../../src/engine/ops/linear.ts';
import { patchify } from '../../../src/engine/ops/patchify.ts';
import { selfAttention } from '../../../src/engine/ops/self-attention.ts';
import { randomTensor, worstSlopeError } from './finite-differences.ts';
import { openWasm } from './open-wasm.ts';

type Case = readonly [name: string, f: (...x: tf.Tensor[]) => tf.Tensor, shapes: number[][]];

const plain: readonly Case[] = [
  ['add', (a, b) => tf.add(a!, b!), [[2, 3], [3]]],
  ['sub', (a, b) => tf.sub(a!, b!), [[3], [2, 3]]],
  [
    'mul',
    (a, b) => tf.mul(a!, b!),
    [
      [2, 1, 3],
      [4, 1],
    ],
  ],
  [
    'div',
    (a, b) => tf.div(a!, tf.add(tf.square(b!), 1)),
    [
      [2, 3],
      [2, 1],
    ],
  ],
  ['maximum', (a, b) => tf.maximum(a!, b!), [[2, 3], [3]]],
  ['minimum', (a, b) => tf.minimum(a!, b!), [[2, 3], [3]]],
  ['square', (a) => tf.square(a!), [[4]]],
  ['abs', (a) => tf.abs(tf.add(tf.mul(a!, 3), 0.4)), [[4]]],
  ['exp', (a) => tf.exp(a!), [[4]]],
  ['log', (a) => tf.log(tf.add(tf.square(a!), 1)), [[4]]],
  ['sqrt', (a) => tf.sqrt(tf.add(tf.square(a!), 1)), [[4]]],
  ['rsqrt', (a) => tf.rsqrt(tf.add(tf.square(a!), 1)), [[4]]],
  ['tanh', (a) => tf.tanh(a!), [[4]]],
  ['sigmoid', (a) => tf.sigmoid(a!), [[4]]],
  ['sin', (a) => tf.sin(a!), [[4]]],
  ['cos', (a) => tf.cos(a!), [[4]]],
  ['erf', (a) => tf.erf(a!), [[4]]],
  ['relu', (a) => tf.relu(a!), [[4]]],
  ['relu6', (a) => tf.relu6(tf.add(tf.mul(a!, 7), 0.5)), [[4]]],
  ['neg', (a) => tf.neg(a!), [[4]]],
  ['addN', (a, b) => tf.addN([a!, b!, a!]), [[4], [4]]],
  ['reshape', (a) => tf.reshape(a!, [3, 2]), [[2, 3]]],
  ['expandDims', (a) => tf.expandDims(a!, 1), [[2, 3]]],
  ['transpose', (a) => tf.transpose(a!, [2, 0, 1]), [[2, 3, 2]]],
  ['slice', (a) => tf.slice(a!, [0, 1], [-1, 2]), [[2, 4]]],
  [
    'pad',
    (a) =>
      tf.pad(a!, [
        [1, 0],
        [2, 1],
      ]),
    [[2, 3]],
  ],
  [
    'concat',
    (a, b) => tf.concat([a!, b!], -1),
    [
      [2, 3],
      [2, 1],
    ],
  ],
  ['split', (a) => tf.split(a!, [1, 3], 1)[1]!, [[2, 4]]],
  [
    'stack',
    (a, b) => tf.stack([a!, b!], 1),
    [
      [2, 3],
      [2, 3],
    ],
  ],
  ['unstack', (a) => tf.unstack(a!, 1)[1]!, [[2, 3]]],
  ['tile', (a) => tf.tile(a!, [2, 1, 3]), [[2, 3, 1]]],
  ['sum', (a) => tf.sum(a!, [0, 2], true), [[2, 3, 2]]],
  ['sum of all', (a) => tf.sum(a!), [[2, 3]]],
  ['mean', (a) => tf.mean(a!, 1), [[2, 3]]],
  ['max', (a) => tf.max(a!, 1), [[2, 3]]],
  ['softmax', (a) => tf.softmax(a!), [[2, 3]]],
  ['clipByValue', (a) => tf.clipByValue(a!, -0.7, 0.9), [[6]]],
  ['where', (a, b) => tf.where(tf.tensor1d([true, false, true], 'bool'), a!, b!), [[3], [3]]],
  [
    'matMul',
    (a, b) => tf.matMul(a!, b!),
    [
      [2, 3],
      [3, 4],
    ],
  ],
  [
    'matMul, a transposed',
    (a, b) => tf.matMul(a!, b!, true),
    [
      [3, 2],
      [3, 4],
    ],
  ],
  [
    'matMul, b transposed',
    (a, b) => tf.matMul(a!, b!, false, true),
    [
      [2, 3],
      [4, 3],
    ],
  ],
  [
    'matMul, both transposed',
    (a, b) => tf.matMul(a!, b!, true, true),
    [
      [3, 2],
      [4, 3],
    ],
  ],
];

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
  ['patchify', (x) => patchify(x!, 2), [[2, 4, 2, 3]]],
];

beforeAll(openWasm);

describe.each([...plain, ...own])('%s', (name, f, shapes) => {
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
