/** TensorFlow's numbers for element types and attribute types, as tfjs's kernels name them. */

/** @see tensorflow/c/tf_datatype.h */
export const DTYPE: {
  readonly TF_FLOAT: 1;
  readonly TF_INT32: 3;
  readonly TF_UINT8: 4;
  readonly TF_STRING: 7;
  readonly TF_COMPLEX64: 8;
  readonly TF_INT64: 9;
  readonly TF_BOOL: 10;
  readonly TF_RESOURCE: 20;
} = {
  TF_FLOAT: 1,
  TF_INT32: 3,
  TF_UINT8: 4,
  TF_STRING: 7,
  TF_COMPLEX64: 8,
  TF_INT64: 9,
  TF_BOOL: 10,
  TF_RESOURCE: 20,
};

/** @see tensorflow/c/tf_attrtype.h; TF_ATTR_RESOURCE is tfjs's own. */
export const ATTRIBUTE: {
  readonly TF_ATTR_STRING: 0;
  readonly TF_ATTR_INT: 1;
  readonly TF_ATTR_FLOAT: 2;
  readonly TF_ATTR_BOOL: 3;
  readonly TF_ATTR_TYPE: 4;
  readonly TF_ATTR_SHAPE: 5;
  readonly TF_ATTR_RESOURCE: 10;
} = {
  TF_ATTR_STRING: 0,
  TF_ATTR_INT: 1,
  TF_ATTR_FLOAT: 2,
  TF_ATTR_BOOL: 3,
  TF_ATTR_TYPE: 4,
  TF_ATTR_SHAPE: 5,
  TF_ATTR_RESOURCE: 10,
};

const BYTES: Readonly<Record<number, number>> = { 1: 4, 3: 4, 4: 1, 7: 24, 8: 8, 9: 8, 10: 1 };
const NAMES: Readonly<Record<number, string>> = {
  1: 'float32',
  3: 'int32',
  4: 'uint8',
  7: 'string',
  8: 'complex64',
  9: 'int64',
  10: 'bool',
  20: 'resource',
};

/** Bytes of one element; undefined for types whose elements have no bytes of their own. */
export function bytesPerElement(dtype: number): number | undefined {
  return BYTES[dtype];
}

export function dtypeName(dtype: number): string {
  return NAMES[dtype] ?? `TensorFlow type ${dtype}`;
}
