/**
 * Counter-based random streams: every draw is a pure function of (seed, purpose, counters, position).
 *
 * No state is shared and none is saved: resuming, prefetching and another number of workers cannot
 * change a draw. The generator is Philox4x32-10, keyed by a digest of the stream's name.
 *
 * @see Salmon et al., "Parallel random numbers: as easy as 1, 2, 3" (SC 2011)
 */
import { createHash } from 'node:crypto';

export class Random {
  readonly #key0: number;
  readonly #key1: number;
  readonly #block: Uint32Array = new Uint32Array(4);
  #counter = 0;
  #left = 0;
  #spare: number | undefined;

  private constructor(key0: number, key1: number) {
    this.#key0 = key0;
    this.#key1 = key1;
  }

  /**
   * Opens a stream. `purpose` says what is drawn ("order", "mask", "init"); `counters` say for which
   * epoch, step or sample. Equal names give equal streams; different names independent ones.
   */
  static stream(seed: number, purpose: string, ...counters: readonly (number | string)[]): Random {
    const name = JSON.stringify([seed, purpose, ...counters]);
    const digest = createHash('sha256').update(name).digest();
    return new Random(digest.readUInt32LE(0), digest.readUInt32LE(4));
  }

  /** 32 random bits as an unsigned integer. */
  bits(): number {
    if (this.#left === 0) {
      philox(this.#block, this.#counter++, this.#key0, this.#key1);
      this.#left = 4;
    }
    return this.#block[4 - this.#left--] ?? 0;
  }

  /** Uniform in [low, high), 53 bits. */
  uniform(low = 0, high = 1): number {
    const unit = ((this.bits() >>> 5) * 67108864 + (this.bits() >>> 6)) / 9007199254740992;
    return low + (high - low) * unit;
  }

  /** Uniform integer in 0..count-1, without modulo bias. */
  integer(count: number): number {
    const limit = 4294967296 - (4294967296 % count);
    let bits = this.bits();
    while (bits >= limit) bits = this.bits();
    return bits % count;
  }

  /** Standard normal (Box-Muller, both values used). */
  normal(): number {
    if (this.#spare !== undefined) {
      const value = this.#spare;
      this.#spare = undefined;
      return value;
    }
    const radius = Math.sqrt(-2 * Math.log(1 - this.uniform()));
    const angle = 2 * Math.PI * this.uniform();
    this.#spare = radius * Math.sin(angle);
    return radius * Math.cos(angle);
  }

  /** A random order of 0..count-1 (Fisher-Yates). */
  permutation(count: number): Int32Array {
    const order = Int32Array.from({ length: count }, (_, i) => i);
    for (let i = count - 1; i > 0; i--) {
      const j = this.integer(i + 1);
      const value = order[i] ?? 0;
      order[i] = order[j] ?? 0;
      order[j] = value;
    }
    return order;
  }
}

function philox(out: Uint32Array, counter: number, key0: number, key1: number): void {
  let c0 = counter >>> 0;
  let c1 = Math.floor(counter / 4294967296) >>> 0;
  let c2 = 0;
  let c3 = 0;
  let k0 = key0;
  let k1 = key1;
  for (let round = 0; round < 10; round++) {
    const [high0, low0] = multiply(0xd2511f53, c0);
    const [high1, low1] = multiply(0xcd9e8d57, c2);
    const n0 = (high1 ^ c1 ^ k0) >>> 0;
    const n2 = (high0 ^ c3 ^ k1) >>> 0;
    c0 = n0;
    c1 = low1;
    c2 = n2;
    c3 = low0;
    k0 = (k0 + 0x9e3779b9) >>> 0;
    k1 = (k1 + 0xbb67ae85) >>> 0;
  }
  out[0] = c0;
  out[1] = c1;
  out[2] = c2;
  out[3] = c3;
}

// 32x32 -> 64 bits in four 16-bit products; BigInt would cost twenty times as much.
function multiply(a: number, b: number): [high: number, low: number] {
  const a0 = a & 0xffff;
  const a1 = a >>> 16;
  const b0 = b & 0xffff;
  const b1 = b >>> 16;
  const low = a0 * b0;
  const mid = a1 * b0 + (low >>> 16);
  const mid2 = a0 * b1 + (mid & 0xffff);
  const high = a1 * b1 + Math.floor(mid / 65536) + Math.floor(mid2 / 65536);
  return [high >>> 0, Math.imul(a, b) >>> 0];
}
