import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { excerptOf, explainEnd, judgeEnd, type OurDoing } from '../../src/run/ends.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'ends-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const idle: OurDoing = { kind: 'idle-timeout', afterMs: 5 };
const cancelled: OurDoing = { kind: 'cancelled' };

interface Left {
  readonly status?: number;
  readonly ours?: OurDoing;
  readonly log?: string;
  readonly finished?: boolean;
  readonly execution?: 'worker' | 'program';
}

test.each<[string, Left, unknown]>([
  ['0 of a program', { status: 0, execution: 'program' }, { kind: 'finished' }],
  ['0 of a worker without its record', { status: 0 }, { kind: 'exited', code: 0 }],
  ['a record, and a crash after it', { status: 139, finished: true }, { kind: 'finished' }],
  ['a record, and no exit status', { finished: true }, { kind: 'finished' }],
  [
    'a record of an earlier program',
    { finished: true, execution: 'program' },
    { kind: 'vanished' },
  ],
  ['75', { status: 75 }, { kind: 'stopped' }],
  ['75 when asked', { status: 75, ours: cancelled }, { kind: 'stopped' }],
  ['75 at the idle limit', { status: 75, ours: idle }, idle],
  ['another code when asked', { status: 143, ours: cancelled }, { kind: 'cancelled' }],
  ['3', { status: 3 }, { kind: 'exited', code: 3 }],
  ['137', { status: 137 }, { kind: 'signalled', signal: 'SIGKILL' }],
  ['137 after words of memory', { status: 137, log: 'oom-kill' }, { kind: 'out-of-memory' }],
  [
    'a heap that is full',
    { status: 134, log: 'FATAL ERROR: Reached heap limit' },
    { kind: 'out-of-memory' },
  ],
  ['1 after MemoryError', { status: 1, log: 'MemoryError' }, { kind: 'out-of-memory' }],
  ['3 after such words', { status: 3, log: 'MemoryError' }, { kind: 'exited', code: 3 }],
  ['nothing', {}, { kind: 'vanished' }],
])('`judgeEnd()` of %s', async (_, left, expected) => {
  const { status, ours, log = '', finished = false, execution = 'worker' } = left;
  writeFileSync(join(directory, 'rank-0.log'), log);
  if (finished) writeFileSync(join(directory, 'finished.json'), '{"format":1,"metrics":{}}');
  const end = await judgeEnd({
    sight: status === undefined ? { kind: 'vanished' } : { kind: 'ended', status },
    attemptDirectory: directory,
    workDirectory: directory,
    execution,
    ourDoing: ours,
  });
  expect(end).toEqual(expected);
});

test('`explainEnd()` gives the problem that the stage told, with the place of the log', async () => {
  const told = { code: 'RP6001', severity: 'error', message: 'Cannot read it' } as const;
  const line = JSON.stringify({ event: 'problem', diagnostics: [told], at: 1 });
  writeFileSync(join(directory, 'events.jsonl'), `{"event":"note"}\n${line}\n{"torn`);
  const facts = { trial: 't', attempt: 1, attemptDirectory: directory, memoryBytes: 1 };
  const end = { kind: 'exited', code: 1 } as const;
  const log = `log: ${join(directory, 'rank-0.log')}`;
  expect(await explainEnd({ ...facts, end })).toEqual([{ ...told, notes: [log] }]);
});

test('`excerptOf()` shows what a Python traceback ends with', () => {
  const lines = ['epoch 1', 'Traceback (most recent call last):', '  File "a.py", line 1, in f'];
  const log = [...lines, '    g()', 'ValueError: no', 'cleaning up'].join('\n');
  expect(excerptOf(log, 3)).toEqual(['  File "a.py", line 1, in f', '    g()', 'ValueError: no']);
});

test('`excerptOf()` shows the first error and what follows, else the last lines', () => {
  expect(excerptOf('a\nError: x\nb\nc', 2)).toEqual(['Error: x', 'b']);
  expect(excerptOf('a\n\nb\nc\n', 2)).toEqual(['b', 'c']);
});
