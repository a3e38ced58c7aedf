/**
 * Values that parameters start from. Each draws from the stream it is given and from nothing else, so one
 * parameter's values do not depend on which others exist.
 */
import type { Random } from '../util/random.ts';
import type { Initializer } from './parameters.ts';

export const zeros: Initializer = (count) => new Float32Array(count);

export function constant(value: number): Initializer {
  return (count) => new Float32Array(count).fill(value);
}

/**
 * Normal with the given deviation, cut at `-cut..cut` (absolute values).
 *
 * The reference cuts in two ways: classifier and tokenizer at the absolute values -2 and 2 (a hundred
 * deviations at 0.02, so in effect not at all), pre-training at one deviation (an actual deviation of
 * 0.54 of the nominal one).
 *
 * @see spec 2.1, "Truncated normal, two flavours"
 */
export function truncatedNormal(deviation: number, cut: number): Initializer {
  const draw = (rng: Random): number => {
    for (;;) {
      const value = rng.normal() * deviation;
      if (Math.abs(value) <= cut) return value;
    }
  };
  return (count, rng) => Float32Array.from({ length: count }, () => draw(rng));
}

/** Uniform in `-1/sqrt(fanIn)..1/sqrt(fanIn)`: what PyTorch gives linear and convolution layers. */
export function uniformByFanIn(fanIn: number): Initializer {
  const bound = 1 / Math.sqrt(fanIn);
  return (count, rng) => Float32Array.from({ length: count }, () => rng.uniform(-bound, bound));
}

/** Rows of unit length in random directions. */
export function unitRows(width: number): Initializer {
  return (count, rng) => {
    const values = Float32Array.from({ length: count }, () => rng.normal());
    for (let start = 0; start < count; start += width) {
      const row = values.subarray(start, start + width);
      const length = Math.sqrt(row.reduce((sum, value) => sum + value * value, 0));
      row.forEach((value, index) => {
        row[index] = value / Math.max(length, 1e-12);
      });
    }
    return values;
  };
}

/** The same values times a factor: depth rescaling, small heads. */
export function scaled(init: Initializer, factor: number): Initializer {
  return (count, rng) => init(count, rng).map((value) => value * factor);
}
