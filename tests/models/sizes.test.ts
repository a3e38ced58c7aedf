import { expect, test } from 'vitest';
import { MaskedImageModel } from '../../src/models/masked-image-model.ts';
import { CLASSIFIERS, MASKED_IMAGE_MODELS, TOKENIZERS } from '../../src/models/sizes.ts';
import { VisionTransformer } from '../../src/models/vision-transformer.ts';
import { Vqkd } from '../../src/models/vqkd.ts';
import type { ParameterSpec } from '../../src/nn/parameters.ts';

function count(specs: readonly ParameterSpec[]): number {
  const sizes = specs
    .filter((spec) => spec.trainable)
    .map(({ shape }) => shape.reduce((product, length) => product * length, 1));
  return sizes.reduce((sum, size) => sum + size, 0);
}

// Entries of the reference's state dict less its index buffers, which we recompute.
test.each([
  ['beit_base_patch16_224', 1000, 211 - 12, 86_530_984],
  ['beit_base_patch16_384', 1000, 211 - 12, 86_744_104],
  ['beit_large_patch16_224', 1000, 415 - 24, 304_430_568],
  ['beit_large_patch16_512', 1000, 415 - 24, 305_674_728],
  ['beit_base_patch16_224', 21_841, 211 - 12, 102_557_713],
])(
  'classifier %s with %i classes has %i tensors and %i parameters',
  (name, num_classes, tensors, total) => {
    const { parameters } = new VisionTransformer({ ...CLASSIFIERS[name], num_classes });
    expect(parameters.length).toBe(tensors);
    expect(count(parameters)).toBe(total);
  },
);

test.each([
  ['beit_base_patch16_224_8k_vocab_cls_pt', 220 - 1, 106_143_056],
  ['beit_large_patch16_224_8k_vocab_cls_pt', 400 - 1, 336_728_512],
  ['beit_base_patch16_224_8k_vocab', 190 - 1, 91_965_776],
  ['beit_large_patch16_224_8k_vocab', undefined, 311_534_016],
])('masked image model %s has %s tensors and %i parameters', (name, tensors, total) => {
  const { parameters } = new MaskedImageModel(MASKED_IMAGE_MODELS[name]);
  if (tensors !== undefined) expect(parameters.length).toBe(tensors);
  expect(count(parameters)).toBe(total);
});

// Without the two constants of the teacher's input, which we do not keep.
test.each([
  ['vqkd_encoder_base_decoder_3x768x12_clip', 222 - 2, 108_829_216],
  ['vqkd_encoder_base_decoder_1x768x12_clip', undefined, 94_655_008],
  ['vqkd_encoder_base_decoder_1x768x12_dino', undefined, 94_851_872],
])('tokenizer %s has %s tensors and %i trainable parameters', (name, tensors, total) => {
  const config = TOKENIZERS[name]?.();
  expect(config).toBeDefined();
  if (config === undefined) return;
  const { parameters } = new Vqkd(config);
  if (tensors !== undefined) expect(parameters.length).toBe(tensors);
  expect(count(parameters)).toBe(total);
});

test('`dropPathRates` of head layers go on where the early layer left off', () => {
  const model = new MaskedImageModel({
    ...MASKED_IMAGE_MODELS['beit_base_patch16_224_8k_vocab_cls_pt'],
    drop_path_rate: 0.1,
  });
  expect(model.dropPathRates.length).toBe(14);
  expect(model.dropPathRates[11]).toBeCloseTo(0.1, 12);
  expect(model.dropPathRates[12]).toBeCloseTo(0.081818, 6);
  expect(model.dropPathRates[13]).toBeCloseTo(0.090909, 6);
});
