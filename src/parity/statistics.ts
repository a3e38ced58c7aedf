/**
 * Whether draws of our own generator and recorded ones come from one distribution. Each test refuses what
 * is right at most once in 10,000 times; its limit is a proven bound, so no quantile is approximated.
 * The tested statistic stands where other comparisons have a difference, its limit as the tolerance.
 */
import type { Compared } from './comparison.ts';

/** How often a test refuses draws of the right distribution. */
const ERROR = 1e-4;

/**
 * Two samples of independent numbers, by the largest difference of their distribution functions. Equal
 * numbers among them make the test milder, not wrong.
 *
 * @see Smirnov (1939); the limit sqrt(ln(2 / error) / 2 * (n + m) / (n m)) is that of large samples
 */
export function sameDistribution(
  name: string,
  own: ArrayLike<number>,
  recorded: ArrayLike<number>,
): Compared {
  const [a, b] = [Float64Array.from(own).sort(), Float64Array.from(recorded).sort()];
  if (a.length === 0 || b.length === 0) return statistic(name, Number.POSITIVE_INFINITY, 1);
  let [i, j, most] = [0, 0, 0];
  while (i < a.length && j < b.length) {
    const value = Math.min(a[i] ?? 0, b[j] ?? 0);
    while (i < a.length && a[i] === value) i++;
    while (j < b.length && b[j] === value) j++;
    most = Math.max(most, Math.abs(i / a.length - j / b.length));
  }
  const limit = Math.sqrt((Math.log(2 / ERROR) / 2) * (1 / a.length + 1 / b.length));
  return statistic(name, most, limit);
}

/** How often something happened among independent draws. */
export interface Share {
  readonly count: number;
  readonly of: number;
}

/**
 * Shares in two sets of draws, by the largest of their differences in standard errors. The shares may
 * depend on each other: the error is divided among them.
 */
export function sameShares(
  name: string,
  own: readonly Share[],
  recorded: readonly Share[],
): Compared {
  let most = own.length === recorded.length && own.length > 0 ? 0 : Number.POSITIVE_INFINITY;
  for (const [index, mine] of own.entries()) {
    const theirs = recorded[index] ?? { count: Number.NaN, of: 1 };
    const difference = Math.abs(mine.count / mine.of - theirs.count / theirs.of);
    const both = (mine.count + theirs.count) / (mine.of + theirs.of);
    const error = Math.sqrt(both * (1 - both) * (1 / mine.of + 1 / theirs.of));
    const distance = difference === 0 ? 0 : difference / error;
    if (!(distance <= most)) most = Number.isNaN(distance) ? Number.POSITIVE_INFINITY : distance;
  }
  // Of a normal number, P(|z| > t) is at most exp(-t^2 / 2).
  return statistic(name, most, Math.sqrt(2 * Math.log(own.length / ERROR)));
}

/**
 * How often each of several things was drawn in two sets of independent draws, by chi-squared. Every thing
 * should be expected at least five times.
 *
 * @see Laurent and Massart (2000), Lemma 1: P(X > k + 2 sqrt(k x) + 2 x) is at most exp(-x)
 */
export function sameCounts(
  name: string,
  own: readonly number[],
  recorded: readonly number[],
): Compared {
  const sum = (counts: readonly number[]): number => counts.reduce((total, one) => total + one, 0);
  const [n, m] = [sum(own), sum(recorded)];
  let distance = own.length === recorded.length ? 0 : Number.POSITIVE_INFINITY;
  for (const [index, mine] of own.entries()) {
    const theirs = recorded[index] ?? 0;
    if (mine + theirs === 0) continue;
    distance += (mine * Math.sqrt(m / n) - theirs * Math.sqrt(n / m)) ** 2 / (mine + theirs);
  }
  const freedom = own.length - 1;
  const x = Math.log(1 / ERROR);
  return statistic(name, distance, freedom + 2 * Math.sqrt(freedom * x) + 2 * x);
}

function statistic(name: string, value: number, limit: number): Compared {
  return { name, maxAbs: value, maxRel: value, tolerance: limit, ok: value <= limit, isDraw: true };
}
