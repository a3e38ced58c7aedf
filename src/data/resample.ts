/**
 * Antialiased resizing of 8-bit pictures, bit for bit as Pillow does it: filter weights in fixed
 * point with 22 bits, the horizontal pass first, rounded to 8 bits, then the vertical pass, rounded
 * again. Cropping comes before: pixels outside the box have no influence.
 *
 * @see Pillow 9.4, src/libImaging/Resample.c; spec §4.2
 */
import { invariant } from '../util/invariant.ts';
import { type Box, cropPicture, type Picture } from './picture.ts';

export type ResampleMethod = 'bilinear' | 'hamming' | 'bicubic' | 'lanczos';

/** Resizes a picture, or a box of it, to `height` x `width`. */
export function resizePicture(
  picture: Picture,
  size: { readonly height: number; readonly width: number },
  method: ResampleMethod,
  box: Box = { top: 0, left: 0, height: picture.height, width: picture.width },
): Picture {
  invariant(size.height > 0 && size.width > 0, `size ${size.height}x${size.width}`);
  const isWhole = box.height === picture.height && box.width === picture.width;
  const source = isWhole ? picture : cropPicture(picture, box);
  const wide = source.width === size.width ? source : resizeRows(source, size.width, method);
  if (wide.height !== size.height) return resizeColumns(wide, size.height, method);
  return wide === picture ? { ...wide, data: wide.data.slice() } : wide;
}

const BITS = 22;
const HALF = 1 << (BITS - 1);

function resizeRows(picture: Picture, width: number, method: ResampleMethod): Picture {
  const { height, width: from, data } = picture;
  const { first, count, weights, longest } = weightsFor(from, width, method);
  const out = new Uint8Array(height * width * 3);
  for (let x = 0; x < width; x++) {
    const begin = first[x] ?? 0;
    const taps = count[x] ?? 0;
    const table = x * longest;
    for (let y = 0; y < height; y++) {
      let at = (y * from + begin) * 3;
      let red = HALF;
      let green = HALF;
      let blue = HALF;
      for (let k = 0; k < taps; k++, at += 3) {
        const weight = weights[table + k] as number; // within the table by construction
        red += (data[at] as number) * weight;
        green += (data[at + 1] as number) * weight;
        blue += (data[at + 2] as number) * weight;
      }
      const to = (y * width + x) * 3;
      out[to] = clip(red);
      out[to + 1] = clip(green);
      out[to + 2] = clip(blue);
    }
  }
  return { height, width, data: out };
}

function resizeColumns(picture: Picture, height: number, method: ResampleMethod): Picture {
  const { height: from, width, data } = picture;
  const { first, count, weights, longest } = weightsFor(from, height, method);
  const row = width * 3;
  const out = new Uint8Array(height * row);
  for (let y = 0; y < height; y++) {
    const begin = first[y] ?? 0;
    const taps = count[y] ?? 0;
    const table = y * longest;
    for (let i = 0; i < row; i++) {
      let sum = HALF;
      for (let k = 0; k < taps; k++) {
        // both within their arrays by construction
        sum += (data[(begin + k) * row + i] as number) * (weights[table + k] as number);
      }
      out[y * row + i] = clip(sum);
    }
  }
  return { height, width, data: out };
}

function clip(sum: number): number {
  const value = sum >> BITS;
  return value < 0 ? 0 : value > 255 ? 255 : value;
}

interface Weights {
  /** int32 [out]: the first input pixel of each output pixel. */
  readonly first: Int32Array;
  /** int32 [out]: how many input pixels have a part in it. */
  readonly count: Int32Array;
  /** int32 [out, longest]: their weights times 2^22. */
  readonly weights: Int32Array;
  readonly longest: number;
}

/** Crops of training come in few sizes; the tables of the latest are kept. */
const cache = new Map<string, Weights>();
const CACHED = 512;

function weightsFor(from: number, to: number, method: ResampleMethod): Weights {
  const name = `${method} ${from} ${to}`;
  const known = cache.get(name);
  if (known !== undefined) return known;
  const made = computeWeights(from, to, method);
  if (cache.size >= CACHED) cache.clear();
  cache.set(name, made);
  return made;
}

function computeWeights(from: number, to: number, method: ResampleMethod): Weights {
  const { support: reach, weigh } = FILTERS[method];
  const scale = from / to;
  const stretch = Math.max(scale, 1); // a filter is widened when it shrinks, never narrowed
  const support = reach * stretch;
  const longest = Math.ceil(support) * 2 + 1;
  const first = new Int32Array(to);
  const count = new Int32Array(to);
  const weights = new Int32Array(to * longest);
  const exact = new Float64Array(longest);
  const inverse = 1 / stretch;
  for (let x = 0; x < to; x++) {
    const center = (x + 0.5) * scale;
    const begin = Math.max(0, Math.trunc(center - support + 0.5));
    const taps = Math.min(from, Math.trunc(center + support + 0.5)) - begin;
    let sum = 0;
    for (let k = 0; k < taps; k++) {
      const weight = weigh((k + begin - center + 0.5) * inverse);
      exact[k] = weight;
      sum += weight;
    }
    for (let k = 0; k < taps; k++) {
      const weight = ((exact[k] ?? 0) / (sum === 0 ? 1 : sum)) * (1 << BITS);
      weights[x * longest + k] = Math.trunc(weight < 0 ? weight - 0.5 : weight + 0.5);
    }
    first[x] = begin;
    count[x] = taps;
  }
  return { first, count, weights, longest };
}

const FILTERS: Readonly<
  Record<ResampleMethod, { readonly support: number; readonly weigh: (x: number) => number }>
> = {
  bilinear: { support: 1, weigh: (x) => Math.max(0, 1 - Math.abs(x)) },
  hamming: { support: 1, weigh: hamming },
  bicubic: { support: 2, weigh: bicubic },
  lanczos: { support: 3, weigh: (x) => (x >= -3 && x < 3 ? sinc(x) * sinc(x / 3) : 0) },
};

function hamming(x: number): number {
  const away = Math.abs(x);
  if (away === 0) return 1;
  if (away >= 1) return 0;
  const angle = away * Math.PI;
  return (Math.sin(angle) / angle) * (0.54 + 0.46 * Math.cos(angle));
}

function bicubic(x: number): number {
  const a = -0.5;
  const away = Math.abs(x);
  if (away < 1) return ((a + 2) * away - (a + 3)) * away * away + 1;
  if (away < 2) return (((away - 5) * away + 8) * away - 4) * a;
  return 0;
}

function sinc(x: number): number {
  if (x === 0) return 1;
  const angle = x * Math.PI;
  return Math.sin(angle) / angle;
}
