/**
 * Linear maps between grids of different sizes, one axis at a time, as matrices. Both axes together are
 * two products, and the gradient is the same two with the matrices transposed.
 */

/** A matrix of the host, row-major. */
export interface HostMatrix {
  readonly rows: number;
  readonly columns: number;
  readonly values: Float32Array;
}

/**
 * Linear interpolation between the two nearest cells, with half-pixel centres; cells outside repeat the
 * border. Making smaller does not average.
 *
 * @returns `[to, from]`
 * @see PyTorch `interpolate(mode='bilinear', align_corners=False)`
 */
export function bilinearMatrix(from: number, to: number): HostMatrix {
  const values = new Float32Array(to * from);
  for (let row = 0; row < to; row++) {
    const place = Math.max(((row + 0.5) * from) / to - 0.5, 0);
    const lower = Math.min(Math.floor(place), from - 1);
    const upper = Math.min(lower + 1, from - 1);
    const share = place - lower;
    values[row * from + lower] = 1 - share;
    values[row * from + upper] = (values[row * from + upper] ?? 0) + share;
  }
  return { rows: to, columns: from, values };
}

/**
 * Means over `to` bins that cover the axis; neighbours overlap where the sizes do not divide, and cells
 * are repeated where there are more bins than cells.
 *
 * @returns `[to, from]`
 * @see PyTorch `AdaptiveAvgPool2d`: bin i is `floor(i * from / to) .. ceil((i + 1) * from / to)`
 */
export function averagePoolMatrix(from: number, to: number): HostMatrix {
  const values = new Float32Array(to * from);
  for (let bin = 0; bin < to; bin++) {
    const start = Math.floor((bin * from) / to);
    const end = Math.ceil(((bin + 1) * from) / to);
    values.fill(1 / (end - start), bin * from + start, bin * from + end);
  }
  return { rows: to, columns: from, values };
}
