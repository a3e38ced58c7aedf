/** Weights for the small models: large enough that every part of a model matters to what it answers. */
import * as tf from '@tensorflow/tfjs-core';
import type { Initializer, ParameterSpec, Weights } from '../../../src/nn/parameters.ts';
import { Random } from '../../../src/util/random.ts';

export type { ParameterSpec, Weights };

export const normalInitial: Initializer = (count, rng) =>
  Float32Array.from({ length: count }, () => rng.normal());

/** Trainable ones at random, norms around 1; buffers as they start. */
export function smallWeights(specs: readonly ParameterSpec[], deviation = 0.3): Weights {
  return Object.fromEntries(
    specs.map(({ name, shape, trainable, init }) => {
      const count = shape.reduce((product, side) => product * side, 1);
      const rng = Random.stream(5, 'small', name);
      const isFactor = shape.length === 1 && name.endsWith('.weight');
      const values = trainable
        ? Float32Array.from({ length: count }, () => rng.normal() * deviation + (isFactor ? 1 : 0))
        : init(count, rng);
      return [name, tf.tensor(values, [...shape])];
    }),
  );
}

export function trainableNames(specs: readonly ParameterSpec[]): readonly string[] {
  return specs.filter((one) => one.trainable).map(({ name }) => name);
}

/** The loss and its gradients by name; everything else is let go of. */
export function gradientsOf(
  specs: readonly ParameterSpec[],
  weights: Weights,
  loss: (weights: Weights) => tf.Tensor,
): { value: tf.Tensor; gradients: Record<string, tf.Tensor> } {
  const names = trainableNames(specs);
  const { value, grads } = tf.valueAndGrads((...tensors) => {
    const moved = Object.fromEntries(names.map((name, i) => [name, tensors[i] as tf.Tensor]));
    return loss({ ...weights, ...moved }) as tf.Scalar;
  })(names.map((name) => weights[name] as tf.Tensor));
  return {
    value,
    gradients: Object.fromEntries(names.map((name, i) => [name, grads[i] as tf.Tensor])),
  };
}
