/**
 * Which records are in which batch: a pure function of seed, epoch and step, so that a run goes on at
 * any step without having drawn what came before.
 */
import { invariant } from '../util/invariant.ts';
import { Random } from '../util/random.ts';

export interface SamplerOptions {
  /** Places of the records to draw from (a split). */
  readonly rows: Int32Array;
  /** Records in a step, over all processes. */
  readonly batch: number;
  readonly seed: number;
  /** False: always in the order of `rows`, and the last batch may be smaller (evaluation). */
  readonly shuffle: boolean;
}

export interface BatchPlace {
  /** From 0. */
  readonly epoch: number;
  /** From 0, within the epoch. */
  readonly step: number;
  /** Places of records, int32 [B]. */
  readonly rows: Int32Array;
}

export class Sampler {
  readonly stepsPerEpoch: number;
  readonly #options: SamplerOptions;
  #epoch = -1;
  #order: Int32Array = new Int32Array(0);

  constructor(options: SamplerOptions) {
    invariant(options.batch > 0, `a batch of ${options.batch}`);
    this.#options = options;
    const batches = options.rows.length / options.batch;
    // Training drops the last partial batch: every step then has the same shape and weight.
    this.stepsPerEpoch = options.shuffle ? Math.floor(batches) : Math.ceil(batches);
  }

  /** The batch at a step counted over all epochs, from 0. */
  batchAt(globalStep: number): BatchPlace {
    invariant(this.stepsPerEpoch > 0, 'fewer records than one batch');
    const epoch = Math.floor(globalStep / this.stepsPerEpoch);
    const step = globalStep % this.stepsPerEpoch;
    const { batch } = this.#options;
    const order = this.order(epoch);
    return { epoch, step, rows: order.slice(step * batch, (step + 1) * batch) };
  }

  /** All rows in the order of an epoch. */
  order(epoch: number): Int32Array {
    const { rows, seed, shuffle } = this.#options;
    if (!shuffle) return rows;
    if (epoch !== this.#epoch) {
      this.#order = epochOrder(rows, seed, epoch);
      this.#epoch = epoch;
    }
    return this.#order;
  }
}

/** A random order of `rows`, of the stream ("order", epoch). */
export function epochOrder(rows: Int32Array, seed: number, epoch: number): Int32Array {
  const permutation = Random.stream(seed, 'order', epoch).permutation(rows.length);
  return permutation.map((place) => rows[place] ?? 0);
}

/** A fixed choice of at most `count` rows, sorted: the labelled few of a low-label experiment. */
export function chooseRows(rows: Int32Array, count: number, seed: number): Int32Array {
  if (count >= rows.length) return rows;
  const permutation = Random.stream(seed, 'limit').permutation(rows.length);
  return permutation
    .subarray(0, count)
    .map((place) => rows[place] ?? 0)
    .sort();
}
