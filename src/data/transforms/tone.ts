/**
 * Operations that change each value on its own, or by the histogram of its channel, as PIL's `ImageOps`
 * does them; and the smoothing under "sharpness".
 *
 * @see PIL 9.4, ImageOps.py, ImageFilter.py; timm 0.4.12, auto_augment.py
 */
import type { Picture } from '../picture.ts';
import { blend } from './adjust-color.ts';

/** Stretches each channel to 0..255. */
export function autoContrast(picture: Picture): Picture {
  return byChannel(picture, (histogram) => {
    const low = histogram.findIndex((count) => count > 0);
    const high = histogram.findLastIndex((count) => count > 0);
    if (high <= low) return (value) => value;
    const scale = 255 / (high - low);
    const offset = -low * scale;
    return (value) => Math.min(255, Math.max(0, Math.trunc(value * scale + offset)));
  });
}

/** Makes the histogram of each channel as even as can be. */
export function equalize(picture: Picture): Picture {
  return byChannel(picture, (histogram) => {
    const used = histogram.filter((count) => count > 0);
    const total = used.reduce((sum, count) => sum + count, 0);
    const step = Math.floor((total - (used.at(-1) ?? 0)) / 255);
    if (used.length <= 1 || step === 0) return (value) => value;
    const table: number[] = [];
    let sum = Math.floor(step / 2);
    for (const count of histogram) {
      table.push(Math.min(255, Math.floor(sum / step)));
      sum += count;
    }
    return (value) => table[value] ?? 0;
  });
}

export function invert(picture: Picture): Picture {
  return byChannel(picture, () => (value) => 255 - value);
}

/** Keeps the highest `bits` of each value: 8 changes nothing, 0 gives black. */
export function posterize(picture: Picture, bits: number): Picture {
  if (bits >= 8) return picture;
  const mask = 256 - 2 ** (8 - bits);
  return byChannel(picture, () => (value) => value & mask);
}

/** Inverts values from `threshold` on. */
export function solarize(picture: Picture, threshold: number): Picture {
  return byChannel(picture, () => (value) => (value < threshold ? value : 255 - value));
}

/** Adds to values below 128. */
export function solarizeAdd(picture: Picture, add: number): Picture {
  return byChannel(picture, () => (value) => (value < 128 ? Math.min(255, value + add) : value));
}

/** 0 gives the smoothed picture, 1 the picture itself, 2 one that is sharper. */
export function adjustSharpness(picture: Picture, factor: number): Picture {
  return blend(smooth(picture), picture, factor);
}

/** The mean of 3x3 pixels with five parts of the middle one; the border stays. */
function smooth({ height, width, data }: Picture): Uint8Array {
  const out = data.slice();
  const row = width * 3;
  for (let y = 1; y < height - 1; y++) {
    for (let i = y * row + 3; i < (y + 1) * row - 3; i++) {
      let sum = 4 * (data[i] ?? 0);
      for (const line of [i - row, i, i + row])
        sum += (data[line - 3] ?? 0) + (data[line] ?? 0) + (data[line + 3] ?? 0);
      out[i] = Math.trunc(sum / 13 + 0.5);
    }
  }
  return out;
}

function byChannel(
  { height, width, data }: Picture,
  mapOf: (histogram: readonly number[]) => (value: number) => number,
): Picture {
  const out = new Uint8Array(data.length);
  for (let c = 0; c < 3; c++) {
    const histogram = Array.from({ length: 256 }, () => 0);
    for (let i = c; i < data.length; i += 3) {
      const value = data[i] ?? 0;
      histogram[value] = (histogram[value] ?? 0) + 1;
    }
    const map = mapOf(histogram);
    const table = Uint8Array.from({ length: 256 }, (_, value) => map(value));
    for (let i = c; i < data.length; i += 3) out[i] = table[data[i] ?? 0] ?? 0;
  }
  return { height, width, data: out };
}
