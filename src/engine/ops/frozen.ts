/** Values that nothing is differentiated through, such as the features of a frozen network. */
import { type Tensor, zerosLike } from '@tensorflow/tfjs-core';
import { withGradient } from './with-gradient.ts';

/**
 * `compute(x)`, with a gradient of zero. Nothing inside is recorded, so that what it computes on the way is
 * freed at once where a tape would keep it until the gradient of the whole step is done.
 */
export function frozen(x: Tensor, compute: (x: Tensor) => Tensor): Tensor {
  return withGradient([x], {
    forward: () => compute(x),
    backward: () => [zerosLike(x)],
  });
}
