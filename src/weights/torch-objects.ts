/**
 * The allow-list: the few classes and functions that checkpoints are made of, each answered with plain
 * data of our own. Everything else is refused by name, whether it is called or only mentioned.
 */
import { elementCount, type Dtype } from './host-tensor.ts';
import { buildNumpy, callNumpy, isNumpyName } from './numpy-objects.ts';
import { ForbiddenName, type PickleHost, fail } from './pickle.ts';
import { type PickleValue, type TorchStorage, type TorchTensor, isKind } from './pickle-values.ts';
import { isScriptClass, isScriptWrapper } from './torch-script.ts';

const STORAGES: ReadonlyMap<string, Dtype> = new Map([
  ['torch.DoubleStorage', 'F64'],
  ['torch.FloatStorage', 'F32'],
  ['torch.HalfStorage', 'F16'],
  ['torch.BFloat16Storage', 'BF16'],
  ['torch.LongStorage', 'I64'],
  ['torch.IntStorage', 'I32'],
  ['torch.ShortStorage', 'I16'],
  ['torch.CharStorage', 'I8'],
  ['torch.ByteStorage', 'U8'],
  ['torch.BoolStorage', 'BOOL'],
]);

const DTYPE_NAME =
  /^torch\.(float(16|32|64)|bfloat16|double|half|long|u?int(8|16|32|64)|bool|complex(64|128))$/;

/** A tensor that repeats its storage may be this large; more is an attack. */
const LARGEST_EXPANSION = 2 ** 20;

type Call = (args: readonly PickleValue[]) => PickleValue;

const calls: ReadonlyMap<string, Call> = new Map<string, Call>([
  ['collections.OrderedDict', orderedMap],
  ['torch._utils._rebuild_tensor', ([storage, ...rest]) => view(storage, rest)],
  ['torch._utils._rebuild_tensor_v2', ([storage, ...rest]) => view(storage, rest)],
  [
    'torch._utils._rebuild_parameter',
    ([data]) => (isKind(data, 'tensor') ? data : fail('a parameter holds no tensor')),
  ],
  ['torch.Size', ([sizes]) => ({ kind: 'tuple', items: [...itemsOf(sizes)] })],
  ['torch.device', (args) => ({ kind: 'device', name: args.map(String).join(':') })],
  ['argparse.Namespace', () => ({ kind: 'namespace', entries: new Map() })],
  ['_codecs.encode', encoded],
  ['builtins.set', ([items]) => ({ kind: 'set', items: [...itemsOf(items)] })],
  ['__builtin__.set', ([items]) => ({ kind: 'set', items: [...itemsOf(items)] })],
  ['builtins.bytearray', ([bytes]) => (bytes instanceof Uint8Array ? bytes : fail('odd bytes'))],
]);

/**
 * @param storage   Finds and checks the storage of a persistent id.
 * @param isScript  Whether classes of a TorchScript program may be named; their objects are bags of
 *   attributes, and nothing of the program is run.
 */
export function torchHost(
  storage: (id: StorageId) => TorchStorage,
  isScript: boolean = false,
): PickleHost {
  return {
    resolve: (name) => {
      if (DTYPE_NAME.test(name)) return { kind: 'dtype', name };
      const isOfScript = isScript && (isScriptClass(name) || isScriptWrapper(name));
      const isKnown = isOfScript || calls.has(name) || STORAGES.has(name) || isNumpyName(name);
      if (!isKnown) throw new ForbiddenName(name);
      return { kind: 'constructor', name };
    },
    call: (name, args) => {
      if (isNumpyName(name)) return callNumpy(name, args);
      if (isScript && isScriptClass(name)) return { kind: 'namespace', entries: new Map() };
      if (isScript && isScriptWrapper(name)) return args[0] ?? fail('it wraps nothing');
      const call = calls.get(name);
      if (call === undefined) throw new ForbiddenName(name); // a storage type is named, never called
      return call(args);
    },
    build,
    persistent: (id) => storage(storageId(id)),
  };
}

export interface StorageId {
  readonly dtype: Dtype;
  readonly key: string;
  readonly count: number;
  /** Of the oldest files: the part of the storage that is meant. */
  readonly view: { readonly offset: number; readonly size: number } | undefined;
}

function storageId(id: PickleValue): StorageId {
  const [tag, type, key, , count, part] = isKind(id, 'tuple') ? id.items : [];
  const dtype = isKind(type, 'constructor') ? STORAGES.get(type.name) : undefined;
  if (tag !== 'storage' || dtype === undefined || typeof key !== 'string') {
    fail('it refers to something that is not a storage');
  }
  if (!isSize(count)) fail('it has a storage without a size');
  const [, offset, size] = isKind(part, 'tuple') ? part.items : [];
  const view = isSize(offset) && isSize(size) ? { offset, size } : undefined;
  return { dtype, key, count, view };
}

function build(value: PickleValue, state: PickleValue): void {
  if (isKind(value, 'map') && value.ordered) {
    value.attributes = state;
    return;
  }
  if (isKind(value, 'namespace') && isKind(state, 'map')) {
    for (const [key, one] of state.entries) value.entries.set(key, one);
    return;
  }
  if (buildNumpy(value, state)) return;
  fail('it sets the state of something that has none');
}

function orderedMap([pairs]: readonly PickleValue[]): PickleValue {
  const entries = new Map<PickleValue, PickleValue>();
  for (const pair of itemsOf(pairs ?? null)) {
    const [key, value] = itemsOf(pair);
    entries.set(key ?? null, value ?? null);
  }
  return { kind: 'map', ordered: true, entries };
}

/** Old protocols carry bytes as text in which each character is a byte. */
function encoded([text, encoding]: readonly PickleValue[]): PickleValue {
  const isLatin = encoding === 'latin1' || encoding === 'latin-1';
  if (typeof text !== 'string' || !isLatin) fail('it encodes a text in an unknown way');
  return Uint8Array.from(text, (character) => character.charCodeAt(0));
}

function view(storage: PickleValue | undefined, rest: readonly PickleValue[]): TorchTensor {
  const [offset, sizes, steps] = rest;
  if (!isKind(storage, 'storage')) fail('a tensor has no storage');
  const shape = sizesOf(sizes);
  const strides = sizesOf(steps);
  if (shape.length !== strides.length) fail('a tensor has as many strides as sizes');
  if (!isSize(offset)) fail(`a tensor begins at ${String(offset)}`);
  const count = elementCount(shape);
  if (!Number.isSafeInteger(count)) fail(`a tensor has the shape [${shape.join(', ')}]`);
  const last = shape.reduce((at, size, axis) => at + (size - 1) * (strides[axis] ?? 0), offset);
  if (count > 0 && last >= storage.count) {
    fail(`a tensor reaches element ${last} of a storage of ${storage.count}`);
  }
  if (count > storage.count && count > LARGEST_EXPANSION) {
    fail(`a tensor of shape [${shape.join(', ')}] repeats a storage of ${storage.count}`);
  }
  return { kind: 'tensor', storage, shape, strides, offset };
}

function sizesOf(value: PickleValue | undefined): number[] {
  const items = isKind(value, 'tuple') ? value.items : fail('a tensor has no sizes');
  if (!items.every(isSize)) fail(`a tensor has the sizes ${items.map(String).join(', ')}`);
  return items as number[]; // each was just checked
}

function isSize(value: PickleValue | undefined): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= 0;
}

function itemsOf(value: PickleValue | undefined): readonly PickleValue[] {
  if (value === null || value === undefined) return [];
  const isList = isKind(value, 'tuple') || isKind(value, 'list') || isKind(value, 'set');
  return isList ? value.items : fail('it lists something that is not a list');
}
