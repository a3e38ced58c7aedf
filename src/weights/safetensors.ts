/**
 * Safetensors files: a JSON header, then the bytes of all tensors one after the other. Reading takes the
 * header first and single tensors by range; writing streams. Headers are not trusted: sizes, order and
 * types are checked before anything is allocated for them.
 *
 * @see https://github.com/huggingface/safetensors#format
 */
import { type FileHandle, open, rm } from 'node:fs/promises';
import { RepriseError } from '../diagnostics/diagnostic.ts';
import { safetensorsUnreadable, tensorNotInFile } from '../diagnostics/messages/weights.ts';
import { withStorage } from '../diagnostics/storage-problem.ts';
import { moveDurably } from '../util/durable-file.ts';
import { invariant } from '../util/invariant.ts';
import { isJsonObject } from '../util/json.ts';
import { nearest } from '../util/nearest.ts';
import {
  type Dtype,
  type HostTensor,
  bytesPerElement,
  elementCount,
  isDtype,
} from './host-tensor.ts';
import { type LazyTensor, type LazyTensors, lazily } from './lazy-tensor.ts';

/** As the reference implementation: a larger header is an attack or an accident. */
const LARGEST_HEADER = 100_000_000;

export interface TensorEntry {
  readonly dtype: Dtype;
  readonly shape: readonly number[];
  /** First byte in the file, and the one after the last. */
  readonly start: number;
  readonly end: number;
}

export interface SafetensorsFile {
  readonly path: string;
  readonly metadata: Readonly<Record<string, string>>;
  /** In the file's order of bytes. */
  readonly tensors: ReadonlyMap<string, TensorEntry>;
  /** @throws RepriseError RP7502 when there is no tensor of that name. */
  read(name: string): Promise<HostTensor>;
  close(): Promise<void>;
}

/**
 * Opens a file and checks its header; no tensor is read yet.
 *
 * @throws RepriseError RP7501 when the header does not describe this file.
 */
export async function openSafetensors(path: string): Promise<SafetensorsFile> {
  const file = await withStorage('read weights', path, () => open(path, 'r'));
  try {
    const { metadata, tensors } = await readHeader(file, path);
    return {
      path,
      metadata,
      tensors,
      read: async (name) => {
        const entry = tensors.get(name);
        if (entry === undefined) {
          const near = nearest(name, tensors.keys());
          throw new RepriseError(tensorNotInFile({ path, name, nearest: near }));
        }
        const bytes = await readRange(file, path, entry.start, entry.end - entry.start);
        return { dtype: entry.dtype, shape: entry.shape, bytes };
      },
      close: () => file.close(),
    };
  } catch (error) {
    await file.close();
    throw error;
  }
}

/** All tensors of a file at once. */
export async function readSafetensors(
  path: string,
): Promise<{ tensors: Map<string, HostTensor>; metadata: Readonly<Record<string, string>> }> {
  const file = await openSafetensors(path);
  try {
    const tensors = new Map<string, HostTensor>();
    for (const name of file.tensors.keys()) tensors.set(name, await file.read(name));
    return { tensors, metadata: file.metadata };
  } finally {
    await file.close();
  }
}

async function readHeader(
  file: FileHandle,
  path: string,
): Promise<Pick<SafetensorsFile, 'metadata' | 'tensors'>> {
  const { size } = await file.stat();
  if (size < 8) refuse(path, `it has ${size} bytes, expected at least 8`);
  const prefix = await readRange(file, path, 0, 8);
  const length = Number(new DataView(prefix.buffer, prefix.byteOffset, 8).getBigUint64(0, true));
  if (length > LARGEST_HEADER || length > size - 8) {
    refuse(path, `its header claims ${length} bytes of a file of ${size}`);
  }
  const text = await readRange(file, path, 8, length);
  return parseHeader(path, text, { start: 8 + length, end: size });
}

function parseHeader(
  path: string,
  text: Uint8Array,
  data: { readonly start: number; readonly end: number },
): Pick<SafetensorsFile, 'metadata' | 'tensors'> {
  let json: string;
  let header: unknown;
  try {
    json = new TextDecoder('utf-8', { fatal: true }).decode(text);
    header = JSON.parse(json);
  } catch {
    refuse(path, 'its header is not JSON');
  }
  if (!isJsonObject(header)) refuse(path, 'its header is not an object');
  // JSON keeps the last of two equal names, so another reader may see another tensor.
  if (countOfKeys(json) !== Object.keys(header).length) refuse(path, 'it has a name twice');
  const metadata: Record<string, string> = Object.create(null);
  const entries: [string, TensorEntry][] = [];
  for (const [name, value] of Object.entries(header)) {
    if (name !== '__metadata__') {
      entries.push([name, parseEntry(path, name, value, data)]);
      continue;
    }
    if (!isJsonObject(value)) refuse(path, 'its metadata is not an object');
    for (const [key, one] of Object.entries(value)) {
      if (typeof one !== 'string') refuse(path, `its metadata "${key}" is not a text`);
      metadata[key] = one;
    }
  }
  entries.sort(([, a], [, b]) => a.start - b.start || a.end - b.end);
  let at = data.start;
  for (const [name, { start, end }] of entries) {
    if (start !== at) {
      refuse(path, `"${name}" ${start < at ? 'overlaps' : 'leaves a gap after'} the one before it`);
    }
    at = end;
  }
  if (at !== data.end) refuse(path, `its tensors end at byte ${at} of ${data.end}`);
  return { metadata, tensors: new Map(entries) };
}

function parseEntry(
  path: string,
  name: string,
  value: unknown,
  data: { readonly start: number; readonly end: number },
): TensorEntry {
  if (!isJsonObject(value)) refuse(path, `the entry of "${name}" is not an object`);
  const { dtype, shape, data_offsets: offsets } = value;
  if (typeof dtype !== 'string' || !isDtype(dtype)) {
    refuse(path, `"${name}" has the type ${shown(dtype)}`);
  }
  if (!isSizes(shape)) refuse(path, `"${name}" has the shape ${shown(shape)}`);
  if (!isSizes(offsets) || offsets.length !== 2) {
    refuse(path, `"${name}" has the offsets ${shown(offsets)}`);
  }
  const [from = 0, to = 0] = offsets;
  if (to < from || to > data.end - data.start) {
    refuse(path, `"${name}" lies at bytes ${from} to ${to} of ${data.end - data.start}`);
  }
  // Multiplied as BigInt: a product that overflows must not come out right.
  const elements = shape.reduce((product, one) => product * BigInt(one), 1n);
  if (elements * BigInt(bytesPerElement(dtype)) !== BigInt(to - from)) {
    refuse(
      path,
      `"${name}" has ${to - from} bytes, which is not [${shape.join(', ')}] of ${dtype}`,
    );
  }
  return { dtype, shape, start: data.start + from, end: data.start + to };
}

/** Keys of the outermost object of a JSON text that is known to be whole; doubled ones count twice. */
function countOfKeys(json: string): number {
  let depth = 0;
  let count = 0;
  let isInside = false;
  for (let i = 0; i < json.length; i++) {
    const character = json.charCodeAt(i);
    if (isInside) {
      if (character === 0x5c)
        i += 1; // a backslash: what follows does not end the text
      else if (character === 0x22) isInside = false;
    } else if (character === 0x22) isInside = true;
    else if (character === 0x7b || character === 0x5b) depth += 1;
    else if (character === 0x7d || character === 0x5d) depth -= 1;
    else if (character === 0x3a && depth === 1) count += 1;
  }
  return count;
}

/** A value of the header for a message; never more of it than can be read. */
function shown(value: unknown): string {
  if (value === undefined) return 'nothing';
  if (Array.isArray(value) && value.length < 10 && value.every((one) => typeof one !== 'object')) {
    return `[${value.map(String).join(', ')}]`;
  }
  return typeof value === 'object' && value !== null ? 'something else' : `"${String(value)}"`;
}

function isSizes(value: unknown): value is readonly number[] {
  return (
    Array.isArray(value) && value.every((one) => Number.isSafeInteger(one) && (one as number) >= 0)
  );
}

async function readRange(
  file: FileHandle,
  path: string,
  start: number,
  length: number,
): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  let done = 0;
  while (done < length) {
    const { bytesRead } = await file.read(bytes, done, length - done, start + done);
    if (bytesRead === 0)
      refuse(path, `it ends at byte ${start + done}, expected ${start + length}`);
    done += bytesRead;
  }
  return bytes;
}

function refuse(path: string, detail: string): never {
  // Names and numbers of a hostile header may be megabytes long.
  const readable = detail.length > 300 ? `${detail.slice(0, 300)}…` : detail;
  throw new RepriseError(safetensorsUnreadable({ path, detail: readable }));
}

/**
 * Writes tensors to a file, whole or not at all. Equal content gives equal bytes: tensors stand in the
 * order given, metadata by name.
 */
export async function writeSafetensors(
  path: string,
  tensors: ReadonlyMap<string, HostTensor>,
  metadata: Readonly<Record<string, string>> = {},
): Promise<void> {
  await streamSafetensors(path, new Map([...tensors].map(mapLazily)), metadata);
}

/** The same for tensors that are read only now, one at a time: memory holds one of them. */
export async function streamSafetensors(
  path: string,
  tensors: LazyTensors,
  metadata: Readonly<Record<string, string>> = {},
  signal?: AbortSignal,
): Promise<void> {
  const temp = `${path}.${process.pid}.tmp`;
  try {
    const file = await open(temp, 'w');
    try {
      await file.writeFile(headerOf(tensors, metadata));
      for (const [name, tensor] of tensors) {
        signal?.throwIfAborted();
        const { bytes } = await tensor.read();
        invariant(bytes.byteLength === sizeOf(tensor), `"${name}" has the size that was announced`);
        await file.writeFile(bytes);
      }
      await file.sync(); // the bytes are on disk before the name is
    } finally {
      await file.close();
    }
    await moveDurably(temp, path, 'safetensors'); // readers see the old file or the new one
  } catch (error) {
    await rm(temp, { force: true });
    throw error;
  }
}

function mapLazily([name, tensor]: [string, HostTensor]): [string, LazyTensor] {
  return [name, lazily(tensor)];
}

function sizeOf({ dtype, shape }: LazyTensor): number {
  return elementCount(shape) * bytesPerElement(dtype);
}

function headerOf(tensors: LazyTensors, metadata: Readonly<Record<string, string>>): Uint8Array {
  const header: Record<string, unknown> = Object.create(null);
  const keys = Object.keys(metadata).sort();
  if (keys.length > 0) {
    header['__metadata__'] = Object.fromEntries(keys.map((key) => [key, metadata[key]]));
  }
  let at = 0;
  for (const [name, tensor] of tensors) {
    const { dtype, shape } = tensor;
    const end = at + sizeOf(tensor);
    header[name] = { dtype, shape, data_offsets: [at, end] };
    at = end;
  }
  const text = new TextEncoder().encode(JSON.stringify(header));
  const padded = Math.ceil(text.length / 8) * 8; // so that the tensors begin aligned
  const out = new Uint8Array(8 + padded).fill(0x20);
  new DataView(out.buffer).setBigUint64(0, BigInt(padded), true);
  out.set(text, 8);
  return out;
}
