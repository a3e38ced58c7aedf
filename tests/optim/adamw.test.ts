import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/open-engine.ts';
import { adamwScalars, adamwUpdate } from '../../src/optim/adamw.ts';
import { clipGradients } from '../../src/optim/clip-gradients.ts';
import type { ParamGroup } from '../../src/optim/param-groups.ts';
import { fixtureConfig, type FixtureTensor, fixtureTensors } from './fixture.ts';

interface AdamwCase {
  lr: number[];
  weight_decay_schedule: number[];
  clip: number | null;
  betas: [number, number];
  eps: number;
  grad_norms: number[];
  groups: { lr_scale: number; weight_decay: number; names: string[] }[];
}

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine({ backend: 'auto', threads: 1 });
});

describe('adamwUpdate()', () => {
  test.each(['adamw-betas-no-clip', 'adamw-layer-decay-clip'])(
    'moves parameters over five steps as torch does for %s',
    (name) => {
      const settings = fixtureConfig<AdamwCase>(name);
      const tensors = fixtureTensors(name);
      const groups: ParamGroup[] = settings.groups.map((group) => ({ ...group, layer: undefined }));
      const names = groups.flatMap((group) => group.names);
      const options = { betas: settings.betas, eps: settings.eps };
      const size = names.length;
      const step = engine.compile((...inputs) => {
        const clipped = clipGradients(inputs.slice(size, 2 * size), settings.clip ?? undefined);
        const moved = adamwUpdate(
          groups,
          options,
          {
            names,
            parameters: inputs.slice(0, size),
            gradients: clipped.gradients,
            exp_avg: inputs.slice(2 * size, 3 * size),
            exp_avg_sq: inputs.slice(3 * size, 4 * size),
          },
          inputs[4 * size] as tf.Tensor1D, // put there below
        );
        return [...moved.parameters, ...moved.exp_avg, ...moved.exp_avg_sq, clipped.norm];
      });

      let parameters = names.map((parameter) => tensorOf(tensors.get(`param_init/${parameter}`)));
      let moments = [...parameters, ...parameters].map((tensor) => tf.zerosLike(tensor));
      settings.lr.forEach((lr, i) => {
        const scalars = adamwScalars(groups, options, {
          step: i + 1,
          lr,
          weight_decay: settings.weight_decay_schedule[i] ?? 0,
        });
        const gradients = names.map((parameter) =>
          tensorOf(tensors.get(`input/step${i}/grad/${parameter}`)),
        );
        const inputs = [...parameters, ...gradients, ...moments, tf.tensor1d(scalars)];
        const outputs = step.call(inputs);
        tf.dispose(inputs);
        parameters = outputs.slice(0, size);
        moments = outputs.slice(size, 3 * size);
        const [norm] = outputs.slice(3 * size);
        const expected = settings.grad_norms[i] ?? Number.NaN;
        expect(Math.abs((norm?.dataSync()[0] ?? 0) / expected - 1)).toBeLessThan(1e-5);
        norm?.dispose();
        names.forEach((parameter, k) => {
          const after = tensors.get(`param_after/step${i}/${parameter}`);
          expect(largestDifference(parameters[k], after), parameter).toBeLessThan(2e-6);
        });
      });
      names.forEach((parameter, k) => {
        const m = largestDifference(moments[k], tensors.get(`state/exp_avg/${parameter}`));
        const v = largestDifference(
          moments[size + k],
          tensors.get(`state/exp_avg_sq/${parameter}`),
        );
        expect(m, parameter).toBeLessThan(1e-5);
        expect(v, parameter).toBeLessThan(1e-5);
      });
      tf.dispose([...parameters, ...moments]);
      step.dispose();
    },
  );
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

function tensorOf(tensor: FixtureTensor | undefined): tf.Tensor {
  if (tensor === undefined) throw new Error('a tensor of the fixture is missing');
  return tf.tensor(Float32Array.from(tensor.values), [...tensor.shape]);
}

/** Relative to the largest expected value, where that is above 1. */
function largestDifference(
  found: tf.Tensor | undefined,
  expected: FixtureTensor | undefined,
): number {
  const values = found?.dataSync() ?? new Float32Array();
  const wanted = expected?.values ?? [];
  expect(values.length).toBe(wanted.length);
  const scale = Math.max(1, ...wanted.map(Math.abs));
  return Math.max(...wanted.map((value, i) => Math.abs(value - (values[i] ?? Number.NaN)))) / scale;
}
