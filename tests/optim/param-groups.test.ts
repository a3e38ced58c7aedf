import { describe, expect, test } from 'vitest';
import { VisionTransformer } from '../../src/models/vision-transformer.ts';
import { encoderExempt, layerScale, paramGroups } from '../../src/optim/param-groups.ts';

/** The published classifier of base size; building it makes no tensors. */
const { parameters } = new VisionTransformer({
  embed_dim: 768,
  depth: 12,
  num_heads: 12,
  init_values: 0.1,
  use_abs_pos_emb: false,
  use_rel_pos_bias: true,
  num_classes: 1000,
});

describe('paramGroups()', () => {
  test('makes 28 groups of the base classifier with layer decay', () => {
    const rule = { weight_decay: 0.05, exempt: encoderExempt };
    const groups = paramGroups(parameters, { ...rule, layer_decay: { rate: 0.75, depth: 12 } });
    const blocks = Array.from({ length: 12 }, () => [11, 5]).flat();
    expect(groups.map(({ names }) => names.length)).toEqual([2, 1, ...blocks, 3, 1]);
    expect(groups.map(({ layer }) => layer)).toEqual(
      Array.from({ length: 14 }, (_, layer) => [layer, layer]).flat(),
    );
    expect(groups.map(({ weight_decay }) => weight_decay)).toEqual(
      Array.from({ length: 14 }, () => [0, 0.05]).flat(),
    );
    expect(groups[0]?.names).toEqual(['cls_token', 'patch_embed.proj.bias']);
    expect(groups.at(-2)?.names).toEqual(['fc_norm.weight', 'fc_norm.bias', 'head.bias']);
    expect(groups[0]?.lr_scale).toBeCloseTo(0.023757, 6);
    expect(groups[2]?.lr_scale).toBeCloseTo(0.031676, 6);
    expect(groups.at(-3)?.lr_scale).toBe(0.75);
    expect(groups.at(-1)?.lr_scale).toBe(1);
  });

  test('still makes two groups where nothing decays', () => {
    const groups = paramGroups(parameters, { weight_decay: 0, exempt: encoderExempt });
    expect(groups.map(({ lr_scale }) => lr_scale)).toEqual([1, 1]);
    expect(groups.flatMap(({ names }) => names).length).toBe(parameters.length);
  });
});

describe('layerScale()', () => {
  test('gives the published factors', () => {
    expect(layerScale(0.75, 12, 0)).toBeCloseTo(0.023757, 6);
    expect(layerScale(0.6, 12, 0)).toBeCloseTo(0.001306, 6);
    expect(layerScale(0.8, 24, 0)).toBeCloseTo(0.003778, 6);
    expect(layerScale(0.75, 12, 13)).toBe(1);
  });
});
