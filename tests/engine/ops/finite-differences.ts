/** Compares a gradient of the tape with the slope of the function itself. */
import { type Tensor, grads, mul, sum, tensor, tidy } from '@tensorflow/tfjs-core';
import { Random } from '../../../src/util/random.ts';

export function randomTensor(shape: number[], name: string, scale = 1): Tensor {
  const rng = Random.stream(7, name);
  const size = shape.reduce((product, length) => product * length, 1);
  return tensor(
    Float32Array.from({ length: size }, () => rng.normal() * scale),
    shape,
  );
}

/**
 * The largest difference between the tape's gradient of `sum(f(inputs) * r)` and central differences,
 * relative to the largest slope; `r` is random so that no error cancels.
 */
export function worstSlopeError(f: (...inputs: Tensor[]) => Tensor, inputs: Tensor[]): number {
  return tidy(() => {
    const weights = randomTensor(f(...inputs).shape, 'weights');
    const scalar = (...args: Tensor[]): Tensor => sum(mul(f(...args), weights));
    const analytic = grads((...args) => scalar(...args) as Tensor<never>)(inputs);
    let worst = 0;
    let largest = 1e-3;
    inputs.forEach((input, which) => {
      const values = input.dataSync() as Float32Array;
      const slopes = analytic[which]?.dataSync() ?? [];
      const h = 2e-2;
      for (let i = 0; i < values.length; i++) {
        const at = (offset: number): number =>
          tidy(() => {
            const moved = values.slice();
            moved[i] = (moved[i] ?? 0) + offset;
            const args = inputs.with(which, tensor(moved, input.shape));
            return scalar(...args).dataSync()[0] ?? Number.NaN;
          });
        // Fourth order, so that a step large enough for float32 is also exact enough.
        const slope = (8 * (at(h) - at(-h)) - (at(2 * h) - at(-2 * h))) / (12 * h);
        worst = Math.max(worst, Math.abs(slope - (slopes[i] ?? Number.NaN)));
        largest = Math.max(largest, Math.abs(slope));
      }
    });
    return worst / largest;
  });
}
