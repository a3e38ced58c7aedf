/**
 * A transformer block of a teacher, norm first. Both teachers compute the same under other names, with
 * other activations and epsilons; unlike ours, their keys have a bias.
 */
import { type Tensor, add } from '@tensorflow/tfjs-core';
import { layerNorm } from '../../engine/ops/layer-norm.ts';
import { linear } from '../../engine/ops/linear.ts';
import { type AttentionShape, selfAttention } from '../../engine/ops/self-attention.ts';
import { type Weights, weightOf } from '../../nn/parameters.ts';

export interface FrozenBlock {
  /** Names without `.weight` and `.bias`, except of `qkv`, which are whole. */
  readonly names: {
    readonly norm1: string;
    readonly qkv: { readonly weight: string; readonly bias: string };
    readonly proj: string;
    readonly norm2: string;
    readonly fc1: string;
    readonly fc2: string;
  };
  readonly attention: AttentionShape;
  readonly norm_eps: number;
  readonly activation: (x: Tensor) => Tensor;
}

/** `[B, N, D] -> [B, N, D]` */
export function runFrozenBlock(weights: Weights, x: Tensor, block: FrozenBlock): Tensor {
  const { names, attention, norm_eps, activation } = block;
  const { qkv } = names;
  const layer = (input: Tensor, name: string): Tensor =>
    linear(input, weightOf(weights, `${name}.weight`), weightOf(weights, `${name}.bias`));
  const inner = frozenNorm(weights, x, names.norm1, norm_eps);
  const packed = linear(inner, weightOf(weights, qkv.weight), weightOf(weights, qkv.bias)); // [B, N, 3*h*d]
  const mixed = selfAttention(packed, undefined, attention); // [B, N, h*d]
  const first = add(x, layer(mixed, names.proj)); // [B, N, D]
  const hidden = layer(frozenNorm(weights, first, names.norm2, norm_eps), names.fc1); // [B, N, F]
  return add(first, layer(activation(hidden), names.fc2));
}

/** Layer norm by the stem of its names. */
export function frozenNorm(weights: Weights, x: Tensor, name: string, eps: number): Tensor {
  return layerNorm(x, weightOf(weights, `${name}.weight`), weightOf(weights, `${name}.bias`), eps);
}
