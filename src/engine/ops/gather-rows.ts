/** Picks rows of a table, and adds rows up by segment: each is the other's gradient. */
import {
  type Tensor,
  cast,
  gather,
  getBackend,
  oneHot,
  reshape,
  unsortedSegmentSum,
} from '@tensorflow/tfjs-core';
import { matMulPlain } from './mat-mul.ts';
import { withGradient } from './with-gradient.ts';

/**
 * Rows of a table by index. The indices carry no gradient: what they were computed from ends there.
 *
 * @param table    `[R, C]`
 * @param indices  int32 `[M]`, each in 0..R-1.
 * @returns `[M, C]`
 */
export function gatherRows(table: Tensor, indices: Tensor): Tensor {
  const [rows = 0] = table.shape;
  return withGradient([table], {
    forward: (save) => {
      save(indices);
      return gather(table, indices as Tensor<never>, 0);
    },
    backward: (dy, saved) => [sumRows(dy, saved(0), rows)],
  });
}

/**
 * Adds up the rows that share a segment; a segment without rows is zero. Without a gradient of its own.
 *
 * @param rows     `[M, C]`
 * @param segments int32 `[M]`, each in 0..count-1.
 * @returns `[count, C]`
 */
export function sumRows(rows: Tensor, segments: Tensor, count: number): Tensor {
  if (getBackend() !== 'wasm') {
    return unsortedSegmentSum(rows, cast(segments, 'int32') as Tensor<never>, count);
  }
  // wasm has no segment sum; the M x count matrix of the product is small at the sizes it serves.
  const [length = 0] = segments.shape;
  const membership = reshape(oneHot(segments, count), [length, count]); // [M, count]
  return matMulPlain(cast(membership, 'float32'), rows, true, false); // [count, C]
}
