/**
 * The models that the reference registers, by its names, with the settings that its recipes give them:
 * classifiers, masked image models, tokenizers.
 */
import type { MaskedImageModelConfig } from './masked-image-model.ts';
import type { VisionTransformerConfig } from './vision-transformer.ts';
import { type VqkdConfig, vqkdConfig } from './vqkd.ts';

/** What makes a size, apart from the pictures. */
export interface ModelSize {
  readonly embed_dim: number;
  readonly depth: number;
  readonly num_heads: number;
  readonly patch_size: number;
  readonly mlp_ratio: number;
}

const size = (
  embed_dim: number,
  depth: number,
  num_heads: number,
  patch_size = 16,
  mlp_ratio = 4,
): ModelSize => ({ embed_dim, depth, num_heads, patch_size, mlp_ratio });

const BASE = size(768, 12, 12);
const NARROW = size(544, 24, 16);
const LARGE = size(1024, 24, 16);
const HUGE = size(1280, 32, 16, 14);
const GIANT = size(1408, 40, 16, 14, 6144 / 1408);

type Settings<C> = ModelSize & Partial<C>;

const classifier = (own: ModelSize, img_size: number): Settings<VisionTransformerConfig> => ({
  ...own,
  img_size,
  use_rel_pos_bias: true,
  init_values: 0.1,
});

/** Fine-tuning models: relative position bias in each block, layer scale, mean pooling. */
export const CLASSIFIERS: Readonly<Record<string, Settings<VisionTransformerConfig>>> = {
  beit_base_patch16_224: classifier(BASE, 224),
  beit_base_patch16_256: classifier(BASE, 256),
  beit_base_patch16_384: classifier(BASE, 384),
  beit_24x544_patch16_224: classifier(NARROW, 224),
  beit_large_patch16_224: classifier(LARGE, 224),
  beit_large_patch16_384: classifier(LARGE, 384),
  beit_large_patch16_512: classifier(LARGE, 512),
  beit_huge_patch14_224: classifier(HUGE, 224),
  beit_giant_patch14_224: classifier(GIANT, 224),
};

const masked = (
  own: ModelSize,
  others: Partial<MaskedImageModelConfig>,
): Settings<MaskedImageModelConfig> => ({
  ...own,
  img_size: 224,
  vocab_size: 8192,
  early_layers: 0,
  head_layers: 0,
  ...others,
});

/** Pre-training models; with `cls_pt` the second stream that makes the class token gather. */
export const MASKED_IMAGE_MODELS: Readonly<Record<string, Settings<MaskedImageModelConfig>>> = {
  beit_base_patch16_192_8k_vocab: masked(BASE, { img_size: 192 }),
  beit_base_patch16_224_8k_vocab: masked(BASE, {}),
  beit_base_patch16_256_8k_vocab: masked(BASE, { img_size: 256 }),
  beit_24x544_patch16_224_8k_vocab: masked(NARROW, {}),
  beit_large_patch16_224_8k_vocab: masked(LARGE, {}),
  beit_huge_patch14_224_8k_vocab: masked(HUGE, {}),
  beit_base_patch16_224_8k_vocab_cls_pt: masked(BASE, { early_layers: 9, head_layers: 2 }),
  beit_24x544_patch16_224_8k_vocab_cls_pt: masked(NARROW, { early_layers: 21, head_layers: 2 }),
  beit_large_patch16_224_8k_vocab_cls_pt: masked(LARGE, { early_layers: 21, head_layers: 2 }),
};

const tokenizer = (decoder_depth: number, teacher_dim: number): VqkdConfig =>
  vqkdConfig({
    img_size: 224,
    patch_size: 16,
    embed_dim: 768,
    depth: 12,
    num_heads: 12,
    decoder_depth,
    codebook_size: 8192,
    codebook_dim: 32,
    teacher_dim,
  });

/** Tokenizers; made on demand, because their settings are derived. */
export const TOKENIZERS: Readonly<Record<string, () => VqkdConfig>> = {
  vqkd_encoder_base_decoder_1x768x12_clip: () => tokenizer(1, 512),
  vqkd_encoder_base_decoder_3x768x12_clip: () => tokenizer(3, 512),
  vqkd_encoder_base_decoder_1x768x12_dino: () => tokenizer(1, 768),
};
