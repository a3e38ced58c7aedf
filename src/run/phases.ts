/**
 * The phase of every trial, as a value: setting one gives a new table that shares all but a page with the
 * one before, so that a state of ten thousand trials can be kept, compared and replayed at no cost.
 */
import type { TrialId } from '../contract/ids.ts';
import { invariant } from '../util/invariant.ts';
import type { Phase } from './scheduler.ts';

const PAGE = 64;

export class Phases implements Iterable<readonly [TrialId, Phase]> {
  readonly #ids: readonly TrialId[];
  readonly #places: ReadonlyMap<TrialId, number>;
  readonly #pages: readonly (readonly Phase[])[];

  private constructor(
    ids: readonly TrialId[],
    places: ReadonlyMap<TrialId, number>,
    pages: readonly (readonly Phase[])[],
  ) {
    this.#ids = ids;
    this.#places = places;
    this.#pages = pages;
  }

  /** All trials in the same phase, in the order of the plan. */
  static all(ids: readonly TrialId[], phase: Phase): Phases {
    const places = new Map(ids.map((id, place) => [id, place]));
    const page = Array.from({ length: PAGE }, () => phase);
    return new Phases(
      ids,
      places,
      Array.from({ length: Math.ceil(ids.length / PAGE) }, () => page),
    );
  }

  get(id: TrialId): Phase | undefined {
    const place = this.#places.get(id);
    return place === undefined ? undefined : this.#at(place);
  }

  with(id: TrialId, phase: Phase): Phases {
    const place = this.#places.get(id);
    invariant(place !== undefined, `unknown trial ${id}`);
    const number = Math.floor(place / PAGE);
    const page = (this.#pages[number] ?? []).with(place % PAGE, phase);
    return new Phases(this.#ids, this.#places, this.#pages.with(number, page));
  }

  /** Place of a trial in the plan. */
  placeOf(id: TrialId): number {
    return this.#places.get(id) ?? -1;
  }

  *[Symbol.iterator](): IterableIterator<readonly [TrialId, Phase]> {
    for (const [place, id] of this.#ids.entries()) yield [id, this.#at(place)];
  }

  *values(): IterableIterator<Phase> {
    for (const place of this.#ids.keys()) yield this.#at(place);
  }

  #at(place: number): Phase {
    const phase = this.#pages[Math.floor(place / PAGE)]?.[place % PAGE];
    invariant(phase !== undefined, `no phase at ${place}`);
    return phase;
  }
}
