import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { mixPictures, softTargets } from '../../src/data/mixup.ts';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/open-engine.ts';
import { channelsLast } from '../../src/engine/ops/patchify.ts';
import { MaskedImageModel } from '../../src/models/masked-image-model.ts';
import { VisionTransformer } from '../../src/models/vision-transformer.ts';
import { initialValues } from '../../src/nn/initial-values.ts';
import { encoderExempt, paramGroups } from '../../src/optim/param-groups.ts';
import { classPrediction } from '../../src/stages/classify/class-prediction.ts';
import { type HostArray, upload } from '../../src/train/host-array.ts';
import type { TrainingTask } from '../../src/train/task.ts';
import {
  disposeState,
  layoutOf,
  readState,
  startState,
  type TrainState,
} from '../../src/train/train-state.ts';
import { ratesAt, type StepTaken, trainingStep } from '../../src/train/training-step.ts';
import { Random } from '../../src/util/random.ts';
import { goldenPictures, goldenValues } from '../models/golden-fill.ts';
import { tinyTask } from './tiny-task.ts';

let engine: Engine;
beforeAll(async () => {
  engine = await openEngine({ backend: 'auto', threads: 1 });
});

/** Takes steps from the start of a task; answers what each found, and the state after the last. */
async function take(
  task: TrainingTask,
  steps: number,
): Promise<{ taken: readonly StepTaken[]; state: ReadonlyMap<string, HostArray> }> {
  const layout = layoutOf(task);
  const step = trainingStep(engine, task, layout, 'test');
  const taken: StepTaken[] = [];
  let state: TrainState = startState(layout, await task.start());
  for (let n = 0; n < steps; n++) {
    const batches = Array.from({ length: task.microBatches }, (_, micro) => async () => {
      const position = { epoch: 0, step: n, stepInEpoch: n, micro };
      return (await task.batch(position)).map(upload);
    });
    const one = await step.run(state, n, batches);
    state = one.state;
    taken.push(one);
  }
  const values = readState(layout, state);
  disposeState(state);
  step.dispose();
  return { taken, state: values };
}

function largestDifference(found: ArrayLike<number>, wanted: ArrayLike<number>): number {
  let most = 0;
  for (let i = 0; i < wanted.length; i++) {
    most = Math.max(most, Math.abs((found[i] ?? Number.NaN) - (wanted[i] ?? 0)));
  }
  return most;
}

describe('a step of masked image modelling', () => {
  const model = new MaskedImageModel({
    img_size: 32,
    patch_size: 8,
    embed_dim: 24,
    num_heads: 3,
    depth: 3,
    init_values: 0.1,
    use_shared_rel_pos_bias: true,
    early_layers: 2,
    head_layers: 2,
    vocab_size: 7,
  });
  const places = [0, 3, 6, 9, 12, 15, 17, 21, 25, 29];
  const mask = Float32Array.from({ length: 32 }, (_, i) => (places.includes(i) ? 1 : 0));

  function golden(): TrainingTask {
    const images = tf.tidy(() =>
      channelsLast(tf.tensor(goldenPictures(2), [2, 3, 32, 32]))
        .dataSync()
        .slice(),
    );
    const groups = paramGroups(model.parameters, { weight_decay: 0.05, exempt: encoderExempt });
    return {
      trainable: model.parameters.map(({ name }) => name),
      buffers: [],
      start: async () => {
        const values = goldenValues(model.parameters);
        return new Map(
          model.parameters.map(({ name, shape }) => [
            name,
            { shape, values: values.get(name) ?? new Float32Array() },
          ]),
        );
      },
      groups,
      adamw: { betas: [0.9, 0.98], eps: 1e-8 },
      clip_grad: 3,
      lr: new Float64Array(2).fill(1e-3),
      weight_decay: new Float64Array(2).fill(0.05),
      epochs: 1,
      stepsPerEpoch: 2,
      microBatches: 1,
      metrics: ['loss_1', 'loss_2'],
      batch: () => [
        { values: images as Float32Array, shape: [2, 32, 32, 3] },
        { values: mask, shape: [2, 16] },
        { values: Int32Array.from(places), shape: [10] },
        { values: Int32Array.from([0, 1, 2, 3, 4, 5, 6, 0, 1, 2]), shape: [10] },
      ],
      forward: (weights, [pictures, hidden, rows, labels]) => {
        if (!pictures || !hidden || !rows || !labels) throw new Error('a batch has four tensors');
        const found = model.loss(weights, pictures, { mask: hidden, rows, labels });
        return { loss: found.loss, metrics: found.losses };
      },
    };
  }

  test('gives the golden norm, gradients and parameters', async () => {
    const task = golden();
    expect(task.groups.map(({ names }) => names.length).sort()).toEqual([24, 60]);
    const { taken, state } = await take(task, 1);
    expect(taken[0]?.grad_norm).toBeCloseTo(4.661818, 4);
    expect(
      largestDifference(taken[0]?.watched ?? [], [4.5635426, 2.3678184, 2.1957242]),
    ).toBeLessThan(1e-5);
    // After one step the first moment is a tenth of the clipped gradient.
    const slope = (name: string): number[] =>
      Array.from(state.get(`exp_avg/${name}`)?.values ?? [], (value) => 10 * value);
    const bias = [0.0767163, -0.1789164, -0.1461705, 0.1219293, -0.0863158, 0.297632, -0.084875];
    expect(largestDifference(slope('lm_head.bias'), bias)).toBeLessThan(3e-5);
    const token = [-0.1287696, -0.2610711, -0.3217828, -0.0442633];
    expect(largestDifference(slope('mask_token'), token)).toBeLessThan(3e-5);
    const weight = slope('cls_pt_layers.1.mlp.fc2.weight');
    expect(largestDifference(weight, [7.658e-4, -1.5025e-3, -4.566e-4])).toBeLessThan(1e-6);
    const after = (name: string): ArrayLike<number> => state.get(`trainable/${name}`)?.values ?? [];
    const movedToken = [-0.0989839, -0.0982164, -0.0962496, -0.0931072];
    expect(largestDifference(after('mask_token'), movedToken)).toBeLessThan(1e-5);
    const movedBias = [
      -0.0758413, -0.0806698, -0.0865111, -0.0932947, -0.0949625, -0.0994704, -0.098788,
    ];
    expect(largestDifference(after('lm_head.bias'), movedBias)).toBeLessThan(1e-5);
  });

  test('leaves the golden losses to the next', async () => {
    const { taken } = await take(golden(), 2);
    const [, one, two] = taken[1]?.watched ?? [];
    expect(one).toBeCloseTo(2.242866, 5);
    expect(two).toBeCloseTo(2.0850172, 5);
  });
});

describe('a step of fine-tuning', () => {
  const model = new VisionTransformer({
    img_size: 32,
    patch_size: 8,
    embed_dim: 24,
    num_heads: 3,
    depth: 2,
    num_classes: 5,
    init_values: 0.1,
    use_rel_pos_bias: true,
  });

  /** Two parts of four pictures, each mixed in itself, as one batch or as two micro-batches. */
  function task(microBatches: 1 | 2): TrainingTask {
    const parts = [0, 1].map((part) => {
      const rng = Random.stream(7, 'pictures', part);
      const images = Float32Array.from({ length: 4 * 32 * 32 * 3 }, () => rng.normal());
      const labels = Int32Array.from({ length: 4 }, () => rng.integer(5));
      const lam = [0.3, 0.8][part] ?? 1;
      mixPictures(images, [4, 32, 32, 3], { kind: 'mixup', lam });
      return { images, labels, targets: softTargets(labels, 5, 0.1, lam) };
    });
    const shown = (some: typeof parts): HostArray[] => [
      { values: joined(some.map(({ images }) => images)), shape: [4 * some.length, 32, 32, 3] },
      { values: joined(some.map(({ targets }) => targets)), shape: [4 * some.length, 5] },
    ];
    const { predict, ...learning } = classPrediction(model, {
      weight_decay: 0.05,
      layer_decay: 0.65,
      isMixed: true,
    });
    return {
      ...learning,
      start: async () => {
        const values = initialValues(model.parameters, 3);
        return new Map(
          model.parameters.map(({ name, shape }) => [
            name,
            { shape, values: values[name] ?? new Float32Array() },
          ]),
        );
      },
      adamw: { betas: [0.9, 0.999], eps: 1e-8 },
      clip_grad: 1,
      lr: Float64Array.of(1e-3),
      weight_decay: Float64Array.of(0.05),
      epochs: 1,
      stepsPerEpoch: 1,
      microBatches,
      batch: ({ micro }) => shown(microBatches === 1 ? parts : parts.slice(micro, micro + 1)),
      forward: (weights, [images, targets]) => {
        if (!images || !targets) throw new Error('a batch has two tensors');
        const labels = tf.zeros([1], 'int32'); // not looked at where pictures are mixed
        return predict(weights, { images, targets, labels });
      },
    };
  }

  test('in two micro-batches is the step of the double batch', async () => {
    const double = await take(task(1), 1);
    const divided = await take(task(2), 1);
    const [whole, halves] = [double.taken[0], divided.taken[0]];
    expect(halves?.grad_norm).toBeCloseTo(whole?.grad_norm ?? Number.NaN, 5);
    expect(halves?.watched[0]).toBeCloseTo(whole?.watched[0] ?? Number.NaN, 5);
    // The loss of each half is told as it is, not halved.
    const losses = halves?.micro.map(([loss = 0]) => loss) ?? [];
    expect(losses.length).toBe(2);
    expect(Math.min(...losses)).toBeGreaterThan(1);
    expect(((losses[0] ?? 0) + (losses[1] ?? 0)) / 2).toBeCloseTo(whole?.watched[0] ?? 0, 5);
    for (const [name, { values }] of double.state) {
      const found = divided.state.get(name)?.values ?? [];
      if (!name.startsWith('trainable/')) {
        const largest = Math.max(1e-6, ...Array.from(values, Math.abs));
        expect(largestDifference(found, values) / largest, name).toBeLessThan(1e-5);
        continue;
      }
      // The first step of AdamW has the size of the rate, whatever that of the gradient.
      const slopes = double.state.get(name.replace('trainable/', 'exp_avg/'))?.values ?? [];
      values.forEach((value, i) => {
        if (Math.abs(10 * (slopes[i] ?? 0)) <= 1e-5) return;
        expect(Math.abs((found[i] ?? Number.NaN) - value), name).toBeLessThan(1e-5);
      });
    }
  });
});

describe('trainingStep()', () => {
  test('resets what a task resets at the first step of an epoch alone', async () => {
    const { state } = await take(tinyTask({ stepsPerEpoch: 2, epochs: 2 }), 3);
    const [count, seen] = ['count', 'seen'].map((name) => {
      const values = state.get(`buffers/${name}`)?.values ?? [];
      return (values[0] ?? 0) + (values[1] ?? 0);
    });
    expect(count).toBe(8 * 4); // of the third step, which begins an epoch
    expect(seen).toBe(3 * 8 * 4);
  });

  test('leaves no tensor behind', async () => {
    const before = engine.numTensors();
    await take(tinyTask(), 2);
    await take(tinyTask({ microBatches: 2 }), 2);
    expect(engine.numTensors()).toBe(before);
  });
});

describe('ratesAt()', () => {
  test('tells the rates of the fastest and slowest group, and no decay where none decays', () => {
    const task = tinyTask({ lr: 0.01 });
    const [bias, matrix] = task.groups;
    if (bias === undefined || matrix === undefined) throw new Error('two groups are expected');
    const groups = [bias, { ...matrix, lr_scale: 0.25 }];
    const lr = task.lr[5] ?? 0;
    expect(ratesAt({ ...task, groups }, 5)).toEqual({ lr, min_lr: lr / 4, weight_decay: 0.05 });
    const still = groups.map((group) => ({ ...group, weight_decay: 0 }));
    expect(ratesAt({ ...task, groups: still }, 5).weight_decay).toBe(0);
  });
});

function joined(parts: readonly Float32Array[]): Float32Array {
  return Float32Array.from(parts.flatMap((part) => [...part]));
}
