/**
 * Checkpoints: folders `step-<n>` that hold everything training needs to go on, renamed into place when
 * they are whole, checked against their digests when read.
 *
 *   step-400.tmp/ (being written) -> step-400/ (whole) -> removed by retention
 *                                      └ damaged -> ../damaged/step-400-<k>
 */
import { mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { asStorageError, errnoOf, withStorage } from '../diagnostics/storage-problem.ts';
import { checkpointReasons } from '../diagnostics/messages/train.ts';
import { digestOfBytes, digestOfFile } from '../util/digest.ts';
import { moveDurably, syncDirectory, writeDurably } from '../util/durable-file.ts';
import { isJsonObject } from '../util/json.ts';
import {
  fromFloat32,
  fromInt32,
  type HostTensor,
  toFloat32,
  toInt32,
} from '../weights/host-tensor.ts';
import { readSafetensors, writeSafetensors } from '../weights/safetensors.ts';
import type { HostArray } from './host-array.ts';
import type { SavedMeans } from './running-means.ts';

/** `checkpoint.json`: where training stands, and what the folder must hold to be believed. */
export interface CheckpointRecord {
  readonly format: 1;
  /** Optimizer steps done. */
  readonly step: number;
  /** Epochs closed (validated and logged). */
  readonly epoch: number;
  /** Of the epoch that is open. */
  readonly means: SavedMeans;
  /** What the last bits depend on. */
  readonly engine: string;
  readonly files: Readonly<Record<string, { readonly size: number; readonly digest: string }>>;
}

export interface Checkpoint {
  readonly path: string;
  readonly record: CheckpointRecord;
  readonly tensors: ReadonlyMap<string, HostArray>;
  /** Lines of the epochs closed. */
  readonly log: readonly string[];
}

/** A checkpoint that could not be used, and where it lies now. */
export interface Damaged {
  readonly name: string;
  readonly reason: string;
  readonly aside: string;
}

const STATE = 'state.safetensors';
const LOG = 'metrics.jsonl';
const RECORD = 'checkpoint.json';

/**
 * Writes one checkpoint and removes the oldest beyond `keep`.
 *
 * @returns its folder.
 * @throws RepriseError RP5002 to RP5005 when the disk refuses; what stood before stays usable.
 */
export async function writeCheckpoint(
  folder: string,
  content: Omit<Checkpoint, 'path' | 'record'> & {
    readonly record: Omit<CheckpointRecord, 'files'>;
  },
  keep: number,
): Promise<string> {
  const path = join(folder, `step-${content.record.step}`);
  return withStorage('write a checkpoint', path, async () => {
    await mkdir(folder, { recursive: true });
    const temp = `${path}.tmp`;
    await rm(temp, { recursive: true, force: true }); // of an attempt that was killed here
    await mkdir(temp);
    const state = join(temp, STATE);
    await writeSafetensors(state, asFile(content.tensors));
    const log = Buffer.from(content.log.map((line) => `${line}\n`).join(''));
    await writeDurably(join(temp, LOG), log, 'checkpoint.log');
    const files = {
      [STATE]: { size: (await stat(state)).size, digest: await digestOfFile(state) },
      [LOG]: { size: log.length, digest: digestOfBytes(log) },
    };
    const record: CheckpointRecord = { ...content.record, files };
    await writeDurably(join(temp, RECORD), `${JSON.stringify(record)}\n`, 'checkpoint.record');
    await syncDirectory(temp); // all three names are on disk before the folder gets its own
    await rm(path, { recursive: true, force: true }); // the same step again, after a fallback
    await moveDurably(temp, path, 'checkpoint'); // from here on it counts
    await retain(folder, keep);
    return path;
  });
}

/**
 * Reads the newest checkpoint that is whole; newer ones that are not are moved aside.
 *
 * @returns no checkpoint when there is none to go on from.
 */
export async function readNewestCheckpoint(
  folder: string,
): Promise<{ readonly checkpoint: Checkpoint | undefined; readonly damaged: readonly Damaged[] }> {
  const damaged: Damaged[] = [];
  for (const step of (await stepsIn(folder)).reverse()) {
    const name = `step-${step}`;
    const path = join(folder, name);
    const read = await readCheckpoint(path);
    if (typeof read !== 'string') return { checkpoint: read, damaged };
    damaged.push({ name, reason: read, aside: await moveAside(folder, name) });
  }
  return { checkpoint: undefined, damaged };
}

/**
 * Moves a checkpoint out of the way, so that nothing is tempted to go on from it again.
 *
 * @returns where it lies now.
 */
export async function moveAside(folder: string, name: string): Promise<string> {
  const aside = join(folder, '..', 'damaged');
  return withStorage('move a damaged checkpoint', join(folder, name), async () => {
    await mkdir(aside, { recursive: true });
    const taken = new Set(await readdir(aside));
    let k = 1;
    while (taken.has(`${name}-${k}`)) k += 1;
    const target = join(aside, `${name}-${k}`);
    await moveDurably(join(folder, name), target, 'checkpoint.aside');
    return target;
  });
}

/** Reads and checks one checkpoint; the reason as a clause when it is not whole. */
async function readCheckpoint(path: string): Promise<Checkpoint | string> {
  const record = await readRecord(path);
  if (typeof record === 'string') return record;
  for (const name of [STATE, LOG]) {
    const expected = record.files[name];
    const size = await sizeIfThere(join(path, name));
    if (expected === undefined || size === undefined) return checkpointReasons.missing(name);
    if (size !== expected.size) return checkpointReasons.size(name, size, expected.size);
    if ((await digestOfFile(join(path, name))) !== expected.digest) {
      return checkpointReasons.digest(name);
    }
  }
  const { tensors } = await readSafetensors(join(path, STATE));
  const arrays = [...tensors].map(([name, tensor]): [string, HostArray] => {
    const { shape } = tensor;
    return [name, { shape, values: tensor.dtype === 'I32' ? toInt32(tensor) : toFloat32(tensor) }];
  });
  const log = Buffer.from((await readIfThere(join(path, LOG))) ?? []).toString('utf8');
  return {
    path,
    record,
    tensors: new Map(arrays),
    log: log.split('\n').filter((line) => line !== ''),
  };
}

function asFile(arrays: ReadonlyMap<string, HostArray>): ReadonlyMap<string, HostTensor> {
  return new Map(
    [...arrays].map(([name, { shape, values }]) => [
      name,
      values instanceof Int32Array ? fromInt32(shape, values) : fromFloat32(shape, values),
    ]),
  );
}

async function readRecord(path: string): Promise<CheckpointRecord | string> {
  const bytes = await readIfThere(join(path, RECORD));
  let value: unknown;
  try {
    value = JSON.parse(Buffer.from(bytes ?? []).toString('utf8'));
  } catch {
    return checkpointReasons.noManifest;
  }
  if (!isJsonObject(value)) return checkpointReasons.noManifest;
  if (value['format'] !== 1) return checkpointReasons.format(JSON.stringify(value['format']));
  const { step, epoch, means, engine, files } = value;
  const isRecord =
    typeof step === 'number' &&
    typeof epoch === 'number' &&
    typeof engine === 'string' &&
    isJsonObject(means) &&
    isJsonObject(files);
  if (!isRecord) return checkpointReasons.noManifest;
  return value as unknown as CheckpointRecord; // its fields were looked at above; we wrote the rest
}

async function readIfThere(path: string): Promise<Uint8Array | undefined> {
  return ifThere(path, () => readFile(path));
}

async function sizeIfThere(path: string): Promise<number | undefined> {
  return ifThere(path, async () => (await stat(path)).size);
}

async function ifThere<T>(path: string, read: () => Promise<T>): Promise<T | undefined> {
  try {
    return await read();
  } catch (error) {
    if (errnoOf(error) === 'ENOENT' || errnoOf(error) === 'ENOTDIR') return undefined;
    throw asStorageError(error, 'read a checkpoint', path);
  }
}

/** Steps of the checkpoints in a folder, ascending. */
async function stepsIn(folder: string): Promise<number[]> {
  let names: string[];
  try {
    names = await readdir(folder);
  } catch {
    return []; // nothing was ever written
  }
  const steps = names.flatMap((name) => {
    const step = /^step-(\d+)$/.exec(name)?.[1];
    return step === undefined ? [] : [Number(step)];
  });
  return steps.sort((a, b) => a - b);
}

async function retain(folder: string, keep: number): Promise<void> {
  const steps = await stepsIn(folder);
  for (const step of steps.slice(0, Math.max(0, steps.length - Math.max(1, keep)))) {
    await rm(join(folder, `step-${step}`), { recursive: true, force: true });
  }
}
