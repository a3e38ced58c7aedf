import { describe, expect, test } from 'vitest';
import { openEngine } from '../../src/engine/open-engine.ts';
import { SoftmaxRegression } from '../../src/stages/linear-probe/softmax-regression.ts';
import { Random } from '../../src/util/random.ts';

describe('SoftmaxRegression', () => {
  test('finds the optimum that plain gradient descent creeps towards', async () => {
    const engine = await openEngine({ backend: 'auto', threads: 1 });
    const [n, D, T, c] = [60, 3, 3, 0.5];
    const rng = Random.stream(0, 'regression');
    const features = Float32Array.from({ length: n * D }, () => rng.normal());
    const labels = Int32Array.from({ length: n }, (_, i) =>
      (features[i * D] ?? 0) > 0.3 ? 0 : (features[i * D + 1] ?? 0) > 0 ? 1 : 2,
    );
    const before = engine.numTensors();
    const regression = new SoftmaxRegression(engine, { features, labels, classes: T });
    const fit = regression.fit({ c, max_iterations: 200, tolerance: 1e-5 });
    regression.dispose();
    expect(engine.numTensors()).toBe(before);
    expect(fit.converged).toBe(true);
    const slow = descend({ features, labels, n, D, T, penalty: 1 / (c * n) });
    slow.forEach((value, i) => expect(fit.weights[i]).toBeCloseTo(value, 2));
  });
});

interface Problem {
  readonly features: Float32Array;
  readonly labels: Int32Array;
  readonly n: number;
  readonly D: number;
  readonly T: number;
  readonly penalty: number;
}

/** Many small steps in float64; the biases come last and are not penalised. */
function descend({ features, labels, n, D, T, penalty }: Problem): Float64Array {
  const weights = new Float64Array(T * (D + 1));
  for (let step = 0; step < 4000; step++) {
    const gradient = weights.map((value, i) => (i < T * D ? penalty * value : 0));
    for (let i = 0; i < n; i++) {
      const logits = Array.from({ length: T }, (_, t) => {
        let sum = weights[T * D + t] ?? 0;
        for (let k = 0; k < D; k++) sum += (weights[t * D + k] ?? 0) * (features[i * D + k] ?? 0);
        return Math.exp(sum);
      });
      const total = logits.reduce((a, b) => a + b, 0);
      logits.forEach((one, t) => {
        const error = (one / total - (labels[i] === t ? 1 : 0)) / n;
        for (let k = 0; k < D; k++) {
          gradient[t * D + k] = (gradient[t * D + k] ?? 0) + error * (features[i * D + k] ?? 0);
        }
        gradient[T * D + t] = (gradient[T * D + t] ?? 0) + error;
      });
    }
    gradient.forEach((value, i) => {
      weights[i] = (weights[i] ?? 0) - 0.5 * value;
    });
  }
  return weights;
}
