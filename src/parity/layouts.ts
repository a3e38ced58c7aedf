/** Between our layout of pictures and maps, channels last, and that of recordings, channels first. */
import { type Tensor, transpose } from '@tensorflow/tfjs-core';

/** `[B, H, W, C] -> [B, C, H, W]` */
export function channelsFirst(maps: Tensor): Tensor {
  return transpose(maps, [0, 3, 1, 2]);
}

/** Swaps the last two axes on the host: `[..., rows, columns] -> [..., columns, rows]`. */
export function swapped(values: ArrayLike<number>, rows: number, columns: number): Float32Array {
  const out = new Float32Array(values.length);
  const size = rows * columns;
  for (let at = 0; at < out.length; at++) {
    const [matrix, place] = [Math.floor(at / size), at % size];
    const [column, row] = [Math.floor(place / rows), place % rows];
    out[at] = values[matrix * size + row * columns + column] ?? 0;
  }
  return out;
}
