/**
 * Door of `reprise weights diff`: what two files of weights have in common, tensor by tensor. Files of
 * different namings are brought into ours first.
 */
import { isSameShape } from '../nn/parameters.ts';
import { toFloat64 } from './host-tensor.ts';
import type { LazyTensor, LazyTensors } from './lazy-tensor.ts';
import { namingOf } from './naming.ts';
import { type Checkpoint, openCheckpoint } from './open-checkpoint.ts';

export interface WeightsDifference {
  readonly a: string;
  readonly b: string;
  /** Whether both were brought into our names, because theirs differ. */
  readonly renamed: boolean;
  readonly onlyInA: readonly string[];
  readonly onlyInB: readonly string[];
  readonly shapes: readonly {
    readonly name: string;
    readonly a: readonly number[];
    readonly b: readonly number[];
  }[];
  readonly dtypes: readonly { readonly name: string; readonly a: string; readonly b: string }[];
  /** Tensors whose values differ by more than the tolerance, the largest difference first. */
  readonly values: readonly ValueDifference[];
  /** Tensors of the same name, shape and values. */
  readonly same: number;
  readonly isSame: boolean;
}

export interface ValueDifference {
  readonly name: string;
  /** Largest difference of two numbers. */
  readonly maxAbs: number;
  /** The same over the largest number of A's tensor. */
  readonly maxRel: number;
}

/**
 * Compares two files of weights.
 *
 * @param tolerance  Largest relative difference that counts as none; 0 asks for equal values. Types may
 *   differ when it is above 0: half precision is compared with single as numbers.
 */
export async function diffWeights(
  pathA: string,
  pathB: string,
  tolerance = 0,
): Promise<WeightsDifference> {
  const a = await openCheckpoint(pathA);
  try {
    const b = await openCheckpoint(pathB);
    try {
      return await compared(a, b, tolerance);
    } finally {
      await b.close();
    }
  } finally {
    await a.close();
  }
}

async function compared(
  a: Checkpoint,
  b: Checkpoint,
  tolerance: number,
): Promise<WeightsDifference> {
  const [left, right, renamed] = inOneNaming(a, b);
  const shapes: { name: string; a: readonly number[]; b: readonly number[] }[] = [];
  const dtypes: { name: string; a: string; b: string }[] = [];
  const values: ValueDifference[] = [];
  let same = 0;
  for (const [name, one] of left) {
    const other = right.get(name);
    if (other === undefined) continue;
    if (!isSameShape(one.shape, other.shape)) {
      shapes.push({ name, a: one.shape, b: other.shape });
      continue;
    }
    if (one.dtype !== other.dtype) dtypes.push({ name, a: one.dtype, b: other.dtype });
    const difference = await valueDifference(name, one, other);
    if (difference.maxRel > tolerance) values.push(difference);
    else same += 1;
  }
  const onlyInA = [...left.keys()].filter((name) => !right.has(name));
  const onlyInB = [...right.keys()].filter((name) => !left.has(name));
  const typed = tolerance > 0 ? 0 : dtypes.length;
  return {
    a: a.path,
    b: b.path,
    renamed,
    onlyInA,
    onlyInB,
    shapes,
    dtypes,
    values: values.sort((x, y) => y.maxRel - x.maxRel),
    same,
    isSame: onlyInA.length + onlyInB.length + shapes.length + values.length + typed === 0,
  };
}

/** Names as they are when one code base gave them, else both in ours. */
function inOneNaming(
  a: Checkpoint,
  b: Checkpoint,
): readonly [LazyTensors, LazyTensors, renamed: boolean] {
  const [one, other] = [a, b].map(({ tensors, metadata }) =>
    namingOf(tensors.keys(), metadata['model'] !== undefined),
  );
  // timm and the reference name a classifier alike; only index buffers tell them apart.
  const isAlike = one === other || one === undefined || other === undefined;
  if (isAlike) return [a.tensors, b.tensors, false];
  return [one.toReference(a.tensors).tensors, other.toReference(b.tensors).tensors, true];
}

async function valueDifference(
  name: string,
  a: LazyTensor,
  b: LazyTensor,
): Promise<ValueDifference> {
  const [left, right] = [await a.read(), await b.read()];
  if (left.dtype === right.dtype && Buffer.compare(left.bytes, right.bytes) === 0) {
    return { name, maxAbs: 0, maxRel: 0 };
  }
  const [x, y] = [toFloat64(left), toFloat64(right)];
  let maxAbs = 0;
  let size = 0;
  for (let i = 0; i < x.length; i++) {
    const [p, q] = [x[i] ?? 0, y[i] ?? 0];
    size = Math.max(size, Math.abs(p));
    const isEqual = p === q || (Number.isNaN(p) && Number.isNaN(q));
    const distance = isEqual ? 0 : Math.abs(p - q);
    // A number against NaN or infinity is as far as can be.
    maxAbs = Math.max(maxAbs, Number.isNaN(distance) ? Number.POSITIVE_INFINITY : distance);
  }
  const maxRel = maxAbs === 0 ? 0 : maxAbs / (Number.isFinite(size) && size > 0 ? size : 1);
  return { name, maxAbs, maxRel };
}
