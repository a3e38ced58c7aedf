/** Operations with a gradient of our own: fewer nodes, and only what is needed stays in memory. */
import { type Tensor, customGrad, reshape } from '@tensorflow/tfjs-core';
import { invariant } from '../../util/invariant.ts';

export interface OwnGradient {
  /** Computes the value; `save` keeps the tensors that the gradient needs. */
  forward(save: (...tensors: Tensor[]) => void): Tensor;
  /**
   * From the gradient of the value, and what was saved, the gradients of the inputs in order.
   * All are computed whenever one is asked for.
   */
  backward(dy: Tensor, saved: (index: number) => Tensor): Tensor[];
}

/** Runs an operation; nothing inside it is recorded on the tape. */
export function withGradient(inputs: readonly Tensor[], operation: OwnGradient): Tensor {
  const run = customGrad((...args) => {
    const keep = args.at(-1) as (tensors: Tensor[]) => void; // tfjs appends it to the inputs
    return {
      value: operation.forward((...tensors) => keep(tensors)),
      gradFunc: (dy: Tensor, saved: Tensor[]) =>
        operation.backward(dy, (index) => {
          const tensor = saved[index];
          invariant(tensor !== undefined, `nothing was saved at ${index}`);
          return tensor;
        }),
    };
  });
  return run(...inputs);
}

/**
 * The same numbers as a tensor of its own. The tape disposes of a gradient when it adds another to it,
 * so `dy` itself must never be handed on.
 */
export function fresh(dy: Tensor): Tensor {
  return reshape(dy, dy.shape);
}
