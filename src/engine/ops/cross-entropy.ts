/** Softmax cross-entropy against probabilities: soft, smoothed or one-hot. */
import {
  type Tensor,
  add,
  cast,
  exp,
  log,
  max,
  mean,
  mul,
  neg,
  oneHot,
  sub,
  sum,
} from '@tensorflow/tfjs-core';
import { withGradient } from './with-gradient.ts';

/**
 * Mean over the rows of `-sum(targets * log softmax(logits))`.
 *
 * @param logits   `[M, T]`
 * @param targets  `[M, T]`, each row sums to 1; carries no gradient.
 * @returns scalar
 */
export function crossEntropy(logits: Tensor, targets: Tensor): Tensor {
  const [rows = 1] = logits.shape;
  return withGradient([logits], {
    forward: (save) => {
      const logarithms = logSoftmax(logits); // [M, T]
      save(logarithms, targets);
      return mean(neg(sum(mul(targets, logarithms), -1)));
    },
    backward: (dy, saved) => [mul(sub(exp(saved(0)), saved(1)), mul(dy, 1 / rows))],
  });
}

/** Logarithms of the probabilities of each row, `[M, T] -> [M, T]`; for use where gradients are written by hand. */
export function logSoftmax(logits: Tensor): Tensor {
  const shifted = sub(logits, max(logits, -1, true));
  return sub(shifted, log(sum(exp(shifted), -1, true)));
}

/**
 * Target probabilities from class numbers.
 *
 * @param labels     int32 `[M]`
 * @param smoothing  Share spread evenly over all classes, 0..1.
 * @returns `[M, classes]`
 */
export function smoothedTargets(labels: Tensor, classes: number, smoothing = 0): Tensor {
  const exact = cast(oneHot(labels, classes), 'float32'); // [M, T]
  return smoothing === 0 ? exact : add(mul(exact, 1 - smoothing), smoothing / classes);
}
