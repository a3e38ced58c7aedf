/**
 * Settings of the segmentation network. Written into model files, so a network can be rebuilt from its
 * file alone; names are the reference's where it has one.
 */
import { CLASSIFIERS } from '../sizes.ts';
import { TRANSFORMER_DEFAULTS } from '../transformer-config.ts';
import type { TrunkConfig } from '../trunk.ts';

export interface UpernetConfig {
  /** Layer scales exist when `init_values` is a number, 0 too. */
  readonly backbone: TrunkConfig;
  /** The four blocks, from 0, whose tokens become the pyramid. */
  readonly out_indices: readonly number[];
  readonly num_classes: number;
  /** Width of the decode head. */
  readonly channels: number;
  /** Sides of the grids that the coarsest map is averaged over. */
  readonly pool_scales: readonly number[];
  readonly auxiliary_channels: number;
  /** The map that the auxiliary head sees, from 0. */
  readonly auxiliary_index: number;
  /** Share of the auxiliary loss in the whole. */
  readonly auxiliary_weight: number;
  /** Chance of a channel to be dropped before the last convolution of either head, in training. */
  readonly dropout_ratio: number;
}

export const UPERNET_DEFAULTS: UpernetConfig = {
  backbone: {
    ...TRANSFORMER_DEFAULTS,
    img_size: 512,
    use_rel_pos_bias: true,
    init_values: 0.1,
  },
  out_indices: [3, 5, 7, 11],
  num_classes: 150,
  channels: 768,
  pool_scales: [1, 2, 3, 6],
  auxiliary_channels: 256,
  auxiliary_index: 2,
  auxiliary_weight: 0.4,
  dropout_ratio: 0.1,
};

/** The two published sizes for ADE20K: pictures of 512 pixels, 150 classes. */
export const UPERNETS: Readonly<Record<'base' | 'large', UpernetConfig>> = {
  base: {
    ...UPERNET_DEFAULTS,
    backbone: { ...UPERNET_DEFAULTS.backbone, drop_path_rate: 0.15 },
  },
  large: {
    ...UPERNET_DEFAULTS,
    backbone: {
      ...UPERNET_DEFAULTS.backbone,
      ...CLASSIFIERS['beit_large_patch16_512'],
      init_values: 1e-6,
      drop_path_rate: 0.2,
    },
    out_indices: [7, 11, 15, 23],
    channels: 1024,
  },
};
