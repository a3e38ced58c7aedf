/** Mirrors a picture, left to right. */
import type { Picture } from '../picture.ts';

export function flipHorizontally(picture: Picture): Picture {
  const { height, width, data } = picture;
  const out = new Uint8Array(data.length);
  for (let pixel = 0; pixel < height * width; pixel++) {
    const column = pixel % width;
    const from = pixel * 3;
    const to = (pixel - column + (width - 1 - column)) * 3;
    out[to] = data[from] ?? 0;
    out[to + 1] = data[from + 1] ?? 0;
    out[to + 2] = data[from + 2] ?? 0;
  }
  return { height, width, data: out };
}
