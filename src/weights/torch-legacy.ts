/**
 * Files as `torch.save` wrote them before PyTorch 1.6: four pickles (magic, version, system, object),
 * the list of storages, then the bytes of each, with their count before them. Only the pickles are read
 * at once; storages when they are asked for.
 */
import { type FileHandle, open } from 'node:fs/promises';
import { bytesPerElement } from './host-tensor.ts';
import { ForbiddenName, PickleProblem, fail, readPickle } from './pickle.ts';
import { type PickleValue, type TorchStorage, isKind } from './pickle-values.ts';
import { readAt } from './read-at.ts';
import { type StorageId, torchHost } from './torch-objects.ts';

const MAGIC = 0x1950a86a20f9469cfc6cn;
const PROTOCOL = 1001;

/** How much of the file is tried as pickles: the first is enough for every model of this project. */
const PREFIXES = [2 ** 20, 2 ** 24, 2 ** 26];

export interface TorchContent {
  readonly root: PickleValue;
  /** The bytes of a whole storage. */
  readonly read: (storage: TorchStorage) => Promise<Uint8Array>;
}

interface Pickles {
  readonly root: PickleValue;
  readonly keys: PickleValue;
  /** First byte after them. */
  readonly end: number;
  readonly sizes: ReadonlyMap<string, StorageId>;
}

interface Place {
  readonly start: number;
  readonly length: number;
}

/** @throws PickleProblem when it is no such file, is damaged or cut short. */
export async function readLegacy(path: string, file: FileHandle): Promise<TorchContent> {
  const { size } = await file.stat();
  const pickles = await readPickles(file, size);
  const places = await placesOf(file, size, pickles);
  const read = async ({ key }: TorchStorage): Promise<Uint8Array> => {
    const { start, length } = places.get(key) ?? fail(`it lacks the storage "${key}"`);
    const again = await open(path, 'r');
    try {
      const bytes = await readAt(again, start, length);
      return bytes.length === length ? bytes : fail('it is cut short');
    } finally {
      await again.close();
    }
  };
  return { root: pickles.root, read };
}

async function readPickles(file: FileHandle, size: number): Promise<Pickles> {
  for (const most of PREFIXES) {
    const bytes = await readAt(file, 0, Math.min(most, size));
    try {
      return parse(bytes, size);
    } catch (error) {
      // What looks damaged may only go on behind the part that was read.
      const isWhole = bytes.length === size || most === PREFIXES.at(-1);
      if (!(error instanceof PickleProblem) || error instanceof ForbiddenName || isWhole)
        throw error;
    }
  }
  return fail('its object is larger than 64 MB without its tensors');
}

function parse(bytes: Uint8Array, size: number): Pickles {
  const sizes = new Map<string, StorageId>();
  const host = torchHost((id) => {
    const known = sizes.get(id.key);
    if (known !== undefined && (known.count !== id.count || known.dtype !== id.dtype)) {
      fail(`"${id.key}" has two sizes`);
    }
    if (id.count * bytesPerElement(id.dtype) > size) fail(`"${id.key}" is larger than the file`);
    sizes.set(id.key, id);
    const { view, count } = id;
    if (view !== undefined && view.offset + view.size > count) fail(`"${id.key}" is left`);
    return {
      kind: 'storage',
      key: id.key,
      dtype: id.dtype,
      count: view?.size ?? count,
      start: view?.offset ?? 0,
    };
  });
  let at = 0;
  const next = (): PickleValue => {
    const { value, end } = readPickle(bytes, at, host);
    at = end;
    return value;
  };
  if (next() !== MAGIC) fail('it is neither a zip archive nor begins as torch files do');
  const version = next();
  if (version !== PROTOCOL) fail(`its format is ${asText(version)}, expected ${PROTOCOL}`);
  const system = next();
  if (isKind(system, 'map') && system.entries.get('little_endian') === false) {
    fail('its byte order is big-endian');
  }
  const root = next();
  const keys = next();
  return { root, keys, end: at, sizes };
}

function asText(value: PickleValue): string {
  return typeof value === 'object' && value !== null ? 'something else' : String(value);
}

/** Where each storage lies; a count of 8 bytes stands before it. */
async function placesOf(
  file: FileHandle,
  size: number,
  { keys, end, sizes }: Pickles,
): Promise<Map<string, Place>> {
  const places = new Map<string, Place>();
  let at = end;
  for (const key of isKind(keys, 'list') ? keys.items : fail('it lists no storages')) {
    const id = typeof key === 'string' ? sizes.get(key) : undefined;
    if (id === undefined) fail('it lists a storage that no tensor uses');
    const head = await readAt(file, at, 8);
    if (head.length < 8) fail('it is cut short');
    const count = Number(new DataView(head.buffer, head.byteOffset, 8).getBigInt64(0, true));
    if (count !== id.count) fail(`its storage "${id.key}" has ${count} elements, not ${id.count}`);
    const length = count * bytesPerElement(id.dtype);
    if (at + 8 + length > size) fail('it is cut short');
    places.set(id.key, { start: at + 8, length });
    at += 8 + length;
  }
  for (const key of sizes.keys()) if (!places.has(key)) fail(`it lacks the storage "${key}"`);
  return places;
}
