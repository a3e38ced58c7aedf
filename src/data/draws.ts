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
}

export function drawsFrom(random: Random): Draws {
  return {
    uniform: (low, high) => random.uniform(low, high),
    integer: (low, high) => low + random.integer(high - low + 1),
    choice: (from, count) => random.permutation(from).subarray(0, count),
  };
}
