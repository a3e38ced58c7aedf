/**
 * Matrix products on either engine. wasm multiplies transposed operands in a scalar loop (most of a
 * training step), so they are transposed first there; TensorFlow reads them in place.
 */
import { type Tensor, getBackend, matMul, transpose } from '@tensorflow/tfjs-core';

/**
 * `a . b` over the last two axes; the axes before them are equal in both, or 1 in one.
 *
 * @param transposeA  Whether `a` is given with its last two axes swapped.
 * @param transposeB  The same for `b`.
 */
export function matMulPlain(a: Tensor, b: Tensor, transposeA = false, transposeB = false): Tensor {
  if (getBackend() !== 'wasm') return matMul(a, b, transposeA, transposeB);
  return matMul(transposeA ? swapLast(a) : a, transposeB ? swapLast(b) : b);
}

function swapLast(x: Tensor): Tensor {
  const axes = x.shape.map((_, axis) => axis);
  const [row, column] = [axes.length - 2, axes.length - 1];
  return transpose(x, [...axes.slice(0, -2), column, row]);
}
