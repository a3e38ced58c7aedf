/**
 * What is left of a retry budget when a runner takes over from one that died. Each attempt has written down
 * how often each rule was used before it, and the journal of its run says whether that run came to an end.
 */
import { join } from 'node:path';
import type { RetryRule } from '../language/pipeline.ts';
import { isAlive } from '../util/process-identity.ts';
import { tailOf } from '../util/tail-of.ts';
import type { Attempt } from './attempt.ts';
import { ruleFor, usedOnceMore } from './retry.ts';

/** Enough for the last few lines of a journal. */
const TAIL_BYTES = 64 * 1024;

/**
 * Uses of each rule that count on; none when the run of the newest attempt has ended (its user starts
 * again, with a new budget), or when somebody else is still busy with it.
 */
export async function usesBefore(
  stateDirectory: string,
  attempts: readonly Attempt[],
  rules: readonly RetryRule[],
): Promise<readonly number[]> {
  const newest = attempts.at(-1);
  const used = newest?.record.retries ?? rules.map(() => 0);
  // Rules that were changed since are other rules.
  if (newest === undefined || used.length !== rules.length) return [];
  if (!(await wasCutOff(stateDirectory, newest))) return [];
  // Its end was written down, and the runner died before it could begin the attempt that follows it.
  const rule = newest.judged === undefined ? -1 : ruleFor(rules, used, newest.judged.end);
  return rule < 0 ? used : usedOnceMore(rules, used, rule);
}

/** Whether the run of an attempt died before it could end: what it had begun is gone on with. */
export async function wasCutOff(stateDirectory: string, attempt: Attempt): Promise<boolean> {
  const { run, runner } = attempt.record;
  if (isAlive(runner)) return false;
  const tail = await tailOf(join(stateDirectory, run, 'journal.jsonl'), TAIL_BYTES);
  return tail !== '' && !tail.includes('"event":"run-ended"');
}
