/**
 * Windows over a picture larger than the network sees: overlapping, the last of each row and column moved
 * back to end at the border. Scores are added up and divided by how many windows saw the pixel.
 */
import { type Tensor, add, div, pad, slice, tensor } from '@tensorflow/tfjs-core';
import type { MapSize } from '../../engine/ops/resample-grid.ts';
import { invariant } from '../../util/invariant.ts';

export interface Sliding {
  /** Size of a window in pixels; 512 x 512 in the published runs. */
  readonly crop: MapSize;
  /** Steps between windows; 341 in the published runs. */
  readonly stride: MapSize;
}

export interface Window {
  readonly top: number;
  readonly left: number;
}

/**
 * Where the windows stand, row by row.
 *
 * @param size  Of the picture; at least the crop.
 * @see mmsegmentation 0.11, `EncoderDecoder.slide_inference`; spec 2.7
 */
export function slidingWindows(size: MapSize, { crop, stride }: Sliding): Window[] {
  invariant(size[0] >= crop[0] && size[1] >= crop[1], 'the picture is no smaller than a window');
  const tops = starts(size[0], crop[0], stride[0]);
  const lefts = starts(size[1], crop[1], stride[1]);
  return tops.flatMap((top) => lefts.map((left) => ({ top, left })));
}

function starts(length: number, crop: number, stride: number): number[] {
  const count = Math.floor(Math.max(length - crop + stride - 1, 0) / stride) + 1;
  return Array.from({ length: count }, (_, i) => Math.min(i * stride, length - crop));
}

/** How many windows see each pixel: `[H, W]` row-major. */
export function visitCounts([height, width]: MapSize, sliding: Sliding): Float32Array {
  const counts = new Float32Array(height * width);
  for (const { top, left } of slidingWindows([height, width], sliding)) {
    for (let row = top; row < top + sliding.crop[0]; row++) {
      for (let column = left; column < left + sliding.crop[1]; column++) {
        const at = row * width + column;
        counts[at] = (counts[at] ?? 0) + 1;
      }
    }
  }
  return counts;
}

/**
 * Mean scores of all windows.
 *
 * @param forward  Scores of each pixel of a window, `[B, h, w, 3] -> [B, h, w, T]`.
 * @param images   `[B, H, W, 3]`
 * @returns `[B, H, W, T]`
 */
export function slideScores(
  forward: (window: Tensor) => Tensor,
  images: Tensor,
  sliding: Sliding,
): Tensor {
  const [batch = 0, height = 0, width = 0, channels = 0] = images.shape;
  const [rows, columns] = sliding.crop;
  let sum: Tensor | undefined;
  for (const { top, left } of slidingWindows([height, width], sliding)) {
    const seen = slice(images, [0, top, left, 0], [batch, rows, columns, channels]);
    const placed = pad(forward(seen), [
      [0, 0],
      [top, height - top - rows],
      [left, width - left - columns],
      [0, 0],
    ]); // [B, H, W, T]
    sum = sum === undefined ? placed : add(sum, placed);
  }
  invariant(sum !== undefined, 'a picture has at least one window');
  return div(sum, tensor(visitCounts([height, width], sliding), [height, width, 1]));
}
