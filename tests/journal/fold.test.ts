import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { asTrialId } from '../../src/contract/ids.ts';
import type { RunEvent, TimedRunEvent } from '../../src/contract/run-event.ts';
import { fold, foldAll } from '../../src/journal/fold.ts';
import { digestOfBytes } from '../../src/util/digest.ts';
import { anyHistory, planned, runStarted } from './support.ts';

const key = digestOfBytes('key');
const trial = asTrialId('tokenizer');
const process = { pid: 42, startTime: '1', bootId: 'b', host: 'h' };

function timed(events: readonly RunEvent[]): readonly TimedRunEvent[] {
  return events.map((event, index) => ({ ...event, at: index }));
}

test('`foldAll()` of a history is that of a snapshot and the rest, wherever it is cut', () => {
  fc.assert(
    fc.property(anyHistory, fc.nat(), (events, where) => {
      const cut = events.length === 0 ? 0 : where % (events.length + 1);
      const snapshot = foldAll(events.slice(0, cut));
      const kept = structuredClone(snapshot);
      expect(foldAll(events.slice(cut), snapshot)).toEqual(foldAll(events));
      expect(snapshot).toEqual(kept); // a state once given out never changes
    }),
  );
});

test('`fold()` one by one gives what `foldAll()` gives', () => {
  fc.assert(
    fc.property(anyHistory, (events) => {
      expect(events.reduce(fold, foldAll([]))).toEqual(foldAll(events));
    }),
  );
});

test('`foldAll()` follows a trial through an attempt that dies and one that ends well', () => {
  const at = { trial, key } as const;
  const events = timed([
    runStarted,
    planned,
    { event: 'trial-keyed', trial, key, reason: { kind: 'first-time' } },
    { event: 'attempt-starting', ...at, attempt: 1, directory: 'a/1' },
    { event: 'attempt-started', ...at, attempt: 1, process },
    { event: 'attempt-ended', ...at, attempt: 1, end: { kind: 'vanished' }, seconds: 5 },
    { event: 'trial-retry', trial, after: { kind: 'vanished' }, delayMs: 100, attempt: 2 },
    { event: 'attempt-starting', ...at, attempt: 2, directory: 'a/2' },
    { event: 'attempt-started', ...at, attempt: 2, process },
    { event: 'attempt-ended', ...at, attempt: 2, end: { kind: 'finished' }, seconds: 7 },
    { event: 'trial-finished', ...at, outputs: {}, metrics: { usage: 0.9 }, seconds: 12 },
  ]);
  const states = events.map((_, index) => foldAll(events.slice(0, index + 1)).trials.get(trial));
  expect(states.map((state) => state?.state)).toEqual([
    undefined,
    'waiting',
    'waiting',
    'starting',
    'running',
    'ended',
    'retrying',
    'starting',
    'running',
    'storing',
    'finished',
  ]);
  expect(states[6]?.retryAt).toBe(106);
  expect(states.at(-1)).toMatchObject({
    kind: 'vqkd',
    key,
    seconds: 12,
    metrics: { usage: 0.9 },
    startedAt: 3,
    endedAt: 10,
    retryAt: undefined,
    attempts: [
      { attempt: 1, end: { kind: 'vanished' }, seconds: 5, directory: 'a/1', origin: 'started' },
      { attempt: 2, end: { kind: 'finished' }, seconds: 7, directory: 'a/2', process },
    ],
  });
});

test('`foldAll()` keeps the last judgement of a claim, and how the run ended', () => {
  const claim = {
    event: 'claim-judged',
    claim: 'usage',
    expected: 'at least 0.8',
    tolerance: null,
    source: null,
  } as const;
  const state = foldAll(
    timed([
      runStarted,
      { ...claim, got: null, verdict: 'unknown' },
      { ...claim, got: 0.9, verdict: 'reproduced' },
      { event: 'stopping', why: 'interrupt', force: true },
      { event: 'stopping', why: 'interrupt', force: false },
      { event: 'run-ended', run: foldAll(timed([runStarted])).run!, status: 'done', exitCode: 0 },
    ]),
  );
  expect(state.claims).toMatchObject([{ claim: 'usage', got: 0.9, verdict: 'reproduced' }]);
  expect(state).toMatchObject({ status: 'done', exitCode: 0, endedAt: 5, startedAt: 0 });
  expect(state.stopping?.force).toBe(true);
});
