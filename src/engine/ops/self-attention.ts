/**
 * The attention product from the packed query, key and value projection, as one operation with its own
 * gradient: it keeps the three parts and the probabilities, nothing else.
 */
import {
  type Tensor,
  add,
  concat,
  mul,
  reshape,
  softmax,
  split,
  sub,
  sum,
  transpose,
} from '@tensorflow/tfjs-core';
import { invariant } from '../../util/invariant.ts';
import { matMulPlain } from './mat-mul.ts';
import { withGradient } from './with-gradient.ts';

export interface AttentionShape {
  readonly heads: number;
  /** Factor on the query before the product. */
  readonly scale: number;
  /** `scores`: the factor is on the product instead, which rounds in other places; `query` if left out. */
  readonly scaled?: 'query' | 'scores';
}

/**
 * `softmax(q . k^T * scale + bias) . v`, heads merged again.
 *
 * @param qkv   `[B, N, 3 * h * d]`: queries, keys, values, each with its heads beside each other.
 * @param bias  `[h, N, N]`, the same for the whole batch, or nothing.
 * @returns `[B, N, h * d]`
 */
export function selfAttention(
  qkv: Tensor,
  bias: Tensor | undefined,
  shape: AttentionShape,
): Tensor {
  return withGradient(bias === undefined ? [qkv] : [qkv, bias], {
    forward: (save) => {
      const { query, key, value } = parts(qkv, shape); // each [B, h, N, d]
      const weights = probabilities(query, key, bias, shape); // [B, h, N, N]
      save(query, key, value, weights);
      return merge(matMulPlain(weights, value)); // [B, N, h * d]
    },
    backward: (dy, saved) => {
      const [query, key, value, weights] = [saved(0), saved(1), saved(2), saved(3)];
      const [batch = 0, heads = 0, tokens = 0, width = 0] = query.shape;
      const perHead = transpose(reshape(dy, [batch, tokens, heads, width]), [0, 2, 1, 3]); // [B, h, N, d]
      const ofValue = matMulPlain(weights, perHead, true, false); // [B, h, N, d]
      const weighted = mul(matMulPlain(perHead, value, false, true), weights); // [B, h, N, N]
      const ofScores = sub(weighted, mul(sum(weighted, -1, true), weights)); // [B, h, N, N]
      const ofQuery = mul(matMulPlain(ofScores, key), shape.scale); // [B, h, N, d]
      const ofKey = mul(matMulPlain(ofScores, query, true, false), shape.scale); // [B, h, N, d]
      const ofQkv = concat([ofQuery, ofKey, ofValue].map(merge), -1); // [B, N, 3 * h * d]
      return bias === undefined ? [ofQkv] : [ofQkv, sum(ofScores, 0)];
    },
  });
}

/** The softmax weights alone, `[B, h, query, key]`; for looking at, without a gradient of its own. */
export function attentionWeights(
  qkv: Tensor,
  bias: Tensor | undefined,
  shape: AttentionShape,
): Tensor {
  const { query, key } = parts(qkv, shape);
  return probabilities(query, key, bias, shape);
}

/** Queries (not scaled), keys and values, each `[B, h, N, d]`. */
export function parts(
  qkv: Tensor,
  { heads }: AttentionShape,
): { query: Tensor; key: Tensor; value: Tensor } {
  const [batch = 0, tokens = 0, packed = 0] = qkv.shape;
  const width = packed / (3 * heads);
  const apart = transpose(reshape(qkv, [batch, tokens, 3 * heads, width]), [0, 2, 1, 3]); // [B, 3h, N, d]
  const [query, key, value] = split(apart, 3, 1);
  invariant(query !== undefined && key !== undefined && value !== undefined, 'qkv has three parts');
  return { query, key, value };
}

function probabilities(
  query: Tensor,
  key: Tensor,
  bias: Tensor | undefined,
  { scale, scaled = 'query' }: AttentionShape,
): Tensor {
  const scores =
    scaled === 'query'
      ? matMulPlain(mul(query, scale), key, false, true)
      : mul(matMulPlain(query, key, false, true), scale); // [B, h, N, N]
  return softmax(bias === undefined ? scores : add(scores, bias));
}

function merge(perHead: Tensor): Tensor {
  const [batch = 0, heads = 0, tokens = 0, width = 0] = perHead.shape;
  return reshape(transpose(perHead, [0, 2, 1, 3]), [batch, tokens, heads * width]);
}
