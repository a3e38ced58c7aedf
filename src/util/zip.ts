/**
 * Reads zip archives (wheels, among others) without loading them: the directory first, then one
 * entry at a time as a stream, with its size and CRC checked. Knows zip64; of the methods, stored
 * and deflated. A name that would leave the target folder makes the archive unreadable as a whole.
 *
 * @see PKWARE APPNOTE.TXT 6.3.10, sections 4.3 and 4.5.3
 */
import { createReadStream, createWriteStream } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { PassThrough, type Readable, Transform, type TransformCallback } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { crc32, createInflateRaw } from 'node:zlib';

export interface ZipEntry {
  /** With forward slashes, relative, without `..`; a folder's ends in a slash. */
  readonly name: string;
  readonly size: number;
  readonly compressedSize: number;
  readonly isDirectory: boolean;
}

export interface ZipArchive {
  readonly path: string;
  /** In the archive's order; names are unique. */
  readonly entries: readonly ZipEntry[];
  /**
   * Writes one entry to the file `to`, which must not exist; its folder must. What is left at `to`
   * when this throws is for the caller to remove.
   *
   * @throws ZipProblem when the content does not match the directory.
   */
  extract(name: string, to: string, signal?: AbortSignal): Promise<void>;
  /** One entry as bytes, for small ones: refuses more than `limit` bytes (default 64 MiB). */
  read(name: string, limit?: number): Promise<Buffer>;
}

/** The archive is not what a zip archive must be. `message` says how, without the path. */
export class ZipProblem extends Error {
  override readonly name: string = 'ZipProblem';
  readonly path: string;

  constructor(path: string, message: string) {
    super(message);
    this.path = path;
  }
}

interface Location extends ZipEntry {
  readonly offset: number;
  readonly method: number;
  readonly crc: number;
}

const END = 0x06054b50;
const END64 = 0x06064b50;
const END64_LOCATOR = 0x07064b50;
const CENTRAL = 0x02014b50;
const LOCAL = 0x04034b50;
const END_SIZE = 22;
const MAX_COMMENT = 65535;
const STORED = 0;
const DEFLATED = 8;
/** A directory of this size has about a million entries; larger ones are not ours to read. */
const MAX_DIRECTORY = 256 * 2 ** 20;

/**
 * Reads the directory of an archive.
 *
 * @throws ZipProblem when it is no zip archive, is cut short, or holds an unsafe or doubled name.
 */
export async function readZip(path: string): Promise<ZipArchive> {
  const file = await open(path, 'r');
  let locations: Map<string, Location>;
  try {
    locations = await readDirectory(file, path);
  } finally {
    await file.close();
  }
  const find = (name: string): Location => {
    const found = locations.get(name);
    if (found === undefined) throw new ZipProblem(path, `it holds no "${name}"`);
    return found;
  };
  return {
    path,
    entries: [...locations.values()].map(({ name, size, compressedSize, isDirectory }) => ({
      name,
      size,
      compressedSize,
      isDirectory,
    })),
    extract: async (name, to, signal) => {
      const source = await contentOf(path, find(name));
      const options = signal === undefined ? {} : { signal };
      try {
        await pipeline(source, createWriteStream(to, { flags: 'wx' }), options);
      } catch (error) {
        throw asProblem(error, path, name);
      }
    },
    read: async (name, limit = 64 * 2 ** 20) => {
      const location = find(name);
      if (location.size > limit) {
        throw new ZipProblem(path, `"${name}" has ${location.size} bytes, more than ${limit}`);
      }
      const chunks: Buffer[] = [];
      try {
        for await (const chunk of await contentOf(path, location)) chunks.push(chunk as Buffer);
      } catch (error) {
        throw asProblem(error, path, name);
      }
      return Buffer.concat(chunks);
    },
  };
}

async function readDirectory(file: FileHandle, path: string): Promise<Map<string, Location>> {
  const { size: fileSize } = await file.stat();
  const end = await findEnd(file, path, fileSize);
  if (end.directorySize > MAX_DIRECTORY || end.directoryOffset + end.directorySize > fileSize) {
    throw new ZipProblem(path, 'its directory lies outside of the file');
  }
  const bytes = await readAt(file, path, end.directoryOffset, end.directorySize);
  const locations = new Map<string, Location>();
  let at = 0;
  for (let i = 0; i < end.count; i++) {
    if (at + 46 > bytes.length || bytes.readUInt32LE(at) !== CENTRAL) {
      throw new ZipProblem(path, `its directory ends after ${i} of ${end.count} entries`);
    }
    const nameLength = bytes.readUInt16LE(at + 28);
    const extraLength = bytes.readUInt16LE(at + 30);
    const next = at + 46 + nameLength + extraLength + bytes.readUInt16LE(at + 32);
    if (next > bytes.length) throw new ZipProblem(path, 'its directory is cut short');
    const location = readEntry(bytes.subarray(at, next), { path, nameLength, extraLength });
    if (locations.has(location.name)) {
      throw new ZipProblem(path, `it holds "${location.name}" twice`);
    }
    if (location.offset + location.compressedSize > end.directoryOffset) {
      throw new ZipProblem(path, `"${location.name}" lies outside of the file`);
    }
    locations.set(location.name, location);
    at = next;
  }
  return locations;
}

function readEntry(
  bytes: Buffer,
  facts: { readonly path: string; readonly nameLength: number; readonly extraLength: number },
): Location {
  const { path, nameLength, extraLength } = facts;
  const flags = bytes.readUInt16LE(8);
  const method = bytes.readUInt16LE(10);
  // Flag 11 says UTF-8; without it the names we care for are ASCII, which is the same.
  const name = bytes.toString('utf8', 46, 46 + nameLength);
  const extra = bytes.subarray(46 + nameLength, 46 + nameLength + extraLength);
  const wide = new Zip64Extra(extra);
  const size = wide.take(bytes.readUInt32LE(24));
  const compressedSize = wide.take(bytes.readUInt32LE(20));
  const offset = wide.take(bytes.readUInt32LE(42));
  if (size === undefined || compressedSize === undefined || offset === undefined) {
    throw new ZipProblem(path, `"${name}" has no readable size`);
  }
  const unsafe = unsafeName(name);
  if (unsafe !== undefined) throw new ZipProblem(path, `it holds ${unsafe}: "${name}"`);
  if ((flags & 1) !== 0) throw new ZipProblem(path, `"${name}" is encrypted`);
  if (method !== STORED && method !== DEFLATED) {
    throw new ZipProblem(path, `"${name}" is compressed by method ${method}, expected deflate`);
  }
  if (method === STORED && size !== compressedSize) {
    throw new ZipProblem(path, `"${name}" is stored, but its two sizes differ`);
  }
  const unixMode = bytes.readUInt32LE(38) >>> 16;
  if ((unixMode & 0o170000) === 0o120000) throw new ZipProblem(path, `"${name}" is a link`);
  return {
    name,
    size,
    compressedSize,
    isDirectory: name.endsWith('/'),
    offset,
    method,
    crc: bytes.readUInt32LE(16),
  };
}

/** Extra field 1: the 64-bit values of those fields that hold 0xffffffff, in their order. */
class Zip64Extra {
  readonly #values: Buffer | undefined;
  #at = 0;

  constructor(extra: Buffer) {
    for (let at = 0; at + 4 <= extra.length; ) {
      const length = extra.readUInt16LE(at + 2);
      if (extra.readUInt16LE(at) === 1) this.#values = extra.subarray(at + 4, at + 4 + length);
      at += 4 + length;
    }
  }

  take(field: number): number | undefined {
    if (field !== 0xffffffff) return field;
    if (this.#values === undefined || this.#at + 8 > this.#values.length) return undefined;
    const value = Number(this.#values.readBigUInt64LE(this.#at));
    this.#at += 8;
    return Number.isSafeInteger(value) ? value : undefined;
  }
}

/** How a name would misbehave, as it follows "it holds"; undefined for a good one. */
function unsafeName(name: string): string | undefined {
  if (name === '') return 'an empty name';
  // oxlint-disable-next-line no-control-regex -- control characters are what is looked for
  if (/[\u0000-\u001f\\]/.test(name)) return 'a name with a backslash or control characters';
  if (name.startsWith('/') || /^[A-Za-z]:/.test(name)) return 'an absolute name';
  const parts = name.replace(/\/$/, '').split('/');
  if (parts.includes('..')) return 'a name that leads out of its folder';
  if (parts.includes('') || parts.includes('.')) return 'a name with empty parts';
  return undefined;
}

interface End {
  readonly count: number;
  readonly directorySize: number;
  readonly directoryOffset: number;
}

async function findEnd(file: FileHandle, path: string, fileSize: number): Promise<End> {
  const length = Math.min(fileSize, END_SIZE + MAX_COMMENT);
  const tail = await readAt(file, path, fileSize - length, length);
  for (let at = length - END_SIZE; at >= 0; at--) {
    if (tail.readUInt32LE(at) !== END) continue;
    // The comment must end with the file; else these bytes only look like an end record.
    if (at + END_SIZE + tail.readUInt16LE(at + 20) !== length) continue;
    const end = {
      count: tail.readUInt16LE(at + 10),
      directorySize: tail.readUInt32LE(at + 12),
      directoryOffset: tail.readUInt32LE(at + 16),
    };
    const isWide =
      end.count === 0xffff ||
      end.directorySize === 0xffffffff ||
      end.directoryOffset === 0xffffffff;
    const place = fileSize - length + at - 20;
    return isWide && place >= 0 ? ((await readEnd64(file, path, place)) ?? end) : end;
  }
  throw new ZipProblem(path, 'it has no zip directory at its end; it may be cut short');
}

async function readEnd64(
  file: FileHandle,
  path: string,
  locatorAt: number,
): Promise<End | undefined> {
  const locator = await readAt(file, path, locatorAt, 20);
  if (locator.readUInt32LE(0) !== END64_LOCATOR) return undefined;
  const endAt = Number(locator.readBigUInt64LE(8));
  if (endAt + 56 > locatorAt) throw new ZipProblem(path, 'its zip64 directory is damaged');
  const end = await readAt(file, path, endAt, 56);
  if (end.readUInt32LE(0) !== END64) throw new ZipProblem(path, 'its zip64 directory is damaged');
  return {
    count: Number(end.readBigUInt64LE(32)),
    directorySize: Number(end.readBigUInt64LE(40)),
    directoryOffset: Number(end.readBigUInt64LE(48)),
  };
}

/** The content of one entry; the stream fails with a ZipProblem when size or CRC are not as the directory says. */
async function contentOf(path: string, location: Location): Promise<Readable> {
  const { name, offset, compressedSize, method } = location;
  const file = await open(path, 'r');
  let start: number;
  try {
    const local = await readAt(file, path, offset, 30);
    if (local.readUInt32LE(0) !== LOCAL) throw new ZipProblem(path, `"${name}" has no header`);
    start = offset + 30 + local.readUInt16LE(26) + local.readUInt16LE(28);
  } finally {
    await file.close();
  }
  const checked = new Checked(path, location);
  // An empty range cannot be said with an inclusive end.
  const raw: Readable =
    compressedSize === 0
      ? new PassThrough().end()
      : createReadStream(path, { start, end: start + compressedSize - 1, highWaterMark: 2 ** 18 });
  const stages = method === DEFLATED ? [raw, createInflateRaw(), checked] : [raw, checked];
  // The reader of `checked` gets every error; this promise would only tell it again.
  pipeline(stages).catch(() => undefined);
  return checked;
}

class Checked extends Transform {
  readonly #path: string;
  readonly #expected: Location;
  #size = 0;
  #crc = 0;

  constructor(path: string, expected: Location) {
    super();
    this.#path = path;
    this.#expected = expected;
  }

  override _transform(chunk: Buffer, _encoding: string, done: TransformCallback): void {
    this.#size += chunk.length;
    this.#crc = crc32(chunk, this.#crc);
    // Stops a bomb at its declared size, not at the end of the disk.
    if (this.#size > this.#expected.size) done(this.#problem('is larger than its directory says'));
    else done(null, chunk);
  }

  override _flush(done: TransformCallback): void {
    if (this.#size !== this.#expected.size) done(this.#problem('is cut short'));
    else if (this.#crc !== this.#expected.crc) done(this.#problem('does not match its CRC'));
    else done();
  }

  #problem(what: string): ZipProblem {
    return new ZipProblem(this.#path, `"${this.#expected.name}" ${what}`);
  }
}

/** What zlib objects to is a fault of the archive; everything else stays what it is. */
function asProblem(error: unknown, path: string, name: string): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : '';
  return code.startsWith('Z_') ? new ZipProblem(path, `"${name}" cannot be decompressed`) : error;
}

async function readAt(
  file: FileHandle,
  path: string,
  position: number,
  length: number,
): Promise<Buffer> {
  const buffer = Buffer.alloc(length);
  let done = 0;
  while (done < length) {
    const { bytesRead } = await file.read(buffer, done, length - done, position + done);
    if (bytesRead === 0) throw new ZipProblem(path, 'it is cut short');
    done += bytesRead;
  }
  return buffer;
}
