import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { asTrialId } from '../../src/contract/ids.ts';
import type { AttemptEnd } from '../../src/contract/run-event.ts';
import type { RetryRule } from '../../src/language/pipeline.ts';
import type { Attempt } from '../../src/run/attempt.ts';
import { usesBefore } from '../../src/run/retry-budget.ts';
import { digestOfBytes } from '../../src/util/digest.ts';
import { ownIdentity } from '../../src/util/process-identity.ts';

let state: string;
beforeEach(() => {
  state = mkdtempSync(join(tmpdir(), 'budget-'));
});
afterEach(() => rmSync(state, { recursive: true }));

const rule: RetryRule = {
  on: ['exit'],
  max: 3,
  delayMs: 0,
  factor: 1,
  maxDelayMs: 0,
  jitter: 0,
  changes: { params: [], resources: {}, timeout: {}, texts: [] },
};

function attempt(facts: {
  readonly retries?: readonly number[];
  readonly end?: AttemptEnd;
  readonly isAlive?: boolean;
}): Attempt {
  const { retries, end, isAlive = false } = facts;
  const runner = ownIdentity();
  return {
    directory: '',
    judged: end === undefined ? undefined : { end, at: 1, seconds: 1 },
    record: {
      format: 1,
      trial: asTrialId('t'),
      key: digestOfBytes('k'),
      attempt: 1,
      mark: 'm',
      run: 'r',
      runner: isAlive ? runner : { ...runner, startTime: 'long ago' },
      startedAt: 1,
      ...(retries === undefined ? {} : { retries }),
    },
  };
}

function journal(...events: readonly string[]): void {
  mkdirSync(join(state, 'r'), { recursive: true });
  const lines = events.map((event) => `${JSON.stringify({ event, at: 1 })}\n`);
  writeFileSync(join(state, 'r', 'journal.jsonl'), lines.join(''));
}

const exited: AttemptEnd = { kind: 'exited', code: 1 };

test('`usesBefore()` takes over what a run that was cut off has used', async () => {
  journal('run-started', 'attempt-started');
  expect(await usesBefore(state, [attempt({ retries: [2] })], [rule])).toEqual([2]);
  expect(await usesBefore(state, [], [rule])).toEqual([]);
});

test('`usesBefore()` counts the retry that the runner had no time to begin', async () => {
  journal('run-started', 'attempt-ended');
  expect(await usesBefore(state, [attempt({ end: exited })], [rule])).toEqual([1]);
  expect(await usesBefore(state, [attempt({ retries: [2], end: exited })], [rule])).toEqual([3]);
  expect(await usesBefore(state, [attempt({ retries: [3], end: exited })], [rule])).toEqual([3]);
});

test('`usesBefore()` gives a new budget after a run that ended, and for other rules', async () => {
  journal('run-started', 'run-ended');
  expect(await usesBefore(state, [attempt({ retries: [2] })], [rule])).toEqual([]);
  journal('run-started');
  expect(await usesBefore(state, [attempt({ retries: [2] })], [rule, rule])).toEqual([]);
  expect(await usesBefore(state, [attempt({ retries: [2], isAlive: true })], [rule])).toEqual([]);
});
