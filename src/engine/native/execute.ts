/** Executes one op, or one traced function, at once: eager mode. */
import type { OpAttribute, SetAttribute } from './attributes.ts';
import { eagerAttributes } from './attributes.ts';
import type { HandlePointer, OpPointer } from './library.ts';
import { check, type Runtime } from './runtime.ts';
import { formatTensor, type TensorTable, type ValueEntry } from './tensors.ts';

/** What the kernels are told about a result. */
export interface TensorMetadata {
  id: number;
  shape: number[];
  dtype: number;
}

export interface OpCall {
  readonly name: string;
  readonly attributes: readonly OpAttribute[];
  readonly inputs: readonly ValueEntry[];
  /** At most this many results; an op may give fewer. */
  readonly outputs: number;
}

export class Executor {
  readonly #runtime: Runtime;
  readonly #tensors: TensorTable;
  readonly #setAttribute: SetAttribute<OpPointer>;
  readonly #count: Int32Array = new Int32Array(new ArrayBuffer(4));
  #results: BigUint64Array = new BigUint64Array(new ArrayBuffer(8 * 16));

  constructor(runtime: Runtime, tensors: TensorTable) {
    this.#runtime = runtime;
    this.#tensors = tensors;
    this.#setAttribute = eagerAttributes(runtime.tf, runtime.status);
  }

  run(call: OpCall): TensorMetadata[] {
    const { tf, status } = this.#runtime;
    if (this.#results.length < call.outputs) {
      this.#results = new BigUint64Array(new ArrayBuffer(8 * call.outputs));
    }
    const op = this.#prepare(call);
    try {
      this.#count[0] = call.outputs;
      tf.TFE_Execute(op, this.#results, this.#count, status);
      check(tf, status, () => describe(call));
    } finally {
      tf.TFE_DeleteOp(op);
    }
    return this.#adopt(this.#results, this.#count[0] ?? 0);
  }

  /** The same on a thread of koffi's; the inputs may be disposed of meanwhile. */
  async runAsync(call: OpCall): Promise<TensorMetadata[]> {
    const { tf } = this.#runtime;
    const op = this.#prepare(call);
    const status = tf.TF_NewStatus(); // the shared one may be in use meanwhile
    const results = new BigUint64Array(new ArrayBuffer(8 * Math.max(1, call.outputs)));
    const count = new Int32Array(new ArrayBuffer(4));
    count[0] = call.outputs;
    try {
      await new Promise<void>((resolve, reject) => {
        tf.TFE_Execute.async(op, results, count, status, (error) => {
          if (error === null) resolve();
          else reject(error);
        });
      });
      check(tf, status, () => describe(call));
    } finally {
      tf.TFE_DeleteOp(op);
      tf.TF_DeleteStatus(status);
    }
    return this.#adopt(results, count[0] ?? 0);
  }

  #prepare(call: OpCall): OpPointer {
    const { tf, context, status } = this.#runtime;
    const op = tf.TFE_NewOp(context, call.name, status);
    check(tf, status, () => describe(call));
    try {
      for (const attribute of call.attributes) this.#setAttribute(op, attribute);
      for (const input of call.inputs) tf.TFE_OpAddInput(op, input.handle, status);
      check(tf, status, () => describe(call));
      return op;
    } catch (error) {
      tf.TFE_DeleteOp(op);
      throw error;
    }
  }

  #adopt(results: BigUint64Array, count: number): TensorMetadata[] {
    const made: TensorMetadata[] = [];
    // The pointers that TFE_Execute wrote are handles, and ours from now on.
    for (let i = 0; i < count; i++) made.push(this.#tensors.adopt(results[i] as HandlePointer));
    return made;
  }
}

function describe(call: OpCall): { op: string; inputs: string[] } {
  return { op: call.name, inputs: call.inputs.map((one) => formatTensor(one.shape, one.dtype)) };
}
