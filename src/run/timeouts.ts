/** When an attempt has had its time: in all, or without a sign of progress. */
import { statSync } from 'node:fs';
import type { CheckedStage } from '../language/pipeline.ts';
import { eventsOf } from './attempt.ts';
import type { OurDoing } from './ends.ts';
import { rankLogs } from './log-excerpt.ts';

export type Timeouts = CheckedStage['timeout'];

/** A timer of more than 24 days would ring at once. */
const LONGEST_SLEEP_MS = 3_600_000;

/** The limit that is passed, if any. All times in milliseconds since 1970. */
export function passedLimit(
  timeouts: Timeouts,
  facts: { readonly now: number; readonly startedAt: number; readonly lastSignAt: number },
): OurDoing | undefined {
  const { totalMs, idleMs } = timeouts;
  if (totalMs !== undefined && facts.now - facts.startedAt >= totalMs) {
    return { kind: 'total-timeout', afterMs: totalMs };
  }
  if (idleMs !== undefined && facts.now - facts.lastSignAt >= idleMs) {
    return { kind: 'idle-timeout', afterMs: idleMs };
  }
  return undefined;
}

/** How long until the next limit can be passed at the earliest; undefined without limits. */
export function untilLimit(
  timeouts: Timeouts,
  facts: { readonly now: number; readonly startedAt: number; readonly lastSignAt: number },
): number | undefined {
  const { totalMs, idleMs } = timeouts;
  const due = [
    ...(totalMs === undefined ? [] : [facts.startedAt + totalMs]),
    ...(idleMs === undefined ? [] : [facts.lastSignAt + idleMs]),
  ];
  if (due.length === 0) return undefined;
  return Math.min(LONGEST_SLEEP_MS, Math.max(1, Math.min(...due) - facts.now));
}

/**
 * When an attempt last gave a sign of life: a stage of ours by an event, a program also by output of any
 * of its ranks, or by its metrics file.
 */
export function lastSign(
  attemptDirectory: string,
  execution: 'worker' | 'program',
  startedAt: number,
  feed?: string,
): number {
  const files = [eventsOf(attemptDirectory)];
  if (execution === 'program') {
    for (const { path } of rankLogs(attemptDirectory)) files.push(path);
    if (feed !== undefined) files.push(feed);
  }
  const times = files.map((file) => statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  return Math.max(startedAt, ...times);
}
