import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { openEngine } from '../../src/engine/open-engine.ts';
import { EFFICIENTNET_LITE0 } from '../../src/models/teachers/efficientnet-lite0.ts';
import {
  type HostValues,
  type NetworkSpec,
  foldedWeights,
  runNetwork,
} from '../../src/models/teachers/inverted-residual-net.ts';
import { MOBILENET_V2 } from '../../src/models/teachers/mobilenet-v2.ts';
import { Random } from '../../src/util/random.ts';

beforeAll(() => openEngine({ backend: 'wasm', threads: 1 }));

/** A state dict in which every tensor that is asked for exists; shapes by name. */
function randomState(shapes: Readonly<Record<string, number[]>>): (name: string) => HostValues {
  return (name) => {
    const shape = shapes[name.replace(/\.(bias|running_mean|running_var)$/, '.weight')] ?? [];
    const rng = Random.stream(0, name);
    const length = shape.reduce((product, one) => product * one, 1);
    const value = name.endsWith('running_var') ? () => 0.5 + rng.uniform() : () => rng.normal();
    return { shape, values: Float32Array.from({ length }, value) };
  };
}

const shapes = {
  'c.weight': [3, 2, 3, 3],
  'n.weight': [3],
  'd.weight': [3, 1, 3, 3],
  'm.weight': [3],
};
const get = randomState(shapes);

/** Convolution, norm and ReLU6 as their formulas say, for one output. */
function direct(
  input: (y: number, x: number, i: number) => number,
  of: { kernel: string; norm: string; o: number; place: [number, number] },
): number {
  const { kernel, norm, o, place } = of;
  const { shape, values } = get(`${kernel}.weight`);
  const [, inner = 0] = shape;
  let sum = 0;
  for (let i = 0; i < inner; i++)
    for (let y = 0; y < 3; y++)
      for (let x = 0; x < 3; x++) {
        const channel = kernel === 'd' ? o : i;
        const weight = values[((o * inner + i) * 3 + y) * 3 + x] ?? 0;
        sum += weight * input(place[0] + y, place[1] + x, channel);
      }
  const part = (name: string): number => get(`${norm}.${name}`).values[o] ?? 0;
  const scaled =
    ((sum - part('running_mean')) / Math.sqrt(part('running_var') + 1e-3)) * part('weight');
  return Math.min(Math.max(scaled + part('bias'), 0), 6);
}

describe.each([
  ['even', 1],
  ['late', 0],
] as const)('with %s padding', (padding, before) => {
  const layer = { stride: 2, isActivated: true } as const;
  const spec = (isDepthwise: boolean): NetworkSpec => ({
    norm_eps: 1e-3,
    padding,
    blocks: [
      {
        isResidual: false,
        layers: [
          isDepthwise
            ? { convolution: 'd', norm: 'm', isDepthwise, ...layer }
            : { convolution: 'c', norm: 'n', isDepthwise, ...layer },
        ],
      },
    ],
  });

  test.each([
    ['a convolution', false, 2],
    ['a depthwise convolution', true, 3],
  ])('`runNetwork()` computes %s with its norm folded in', (_, isDepthwise, channels) => {
    const rng = Random.stream(0, 'picture');
    const values = Float32Array.from({ length: 36 * channels }, () => rng.normal());
    const own = spec(isDepthwise);
    const image = tf.tensor(values, [1, 6, 6, channels]);
    const y = runNetwork(own, foldedWeights(own, get, 'test'), image);
    expect(y.shape).toEqual([1, 3, 3, 3]);
    const input = (row: number, column: number, i: number): number => {
      const isInside = row >= 0 && column >= 0 && row < 6 && column < 6;
      return isInside ? (values[(row * 6 + column) * channels + i] ?? 0) : 0;
    };
    const found = y.dataSync();
    const [kernel, norm] = isDepthwise ? ['d', 'm'] : ['c', 'n'];
    for (let at = 0; at < 27; at++) {
      const [row, column, o] = [Math.floor(at / 9), Math.floor(at / 3) % 3, at % 3];
      const place: [number, number] = [2 * row - before, 2 * column - before];
      expect(found[at]).toBeCloseTo(direct(input, { kernel, norm, o, place }), 4);
    }
  });
});

test('`foldedWeights()` names what a state dict lacks', () => {
  expect(() => foldedWeights(MOBILENET_V2, () => undefined, 'x.pth')).toThrow(
    /RP7522 .*features\.0/,
  );
});

test.each([
  ['EfficientNet-Lite0', EFFICIENTNET_LITE0, 49, 9],
  ['MobileNetV2', MOBILENET_V2, 52, 10],
])('%s has its layers and halves its pictures five times', (_, spec, layers, residual) => {
  const all = spec.blocks.flatMap((block) => block.layers);
  expect(all.length).toBe(layers);
  expect(all.filter(({ stride }) => stride === 2).length).toBe(5);
  expect(spec.blocks.filter(({ isResidual }) => isResidual).length).toBe(residual);
});
