import { expect, test } from 'vitest';
import type { AttemptEnd } from '../../src/contract/run-event.ts';
import type { AttemptChanges, RetryRule } from '../../src/language/pipeline.ts';
import {
  changedParams,
  changesOf,
  classesOf,
  nextRetry,
  resourcesAfter,
} from '../../src/run/retry.ts';

const NO_CHANGES: AttemptChanges = { params: [], resources: {}, timeout: {}, texts: [] };

function rule(more: Partial<RetryRule>): RetryRule {
  return {
    on: ['exit'],
    max: 1,
    delayMs: 1000,
    factor: 2,
    maxDelayMs: 3_600_000,
    jitter: 0,
    changes: NO_CHANGES,
    ...more,
  };
}

test.each<[AttemptEnd, readonly string[]]>([
  [{ kind: 'exited', code: 3 }, ['exit:3', 'exit']],
  [{ kind: 'stopped' }, ['exit:75', 'preempted']],
  [{ kind: 'preempted', signal: 'SIGUSR1' }, ['signal:SIGUSR1', 'preempted', 'signal']],
  [{ kind: 'signalled', signal: 'SIGXCPU' }, ['signal:SIGXCPU', 'timeout', 'signal']],
  [{ kind: 'out-of-memory' }, ['oom']],
  [{ kind: 'out-of-memory', of: 'gpu' }, ['gpu-oom', 'oom']],
  [{ kind: 'idle-timeout', afterMs: 1 }, ['idle', 'timeout']],
  [{ kind: 'total-timeout', afterMs: 1 }, ['timeout']],
  [{ kind: 'node-lost', host: 'n' }, ['node-lost']],
  [{ kind: 'diverged', rule: 'r', found: 'f' }, ['diverged']],
  [{ kind: 'cancelled' }, []],
])('`classesOf()` of %j', (end, classes) => {
  expect(classesOf(end)).toEqual(classes);
});

const exited: AttemptEnd = { kind: 'exited', code: 1 };

test('`nextRetry()` grows the pause by the factor, up to the longest', () => {
  const rules = [rule({ max: 9, delayMs: 1000, factor: 3, maxDelayMs: 20_000 })];
  const pauses = [0, 1, 2, 3, 4].map((used) => nextRetry(rules, [used], exited, 'k')?.delayMs);
  expect(pauses).toEqual([1000, 3000, 9000, 20_000, 20_000]);
});

test('`nextRetry()` draws the jitter from the key: the same for the same, apart for others', () => {
  const rules = [rule({ max: 2, delayMs: 10_000, jitter: 0.2 })];
  const pause = (key: string): number => nextRetry(rules, [0], exited, key)?.delayMs ?? 0;
  expect(pause('a')).toBe(pause('a'));
  const pauses = Array.from({ length: 50 }, (_, i) => pause(`key ${i}`));
  expect(new Set(pauses).size).toBeGreaterThan(40);
  expect(Math.min(...pauses)).toBeGreaterThanOrEqual(8000);
  expect(Math.max(...pauses)).toBeLessThanOrEqual(12_000);
});

test('`nextRetry()` uses the rules in order, each up to its budget', () => {
  const rules = [rule({ on: ['gpu-oom'] }), rule({ on: ['oom'], max: 2 }), rule({ on: ['exit'] })];
  const oom: AttemptEnd = { kind: 'out-of-memory', of: 'gpu' };
  expect(nextRetry(rules, [], oom, 'k')?.rule).toBe(0);
  expect(nextRetry(rules, [1, 1], oom, 'k')?.rule).toBe(1);
  expect(nextRetry(rules, [1, 2], oom, 'k')).toBeUndefined();
  expect(nextRetry(rules, [], { kind: 'diverged', rule: '', found: '' }, 'k')).toBeUndefined();
});

test('`changesOf()` holds what used rules changed, the later one last', () => {
  const to = (value: number, more: Partial<AttemptChanges> = {}): RetryRule =>
    rule({
      changes: {
        ...NO_CHANGES,
        params: [{ path: ['batch', 'per_device'], value }],
        texts: [`batch.per_device = ${value}`],
        ...more,
      },
    });
  const rules = [to(16, { resources: { memoryBytes: 8 } }), to(8), to(4)];
  const params = { batch: { global: 64, per_device: 32 }, lr: 0.1 };
  expect(changedParams(params, changesOf(rules, []))).toEqual(params);
  expect(changedParams(params, changesOf(rules, [1]))).toEqual({
    batch: { global: 64, per_device: 16 },
    lr: 0.1,
  });
  expect(changedParams({}, changesOf(rules, [1, 1]))).toEqual({ batch: { per_device: 8 } });
  const resources = { cpus: 1, memoryBytes: 4, gpus: 0, tokens: {} };
  expect(resourcesAfter(resources, rules, [0, 1])).toEqual(resources);
  expect(resourcesAfter(resources, rules, [1, 1])).toEqual({ ...resources, memoryBytes: 8 });
});
