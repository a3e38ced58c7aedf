/** What a linear probe sees of a picture: its pixels, or the mean patch token of an encoder. */
import * as tf from '@tensorflow/tfjs-core';
import { UNIT, writeNormalized } from '../../data/transforms/normalize.ts';
import type { Records } from '../../data/records.ts';
import type { Engine } from '../../engine/engine.ts';
import { inBatches } from '../training/in-batches.ts';
import { loadEncoder, type LoadedEncoder, sideOf } from '../training/model-files.ts';
import { normalizePictures } from '../training/normalize-pictures.ts';
import { pictureOf } from '../training/pictures.ts';

/** `[n, D]` row-major. */
export interface FeatureTable {
  readonly values: Float32Array;
  readonly width: number;
}

/** Pixels in 0..1. */
export function pixelFeatures(records: Records, rows: Int32Array): FeatureTable {
  const width = records.height * records.width * 3;
  const values = new Float32Array(rows.length * width);
  rows.forEach((row, i) => writeNormalized(pictureOf(records, row), UNIT, values, i * width));
  return { values, width };
}

/**
 * Leaves out the columns that tell nothing new in the training rows: constant ones (a border), and those
 * equal to the column before or the one before that (the channels of a grey picture).
 *
 * @returns the tables with the columns that stay.
 */
export function distinctColumns(
  training: FeatureTable,
  others: readonly FeatureTable[],
): readonly FeatureTable[] {
  const { values, width } = training;
  const n = values.length / width;
  const isEqual = (a: number, b: number): boolean => {
    for (let i = 0; i < n; i++) if (values[i * width + a] !== values[i * width + b]) return false;
    return true;
  };
  const isConstant = (a: number): boolean => {
    for (let i = 1; i < n; i++) if (values[i * width + a] !== values[a]) return false;
    return true;
  };
  const kept = Array.from({ length: width }, (_, column) => column).filter(
    (column) =>
      !isConstant(column) &&
      !(column >= 1 && isEqual(column, column - 1)) &&
      !(column >= 2 && isEqual(column, column - 2)),
  );
  return [training, ...others].map((table) => {
    const rows = table.values.length / width;
    const fewer = new Float32Array(rows * kept.length);
    for (let i = 0; i < rows; i++) {
      kept.forEach((column, k) => {
        fewer[i * kept.length + k] = table.values[i * width + column] ?? 0;
      });
    }
    return { values: fewer, width: kept.length };
  });
}

/** Mean patch tokens after the last block and its norm. */
export class EncoderFeatures {
  readonly #engine: Engine;
  readonly #encoder: LoadedEncoder;

  private constructor(engine: Engine, encoder: LoadedEncoder) {
    this.#engine = engine;
    this.#encoder = encoder;
  }

  static async open(engine: Engine, path: string): Promise<EncoderFeatures> {
    return new EncoderFeatures(engine, await loadEncoder(path));
  }

  /** @returns undefined when it was asked to stop before the end. */
  async of(
    records: Records,
    rows: Int32Array,
    signal: AbortSignal,
  ): Promise<FeatureTable | undefined> {
    const encoder = this.#encoder;
    const { embed_dim: width, img_size } = encoder.model.config;
    const compiled = this.#engine.compile(
      (images) => {
        const seen = normalizePictures(images ?? tf.zeros([]));
        const tokens = patchTokens(encoder, seen); // [B, P, D]
        return [tf.mean(tokens, 1)]; // [B, D]
      },
      { name: 'probe-features' },
    );
    const values = new Float32Array(rows.length * width);
    let at = 0;
    const isWhole = await inBatches(
      compiled,
      { records, rows, side: sideOf(img_size), batch: Math.min(250, rows.length), signal },
      ([features], _rows, count) => {
        values.set((features?.dataSync() ?? []).slice(0, count * width), at);
        at += count * width;
      },
    );
    compiled.dispose();
    return isWhole ? { values, width } : undefined;
  }

  dispose(): void {
    tf.dispose(this.#encoder.weights as tf.NamedTensorMap);
  }
}

function patchTokens(encoder: LoadedEncoder, images: tf.Tensor): tf.Tensor {
  if (encoder.kind === 'classifier') return encoder.model.patchTokens(encoder.weights, images);
  const [first] = encoder.model.patchTokens(encoder.weights, images); // the main stream
  return first ?? tf.zeros([]);
}

/**
 * Mean 0 and deviation 1 in every column, as the training rows have them; constant columns become 0.
 * All tables are changed in place.
 */
export function standardize(training: FeatureTable, others: readonly FeatureTable[]): void {
  const { values, width } = training;
  const n = values.length / width;
  const mean = new Float64Array(width);
  const square = new Float64Array(width);
  for (let i = 0; i < values.length; i++) {
    mean[i % width] = (mean[i % width] ?? 0) + (values[i] ?? 0) / n;
  }
  for (let i = 0; i < values.length; i++) {
    const offset = (values[i] ?? 0) - (mean[i % width] ?? 0);
    square[i % width] = (square[i % width] ?? 0) + (offset * offset) / n;
  }
  const scale = square.map((one) => (one > 1e-12 ? 1 / Math.sqrt(one) : 0));
  for (const table of [training, ...others]) {
    for (let i = 0; i < table.values.length; i++) {
      const column = i % width;
      table.values[i] = ((table.values[i] ?? 0) - (mean[column] ?? 0)) * (scale[column] ?? 0);
    }
  }
}
