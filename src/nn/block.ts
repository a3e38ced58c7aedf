/** A transformer block, norm first: attention and MLP, each with layer scale and drop path. */
import { type Tensor, add, mul } from '@tensorflow/tfjs-core';
import { layerNorm } from '../engine/ops/layer-norm.ts';
import { Attention, type AttentionConfig, type AttentionInit } from './attention.ts';
import { dropPath } from './drop-path.ts';
import { constant } from './initializers.ts';
import { normParameters } from './layer-norm.ts';
import { Mlp } from './mlp.ts';
import { type ParameterSpec, type Weights, weightOf } from './parameters.ts';

export interface BlockConfig extends AttentionConfig {
  readonly mlp_ratio: number;
  readonly norm_eps: number;
  /** Start of the layer scales; null means none. */
  readonly init_values: number | null;
}

export interface BlockInit extends AttentionInit {
  readonly fc1Bias: AttentionInit['projBias'];
  readonly fc2Weight: AttentionInit['projWeight'];
  readonly fc2Bias: AttentionInit['projBias'];
}

/** What a block gets beside its tokens. */
export interface BlockInputs {
  /** `[h, N, N]`: relative position bias shared by all blocks. */
  readonly bias?: Tensor | undefined;
  /** `[L, 2, B]`: drop-path factors of all blocks. */
  readonly dropPath?: Tensor | undefined;
}

export class Block {
  readonly parameters: readonly ParameterSpec[];
  readonly attention: Attention;
  readonly #mlp: Mlp;
  readonly #prefix: string;
  readonly #index: number;
  readonly #eps: number;
  readonly #scaled: boolean;

  /**
   * @param prefix  `blocks.0.`
   * @param index   Row of the drop-path factors that belongs to this block.
   */
  constructor(prefix: string, index: number, config: BlockConfig, init: BlockInit) {
    const { embed_dim: width } = config;
    this.#prefix = prefix;
    this.#index = index;
    this.#eps = config.norm_eps;
    this.#scaled = config.init_values !== null;
    this.attention = new Attention(`${prefix}attn.`, config, init);
    this.#mlp = new Mlp(`${prefix}mlp.`, width, Math.floor(width * config.mlp_ratio), init);
    const gamma = (name: string): ParameterSpec => ({
      name: prefix + name,
      shape: [width],
      trainable: true,
      init: constant(config.init_values ?? 1),
    });
    this.parameters = [
      ...(this.#scaled ? [gamma('gamma_1'), gamma('gamma_2')] : []),
      ...normParameters(`${prefix}norm1.`, width),
      ...this.attention.parameters,
      ...normParameters(`${prefix}norm2.`, width),
      ...this.#mlp.parameters,
    ];
  }

  /** @param x  `[B, N, D]` */
  forward(weights: Weights, x: Tensor, { bias, dropPath: factors }: BlockInputs): Tensor {
    const attended = this.attention.forward(weights, this.norm1(weights, x), bias);
    const first = add(
      x,
      dropPath(this.#scale(weights, attended, 'gamma_1'), factors, this.#index, 'attention'),
    ); // [B, N, D]
    const mixed = this.#mlp.forward(weights, this.#norm(weights, first, 'norm2'));
    return add(
      first,
      dropPath(this.#scale(weights, mixed, 'gamma_2'), factors, this.#index, 'mlp'),
    );
  }

  /** The input of the attention, `[B, N, D]`. */
  norm1(weights: Weights, x: Tensor): Tensor {
    return this.#norm(weights, x, 'norm1');
  }

  #norm(weights: Weights, x: Tensor, name: string): Tensor {
    const weight = weightOf(weights, `${this.#prefix}${name}.weight`);
    return layerNorm(x, weight, weightOf(weights, `${this.#prefix}${name}.bias`), this.#eps);
  }

  #scale(weights: Weights, branch: Tensor, name: string): Tensor {
    return this.#scaled ? mul(branch, weightOf(weights, this.#prefix + name)) : branch;
  }
}
