/** Softmax cross-entropy of pictures in which some pixels have no label. */
import {
  type Tensor,
  cast,
  equal,
  exp,
  mean,
  mul,
  neg,
  notEqual,
  oneHot,
  reshape,
  sub,
  sum,
} from '@tensorflow/tfjs-core';
import { logSoftmax } from './cross-entropy.ts';
import { firstArgmax } from './first-argmax.ts';
import { withGradient } from './with-gradient.ts';

/**
 * Mean over *all* pixels of the cross-entropy, which is 0 where the label is `ignored`: pixels without
 * a label add nothing to the sum but count in the divisor (quirk Q26).
 *
 * @param logits   `[M, T]`
 * @param labels   int32 `[M]`, each in 0..T-1 or `ignored`.
 * @returns scalar
 */
export function pixelCrossEntropy(logits: Tensor, labels: Tensor, ignored: number): Tensor {
  const [pixels = 1, classes = 0] = logits.shape;
  return withGradient([logits], {
    forward: (save) => {
      const logarithms = logSoftmax(logits); // [M, T]
      const isLabelled = notEqual(labels, ignored); // [M]
      const known = mul(labels, cast(isLabelled, 'int32')); // [M], 0 where there is none
      const weight = reshape(cast(isLabelled, 'float32'), [pixels, 1]); // [M, 1]
      const targets = mul(cast(oneHot(known as Tensor<never>, classes), 'float32'), weight); // [M, T]
      save(logarithms, targets, weight);
      return mean(neg(sum(mul(targets, logarithms), -1)));
    },
    backward: (dy, saved) => {
      const [logarithms, targets, weight] = [saved(0), saved(1), saved(2)];
      return [mul(sub(mul(exp(logarithms), weight), targets), mul(dy, 1 / pixels))];
    },
  });
}

/**
 * Percent of the pixels whose largest logit is their label's. Pixels without a label count as wrong, as
 * the reference reports it.
 *
 * @param logits  `[M, T]`
 * @param labels  int32 `[M]`
 * @returns scalar, 0..100
 */
export function pixelAccuracy(logits: Tensor, labels: Tensor): Tensor {
  return mul(mean(cast(equal(firstArgmax(logits), labels), 'float32')), 100);
}
