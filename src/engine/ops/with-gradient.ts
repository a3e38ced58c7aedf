/** Operations with a gradient of our own: fewer nodes, and only what is needed stays in memory. */
import { type Tensor, customGrad } from '@tensorflow/tfjs-core';
import { invariant } from '../../util/invariant.ts';
import { registerGradients } from './gradients.ts';

registerGradients();

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
