/** Clipping of gradients by their length as one long vector. */
import * as tf from '@tensorflow/tfjs-core';

/**
 * The length of all gradients as one vector.
 *
 * @returns [] float32
 */
export function globalNorm(gradients: readonly tf.Tensor[]): tf.Tensor {
  const squares = gradients.map((gradient) => tf.sum(tf.square(gradient))); // each []
  return tf.sqrt(tf.addN(squares));
}

/**
 * Shortens gradients whose common length exceeds `limit`, keeping their direction.
 *
 * @param limit  Longest length allowed; undefined or 0 only measures.
 * @returns the gradients, and their length before clipping.
 * @see spec §5.6; torch `clip_grad_norm_`: factor `limit / (norm + 1e-6)` where that is below 1
 */
export function clipGradients(
  gradients: readonly tf.Tensor[],
  limit: number | undefined,
): { readonly gradients: readonly tf.Tensor[]; readonly norm: tf.Tensor } {
  const norm = globalNorm(gradients);
  if (limit === undefined || limit <= 0) return { gradients, norm };
  const factor = tf.minimum(1, tf.div(limit, tf.add(norm, 1e-6)));
  return { gradients: gradients.map((gradient) => tf.mul(gradient, factor)), norm };
}
