/** A value in the forward pass, somebody else's gradient in the backward pass. */
import { type Tensor, add, sub } from '@tensorflow/tfjs-core';
import { fresh, withGradient } from './with-gradient.ts';

/** `z + (chosen - z)`: the chosen values, with the gradient going to `z` unchanged. */
export function straightThrough(z: Tensor, chosen: Tensor): Tensor {
  return withGradient([z], {
    forward: () => add(z, sub(chosen, z)),
    backward: (dy) => [fresh(dy)],
  });
}
