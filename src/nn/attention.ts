/** Multi-head self-attention with biases on queries and values only. */
import { type Tensor, add, concat, zeros as zerosTensor } from '@tensorflow/tfjs-core';
import { linear } from '../engine/ops/linear.ts';
import { attentionWeights, parts, selfAttention } from '../engine/ops/self-attention.ts';
import { zeros } from './initializers.ts';
import { type Initializer, type ParameterSpec, type Weights, weightOf } from './parameters.ts';
import { type Grid, RelativePositionBias } from './relative-position-bias.ts';

export interface AttentionConfig {
  readonly embed_dim: number;
  readonly num_heads: number;
  /** Width of a head; embed_dim / num_heads when nothing is given. */
  readonly attn_head_dim: number | null;
  readonly qkv_bias: boolean;
  /** Factor on the query; head width^-0.5 when nothing is given. */
  readonly qk_scale: number | null;
  /** Window of the block's own relative position table, or none. */
  readonly window: Grid | null;
}

export interface AttentionInit {
  readonly weight: Initializer;
  readonly projWeight: Initializer;
  readonly projBias: Initializer;
}

export class Attention {
  readonly parameters: readonly ParameterSpec[];
  readonly #prefix: string;
  readonly #width: number;
  readonly #biased: boolean;
  readonly #shape: { readonly heads: number; readonly scale: number };
  readonly #position: RelativePositionBias | undefined;

  constructor(prefix: string, config: AttentionConfig, init: AttentionInit) {
    const { embed_dim: inner, num_heads: heads } = config;
    const headWidth = config.attn_head_dim ?? Math.floor(inner / heads);
    this.#prefix = prefix;
    this.#width = headWidth * heads;
    this.#biased = config.qkv_bias;
    this.#shape = { heads, scale: config.qk_scale ?? headWidth ** -0.5 };
    this.#position =
      config.window === null ? undefined : new RelativePositionBias(prefix, config.window, heads);
    const all = this.#width;
    const spec = (name: string, shape: number[], start: Initializer): ParameterSpec => ({
      name: prefix + name,
      shape,
      trainable: true,
      init: start,
    });
    // In the order in which the reference registers them; optimizer states refer to it.
    this.parameters = [
      ...(this.#biased ? [spec('q_bias', [all], zeros), spec('v_bias', [all], zeros)] : []),
      ...(this.#position?.parameters ?? []),
      spec('qkv.weight', [3 * all, inner], init.weight),
      spec('proj.weight', [inner, all], init.projWeight),
      spec('proj.bias', [inner], init.projBias),
    ];
  }

  /**
   * @param x       `[B, N, D]`
   * @param shared  `[h, N, N]`, a bias shared by all blocks, or nothing.
   * @returns `[B, N, D]`
   */
  forward(weights: Weights, x: Tensor, shared: Tensor | undefined): Tensor {
    const qkv = this.#qkv(weights, x); // [B, N, 3*h*d]
    const mixed = selfAttention(qkv, this.#bias(weights, shared), this.#shape); // [B, N, h*d]
    const proj = weightOf(weights, `${this.#prefix}proj.weight`);
    return linear(mixed, proj, weightOf(weights, `${this.#prefix}proj.bias`));
  }

  /** The weights after the softmax, `[B, h, query, key]`. */
  weightsOf(weights: Weights, x: Tensor, shared: Tensor | undefined): Tensor {
    return attentionWeights(this.#qkv(weights, x), this.#bias(weights, shared), this.#shape);
  }

  /** Queries (not scaled), keys and values, each `[B, h, N, d]`. */
  partsOf(weights: Weights, x: Tensor): { query: Tensor; key: Tensor; value: Tensor } {
    return parts(this.#qkv(weights, x), this.#shape);
  }

  #qkv(weights: Weights, x: Tensor): Tensor {
    return linear(x, weightOf(weights, `${this.#prefix}qkv.weight`), this.#qkvBias(weights));
  }

  // A key bias shifts all scores of a query alike, which the softmax takes away: it is a constant zero.
  #qkvBias(weights: Weights): Tensor | undefined {
    if (!this.#biased) return undefined;
    const query = weightOf(weights, `${this.#prefix}q_bias`);
    const value = weightOf(weights, `${this.#prefix}v_bias`);
    return concat([query, zerosTensor([this.#width]), value], 0); // [3*h*d]
  }

  #bias(weights: Weights, shared: Tensor | undefined): Tensor | undefined {
    const own = this.#position?.forward(weights);
    if (own === undefined || shared === undefined) return own ?? shared;
    return add(own, shared);
  }
}
