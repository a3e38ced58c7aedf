import { describe, expect, test } from 'vitest';
import { openEngine } from '../../src/engine/open-engine.ts';
import {
  principalComponents,
  symmetricEigen,
} from '../../src/stages/teacher-features/principal-components.ts';
import { Random } from '../../src/util/random.ts';

describe('principalComponents()', () => {
  test('finds the directions and shares that vectors were made with', async () => {
    const engine = await openEngine({ backend: 'auto', threads: 1 });
    const [n, D] = [4000, 12];
    const rng = Random.stream(0, 'vectors');
    const values = new Float32Array(n * D);
    // Axis 3 varies most, then axis 7; the others hardly.
    const deviation = (axis: number): number => (axis === 3 ? 4 : axis === 7 ? 2 : 0.1);
    for (let i = 0; i < values.length; i++) values[i] = 5 + deviation(i % D) * rng.normal();
    const before = engine.numTensors();
    const found = principalComponents(engine, { values, width: D }, 2, 0);
    expect(engine.numTensors()).toBe(before);
    expect(found.mean[0]).toBeCloseTo(5, 1);
    const column = (k: number): number[] =>
      Array.from({ length: D }, (_, i) => found.basis[i * 2 + k] ?? 0);
    expect(column(0)[3]).toBeCloseTo(1, 2);
    expect(column(1)[7]).toBeCloseTo(1, 2);
    expect(found.variance).toBeCloseTo(20 / 20.1, 2);
    const again = principalComponents(engine, { values, width: D }, 2, 0);
    expect(again.basis).toEqual(found.basis);
  });
});

describe('symmetricEigen()', () => {
  test('takes a symmetric matrix apart and puts it together again', () => {
    const n = 6;
    const rng = Random.stream(1, 'matrix');
    const a = new Float64Array(n * n);
    for (let i = 0; i < n; i++) {
      for (let j = 0; j <= i; j++) {
        a[i * n + j] = rng.normal();
        a[j * n + i] = a[i * n + j] ?? 0;
      }
    }
    const { values, vectors } = symmetricEigen(a, n);
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) {
        const sum = values.reduce(
          (total, value, k) =>
            total + value * (vectors[i * n + k] ?? 0) * (vectors[j * n + k] ?? 0),
          0,
        );
        expect(sum).toBeCloseTo(a[i * n + j] ?? 0, 9);
      }
    }
  });
});
