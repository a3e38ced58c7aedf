/**
 * Opens a file of weights, whatever its format: safetensors, both formats of `torch.save`, or a folder
 * that holds one of them. Nothing of a tensor is read until it is asked for, and nothing is executed.
 */
import { open, readFile, readdir, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { RepriseError } from '../diagnostics/diagnostic.ts';
import {
  fileIsNotWeights,
  folderOfWeights,
  placeNotInCheckpoint,
} from '../diagnostics/messages/weight-files.ts';
import { checkpointWithoutModel } from '../diagnostics/messages/weights.ts';
import { withStorage } from '../diagnostics/storage-problem.ts';
import { type JsonObject, isJsonObject } from '../util/json.ts';
import { refuseWhatIsNoWeights } from './file-signature.ts';
import type { LazyTensor, LazyTensors } from './lazy-tensor.ts';
import type { PickleMap, PickleValue } from './pickle-values.ts';
import { isKind } from './pickle-values.ts';
import { readAt } from './read-at.ts';
import { openSafetensors } from './safetensors.ts';
import { openTorchArchive } from './torch-archive.ts';

export type CheckpointFormat = 'safetensors' | 'torch-zip' | 'torch-legacy';

/** A map of tensors inside of a checkpoint. */
export interface Place {
  /** `model`, `state.module`; empty at the top. */
  readonly key: string;
  readonly tensors: number;
}

export interface Checkpoint {
  /** The file itself, also when a folder was named. */
  readonly path: string;
  readonly format: CheckpointFormat;
  /** Bytes. */
  readonly size: number;
  /** Of safetensors; empty for others. */
  readonly metadata: Readonly<Record<string, string>>;
  /** What `config.json` beside it says, when there is one. */
  readonly config: JsonObject | undefined;
  /** Where the tensors were taken from, and all places where there are some. */
  readonly place: string;
  readonly places: readonly Place[];
  /** What else stands beside them: `epoch: 3`, `args: settings`. */
  readonly others: readonly { readonly name: string; readonly what: string }[];
  readonly tensors: LazyTensors;
  close(): Promise<void>;
}

/** Keys under which scripts keep the weights, the likeliest first. */
const KEYS: readonly string[] = [
  'model',
  'module',
  'state_dict',
  'model_ema',
  'teacher',
  'student',
  '',
];
/** Files that are meant when a folder is named. */
const IN_FOLDERS: readonly string[] = [
  'model.safetensors',
  'pytorch_model.bin',
  'mp_rank_00_model_states.pt', // DeepSpeed
];
const WEIGHTS = /\.(safetensors|pth|pt|bin|ckpt|tar)$/;
const LARGEST_CONFIG = 2 ** 20;
/** Maps of maps are looked through this deep, and this many of them: a checkpoint has a handful. */
const DEEPEST = 3;
const MOST_MAPS = 10_000;

export interface OpenOptions {
  /** Where to take the tensors from, `model_ema`; the likeliest place when left out. */
  readonly key?: string | undefined;
  /**
   * Whether `config.json` beside a named file counts; that of a named folder always does. Off where the
   * answer may depend on nothing but the file.
   */
  readonly settingsBeside?: boolean | undefined;
}

/**
 * Opens a checkpoint.
 *
 * @throws RepriseError RP7503 for a file of another kind, RP7504 for a folder that does not say which
 *   file, RP7501, RP7510 and RP7511 for damaged and hostile ones, RP7505 and RP7520 without tensors.
 */
export async function openCheckpoint(
  path: string,
  { key, settingsBeside = false }: OpenOptions = {},
): Promise<Checkpoint> {
  const file = await weightsFileIn(path);
  const config =
    path !== file || (settingsBeside && IN_FOLDERS.includes(basename(file)))
      ? await configBeside(file)
      : undefined;
  const { head, size } = await headOf(file);
  // A length of a size that occurs, then a header in braces: no other format looks like it.
  const isSafetensors = head[8] === 0x7b && head[6] === 0 && head[7] === 0;
  if (!isSafetensors) refuseWhatIsNoWeights(file, head);
  const facts = { path: file, size, config };
  return isSafetensors || file.endsWith('.safetensors')
    ? { ...facts, ...(await openSafe(file, key)) }
    : { ...facts, ...(await openTorch(file, key)) };
}

type Inside = Omit<Checkpoint, 'path' | 'size' | 'config'>;

async function openSafe(path: string, key: string | undefined): Promise<Inside> {
  const file = await openSafetensors(path);
  const places = [{ key: '', tensors: file.tensors.size }];
  if ((key ?? '') !== '') {
    await file.close();
    throw new RepriseError(placeNotInCheckpoint({ path, key: key ?? '', places: [''] }));
  }
  const tensors = new Map<string, LazyTensor>();
  for (const [name, { dtype, shape }] of file.tensors) {
    tensors.set(name, { dtype, shape, read: () => file.read(name) });
  }
  return {
    format: 'safetensors',
    metadata: file.metadata,
    place: '',
    places,
    others: [],
    tensors,
    close: () => file.close(),
  };
}

async function openTorch(path: string, key: string | undefined): Promise<Inside> {
  const archive = await openTorchArchive(path);
  const maps = mapsOf(archive.root);
  const places = [...maps].map(([place, { count }]) => ({ key: place, tensors: count }));
  const chosen =
    key ??
    KEYS.find((one) => maps.has(one)) ??
    places.toSorted((a, b) => b.tensors - a.tensors)[0]?.key;
  const found = chosen === undefined ? undefined : maps.get(chosen);
  if (key !== undefined && found === undefined) {
    throw new RepriseError(placeNotInCheckpoint({ path, key, places: [...maps.keys()] }));
  }
  if (found === undefined || chosen === undefined) {
    const top = isKind(archive.root, 'map') ? [...archive.root.entries.keys()] : [];
    const names = top.filter((name) => typeof name === 'string');
    throw new RepriseError(
      checkpointWithoutModel({ path, tried: KEYS.filter((one) => one !== ''), found: names }),
    );
  }
  const tensors = new Map<string, LazyTensor>();
  for (const [name, value] of found.map.entries) {
    if (typeof name !== 'string' || !isKind(value, 'tensor')) continue;
    const { storage, shape } = value;
    tensors.set(name, { dtype: storage.dtype, shape, read: () => archive.read(value) });
  }
  return {
    format: archive.container === 'zip' ? 'torch-zip' : 'torch-legacy',
    metadata: {},
    place: chosen,
    places,
    others: othersOf(archive.root, chosen),
    tensors,
    close: () => Promise.resolve(),
  };
}

interface FoundMap {
  readonly map: PickleMap;
  /** Tensors directly in it. */
  readonly count: number;
}

/** Maps that hold tensors under names, each with its place; the states of optimizers are left out. */
function mapsOf(root: PickleValue): Map<string, FoundMap> {
  const found = new Map<string, FoundMap>();
  if (!isKind(root, 'map')) return found;
  const seen = new Set<PickleMap>();
  const open: [place: string, depth: number, map: PickleMap][] = [['', 0, root]];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    const [place, depth, map] = next;
    if (seen.has(map) || seen.size > MOST_MAPS) continue;
    seen.add(map);
    let count = 0;
    for (const [name, value] of map.entries) {
      if (typeof name !== 'string') continue;
      if (isKind(value, 'tensor')) count += 1;
      const isState = /optim|scaler|scheduler|_metadata/i.test(name);
      if (isKind(value, 'map') && depth < DEEPEST && !isState) {
        open.push([place === '' ? name : `${place}.${name}`, depth + 1, value]);
      }
    }
    if (count > 0 && !found.has(place)) found.set(place, { map, count });
  }
  return found;
}

function othersOf(root: PickleValue, chosen: string): { name: string; what: string }[] {
  if (!isKind(root, 'map') || chosen === '') return [];
  return [...root.entries].flatMap(([name, value]) =>
    typeof name === 'string' && name !== chosen.split('.')[0]
      ? [{ name, what: whatIs(value) }]
      : [],
  );
}

function whatIs(value: PickleValue): string {
  if (typeof value !== 'object' || value === null)
    return JSON.stringify(String(value)).slice(1, -1);
  if (value instanceof Uint8Array) return `${value.length} bytes`;
  switch (value.kind) {
    case 'map':
    case 'namespace':
      return `${value.kind === 'map' ? 'map' : 'settings'} of ${value.entries.size}`;
    case 'list':
    case 'tuple':
    case 'set':
      return `${value.kind} of ${value.items.length}`;
    case 'tensor':
      return `tensor [${value.shape.join(', ')}]`;
    case 'numpy-scalar':
      return String(value.value);
    default:
      return value.kind;
  }
}

/**
 * The file that is meant; of a folder, the one that stands for it.
 *
 * @throws RepriseError RP7504 for a folder that does not say which.
 */
export async function weightsFileIn(path: string): Promise<string> {
  const about = await withStorage('read weights', path, () => stat(path));
  if (about.isFile()) return path;
  // A pipe would be waited for without end.
  if (!about.isDirectory()) throw new RepriseError(fileIsNotWeights({ path, what: 'special' }));
  const names = await withStorage('read weights', path, () => readdir(path));
  const known = IN_FOLDERS.find((one) => names.includes(one));
  const found = names.filter((name) => WEIGHTS.test(name)).sort();
  const only = known ?? (found.length === 1 ? found[0] : undefined);
  if (only === undefined) throw new RepriseError(folderOfWeights({ path, found }));
  return join(path, only);
}

async function headOf(path: string): Promise<{ head: Uint8Array; size: number }> {
  return withStorage('read weights', path, async () => {
    const file = await open(path, 'r');
    try {
      return { head: await readAt(file, 0, 512), size: (await file.stat()).size };
    } finally {
      await file.close();
    }
  });
}

/** transformers writes settings beside the weights that their names and shapes do not show. */
async function configBeside(file: string): Promise<JsonObject | undefined> {
  const path = join(dirname(file), 'config.json');
  try {
    const about = await stat(path);
    if (!about.isFile() || about.size > LARGEST_CONFIG) return undefined;
    const value: unknown = JSON.parse(await readFile(path, 'utf8'));
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined; // no settings, or none that can be read: then they do not help
  }
}
