/** Unit length over the last axis. */
import {
  type Tensor,
  cast,
  div,
  greater,
  maximum,
  mul,
  sqrt,
  square,
  sub,
  sum,
} from '@tensorflow/tfjs-core';
import { withGradient } from './with-gradient.ts';

const SMALLEST = 1e-12; // as torch.nn.functional.normalize

/** `x / max(|x|, 1e-12)` over the last axis; a zero row stays zero and its gradient is finite. */
export function l2Normalize(x: Tensor): Tensor {
  return withGradient([x], {
    forward: (save) => {
      const length = sqrt(sum(square(x), -1, true)); // [..., 1]
      const unit = div(x, maximum(length, SMALLEST));
      save(unit, length);
      return unit;
    },
    backward: (dy, saved) => {
      const [unit, length] = [saved(0), saved(1)];
      const along = mul(unit, sum(mul(dy, unit), -1, true));
      // Below the smallest length the divisor is a constant, so nothing is taken off along x.
      const isLong = greater(length, SMALLEST);
      const across = sub(dy, mul(along, cast(isLong, 'float32')));
      return [div(across, maximum(length, SMALLEST))];
    },
  });
}

/** `x / |x|` without a bound, as the cosine loss of the reference divides. */
export function unitLength(x: Tensor): Tensor {
  return withGradient([x], {
    forward: (save) => {
      const length = sqrt(sum(square(x), -1, true)); // [..., 1]
      const unit = div(x, length);
      save(unit, length);
      return unit;
    },
    backward: (dy, saved) => {
      const [unit, length] = [saved(0), saved(1)];
      return [div(sub(dy, mul(unit, sum(mul(dy, unit), -1, true))), length)];
    },
  });
}
