/** A picture in memory: 8-bit RGB, rows from the top, [H, W, 3]. */
import { invariant } from '../util/invariant.ts';

export interface Picture {
  readonly height: number;
  readonly width: number;
  /** uint8 [H, W, 3]. */
  readonly data: Uint8Array;
}

/** A rectangle of whole pixels. */
export interface Box {
  readonly top: number;
  readonly left: number;
  readonly height: number;
  readonly width: number;
}

export type Rgb = readonly [red: number, green: number, blue: number];

/** A picture of one colour. */
export function plainPicture(height: number, width: number, color: Rgb): Picture {
  const data = new Uint8Array(height * width * 3);
  for (let i = 0; i < data.length; i++) data[i] = color[i % 3] ?? 0;
  return { height, width, data };
}

/** Copies a rectangle, which lies inside the picture. */
export function cropPicture(picture: Picture, box: Box): Picture {
  const { top, left, height, width } = box;
  invariant(
    top >= 0 && left >= 0 && top + height <= picture.height && left + width <= picture.width,
    `box ${JSON.stringify(box)} is not inside ${picture.height}x${picture.width}`,
  );
  const data = new Uint8Array(height * width * 3);
  for (let row = 0; row < height; row++) {
    const from = ((top + row) * picture.width + left) * 3;
    data.set(picture.data.subarray(from, from + width * 3), row * width * 3);
  }
  return { height, width, data };
}

/** Writes `part` into `onto` with its corner at (top, left); what hangs over is cut off. */
export function pastePicture(onto: Picture, part: Picture, top: number, left: number): void {
  const firstColumn = Math.max(0, -left);
  const columns = Math.min(part.width, onto.width - left) - firstColumn;
  if (columns <= 0) return;
  for (let row = Math.max(0, -top); row < Math.min(part.height, onto.height - top); row++) {
    const from = (row * part.width + firstColumn) * 3;
    const to = ((top + row) * onto.width + left + firstColumn) * 3;
    onto.data.set(part.data.subarray(from, from + columns * 3), to);
  }
}
