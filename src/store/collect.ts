/**
 * Removes what killed writers left: temp files older than an hour whose writer is dead. Looks at most
 * once an hour, at the few folders in which temp files are made; nothing that has its final name is
 * ever touched.
 */
import { rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Layout } from './layout.ts';
import { namesIn } from '../util/names-in.ts';

const HOUR_MS = 3600_000;

/** @returns how many were removed. */
export function collect(
  layout: Layout,
  nowMs: number = Date.now(),
  options: { readonly isDue?: boolean } = {},
): number {
  if (options.isDue !== true && !isDue(join(layout.store, 'collected'), nowMs)) return 0;
  const trees = join(layout.store, 'trees');
  const folders = [
    layout.store,
    layout.results,
    layout.incoming,
    layout.leases,
    ...namesIn(trees).map((name) => join(trees, name)),
  ];
  let removed = 0;
  for (const folder of folders) {
    for (const name of namesIn(folder)) {
      const path = join(folder, name);
      if (!isAbandoned(path, name, nowMs)) continue;
      rmSync(path, { recursive: true, force: true });
      removed += 1;
    }
  }
  return removed;
}

/** Temp names end in `.<pid>-<random>.tmp`, as `durable-file.ts` makes them. */
function isAbandoned(path: string, name: string, nowMs: number): boolean {
  const pid = /\.(\d+)-[0-9a-f]{8}\.tmp$/.exec(name)?.[1];
  if (pid === undefined) return false;
  try {
    if (nowMs - statSync(path).mtimeMs < HOUR_MS) return false;
  } catch {
    return false; // gone meanwhile
  }
  return !exists(Number(pid));
}

// On a shared file system the writer may be on another host; there the hour alone decides.
function exists(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

function isDue(stamp: string, nowMs: number): boolean {
  try {
    if (nowMs - statSync(stamp).mtimeMs < HOUR_MS) return false;
    utimesSync(stamp, nowMs / 1000, nowMs / 1000);
  } catch {
    writeFileSync(stamp, '');
  }
  return true;
}
