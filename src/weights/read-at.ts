/** A range of a file, without reading the rest. */
import type { FileHandle } from 'node:fs/promises';

/** @returns what is there: fewer bytes than asked for at the end of the file. */
export async function readAt(file: FileHandle, start: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  let done = 0;
  while (done < length) {
    const { bytesRead } = await file.read(bytes, done, length - done, start + done);
    if (bytesRead === 0) break;
    done += bytesRead;
  }
  return bytes.subarray(0, done);
}
