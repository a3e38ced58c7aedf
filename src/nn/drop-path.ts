/**
 * Stochastic depth: a residual branch is left out for some samples and scaled up for the others.
 * Which samples is drawn on the host and handed in, because a traced step would freeze a draw.
 */
import { type Tensor, mul, reshape, slice } from '@tensorflow/tfjs-core';
import type { Random } from '../util/random.ts';

/** Rates of a stack of blocks: from 0 in the first to `rate` in the last, in equal steps. */
export function dropPathRates(rate: number, depth: number): number[] {
  return Array.from({ length: depth }, (_, i) => (depth === 1 ? 0 : (rate * i) / (depth - 1)));
}

/**
 * Factors of one step: 0 drops the branch of a sample, 1/keep keeps it. Each block draws twice, for its
 * attention and for its MLP.
 *
 * @returns `[L, 2, B]` row-major.
 */
export function dropPathFactors(
  rates: readonly number[],
  batch: number,
  rng: Random,
): Float32Array {
  const factors = new Float32Array(rates.length * 2 * batch);
  rates.forEach((rate, block) => {
    const keep = 1 - rate;
    for (let i = 0; i < 2 * batch; i++) {
      factors[block * 2 * batch + i] = Math.floor(keep + rng.uniform()) / keep;
    }
  });
  return factors;
}

/**
 * Applies the factors of one branch.
 *
 * @param branch   `[B, N, D]`
 * @param factors  `[L, 2, B]`, or nothing when no path is dropped.
 */
export function dropPath(
  branch: Tensor,
  factors: Tensor | undefined,
  block: number,
  which: 'attention' | 'mlp',
): Tensor {
  if (factors === undefined) return branch;
  const [batch = 0] = branch.shape;
  const own = slice(factors, [block, which === 'attention' ? 0 : 1, 0], [1, 1, batch]); // [1, 1, B]
  return mul(branch, reshape(own, [batch, 1, 1]));
}
