/**
 * Parameters of models: a flat map from the reference's state-dict names to tensors in the
 * reference's layouts (Linear `(out, in)`, Conv2d `(out, in, kh, kw)`), so that a checkpoint needs no
 * translation. Models are pure: they declare what they need and are applied to a map.
 */
import type { Tensor } from '@tensorflow/tfjs-core';
import { invariant } from '../util/invariant.ts';
import type { Random } from '../util/random.ts';

/** Tensors by full name, e.g. `blocks.0.attn.qkv.weight`. */
export type Weights = Readonly<Record<string, Tensor>>;

export interface ParameterSpec {
  readonly name: string;
  readonly shape: readonly number[];
  /** Whether the optimizer moves it (else it is a buffer: codebooks, statistics). */
  readonly trainable: boolean;
  /** Values at the start, row-major, drawn from a stream of this parameter's own. */
  readonly init: Initializer;
}

export type Initializer = (count: number, rng: Random) => Float32Array;

/** One tensor of a map. A name that is not there is a bug: maps are checked when they are made. */
export function weightOf(weights: Weights, name: string): Tensor {
  const tensor = weights[name];
  invariant(tensor !== undefined, `there is no parameter "${name}"`);
  return tensor;
}

export function isSameShape(a: readonly number[], b: readonly number[]): boolean {
  return a.length === b.length && a.every((length, axis) => length === b[axis]);
}
