/**
 * Which processes began after a moment. Who was there before an attempt started is none of its
 * processes, so that at its end only a few have to be looked at, not all of the machine.
 *
 * A number stands for the same process as long as the kernel has not gone once around all numbers. It
 * counts every process and thread that it starts; up to a share of the numbers, that cannot have been.
 */
import { readdirSync, readFileSync } from 'node:fs';

export interface Moment {
  readonly takenAt: number;
  /** All processes then. */
  readonly pids: ReadonlySet<number>;
  /** Processes and threads started since the boot, counted before the list was made. */
  readonly forks: number;
}

/** @returns undefined where the kernel does not say; then every process has to be looked at. */
export function momentNow(): Moment | undefined {
  const forks = forksSoFar();
  if (forks === undefined || mostForks() === 0) return undefined;
  return { takenAt: Date.now(), pids: new Set(procNumbers()), forks };
}

/**
 * Living processes that began after `before`, which was taken before at least one process was started.
 *
 * @returns undefined when too many were started for numbers to tell them apart.
 */
export function newcomers(before: Moment): readonly number[] | undefined {
  const found = procNumbers().filter((pid) => !before.pids.has(pid));
  const started = (forksSoFar() ?? 0) - before.forks;
  // Not one started: a kernel that only pretends to count.
  return started > 0 && started < mostForks() ? found : undefined;
}

export function procNumbers(): number[] {
  const numbers: number[] = [];
  for (const name of readdirSync('/proc')) {
    const number = Number(name);
    if (number > 0) numbers.push(number);
  }
  return numbers;
}

function forksSoFar(): number | undefined {
  try {
    const forks = /^processes (\d+)$/m.exec(readFileSync('/proc/stat', 'latin1'))?.[1];
    return forks === undefined ? undefined : Number(forks);
  } catch {
    return undefined;
  }
}

let most: number | undefined;

/** A third of the numbers: the kernel passes over those in use, and starting may fail uncounted. */
function mostForks(): number {
  if (most !== undefined) return most;
  try {
    most = Math.floor(Number(readFileSync('/proc/sys/kernel/pid_max', 'latin1')) / 3);
  } catch {
    most = 0;
  }
  return most;
}
