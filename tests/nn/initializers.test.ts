import { describe, expect, test } from 'vitest';
import { MaskedImageModel } from '../../src/models/masked-image-model.ts';
import { VisionTransformer } from '../../src/models/vision-transformer.ts';
import { initialValues } from '../../src/nn/initial-values.ts';
import { truncatedNormal, uniformByFanIn, unitRows } from '../../src/nn/initializers.ts';
import { Random } from '../../src/util/random.ts';

const COUNT = 40_000;
const draw = (init: (count: number, rng: Random) => Float32Array): Float32Array =>
  init(COUNT, Random.stream(1, 'test'));

function deviation(values: ArrayLike<number>): number {
  const all = Array.from(values);
  const mean = all.reduce((sum, one) => sum + one, 0) / all.length;
  return Math.sqrt(all.reduce((sum, one) => sum + (one - mean) ** 2, 0) / all.length);
}

// With 40,000 draws a deviation is known to about 0.4 %; 2 % is five times that.
describe('start values', () => {
  test('`truncatedNormal()` is all but normal when the cut is far away', () => {
    expect(deviation(draw(truncatedNormal(0.02, 2))) / 0.02).toBeCloseTo(1, 1.4);
  });

  test('`truncatedNormal()` has 0.54 of its deviation when cut at one of them', () => {
    const values = draw(truncatedNormal(0.02, 0.02));
    expect(Math.abs(deviation(values) / 0.02 - 0.54)).toBeLessThan(0.01);
    expect(Math.max(...values)).toBeLessThanOrEqual(Math.fround(0.02));
  });

  test('`uniformByFanIn()` fills its interval evenly', () => {
    const values = draw(uniformByFanIn(768));
    expect(Math.abs(Math.max(...values) - 0.0361)).toBeLessThan(1e-4);
    expect(Math.abs(deviation(values) - 0.0361 / Math.sqrt(3))).toBeLessThan(2e-4);
  });

  test('`unitRows()` gives rows of length 1', () => {
    const values = unitRows(8)(80, Random.stream(1, 'rows'));
    for (let row = 0; row < 10; row++) {
      const squares = values.slice(row * 8, row * 8 + 8).map((one) => one * one);
      expect(squares.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 5);
    }
  });
});

describe('models', () => {
  const sizes = { img_size: 32, patch_size: 8, embed_dim: 96, depth: 3, num_heads: 3 };

  test('a classifier starts with small heads and smaller projections the deeper they are', () => {
    const model = new VisionTransformer({ ...sizes, num_classes: 50, use_rel_pos_bias: true });
    const values = initialValues(model.parameters, 0);
    const of = (name: string): number => deviation(values[name] ?? []) / 0.02;
    expect(Math.abs(of('head.weight') - 0.001)).toBeLessThan(1e-4);
    expect(Math.abs(of('blocks.0.attn.qkv.weight') - 1)).toBeLessThan(0.03);
    expect(Math.abs(of('blocks.2.mlp.fc2.weight') - 1 / Math.sqrt(6))).toBeLessThan(0.03);
    expect(of('patch_embed.proj.weight')).toBeGreaterThan(1.5); // as PyTorch makes convolutions
    expect(values['blocks.0.attn.relative_position_bias_table']?.every((one) => one === 0)).toBe(
      true,
    );
  });

  test('head layers of the masked image model start as PyTorch makes them', () => {
    const model = new MaskedImageModel({
      ...sizes,
      early_layers: 2,
      head_layers: 1,
      vocab_size: 16,
    });
    const values = initialValues(model.parameters, 0);
    const bound = (name: string): number => Math.max(...(values[name] ?? []).map(Math.abs));
    expect(bound('blocks.0.attn.qkv.weight')).toBeLessThanOrEqual(0.0201);
    expect(Math.abs(bound('cls_pt_layers.0.attn.qkv.weight') - 1 / Math.sqrt(96))).toBeLessThan(
      1e-3,
    );
    expect(bound('cls_pt_layers.0.mlp.fc1.bias')).toBeGreaterThan(0.09);
    const small = 1 / Math.sqrt(96) / Math.sqrt(2 * 3);
    expect(Math.abs(bound('cls_pt_layers.0.attn.proj.weight') - small)).toBeLessThan(1e-3);
  });

  test('`initialValues()` gives a parameter the same values whatever else there is', () => {
    const short = initialValues(new VisionTransformer({ ...sizes, depth: 1 }).parameters, 3);
    const long = initialValues(new VisionTransformer(sizes).parameters, 3);
    expect(long['cls_token']).toEqual(short['cls_token']);
    expect(long['cls_token']).not.toEqual(
      initialValues(new VisionTransformer(sizes).parameters, 4)['cls_token'],
    );
  });
});
