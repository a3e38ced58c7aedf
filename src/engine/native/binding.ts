/**
 * The native interface that tfjs-node's kernels call, without a compiled addon. While a trace is
 * current, ops go to its graph; otherwise they are executed.
 *
 * @see @tensorflow/tfjs-node-gpu, dist/tfjs_binding.d.ts
 */
import { invariant } from '../../util/invariant.ts';
import type { OpAttribute } from './attributes.ts';
import { ATTRIBUTE, DTYPE } from './dtype.ts';
import { Executor, type TensorMetadata } from './execute.ts';
import { OpDefinitions } from './op-definition.ts';
import type { Runtime } from './runtime.ts';
import { type HostValues, TensorTable, type ValueEntry } from './tensors.ts';
import { RepriseError } from '../../diagnostics/diagnostic.ts';
import { tensorOfFinishedTrace } from '../../diagnostics/messages/engine.ts';
import { formatTensor } from './tensors.ts';
import { Trace } from './trace.ts';

type Constants = typeof DTYPE & typeof ATTRIBUTE;

/** The members of tfjs's `TFJSBinding` that the kernels use. */
export interface KernelBinding extends Constants {
  createTensor(shape: number[], dtype: number, values: HostValues): number;
  deleteTensor(id: number): void;
  tensorDataSync(id: number): unknown;
  executeOp(
    name: string,
    attributes: readonly OpAttribute[],
    inputs: readonly number[],
    outputs: number,
  ): TensorMetadata[];
  getNumOfTensors(): number;
  getNumOfSavedModels(): number;
  isUsingGpuDevice(): boolean;
  readonly TF_Version: string;
}

export class NativeBinding {
  readonly runtime: Runtime;
  readonly tensors: TensorTable;
  readonly executor: Executor;
  readonly kernels: KernelBinding;
  readonly #definitions: OpDefinitions;
  #trace: Trace | undefined;

  constructor(runtime: Runtime) {
    this.runtime = runtime;
    this.tensors = new TensorTable(runtime);
    this.executor = new Executor(runtime, this.tensors);
    this.#definitions = new OpDefinitions(runtime);
    this.kernels = {
      ...DTYPE,
      ...ATTRIBUTE,
      TF_Version: runtime.tf.TF_Version(),
      createTensor: (shape, dtype, values) =>
        this.tensors.create(shape, dtype, values, this.#trace),
      deleteTensor: (id) => this.tensors.delete(id),
      tensorDataSync: (id) => this.tensors.read(id),
      executeOp: (name, attributes, inputs, outputs) =>
        this.#trace === undefined
          ? this.executor.run({ name, attributes, inputs: this.values(inputs), outputs })
          : this.#trace.add(name, attributes, inputs, outputs),
      getNumOfTensors: () => this.tensors.size,
      getNumOfSavedModels: () => 0,
      isUsingGpuDevice: () => false,
    };
  }

  /** The values behind these numbers; a tensor of a trace has none. */
  values(ids: readonly number[]): ValueEntry[] {
    return ids.map((id) => {
      const entry = this.tensors.get(id);
      if (entry.kind === 'value') return entry;
      throw new RepriseError(
        tensorOfFinishedTrace({
          step: entry.trace.name,
          tensor: formatTensor(entry.shape, entry.dtype),
        }),
      );
    });
  }

  /** Runs `work` with a new trace as the place where ops go. The caller closes the trace. */
  tracing<T>(name: string, work: (trace: Trace) => T): { trace: Trace; value: T } {
    invariant(this.#trace === undefined, 'a compiled step is not called while another is traced');
    const trace = new Trace(name, this.runtime, {
      tensors: this.tensors,
      definitions: this.#definitions,
    });
    this.#trace = trace;
    try {
      return { trace, value: work(trace) };
    } catch (error) {
      trace.close(false);
      throw error;
    } finally {
      this.#trace = undefined;
    }
  }

  get isTracing(): boolean {
    return this.#trace !== undefined;
  }
}
