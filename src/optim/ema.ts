/** Exponential moving average of weights. */
import * as tf from '@tensorflow/tfjs-core';

/**
 * Moves the average one step towards the weights: `decay * average + (1 - decay) * weight`.
 *
 * @param decay  0.9999 in the reference's recipes, closer to 0 follows faster.
 * @see spec §5.7; timm 0.4 `ModelEma`
 */
export function moveAverage(
  average: readonly tf.Tensor[],
  weights: readonly tf.Tensor[],
  decay: number,
): tf.Tensor[] {
  return weights.map((weight, i) => {
    const before = average[i] ?? weight;
    return tf.add(tf.mul(before, decay), tf.mul(weight, 1 - decay));
  });
}
