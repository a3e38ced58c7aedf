/**
 * Corruptions of 8-bit pictures in five severities, to measure robustness: noise, blur, contrast,
 * brightness, pixelate. The same picture, kind, severity and stream give the same bytes.
 *
 * @see Hendrycks and Dietterich, "Benchmarking neural network robustness to common corruptions and
 *   perturbations" (ICLR 2019), the settings for small pictures (CIFAR-10-C)
 * Differs: own random streams and own blur, so single pixels differ from the published set; pixelate
 *   resizes with an antialiased box of this project's filters.
 */
import type { Random } from '../util/random.ts';
import type { Picture } from './picture.ts';
import { resizePicture } from './resample.ts';
import { enlargeTo } from './pictures/heat-map.ts';

export const corruptionKinds = ['noise', 'blur', 'contrast', 'brightness', 'pixelate'] as const;
export type CorruptionKind = (typeof corruptionKinds)[number];
export type Severity = 1 | 2 | 3 | 4 | 5;

/** Setting of each severity: standard deviation, blur radius in pixels of 32, contrast left, light added, size left. */
const LEVELS: Readonly<Record<CorruptionKind, readonly [number, number, number, number, number]>> =
  {
    noise: [0.04, 0.06, 0.08, 0.09, 0.1],
    blur: [0.4, 0.6, 0.7, 0.8, 1],
    contrast: [0.75, 0.5, 0.4, 0.3, 0.15],
    brightness: [0.05, 0.1, 0.15, 0.2, 0.3],
    pixelate: [0.95, 0.9, 0.85, 0.75, 0.65],
  };

export function corrupt(
  picture: Picture,
  kind: CorruptionKind,
  severity: Severity,
  random: Random,
): Picture {
  const level = LEVELS[kind][severity - 1] ?? 0;
  switch (kind) {
    case 'noise':
      return eachValue(picture, (value) => value + 255 * level * random.normal());
    case 'blur':
      return blur(picture, (level * Math.min(picture.height, picture.width)) / 32);
    case 'contrast':
      return contrast(picture, level);
    case 'brightness':
      return brighten(picture, level);
    case 'pixelate':
      return pixelate(picture, level);
  }
}

/** Each channel is drawn to its own mean. */
function contrast(picture: Picture, level: number): Picture {
  const { data } = picture;
  const means = [0, 1, 2].map((c) => {
    let sum = 0;
    for (let i = c; i < data.length; i += 3) sum += data[i] ?? 0;
    return sum / (data.length / 3);
  });
  return eachValue(
    picture,
    (value, i) => (value - (means[i % 3] ?? 0)) * level + (means[i % 3] ?? 0),
  );
}

/** Adds to the value of HSV, which is the largest channel: hue and saturation stay. */
function brighten(picture: Picture, level: number): Picture {
  const { data } = picture;
  return eachValue(picture, (value, i) => {
    const first = i - (i % 3);
    const top = Math.max(data[first] ?? 0, data[first + 1] ?? 0, data[first + 2] ?? 0);
    const wanted = Math.min(255, top + 255 * level);
    return top === 0 ? wanted : (value * wanted) / top;
  });
}

function pixelate(picture: Picture, level: number): Picture {
  const height = Math.max(1, Math.floor(picture.height * level));
  const width = Math.max(1, Math.floor(picture.width * level));
  const small = resizePicture(picture, { height, width }, 'bilinear');
  return enlargeTo(small, picture.height, picture.width);
}

/** Gaussian, one axis after the other; the border is repeated. */
function blur(picture: Picture, sigma: number): Picture {
  const reach = Math.max(1, Math.ceil(3 * sigma));
  const kernel = Float64Array.from({ length: 2 * reach + 1 }, (_, k) =>
    Math.exp(-((k - reach) ** 2) / (2 * sigma * sigma)),
  );
  const sum = kernel.reduce((total, weight) => total + weight, 0);
  const { height, width, data } = picture;
  const wide = pass(Float64Array.from(data), kernel, sum, { height, width, step: 3 });
  const both = pass(wide, kernel, sum, { height, width, step: width * 3 });
  return eachValue(picture, (_, i) => both[i] ?? 0);
}

function pass(
  from: Float64Array,
  kernel: Float64Array,
  sum: number,
  shape: { readonly height: number; readonly width: number; readonly step: number },
): Float64Array {
  const { height, width, step } = shape;
  const reach = (kernel.length - 1) / 2;
  const most = step === 3 ? width : height;
  const out = new Float64Array(from.length);
  for (let i = 0; i < out.length; i++) {
    const pixel = Math.floor(i / 3);
    const at = step === 3 ? pixel % width : Math.floor(pixel / width);
    let total = 0;
    for (let k = -reach; k <= reach; k++) {
      const place = Math.min(Math.max(at + k, 0), most - 1);
      total += (from[i + (place - at) * step] ?? 0) * (kernel[k + reach] ?? 0);
    }
    out[i] = total / sum;
  }
  return out;
}

function eachValue(picture: Picture, change: (value: number, i: number) => number): Picture {
  const { height, width, data } = picture;
  const out = new Uint8Array(data.length);
  for (let i = 0; i < out.length; i++)
    out[i] = Math.round(Math.min(255, Math.max(0, change(data[i] ?? 0, i))));
  return { height, width, data: out };
}
