/**
 * Tensors by number, as tfjs's kernels know them. An entry is either a value in TensorFlow's memory
 * or, while a step is traced, an output of a graph node that has no value yet.
 */
import { RepriseError } from '../../diagnostics/diagnostic.ts';
import { engineOutOfMemory, tracedTensorRead } from '../../diagnostics/messages/engine.ts';
import { Bug, invariant } from '../../util/invariant.ts';
import { bytesPerElement, DTYPE, dtypeName } from './dtype.ts';
import type { DataPointer, HandlePointer, Output, TensorPointer } from './library.ts';
import { check, type Runtime } from './runtime.ts';

export type TensorEntry = ValueEntry | NodeEntry;

export interface ValueEntry {
  readonly kind: 'value';
  readonly handle: HandlePointer;
  readonly dtype: number;
  readonly shape: readonly number[];
  /** The trace during which the value came from JavaScript; undefined outside of traces. */
  readonly madeIn: object | undefined;
}

export interface NodeEntry {
  readonly kind: 'node';
  readonly output: Output;
  readonly dtype: number;
  readonly shape: readonly number[];
  readonly trace: TraceName;
}

/** Identity of a trace, and the name of its step for messages. */
export interface TraceName {
  readonly name: string;
}

/** What the kernels hand over: numbers, or strings as bytes. */
export type HostValues =
  | Float32Array
  | Int32Array
  | Uint8Array
  | Uint8ClampedArray
  | readonly number[]
  | readonly boolean[]
  | readonly Uint8Array[];

export class TensorTable {
  readonly #runtime: Runtime;
  readonly #entries: Map<number, TensorEntry> = new Map();
  #next = 1;

  constructor(runtime: Runtime) {
    this.#runtime = runtime;
  }

  get size(): number {
    return this.#entries.size;
  }

  add(entry: TensorEntry): number {
    const id = this.#next++;
    this.#entries.set(id, entry);
    return id;
  }

  get(id: number): TensorEntry {
    const entry = this.#entries.get(id);
    if (entry === undefined)
      throw new Bug(`there is no tensor ${id}; it may have been disposed of`);
    return entry;
  }

  /** Forgets a tensor; its memory is free as soon as no running op needs it. */
  delete(id: number): void {
    const entry = this.#entries.get(id);
    if (entry?.kind === 'value') this.#runtime.tf.TFE_DeleteTensorHandle(entry.handle);
    this.#entries.delete(id);
  }

  /** Copies values from JavaScript into a new tensor (one copy). */
  create(
    shape: readonly number[],
    dtype: number,
    values: HostValues,
    madeIn: object | undefined,
  ): number {
    const { tf, status } = this.#runtime;
    const tensor = this.#hostTensor(shape, dtype, values);
    try {
      const handle = tf.TFE_NewTensorHandle(tensor, status);
      check(tf, status, () => ({
        op: 'TFE_NewTensorHandle',
        inputs: [formatTensor(shape, dtype)],
      }));
      return this.add({ kind: 'value', handle, dtype, shape: [...shape], madeIn });
    } finally {
      tf.TF_DeleteTensor(tensor); // the handle holds the memory by now
    }
  }

  /** Copies a tensor's values out (one copy). int64 comes as int32 where it fits, as tfjs expects. */
  read(id: number): Float32Array | Int32Array | Uint8Array | Uint8Array[] {
    const entry = this.get(id);
    if (entry.kind === 'node') {
      throw new RepriseError(
        tracedTensorRead({
          step: entry.trace.name,
          tensor: formatTensor(entry.shape, entry.dtype),
        }),
      );
    }
    const { tf, status } = this.#runtime;
    const tensor = tf.TFE_TensorHandleResolve(entry.handle, status);
    check(tf, status, () => ({ op: 'reading', inputs: [formatTensor(entry.shape, entry.dtype)] }));
    invariant(tensor !== null, 'a resolved tensor is a tensor');
    try {
      return this.#valuesOf(tensor, entry);
    } finally {
      tf.TF_DeleteTensor(tensor);
    }
  }

  /** Takes over a handle that an op made, and asks it for its type and shape. */
  adopt(handle: HandlePointer): { id: number; shape: number[]; dtype: number } {
    const { tf, status } = this.#runtime;
    const dtype = tf.TFE_TensorHandleDataType(handle);
    const rank = tf.TFE_TensorHandleNumDims(handle, status);
    const shape: number[] = [];
    for (let axis = 0; axis < rank; axis++) {
      shape.push(tf.TFE_TensorHandleDim(handle, axis, status));
    }
    check(tf, status, () => ({ op: 'asking for a shape', inputs: [] }));
    const id = this.add({ kind: 'value', handle, dtype, shape, madeIn: undefined });
    return { id, shape: [...shape], dtype };
  }

  #hostTensor(shape: readonly number[], dtype: number, values: HostValues): TensorPointer {
    const { tf, copyMemory } = this.#runtime;
    const width = bytesPerElement(dtype);
    if (width === undefined) throw new Bug(`cannot make a tensor of ${dtypeName(dtype)}`);
    const count = shape.reduce((product, size) => product * size, 1);
    const bytes = count * width;
    const tensor = tf.TF_AllocateTensor(dtype, dimsOf(shape), shape.length, bytes);
    const data = tensor === null ? null : tf.TF_TensorData(tensor);
    if (tensor === null || (data === null && bytes > 0)) {
      throw new RepriseError(
        engineOutOfMemory({
          op: 'creating a tensor',
          inputs: [formatTensor(shape, dtype)],
          detail: `${bytes} bytes were asked for`,
        }),
      );
    }
    if (data === null || bytes === 0) return tensor;
    if (dtype === DTYPE.TF_STRING) {
      this.#writeStrings(data, values as readonly Uint8Array[], count);
      return tensor;
    }
    const source = bytesOf(values, dtype);
    if (source.byteLength < bytes) {
      tf.TF_DeleteTensor(tensor);
      throw new Bug(
        `a tensor ${formatTensor(shape, dtype)} needs ${bytes} bytes, got ${source.byteLength}`,
      );
    }
    copyMemory(data, source, bytes);
    return tensor;
  }

  #writeStrings(data: DataPointer, values: readonly Uint8Array[], count: number): void {
    const { tf } = this.#runtime;
    for (let i = 0; i < count; i++) {
      const place = data + BigInt(i * 24); // sizeof(TF_TString)
      const bytes = values[i] ?? new Uint8Array();
      tf.TF_StringInit(place);
      tf.TF_StringCopy(place, bytes, bytes.length);
    }
  }

  #valuesOf(
    tensor: TensorPointer,
    entry: ValueEntry,
  ): Float32Array | Int32Array | Uint8Array | Uint8Array[] {
    const { tf, copyMemory } = this.#runtime;
    const bytes = tf.TF_TensorByteSize(tensor);
    const data = tf.TF_TensorData(tensor);
    const buffer = new ArrayBuffer(bytes);
    const { dtype } = entry;
    if (dtype === DTYPE.TF_STRING || dtype === DTYPE.TF_RESOURCE) {
      if (dtype === DTYPE.TF_RESOURCE) throw new Bug('a resource tensor has no values to read');
      return data === null ? [] : this.#readStrings(data, bytes / 24);
    }
    if (data !== null && bytes > 0) copyMemory(new Uint8Array(buffer), data, bytes);
    switch (dtype) {
      case DTYPE.TF_FLOAT:
      case DTYPE.TF_COMPLEX64:
        return new Float32Array(buffer);
      case DTYPE.TF_INT32:
        return new Int32Array(buffer);
      case DTYPE.TF_INT64:
        return narrowed(new BigInt64Array(buffer));
      case DTYPE.TF_UINT8:
      case DTYPE.TF_BOOL:
        return new Uint8Array(buffer);
      default:
        throw new Bug(`cannot read a tensor of ${dtypeName(dtype)}`);
    }
  }

  #readStrings(data: DataPointer, count: number): Uint8Array[] {
    const { tf, copyMemory } = this.#runtime;
    const strings: Uint8Array[] = [];
    for (let i = 0; i < count; i++) {
      const place = data + BigInt(i * 24);
      const bytes = new Uint8Array(tf.TF_StringGetSize(place));
      if (bytes.length > 0) copyMemory(bytes, tf.TF_StringGetDataPointer(place), bytes.length);
      strings.push(bytes);
    }
    return strings;
  }
}

/** `float32 [2, 3]` */
export function formatTensor(shape: readonly number[], dtype: number): string {
  return `${dtypeName(dtype)} [${shape.join(', ')}]`;
}

export function dimsOf(shape: readonly number[]): BigInt64Array {
  return BigInt64Array.from(shape, BigInt);
}

function bytesOf(values: HostValues, dtype: number): Uint8Array {
  switch (dtype) {
    case DTYPE.TF_FLOAT:
    case DTYPE.TF_COMPLEX64:
      return view(values instanceof Float32Array ? values : Float32Array.from(numbers(values)));
    case DTYPE.TF_INT32:
      return view(values instanceof Int32Array ? values : Int32Array.from(numbers(values)));
    case DTYPE.TF_INT64:
      // tfjs's Int64Scalar comes as two halves of 32 bits, the low one first.
      return values instanceof Int32Array
        ? view(values)
        : view(BigInt64Array.from(numbers(values), BigInt));
    default:
      return values instanceof Uint8Array ? values : Uint8Array.from(numbers(values));
  }
}

function numbers(values: HostValues): number[] {
  return Array.from(values as ArrayLike<number | boolean>, Number);
}

function view(array: Float32Array | Int32Array | BigInt64Array): Uint8Array {
  return new Uint8Array(array.buffer, array.byteOffset, array.byteLength);
}

function narrowed(values: BigInt64Array): Int32Array {
  return Int32Array.from(values, (value) => {
    if (value < -2147483648n || value > 2147483647n) {
      throw new Bug(`the int64 value ${value} does not fit into int32, tfjs's only integer type`);
    }
    return Number(value);
  });
}
