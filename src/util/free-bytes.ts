/** Room on the disk that holds a path. */
import { statfsSync } from 'node:fs';

/** @returns bytes that an ordinary user may still write there; undefined where nobody can tell. */
export function freeBytes(path: string): number | undefined {
  try {
    const { bavail, bsize } = statfsSync(path);
    return bavail * bsize;
  } catch {
    return undefined;
  }
}
