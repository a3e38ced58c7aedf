/**
 * `flock(2)` through the C library that Node itself has loaded. A lock of this sort belongs to the open
 * file, so a child that inherits the descriptor keeps it, and the kernel gives it back when the last
 * holder ends, however it ends.
 */
/** Tries to lock at once: `taken`, `held` by another, or `unable` where there is no such lock. */
export type TryLock = (fd: number) => 'taken' | 'held' | 'unable';

const LOCK_EX = 2;
const LOCK_NB = 4;

let loaded: Promise<TryLock> | undefined;

/** Loads the library on first use (about 5 ms): commands that take no lease do not pay for it. */
export function loadFlock(): Promise<TryLock> {
  loaded ??= load();
  return loaded;
}

async function load(): Promise<TryLock> {
  try {
    const { default: koffi } = await import('koffi');
    const flock = koffi.load(null).func('int flock(int fd, int operation)');
    const { EAGAIN, EWOULDBLOCK } = koffi.os.errno;
    return (fd) => {
      if (flock(fd, LOCK_EX | LOCK_NB) === 0) return 'taken';
      const errno = koffi.errno();
      // Anything else (ENOLCK, ENOTSUP): this file system keeps no locks.
      return errno === EAGAIN || errno === EWOULDBLOCK ? 'held' : 'unable';
    };
  } catch {
    return () => 'unable'; // no koffi for this system
  }
}
