import { expect, test } from 'vitest';
import { MaskedImageModel } from '../../src/models/masked-image-model.ts';
import { CLASSIFIERS, MASKED_IMAGE_MODELS, TOKENIZERS } from '../../src/models/sizes.ts';
import { VisionTransformer } from '../../src/models/vision-transformer.ts';
import { Vqkd, type VqkdConfig } from '../../src/models/vqkd.ts';
import type { ParameterSpec } from '../../src/nn/parameters.ts';

function count(specs: readonly ParameterSpec[]): number {
  const sizes = specs
    .filter((spec) => spec.trainable)
    .map(({ shape }) => shape.reduce((product, length) => product * length, 1));
  return sizes.reduce((sum, size) => sum + size, 0);
}

/** Entries of the reference's state dict: it also holds an index for each table, which we recompute. */
function entries(specs: readonly ParameterSpec[]): number {
  const tables = specs.filter(({ name }) => name.endsWith('relative_position_bias_table'));
  return specs.length + tables.length;
}

test.each([
  ['beit_base_patch16_224', 1000, 211, 86_530_984],
  ['beit_base_patch16_384', 1000, 211, 86_744_104],
  ['beit_large_patch16_224', 1000, 415, 304_430_568],
  ['beit_large_patch16_384', 1000, 415, 304_998_888],
  ['beit_large_patch16_512', 1000, 415, 305_674_728],
  ['beit_base_patch16_224', 21_841, 211, 102_557_713],
  ['beit_large_patch16_224', 21_841, 415, 325_792_593],
])(
  'classifier %s with %i classes has %i entries and %i parameters',
  (name, num_classes, tensors, total) => {
    const { parameters } = new VisionTransformer({ ...CLASSIFIERS[name], num_classes });
    expect(entries(parameters)).toBe(tensors);
    expect(count(parameters)).toBe(total);
  },
);

test.each([
  ['beit_base_patch16_224_8k_vocab_cls_pt', 220, 106_143_056],
  ['beit_large_patch16_224_8k_vocab_cls_pt', 400, 336_728_512],
  ['beit_base_patch16_224_8k_vocab', 190, 91_965_776],
  ['beit_large_patch16_224_8k_vocab', 370, 311_534_016], // 400 less 30 of the head layers
])('masked image model %s has %i entries and %i parameters', (name, tensors, total) => {
  const { parameters } = new MaskedImageModel(MASKED_IMAGE_MODELS[name]);
  expect(entries(parameters)).toBe(tensors);
  expect(count(parameters)).toBe(total);
});

const TEACHER_SCALES = 2; // two constants of the teacher's input in its state dict, which we do not keep

test.each([
  ['vqkd_encoder_base_decoder_3x768x12_clip', 222, 108_829_216],
  ['vqkd_encoder_base_decoder_1x768x12_clip', 196, 94_655_008], // 13 a block of the decoder
  ['vqkd_encoder_base_decoder_1x768x12_dino', 196, 94_851_872],
])('tokenizer %s has %i entries and %i trainable parameters', (name, tensors, total) => {
  const { parameters } = new Vqkd(tokenizerConfig(name));
  expect(entries(parameters) + TEACHER_SCALES).toBe(tensors);
  expect(count(parameters)).toBe(total);
});

test('a codebook has 532,480 frozen parameters, beside its statistics', () => {
  const { parameters } = new Vqkd(tokenizerConfig('vqkd_encoder_base_decoder_3x768x12_clip'));
  const frozen = parameters.filter(({ trainable }) => !trainable);
  const statistics = ['quantize.cluster_size', 'quantize.embedding.initted'];
  expect(frozen.map(({ name }) => name)).toEqual(expect.arrayContaining(statistics));
  const codebook = frozen.filter(({ name }) => !statistics.includes(name));
  expect(count(codebook.map((one) => ({ ...one, trainable: true })))).toBe(532_480);
});

function tokenizerConfig(name: string): VqkdConfig {
  const config = TOKENIZERS[name]?.();
  if (config === undefined) throw new Error(`there is no tokenizer ${name}`);
  return config;
}

/** Names and shapes of a block as the specification lists them. */
function blockEntries(at: string, width: number, table: readonly number[] | undefined): string[] {
  const shapes: readonly (readonly [string, readonly number[]])[] = [
    ['gamma_1', [width]],
    ['gamma_2', [width]],
    ['norm1.weight', [width]],
    ['norm1.bias', [width]],
    ['attn.q_bias', [width]],
    ['attn.v_bias', [width]],
    ...(table === undefined ? [] : [['attn.relative_position_bias_table', table] as const]),
    ['attn.qkv.weight', [3 * width, width]],
    ['attn.proj.weight', [width, width]],
    ['attn.proj.bias', [width]],
    ['norm2.weight', [width]],
    ['norm2.bias', [width]],
    ['mlp.fc1.weight', [4 * width, width]],
    ['mlp.fc1.bias', [4 * width]],
    ['mlp.fc2.weight', [width, 4 * width]],
    ['mlp.fc2.bias', [width]],
  ];
  return shapes.map(([name, shape]) => `${at}${name} ${shape.join()}`);
}

const listed = (specs: readonly ParameterSpec[]): string[] =>
  specs.map(({ name, shape }) => `${name} ${shape.join()}`).sort();

test.each([
  ['beit_base_patch16_224', 768, 12, 12, 732],
  ['beit_large_patch16_384', 1024, 24, 16, 2212],
])('classifier %s has the names and shapes of the reference', (name, width, depth, heads, rows) => {
  const blocks = Array.from({ length: depth }, (_, i) =>
    blockEntries(`blocks.${i}.`, width, [rows, heads]),
  );
  const wanted = [
    `cls_token 1,1,${width}`,
    `patch_embed.proj.weight ${width},3,16,16`,
    `patch_embed.proj.bias ${width}`,
    ...blocks.flat(),
    `fc_norm.weight ${width}`,
    `fc_norm.bias ${width}`,
    `head.weight 1000,${width}`,
    'head.bias 1000',
  ];
  expect(listed(new VisionTransformer(CLASSIFIERS[name]).parameters)).toEqual(wanted.sort());
});

test('the masked image model has the names and shapes of the reference', () => {
  const name = 'beit_base_patch16_224_8k_vocab_cls_pt';
  const blocks = (at: string, count: number): string[] =>
    Array.from({ length: count }, (_, i) => blockEntries(`${at}.${i}.`, 768, undefined)).flat();
  const wanted = [
    'cls_token 1,1,768',
    'mask_token 1,1,768',
    'patch_embed.proj.weight 768,3,16,16',
    'patch_embed.proj.bias 768',
    'rel_pos_bias.relative_position_bias_table 732,12',
    ...blocks('blocks', 12),
    'norm.weight 768',
    'norm.bias 768',
    'lm_head.weight 8192,768',
    'lm_head.bias 8192',
    ...blocks('cls_pt_layers', 2),
  ];
  expect(listed(new MaskedImageModel(MASKED_IMAGE_MODELS[name]).parameters)).toEqual(wanted.sort());
  const own = new MaskedImageModel({ ...MASKED_IMAGE_MODELS[name], shared_lm_head: false });
  const more = ['cls_pt_lm_head.bias 8192', 'cls_pt_lm_head.weight 8192,768'];
  const norm = ['cls_pt_norm.bias 768', 'cls_pt_norm.weight 768'];
  expect(listed(own.parameters)).toEqual([...wanted, ...more, ...norm].sort());
});

// The sizes of the reference without published weights, from the same formulas by hand: patches, token,
// blocks (12 D^2 + 13 D + 2 D layer scales less the biases of keys, and tables), norm, head.
test.each([
  ['beit_24x544_patch16_224', 544, 24, 16, 16, 14, 4 * 544],
  ['beit_huge_patch14_224', 1280, 32, 16, 14, 16, 4 * 1280],
  ['beit_giant_patch14_224', 1408, 40, 16, 14, 16, 6144],
])('classifier %s is of its width, depth and heads', (name, D, L, h, p, grid, F) => {
  const table = ((2 * grid - 1) ** 2 + 3) * h;
  const attention = 3 * D * D + 2 * D + D * D + D + table;
  const block = attention + D * F + F + F * D + D + 2 * 2 * D + 2 * D;
  const whole = D * 3 * p * p + D + D + L * block + 2 * D + 1000 * D + 1000;
  expect(count(new VisionTransformer(CLASSIFIERS[name]).parameters)).toBe(whole);
});

test('every registered model can be built', () => {
  const { length } = [
    ...Object.values(CLASSIFIERS).map((config) => new VisionTransformer(config)),
    ...Object.values(MASKED_IMAGE_MODELS).map((config) => new MaskedImageModel(config)),
    ...Object.values(TOKENIZERS).map((config) => new Vqkd(config())),
  ];
  expect(length).toBe(9 + 9 + 3);
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
