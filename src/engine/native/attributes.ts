/**
 * Attributes of an op, as tfjs's kernels state them, set on an op that is executed at once or on a
 * graph node: both have the same setters under other names.
 */
import { Bug } from '../../util/invariant.ts';
import { ATTRIBUTE } from './dtype.ts';
import type { DescriptionPointer, OpPointer, StatusPointer, TensorFlow } from './library.ts';
import { dimsOf } from './tensors.ts';

export interface OpAttribute {
  readonly name: string;
  /** One of `ATTRIBUTE`. */
  readonly type: number;
  readonly value: unknown;
}

export type SetAttribute<Target> = (target: Target, attribute: OpAttribute) => void;

export function eagerAttributes(tf: TensorFlow, status: StatusPointer): SetAttribute<OpPointer> {
  return setterOf({
    string: tf.TFE_OpSetAttrString,
    int: tf.TFE_OpSetAttrInt,
    float: tf.TFE_OpSetAttrFloat,
    bool: tf.TFE_OpSetAttrBool,
    type: tf.TFE_OpSetAttrType,
    shape: (op, name, dims, rank) => tf.TFE_OpSetAttrShape(op, name, dims, rank, status),
    ints: tf.TFE_OpSetAttrIntList,
    floats: tf.TFE_OpSetAttrFloatList,
    types: tf.TFE_OpSetAttrTypeList,
  });
}

export function graphAttributes(tf: TensorFlow): SetAttribute<DescriptionPointer> {
  return setterOf({
    string: tf.TF_SetAttrString,
    int: tf.TF_SetAttrInt,
    float: tf.TF_SetAttrFloat,
    bool: tf.TF_SetAttrBool,
    type: tf.TF_SetAttrType,
    shape: tf.TF_SetAttrShape,
    ints: tf.TF_SetAttrIntList,
    floats: tf.TF_SetAttrFloatList,
    types: tf.TF_SetAttrTypeList,
  });
}

interface Setters<Target> {
  readonly string: (target: Target, name: string, value: Uint8Array, length: number) => void;
  readonly int: (target: Target, name: string, value: number) => void;
  readonly float: (target: Target, name: string, value: number) => void;
  readonly bool: (target: Target, name: string, value: number) => void;
  readonly type: (target: Target, name: string, value: number) => void;
  readonly shape: (target: Target, name: string, dims: BigInt64Array, rank: number) => void;
  readonly ints: (target: Target, name: string, values: BigInt64Array, count: number) => void;
  readonly floats: (target: Target, name: string, values: Float32Array, count: number) => void;
  readonly types: (target: Target, name: string, values: Int32Array, count: number) => void;
}

function setterOf<Target>(set: Setters<Target>): SetAttribute<Target> {
  return (target, { name, type, value }) => {
    switch (type) {
      case ATTRIBUTE.TF_ATTR_STRING: {
        const bytes = Buffer.from(String(value));
        return set.string(target, name, bytes, bytes.length);
      }
      case ATTRIBUTE.TF_ATTR_INT:
        return Array.isArray(value)
          ? set.ints(target, name, dimsOf(value.map(Math.trunc)), value.length)
          : set.int(target, name, Math.trunc(Number(value))); // seeds may have fractions
      case ATTRIBUTE.TF_ATTR_FLOAT:
        return Array.isArray(value)
          ? set.floats(target, name, Float32Array.from(value), value.length)
          : set.float(target, name, Number(value));
      case ATTRIBUTE.TF_ATTR_BOOL:
      case ATTRIBUTE.TF_ATTR_RESOURCE: // tfjs's createOpAttr() gives booleans this number
        return set.bool(target, name, value === true ? 1 : 0);
      case ATTRIBUTE.TF_ATTR_TYPE:
        return Array.isArray(value)
          ? set.types(target, name, Int32Array.from(value), value.length)
          : set.type(target, name, Number(value));
      case ATTRIBUTE.TF_ATTR_SHAPE:
        if (!Array.isArray(value)) break;
        return set.shape(target, name, dimsOf(value), value.length);
    }
    throw new Bug(`cannot set the attribute "${name}" of type ${type} to ${JSON.stringify(value)}`);
  };
}
