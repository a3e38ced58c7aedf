/**
 * A step as one TensorFlow function: traced at the first call for each combination of input types
 * and shapes, replayed afterwards.
 */
import * as tf from '@tensorflow/tfjs-core';
import { invariant } from '../../util/invariant.ts';
import type { CompiledStep, CompileOptions, Step } from '../engine.ts';
import { withoutRandomOps } from '../random-guard.ts';
import { releasingTape } from '../release-tape.ts';
import type { OpAttribute } from './attributes.ts';
import type { NativeBinding } from './binding.ts';
import { ATTRIBUTE } from './dtype.ts';
import type { OpCall, TensorMetadata } from './execute.ts';
import type { KernelBackend } from './kernels.ts';
import { check } from './runtime.ts';
import type { ValueEntry } from './tensors.ts';
import { packOutputs, type Trace, type TracedGraph } from './trace.ts';

interface TracedFunction {
  readonly name: string;
  readonly nodes: number;
  readonly outputs: number;
  /** Inputs that the step took from outside; kept alive by handles of this function. */
  readonly captures: readonly ValueEntry[];
}

let functionsMade = 0;

export class NativeStep implements CompiledStep {
  readonly #binding: NativeBinding;
  readonly #backend: KernelBackend;
  readonly #step: Step;
  readonly #name: string;
  readonly #attributes: readonly OpAttribute[];
  readonly #functions: Map<string, TracedFunction> = new Map();
  #disposed = false;

  constructor(
    binding: NativeBinding,
    backend: KernelBackend,
    step: Step,
    options: CompileOptions = {},
  ) {
    this.#binding = binding;
    this.#backend = backend;
    this.#step = step;
    this.#name = options.name ?? 'step';
    this.#attributes =
      options.xla === true
        ? [{ name: '_XlaMustCompile', type: ATTRIBUTE.TF_ATTR_BOOL, value: true }]
        : [];
  }

  call(inputs: readonly tf.Tensor[]): tf.Tensor[] {
    // Inside another step's trace this one becomes a part of it.
    if (this.#binding.isTracing) return tf.tidy(() => this.#step(...inputs));
    return this.#wrap(this.#binding.executor.run(this.#prepare(inputs)));
  }

  async callAsync(inputs: readonly tf.Tensor[]): Promise<tf.Tensor[]> {
    return this.#wrap(await this.#binding.executor.runAsync(this.#prepare(inputs)));
  }

  nodes(): number {
    let most = 0;
    for (const fn of this.#functions.values()) most = Math.max(most, fn.nodes);
    return most;
  }

  dispose(): void {
    this.#disposed = true;
    const { tf: library, context, status } = this.#binding.runtime;
    for (const fn of this.#functions.values()) {
      library.TFE_ContextRemoveFunction(context, fn.name, status);
      check(library, status, () => ({ op: `removing ${fn.name}`, inputs: [] }));
      for (const { handle } of fn.captures) library.TFE_DeleteTensorHandle(handle);
    }
    this.#functions.clear();
  }

  #prepare(inputs: readonly tf.Tensor[]): OpCall {
    invariant(!this.#disposed, `the compiled step "${this.#name}" was disposed of`);
    const ids = this.#backend.getInputTensorIds(inputs);
    const values = this.#binding.values(ids);
    const key = values.map(({ dtype, shape }) => `${dtype}[${shape.join()}]`).join(' ');
    let fn = this.#functions.get(key);
    if (fn === undefined) {
      fn = this.#trace(values);
      this.#functions.set(key, fn);
    }
    return {
      name: fn.name,
      attributes: this.#attributes,
      inputs: [...values, ...fn.captures],
      outputs: fn.outputs,
    };
  }

  #trace(inputs: readonly ValueEntry[]): TracedFunction {
    const name = `${this.#name.replaceAll(/\W/g, '_')}_${++functionsMade}`;
    const { trace, value: graph } = this.#binding.tracing(this.#name, (current) =>
      withoutRandomOps(tf, this.#name, () =>
        releasingTape(tf, () => this.#record(current, inputs)),
      ),
    );
    let isTaken = false;
    try {
      this.#register(name, trace, graph);
      isTaken = true;
    } finally {
      trace.close(isTaken);
    }
    return { name, nodes: trace.nodes, outputs: graph.outputs.length, captures: graph.captures };
  }

  /** Runs the step's JavaScript once, with placeholders for tensors. */
  #record(trace: Trace, inputs: readonly ValueEntry[]): TracedGraph {
    let graph: TracedGraph | undefined;
    tf.tidy(() => {
      const parameters = inputs.map(({ shape, dtype }) =>
        this.#backend.createOutputTensor(trace.placeholder(shape, dtype)),
      );
      const results = this.#step(...parameters);
      graph = trace.finish(this.#backend.getInputTensorIds(results));
    });
    invariant(graph !== undefined, 'tidy() runs its function at once');
    return graph;
  }

  #register(name: string, trace: Trace, graph: TracedGraph): void {
    const { tf: library, context, status } = this.#binding.runtime;
    const describe = (): { op: string; inputs: string[] } => ({
      op: `the traced step "${this.#name}"`,
      inputs: [],
    });
    const fn = library.TF_GraphToFunction(
      trace.graph,
      name,
      0, // append no hash: the name is our own count
      -1, // all operations
      null,
      graph.inputs.length,
      packOutputs(graph.inputs),
      graph.outputs.length,
      packOutputs(graph.outputs),
      null,
      null,
      null,
      status,
    );
    check(library, status, describe);
    library.TFE_ContextAddFunction(context, fn, status);
    library.TF_DeleteFunction(fn); // the context has its own copy
    check(library, status, describe);
  }

  #wrap(results: readonly TensorMetadata[]): tf.Tensor[] {
    return results.map((one) => this.#backend.createOutputTensor(one));
  }
}
