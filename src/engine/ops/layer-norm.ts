/** Layer normalisation over the last axis, keeping only the normalised values and one number a row. */
import {
  type Tensor,
  add,
  mean,
  mul,
  reshape,
  rsqrt,
  square,
  sub,
  sum,
} from '@tensorflow/tfjs-core';
import { withGradient } from './with-gradient.ts';

/**
 * `(x - mean) / sqrt(variance + eps) * weight + bias`, with the biased variance.
 *
 * @param x       `[..., D]`
 * @param weight  `[D]`
 * @param bias    `[D]`
 */
export function layerNorm(x: Tensor, weight: Tensor, bias: Tensor, eps: number): Tensor {
  return withGradient([x, weight, bias], {
    forward: (save) => {
      const centred = sub(x, mean(x, -1, true)); // [..., D]
      const scale = rsqrt(add(mean(square(centred), -1, true), eps)); // [..., 1]
      const unit = mul(centred, scale); // [..., D]
      save(unit, scale, weight);
      return add(mul(unit, weight), bias);
    },
    backward: (dy, saved) => {
      const [unit, scale, factor] = [saved(0), saved(1), saved(2)];
      const width = factor.shape[0] ?? 0;
      const byUnit = mul(dy, factor); // [..., D]
      const along = mul(unit, mean(mul(byUnit, unit), -1, true));
      const ofX = mul(scale, sub(sub(byUnit, mean(byUnit, -1, true)), along));
      const rows = reshape(dy, [-1, width]); // [M, D]
      return [ofX, sum(mul(rows, reshape(unit, [-1, width])), 0), sum(rows, 0)];
    },
  });
}
