/** GELU in its exact (erf) form. Both engines' erf is within 1e-7; the tanh form would be off by 1e-3. */
import { type Tensor, add, erf, exp, mul, square } from '@tensorflow/tfjs-core';
import { withGradient } from './with-gradient.ts';

/** `x * (1 + erf(x / sqrt 2)) / 2`, element by element. */
export function gelu(x: Tensor): Tensor {
  return withGradient([x], {
    forward: (save) => {
      const share = add(mul(erf(mul(x, Math.SQRT1_2)), 0.5), 0.5); // the normal distribution function
      save(x, share);
      return mul(x, share);
    },
    backward: (dy, saved) => {
      const [input, share] = [saved(0), saved(1)];
      const density = mul(exp(mul(square(input), -0.5)), 1 / Math.sqrt(2 * Math.PI));
      return [mul(dy, add(share, mul(input, density)))];
    },
  });
}
