/**
 * Logistic regression of several classes with an L2 penalty, fitted by L-BFGS on the whole data: the
 * products run on the engine, the few vectors of the optimizer in float64 on the host. Deterministic.
 *
 * @see Nocedal and Wright, "Numerical Optimization", algorithms 7.4 and 7.5
 */
import * as tf from '@tensorflow/tfjs-core';
import type { Engine } from '../../engine/engine.ts';
import { matMulPlain } from '../../engine/ops/mat-mul.ts';
import { invariant } from '../../util/invariant.ts';

export interface FitOptions {
  /** Inverse penalty: C times the sum of losses, plus half the squared weights. */
  readonly c: number;
  readonly max_iterations: number;
  /** Largest entry of the gradient of the mean loss at which the fit has converged. */
  readonly tolerance: number;
}

export interface Fit {
  /** `[T, D]` row-major, then `[T]` of the biases. */
  readonly weights: Float64Array;
  readonly iterations: number;
  readonly converged: boolean;
  /** Mean loss with the penalty. */
  readonly loss: number;
}

/** Pairs of steps and changes of the gradient that are remembered. */
const MEMORY = 10;
/** Halvings of a step before it is given up: float32 cannot tell the values apart any more. */
const HALVINGS = 20;

interface Evaluated {
  readonly loss: number;
  readonly gradient: Float64Array;
}

export class SoftmaxRegression {
  readonly #objective: ReturnType<Engine['compile']>;
  readonly #x: tf.Tensor;
  readonly #y: tf.Tensor;
  readonly #classes: number;
  readonly #width: number;

  /**
   * @param features  `[n, D]` row-major, standardised.
   * @param labels    `[n]`, 0..T-1.
   */
  constructor(
    engine: Engine,
    data: {
      readonly features: Float32Array;
      readonly labels: Int32Array;
      readonly classes: number;
    },
  ) {
    const n = data.labels.length;
    this.#classes = data.classes;
    this.#width = data.features.length / n;
    invariant(Number.isInteger(this.#width), 'every row has the same number of features');
    this.#x = tf.tensor2d(data.features, [n, this.#width]);
    this.#y = tf.tidy(() =>
      tf.cast(tf.oneHot(tf.tensor1d(data.labels, 'int32'), data.classes), 'float32'),
    ); // [n, T]
    this.#objective = engine.compile(
      (x, y, w, b, penalty) => {
        invariant(x && y && w && b && penalty, 'data, weights and penalty are given');
        const logits = tf.add(matMulPlain(x, w, false, true), b); // [n, T]
        const shifted = tf.sub(logits, tf.max(logits, 1, true));
        const exponentials = tf.exp(shifted);
        const sums = tf.sum(exponentials, 1, true); // [n, 1]
        const logarithms = tf.sub(shifted, tf.log(sums)); // [n, T]
        const fit = tf.neg(tf.div(tf.sum(tf.mul(y, logarithms)), n));
        const error = tf.div(tf.sub(tf.div(exponentials, sums), y), n); // [n, T]
        const ofW = tf.add(matMulPlain(error, x, true, false), tf.mul(w, penalty)); // [T, D]
        const half = tf.mul(tf.sum(tf.square(w)), tf.mul(penalty, 0.5));
        return [tf.add(fit, half), ofW, tf.sum(error, 0)];
      },
      { name: 'softmax-regression' },
    );
  }

  /** @param start  Weights to begin at; zeros if absent. */
  fit(options: FitOptions, start?: Float64Array): Fit {
    const size = this.#classes * (this.#width + 1);
    const penalty = 1 / (options.c * (this.#x.shape[0] ?? 1));
    let weights: Float64Array = start?.slice() ?? new Float64Array(size);
    let here = this.#evaluate(weights, penalty);
    const steps: { s: Float64Array; y: Float64Array; rho: number }[] = [];
    for (let iteration = 0; iteration < options.max_iterations; iteration++) {
      if (largest(here.gradient) <= options.tolerance) {
        return { weights, iterations: iteration, converged: true, loss: here.loss };
      }
      const direction = directionOf(here.gradient, steps);
      const slope = dot(direction, here.gradient);
      let length = steps.length === 0 ? Math.min(1, 1 / Math.sqrt(-slope)) : 1;
      let next: Evaluated | undefined;
      let moved = weights;
      for (let halving = 0; halving < HALVINGS; halving++, length /= 2) {
        moved = weights.map((value, i) => value + length * (direction[i] ?? 0));
        const there = this.#evaluate(moved, penalty);
        if (isAccepted(here, there, length, slope, dot(direction, there.gradient))) {
          next = there;
          break;
        }
      }
      if (next === undefined) {
        if (steps.length === 0) {
          return { weights, iterations: iteration, converged: false, loss: here.loss };
        }
        steps.length = 0; // the memory misleads; begin again with the gradient itself
        continue;
      }
      const s = moved.map((value, i) => value - (weights[i] ?? 0));
      const gradient = here.gradient;
      const y = next.gradient.map((value, i) => value - (gradient[i] ?? 0));
      const curvature = dot(s, y);
      if (curvature > 1e-10) {
        steps.push({ s, y, rho: 1 / curvature });
        if (steps.length > MEMORY) steps.shift();
      }
      weights = moved;
      here = next;
    }
    const converged = largest(here.gradient) <= options.tolerance;
    return { weights, iterations: options.max_iterations, converged, loss: here.loss };
  }

  dispose(): void {
    this.#objective.dispose();
    tf.dispose([this.#x, this.#y]);
  }

  #evaluate(weights: Float64Array, penalty: number): Evaluated {
    const split = this.#classes * this.#width;
    const w = tf.tensor2d(Float32Array.from(weights.subarray(0, split)), [
      this.#classes,
      this.#width,
    ]);
    const b = tf.tensor1d(Float32Array.from(weights.subarray(split)));
    const c = tf.scalar(penalty);
    const outputs = this.#objective.call([this.#x, this.#y, w, b, c]);
    const [loss, ofW, ofB] = outputs.map((tensor) => tensor.dataSync());
    const gradient = new Float64Array(weights.length);
    gradient.set(ofW ?? []);
    gradient.set(ofB ?? [], split);
    tf.dispose([w, b, c, ...outputs]);
    return { loss: loss?.[0] ?? Number.NaN, gradient };
  }
}

/**
 * Whether a step goes down enough. Near the optimum float32 cannot tell the losses apart; there the
 * slope at the new place decides, which it can tell (the approximate Wolfe conditions).
 *
 * @see Hager and Zhang, "A new conjugate gradient method with guaranteed descent" (2005), (T2)
 */
function isAccepted(
  here: Evaluated,
  there: Evaluated,
  length: number,
  slope: number,
  slopeThere: number,
): boolean {
  if (there.loss <= here.loss + 1e-4 * length * slope) return true;
  const isLevel = there.loss <= here.loss + 1e-6 * Math.abs(here.loss);
  return isLevel && slopeThere <= -0.8 * slope && slopeThere >= 0.9 * slope;
}

/** The two loops of L-BFGS: the gradient, bent by what the last steps told about the curvature. */
function directionOf(
  gradient: Float64Array,
  steps: readonly { s: Float64Array; y: Float64Array; rho: number }[],
): Float64Array {
  const q = gradient.slice();
  const alphas: number[] = [];
  for (const { s, y, rho } of [...steps].reverse()) {
    const alpha = rho * dot(s, q);
    alphas.unshift(alpha);
    addScaled(q, y, -alpha);
  }
  const last = steps.at(-1);
  if (last !== undefined) {
    const scale = 1 / (last.rho * dot(last.y, last.y));
    q.forEach((value, i) => {
      q[i] = value * scale;
    });
  }
  steps.forEach(({ s, y, rho }, i) => {
    const beta = rho * dot(y, q);
    addScaled(q, s, (alphas[i] ?? 0) - beta);
  });
  return q.map((value) => -value);
}

function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < a.length; i++) sum += (a[i] as number) * (b[i] as number); // same length
  return sum;
}

function addScaled(onto: Float64Array, other: Float64Array, factor: number): void {
  for (let i = 0; i < onto.length; i++) {
    onto[i] = (onto[i] as number) + factor * (other[i] as number); // same length
  }
}

function largest(values: Float64Array): number {
  return values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
}
