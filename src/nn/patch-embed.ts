/** Pictures to tokens: a convolution with stride = kernel = patch, done as one matrix product. */
import { type Tensor, reshape } from '@tensorflow/tfjs-core';
import { linear } from '../engine/ops/linear.ts';
import { patchify } from '../engine/ops/patchify.ts';
import { type Initializer, type ParameterSpec, type Weights, weightOf } from './parameters.ts';

export interface PatchEmbedConfig {
  readonly in_chans: number;
  readonly patch_size: number;
  readonly embed_dim: number;
}

export class PatchEmbed {
  readonly parameters: readonly ParameterSpec[];
  readonly #prefix: string;
  readonly #side: number;
  readonly #width: number;

  /** @param prefix  `patch_embed.` */
  constructor(
    prefix: string,
    config: PatchEmbedConfig,
    init: { readonly weight: Initializer; readonly bias: Initializer },
  ) {
    const { in_chans: channels, patch_size: side, embed_dim: width } = config;
    this.#prefix = prefix;
    this.#side = side;
    this.#width = width;
    const shape = [width, channels, side, side];
    this.parameters = [
      { name: `${prefix}proj.weight`, shape, trainable: true, init: init.weight },
      { name: `${prefix}proj.bias`, shape: [width], trainable: true, init: init.bias },
    ];
  }

  /** @param images  `[B, H, W, C]`; returns `[B, P, D]`, patches in raster order. */
  forward(weights: Weights, images: Tensor): Tensor {
    const kernel = weightOf(weights, `${this.#prefix}proj.weight`); // [D, C, p, p]
    const matrix = reshape(kernel, [this.#width, -1]); // [D, C*p*p]
    return linear(
      patchify(images, this.#side),
      matrix,
      weightOf(weights, `${this.#prefix}proj.bias`),
    );
  }
}
