/**
 * Affine maps of 8-bit pictures with the bicubic filter, bit for bit as Pillow's `Image.transform`:
 * no antialiasing, the border repeated within a pixel, a fill colour outside, fractions cut off.
 *
 * @see Pillow 9.4, src/libImaging/Geometry.c, `bicubic_filter32RGB`
 */
import { type Picture, plainPicture, type Rgb } from '../picture.ts';

/** From a place of the result to a place of the picture: x' = a x + b y + c, y' = d x + e y + f. */
export type AffineMap = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export function mapAffinely(picture: Picture, map: AffineMap, fill: Rgb): Picture {
  const { height, width, data } = picture;
  const [a, b, c, d, e, f] = map;
  const out = plainPicture(height, width, fill);
  const column = (x: number): number => Math.min(Math.max(x, 0), width - 1) * 3;
  for (let y = 0; y < height; y++) {
    for (let x = 0; x < width; x++) {
      const fromX = a * (x + 0.5) + b * (y + 0.5) + c;
      const fromY = d * (x + 0.5) + e * (y + 0.5) + f;
      if (fromX < 0 || fromX >= width || fromY < 0 || fromY >= height) continue;
      const left = Math.floor(fromX - 0.5);
      const top = Math.floor(fromY - 0.5);
      const dx = fromX - 0.5 - left;
      const dy = fromY - 0.5 - top;
      const columns = [column(left - 1), column(left), column(left + 1), column(left + 2)];
      const [x0 = 0, x1 = 0, x2 = 0, x3 = 0] = columns;
      for (let band = 0; band < 3; band++) {
        const along = (row: number): number => {
          const at = Math.min(Math.max(row, 0), height - 1) * width * 3 + band;
          return cubic(
            data[at + x0] ?? 0,
            data[at + x1] ?? 0,
            data[at + x2] ?? 0,
            data[at + x3] ?? 0,
            dx,
          );
        };
        const value = cubic(along(top - 1), along(top), along(top + 1), along(top + 2), dy);
        out.data[(y * width + x) * 3 + band] = value <= 0 ? 0 : value >= 255 ? 255 : value; // cut off
      }
    }
  }
  return out;
}

/** Turns around the centre, in degrees, counter-clockwise. @see PIL `Image.rotate` */
export function rotate(picture: Picture, degrees: number, fill: Rgb): Picture {
  if (degrees % 360 === 0) return picture;
  const angle = (-(((degrees % 360) + 360) % 360) * Math.PI) / 180;
  const round = (x: number): number => Math.round(x * 1e15) / 1e15;
  const [cos, sin] = [round(Math.cos(angle)), round(Math.sin(angle))];
  const [x, y] = [picture.width / 2, picture.height / 2];
  const c = cos * -x + sin * -y + x;
  const f = -sin * -x + cos * -y + y;
  return mapAffinely(picture, [cos, sin, c, -sin, cos, f], fill);
}

function cubic(v1: number, v2: number, v3: number, v4: number, d: number): number {
  const p2 = -v1 + v3;
  const p3 = 2 * (v1 - v2) + v3 - v4;
  const p4 = -v1 + v2 - v3 + v4;
  return v2 + d * (p2 + d * (p3 + d * p4));
}
