/**
 * Damages pictures as a camera or a transmission would, in five severities. Noise is drawn from a stream
 * of the record's own, so a picture is damaged in the same way in every evaluation.
 *
 * @see Hendrycks and Dietterich, "Benchmarking Neural Network Robustness to Common Corruptions and
 *   Perturbations" (ICLR 2019); the strengths are of its versions for small pictures, rounded.
 */
import type { Picture } from '../../data/picture.ts';
import { resizePicture } from '../../data/resample.ts';
import { unreachable } from '../../util/invariant.ts';
import { Random } from '../../util/random.ts';

const KINDS = ['noise', 'blur', 'contrast', 'pixelate'] as const;
export type CorruptionKind = (typeof KINDS)[number];

export interface Corruption {
  readonly kind: CorruptionKind;
  /** 1 to 5. */
  readonly severity: number;
}

/** By severity: deviation of the noise, of the blur in pixels, factor of contrast, of the size. */
const STRENGTHS: Readonly<Record<CorruptionKind, readonly number[]>> = {
  noise: [0.04, 0.06, 0.08, 0.09, 0.1],
  blur: [0.5, 0.75, 1, 1.5, 2],
  contrast: [0.75, 0.5, 0.4, 0.3, 0.15],
  pixelate: [0.95, 0.9, 0.85, 0.75, 0.65],
};

export function isCorruption(kind: string): kind is CorruptionKind {
  return KINDS.some((one) => one === kind);
}

/** @param record  Names the stream of the noise. */
export function corruptPicture(picture: Picture, corruption: Corruption, record: number): Picture {
  const strength = STRENGTHS[corruption.kind][corruption.severity - 1] ?? 0;
  switch (corruption.kind) {
    case 'noise':
      return addNoise(picture, strength, record);
    case 'blur':
      return blur(picture, strength);
    case 'contrast':
      return lowerContrast(picture, strength);
    case 'pixelate':
      return pixelate(picture, strength);
    default:
      return unreachable(corruption.kind);
  }
}

function addNoise(picture: Picture, deviation: number, record: number): Picture {
  const rng = Random.stream(0, 'corruption-noise', record);
  return mapPixels(picture, (value) => value + 255 * deviation * rng.normal());
}

function lowerContrast(picture: Picture, factor: number): Picture {
  const means = [0, 1, 2].map((channel) => {
    let sum = 0;
    for (let i = channel; i < picture.data.length; i += 3) sum += picture.data[i] ?? 0;
    return sum / (picture.data.length / 3);
  });
  return mapPixels(picture, (value, i) => {
    const mean = means[i % 3] ?? 0;
    return mean + factor * (value - mean);
  });
}

/** Gaussian in both directions, borders repeated. */
function blur(picture: Picture, deviation: number): Picture {
  const radius = Math.ceil(3 * deviation);
  const kernel = Array.from({ length: 2 * radius + 1 }, (_, i) =>
    Math.exp(-((i - radius) ** 2) / (2 * deviation ** 2)),
  );
  const total = kernel.reduce((sum, one) => sum + one, 0);
  const { height, width, data } = picture;
  const along = (
    from: ArrayLike<number>,
    at: (x: number, y: number, offset: number) => number,
  ): Float64Array => {
    const out = new Float64Array(height * width * 3);
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        for (let c = 0; c < 3; c++) {
          let sum = 0;
          kernel.forEach((weight, k) => {
            sum += weight * (from[at(x, y, k - radius) * 3 + c] ?? 0);
          });
          out[(y * width + x) * 3 + c] = sum / total;
        }
      }
    }
    return out;
  };
  const clamp = (value: number, size: number): number => Math.min(size - 1, Math.max(0, value));
  const rows = along(data, (x, y, offset) => y * width + clamp(x + offset, width));
  const both = along(rows, (x, y, offset) => clamp(y + offset, height) * width + x);
  return mapPixels(picture, (_, i) => both[i] ?? 0);
}

function pixelate(picture: Picture, factor: number): Picture {
  const { height, width } = picture;
  const size = {
    height: Math.max(1, Math.round(height * factor)),
    width: Math.max(1, Math.round(width * factor)),
  };
  const small = resizePicture(picture, size, 'bilinear');
  return resizePicture(small, { height, width }, 'bilinear');
}

function mapPixels(picture: Picture, change: (value: number, index: number) => number): Picture {
  const data = picture.data.map((value, i) =>
    Math.min(255, Math.max(0, Math.round(change(value, i)))),
  );
  return { ...picture, data };
}
