import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/open-engine.ts';
import { adamwScalars, adamwUpdate } from '../../src/optim/adamw.ts';
import { clipGradients } from '../../src/optim/clip-gradients.ts';
import type { ParamGroup } from '../../src/optim/param-groups.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine({ backend: 'auto', threads: 1 });
});

const groups: readonly ParamGroup[] = [
  { layer: undefined, lr_scale: 1, weight_decay: 0.1, names: ['matrix', 'table'] },
  { layer: undefined, lr_scale: 0.5, weight_decay: 0, names: ['bias'] },
];
const options = { betas: [0.9, 0.999], eps: 1e-8 } as const;

describe('adamwUpdate()', () => {
  test('moves three tensors over five steps as the formula does in float64', () => {
    const names = ['matrix', 'table', 'bias'];
    const sizes = [6, 4, 3];
    const gradient = (step: number, k: number, i: number): number =>
      Math.sin(1 + step + 3 * k + 7 * i) * 10 ** (i - 3);
    const expected = sizes.map((size, k) =>
      Array.from({ length: size }, (_, i) => ({ p: Math.cos(k + i), m: 0, v: 0 })),
    );
    let state = [
      ...expected.map((row) => tf.tensor1d(row.map(({ p }) => p))),
      ...[...sizes, ...sizes].map((size) => tf.zeros([size])),
    ];
    const step = engine.compile((...inputs) => {
      const moved = adamwUpdate(
        groups,
        options,
        {
          names,
          parameters: inputs.slice(0, 3),
          exp_avg: inputs.slice(3, 6),
          exp_avg_sq: inputs.slice(6, 9),
          gradients: inputs.slice(9, 12),
        },
        inputs[12] as tf.Tensor1D, // put there below
      );
      return [...moved.parameters, ...moved.exp_avg, ...moved.exp_avg_sq];
    });
    for (let t = 1; t <= 5; t++) {
      const [lr, decay] = [0.01 * t, 0.1 + 0.05 * t]; // the schedule's decay takes the group's place
      const gradients = sizes.map((size, k) =>
        tf.tensor1d(Array.from({ length: size }, (_, i) => gradient(t, k, i))),
      );
      const scalars = adamwScalars(groups, options, { step: t, lr, weight_decay: decay });
      const inputs = [...state, ...gradients, tf.tensor1d(scalars)];
      state = step.call(inputs);
      tf.dispose(inputs);
      expected.forEach((row, k) =>
        row.forEach((one, i) => {
          const g = gradient(t, k, i);
          const rate = k === 2 ? lr / 2 : lr;
          one.p *= k === 2 ? 1 : 1 - rate * decay;
          one.m = 0.9 * one.m + 0.1 * g;
          one.v = 0.999 * one.v + 0.001 * g * g;
          const root = Math.sqrt(one.v / (1 - 0.999 ** t));
          one.p -= (rate * (one.m / (1 - 0.9 ** t))) / (root + 1e-8);
        }),
      );
    }
    expected.forEach((row, k) => {
      const found = state[k]?.dataSync() ?? [];
      row.forEach(({ p }, i) => expect(Math.abs((found[i] ?? Number.NaN) - p)).toBeLessThan(1e-6));
    });
    tf.dispose(state);
    step.dispose();
  });
});

describe('adamwScalars()', () => {
  test('gives groups without decay none, whatever the schedule says', () => {
    const now = { step: 1, lr: 0.5, weight_decay: 0.2 };
    const [decay, rate, none, slower] = adamwScalars(groups, options, now);
    expect(decay).toBeCloseTo(1 - 0.5 * 0.2, 6);
    expect(none).toBe(1);
    expect(rate).toBeCloseTo(0.5 / 0.1, 5);
    expect(slower).toBeCloseTo(0.25 / 0.1, 5);
  });
});

describe('clipGradients()', () => {
  test('shortens a gradient of length 6 to 3 and leaves one of length 1 alone', () => {
    const [six, one] = tf.tidy(() => {
      const long = clipGradients([tf.tensor1d([6, 0]), tf.tensor1d([0])], 3);
      const short = clipGradients([tf.tensor1d([0.6, 0.8])], 3);
      return [long.gradients[0] as tf.Tensor, short.gradients[0] as tf.Tensor];
    });
    expect(six.dataSync()[0]).toBeCloseTo((6 * 3) / (6 + 1e-6), 5);
    expect([...one.dataSync()]).toEqual([Math.fround(0.6), Math.fround(0.8)]);
    tf.dispose([six, one]);
  });
});
