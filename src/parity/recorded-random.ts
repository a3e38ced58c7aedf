/**
 * The generators that the recordings were drawn with: Python's `random` and NumPy's legacy global one,
 * both a Mersenne Twister, seeded in two ways. Ours is another; these let our transforms be shown exactly
 * the recorded draws.
 */
import type { Draws } from '../data/draws.ts';
import { invariant } from '../util/invariant.ts';

const SIZE = 624;

/** MT19937. @see Matsumoto and Nishimura, "Mersenne Twister" (1998) */
class MersenneTwister {
  readonly #state: Uint32Array;
  #at = SIZE;

  constructor(state: Uint32Array) {
    this.#state = state;
  }

  /** 32 bits. */
  bits(): number {
    const state = this.#state;
    if (this.#at === SIZE) {
      for (let i = 0; i < SIZE; i++) {
        const mixed = ((state[i] ?? 0) & 0x80000000) | ((state[(i + 1) % SIZE] ?? 0) & 0x7fffffff);
        const odd = (mixed & 1) === 1 ? 0x9908b0df : 0;
        state[i] = (state[(i + 397) % SIZE] ?? 0) ^ (mixed >>> 1) ^ odd;
      }
      this.#at = 0;
    }
    let y = state[this.#at++] ?? 0;
    y ^= y >>> 11;
    y ^= (y << 7) & 0x9d2c5680;
    y ^= (y << 15) & 0xefc60000;
    return (y ^ (y >>> 18)) >>> 0;
  }

  /** 53 bits, in [0, 1). */
  unit(): number {
    return ((this.bits() >>> 5) * 67108864 + (this.bits() >>> 6)) / 9007199254740992;
  }
}

/** The classic recurrence from one number. */
function classicState(seed: number): Uint32Array {
  const state = new Uint32Array(SIZE);
  state[0] = seed;
  for (let i = 1; i < SIZE; i++) {
    const last = (state[i - 1] ?? 0) ^ ((state[i - 1] ?? 0) >>> 30);
    state[i] = Math.imul(1812433253, last) + i;
  }
  return state;
}

/** From an array of one number, as CPython does for a seed below 2^32. */
function arrayState(seed: number): Uint32Array {
  const state = classicState(19650218);
  const next = (i: number): number => {
    if (i + 1 < SIZE) return i + 1;
    state[0] = state[SIZE - 1] ?? 0;
    return 1;
  };
  const last = (i: number): number => (state[i - 1] ?? 0) ^ ((state[i - 1] ?? 0) >>> 30);
  let i = 1;
  for (let k = 0; k < SIZE; k++, i = next(i)) {
    state[i] = ((state[i] ?? 0) ^ Math.imul(last(i), 1664525)) + seed;
  }
  for (let k = 0; k < SIZE - 1; k++, i = next(i)) {
    state[i] = ((state[i] ?? 0) ^ Math.imul(last(i), 1566083941)) - i;
  }
  state[0] = 0x80000000;
  return state;
}

/** `numpy.random` after `seed(n)`. */
export class NumpyRandom implements Draws {
  readonly #twister: MersenneTwister;

  constructor(seed: number) {
    this.#twister = new MersenneTwister(classicState(seed));
  }

  /** `rand`. */
  uniform(low: number, high: number): number {
    return low + (high - low) * this.#twister.unit();
  }

  /** `randint(low, high + 1)`: bits are drawn until they are within. */
  integer(low: number, high: number): number {
    return low + this.#below(high - low);
  }

  /** `choice(from, count, replace=False)`: the head of a permutation. */
  choice(from: number, count: number): readonly number[] {
    const order = Array.from({ length: from }, (_, i) => i);
    for (let i = from - 1; i > 0; i--) {
      const j = this.#below(i);
      [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
    }
    return order.slice(0, count);
  }

  /** `beta(alpha, alpha)` for alpha up to 1, after Jöhnk. */
  beta(alpha: number): number {
    invariant(alpha <= 1, 'recorded shares are of alpha up to 1');
    for (;;) {
      const [u, v] = [this.#twister.unit(), this.#twister.unit()];
      const [x, y] = [u ** (1 / alpha), v ** (1 / alpha)];
      if (x + y <= 1 && x + y > 0) return x / (x + y);
    }
  }

  normal(): number {
    invariant(false, 'no recording draws a normal number with NumPy');
  }

  /** 0..most. */
  #below(most: number): number {
    const mask = 2 ** (32 - Math.clz32(most)) - 1;
    for (;;) {
      const value = (this.#twister.bits() & mask) >>> 0;
      if (value <= most) return value;
    }
  }
}

/** `random` after `seed(n)`; what the reference draws with NumPy comes from there. */
export class PythonRandom implements Draws {
  readonly #twister: MersenneTwister;
  readonly #numpy: NumpyRandom;
  #spare: number | undefined;

  constructor(seed: number) {
    this.#twister = new MersenneTwister(arrayState(seed));
    this.#numpy = new NumpyRandom(seed);
  }

  uniform(low: number, high: number): number {
    return low + (high - low) * this.#twister.unit();
  }

  /** `randint(low, high)`. */
  integer(low: number, high: number): number {
    const count = high - low + 1;
    const shift = Math.clz32(count);
    for (;;) {
      const value = this.#twister.bits() >>> shift;
      if (value < count) return low + value;
    }
  }

  choice(from: number, count: number): readonly number[] {
    return this.#numpy.choice(from, count);
  }

  beta(alpha: number): number {
    return this.#numpy.beta(alpha);
  }

  /** `gauss(0, 1)`, which makes two numbers at a time. */
  normal(): number {
    const spare = this.#spare;
    this.#spare = undefined;
    if (spare !== undefined) return spare;
    const angle = this.#twister.unit() * 2 * Math.PI;
    const length = Math.sqrt(-2 * Math.log(1 - this.#twister.unit()));
    this.#spare = Math.sin(angle) * length;
    return Math.cos(angle) * length;
  }
}
