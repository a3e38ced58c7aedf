/** From scores to classes: resizing to the original picture, flipping back, the mean over several views. */
import { type Tensor, add, div, reshape, reverse, softmax } from '@tensorflow/tfjs-core';
import { firstArgmax } from '../../engine/ops/first-argmax.ts';
import { type MapSize, resizeBilinear } from '../../engine/ops/resample-grid.ts';
import { invariant } from '../../util/invariant.ts';

/** Scores that the network gave for one version of a picture. */
export interface ScoredView {
  /** `[B, h, w, T]` at the size of the version. */
  readonly scores: Tensor;
  /** Whether the version was mirrored left to right; then its answer is mirrored back. */
  readonly isMirrored: boolean;
}

/**
 * Probabilities of each pixel of the original, `[B, H, W, T]`.
 *
 * @param original  Size of the picture before it was resized for the network.
 * @see mmsegmentation 0.11, `EncoderDecoder.inference`: resize, softmax, mirror, in this order
 */
export function viewProbabilities({ scores, isMirrored }: ScoredView, original: MapSize): Tensor {
  const probabilities = softmax(resizeBilinear(scores, original));
  return isMirrored ? reverse(probabilities, 2) : probabilities;
}

/**
 * The mean over several versions of a picture: other sizes, mirrored.
 *
 * @see mmsegmentation 0.11, `EncoderDecoder.aug_test`
 */
export function meanProbabilities(views: readonly ScoredView[], original: MapSize): Tensor {
  const all = views.map((view) => viewProbabilities(view, original));
  const [first, ...others] = all;
  invariant(first !== undefined, 'at least one view');
  return div(
    others.reduce((sum, one) => add(sum, one), first),
    all.length,
  );
}

/** The most likely class of each pixel, the first on ties: `[B, H, W, T] -> int32 [B, H, W]`. */
export function likeliestClasses(probabilities: Tensor): Tensor {
  const classes = probabilities.shape[3] ?? 0;
  const picked = firstArgmax(reshape(probabilities, [-1, classes])); // [B*H*W]
  return reshape(picked, probabilities.shape.slice(0, 3));
}
