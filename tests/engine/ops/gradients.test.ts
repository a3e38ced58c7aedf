import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
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
import { straightThrough } from '../../../src/engine/ops/straight-through.ts';
import { engines } from '../engines.ts';
import { randomTensor, worstSlopeError } from './finite-differences.ts';

const here = fileURLToPath(new URL('.', import.meta.url));
const operations = fileURLToPath(new URL('../../../src/engine/ops/', import.meta.url));

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

describe.each(engines)('on %s', (engine) => {
  beforeAll(() => openEngine({ backend: engine, threads: 1 }));

  test.each(own)('`%s` has the gradient of its own slope', (name, f, shapes) => {
    const inputs = shapes.map((shape, index) => randomTensor(shape, `${name}${index}`));
    expect(worstSlopeError(f, inputs)).toBeLessThan(2e-3);
  });

  test('`straightThrough()` has the gradient of `z` plus a constant, by definition not its slope', () => {
    const [z, chosen] = [randomTensor([3, 2], 'z'), randomTensor([3, 2], 'chosen')];
    const slopeOf = (f: (x: tf.Tensor) => tf.Tensor): tf.Tensor =>
      tf.grad((x) => tf.sum(tf.square(f(x))))(z);
    const found = slopeOf((x) => straightThrough(x, chosen)).dataSync();
    const difference = tf.sub(chosen, z);
    const wanted = slopeOf((x) => tf.add(x, difference)).dataSync();
    found.forEach((value, i) => expect(value).toBeCloseTo(wanted[i] ?? Number.NaN, 5));
    expect(worstSlopeError((x) => tf.square(tf.add(x!, difference)), [z])).toBeLessThan(2e-3);
  });
});

test('every gradient of our own is compared with slopes in this folder', () => {
  const sources = readdirSync(operations).filter((name) => name !== 'with-gradient.ts');
  const declared = sources.flatMap((name) => {
    const text = readFileSync(join(operations, name), 'utf8');
    const calls = (part: string): number =>
      [...part.matchAll(/\b(withGradient|customGrad)\(/g)].length;
    // A function ends at the first brace that begins a line.
    const exported = [...text.matchAll(/^export function (\w+)[\s\S]*?^\}/gm)];
    const direct = exported.filter(([body]) => calls(body) > 0);
    // A private function may serve any of the exported ones.
    const isDirect = direct.reduce((sum, [body]) => sum + calls(body), 0) === calls(text);
    return (isDirect ? direct : exported).map(([, symbol]) => symbol ?? '');
  });
  expect(declared.length).toBeGreaterThan(12);
  const tests = readdirSync(here).filter((name) => name.endsWith('gradients.test.ts'));
  const text = tests.map((name) => readFileSync(join(here, name), 'utf8')).join('\n');
  // The linter refuses an import that nothing uses.
  expect(declared.filter((symbol) => !new RegExp(`import .*\\b${symbol}\\b`).test(text))).toEqual(
    [],
  );
});

test('a step through the tape leaves no tensor behind', async () => {
  await openEngine({ backend: 'wasm', threads: 1 });
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
