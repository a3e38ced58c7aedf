/** The linear layer `y = x . W^T + b` with the weight as checkpoints hold it: `[out, in]`. */
import { type Tensor, add, reshape, sum } from '@tensorflow/tfjs-core';
import { matMulPlain } from './mat-mul.ts';
import { withGradient } from './with-gradient.ts';

/**
 * Applies a linear layer to the last axis.
 *
 * @param x       `[..., in]`
 * @param weight  `[out, in]`
 * @param bias    `[out]`, or nothing.
 * @returns `[..., out]`
 */
export function linear(x: Tensor, weight: Tensor, bias?: Tensor): Tensor {
  const [out = 0, width = 0] = weight.shape;
  const flat = x.shape.length === 2 ? x : reshape(x, [-1, width]); // [M, in]
  const y = withGradient(bias === undefined ? [flat, weight] : [flat, weight, bias], {
    forward: (save) => {
      save(flat, weight);
      const product = matMulPlain(flat, weight, false, true); // [M, out]
      return bias === undefined ? product : add(product, bias);
    },
    backward: (dy, saved) => {
      const ofX = matMulPlain(dy, saved(1)); // [M, in]
      const ofWeight = matMulPlain(dy, saved(0), true, false); // [out, in]
      return bias === undefined ? [ofX, ofWeight] : [ofX, ofWeight, sum(dy, 0)];
    },
  });
  return x.shape.length === 2 ? y : reshape(y, [...x.shape.slice(0, -1), out]);
}
