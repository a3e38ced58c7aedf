/**
 * Files of `torch.save`: the zip archives of today and the format before them; and archives of TorchScript,
 * of which only the parameters are taken. The object tree is read
 * at once, tensors when they are asked for. No code of the file is ever run; sizes are checked against
 * the file before anything is allocated.
 */
import { open } from 'node:fs/promises';
import { RepriseError } from '../diagnostics/diagnostic.ts';
import {
  checkpointWithoutModel,
  torchArchiveNotData,
  torchArchiveUnreadable,
} from '../diagnostics/messages/weights.ts';
import { withStorage } from '../diagnostics/storage-problem.ts';
import { type ZipArchive, ZipProblem, readZip } from '../util/zip.ts';
import { type HostTensor, bytesPerElement, elementCount } from './host-tensor.ts';
import { refuseWhatIsNoWeights } from './file-signature.ts';
import { ForbiddenName, PickleProblem, fail, readPickle } from './pickle.ts';
import {
  type PickleMap,
  type PickleValue,
  type TorchStorage,
  type TorchTensor,
  isKind,
} from './pickle-values.ts';
import { readAt } from './read-at.ts';
import { type TorchContent, readLegacy } from './torch-legacy.ts';
import { torchHost } from './torch-objects.ts';
import { isTorchScript, stateOfModule } from './torch-script.ts';

export interface TorchArchive {
  readonly path: string;
  /** `legacy`: as torch.save wrote before 1.6. */
  readonly container: 'zip' | 'legacy';
  readonly root: PickleValue;
  /** The values of one tensor, row-major without gaps. */
  read(tensor: TorchTensor): Promise<HostTensor>;
}

/** Pickles hold names and sizes, not weights; the largest known ones have a few megabytes. */
const LARGEST_PICKLE = 64 * 2 ** 20;
const KEYS: readonly string[] = ['model', 'module', 'state_dict'];

/**
 * Opens a `.pth` or `.pt` file of either format.
 *
 * @throws RepriseError RP7511 when it names a class or function that is not plain data, RP7510 when it
 *   is damaged or cut short, RP7503 when it is something else altogether.
 */
export async function openTorchArchive(path: string): Promise<TorchArchive> {
  return withProblemsNamed(path, async () => {
    const file = await withStorage('read weights', path, () => open(path, 'r'));
    try {
      const head = await withStorage('read weights', path, () => readAt(file, 0, 512));
      if (head[0] === 0x50 && head[1] === 0x4b) return archive(path, 'zip', await readZipped(path)); // PK
      refuseWhatIsNoWeights(path, head);
      return archive(path, 'legacy', await readLegacy(path, file));
    } finally {
      await file.close();
    }
  });
}

/**
 * The map of tensors in a checkpoint: at the first of these keys that exists, else at the top. What is
 * not a tensor is left out.
 *
 * @throws RepriseError as `openTorchArchive`, and RP7520 when there are no tensors.
 */
export async function readStateDict(
  path: string,
  keys: readonly string[] = KEYS,
): Promise<Map<string, HostTensor>> {
  const { root, read } = await openTorchArchive(path);
  const found = isKind(root, 'map') ? stateOf(root, keys) : undefined;
  if (found === undefined) {
    const top = isKind(root, 'map') ? [...root.entries.keys()].map(String) : [];
    throw new RepriseError(checkpointWithoutModel({ path, tried: keys, found: top }));
  }
  const out = new Map<string, HostTensor>();
  for (const [name, value] of found.entries) {
    if (typeof name === 'string' && isKind(value, 'tensor')) out.set(name, await read(value));
  }
  return out;
}

function stateOf(root: PickleMap, keys: readonly string[]): PickleMap | undefined {
  const key = keys.find((one) => isKind(root.entries.get(one), 'map'));
  const state = key === undefined ? root : root.entries.get(key);
  if (!isKind(state, 'map')) return undefined;
  const hasTensors = [...state.entries.values()].some((one) => isKind(one, 'tensor'));
  return hasTensors ? state : undefined;
}

async function readZipped(path: string): Promise<TorchContent> {
  const zip = await readZip(path);
  const sizes = new Map(zip.entries.map(({ name, size }) => [name, size]));
  const isScript = isTorchScript(sizes.keys());
  const pickles = [...sizes.keys()].filter((name) => /^[^/]+\/data\.pkl$/.test(name));
  const [pickle] = pickles;
  if (pickle === undefined) fail('it holds no data.pkl');
  if (pickles.length > 1) fail(`it holds ${pickles.length} times data.pkl`);
  const folder = pickle.slice(0, -'data.pkl'.length);
  // The text of a program may be; it is not read.
  const compressed = zip.entries.find(
    ({ name, size, compressedSize }) =>
      size !== compressedSize && !(isScript && name.startsWith(`${folder}code/`)),
  );
  if (compressed !== undefined) fail(`"${compressed.name}" is compressed, which torch never does`);
  await expectLittleEndian(zip, `${folder}byteorder`, sizes);
  const nameOf = (key: string): string => `${folder}data/${key}`;
  const host = torchHost(({ dtype, key, count }) => {
    if (!/^[\w.-]+$/.test(key)) fail(`it keeps a storage in "${key}"`);
    const size = sizes.get(nameOf(key));
    if (size === undefined) fail(`it lacks the storage "${key}"`);
    if (size !== count * bytesPerElement(dtype)) {
      fail(`its storage "${key}" has ${size} bytes, expected ${count} elements of ${dtype}`);
    }
    return { kind: 'storage', key, dtype, count, start: 0 };
  }, isScript);
  const bytes = await zip.read(pickle, LARGEST_PICKLE);
  const { value } = readPickle(bytes, 0, host);
  const read = ({ key }: TorchStorage): Promise<Uint8Array> =>
    zip.read(nameOf(key), sizes.get(nameOf(key)) ?? 0);
  return { root: isScript ? stateOfModule(value) : value, read };
}

async function expectLittleEndian(
  zip: ZipArchive,
  name: string,
  sizes: ReadonlyMap<string, number>,
): Promise<void> {
  if (!sizes.has(name)) return;
  const order = (await zip.read(name, 64)).toString('latin1').trim();
  if (order !== 'little') fail(`its byte order is "${order}", expected "little"`);
}

function archive(
  path: string,
  container: TorchArchive['container'],
  { root, read: readStorage }: TorchContent,
): TorchArchive {
  let last: { readonly key: string; readonly bytes: Uint8Array } | undefined;
  return {
    path,
    container,
    root,
    read: (tensor) =>
      withProblemsNamed(path, async () => {
        const { storage } = tensor;
        // Views of one storage follow each other in state dicts.
        if (last?.key !== storage.key)
          last = { key: storage.key, bytes: await readStorage(storage) };
        return gathered(tensor, last.bytes);
      }),
  };
}

/** Copies a view out of its storage, row-major. */
function gathered({ storage, shape, strides, offset }: TorchTensor, bytes: Uint8Array): HostTensor {
  const size = bytesPerElement(storage.dtype);
  const count = elementCount(shape);
  const first = storage.start + offset;
  const out = new Uint8Array(count * size);
  if (isContiguous(shape, strides)) {
    out.set(bytes.subarray(first * size, (first + count) * size));
    return { dtype: storage.dtype, shape, bytes: out };
  }
  const place = shape.map(() => 0);
  for (let i = 0; i < count; i++) {
    const at = place.reduce((sum, one, axis) => sum + one * (strides[axis] ?? 0), first) * size;
    out.set(bytes.subarray(at, at + size), i * size);
    for (let axis = place.length - 1; axis >= 0; axis--) {
      place[axis] = (place[axis] ?? 0) + 1;
      if ((place[axis] ?? 0) < (shape[axis] ?? 0)) break;
      place[axis] = 0;
    }
  }
  return { dtype: storage.dtype, shape, bytes: out };
}

function isContiguous(shape: readonly number[], strides: readonly number[]): boolean {
  let expected = 1;
  for (let axis = shape.length - 1; axis >= 0; axis--) {
    if (shape[axis] !== 1 && strides[axis] !== expected) return false;
    expected *= shape[axis] ?? 0;
  }
  return true;
}

async function withProblemsNamed<T>(path: string, work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof ForbiddenName) {
      throw new RepriseError(torchArchiveNotData({ path, name: error.constructorName }));
    }
    if (error instanceof PickleProblem || error instanceof ZipProblem) {
      throw new RepriseError(torchArchiveUnreadable({ path, detail: error.message }));
    }
    throw error;
  }
}
