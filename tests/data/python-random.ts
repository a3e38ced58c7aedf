/** Python's `random` for an integer seed, so that seeded results of the reference can be compared. */
import type { Draws } from '../../src/data/draws.ts';

export class PythonRandom implements Draws {
  readonly #state: Uint32Array = new Uint32Array(624);
  #at = 624;

  /** @param seed  0..2^32-1, taken in as CPython does: initialisation by array. */
  constructor(seed: number) {
    const state = this.#state;
    state[0] = 19650218;
    for (let i = 1; i < 624; i++) {
      const last = (state[i - 1] ?? 0) ^ ((state[i - 1] ?? 0) >>> 30);
      state[i] = Math.imul(1812433253, last) + i;
    }
    let i = 1;
    for (let k = 0; k < 624; k++) {
      const last = (state[i - 1] ?? 0) ^ ((state[i - 1] ?? 0) >>> 30);
      state[i] = ((state[i] ?? 0) ^ Math.imul(last, 1664525)) + seed;
      i = this.#next(i);
    }
    for (let k = 0; k < 623; k++) {
      const last = (state[i - 1] ?? 0) ^ ((state[i - 1] ?? 0) >>> 30);
      state[i] = ((state[i] ?? 0) ^ Math.imul(last, 1566083941)) - i;
      i = this.#next(i);
    }
    state[0] = 0x80000000;
  }

  #next(i: number): number {
    if (i + 1 < 624) return i + 1;
    this.#state[0] = this.#state[623] ?? 0;
    return 1;
  }

  bits(): number {
    const state = this.#state;
    if (this.#at === 624) {
      for (let i = 0; i < 624; i++) {
        const mixed = ((state[i] ?? 0) & 0x80000000) | ((state[(i + 1) % 624] ?? 0) & 0x7fffffff);
        const odd = (mixed & 1) === 1 ? 0x9908b0df : 0;
        state[i] = (state[(i + 397) % 624] ?? 0) ^ (mixed >>> 1) ^ odd;
      }
      this.#at = 0;
    }
    let y = state[this.#at++] ?? 0;
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return (y ^ (y >>> 18)) >>> 0;
  }

  random(): number {
    return ((this.bits() >>> 5) * 67108864 + (this.bits() >>> 6)) / 9007199254740992;
  }

  uniform(low: number, high: number): number {
    return low + (high - low) * this.random();
  }

  integer(low: number, high: number): number {
    const count = high - low + 1;
    const width = 32 - Math.clz32(count);
    for (;;) {
      const value = this.bits() >>> (32 - width);
      if (value < count) return low + value;
    }
  }

  choice(): number[] {
    throw new Error('NumPy draws this');
  }

  /** `gauss`, as `random.gauss(mu, sigma)` draws its first value. */
  gauss(mu: number, sigma: number): number {
    const angle = this.random() * 2 * Math.PI;
    return mu + Math.cos(angle) * Math.sqrt(-2 * Math.log(1 - this.random())) * sigma;
  }
}
