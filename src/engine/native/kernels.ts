/**
 * Loads tfjs-node-gpu's kernels as plain JavaScript: its backend class and its kernel registrations,
 * not its index, which wants a compiled addon. The kernels ask for the union package, which `tfjs.ts`
 * has loaded without its heavy parts.
 */
import { createRequire } from 'node:module';
import util from 'node:util';
import * as tf from '@tensorflow/tfjs-core';
import { invariant } from '../../util/invariant.ts';
import { KERNEL_PACKAGE, replaceModule, requireInside } from '../tfjs.ts';
import type { OpAttribute } from './attributes.ts';
import type { KernelBinding } from './binding.ts';
import type { TensorMetadata } from './execute.ts';

/** What we use of tfjs-node's backend class. */
export interface KernelBackend extends tf.KernelBackend {
  readonly binding: KernelBinding;
  getInputTensorIds(tensors: readonly tf.TensorInfo[]): number[];
  createOutputTensor(metadata: TensorMetadata): tf.Tensor;
  executeSingleOutput(
    name: string,
    attributes: readonly OpAttribute[],
    inputs: readonly tf.TensorInfo[],
  ): tf.Tensor;
  executeMultipleOutputs(
    name: string,
    attributes: readonly OpAttribute[],
    inputs: readonly tf.TensorInfo[],
    outputs: number,
  ): tf.Tensor[];
}

type KernelBackendClass = new (binding: KernelBinding, packageName: string) => KernelBackend;

/** Registers all kernels under the backend name `tensorflow` and gives the backend's class. */
export function loadKernels(): KernelBackendClass {
  allowOldUtil();
  const inside = requireInside(createRequire(import.meta.url), KERNEL_PACKAGE);
  // Protocol buffers for TensorBoard files, which we write ourselves.
  replaceModule(inside, './dist/proto/api_pb.js', {});
  const { NodeJSKernelBackend } = inside('./dist/nodejs_kernel_backend.js') as {
    NodeJSKernelBackend: KernelBackendClass;
  };
  inside('./dist/register_all_kernels.js');
  replaceGather(NodeJSKernelBackend);
  takeLargeValuesAtOnce(NodeJSKernelBackend);
  return NodeJSKernelBackend;
}

/** The kernels call two functions that Node 22 warns about and Node 23 no longer has. */
function allowOldUtil(): void {
  const old: Readonly<Record<string, (value: unknown) => boolean>> = {
    isNullOrUndefined: (value) => value === null || value === undefined,
    isArray: (value) => Array.isArray(value),
  };
  for (const [name, value] of Object.entries(old)) {
    Object.defineProperty(util, name, { value, configurable: true, writable: true });
  }
}

/** From this size on, a tensor's values go to the library when it is made. */
const LARGE_BYTES = 2 ** 20;

/**
 * tfjs-node keeps the values of a new tensor in JavaScript until an op asks for them, so that a model
 * that was loaded would stand in memory twice at its first step, and stay so until the next collection.
 */
function takeLargeValuesAtOnce({ prototype }: KernelBackendClass): void {
  const write = prototype.write;
  prototype.write = function (
    this: KernelBackend,
    values: tf.BackendValues,
    shape: number[],
    dtype: tf.DataType,
  ): object {
    const dataId = write.call(this, values, shape, dtype);
    if (ArrayBuffer.isView(values) && values.byteLength >= LARGE_BYTES) {
      this.getInputTensorIds([{ dataId, shape, dtype }]); // uploads, and forgets the values
    }
    return dataId;
  };
}

/**
 * tfjs-node's gather reads the indices back to check them, which stops a trace and costs a copy.
 * TensorFlow checks them itself.
 */
function replaceGather(backendClass: KernelBackendClass): void {
  const kernelName = tf.GatherV2;
  tf.unregisterKernel(kernelName, 'tensorflow');
  tf.registerKernel({
    kernelName,
    backendName: 'tensorflow',
    kernelFunc: ({ inputs, attrs, backend }) => {
      invariant(backend instanceof backendClass, 'this kernel belongs to the tensorflow backend');
      const { x, indices } = inputs;
      invariant(x !== undefined && indices !== undefined, 'gather() gives both inputs');
      const { axis, batchDims } = attrs as unknown as tf.GatherV2Attrs;
      const { binding } = backend;
      const typeOf = (name: string, dtype: number): OpAttribute => ({
        name,
        type: binding.TF_ATTR_TYPE,
        value: dtype,
      });
      const axisTensor = tf.scalar(axis, 'int32');
      const result = backend.executeSingleOutput(
        kernelName,
        [
          { name: 'batch_dims', type: binding.TF_ATTR_INT, value: batchDims },
          typeOf('Tparams', dtypeOf(binding, x.dtype)),
          typeOf('Tindices', binding.TF_INT32),
          typeOf('Taxis', binding.TF_INT32),
        ],
        [x, indices, axisTensor],
      );
      axisTensor.dispose();
      return result;
    },
  });
}

function dtypeOf(binding: KernelBinding, dtype: tf.DataType): number {
  switch (dtype) {
    case 'float32':
      return binding.TF_FLOAT;
    case 'int32':
      return binding.TF_INT32;
    case 'bool':
      return binding.TF_BOOL;
    case 'complex64':
      return binding.TF_COMPLEX64;
    case 'string':
      return binding.TF_STRING;
  }
}
