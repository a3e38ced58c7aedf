import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { openEngine } from '../../../src/engine/open-engine.ts';
import { MaskedImageModel } from '../../../src/models/masked-image-model.ts';
import { VisionTransformer } from '../../../src/models/vision-transformer.ts';
import { Vqkd, vqkdConfig } from '../../../src/models/vqkd.ts';
import { initialValues } from '../../../src/nn/initial-values.ts';
import type { ParameterSpec, Weights } from '../../../src/nn/parameters.ts';

beforeAll(() => openEngine({ backend: 'wasm', threads: 1 }));

const SIZE = { img_size: 16, patch_size: 4, embed_dim: 16, depth: 2, num_heads: 2 };
const images = (...shape: number[]): tf.Tensor => tf.zeros(shape);

function weightsFor(specs: readonly ParameterSpec[]): Weights {
  const values = initialValues(specs, 0);
  return Object.fromEntries(
    specs.map(({ name, shape }) => [name, tf.tensor(values[name] ?? [], [...shape])]),
  );
}

/** What a call says when it is refused. */
function words(call: () => unknown): string {
  try {
    call();
  } catch (error) {
    return (error as Error).message;
  }
  return 'nothing was said';
}

describe('a classifier', () => {
  const model = new VisionTransformer({ ...SIZE, num_classes: 5, use_rel_pos_bias: true });
  const apply = (pictures: tf.Tensor, weights = weightsFor(model.parameters)): string =>
    words(() => model.forward(weights, pictures));

  test('with relative positions tells pictures of another size', () => {
    expect(apply(images(2, 16, 20, 3))).toBe(
      'RP7601 Cannot apply patch_embed: axis 2 is 20, expected W = 16 (input [2, 16, 20, 3])',
    );
  });

  test('with absolute positions takes other sizes in whole patches, and tells the rest', () => {
    const other = new VisionTransformer({ ...SIZE, num_classes: 5, use_abs_pos_emb: true });
    const weights = weightsFor(other.parameters);
    expect(other.forward(weights, images(1, 20, 24, 3)).shape).toEqual([1, 5]);
    expect(words(() => other.forward(weights, images(1, 18, 24, 3)))).toBe(
      'RP7601 Cannot apply patch_embed: axis 1 is 18, expected H = a multiple of 4 (input [1, 18, 24, 3])',
    );
  });

  test('tells channels in the wrong place or number, and a missing batch axis', () => {
    expect(apply(images(2, 16, 16, 1))).toBe(
      'RP7601 Cannot apply patch_embed: the last axis is 1, expected C = 3 (input [2, 16, 16, 1])',
    );
    expect(apply(images(16, 16, 3))).toBe(
      'RP7601 Cannot apply patch_embed: the number of axes is 3, expected 4: [B, H, W, C] (input [16, 16, 3])',
    );
  });

  test('tells weights of a model of another size, and the first of them', () => {
    const large = new VisionTransformer({ ...model.config, embed_dim: 24, num_classes: 5 });
    expect(apply(images(2, 16, 16, 3), weightsFor(large.parameters))).toMatch(
      /^RP7602 Cannot apply the model: "fc_norm.weight" is \[24\], expected \[16\]/,
    );
    const other = new VisionTransformer({ ...model.config, num_classes: 7 });
    expect(apply(images(2, 16, 16, 3), weightsFor(other.parameters))).toMatch(
      /^RP7602 Cannot apply the model: "head.weight" is \[7, 16\], expected \[5, 16\]/,
    );
    const wider = new VisionTransformer({ ...model.config, img_size: 20 });
    expect(apply(images(2, 16, 16, 3), weightsFor(wider.parameters))).toMatch(
      /"blocks.0.attn.relative_position_bias_table" is \[84, 2\], expected \[52, 2\]/,
    );
  });
});

describe('a masked image model', () => {
  const model = new MaskedImageModel({ ...SIZE, early_layers: 1, head_layers: 1, vocab_size: 8 });
  let weights: Weights;
  let rows: tf.Tensor;
  beforeAll(() => {
    weights = weightsFor(model.parameters);
    rows = tf.tensor1d([0, 5, 20], 'int32');
  });

  test('tells a mask for another grid or batch', () => {
    const apply = (mask: tf.Tensor): string =>
      words(() => model.forward(weights, images(2, 16, 16, 3), rows, { mask }));
    expect(apply(tf.zeros([2, 25]))).toBe(
      'RP7601 Cannot apply mask_token: the last axis is 25, expected P = 16 (input [2, 25])',
    );
    expect(apply(tf.zeros([1, 16]))).toBe(
      'RP7601 Cannot apply mask_token: axis 0 is 1, expected B = 2 (input [1, 16])',
    );
  });

  test('tells labels of another number than the hidden patches', () => {
    const labels = tf.tensor1d([1, 2], 'int32');
    expect(words(() => model.loss(weights, images(2, 16, 16, 3), { rows, labels }))).toBe(
      'RP7601 Cannot apply the masked loss: the last axis is 2, expected M = 3 (input [2])',
    );
  });
});

describe('a tokenizer', () => {
  const sizes = { ...SIZE, decoder_depth: 1, codebook_size: 8, codebook_dim: 4, teacher_dim: 6 };
  const model = new Vqkd(vqkdConfig(sizes));
  let weights: Weights;
  beforeAll(() => {
    weights = weightsFor(model.parameters);
  });

  test("tells a teacher's features of another grid or width", () => {
    const apply = (...shape: number[]): string =>
      words(() => model.loss(weights, images(2, 16, 16, 3), tf.ones(shape)));
    expect(apply(2, 9, 6)).toBe(
      'RP7601 Cannot apply the loss by the teacher: axis 1 is 9, expected P = 16 (input [2, 9, 6])',
    );
    expect(apply(2, 16, 5)).toBe(
      'RP7601 Cannot apply the loss by the teacher: the last axis is 5, expected Dt = 6 (input [2, 16, 5])',
    );
  });

  test('tells pictures by the name of the part that takes them', () => {
    expect(words(() => model.codes(weights, images(2, 16, 16, 4)))).toBe(
      'RP7601 Cannot apply encoder.patch_embed: the last axis is 4, expected C = 3 (input [2, 16, 16, 4])',
    );
  });

  test('tells a codebook of another size, and codes of another width', () => {
    const larger = new Vqkd(vqkdConfig({ ...sizes, codebook_size: 9 }));
    const others = weightsFor(larger.parameters);
    expect(words(() => model.codes(others, images(2, 16, 16, 3)))).toMatch(
      /^RP7602 .*"quantize.cluster_size" is \[9\], expected \[8\]/,
    );
    expect(words(() => model.decode(weights, tf.ones([16, 5])))).toBe(
      'RP7601 Cannot apply decoder: the last axis is 5, expected E = 4 (input [16, 5])',
    );
  });
});
