/** A clock whose hands the test turns: whoever sleeps wakes when it is told that the time has come. */
import type { Clock } from '../../src/util/clock.ts';

export class HandClock implements Clock {
  #now: number;
  #sleepers: { readonly until: number; readonly wake: () => void }[] = [];

  constructor(now = 1_700_000_000_000) {
    this.#now = now;
  }

  now(): number {
    return this.#now;
  }

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    return new Promise((resolve) => {
      if (signal?.aborted === true) return resolve();
      this.#sleepers.push({ until: this.#now + ms, wake: resolve });
      signal?.addEventListener('abort', () => resolve());
    });
  }

  /** Turns the hands; sleepers wake in order. */
  advance(ms: number): void {
    this.#now += ms;
    const due = this.#sleepers.filter((one) => one.until <= this.#now);
    this.#sleepers = this.#sleepers.filter((one) => one.until > this.#now);
    for (const one of due.sort((a, b) => a.until - b.until)) one.wake();
  }

  get sleepers(): number {
    return this.#sleepers.length;
  }
}
