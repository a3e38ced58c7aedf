/** CLIP's activation, an approximation of GELU by a logistic function; not to be taken for `gelu()`. */
import { type Tensor, mul, sigmoid } from '@tensorflow/tfjs-core';

/** `x * sigmoid(1.702 x)`, element by element; for frozen networks, without a gradient of its own. */
export function quickGelu(x: Tensor): Tensor {
  return mul(x, sigmoid(mul(x, 1.702)));
}
