/**
 * Leases: who uses a key or a device now. A lease is a locked file below `leases/`; what stands in the
 * file is for people and for other hosts, the lock alone decides. Where files cannot be locked, the
 * content decides: a holder on this host that is dead loses its lease; one elsewhere keeps it.
 */
import { closeSync, fstatSync, ftruncateSync, openSync, statSync, writeSync } from 'node:fs';
import { readFileSync, renameSync, rmSync } from 'node:fs';
import { hostname } from 'node:os';
import { randomBytes } from 'node:crypto';
import { errnoOf } from '../diagnostics/storage-problem.ts';
import { writeDurably } from '../util/durable-file.ts';
import { isJsonObject } from '../util/json.ts';
import { isAlive, ownIdentity } from '../util/process-identity.ts';
import { loadFlock, type TryLock } from '../util/flock.ts';
import type { Layout } from './layout.ts';
import type { Lease, LeaseHolder } from './store.ts';

type Holder = NonNullable<LeaseHolder['holder']>;

/**
 * Takes a lease, or says who holds it.
 *
 * @param given  Another way to lock, for file systems and tests; `flock` when absent.
 */
export async function takeLease(
  layout: Layout,
  name: string,
  given?: TryLock,
): Promise<Lease | LeaseHolder> {
  const lock = given ?? (await loadFlock());
  const path = layout.lease(name);
  for (;;) {
    const fd = openSync(path, 'a+');
    const answer = lock(fd);
    if (answer === 'taken' && stillNamed(fd, path)) {
      write(fd, { ...ownIdentity(), what: name });
      return lockedLease(fd);
    }
    closeSync(fd);
    if (answer === 'held') return { kind: 'held', holder: readHolder(path) };
    if (answer === 'unable') return await takeByContent(`${path}-file`, name);
    // Locked a file that a collection removed in that moment: try the new one.
  }
}

function lockedLease(fd: number): Lease {
  let open = true;
  return {
    kind: 'lease',
    fd,
    describe: async (holder) => {
      if (holder !== undefined) write(fd, holder);
    },
    release: async () => {
      // Only closed, never unlocked: an attempt that inherited the descriptor keeps the lease.
      if (open) closeSync(fd);
      open = false;
    },
  };
}

function stillNamed(fd: number, path: string): boolean {
  try {
    return statSync(path).ino === fstatSync(fd).ino;
  } catch {
    return false;
  }
}

/** Not atomic, on purpose: the lock is on this very file, and its content is a courtesy. */
function write(fd: number, holder: Holder): void {
  const { host, bootId, pid, startTime, what } = holder;
  ftruncateSync(fd, 0);
  writeSync(fd, `${JSON.stringify({ host, bootId, pid, startTime, what })}\n`, 0);
}

function readHolder(path: string): Holder | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (!isJsonObject(value)) return undefined;
    const { host, bootId, pid, startTime, what } = value;
    if (typeof pid !== 'number') return undefined;
    const text = (part: unknown): string => (typeof part === 'string' ? part : '');
    const [h, b, s, w] = [host, bootId, startTime, what].map(text);
    return { host: h ?? '', bootId: b ?? '', pid, startTime: s ?? '', what: w ?? '' };
  } catch {
    return undefined; // being written just now, or written by half
  }
}

/** For file systems without locks: the file that only one process can create. */
async function takeByContent(path: string, name: string): Promise<Lease | LeaseHolder> {
  for (;;) {
    try {
      const fd = openSync(path, 'wx+');
      write(fd, { ...ownIdentity(), what: name });
      return createdLease(path, fd);
    } catch (error) {
      if (errnoOf(error) !== 'EEXIST') throw error;
    }
    const holder = readHolder(path);
    if (holder === undefined ? isFresh(path) : mayLive(holder)) return { kind: 'held', holder };
    // Taken aside first: of two that find the holder dead, one rename succeeds for the same file.
    const aside = `${path}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`;
    try {
      renameSync(path, aside);
      const moved = readHolder(aside);
      if (moved !== undefined && mayLive(moved))
        renameSync(aside, path); // it was taken over in between
      else rmSync(aside, { force: true });
    } catch (error) {
      if (errnoOf(error) !== 'ENOENT') throw error;
    }
  }
}

function createdLease(path: string, fd: number): Lease {
  let open = true;
  let holder: Holder | undefined;
  return {
    kind: 'lease',
    fd,
    describe: async (next) => {
      if (next === undefined) return;
      holder = next;
      const { host, bootId, pid, startTime, what } = next;
      await writeDurably(
        path,
        `${JSON.stringify({ host, bootId, pid, startTime, what })}\n`,
        'lease',
      );
    },
    release: async () => {
      if (!open) return;
      open = false;
      closeSync(fd);
      // An attempt that was named as the holder keeps the lease until it is dead.
      if (holder === undefined || holder.pid === process.pid || !mayLive(holder)) {
        rmSync(path, { force: true });
      }
    },
  };
}

function mayLive(holder: Holder): boolean {
  if (holder.host !== hostname()) return true; // only that host could tell
  return isAlive(holder);
}

/** A holder that has created its file but not yet written into it. */
function isFresh(path: string): boolean {
  try {
    return Date.now() - statSync(path).mtimeMs < 5000;
  } catch {
    return false;
  }
}
