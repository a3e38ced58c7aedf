/** Batch normalisation over channels-last maps: by the batch's own statistics, or by given ones. */
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

/** Mean and biased variance of each channel, each `[C]`. */
export interface ChannelStatistics {
  readonly mean: Tensor;
  readonly variance: Tensor;
}

/** Over all cells of all maps of the batch; carries no gradient of its own use. */
export function channelStatistics(x: Tensor): ChannelStatistics {
  const rows = reshape(x, [-1, x.shape.at(-1) ?? 0]); // [M, C]
  const middle = mean(rows, 0); // [C]
  return { mean: middle, variance: mean(square(sub(rows, middle)), 0) };
}

/**
 * `(x - mean) / sqrt(variance + eps) * weight + bias` with the statistics of `x` itself; the gradient
 * knows that they depend on `x`.
 *
 * @param x           `[..., C]`
 * @param weight      `[C]`
 * @param bias        `[C]`
 * @param statistics  Of `x`, from {@link channelStatistics}.
 */
export function batchNorm(
  x: Tensor,
  weight: Tensor,
  bias: Tensor,
  { mean: middle, variance }: ChannelStatistics,
  eps: number,
): Tensor {
  return withGradient([x, weight, bias], {
    forward: (save) => {
      const scale = rsqrt(add(variance, eps)); // [C]
      const unit = mul(sub(x, middle), scale); // [..., C]
      save(unit, scale, weight);
      return add(mul(unit, weight), bias);
    },
    backward: (dy, saved) => {
      const [unit, scale, factor] = [saved(0), saved(1), saved(2)];
      const width = factor.shape[0] ?? 0;
      const [rows, units] = [reshape(dy, [-1, width]), reshape(unit, [-1, width])]; // [M, C]
      const count = rows.shape[0] ?? 1;
      const ofBias = sum(rows, 0);
      const ofWeight = sum(mul(rows, units), 0);
      const along = add(mul(units, mul(ofWeight, 1 / count)), mul(ofBias, 1 / count));
      const ofX = mul(sub(rows, along), mul(scale, factor)); // [M, C]
      return [reshape(ofX, dy.shape), ofWeight, ofBias];
    },
  });
}

/** The same with statistics that do not depend on `x`: the running averages, in evaluation. */
export function fixedNorm(
  x: Tensor,
  weight: Tensor,
  bias: Tensor,
  { mean: middle, variance }: ChannelStatistics,
  eps: number,
): Tensor {
  const factor = mul(weight, rsqrt(add(variance, eps))); // [C]
  return add(mul(x, factor), sub(bias, mul(middle, factor)));
}
