/**
 * Brightness, contrast and saturation of 8-bit pictures, and the blend under them, bit for bit as
 * Pillow's `ImageEnhance`: each step is cut to 8 bits, and factors are single precision.
 *
 * @see Pillow 9.4, src/libImaging/Blend.c, Convert.c, PIL/ImageEnhance.py
 */
import type { Picture } from '../picture.ts';

/** 0 gives black, 1 the picture itself. */
export function adjustBrightness(picture: Picture, factor: number): Picture {
  return blend(new Uint8Array(picture.data.length), picture, factor);
}

/** 0 gives one grey, the mean of the picture; 1 the picture itself. */
export function adjustContrast(picture: Picture, factor: number): Picture {
  const grey = toGrey(picture);
  let sum = 0;
  for (const value of grey) sum += value;
  const mean = Math.trunc(sum / grey.length + 0.5);
  return blend(new Uint8Array(picture.data.length).fill(mean), picture, factor);
}

/** 0 gives the grey picture, 1 the picture itself. */
export function adjustSaturation(picture: Picture, factor: number): Picture {
  const grey = toGrey(picture);
  const base = new Uint8Array(picture.data.length);
  for (let i = 0; i < base.length; i++) base[i] = grey[Math.trunc(i / 3)] ?? 0;
  return blend(base, picture, factor);
}

/** Luma of each pixel, uint8 [H, W]: ITU-R 601-2 in 16 bits of fixed point. */
export function toGrey(picture: Picture): Uint8Array {
  const { data } = picture;
  const grey = new Uint8Array(picture.height * picture.width);
  for (let i = 0, at = 0; i < grey.length; i++, at += 3) {
    const red = (data[at] ?? 0) * 19595;
    const green = (data[at + 1] ?? 0) * 38470;
    const blue = (data[at + 2] ?? 0) * 7471;
    grey[i] = (red + green + blue + 0x8000) >> 16;
  }
  return grey;
}

/** `base + factor * (picture - base)`: between the two, or beyond the picture for a factor above 1. */
export function blend(base: Uint8Array, picture: Picture, factor: number): Picture {
  const alpha = Math.fround(factor);
  const { height, width, data } = picture;
  if (alpha === 1) return { height, width, data: data.slice() };
  const out = new Uint8Array(data.length);
  for (let i = 0; i < out.length; i++) {
    const from = base[i] ?? 0;
    const step = Math.fround(alpha * ((data[i] ?? 0) - from));
    const value = Math.fround(from + step);
    out[i] = value <= 0 ? 0 : value >= 255 ? 255 : value; // the array cuts the fraction off
  }
  return { height, width, data: out };
}
