/**
 * Tensors of a file that are read when they are asked for. Type and shape are known from the header, so
 * that renaming, cutting and joining cost nothing until the result is written, one tensor at a time.
 */
import { invariant } from '../util/invariant.ts';
import {
  type Dtype,
  type HostTensor,
  bytesPerElement,
  elementCount,
  isFloating,
  toFloat32,
  fromFloat32,
  toFloat16,
} from './host-tensor.ts';

export interface LazyTensor {
  readonly dtype: Dtype;
  readonly shape: readonly number[];
  read(): Promise<HostTensor>;
}

/** By name, in the file's order. */
export type LazyTensors = ReadonlyMap<string, LazyTensor>;

/** A tensor that is there already. */
export function lazily(tensor: HostTensor): LazyTensor {
  return { dtype: tensor.dtype, shape: tensor.shape, read: () => Promise.resolve(tensor) };
}

/** Zeros, made when they are asked for. */
export function lazyZeros(dtype: Dtype, shape: readonly number[]): LazyTensor {
  const length = elementCount(shape) * bytesPerElement(dtype);
  return {
    dtype,
    shape,
    read: () => Promise.resolve({ dtype, shape, bytes: new Uint8Array(length) }),
  };
}

/** Rows `from` to `to` (exclusive) of the first axis. */
function rowRange(tensor: LazyTensor, from: number, to: number): LazyTensor {
  const [rows = 0, ...inner] = tensor.shape;
  invariant(from <= to && to <= rows, 'the rows are there');
  const row = elementCount(inner) * bytesPerElement(tensor.dtype);
  const shape = [to - from, ...inner];
  return {
    dtype: tensor.dtype,
    shape,
    read: async () => {
      const { dtype, bytes } = await tensor.read();
      return { dtype, shape, bytes: bytes.subarray(from * row, to * row) };
    },
  };
}

/** Queries, keys and values, which stand below each other in one tensor. */
export function thirds(tensor: LazyTensor): readonly [LazyTensor, LazyTensor, LazyTensor] {
  const third = Math.floor((tensor.shape[0] ?? 0) / 3);
  const part = (index: number): LazyTensor => rowRange(tensor, index * third, (index + 1) * third);
  return [part(0), part(1), part(2)];
}

/** Puts tensors of one type below each other, along the first axis. */
export function joinedRows(tensors: readonly LazyTensor[]): LazyTensor {
  const [first] = tensors;
  invariant(first !== undefined, 'there is something to join');
  const { dtype } = first;
  const rows = tensors.reduce((sum, { shape }) => sum + (shape[0] ?? 0), 0);
  const shape = [rows, ...first.shape.slice(1)];
  return {
    dtype,
    shape,
    read: async () => {
      const bytes = new Uint8Array(elementCount(shape) * bytesPerElement(dtype));
      let at = 0;
      for (const tensor of tensors) {
        const part = await tensor.read();
        bytes.set(part.bytes, at);
        at += part.bytes.byteLength;
      }
      return { dtype, shape, bytes };
    },
  };
}

/** Whether they can stand below each other: one type, one shape after the first axis. */
export function canJoin(tensors: readonly LazyTensor[]): boolean {
  const form = ({ dtype, shape }: LazyTensor): string => [dtype, ...shape.slice(1)].join();
  return new Set(tensors.map(form)).size === 1 && tensors.every(({ shape }) => shape.length > 0);
}

/** A matrix with its axes exchanged. */
export function transposedMatrix(tensor: LazyTensor): LazyTensor {
  const [rows = 0, columns = 0] = tensor.shape;
  const shape = [columns, rows];
  const size = bytesPerElement(tensor.dtype);
  return {
    dtype: tensor.dtype,
    shape,
    read: async () => {
      const { dtype, bytes } = await tensor.read();
      const out = new Uint8Array(bytes.byteLength);
      for (let row = 0; row < rows; row++) {
        for (let column = 0; column < columns; column++) {
          const from = (row * columns + column) * size;
          out.set(bytes.subarray(from, from + size), (column * rows + row) * size);
        }
      }
      return { dtype, shape, bytes: out };
    },
  };
}

/** The same values in another floating-point type; integers and booleans stay as they are. */
export function inFloat(tensor: LazyTensor, dtype: 'F32' | 'F16'): LazyTensor {
  if (tensor.dtype === dtype || !isFloating(tensor.dtype)) return tensor;
  const { shape } = tensor;
  return {
    dtype,
    shape,
    read: async () => {
      const host = await tensor.read();
      return dtype === 'F16' ? toFloat16(host) : fromFloat32(shape, toFloat32(host));
    },
  };
}
