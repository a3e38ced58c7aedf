/** Tensors on the host: what batches are made of, and what checkpoints hold. */
import * as tf from '@tensorflow/tfjs-core';
import { invariant } from '../util/invariant.ts';

export interface HostArray {
  readonly values: Float32Array | Int32Array;
  readonly shape: readonly number[];
}

/** Puts a tensor on the engine; float32 or int32, as its values are. */
export function upload({ values, shape }: HostArray): tf.Tensor {
  const count = shape.reduce((product, side) => product * side, 1);
  invariant(values.length === count, `${values.length} values for the shape [${shape.join(', ')}]`);
  return tf.tensor(values, [...shape], values instanceof Int32Array ? 'int32' : 'float32');
}

/** Reads a tensor back. The values are a copy of the engine's. */
export function download(tensor: tf.Tensor): HostArray {
  const values = tensor.dataSync();
  invariant(!(values instanceof Uint8Array), `cannot read a tensor of ${tensor.dtype}`);
  return { values: values.slice(), shape: tensor.shape };
}
