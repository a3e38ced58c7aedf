/**
 * What a graph node needs to know about its op and the eager API does not ask for: which inputs
 * are lists, and whether the op has a state (random generators, writers). Read from TensorFlow's own
 * registry, an OpDef in protocol buffer form.
 *
 * @see tensorflow/core/framework/op_def.proto
 */
import { invariant } from '../../util/invariant.ts';
import type { DataPointer, GraphPointer } from './library.ts';
import { check, type Runtime } from './runtime.ts';

export interface OpDefinition {
  readonly inputs: readonly InputDefinition[];
  readonly isStateful: boolean;
}

/** `lengthFrom`: the attribute that holds the length of a list input; undefined for a single one. */
export interface InputDefinition {
  readonly name: string;
  readonly lengthFrom: string | undefined;
}

export class OpDefinitions {
  readonly #runtime: Runtime;
  readonly #known: Map<string, OpDefinition> = new Map();

  constructor(runtime: Runtime) {
    this.#runtime = runtime;
  }

  get(graph: GraphPointer, name: string): OpDefinition {
    const known = this.#known.get(name);
    if (known !== undefined) return known;
    const definition = parseOpDefinition(this.#read(graph, name));
    this.#known.set(name, definition);
    return definition;
  }

  #read(graph: GraphPointer, name: string): Uint8Array {
    const { tf, status, copyMemory } = this.#runtime;
    const buffer = tf.TF_NewBuffer();
    try {
      tf.TF_GraphGetOpDef(graph, name, buffer, status);
      check(tf, status, () => ({ op: name, inputs: [] }));
      // struct TF_Buffer { const void* data; size_t length; void (*deallocator)(void*, size_t); }
      const fields = new BigUint64Array(2);
      // A TF_Buffer is memory like any other.
      copyMemory(new Uint8Array(fields.buffer), buffer as unknown as DataPointer, 16);
      const [data, length] = fields;
      invariant(data !== undefined && length !== undefined, 'a TF_Buffer has two fields');
      const bytes = new Uint8Array(Number(length));
      copyMemory(bytes, data as DataPointer, bytes.length);
      return bytes;
    } finally {
      tf.TF_DeleteBuffer(buffer);
    }
  }
}

/** Reads the fields we use of an OpDef: input_arg (2) and is_stateful (17). */
export function parseOpDefinition(bytes: Uint8Array): OpDefinition {
  const inputs: InputDefinition[] = [];
  let isStateful = false;
  for (const field of protoFields(bytes)) {
    if (field.number === 2 && typeof field.value !== 'number') inputs.push(parseInput(field.value));
    if (field.number === 17) isStateful = field.value === 1;
  }
  return { inputs, isStateful };
}

// ArgDef: name is field 1, number_attr field 5, type_list_attr field 6.
function parseInput(bytes: Uint8Array): InputDefinition {
  let name = '';
  let lengthFrom: string | undefined;
  for (const { number, value } of protoFields(bytes)) {
    if (typeof value === 'number') continue;
    const text = Buffer.from(value).toString();
    if (number === 1) name = text;
    if ((number === 5 || number === 6) && text !== '') lengthFrom = text;
  }
  return { name, lengthFrom };
}

interface ProtoField {
  readonly number: number;
  /** A number for wire type 0, bytes for wire type 2; other types are passed over. */
  readonly value: number | Uint8Array;
}

function* protoFields(bytes: Uint8Array): Generator<ProtoField> {
  let at = 0;
  const varint = (): number => {
    let value = 0;
    for (let scale = 1; at < bytes.length; scale *= 128) {
      const byte = bytes[at++] ?? 0;
      value += (byte & 0x7f) * scale;
      if (byte < 0x80) break;
    }
    return value;
  };
  while (at < bytes.length) {
    const tag = varint();
    const number = Math.floor(tag / 8);
    switch (tag % 8) {
      case 0:
        yield { number, value: varint() };
        break;
      case 1:
        at += 8;
        break;
      case 2: {
        const length = varint();
        yield { number, value: bytes.subarray(at, at + length) };
        at += length;
        break;
      }
      case 5:
        at += 4;
        break;
      default:
        return; // no other wire type is in use
    }
  }
}
