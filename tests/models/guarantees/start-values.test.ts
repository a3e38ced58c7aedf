import { describe, expect, test } from 'vitest';
import { MaskedImageModel } from '../../../src/models/masked-image-model.ts';
import { VisionTransformer } from '../../../src/models/vision-transformer.ts';
import { Vqkd, vqkdConfig } from '../../../src/models/vqkd.ts';
import { initialValues } from '../../../src/nn/initial-values.ts';
import type { ParameterSpec } from '../../../src/nn/parameters.ts';

/** How a parameter starts, as the reference does it. */
type Start =
  | { readonly kind: 'constant'; readonly value: number }
  /** Normal, all but uncut. */
  | { readonly kind: 'normal'; readonly deviation: number }
  /** Normal with a deviation of `bound`, cut there. */
  | { readonly kind: 'cut'; readonly bound: number }
  | { readonly kind: 'uniform'; readonly bound: number };

const constant = (value: number): Start => ({ kind: 'constant', value });
const normal = (deviation: number): Start => ({ kind: 'normal', deviation });
const cut = (bound: number): Start => ({ kind: 'cut', bound });
const uniform = (fanIn: number, factor = 1): Start => ({
  kind: 'uniform',
  bound: factor / Math.sqrt(fanIn),
});

const STD = 0.02;
const WIDTH = 64;
const FAN_IN = 3 * 8 * 8; // of the patch convolution
const SIZE = { img_size: 32, patch_size: 8, embed_dim: WIDTH, depth: 3, num_heads: 2 };

/** Deviation of a normal distribution that is cut at one deviation, by that deviation. */
const CUT_DEVIATION = 0.5396;

/** Rules by name, the first that fits; the scale of a residual projection is 1/sqrt(2 n), n from 1. */
type Rules = readonly (readonly [RegExp, (layer: number) => Start])[];

const depthScale = (layer: number): number => 1 / Math.sqrt(2 * layer);

const common: Rules = [
  [/norm\d?\.weight$/, () => constant(1)],
  [/norm\d?\.bias$/, () => constant(0)],
  [/\.(q|v)_bias$/, () => constant(0)],
  [/relative_position_bias_table$/, () => constant(0)],
  [/gamma_\d$/, () => constant(0.1)],
];

const classifierRules: Rules = [
  ...common,
  [/patch_embed\.proj\.(weight|bias)$/, () => uniform(FAN_IN)],
  [/^head\.weight$/, () => normal(STD * 0.001)],
  [/blocks\.\d+\.(attn\.proj|mlp\.fc2)\.weight$/, (layer) => normal(STD * depthScale(layer))],
  [/(token|pos_embed)$|\.weight$/, () => normal(STD)],
  [/\.bias$/, () => constant(0)],
];

const maskedRules: Rules = [
  ...common,
  // Head layers: as PyTorch makes them, then the depth rescale, counted on from the early layer (2).
  [/^cls_pt_layers.*(qkv|fc1)\.weight$/, () => uniform(WIDTH)],
  [/^cls_pt_layers.*attn\.proj\.weight$/, (n) => uniform(WIDTH, depthScale(2 + n))],
  [/^cls_pt_layers.*fc2\.weight$/, (n) => uniform(4 * WIDTH, depthScale(2 + n))],
  [/^cls_pt_layers.*(attn\.proj|fc1)\.bias$/, () => uniform(WIDTH)],
  [/^cls_pt_layers.*fc2\.bias$/, () => uniform(4 * WIDTH)],
  [/^blocks\.\d+\.(attn\.proj|mlp\.fc2)\.weight$/, (n) => cut(STD * depthScale(n))],
  [/(token|pos_embed)$|\.weight$/, () => cut(STD)],
  [/\.bias$/, () => constant(0)],
];

const tokenizerRules: Rules = [
  [/^quantize\./, () => constant(0)], // waits for the clusters of the first batch
  [/^decoder\.patch_embed\.proj\.(weight|bias)$/, () => uniform(4)], // 4 channels, patches of 1
  ...classifierRules,
];

const codes = { codebook_size: 40, codebook_dim: 4, teacher_dim: 6, decoder_depth: 1 };

const models: readonly (readonly [string, readonly ParameterSpec[], Rules])[] = [
  [
    'a classifier',
    new VisionTransformer({
      ...SIZE,
      num_classes: 50,
      use_abs_pos_emb: true,
      use_rel_pos_bias: true,
      init_values: 0.1,
    }).parameters,
    classifierRules,
  ],
  [
    'a masked image model with its own second head',
    new MaskedImageModel({
      ...SIZE,
      use_abs_pos_emb: true,
      early_layers: 2,
      head_layers: 2,
      shared_lm_head: false,
      vocab_size: 40,
    }).parameters,
    maskedRules,
  ],
  ['a tokenizer', new Vqkd(vqkdConfig({ ...SIZE, ...codes })).parameters, tokenizerRules],
];

/** What is wrong with these values; nothing when they are as the rule says. */
function fault(values: Float32Array, start: Start): string | undefined {
  const count = values.length;
  if (start.kind === 'constant') {
    const other = values.find((value) => value !== Math.fround(start.value));
    return other === undefined ? undefined : `${other} instead of ${start.value}`;
  }
  const wanted = { normal: 1, cut: CUT_DEVIATION, uniform: 1 / Math.sqrt(3) }[start.kind];
  const scale = start.kind === 'normal' ? start.deviation : start.bound;
  const mean = values.reduce((sum, value) => sum + value, 0) / count;
  const deviation = Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / count);
  const largest = values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  // Five deviations of each estimate; a uniform one's spread is known better than a normal one's.
  if (Math.abs(mean) > (5 * wanted * scale) / Math.sqrt(count)) return `a mean of ${mean}`;
  const ratio = deviation / (wanted * scale);
  if (Math.abs(ratio - 1) > 5 / Math.sqrt(2 * count)) return `${ratio} of its deviation`;
  if (start.kind !== 'normal' && largest > start.bound * (1 + 1e-6)) return `a value of ${largest}`;
  if (start.kind === 'normal' && count > 1000 && largest < 2.5 * scale) return 'cut';
  return undefined;
}

describe.each(models)('%s', (_, parameters, rules) => {
  const values = initialValues(parameters, 1);

  test.each(parameters.map(({ name }) => name))('starts `%s` as the reference does', (name) => {
    const found = rules.find(([pattern]) => pattern.test(name));
    expect(found, 'there is a rule').toBeDefined();
    const layer = Number(/\.(\d+)\./.exec(name)?.[1] ?? 0) + 1;
    const start = found?.[1](layer) ?? constant(Number.NaN);
    expect(fault(values[name] ?? new Float32Array(), start)).toBeUndefined();
  });
});

test('the cut of pre-training leaves a deviation of 0.0108', () => {
  expect(CUT_DEVIATION * STD).toBeCloseTo(0.0108, 4);
});
