/** Where the largest value stands; the first place on ties, which tfjs does not promise. */
import {
  type Tensor,
  add,
  cast,
  equal,
  max,
  min,
  minimum,
  mul,
  range,
} from '@tensorflow/tfjs-core';

/**
 * Index of the largest value of each row, the first on ties. Carries no gradient.
 *
 * @param x  `[M, K]`, K below 2^24 (indices pass through float32 exactly).
 * @returns int32 `[M]`; K - 1 for a row without an order (NaN).
 */
export function firstArgmax(x: Tensor): Tensor {
  const [, count = 0] = x.shape;
  const isLargest = cast(equal(x, max(x, -1, true)), 'float32'); // [M, K]
  // Places counted from the end are negative, so that everything that is not largest (0) lies behind.
  const places = range(-count, 0, 1, 'float32'); // [K]
  const first = add(min(mul(isLargest, places), -1), count); // [M]
  return cast(minimum(first, count - 1), 'int32');
}
