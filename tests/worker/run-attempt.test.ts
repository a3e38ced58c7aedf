import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { asTrialId } from '../../src/contract/ids.ts';
import type { StageContext, StageResult } from '../../src/contract/stage-context.ts';
import type { StageKind } from '../../src/contract/stage-kind.ts';
import type { AttemptRequest } from '../../src/contract/wire.ts';
import { RepriseError } from '../../src/diagnostics/diagnostic.ts';
import { digestOfBytes } from '../../src/util/digest.ts';
import { EventFile } from '../../src/worker/event-file.ts';
import { runAttempt } from '../../src/worker/run-attempt.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'worker-'));
  mkdirSync(join(directory, 'attempt'));
});
afterEach(() => rmSync(directory, { recursive: true }));

interface Ran {
  readonly code: number;
  readonly log: string;
  readonly events: readonly { readonly event: string; readonly at: number }[];
  readonly finished: unknown;
}

async function runWith(
  run: (context: StageContext) => Promise<StageResult>,
  signal = new AbortController().signal,
): Promise<Ran> {
  const kind: StageKind = {
    name: 'k',
    title: 'K',
    description: 'Of the test',
    revision: 1,
    parameters: { type: 'object' },
    outputs: {},
    metrics: 'any',
    resources: { cpus: 1, memory: '1G' },
    execution: 'worker',
    load: async () => ({ run }),
  };
  const request: AttemptRequest = {
    format: 1,
    kind: 'k',
    trial: asTrialId('t'),
    key: digestOfBytes('k'),
    attempt: 1,
    params: { epochs: 3 },
    workDirectory: directory,
    attemptDirectory: join(directory, 'attempt'),
    cacheDirectory: directory,
    projectRoot: directory,
    outputs: { weights: join(directory, 'outputs/deep/weights.bin') },
    resources: { cpus: 2, gpus: [] },
    engine: { backend: 'auto' },
  };
  const path = join(directory, 'attempt', 'events.jsonl');
  const events = new EventFile(path);
  let log = '';
  const kinds = new Map([['k', kind]]);
  const add = (text: string): void => void (log += text);
  const code = await runAttempt({ request, kinds, events, signal, log: add });
  events.close();
  const lines = readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '');
  const record = join(directory, 'finished.json');
  const finished: unknown = existsSync(record) ? JSON.parse(readFileSync(record, 'utf8')) : null;
  return { code, log, events: lines.map((line) => JSON.parse(line) as Ran['events'][0]), finished };
}

test('`runAttempt()` gives the stage its place, keeps its events in order, and records its end last', async () => {
  const ran = await runWith(async (context) => {
    context.emit({ event: 'note', message: 'one' });
    writeFileSync(context.outputPath('weights'), String(context.params['epochs']));
    context.emit({ event: 'metrics', step: 1, values: { loss: 2 } });
    return { kind: 'finished', metrics: { loss: 2 }, computedBy: 'hand' };
  });
  expect(ran.code).toBe(0);
  expect(ran.events.map((one) => one.event)).toEqual(['note', 'metrics']);
  expect(ran.events.every((one) => one.at > 0)).toBe(true);
  expect(ran.finished).toEqual({ format: 1, metrics: { loss: 2 }, computedBy: 'hand' });
});

test('`runAttempt()` answers 75 when the stage stopped, without a record', async () => {
  const stop = new AbortController();
  const ran = await runWith(async (context) => {
    stop.abort();
    return context.signal.aborted ? { kind: 'stopped' } : { kind: 'finished', metrics: {} };
  }, stop.signal);
  expect([ran.code, ran.finished]).toEqual([75, null]);
});

test("`runAttempt()` tells a problem of the user's world as an event, and prints it into the log", async () => {
  const diagnostic = { code: 'RP6001', severity: 'error', message: 'Cannot do it' } as const;
  const ran = await runWith(async () => {
    throw new RepriseError(diagnostic);
  });
  expect([ran.code, ran.finished]).toEqual([1, null]);
  expect(ran.events).toMatchObject([{ event: 'problem', diagnostics: [diagnostic] }]);
  expect(ran.log).toBe('error RP6001  Cannot do it\n');
});

test('`runAttempt()` says how much room there is when the disk is full', async () => {
  const ran = await runWith(async () => {
    throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
  });
  expect(ran.code).toBe(1);
  expect(ran.log).toMatch(/^error RP4018 {2}"t" cannot go on: no space is left on the disk\n/);
  expect(ran.log).toMatch(/\n {2}free there: [\d.]+ [KMGT]?B\n/);
});

test('`runAttempt()` answers 70 with the stack when the bug is ours', async () => {
  const ran = await runWith(async () => {
    throw new TypeError('x is not a function');
  });
  expect(ran.code).toBe(70);
  expect(ran.events).toEqual([]);
  expect(ran.log).toMatch(/^This is a bug in reprise\nTypeError: x is not a function\n {4}at /);
});
