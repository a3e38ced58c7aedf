/**
 * AdamW as torch 1.7 computes it, for use inside a traced step. Everything that changes from step to
 * step (learning rate, bias corrections) comes in as one small tensor made by `adamwScalars`, because
 * numbers of JavaScript would be frozen into the trace.
 */
import * as tf from '@tensorflow/tfjs-core';
import { invariant } from '../util/invariant.ts';
import type { ParamGroup } from './param-groups.ts';

export interface AdamwOptions {
  readonly betas: readonly [number, number];
  readonly eps: number;
}

/**
 * The numbers of one step, computed in float64 as torch does.
 *
 * @param step  From 1.
 * @param lr    Of the schedule; each group scales it.
 * @param weight_decay  Of the schedule, for groups that decay at all; absent: each group's own.
 * @returns `[2 * groups + 1]`: per group the decay factor and the step size, at last `sqrt(1 - beta2^step)`.
 */
export function adamwScalars(
  groups: readonly ParamGroup[],
  options: AdamwOptions,
  now: { readonly step: number; readonly lr: number; readonly weight_decay?: number },
): Float32Array {
  const [beta1, beta2] = options.betas;
  const values = new Float32Array(2 * groups.length + 1);
  groups.forEach((group, i) => {
    const lr = now.lr * group.lr_scale;
    const decay = group.weight_decay > 0 ? (now.weight_decay ?? group.weight_decay) : 0;
    values[2 * i] = 1 - lr * decay;
    values[2 * i + 1] = lr / (1 - beta1 ** now.step);
  });
  values[2 * groups.length] = Math.sqrt(1 - beta2 ** now.step);
  return values;
}

/** Tensors of one parameter each, in the order of `names`. */
export interface AdamwState {
  readonly names: readonly string[];
  readonly parameters: readonly tf.Tensor[];
  readonly gradients: readonly tf.Tensor[];
  readonly exp_avg: readonly tf.Tensor[];
  readonly exp_avg_sq: readonly tf.Tensor[];
}

/**
 * One update of all parameters: weights decay first, then both moments move, then the step is taken.
 *
 * @param scalars  `[2 * groups + 1]` from {@link adamwScalars}.
 * @returns new parameters and moments, in the order of `state.names`.
 * @see spec §5.3; Loshchilov and Hutter, "Decoupled Weight Decay Regularization" (ICLR 2019)
 */
export function adamwUpdate(
  groups: readonly ParamGroup[],
  options: AdamwOptions,
  state: AdamwState,
  scalars: tf.Tensor1D,
): { parameters: tf.Tensor[]; exp_avg: tf.Tensor[]; exp_avg_sq: tf.Tensor[] } {
  const [beta1, beta2] = options.betas;
  const groupOf = new Map(
    groups.flatMap(({ names }, i) => names.map((name) => [name, i] as const)),
  );
  const numbers = tf.unstack(scalars); // 2 * groups + 1 scalars
  const correction = scalarAt(numbers, 2 * groups.length);
  const exp_avg: tf.Tensor[] = [];
  const exp_avg_sq: tf.Tensor[] = [];
  const parameters = state.parameters.map((parameter, i) => {
    const gradient = state.gradients[i];
    const m = state.exp_avg[i];
    const v = state.exp_avg_sq[i];
    const name = state.names[i] ?? '';
    const group = groupOf.get(name);
    invariant(gradient && m && v && group !== undefined, `no optimizer state for "${name}"`);
    const decayed =
      (groups[group]?.weight_decay ?? 0) > 0
        ? tf.mul(parameter, scalarAt(numbers, 2 * group))
        : parameter;
    const average = tf.add(tf.mul(m, beta1), tf.mul(gradient, 1 - beta1));
    const square = tf.add(tf.mul(v, beta2), tf.mul(tf.square(gradient), 1 - beta2));
    const denominator = tf.add(tf.div(tf.sqrt(square), correction), options.eps);
    exp_avg.push(average);
    exp_avg_sq.push(square);
    const step = tf.mul(tf.div(average, denominator), scalarAt(numbers, 2 * group + 1));
    return tf.sub(decayed, step);
  });
  return { parameters, exp_avg, exp_avg_sq };
}

function scalarAt(numbers: readonly tf.Tensor[], index: number): tf.Tensor {
  const value = numbers[index];
  invariant(value !== undefined, `the step has no scalar ${index}`);
  return value;
}
