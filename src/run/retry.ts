/**
 * Which ends of an attempt are worth another one, after how long, and what is different then.
 *
 * A budget counts for one `reprise run`, and goes on over the death of its runner: a run that follows one
 * that never ended takes over what was used (see `usesBefore`). A run that did end gives a new budget.
 */
import type { AttemptEnd } from '../contract/run-event.ts';
import type { AttemptChanges, Resources, RetryRule } from '../language/pipeline.ts';
import { unreachable } from '../util/invariant.ts';
import { type Json, isJsonObject, type JsonObject } from '../util/json.ts';
import { Random } from '../util/random.ts';
import { KNOWN_SIGNALS } from './known-ends.ts';

/** The classes of `retry` that an end belongs to, the narrow ones first; none for ends that are never retried. */
export function classesOf(end: AttemptEnd): readonly string[] {
  switch (end.kind) {
    case 'finished':
    case 'cancelled':
      return [];
    case 'stopped': // by a signal that was not ours
      return ['exit:75', 'preempted'];
    case 'preempted':
      return [`signal:${end.signal}`, 'preempted', 'signal'];
    case 'exited':
      return [`exit:${end.code}`, 'exit'];
    case 'signalled': {
      const isLimit = KNOWN_SIGNALS[end.signal]?.reads === 'timeout';
      return [`signal:${end.signal}`, ...(isLimit ? ['timeout'] : []), 'signal'];
    }
    case 'vanished':
      return ['signal'];
    case 'out-of-memory':
      return end.of === 'gpu' ? ['gpu-oom', 'oom'] : ['oom'];
    case 'idle-timeout':
      return ['idle', 'timeout'];
    case 'total-timeout':
      return ['timeout'];
    case 'node-lost':
      return ['node-lost'];
    case 'diverged':
      return ['diverged'];
    default:
      return unreachable(end);
  }
}

/**
 * The rule to use for an end and the pause before the next attempt; undefined when there is none.
 *
 * @param used  How often each rule was used, by its position.
 * @param key   Of the trial; the jitter is drawn from it, so that the same history has the same pauses.
 */
export function nextRetry(
  rules: readonly RetryRule[],
  used: readonly number[],
  end: AttemptEnd,
  key: string,
): { readonly rule: number; readonly delayMs: number } | undefined {
  const rule = ruleFor(rules, used, end);
  const found = rules[rule];
  if (found === undefined) return undefined;
  const times = used[rule] ?? 0;
  const pause = Math.min(found.maxDelayMs, found.delayMs * found.factor ** times);
  const share = Random.stream(0, 'retry', key, rule, times).uniform(
    1 - found.jitter,
    1 + found.jitter,
  );
  return { rule, delayMs: Math.round(pause * share) };
}

/** The position of the first rule that fits and is not used up; -1 without one. */
export function ruleFor(
  rules: readonly RetryRule[],
  used: readonly number[],
  end: AttemptEnd,
): number {
  const classes = classesOf(end);
  return rules.findIndex(
    ({ on, max }, i) => (used[i] ?? 0) < max && on.some((one) => classes.includes(one)),
  );
}

/** How many attempts more there would be after the next one, if each ended like this. */
export function retriesLeft(
  rules: readonly RetryRule[],
  used: readonly number[],
  end: AttemptEnd,
): number {
  const classes = classesOf(end);
  return rules
    .filter(({ on }) => on.some((one) => classes.includes(one)))
    .reduce((sum, rule) => sum + Math.max(0, rule.max - (used[rules.indexOf(rule)] ?? 0)), 0);
}

/** One more use of a rule. */
export function usedOnceMore(
  rules: readonly RetryRule[],
  used: readonly number[],
  rule: number,
): readonly number[] {
  return rules.map((_, i) => (used[i] ?? 0) + (i === rule ? 1 : 0));
}

/** What all rules that were used have changed, in the order of the file: a later one has the last word. */
export function changesOf(rules: readonly RetryRule[], used: readonly number[]): AttemptChanges {
  const all = rules.filter((_, i) => (used[i] ?? 0) > 0).map(({ changes }) => changes);
  return {
    params: all.flatMap(({ params }) => params),
    resources: Object.assign(
      {},
      ...all.map(({ resources }) => resources),
    ) as AttemptChanges['resources'],
    timeout: Object.assign({}, ...all.map(({ timeout }) => timeout)) as AttemptChanges['timeout'],
    texts: all.flatMap(({ texts }) => texts),
  };
}

/** Resources as the used rules have them. */
export function resourcesAfter(
  resources: Resources,
  rules: readonly RetryRule[],
  used: readonly number[],
): Resources {
  return { ...resources, ...changesOf(rules, used).resources };
}

/** Parameters with the changes put in; none of them is part of the key. */
export function changedParams(params: JsonObject, changes: AttemptChanges): JsonObject {
  return changes.params.reduce<JsonObject>((all, { path, value }) => put(all, path, value), params);
}

function put(object: JsonObject, path: readonly string[], value: Json): JsonObject {
  const [name, ...rest] = path;
  if (name === undefined) return object;
  const inner = object[name];
  if (rest.length === 0) return { ...object, [name]: value };
  return { ...object, [name]: put(isJsonObject(inner) ? inner : {}, rest, value) };
}
