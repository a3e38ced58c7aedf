/**
 * Where the random decisions of a transform come from: a named stream in training, recorded draws in
 * tests against the reference. Both bounds of `integer` are drawn, as in Python's `randint`.
 */
import type { Random } from '../util/random.ts';

export interface Draws {
  /** Uniform between the two bounds, which may be swapped. */
  uniform(low: number, high: number): number;
  /** Uniform integer of low..high, both included. */
  integer(low: number, high: number): number;
  /** `count` different numbers of 0..from-1, in random order. */
  choice(from: number, count: number): ArrayLike<number>;
  /** Normal, with mean 0 and deviation 1. */
  normal(): number;
  /** Of the distribution Beta(alpha, alpha), in 0..1. */
  beta(alpha: number): number;
}

export function drawsFrom(random: Random): Draws {
  return {
    uniform: (low, high) => random.uniform(low, high),
    integer: (low, high) => low + random.integer(high - low + 1),
    choice: (from, count) => random.permutation(from).subarray(0, count),
    normal: () => random.normal(),
    beta: (alpha) => drawBeta(alpha, random),
  };
}

/** Beta(alpha, alpha) as the share of one of two Gamma variables. */
function drawBeta(alpha: number, random: Random): number {
  const a = drawGamma(alpha, random);
  const b = drawGamma(alpha, random);
  return a + b === 0 ? 0.5 : a / (a + b);
}

/** @see Marsaglia and Tsang, "A simple method for generating gamma variables" (2000) */
function drawGamma(shape: number, random: Random): number {
  if (shape < 1) return drawGamma(shape + 1, random) * (1 - random.uniform()) ** (1 / shape);
  const d = shape - 1 / 3;
  const c = 1 / Math.sqrt(9 * d);
  for (;;) {
    const x = random.normal();
    const v = (1 + c * x) ** 3;
    if (v <= 0) continue;
    if (Math.log(1 - random.uniform()) < 0.5 * x * x + d - d * v + d * Math.log(v)) return d * v;
  }
}
