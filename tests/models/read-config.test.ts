import { expect, test } from 'vitest';
import { MaskedImageModel } from '../../src/models/masked-image-model.ts';
import {
  readMaskedImageModelConfig,
  readUpernetConfig,
  readVisionTransformerConfig,
  readVqkdConfig,
} from '../../src/models/read-config.ts';
import { UPERNETS } from '../../src/models/upernet/upernet-config.ts';
import { VisionTransformer } from '../../src/models/vision-transformer.ts';
import { vqkdConfig } from '../../src/models/vqkd.ts';
import type { JsonObject } from '../../src/util/json.ts';

const through = (config: object): JsonObject => JSON.parse(JSON.stringify(config)) as JsonObject;

test('settings come back from JSON as they were', () => {
  const classifier = new VisionTransformer({ img_size: [32, 48], qk_scale: 0.2 }).config;
  expect(readVisionTransformerConfig(through(classifier))).toEqual(classifier);
  const masked = new MaskedImageModel({ attn_head_dim: 6, shared_lm_head: false }).config;
  expect(readMaskedImageModelConfig(through(masked))).toEqual(masked);
  const sizes = { img_size: 32, patch_size: 8, embed_dim: 24, depth: 2, num_heads: 3 };
  const codes = { decoder_depth: 1, codebook_size: 16, codebook_dim: 4, teacher_dim: 6 };
  const tokenizer = vqkdConfig({ ...sizes, ...codes });
  expect(readVqkdConfig(through(tokenizer))).toEqual(tokenizer);
});

test.each([
  ['an unknown setting', { width: 7 }],
  ['a text for a number', { depth: '12' }],
  ['nothing for a number', { depth: null }],
  ['a number for a switch', { qkv_bias: 1 }],
  ['a name from the prototype', { constructor: 1 }],
])('`readVisionTransformerConfig()` refuses %s', (_, config) => {
  expect(() => readVisionTransformerConfig(through(config))).toThrow('RP7532');
});

test('`readVqkdConfig()` refuses a tokenizer without its encoder', () => {
  expect(() => readVqkdConfig({ n_embed: 8 })).toThrow(/RP7532 .*"encoder"/);
});

test('`readUpernetConfig()` gives settings back as they were, layer scales of 0 and none among them', () => {
  for (const init_values of [0, 1e-6, null]) {
    const config = { ...UPERNETS.large, backbone: { ...UPERNETS.large.backbone, init_values } };
    expect(readUpernetConfig(through(config))).toEqual(config);
  }
});

test.each([
  ['a network without its backbone', { backbone: 1 }, '"backbone"'],
  ['a patch without a pyramid', { patch_size: 14 }, '"patch_size"'],
  ['a text for layer scales', { init_values: 'none' }, '"init_values"'],
  ['three blocks', { out_indices: [3, 5, 7] }, '"out_indices"'],
  ['a block twice', { out_indices: [3, 5, 5, 7] }, '"out_indices"'],
  ['a block that is not there', { out_indices: [3, 5, 7, 12] }, '"out_indices"'],
  ['a grid of half a cell', { pool_scales: [0.5] }, '"pool_scales"'],
  ['an unknown setting', { align_corners: true }, '"align_corners"'],
])('`readUpernetConfig()` refuses %s', (_, change, name) => {
  const { backbone } = UPERNETS.base;
  const inside = Object.keys(change).some((key) => Object.hasOwn(backbone, key));
  const config = inside
    ? { ...UPERNETS.base, backbone: { ...backbone, ...change } }
    : { ...UPERNETS.base, ...change };
  expect(() => readUpernetConfig(through(config))).toThrow(new RegExp(`RP7532 .*${name}`));
});
