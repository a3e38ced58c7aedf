/**
 * The first principal components of many vectors, by orthogonal iteration: the large products run on the
 * engine, the rest in float64 on the host. Deterministic: the start comes from a named stream.
 */
import * as tf from '@tensorflow/tfjs-core';
import type { Engine } from '../../engine/engine.ts';
import { matMulPlain } from '../../engine/ops/mat-mul.ts';
import { Random } from '../../util/random.ts';

export interface Components {
  /** `[D]` */
  readonly mean: Float32Array;
  /** `[D, k]` row-major, columns of unit length, the strongest first. */
  readonly basis: Float32Array;
  /** Share of the variance that they keep, 0..1. */
  readonly variance: number;
}

/** Columns iterated beyond those asked for; they make the last ones settle sooner. */
const EXTRA = 8;
const ROUNDS = 16;

/**
 * @param vectors  `[n, D]` row-major.
 * @param count    How many components, at most D.
 */
export function principalComponents(
  engine: Engine,
  vectors: { readonly values: Float32Array; readonly width: number },
  count: number,
  seed: number,
): Components {
  const { values, width } = vectors;
  const columns = Math.min(width, count + EXTRA);
  const x = tf.tensor2d(values, [values.length / width, width]);
  const [mean, covariance] = tf.tidy(() => {
    const average = tf.mean(x, 0); // [D]
    const centred = tf.sub(x, average);
    const products = matMulPlain(centred, centred, true, false); // [D, D]
    return [average, tf.div(products, values.length / width)] as const;
  });
  x.dispose();
  const step = engine.compile((c, q) => [matMulPlain(c ?? q ?? tf.zeros([]), q ?? tf.zeros([]))], {
    name: 'principal-components',
  });
  const multiply = (q: Float64Array): Float64Array => {
    const input = tf.tensor2d(Float32Array.from(q), [width, columns]);
    const [product] = step.call([covariance, input]);
    const read = Float64Array.from(product?.dataSync() ?? []);
    tf.dispose([input, ...(product === undefined ? [] : [product])]);
    return read;
  };
  const rng = Random.stream(seed, 'principal-components');
  let q: Float64Array = Float64Array.from({ length: width * columns }, () => rng.normal());
  orthonormalize(q, width, columns);
  for (let round = 0; round < ROUNDS; round++) {
    q = multiply(q);
    // Between rounds one pass will do; what it leaves is gone after the last.
    orthonormalize(q, width, columns, round === ROUNDS - 1 ? 2 : 1);
  }
  const rotated = rayleighRitz(q, multiply(q), width, columns);
  const diagonal = covarianceTrace(covariance);
  const result = {
    mean: Float32Array.from(mean.dataSync()),
    basis: firstColumns(rotated.basis, width, columns, count),
    variance:
      rotated.values.slice(0, count).reduce((sum, one) => sum + one, 0) / Math.max(diagonal, 1e-30),
  };
  step.dispose();
  tf.dispose([mean, covariance]);
  return result;
}

function covarianceTrace(covariance: tf.Tensor): number {
  const [width = 0] = covariance.shape;
  const values = covariance.dataSync();
  let trace = 0;
  for (let i = 0; i < width; i++) trace += values[i * width + i] ?? 0;
  return trace;
}

/** Makes the columns of `[rows, columns]` orthonormal, in place (Gram-Schmidt; twice is exact). */
export function orthonormalize(
  q: Float64Array,
  rows: number,
  columns: number,
  passes: 1 | 2 = 2,
): void {
  const column = (k: number): Float64Array =>
    Float64Array.from({ length: rows }, (_, i) => q[i * columns + k] ?? 0);
  const done: Float64Array[] = [];
  for (let k = 0; k < columns; k++) {
    const own = column(k);
    for (let pass = 0; pass < passes; pass++) {
      for (const other of done) {
        let product = 0;
        for (let i = 0; i < rows; i++) product += (own[i] as number) * (other[i] as number);
        for (let i = 0; i < rows; i++) own[i] = (own[i] as number) - product * (other[i] as number);
      }
    }
    const length = Math.sqrt(own.reduce((sum, one) => sum + one * one, 0));
    const scale = length > 1e-30 ? 1 / length : 0; // a column without anything of its own stays 0
    for (let i = 0; i < rows; i++) {
      own[i] = (own[i] as number) * scale;
      q[i * columns + k] = own[i] as number; // both have `rows` entries
    }
    done.push(own);
  }
}

/** Turns the columns within the space they span, so that each is a component of its own. */
function rayleighRitz(
  q: Float64Array,
  cq: Float64Array,
  rows: number,
  columns: number,
): { basis: Float64Array; values: number[] } {
  const small = new Float64Array(columns * columns); // q^T C q
  for (let i = 0; i < rows; i++) {
    for (let a = 0; a < columns; a++) {
      const left = q[i * columns + a] as number; // within [rows, columns]
      for (let b = 0; b < columns; b++) {
        small[a * columns + b] =
          (small[a * columns + b] as number) + left * (cq[i * columns + b] as number);
      }
    }
  }
  const { values, vectors } = symmetricEigen(small, columns);
  const order = values.map((_, k) => k).sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0));
  const basis = new Float64Array(rows * columns);
  order.forEach((from, to) => {
    let largest = 0;
    for (let i = 0; i < rows; i++) {
      let sum = 0;
      for (let a = 0; a < columns; a++) {
        sum += (q[i * columns + a] as number) * (vectors[a * columns + from] as number);
      }
      basis[i * columns + to] = sum;
      if (Math.abs(sum) > Math.abs(largest)) largest = sum;
    }
    // A component has no sign of its own; its largest entry is made positive.
    const sign = largest < 0 ? -1 : 1;
    for (let i = 0; i < rows; i++) {
      basis[i * columns + to] = sign * (basis[i * columns + to] ?? 0);
    }
  });
  return { basis, values: order.map((k) => values[k] ?? 0) };
}

/**
 * Eigenvalues and eigenvectors of a symmetric matrix by Jacobi rotations.
 *
 * @param matrix  `[n, n]`, not changed.
 * @returns vectors in columns, in no particular order.
 */
export function symmetricEigen(
  matrix: Float64Array,
  n: number,
): { values: number[]; vectors: Float64Array } {
  const a = matrix.slice();
  const v = new Float64Array(n * n);
  for (let i = 0; i < n; i++) v[i * n + i] = 1;
  const at = (m: Float64Array, i: number, j: number): number => m[i * n + j] as number; // i, j < n
  for (let sweep = 0; sweep < 50; sweep++) {
    let off = 0;
    let all = 0;
    for (let i = 0; i < n; i++) {
      for (let j = 0; j < n; j++) {
        all += at(a, i, j) ** 2;
        if (i !== j) off += at(a, i, j) ** 2;
      }
    }
    if (off <= 1e-22 * all) break;
    for (let p = 0; p < n; p++) {
      for (let r = p + 1; r < n; r++) {
        const apr = at(a, p, r);
        if (apr === 0) continue;
        const theta = (at(a, r, r) - at(a, p, p)) / (2 * apr);
        const t = Math.sign(theta || 1) / (Math.abs(theta) + Math.sqrt(theta * theta + 1));
        const c = 1 / Math.sqrt(t * t + 1);
        const s = t * c;
        for (let k = 0; k < n; k++) {
          const [x, y] = [at(a, k, p), at(a, k, r)];
          a[k * n + p] = c * x - s * y;
          a[k * n + r] = s * x + c * y;
        }
        for (let k = 0; k < n; k++) {
          const [x, y] = [at(a, p, k), at(a, r, k)];
          a[p * n + k] = c * x - s * y;
          a[r * n + k] = s * x + c * y;
          const [g, h] = [at(v, k, p), at(v, k, r)];
          v[k * n + p] = c * g - s * h;
          v[k * n + r] = s * g + c * h;
        }
      }
    }
  }
  return { values: Array.from({ length: n }, (_, i) => at(a, i, i)), vectors: v };
}

function firstColumns(
  basis: Float64Array,
  rows: number,
  columns: number,
  count: number,
): Float32Array {
  const kept = new Float32Array(rows * count);
  for (let i = 0; i < rows; i++) {
    for (let k = 0; k < count; k++) kept[i * count + k] = basis[i * columns + k] ?? 0;
  }
  return kept;
}
