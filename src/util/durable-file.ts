/**
 * Writes that survive a kill and a power cut: a reader sees the old content or the new, never a part.
 * Every function takes the name of its fault point (see `fault.ts`).
 *
 * Only flushing waits for the disk, and only it leaves the thread: the other calls take some 10 µs each,
 * a way through the thread pool takes more than that of processor time.
 */
import { randomFillSync } from 'node:crypto';
import { closeSync, fdatasync, fsync, fsyncSync, openSync, renameSync, rmSync } from 'node:fs';
import { writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { promisify } from 'node:util';
import { dieNow, faultPoint } from './fault.ts';

const flush = promisify(fsync);
const flushData = promisify(fdatasync);

/** Replaces `path` by `content`, atomically and durably. The directory must exist. */
export async function writeDurably(
  path: string,
  content: string | Uint8Array,
  point: string,
): Promise<void> {
  const temp = tempFor(path);
  try {
    const file = openSync(temp, 'wx'); // a kill here leaves only a temp file, removed by the next collection
    try {
      writeWithFault(file, content, `${point}.write`);
      await flush(file); // the bytes are on disk before the name is
    } finally {
      closeSync(file);
    }
    faultPoint(`${point}.rename`);
    renameSync(temp, path); // atomic: readers see the old file or the new one
    await syncDirectory(dirname(path)); // the name survives a power cut
    faultPoint(`${point}.done`);
  } catch (error) {
    rmSync(temp, { force: true });
    throw error;
  }
}

/**
 * Replaces `path` by `content` atomically, for what means nothing after a power cut or can be done without
 * then: a kill of any process loses nothing of it, a power cut may leave the file empty.
 */
export function writeForThisBoot(path: string, content: string, point: string): void {
  const temp = tempFor(path);
  try {
    const file = openSync(temp, 'wx');
    try {
      writeWithFault(file, content, `${point}.write`);
    } finally {
      closeSync(file);
    }
    faultPoint(`${point}.rename`);
    renameSync(temp, path);
    faultPoint(`${point}.done`);
  } catch (error) {
    rmSync(temp, { force: true });
    throw error;
  }
}

/** Makes an empty file whose name alone says something. */
export async function touchDurably(path: string, point: string): Promise<void> {
  if (faultPoint(`${point}.write`) === 'torn') dieNow(); // there is no half of nothing
  closeSync(openSync(path, 'a'));
  await syncDirectory(dirname(path));
  faultPoint(`${point}.done`);
}

/**
 * Moves a file or folder to a name on the same file system, atomically and durably. Its content must be
 * on disk already.
 */
export async function moveDurably(from: string, to: string, point: string): Promise<void> {
  faultPoint(`${point}.move`);
  renameSync(from, to); // atomic: it stands at one of the two names, whole
  await syncDirectory(dirname(to)); // the new name survives a power cut
  await syncDirectory(dirname(from)); // and the old one does not come back beside it
  faultPoint(`${point}.moved`);
}

/** Flushes the content of a file that somebody else wrote. */
export async function syncFile(path: string): Promise<void> {
  const file = openSync(path, 'r');
  try {
    await flush(file);
  } finally {
    closeSync(file);
  }
}

/** Makes new names in a directory survive a power cut. */
export async function syncDirectory(path: string): Promise<void> {
  await syncFile(path);
}

/** A file that only grows, line by line; each line is on disk when `append` resolves. */
export class DurableLog {
  readonly #file: number;
  readonly #point: string;

  private constructor(file: number, point: string) {
    this.#file = file;
    this.#point = point;
  }

  static async open(path: string, point: string): Promise<DurableLog> {
    const file = openSync(path, 'a');
    try {
      await syncDirectory(dirname(path));
    } catch (error) {
      closeSync(file);
      throw error;
    }
    return new DurableLog(file, point);
  }

  /** Appends lines (without their newline) in one write and flushes them. */
  async append(lines: readonly string[]): Promise<void> {
    if (lines.length === 0) return;
    writeWithFault(this.#file, lines.map((line) => `${line}\n`).join(''), `${this.#point}.append`);
    await flushData(this.#file);
    faultPoint(`${this.#point}.appended`);
  }

  async close(): Promise<void> {
    closeSync(this.#file);
  }
}

function tempFor(path: string): string {
  return `${path}.${process.pid}-${randomFillSync(Buffer.alloc(4)).toString('hex')}.tmp`;
}

function writeWithFault(file: number, content: string | Uint8Array, point: string): void {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  if (faultPoint(point) === 'torn') {
    writeSync(file, bytes.subarray(0, Math.ceil(bytes.length / 2)));
    fsyncSync(file);
    dieNow();
  }
  // The system may take less than all of it at once.
  for (let done = 0; done < bytes.length; ) done += writeSync(file, bytes, done);
}
