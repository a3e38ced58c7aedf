/**
 * Reads tar archives as a stream (ustar, pax and GNU long names) and hands over the files in them.
 * Folders and links are passed over: nothing of what a stage fetches is a link. An entry whose name
 * would leave the target folder makes the whole archive refused. Compression is not dealt with here.
 *
 * @see POSIX.1-2017, pax, "ustar Interchange Format"
 */
import { archiveDamaged, archiveEscapes } from '../../diagnostics/messages/data.ts';
import { RepriseError } from '../../diagnostics/diagnostic.ts';

export interface TarEntry {
  /** As in the archive, without a leading `./`; `/` between folders. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
}

/** Takes the bytes of one file, in order. */
export interface FileSink {
  write(bytes: Uint8Array): Promise<void>;
  end(): Promise<void>;
}

/**
 * Goes through an archive; `visit` answers where the bytes of a file go, or undefined to pass it over.
 *
 * @param name  Of the archive, for messages.
 * @throws RepriseError RP6010 when the archive is cut off or a header's checksum is wrong, RP6011 when
 *   an entry's name is absolute or contains `..`.
 */
export async function readTar(
  source: AsyncIterable<Uint8Array>,
  name: string,
  visit: (entry: TarEntry) => Promise<FileSink | undefined>,
): Promise<void> {
  const bytes = new ByteReader(source);
  let extra: Extra = {};
  for (;;) {
    const header = await bytes.take(BLOCK);
    if (header === undefined) throw damaged(name, 'it ends before its end mark');
    if (header.every((byte) => byte === 0)) return; // the first of the two empty blocks at the end
    const found = parseHeader(header, name);
    const size = extra.size ?? found.size;
    const padding = (BLOCK - (size % BLOCK)) % BLOCK;
    if (METADATA.has(found.type)) {
      if (size > LONGEST_METADATA) throw damaged(name, `a header record of ${size} bytes`);
      const body = await bytes.take(size);
      if (body === undefined || !(await bytes.skip(padding))) throw damaged(name, 'it is cut off');
      extra = readMetadata(found.type, body, extra);
      continue;
    }
    const path = cleanPath(extra.path ?? found.path, name);
    extra = {};
    const isFile = found.type === '0' || found.type === '\0' || found.type === '7';
    const sink = isFile ? await visit({ path, size }) : undefined;
    const whole = await bytes.pass(isFile ? size : 0, sink);
    await sink?.end();
    if (!whole || !(await bytes.skip(isFile ? padding : 0))) throw damaged(name, 'it is cut off');
  }
}

const BLOCK = 512;
const LONGEST_METADATA = 1 << 20;
/** pax of one entry, pax of all, GNU long name, GNU long link. */
const METADATA = new Set(['x', 'g', 'L', 'K']);

interface Extra {
  readonly path?: string;
  readonly size?: number;
}

function parseHeader(
  header: Uint8Array,
  name: string,
): { path: string; size: number; type: string } {
  const stored = octal(header, 148, 8);
  let sum = 0;
  for (let i = 0; i < BLOCK; i++) sum += i >= 148 && i < 156 ? 32 : (header[i] ?? 0);
  if (stored !== sum) throw damaged(name, 'a header has the wrong checksum');
  const prefix = text(header, 257, 5) === 'ustar' ? text(header, 345, 155) : '';
  const short = text(header, 0, 100);
  return {
    path: prefix === '' ? short : `${prefix}/${short}`,
    size: octal(header, 124, 12),
    type: String.fromCharCode(header[156] ?? 0),
  };
}

function readMetadata(type: string, body: Uint8Array, before: Extra): Extra {
  if (type === 'L') return { ...before, path: text(body, 0, body.length) };
  if (type !== 'x') return before;
  let extra = before;
  for (let at = 0; at < body.length; ) {
    // "<length> <key>=<value>\n", where the length counts itself
    const space = body.indexOf(32, at);
    const length = Number(Buffer.from(body.subarray(at, space)).toString('latin1'));
    if (space < 0 || !(length > 0)) break;
    const record = Buffer.from(body.subarray(space + 1, at + length - 1)).toString('utf8');
    const equals = record.indexOf('=');
    const value = record.slice(equals + 1);
    if (record.startsWith('path=')) extra = { ...extra, path: value };
    if (record.startsWith('size=')) extra = { ...extra, size: Number(value) };
    at += length;
  }
  return extra;
}

/** The name of an entry with `./` removed. @throws RepriseError RP6011 when it would leave the target folder. */
export function cleanPath(path: string, archive: string): string {
  const parts = path.split('/').filter((part) => part !== '' && part !== '.');
  if (
    path.startsWith('/') ||
    /^[A-Za-z]:/.test(path) ||
    path.includes('\\') ||
    parts.includes('..')
  )
    throw new RepriseError(archiveEscapes({ archive, entry: path }));
  return parts.join('/');
}

function text(bytes: Uint8Array, from: number, length: number): string {
  const field = bytes.subarray(from, from + length);
  const end = field.indexOf(0);
  return Buffer.from(end < 0 ? field : field.subarray(0, end)).toString('utf8');
}

function octal(bytes: Uint8Array, from: number, length: number): number {
  if (((bytes[from] ?? 0) & 0x80) !== 0) {
    // GNU writes large sizes in base 256
    let value = (bytes[from] ?? 0) & 0x7f;
    for (let i = 1; i < length; i++) value = value * 256 + (bytes[from + i] ?? 0);
    return value;
  }
  return Number.parseInt(text(bytes, from, length).trim() || '0', 8);
}

function damaged(archive: string, what: string): RepriseError {
  return new RepriseError(archiveDamaged({ archive, what }));
}

/** Cuts a stream of chunks into pieces of the wanted lengths. */
class ByteReader {
  readonly #source: AsyncIterator<Uint8Array>;
  #chunk: Uint8Array = new Uint8Array(0);

  constructor(source: AsyncIterable<Uint8Array>) {
    this.#source = source[Symbol.asyncIterator]();
  }

  /** Exactly `count` bytes, or undefined when the stream ends before. */
  async take(count: number): Promise<Uint8Array | undefined> {
    const out = new Uint8Array(count);
    let filled = 0;
    while (filled < count) {
      const piece = await this.#next(count - filled);
      if (piece === undefined) return undefined;
      out.set(piece, filled);
      filled += piece.length;
    }
    return out;
  }

  /** Hands `count` bytes to a sink, or drops them. @returns whether they were all there. */
  async pass(count: number, sink: FileSink | undefined): Promise<boolean> {
    for (let left = count; left > 0; ) {
      const piece = await this.#next(left);
      if (piece === undefined) return false;
      await sink?.write(piece);
      left -= piece.length;
    }
    return true;
  }

  async skip(count: number): Promise<boolean> {
    return await this.pass(count, undefined);
  }

  async #next(most: number): Promise<Uint8Array | undefined> {
    while (this.#chunk.length === 0) {
      const read = await this.#source.next();
      if (read.done === true) return undefined;
      this.#chunk = read.value;
    }
    const piece = this.#chunk.subarray(0, most);
    this.#chunk = this.#chunk.subarray(most);
    return piece;
  }
}
