/** Interpolating cubic splines (not-a-knot ends) as matrices: what comes out is linear in the values. */
import { invariant } from '../util/invariant.ts';

/**
 * Weights of each source value in each target value. Targets outside of the source are moved to its
 * border first.
 *
 * @param source  Increasing, at least 4.
 * @returns `[targets, sources]` row-major, float64.
 */
export function splineMatrix(source: readonly number[], target: readonly number[]): Float64Array {
  const count = source.length;
  invariant(count >= 4, 'a not-a-knot spline has at least 4 points');
  const curvature = curvatures(source); // [n, n]: second derivatives from values
  const matrix = new Float64Array(target.length * count);
  const at = (index: number): number => source[index] ?? 0;
  target.forEach((place, row) => {
    const x = Math.min(Math.max(place, at(0)), at(count - 1));
    let right = source.findIndex((one) => one >= x);
    right = Math.min(Math.max(right, 1), count - 1);
    const width = at(right) - at(right - 1);
    const b = (x - at(right - 1)) / width;
    const a = 1 - b;
    const share = (width * width) / 6;
    for (let column = 0; column < count; column++) {
      const bent =
        (a ** 3 - a) * (curvature[(right - 1) * count + column] ?? 0) +
        (b ** 3 - b) * (curvature[right * count + column] ?? 0);
      const straight = (column === right - 1 ? a : 0) + (column === right ? b : 0);
      matrix[row * count + column] = straight + share * bent;
    }
  });
  return matrix;
}

/** Second derivatives at the points, for each point's value being 1 and all others 0. */
function curvatures(x: readonly number[]): Float64Array {
  const n = x.length;
  const h = x.slice(1).map((one, i) => one - (x[i] ?? 0));
  const step = (i: number): number => h[i] ?? 0;
  const left = new Float64Array(n * n);
  const right = new Float64Array(n * n);
  const set = (matrix: Float64Array, row: number, column: number, value: number): void => {
    matrix[row * n + column] = value;
  };
  for (let i = 1; i < n - 1; i++) {
    set(left, i, i - 1, step(i - 1) / 6);
    set(left, i, i, (step(i - 1) + step(i)) / 3);
    set(left, i, i + 1, step(i) / 6);
    set(right, i, i - 1, 1 / step(i - 1));
    set(right, i, i, -1 / step(i - 1) - 1 / step(i));
    set(right, i, i + 1, 1 / step(i));
  }
  // Not a knot: the third derivative does not jump at the second and the last but one point.
  for (const [row, first, h0, h1] of [
    [0, 0, step(0), step(1)],
    [n - 1, n - 3, step(n - 3), step(n - 2)],
  ] as const) {
    set(left, row, first, 1 / h0);
    set(left, row, first + 1, -1 / h0 - 1 / h1);
    set(left, row, first + 2, 1 / h1);
  }
  return solve(left, right, n);
}

/** Solves `left . result = right` by elimination with pivots; all matrices are n x n. */
function solve(left: Float64Array, right: Float64Array, n: number): Float64Array {
  const get = (matrix: Float64Array, row: number, column: number): number =>
    matrix[row * n + column] ?? 0;
  for (let pivot = 0; pivot < n; pivot++) {
    let best = pivot;
    for (let row = pivot + 1; row < n; row++) {
      if (Math.abs(get(left, row, pivot)) > Math.abs(get(left, best, pivot))) best = row;
    }
    for (const matrix of [left, right]) {
      const moved = matrix.slice(best * n, best * n + n);
      matrix.copyWithin(best * n, pivot * n, pivot * n + n);
      matrix.set(moved, pivot * n);
    }
    for (let row = 0; row < n; row++) {
      if (row === pivot) continue;
      const factor = get(left, row, pivot) / get(left, pivot, pivot);
      if (factor === 0) continue;
      for (const matrix of [left, right]) {
        for (let column = 0; column < n; column++) {
          const value = get(matrix, row, column) - factor * get(matrix, pivot, column);
          matrix[row * n + column] = value;
        }
      }
    }
  }
  return right.map((value, at) => value / get(left, Math.floor(at / n), Math.floor(at / n)));
}
