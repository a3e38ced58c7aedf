/**
 * Cubic resampling of a grid as a matrix: the kernel with a = -0.75, half-pixel centres and repeated
 * borders, as PyTorch's bicubic interpolation computes it. Resizing is linear, so the matrix is the
 * operation, forwards and backwards.
 */
import type { Grid } from './relative-position-bias.ts';

const A = -0.75;

function kernel(distance: number): number {
  const x = Math.abs(distance);
  if (x <= 1) return ((A + 2) * x - (A + 3)) * x * x + 1;
  if (x < 2) return ((A * x - 5 * A) * x + 8 * A) * x - 4 * A;
  return 0;
}

/**
 * Weights of `from` source places in each of `to` places along one axis.
 *
 * @param scale  Magnification that maps coordinates. PyTorch uses a given scale factor itself rather
 *   than `to / from`, which is where the reference's "+ 0.1" shows.
 * @returns `[to, from]` row-major, float64.
 */
export function cubicMatrix(from: number, to: number, scale: number = to / from): Float64Array {
  const matrix = new Float64Array(to * from);
  for (let row = 0; row < to; row++) {
    const place = (row + 0.5) / scale - 0.5;
    const left = Math.floor(place);
    for (let tap = left - 1; tap <= left + 2; tap++) {
      const column = Math.min(Math.max(tap, 0), from - 1);
      const at = row * from + column;
      matrix[at] = (matrix[at] ?? 0) + kernel(place - tap);
    }
  }
  return matrix;
}

/**
 * The two axes together, for grids flattened in raster order.
 *
 * @returns `[to rows * to columns, from rows * from columns]` row-major, float64.
 */
export function cubicGridMatrix(
  from: Grid,
  to: Grid,
  scales: readonly [number, number],
): Float64Array {
  const vertical = cubicMatrix(from[0], to[0], scales[0]);
  const horizontal = cubicMatrix(from[1], to[1], scales[1]);
  const width = from[0] * from[1];
  const matrix = new Float64Array(to[0] * to[1] * width);
  for (let y = 0; y < to[0]; y++)
    for (let x = 0; x < to[1]; x++)
      for (let v = 0; v < from[0]; v++)
        for (let u = 0; u < from[1]; u++) {
          const weight = (vertical[y * from[0] + v] ?? 0) * (horizontal[x * from[1] + u] ?? 0);
          matrix[(y * to[1] + x) * width + v * from[1] + u] = weight;
        }
  return matrix;
}
