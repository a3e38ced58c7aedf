/** The same tensor for every sample of a batch. */
import { type Tensor, sum, tile } from '@tensorflow/tfjs-core';
import { withGradient } from './with-gradient.ts';

/**
 * `[1, ...] -> [batch, ...]`. The gradient is one sum, where tfjs's own for `tile` is a slice and an
 * addition for each sample.
 */
export function repeatBatch(x: Tensor, batch: number): Tensor {
  return withGradient([x], {
    forward: () => tile(x, [batch, ...x.shape.slice(1).map(() => 1)]),
    backward: (dy) => [sum(dy, 0, true)],
  });
}
