/**
 * Means of watched values over the steps of an epoch. Sums are kept in float64 and travel in
 * checkpoints, so an epoch that was interrupted reports the same means.
 */
import { invariant } from '../util/invariant.ts';

export class RunningMeans {
  readonly #names: readonly string[];
  readonly #sums: Float64Array;
  #count = 0;

  constructor(names: readonly string[], saved?: SavedMeans) {
    this.#names = names;
    this.#sums = new Float64Array(names.length);
    if (saved === undefined) return;
    invariant(saved.sums.length === names.length, 'saved means have other names');
    this.#sums.set(saved.sums);
    this.#count = saved.count;
  }

  /** @param values  In the order of the names. */
  add(values: ArrayLike<number>): void {
    for (let i = 0; i < this.#sums.length; i++) {
      this.#sums[i] = (this.#sums[i] ?? 0) + (values[i] ?? 0);
    }
    this.#count += 1;
  }

  /** Empty before the first step. */
  means(): Record<string, number> {
    if (this.#count === 0) return {};
    return Object.fromEntries(
      this.#names.map((name, i) => [name, (this.#sums[i] ?? 0) / this.#count]),
    );
  }

  save(): SavedMeans {
    return { count: this.#count, sums: [...this.#sums] };
  }
}

/** JSON carries a float64 exactly, so this is the whole state. */
export interface SavedMeans {
  readonly count: number;
  readonly sums: readonly number[];
}
