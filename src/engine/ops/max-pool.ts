/**
 * The largest value of each window, windows side by side. Not tfjs's own: the gradient of its wasm
 * kernel goes to wrong cells.
 */
import {
  type Tensor,
  cast,
  max,
  mul,
  oneHot,
  reshape,
  slice,
  transpose,
} from '@tensorflow/tfjs-core';
import { firstArgmax } from './first-argmax.ts';
import { withGradient } from './with-gradient.ts';

/**
 * Rows and columns that fill no window are left out. On ties the first value of a window, in raster
 * order, gets the gradient, as PyTorch does it.
 *
 * @param x     `[B, H, W, C]`
 * @param side  Of a window.
 * @returns `[B, floor(H / side), floor(W / side), C]`
 */
export function maxPool(x: Tensor, side: number): Tensor {
  const [batch = 0, height = 0, width = 0, channels = 0] = x.shape;
  const [rows, columns] = [Math.floor(height / side), Math.floor(width / side)];
  const isWhole = height === rows * side && width === columns * side;
  const covered = [batch, rows * side, columns * side, channels];
  const whole = isWhole ? x : slice(x, [0, 0, 0, 0], covered);
  const apart = reshape(whole, [batch * rows, side, columns, side, channels]); // [B*h, s, w, s, C]
  const windows = reshape(transpose(apart, [0, 2, 4, 1, 3]), [-1, side * side]); // [B*h*w*C, s*s]
  return reshape(largest(windows), [batch, rows, columns, channels]);
}

/** `[M, K] -> [M]` */
function largest(windows: Tensor): Tensor {
  const [count = 0, length = 0] = windows.shape;
  return withGradient([windows], {
    forward: (save) => {
      save(cast(oneHot(firstArgmax(windows) as Tensor<never>, length), 'float32')); // [M, K]
      return max(windows, 1);
    },
    backward: (dy, saved) => [mul(saved(0), reshape(dy, [count, 1]))],
  });
}
