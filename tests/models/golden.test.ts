import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { openEngine } from '../../src/engine/open-engine.ts';
import { channelsLast } from '../../src/engine/ops/patchify.ts';
import { MaskedImageModel } from '../../src/models/masked-image-model.ts';
import { codebookStatistics, quantize, updateCodebook } from '../../src/models/vector-quantizer.ts';
import { VisionTransformer } from '../../src/models/vision-transformer.ts';
import { CODEBOOK, Vqkd, vqkdConfig } from '../../src/models/vqkd.ts';
import type { ParameterSpec, Weights } from '../../src/nn/parameters.ts';
import { goldenPictures, goldenValues } from './golden-fill.ts';

// The golden values and their fill rule are those of the parity checklist of the specification, tests 6 to 9.
beforeAll(() => openEngine({ backend: 'wasm', threads: 1 }));

function filled(specs: readonly ParameterSpec[]): Weights {
  const values = goldenValues(specs);
  return Object.fromEntries(
    specs.map(({ name, shape }) => [name, tf.tensor(values.get(name) ?? [], [...shape])]),
  );
}

function pictures(batch: number): tf.Tensor {
  return channelsLast(tf.tensor(goldenPictures(batch), [batch, 3, 32, 32]));
}

function expectNear(found: tf.Tensor, wanted: readonly number[], tolerance = 1e-5): void {
  const values = found.dataSync();
  wanted.forEach((want, i) => {
    expect(Math.abs((values[i] ?? Number.NaN) - want)).toBeLessThan(tolerance);
  });
}

const SIZE = { img_size: 32, patch_size: 8, embed_dim: 24, num_heads: 3 };

test('the classifier gives the golden logits and patch tokens', () => {
  const model = new VisionTransformer({
    ...SIZE,
    depth: 2,
    num_classes: 5,
    use_rel_pos_bias: true,
    init_values: 0.1,
  });
  expect(model.parameters.length).toBe(39);
  const weights = filled(model.parameters);
  const logits = model.forward(weights, pictures(2));
  expectNear(
    logits,
    [
      1.3272046, -0.9478986, 0.7081057, 0.0800923, -0.4782138, 0.9816397, -0.6572734, 0.5440198,
      0.0772139, -0.3090802,
    ],
  );
  const tokens = model.patchTokens(weights, pictures(2)); // [2, 16, 24]
  const last = tf.slice(tokens as tf.Tensor3D, [1, 15, 0], [1, 1, 6]);
  expectNear(last, [0.3923937, -0.0044719, 2.4034801, -0.4609404, 0.5437908, 2.0064545]);
});

describe('the masked image model', () => {
  const model = new MaskedImageModel({
    ...SIZE,
    depth: 3,
    early_layers: 2,
    head_layers: 2,
    vocab_size: 7,
  });
  const rows = [0, 3, 6, 9, 12, 15, 17, 21, 25, 29]; // patch i of row 0: i % 3 = 0; of row 1: i % 4 = 1
  const mask = Float32Array.from({ length: 32 }, (_, i) => (rows.includes(i) ? 1 : 0));
  const batch = (): { rows: tf.Tensor; mask: tf.Tensor; labels: tf.Tensor } => ({
    rows: tf.tensor1d(rows, 'int32'),
    mask: tf.tensor2d(mask, [2, 16]),
    labels: tf.tensor1d([0, 1, 2, 3, 4, 5, 6, 0, 1, 2], 'int32'),
  });

  test('gives the golden logits of both streams', () => {
    expect(model.parameters.length).toBe(84);
    const weights = filled(model.parameters);
    const given = batch();
    const [main, cls] = model.forward(weights, pictures(2), given.rows, given);
    expect(main?.shape).toEqual([10, 7]);
    if (main === undefined || cls === undefined) return;
    expectNear(
      main,
      [1.0179179, -0.6175473, -0.2405361, 0.7119329, -1.3532599, 1.3021437, -1.2986574],
    );
    expectNear(
      cls,
      [0.7717897, -0.5100396, -0.1829377, 0.5034185, -1.0451999, 0.9704331, -1.025018],
    );
    const last = (stream: tf.Tensor, column: number): tf.Tensor =>
      tf.slice(stream as tf.Tensor2D, [9, column], [1, 1]);
    expectNear(last(main, 0), [1.01796]);
    expectNear(last(main, 6), [-1.2987236]);
    expectNear(last(cls, 0), [0.7716927]);
    expectNear(last(cls, 6), [-1.0249316]);
  });

  test('gives the golden losses and gradients', () => {
    const weights = filled(model.parameters);
    const given = batch();
    const { loss, losses } = model.loss(weights, pictures(2), given);
    expectNear(loss, [4.5635426]);
    expectNear(losses[0] as tf.Tensor, [2.3678184]);
    expectNear(losses[1] as tf.Tensor, [2.1957242]);
    const names = Object.keys(weights);
    const slopes = tf.grads((...values) => {
      const moved = Object.fromEntries(names.map((name, i) => [name, values[i] as tf.Tensor]));
      return model.loss(moved, pictures(2), given).loss as tf.Scalar;
    })(Object.values(weights));
    const norm = Math.sqrt(
      slopes.reduce((sum, one) => sum + (tf.sum(tf.square(one)).dataSync()[0] ?? 0), 0),
    );
    expect(norm).toBeCloseTo(4.661818, 4);
    const clip = 3 / (norm + 1e-6);
    const slope = (name: string): tf.Tensor =>
      tf.mul(slopes[names.indexOf(name)] as tf.Tensor, clip);
    expectNear(slope('mask_token'), [-0.1287696, -0.2610711, -0.3217828, -0.0442633], 3e-5);
    expectNear(slope('cls_pt_layers.1.mlp.fc2.weight'), [7.658e-4, -1.5025e-3, -4.566e-4], 1e-6);
    // Adding one number to a whole table shifts all scores of a query alike.
    const table = slope('rel_pos_bias.relative_position_bias_table');
    expect(Math.abs(tf.sum(table).dataSync()[0] ?? 1)).toBeLessThan(1e-5);
  });
});

test('the tokenizer gives the golden ids, commitment and reconstruction', () => {
  const sizes = { ...SIZE, depth: 2, decoder_depth: 1 };
  const config = vqkdConfig({ ...sizes, codebook_size: 16, codebook_dim: 4, teacher_dim: 6 });
  const model = new Vqkd(config);
  const weights = { ...filled(model.parameters) };
  const rows = weights[CODEBOOK] as tf.Tensor;
  weights[CODEBOOK] = tf.div(rows, tf.norm(rows, 2, -1, true));
  const images = tf.div(tf.add(pictures(2), 1), 2);
  const teacher = tf.ones([2, 16, 6]);
  const { ids, quantLoss, reconstruction } = model.loss(weights, images, teacher);
  expect([...ids.dataSync()]).toEqual(Array.from({ length: 32 }, () => 9));
  expectNear(quantLoss, [0.165957]);
  expectNear(reconstruction, [0.1459373, -0.0039002, 0.220568, -0.0367234, 0.1723259, 0.0413723]);
});

test('a training step of the quantizer gives the golden codebook', () => {
  const angle = (degrees: number, radius = 1): number[] => [
    radius * Math.cos((degrees * Math.PI) / 180),
    radius * Math.sin((degrees * Math.PI) / 180),
  ];
  const codebook = tf.tensor2d([0, 90, 180, 270].map((one) => angle(one)));
  const radii = [1, 2, 0.5, 3, 1, 1, 2, 1];
  const tokens = [10, 20, 80, 100, 170, 30, -40, 95].map((one, i) => angle(one, radii[i]));
  const { ids, loss, unit } = quantize(tf.tensor2d(tokens), codebook);
  expect([...ids.dataSync()]).toEqual([0, 0, 1, 1, 2, 0, 0, 1]);
  expectNear(loss, [0.0616015], 1e-6);
  const state = { weight: codebook, clusterSize: tf.zeros([4]) };
  const next = updateCodebook(state, codebookStatistics(unit, ids, 4), 0.99);
  expectNear(
    next.weight,
    [0.9999995, 0.0010428, -0.0002938, 1, -0.9999985, 0.0017367, 0, -1],
    1e-6,
  );
  expectNear(next.clusterSize, [0.04, 0.03, 0.01, 0], 1e-6);
});
