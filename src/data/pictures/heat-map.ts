/** Numbers as colours: the smallest dark blue, the largest yellow ("viridis", as matplotlib draws by default). */
import type { Picture, Rgb } from '../picture.ts';

/** Ten evenly spaced colours of viridis; between them is interpolated. @see matplotlib `_cm_listed.py` */
const ANCHORS: readonly Rgb[] = [
  [68, 1, 84],
  [72, 40, 120],
  [62, 73, 137],
  [49, 104, 142],
  [38, 130, 142],
  [31, 158, 137],
  [53, 183, 121],
  [110, 206, 88],
  [181, 222, 43],
  [253, 231, 37],
];

/** @param x  0..1; beyond is cut off. */
export function heatColor(x: number): Rgb {
  const place = Math.min(Math.max(Number.isFinite(x) ? x : 0, 0), 1) * (ANCHORS.length - 1);
  const low = Math.min(Math.floor(place), ANCHORS.length - 2);
  const part = place - low;
  const [from, to] = [ANCHORS[low] ?? [0, 0, 0], ANCHORS[low + 1] ?? [0, 0, 0]];
  const mix = (c: 0 | 1 | 2): number => Math.round(from[c] + (to[c] - from[c]) * part);
  return [mix(0), mix(1), mix(2)];
}

/** One pixel for each number, scaled from the smallest to the largest. [rows * columns] -> [rows, columns, 3] */
export function heatMap(values: ArrayLike<number>, rows: number, columns: number): Picture {
  const list = Array.from(values);
  const low = Math.min(...list);
  const range = Math.max(...list) - low;
  const data = new Uint8Array(rows * columns * 3);
  for (const [i, value] of list.entries())
    data.set(heatColor(range === 0 ? 0 : (value - low) / range), i * 3);
  return { height: rows, width: columns, data };
}

/** Makes each pixel a block of `factor` x `factor`. */
export function enlarge(picture: Picture, factor: number): Picture {
  return enlargeTo(picture, picture.height * factor, picture.width * factor);
}

/** Takes for each pixel the nearest one of the picture. */
export function enlargeTo(picture: Picture, height: number, width: number): Picture {
  const data = new Uint8Array(height * width * 3);
  for (let y = 0; y < height; y++) {
    const row = Math.floor((y * picture.height) / height) * picture.width;
    for (let x = 0; x < width; x++) {
      const from = (row + Math.floor((x * picture.width) / width)) * 3;
      data.set(picture.data.subarray(from, from + 3), (y * width + x) * 3);
    }
  }
  return { height, width, data };
}
