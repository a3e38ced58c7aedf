/** What a pickle may turn into here: plain data and tensors, each with a kind. */
import type { Dtype } from './host-tensor.ts';

export type PickleValue =
  | null
  | boolean
  | number
  | bigint
  | string
  | Uint8Array
  | PickleList
  | PickleTuple
  | PickleMap
  | PickleSet
  | PickleNamespace
  | TorchTensor
  | TorchStorage
  | TorchName
  | NumpyType
  | NumpyScalar
  | NumpyArray
  | Constructor;

export interface PickleList {
  readonly kind: 'list';
  readonly items: PickleValue[];
}

export interface PickleTuple {
  readonly kind: 'tuple';
  readonly items: readonly PickleValue[];
}

export interface PickleMap {
  readonly kind: 'map';
  /** Whether it is an ordered map; every map keeps its order here. */
  readonly ordered: boolean;
  readonly entries: Map<PickleValue, PickleValue>;
  /** What was set on the map after it was made (`_metadata` of state dicts); never part of it. */
  attributes?: PickleValue;
}

export interface PickleSet {
  readonly kind: 'set';
  readonly items: readonly PickleValue[];
}

/** A bag of settings (`argparse.Namespace`). */
export interface PickleNamespace {
  readonly kind: 'namespace';
  readonly entries: Map<PickleValue, PickleValue>;
}

/** The bytes behind one or more tensors; not read yet. */
export interface TorchStorage {
  readonly kind: 'storage';
  readonly key: string;
  readonly dtype: Dtype;
  /** Elements. */
  readonly count: number;
  /** First element of the file's storage that belongs to it; old files know storages within storages. */
  readonly start: number;
}

/** A tensor as a view of a storage. */
export interface TorchTensor {
  readonly kind: 'tensor';
  readonly storage: TorchStorage;
  readonly shape: readonly number[];
  /** In elements, as `offset`. */
  readonly strides: readonly number[];
  readonly offset: number;
}

/** `torch.float16`, `cpu`. */
export interface TorchName {
  readonly kind: 'dtype' | 'device';
  readonly name: string;
}

export interface NumpyType {
  readonly kind: 'numpy-type';
  /** Without byte order: `f8`. */
  readonly code: string;
  bigEndian: boolean;
}

export interface NumpyScalar {
  readonly kind: 'numpy-scalar';
  readonly type: NumpyType;
  readonly value: number | bigint | boolean;
}

export interface NumpyArray {
  readonly kind: 'numpy-array';
  type: NumpyType | undefined;
  shape: readonly number[];
  /** Row-major. */
  values: readonly (number | bigint | boolean)[];
}

/** A class or function of the allow-list, not called yet. */
export interface Constructor {
  readonly kind: 'constructor';
  readonly name: string;
}

export function isKind<K extends string>(
  value: PickleValue | undefined,
  kind: K,
): value is Extract<PickleValue, { readonly kind: K }> {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === kind;
}
