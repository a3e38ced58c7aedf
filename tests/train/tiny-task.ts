/** A two-layer regression with everything the loop moves: weights, buffers, an average, statistics. */
import * as tf from '@tensorflow/tfjs-core';
import { linear } from '../../src/engine/ops/linear.ts';
import { weightOf } from '../../src/nn/parameters.ts';
import { paramGroups } from '../../src/optim/param-groups.ts';
import { cosineSchedule } from '../../src/optim/schedules.ts';
import type { HostArray } from '../../src/train/host-array.ts';
import type { TrainingTask } from '../../src/train/task.ts';
import { Random } from '../../src/util/random.ts';

const SHAPES = { 'a.weight': [8, 4], 'a.bias': [8], 'b.weight': [1, 8], 'b.bias': [1] } as const;

export interface TinyOptions {
  readonly epochs?: number;
  readonly stepsPerEpoch?: number;
  readonly microBatches?: number;
  readonly lr?: number;
  readonly seed?: number;
  /** Makes the loss of this step infinite. */
  readonly explodeAt?: number;
  readonly onBatch?: (step: number) => void;
  /** Every batch is the first one. */
  readonly oneBatch?: boolean;
}

export function tinyTask(options: TinyOptions = {}): TrainingTask {
  const { epochs = 3, stepsPerEpoch = 4, microBatches = 1, lr = 0.01, seed = 0 } = options;
  const names = Object.keys(SHAPES);
  const micro = 8 / microBatches;
  return {
    trainable: names,
    buffers: ['count', 'seen'],
    resetEachEpoch: ['count'],
    start: async () => {
      const values = new Map<string, HostArray>();
      for (const [name, shape] of Object.entries(SHAPES)) {
        const count = shape.reduce<number>((product, side) => product * side, 1);
        const rng = Random.stream(seed, 'init', name);
        values.set(name, {
          shape,
          values: Float32Array.from({ length: count }, () => rng.normal() / 3),
        });
      }
      values.set('count', { shape: [2], values: new Float32Array(2) });
      values.set('seen', { shape: [2], values: new Float32Array(2) });
      return values;
    },
    groups: paramGroups(
      Object.entries(SHAPES).map(([name, shape]) => ({ name, shape })),
      { weight_decay: 0.05, exempt: new Set() },
    ),
    adamw: { betas: [0.9, 0.99], eps: 1e-8 },
    clip_grad: 1,
    ema_decay: 0.9,
    lr: cosineSchedule({
      base: lr,
      final: lr / 10,
      epochs,
      steps_per_epoch: stepsPerEpoch,
      warmup_epochs: 1,
    }),
    weight_decay: new Float64Array(epochs * stepsPerEpoch).fill(0.05),
    epochs,
    stepsPerEpoch,
    microBatches,
    batch: ({ step, micro: part }) => {
      options.onBatch?.(step);
      const rng = Random.stream(seed, 'sample', options.oneBatch === true ? 0 : step);
      const all = Float32Array.from({ length: 8 * 4 }, () => rng.normal());
      const x = all.slice(part * micro * 4, (part + 1) * micro * 4);
      const y = Float32Array.from({ length: micro }, (_, i) => Math.sin(x[4 * i] ?? 0));
      if (step === options.explodeAt) y[0] = Number.POSITIVE_INFINITY;
      return [
        { values: x, shape: [micro, 4] },
        { values: y, shape: [micro, 1] },
      ];
    },
    forward: (weights, [x, y]) => {
      if (x === undefined || y === undefined) throw new Error('two inputs are expected');
      const hidden = tf.tanh(linear(x, weightOf(weights, 'a.weight'), weightOf(weights, 'a.bias')));
      const out = linear(hidden, weightOf(weights, 'b.weight'), weightOf(weights, 'b.bias')); // [B, 1]
      const loss = tf.mean(tf.square(tf.sub(out, y)));
      const isPositive = tf.cast(tf.greater(x, 0), 'float32'); // [B, 4]
      const statistics = [tf.stack([tf.sum(isPositive), tf.sum(tf.sub(1, isPositive))])];
      return { loss, metrics: [tf.mean(tf.abs(tf.sub(out, y)))], statistics };
    },
    metrics: ['error'],
    updateBuffers: (weights, [counts]) => {
      if (counts === undefined) throw new Error('one statistic is expected');
      return {
        count: tf.add(weightOf(weights, 'count'), counts),
        seen: tf.add(weightOf(weights, 'seen'), counts),
      };
    },
    afterEpoch: async (_epoch, weights) => ({
      train_seen: weightOf(weights, 'seen').dataSync()[0] ?? 0,
      train_count: weightOf(weights, 'count').dataSync()[0] ?? 0,
    }),
  };
}
