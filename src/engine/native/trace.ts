/**
 * A graph in the making. While it is current, the kernels' ops become nodes of it instead of being
 * executed, so an ordinary step (gradients included) becomes one TensorFlow function.
 *
 * What the step receives is a placeholder; what it makes in JavaScript is a constant; a tensor that
 * existed before is captured: it becomes one more input, kept alive by a handle of our own.
 */
import { RepriseError } from '../../diagnostics/diagnostic.ts';
import {
  shapeUnknownInTrace,
  statefulOpInTrace,
  tensorOfFinishedTrace,
} from '../../diagnostics/messages/engine.ts';
import { type OpAttribute, type SetAttribute, graphAttributes } from './attributes.ts';
import { bytesPerElement } from './dtype.ts';
import type { TensorMetadata } from './execute.ts';
import type {
  DescriptionPointer,
  GraphPointer,
  HandlePointer,
  OperationPointer,
  Output,
} from './library.ts';
import type { OpDefinitions } from './op-definition.ts';
import { check, type Runtime } from './runtime.ts';
import {
  dimsOf,
  formatTensor,
  type TensorEntry,
  type TensorTable,
  type TraceName,
  type ValueEntry,
} from './tensors.ts';

/** Larger values from JavaScript are captured: a constant would be copied into the graph. */
const MAX_CONSTANT_BYTES = 2 ** 16;

interface Capture {
  readonly output: Output;
  readonly entry: ValueEntry;
}

/** A function in the making: its inputs in order, captures last, and its outputs. */
export interface TracedGraph {
  readonly inputs: readonly Output[];
  readonly outputs: readonly Output[];
  readonly captures: readonly ValueEntry[];
}

export class Trace implements TraceName {
  readonly name: string;
  readonly graph: GraphPointer;
  readonly #runtime: Runtime;
  readonly #tensors: TensorTable;
  readonly #definitions: OpDefinitions;
  readonly #setAttribute: SetAttribute<DescriptionPointer>;
  readonly #placeholders: Output[] = [];
  readonly #placeholderOperations: Set<OperationPointer> = new Set();
  /** Constants and captures by tensor number, so that each enters the graph once. */
  readonly #constants: Map<number, Output> = new Map();
  readonly #captures: Map<number, Capture> = new Map();
  #nodes = 0;

  constructor(
    name: string,
    runtime: Runtime,
    parts: { readonly tensors: TensorTable; readonly definitions: OpDefinitions },
  ) {
    this.name = name;
    this.#runtime = runtime;
    this.#tensors = parts.tensors;
    this.#definitions = parts.definitions;
    this.#setAttribute = graphAttributes(runtime.tf);
    this.graph = runtime.tf.TF_NewGraph();
  }

  get nodes(): number {
    return this.#nodes;
  }

  /** A parameter of the function. */
  placeholder(shape: readonly number[], dtype: number): TensorMetadata {
    const output = this.#addPlaceholder(shape, dtype);
    this.#placeholders.push(output);
    const id = this.#tensors.add({ kind: 'node', output, dtype, shape: [...shape], trace: this });
    return { id, shape: [...shape], dtype };
  }

  /** Adds an op; its results have static shapes or it is refused. */
  add(
    op: string,
    attributes: readonly OpAttribute[],
    inputs: readonly number[],
    outputs: number,
  ): TensorMetadata[] {
    const { tf, status } = this.#runtime;
    const definition = this.#definitions.get(this.graph, op);
    if (definition.isStateful) {
      throw new RepriseError(statefulOpInTrace({ op, step: this.name }));
    }
    const describe = (): { op: string; inputs: string[] } => ({
      op,
      inputs: inputs.map((id) => {
        const { shape, dtype } = this.#tensors.get(id);
        return formatTensor(shape, dtype);
      }),
    });
    const references = inputs.map((id) => this.#outputOf(id));
    const node = tf.TF_NewOperation(this.graph, op, `${op}_${this.#nodes++}`);
    let at = 0;
    for (const input of definition.inputs) {
      if (input.lengthFrom === undefined) {
        const reference = references[at++];
        if (reference !== undefined) tf.TF_AddInput(node, reference);
        continue;
      }
      const rest = definition.inputs.length - definition.inputs.indexOf(input) - 1;
      // At most one list per op among tfjs's kernels; it takes what the single inputs leave.
      const list = references.slice(at, references.length - rest);
      at += list.length;
      tf.TF_AddInputList(node, packOutputs(list), list.length);
    }
    const listLengths = new Set(definition.inputs.map((input) => input.lengthFrom));
    for (const attribute of attributes) {
      // The graph API takes the length of a list from the list; setting it again is an error.
      if (!listLengths.has(attribute.name)) this.#setAttribute(node, attribute);
    }
    const operation = tf.TF_FinishOperation(node, status);
    check(tf, status, describe);
    const results: TensorMetadata[] = [];
    for (let index = 0; index < outputs; index++) {
      results.push(this.#result(op, { oper: operation, index }));
    }
    return results;
  }

  /** Ends the graph with these tensors as results. An input or a repeated result is copied. */
  finish(results: readonly number[]): TracedGraph {
    const seen = new Set<string>();
    const outputs = results.map((id) => {
      const output = this.#outputOf(id);
      const key = `${output.oper}:${output.index}`;
      if (!seen.has(key) && !this.#placeholderOperations.has(output.oper)) {
        seen.add(key);
        return output;
      }
      return this.#identity(output, id);
    });
    const captures = [...this.#captures.values()];
    return {
      inputs: [...this.#placeholders, ...captures.map((one) => one.output)],
      outputs,
      captures: captures.map((one) => one.entry),
    };
  }

  /** Frees the graph, and the handles of captures unless a function has taken them over. */
  close(keepCaptures: boolean): void {
    this.#runtime.tf.TF_DeleteGraph(this.graph);
    if (keepCaptures) return;
    for (const { entry } of this.#captures.values()) {
      this.#runtime.tf.TFE_DeleteTensorHandle(entry.handle);
    }
  }

  #result(op: string, output: Output): TensorMetadata {
    const { tf, status } = this.#runtime;
    const rank = tf.TF_GraphGetTensorNumDims(this.graph, output, status);
    check(tf, status, () => ({ op, inputs: [] }));
    const dims = new BigInt64Array(Math.max(0, rank));
    if (rank > 0) tf.TF_GraphGetTensorShape(this.graph, output, dims, rank, status);
    const shape = Array.from(dims, Number);
    if (rank < 0 || shape.some((size) => size < 0)) {
      throw new RepriseError(
        shapeUnknownInTrace({
          op,
          step: this.name,
          shape: rank < 0 ? undefined : shape.map((size) => (size < 0 ? '?' : String(size))),
        }),
      );
    }
    const dtype = tf.TF_OperationOutputType(output);
    const id = this.#tensors.add({ kind: 'node', output, dtype, shape, trace: this });
    return { id, shape: [...shape], dtype };
  }

  #outputOf(id: number): Output {
    const entry = this.#tensors.get(id);
    if (entry.kind === 'node') {
      if (entry.trace === this) return entry.output;
      throw new RepriseError(
        tensorOfFinishedTrace({ step: entry.trace.name, tensor: describeEntry(entry) }),
      );
    }
    const known = this.#constants.get(id) ?? this.#captures.get(id)?.output;
    if (known !== undefined) return known;
    const elements = entry.shape.reduce((product, size) => product * size, 1);
    const bytes = elements * (bytesPerElement(entry.dtype) ?? Number.POSITIVE_INFINITY);
    // Constants let TensorFlow infer shapes and fold; they come from this trace's JavaScript only,
    // because a tensor of the caller's may be large, and is shared instead of copied.
    return entry.madeIn === this && bytes <= MAX_CONSTANT_BYTES
      ? this.#constant(id, entry)
      : this.#capture(id, entry);
  }

  #constant(id: number, entry: ValueEntry): Output {
    const { tf, status } = this.#runtime;
    const describe = (): { op: string; inputs: string[] } => ({
      op: 'Const',
      inputs: [describeEntry(entry)],
    });
    const tensor = tf.TFE_TensorHandleResolve(entry.handle, status);
    check(tf, status, describe);
    if (tensor === null) return this.#capture(id, entry);
    const node = tf.TF_NewOperation(this.graph, 'Const', `Const_${this.#nodes++}`);
    tf.TF_SetAttrType(node, 'dtype', entry.dtype);
    tf.TF_SetAttrTensor(node, 'value', tensor, status);
    const oper = tf.TF_FinishOperation(node, status);
    tf.TF_DeleteTensor(tensor);
    check(tf, status, describe);
    const output = { oper, index: 0 };
    this.#constants.set(id, output);
    return output;
  }

  #capture(id: number, entry: ValueEntry): Output {
    const { tf, status } = this.#runtime;
    // Our own handle to the same memory: the caller may dispose of the tensor after the trace.
    const handle: HandlePointer = tf.TFE_TensorHandleCopySharingTensor(entry.handle, status);
    check(tf, status, () => ({ op: 'capturing', inputs: [describeEntry(entry)] }));
    const output = this.#addPlaceholder(entry.shape, entry.dtype);
    this.#captures.set(id, { output, entry: { ...entry, handle } });
    return output;
  }

  #addPlaceholder(shape: readonly number[], dtype: number): Output {
    const { tf, status } = this.#runtime;
    const node = tf.TF_NewOperation(this.graph, 'Placeholder', `Placeholder_${this.#nodes++}`);
    tf.TF_SetAttrType(node, 'dtype', dtype);
    tf.TF_SetAttrShape(node, 'shape', dimsOf(shape), shape.length);
    const oper = tf.TF_FinishOperation(node, status);
    check(tf, status, () => ({ op: 'Placeholder', inputs: [formatTensor(shape, dtype)] }));
    this.#placeholderOperations.add(oper);
    return { oper, index: 0 };
  }

  #identity(input: Output, id: number): Output {
    const { tf, status } = this.#runtime;
    const node = tf.TF_NewOperation(this.graph, 'Identity', `Identity_${this.#nodes++}`);
    tf.TF_AddInput(node, input);
    const oper = tf.TF_FinishOperation(node, status);
    check(tf, status, () => ({ op: 'Identity', inputs: [describeEntry(this.#tensors.get(id))] }));
    return { oper, index: 0 };
  }
}

/** `TF_Output[]` as memory: a pointer and a 32-bit index, 16 bytes each. */
export function packOutputs(outputs: readonly Output[]): BigUint64Array {
  const packed = new BigUint64Array(new ArrayBuffer(16 * Math.max(1, outputs.length)));
  outputs.forEach((output, i) => {
    packed[2 * i] = output.oper;
    packed[2 * i + 1] = BigInt(output.index); // little-endian: the low half is the index
  });
  return packed;
}

function describeEntry(entry: TensorEntry): string {
  return formatTensor(entry.shape, entry.dtype);
}
