/**
 * From records to batches: which pictures are in a micro-batch, and their pixels in 0..1. Models bring
 * them into their own range inside the traced step, so a picture is put on the engine once.
 */
import type { Picture } from '../../data/picture.ts';
import type { Records } from '../../data/records.ts';
import { resizePicture } from '../../data/resample.ts';
import { epochOrder } from '../../data/sampler.ts';
import { UNIT, writeNormalized } from '../../data/transforms/normalize.ts';
import type { HostArray } from '../../train/host-array.ts';
import type { BatchPosition } from '../../train/task.ts';
import type { Recipe } from './recipe.ts';

export function pictureOf(records: Records, row: number): Picture {
  return { height: records.height, width: records.width, data: records.image(row) };
}

/** The whole picture at the size of the model. */
export function wholePicture(records: Records, row: number, side: number): Picture {
  const picture = pictureOf(records, row);
  if (picture.height === side && picture.width === side) return picture;
  return resizePicture(picture, { height: side, width: side }, 'bicubic');
}

/** float32 `[B, side, side, 3]` in 0..1. */
export function packPictures(pictures: readonly Picture[], side: number): HostArray {
  const each = side * side * 3;
  const values = new Float32Array(pictures.length * each);
  pictures.forEach((picture, i) => writeNormalized(picture, UNIT, values, i * each));
  return { values, shape: [pictures.length, side, side, 3] };
}

/** Tells which records are in which micro-batch; the order of an epoch is drawn once and kept. */
export class Places {
  readonly #rows: Int32Array;
  readonly #recipe: Recipe;
  #epoch = -1;
  #order: Int32Array = new Int32Array(0);

  /** @param rows  The records to train on. */
  constructor(rows: Int32Array, recipe: Recipe) {
    this.#rows = rows;
    this.#recipe = recipe;
  }

  at({ epoch, stepInEpoch, micro }: BatchPosition): Int32Array {
    if (epoch !== this.#epoch) {
      this.#order = epochOrder(this.#rows, this.#recipe.seed, epoch);
      this.#epoch = epoch;
    }
    const { globalBatch, microBatch } = this.#recipe;
    const from = stepInEpoch * globalBatch + micro * microBatch;
    return this.#order.subarray(from, from + microBatch);
  }
}
