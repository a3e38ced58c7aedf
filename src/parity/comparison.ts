/** Our numbers beside recorded ones, each with the tolerance that its kind allows. */
import type { Fixture } from './fixture.ts';

export interface Compared {
  readonly name: string;
  /** Largest absolute difference. */
  readonly maxAbs: number;
  /** The same, divided by the largest absolute recorded value. */
  readonly maxRel: number;
  readonly tolerance: number;
  readonly ok: boolean;
  /** A statistic of random draws, which is never 0: left out where the largest difference is told. */
  readonly isDraw?: true;
}

/** How far apart is still equal; from the tolerances that the recordings come with. */
export const TOLERANCE = {
  /** Forward values, logits, losses. */
  forward: 1e-5,
  gradient: 1e-4,
  /** Code indices and other whole numbers. */
  exact: 0,
  codebook: 1e-5,
  /** Learning rates, computed in float64. */
  schedule: 1e-12,
  /** Losses and gradient norms on the way of twenty steps. */
  trace: 1e-4,
  /** Parameters after a few steps, absolute: Adam divides by tiny gradients, which amplifies their noise. */
  parameters: 1e-4,
} as const;

export type Kind = keyof typeof TOLERANCE;

/**
 * Compares one tensor. A difference is judged relative to the largest recorded value, so that a tensor
 * of tiny numbers is held to the same number of digits; NaN passes for NaN alone.
 */
export function compare(
  fixture: Fixture,
  name: string,
  values: ArrayLike<number>,
  kind: Kind,
): Compared {
  return compareValues(name, values, fixture.values(name), kind);
}

/** The same for numbers that were not recorded as a tensor of that name. */
export function compareValues(
  name: string,
  values: ArrayLike<number>,
  expected: Float64Array,
  kind: Kind,
): Compared {
  const tolerance = TOLERANCE[kind];
  let maxAbs = values.length === expected.length ? 0 : Number.POSITIVE_INFINITY;
  let largest = 0;
  for (const [index, value] of expected.entries()) {
    if (Number.isFinite(value)) largest = Math.max(largest, Math.abs(value));
    const own = values[index] ?? Number.NaN;
    if (index < values.length && Object.is(own, value)) continue; // infinities and NaN among them
    const difference = Math.abs(own - value);
    if (!(difference <= maxAbs)) maxAbs = difference;
  }
  const maxRel = maxAbs === 0 ? 0 : maxAbs / Math.max(largest, Number.MIN_VALUE);
  // Where everything recorded is rounding noise around zero, noise is all that can be asked for.
  const ok = kind === 'parameters' ? maxAbs <= tolerance : maxRel <= tolerance || maxAbs <= 1e-12;
  return { name, maxAbs, maxRel, tolerance, ok };
}

/**
 * The same, where recorded and own numbers are rounding noise up to an absolute size; the reason stands
 * where it is asked for.
 */
export function allowing(compared: Compared, noise: number): Compared {
  return { ...compared, ok: compared.ok || compared.maxAbs <= noise };
}

/** What is right or wrong, with nothing in between: names, an order, a refusal. */
export function judged(name: string, ok: boolean): Compared {
  const difference = ok ? 0 : Number.POSITIVE_INFINITY;
  return { name, maxAbs: difference, maxRel: difference, tolerance: 0, ok };
}
