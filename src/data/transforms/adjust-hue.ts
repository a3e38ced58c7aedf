/**
 * The hue of 8-bit pictures, bit for bit as Pillow's conversion to HSV and back: hue and saturation are
 * cut to 8 bits on the way there, so that even a turn by nothing changes a picture.
 *
 * @see Pillow 9.4, src/libImaging/Convert.c, `rgb2hsv_row`, `hsv2rgb`; torchvision `adjust_hue`
 */
import type { Picture } from '../picture.ts';

/** @param turn  Part of the circle of colours, -0.5..0.5; 0 changes nothing but the rounding. */
export function adjustHue(picture: Picture, turn: number): Picture {
  const { height, width, data } = picture;
  const out = new Uint8Array(data.length);
  const shift = Math.trunc(turn * 255) & 255;
  for (let at = 0; at < data.length; at += 3) {
    const [red, green, blue] = [data[at] ?? 0, data[at + 1] ?? 0, data[at + 2] ?? 0];
    const most = Math.max(red, green, blue);
    const spread = most - Math.min(red, green, blue);
    const saturation = spread === 0 ? 0 : Math.trunc(f(spread / most) * 255);
    const hue = (hueOf(red, green, blue, most, spread) + shift) & 255;
    out.set(colorOf(hue, saturation, most), at);
  }
  return { height, width, data: out };
}

const f = Math.fround; // Pillow keeps these numbers in single precision

/** 0..255, from red through green and blue to red again; 0 for a grey. */
function hueOf(red: number, green: number, blue: number, most: number, spread: number): number {
  if (spread === 0) return 0;
  const [r, g, b] = [red, green, blue].map((value) => f((most - value) / spread));
  const [rc = 0, gc = 0, bc = 0] = [r, g, b];
  const sixths = red === most ? bc - gc : green === most ? 2 + rc - bc : 4 + gc - rc;
  return Math.trunc(f((f(sixths) / 6 + 1) % 1) * 255);
}

function colorOf(hue: number, saturation: number, most: number): readonly number[] {
  if (saturation === 0) return [most, most, most];
  const sixth = Math.floor((hue * 6) / 255);
  const part = f((hue * 6) / 255 - sixth);
  const strength = f(saturation / 255);
  const low = Math.round(most * (1 - strength));
  const falling = Math.round(most * (1 - strength * part));
  const rising = Math.round(most * (1 - strength * (1 - part)));
  switch (sixth % 6) {
    case 0:
      return [most, rising, low];
    case 1:
      return [falling, most, low];
    case 2:
      return [low, most, rising];
    case 3:
      return [low, falling, most];
    case 4:
      return [rising, low, most];
    default:
      return [most, low, falling];
  }
}
