/**
 * Writes that survive a kill and a power cut: a reader sees the old content or the new, never a part.
 * Every function takes the name of its fault point (see `fault.ts`).
 */
import { randomBytes } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { dieNow, faultPoint } from './fault.ts';

/** Replaces `path` by `content`, atomically and durably. The directory must exist. */
export async function writeDurably(
  path: string,
  content: string | Uint8Array,
  point: string,
): Promise<void> {
  const temp = `${path}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`;
  try {
    const file = await open(temp, 'wx'); // a kill here leaves only a temp file, removed by the next collection
    try {
      await writeWithFault(file, content, `${point}.write`);
      await file.sync(); // the bytes are on disk before the name is
    } finally {
      await file.close();
    }
    faultPoint(`${point}.rename`);
    await rename(temp, path); // atomic: readers see the old file or the new one
    await syncDirectory(dirname(path)); // the name survives a power cut
    faultPoint(`${point}.done`);
  } catch (error) {
    await rm(temp, { force: true });
    throw error;
  }
}

/**
 * Moves a file or folder to a name on the same file system, atomically and durably. Its content must be
 * on disk already.
 */
export async function moveDurably(from: string, to: string, point: string): Promise<void> {
  faultPoint(`${point}.move`);
  await rename(from, to); // atomic: it stands at one of the two names, whole
  await syncDirectory(dirname(to)); // the new name survives a power cut
  await syncDirectory(dirname(from)); // and the old one does not come back beside it
  faultPoint(`${point}.moved`);
}

/** Flushes the content of a file that somebody else wrote. */
export async function syncFile(path: string): Promise<void> {
  const file = await open(path, 'r');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Makes new names in a directory survive a power cut. */
export async function syncDirectory(path: string): Promise<void> {
  const directory = await open(path, 'r');
  try {
    await directory.sync();
  } finally {
    await directory.close();
  }
}

/** A file that only grows, line by line; each line is on disk when `append` resolves. */
export class DurableLog {
  readonly #file: FileHandle;
  readonly #point: string;

  private constructor(file: FileHandle, point: string) {
    this.#file = file;
    this.#point = point;
  }

  static async open(path: string, point: string): Promise<DurableLog> {
    const file = await open(path, 'a');
    await syncDirectory(dirname(path));
    return new DurableLog(file, point);
  }

  /** Appends lines (without their newline) in one write and flushes them. */
  async append(lines: readonly string[]): Promise<void> {
    if (lines.length === 0) return;
    await writeWithFault(
      this.#file,
      lines.map((line) => `${line}\n`).join(''),
      `${this.#point}.append`,
    );
    await this.#file.datasync();
    faultPoint(`${this.#point}.appended`);
  }

  async close(): Promise<void> {
    await this.#file.close();
  }
}

async function writeWithFault(
  file: FileHandle,
  content: string | Uint8Array,
  point: string,
): Promise<void> {
  const bytes = typeof content === 'string' ? Buffer.from(content) : content;
  if (faultPoint(point) === 'torn') {
    await file.write(bytes.subarray(0, Math.ceil(bytes.length / 2)));
    await file.sync();
    dieNow();
  }
  await file.writeFile(bytes); // unlike write(), it goes on after a short write
}
