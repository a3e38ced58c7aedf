/**
 * Settings of the transformer trunk, in the reference's spelling. They are written into model files, so a
 * model can be rebuilt from its file alone.
 */
import type { Grid } from '../nn/relative-position-bias.ts';

export interface TransformerConfig {
  /** Pixels per side, or (height, width). */
  readonly img_size: number | readonly [height: number, width: number];
  readonly patch_size: number;
  readonly in_chans: number;
  readonly embed_dim: number;
  readonly depth: number;
  readonly num_heads: number;
  readonly mlp_ratio: number;
  readonly qkv_bias: boolean;
  /** Factor on the query; head width^-0.5 when null. */
  readonly qk_scale: number | null;
  /** Width of a head; embed_dim / num_heads when null. */
  readonly attn_head_dim: number | null;
  readonly norm_eps: number;
  /** Start of the layer scales; 0 means none. */
  readonly init_values: number;
  /** Deviation of start values. */
  readonly init_std: number;
  readonly use_abs_pos_emb: boolean;
  readonly use_rel_pos_bias: boolean;
  readonly use_shared_rel_pos_bias: boolean;
  /** Rate of the last block; the first has 0. */
  readonly drop_path_rate: number;
}

export const TRANSFORMER_DEFAULTS: TransformerConfig = {
  img_size: 224,
  patch_size: 16,
  in_chans: 3,
  embed_dim: 768,
  depth: 12,
  num_heads: 12,
  mlp_ratio: 4,
  qkv_bias: true,
  qk_scale: null,
  attn_head_dim: null,
  norm_eps: 1e-6,
  init_values: 0,
  init_std: 0.02,
  use_abs_pos_emb: false,
  use_rel_pos_bias: false,
  use_shared_rel_pos_bias: false,
  drop_path_rate: 0,
};

/** Patches per column and row. */
export function gridOf({
  img_size,
  patch_size,
}: Pick<TransformerConfig, 'img_size' | 'patch_size'>): Grid {
  const [height, width] = typeof img_size === 'number' ? [img_size, img_size] : img_size;
  return [Math.floor(height / patch_size), Math.floor(width / patch_size)];
}
