/** Ends attempts whose runner is gone, as it would have done: asks, waits for the grace period, kills. */
import type { Executor } from '../run/executors/executor.ts';
import { systemClock } from '../util/clock.ts';
import type { LivingAttempt } from './living-attempts.ts';

/** After SIGKILL: a process in an uninterruptible wait of the kernel may never go. */
const KILL_MS = 10_000;

export interface OrphanStop {
  readonly force: boolean;
  readonly graceMs: number;
  /** Kills at once, in the middle of the grace period. */
  readonly hurry: AbortSignal;
}

/** @returns those that even SIGKILL did not end. */
export async function stopOrphans(
  orphans: readonly LivingAttempt[],
  executor: Executor,
  how: OrphanStop,
): Promise<readonly LivingAttempt[]> {
  const left = await Promise.all(
    orphans.map(async (orphan) => ((await stopOne(orphan, executor, how)) ? [] : [orphan])),
  );
  return left.flat();
}

async function stopOne(
  { handle }: LivingAttempt,
  executor: Executor,
  { force, graceMs, hurry }: OrphanStop,
): Promise<boolean> {
  if (!force) {
    await executor.stop(handle, 'ask');
    if (await isOver(handle, executor, graceMs, hurry)) return sweep(handle, executor);
  }
  await executor.stop(handle, 'kill');
  await isOver(handle, executor, KILL_MS);
  return sweep(handle, executor);
}

async function isOver(
  handle: LivingAttempt['handle'],
  executor: Executor,
  withinMs: number,
  hurry?: AbortSignal,
): Promise<boolean> {
  const giveUp = new AbortController();
  const stop = (): void => giveUp.abort();
  hurry?.addEventListener('abort', stop);
  if (hurry?.aborted === true) stop();
  void systemClock.sleep(withinMs, giveUp.signal).then(stop);
  try {
    return (await executor.wait(handle, giveUp.signal)).kind !== 'running';
  } finally {
    stop();
    hurry?.removeEventListener('abort', stop);
  }
}

/** Children that left the tree, too. */
async function sweep(handle: LivingAttempt['handle'], executor: Executor): Promise<boolean> {
  const left = await executor.sweep(handle);
  return left.length === 0 && (await executor.look(handle)).kind !== 'running';
}
