/**
 * The tensor engine as the rest of the model tower sees it. tfjs-core is the tensor API; an engine
 * registers the backend under it, compiles whole steps, and says what its numbers depend on.
 */
import type { Tensor } from '@tensorflow/tfjs-core';

export interface Engine {
  readonly name: 'tensorflow' | 'wasm';
  /** Version of the runtime, e.g. `2.18.1`. */
  readonly version: string;
  readonly threads: number;
  /**
   * Everything that changes the last bits of a result: runtime, version, threads, flags, processor
   * features. Written into checkpoints and results; a resumed run compares it.
   */
  readonly identity: string;
  /**
   * Makes one function of a whole step. Traced at the first call for each combination of input
   * shapes; later calls run the traced function. What `step` draws or reads from JavaScript is frozen
   * at the trace, so everything that changes from call to call must be an input.
   * On an engine without tracing the step runs eagerly, with the same results to rounding.
   */
  compile(step: Step, options?: CompileOptions): CompiledStep;
  /** Living tensors, for leak checks. */
  numTensors(): number;
}

/** A pure function of tensors; the answer's tensors are new. Runs inside a tidy. */
export type Step = (...inputs: Tensor[]) => Tensor[];

export interface CompileOptions {
  /** For messages and traces. */
  readonly name?: string;
  /** Compile with XLA where the engine can; slower to start, other last bits. */
  readonly xla?: boolean;
}

export interface CompiledStep {
  /** Inputs are not consumed; the caller disposes of them and of the outputs. */
  call(inputs: readonly Tensor[]): Tensor[];
  /** The same, with the event loop alive meanwhile (signals are answered, files are written). */
  callAsync(inputs: readonly Tensor[]): Promise<Tensor[]>;
  /** Nodes of the traced function, 0 where nothing is traced. */
  nodes(): number;
  dispose(): void;
}
