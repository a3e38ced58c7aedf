/** From 8-bit pixels to the floats of a model: `(x / 255 - mean) / std`, channels last. */
import type { Picture } from '../picture.ts';

export interface Normalization {
  readonly mean: readonly [number, number, number];
  readonly std: readonly [number, number, number];
}

export const IMAGENET: Normalization = {
  mean: [0.485, 0.456, 0.406],
  std: [0.229, 0.224, 0.225],
};
/** To [-1, 1]: "inception" constants, the default of the reference. */
export const HALF: Normalization = { mean: [0.5, 0.5, 0.5], std: [0.5, 0.5, 0.5] };
/** To [0, 1]: what the tokenizer receives. */
export const UNIT: Normalization = { mean: [0, 0, 0], std: [1, 1, 1] };

/**
 * Writes a picture as float32 [H, W, 3] into `out` from `offset` on. Single precision at each step, as
 * `ToTensor` and `Normalize` of torchvision compute it.
 */
export function writeNormalized(
  picture: Picture,
  { mean, std }: Normalization,
  out: Float32Array,
  offset: number,
): void {
  const tables = tablesFor(mean, std);
  const { data } = picture;
  for (let i = 0; i < data.length; i += 3) {
    for (let c = 0; c < 3; c++) {
      // an 8-bit value in a table of 256
      out[offset + i + c] = tables[c * 256 + (data[i + c] as number)] as number;
    }
  }
}

/** One table of 256 for each channel; the two or three in use are kept. */
const cache = new Map<string, Float32Array>();

function tablesFor(mean: Normalization['mean'], std: Normalization['std']): Float32Array {
  const name = `${mean.join()} ${std.join()}`;
  let tables = cache.get(name);
  if (tables === undefined) {
    tables = new Float32Array(3 * 256);
    for (let c = 0; c < 3; c++) {
      const shift = Math.fround(mean[c] ?? 0);
      const scale = Math.fround(std[c] ?? 1);
      for (let value = 0; value < 256; value++) {
        const unit = Math.fround(value / 255);
        tables[c * 256 + value] = Math.fround(Math.fround(unit - shift) / scale);
      }
    }
    cache.set(name, tables);
  }
  return tables;
}
