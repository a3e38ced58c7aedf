/** Which ends of an attempt are worth another one, and after how long. */
import type { AttemptEnd } from '../contract/run-event.ts';
import type { RetryRule } from '../language/pipeline.ts';
import { unreachable } from '../util/invariant.ts';

export type EndClass = RetryRule['on'][number];

/** The class of `retry:` that an end belongs to; undefined for ends that are never retried. */
export function classOf(end: AttemptEnd): EndClass | undefined {
  switch (end.kind) {
    case 'finished':
    case 'cancelled':
      return undefined;
    case 'stopped': // by a signal that was not ours
      return 'preempted';
    case 'exited':
      return 'exit';
    case 'signalled':
    case 'vanished':
      return 'signal';
    case 'out-of-memory':
      return 'oom';
    case 'idle-timeout':
    case 'total-timeout':
      return 'timeout';
    default:
      return unreachable(end);
  }
}

/**
 * The delay before the next attempt, or undefined when there is none. Doubles with each use of a rule.
 *
 * @param used  How often each rule was used, by its position.
 */
export function nextRetry(
  rules: readonly RetryRule[],
  used: readonly number[],
  end: AttemptEnd,
): { readonly rule: number; readonly delayMs: number } | undefined {
  const wanted = classOf(end);
  if (wanted === undefined) return undefined;
  for (const [rule, { on, max, delayMs }] of rules.entries()) {
    const times = used[rule] ?? 0;
    if (on.includes(wanted) && times < max) return { rule, delayMs: delayMs * 2 ** times };
  }
  return undefined;
}
