/** Turns what the file system threw into a diagnostic; a bug of ours stays what it is. */
import { existsSync } from 'node:fs';
import { dirname } from 'node:path';
import { RepriseError } from './diagnostic.ts';
import { storageProblem } from './messages/store.ts';

/** The error number of a system error (`ENOENT`); undefined for anything else. */
export function errnoOf(error: unknown): string | undefined {
  if (!(error instanceof Error) || !('code' in error)) return undefined;
  return typeof error.code === 'string' ? error.code : undefined;
}

/**
 * Does something with files, and names the action and the place when the system refuses.
 *
 * @param action  As it follows "Cannot": `write the journal`.
 * @throws RepriseError RP5002 to RP5005 for system errors; everything else passes unchanged.
 */
export async function withStorage<T>(
  action: string,
  path: string,
  work: () => Promise<T>,
): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw asStorageError(error, action, path);
  }
}

/** The same for an error already caught. */
export function asStorageError(error: unknown, action: string, path: string): unknown {
  const errno = errnoOf(error);
  if (error instanceof RepriseError || errno === undefined || !/^E[A-Z0-9]+$/.test(errno)) {
    return error;
  }
  const detail = error instanceof Error ? error.message : String(error);
  return new RepriseError(storageProblem({ action, path, place: placeOf(path), errno, detail }));
}

function placeOf(path: string): string {
  let place = path;
  while (!existsSync(place) && place !== dirname(place)) place = dirname(place);
  return place;
}
