/** Journals and events for the tests of this folder. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { onTestFinished } from 'vitest';
import { asRunName, asTrialId } from '../../src/contract/ids.ts';
import type { AttemptEnd, RunEvent, TimedRunEvent } from '../../src/contract/run-event.ts';
import { digestOfBytes } from '../../src/util/digest.ts';

/** A path for a journal, in a folder that goes away with the test. */
export function journalPath(): string {
  const folder = mkdtempSync(join(tmpdir(), 'reprise-'));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return join(folder, 'journal.jsonl');
}

const run = asRunName('2026-11-25-brave-otter');
const key = digestOfBytes('key');
const owner = { pid: 42, startTime: '123', bootId: 'boot', host: 'node-1' };
const trials = [
  asTrialId('tokenizer'),
  asTrialId('pretrain[seed=0]'),
  asTrialId('pretrain[seed=1]'),
];

export const runStarted: RunEvent = {
  event: 'run-started',
  format: 1,
  run,
  pipeline: 'small',
  file: 'pipelines/small.yaml',
  version: '0.1.0',
  pid: 7,
  host: 'node-1',
  argv: ['run', 'pipelines/small.yaml'],
};

export const planned: RunEvent = {
  event: 'planned',
  trials: trials.map((id, index) => ({
    id,
    stage: id.split('[')[0] ?? '',
    kind: index === 0 ? 'vqkd' : 'mim',
    status: index === 0 ? 'run' : 'undecided',
    needs: index === 0 ? [] : [asTrialId('tokenizer')],
    estimateMs: 60_000,
  })),
};

const ends: readonly AttemptEnd[] = [
  { kind: 'finished' },
  { kind: 'stopped' },
  { kind: 'exited', code: 3 },
  { kind: 'signalled', signal: 'SIGKILL' },
  { kind: 'vanished' },
];

const anyTrial = fc.constantFrom(...trials);
const anyEnd = fc.constantFrom(...ends);
const attempt = fc.integer({ min: 1, max: 3 });
const problem = { code: 'RP4001', severity: 'error', message: 'Ä ü 名前 "quoted"\n' } as const;

/** Any event of a run, in any order: a fold must take what it gets. */
export const anyEvent: fc.Arbitrary<RunEvent> = fc.oneof(
  fc.constantFrom<RunEvent>(
    runStarted,
    planned,
    { event: 'stopping', why: 'interrupt', force: false },
    { event: 'warning', diagnostic: problem },
    { event: 'run-ended', run, status: 'failed', exitCode: 1 },
  ),
  fc.record({ trial: anyTrial, attempt, end: anyEnd }).chain(({ trial, attempt, end }) => {
    const at = { trial, key, attempt } as const;
    return fc.constantFrom<RunEvent>(
      { event: 'trial-keyed', trial, key, reason: { kind: 'first-time' } },
      { event: 'trial-cached', trial, key, outputs: {}, metrics: { loss: 1 } },
      { event: 'trial-skipped', trial },
      { event: 'trial-blocked', trial, by: [trials[0] ?? trial] },
      { event: 'attempt-starting', ...at, directory: `work/${attempt}` },
      { event: 'attempt-started', ...at, process: owner },
      { event: 'attempt-adopted', ...at, process: owner, directory: 'work/9', foreign: true },
      { event: 'attempt-ended', ...at, end, seconds: 3 },
      { event: 'trial-finished', trial, key, outputs: {}, metrics: {}, seconds: 3 },
      { event: 'trial-failed', trial, key, diagnostics: [problem] },
      { event: 'trial-retry', trial, after: end, delayMs: 1000, attempt },
    );
  }),
  fc.record({ claim: fc.constantFrom('a', 'b'), got: fc.double({ noNaN: true }) }).map(
    ({ claim, got }): RunEvent => ({
      event: 'claim-judged',
      claim,
      expected: '85.5 ± 0.3',
      got,
      tolerance: 0.3,
      verdict: 'reproduced',
      source: null,
    }),
  ),
);

export const anyHistory: fc.Arbitrary<readonly TimedRunEvent[]> = fc
  .array(anyEvent, { maxLength: 40 })
  .map((events) => events.map((event, index) => ({ ...event, at: 1000 + index })));
