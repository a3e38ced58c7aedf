import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { openEngine } from '../../src/engine/open-engine.ts';
import { MaskedImageModel } from '../../src/models/masked-image-model.ts';
import { Vqkd, vqkdConfig } from '../../src/models/vqkd.ts';
import { initialValues } from '../../src/nn/initial-values.ts';
import type { ParameterSpec, Weights } from '../../src/nn/parameters.ts';
import { Random } from '../../src/util/random.ts';

beforeAll(() => openEngine({ backend: 'wasm', threads: 1 }));

/** Plain gradient descent on one batch; @returns the losses. */
function descend(
  specs: readonly ParameterSpec[],
  loss: (weights: Weights) => tf.Tensor,
  { rate, steps }: { rate: number; steps: number },
): number[] {
  const values = initialValues(specs, 0);
  const entries = specs.map(({ name, shape }): [string, tf.Tensor] => [
    name,
    tf.tensor(values[name] ?? [], [...shape]),
  ]);
  let weights: Record<string, tf.Tensor> = Object.fromEntries(entries);
  const moving = specs.filter((one) => one.trainable).map(({ name }) => name);
  const losses: number[] = [];
  for (let step = 0; step < steps; step++) {
    const next = tf.tidy(() => {
      const tape = tf.valueAndGrads((...tensors) => {
        const moved = Object.fromEntries(moving.map((name, i) => [name, tensors[i] as tf.Tensor]));
        return loss({ ...weights, ...moved }) as tf.Scalar;
      });
      const { value, grads } = tape(moving.map((name) => weights[name] as tf.Tensor));
      losses.push(value.dataSync()[0] ?? Number.NaN);
      return Object.fromEntries(
        moving.map((name, i) => {
          const slope = tf.mul(grads[i] as tf.Tensor, rate);
          return [name, tf.sub(weights[name] as tf.Tensor, slope)];
        }),
      );
    });
    tf.dispose(moving.map((name) => weights[name] as tf.Tensor));
    weights = { ...weights, ...next };
  }
  tf.dispose(weights);
  return losses;
}

const SIZE = { img_size: 16, patch_size: 4, embed_dim: 16, depth: 2, num_heads: 2, init_std: 0.1 };

function pictures(): tf.Tensor {
  const rng = Random.stream(0, 'pictures');
  const values = Float32Array.from({ length: 2 * 16 * 16 * 3 }, () => rng.uniform());
  return tf.tensor(values, [2, 16, 16, 3]);
}

describe('one batch is learnt by heart, without a tensor left behind', () => {
  test('by the masked image model', () => {
    const model = new MaskedImageModel({
      ...SIZE,
      use_abs_pos_emb: true,
      early_layers: 1,
      head_layers: 1,
      vocab_size: 8,
    });
    const images = pictures();
    const rows = tf.tensor1d([0, 5, 10, 17, 22, 31], 'int32');
    const labels = tf.tensor1d([1, 2, 3, 4, 5, 6], 'int32');
    const mask = tf.tensor2d(
      Array.from({ length: 32 }, (_, i) => ([0, 5, 10, 17, 22, 31].includes(i) ? 1 : 0)),
      [2, 16],
    );
    const before = tf.memory().numTensors;
    const losses = descend(
      model.parameters,
      (weights) => model.loss(weights, images, { mask, rows, labels }).loss,
      { rate: 0.4, steps: 120 },
    );
    expect(losses[0]).toBeGreaterThan(3.5); // about two logarithms of 8
    expect(losses.at(-1)).toBeLessThan(1);
    expect(tf.memory().numTensors).toBe(before);
  });

  test('by the tokenizer', () => {
    const sizes = { ...SIZE, decoder_depth: 1, codebook_size: 8, codebook_dim: 4, teacher_dim: 6 };
    const model = new Vqkd(vqkdConfig(sizes, { quantize_kmeans_init: false }));
    const images = pictures();
    const rng = Random.stream(0, 'teacher');
    const teacher = tf.tensor(
      Float32Array.from({ length: 2 * 16 * 6 }, () => rng.normal()),
      [2, 16, 6],
    );
    const before = tf.memory().numTensors;
    const losses = descend(
      model.parameters,
      (weights) => model.loss(weights, images, teacher).loss,
      { rate: 0.3, steps: 80 },
    );
    expect(losses.at(-1)).toBeLessThan((losses[0] ?? 0) - 0.2);
    expect(tf.memory().numTensors).toBe(before);
  });
});
