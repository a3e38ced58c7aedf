import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { AttemptEnd } from '../../src/contract/run-event.ts';
import { causeWords } from '../../src/diagnostics/messages/run-causes.ts';
import { explainEnd, judgeEnd, type OurDoing } from '../../src/run/ends.ts';
import * as knownEnds from '../../src/run/known-ends.ts';
import { memoryKills } from '../../src/run/memory-kills.ts';
import { ownIdentity } from '../../src/util/process-identity.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'ends-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const idle: OurDoing = { kind: 'idle-timeout', afterMs: 5 };
const cancelled: OurDoing = { kind: 'cancelled' };
const diverged: OurDoing = { kind: 'diverged', rule: 'metrics.loss is nan', found: 'loss = nan' };

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
  [
    '3 after such words',
    { status: 3, log: 'MemoryError' },
    { kind: 'exited', code: 3, cause: 'host-memory' },
  ],
  [
    '1 after words of GPU memory',
    { status: 1, log: 'torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate 2 GiB' },
    { kind: 'out-of-memory', of: 'gpu' },
  ],
  ['138', { status: 138 }, { kind: 'preempted', signal: 'SIGUSR1' }],
  ['143 of somebody else', { status: 143 }, { kind: 'preempted', signal: 'SIGTERM' }],
  ['139', { status: 139 }, { kind: 'signalled', signal: 'SIGSEGV' }],
  [
    '134 after words of a collective',
    { status: 134, log: '[rank0]: Watchdog caught collective operation timeout: WorkNCCL(...)' },
    { kind: 'signalled', signal: 'SIGABRT', cause: 'collective-timeout' },
  ],
  [
    '1 after another cause',
    { status: 1, log: "ModuleNotFoundError: No module named 'torch'" },
    { kind: 'exited', code: 1, cause: 'module-missing' },
  ],
  ['0 of what diverged', { status: 0, execution: 'program', ours: diverged }, diverged],
  ['a record of what diverged', { status: 75, finished: true, ours: diverged }, diverged],
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

const FACTS = { trial: 't', attempt: 1, execution: 'program', memoryBytes: 1 } as const;

test('`judgeEnd()` takes a kill for want of memory when the kernel has counted one', async () => {
  mkdirSync(join(directory, 'proc/self'), { recursive: true });
  const vmstat = join(directory, 'proc/vmstat');
  writeFileSync(vmstat, 'nr_free_pages 1\noom_kill 3\n');
  const before = memoryKills(directory);
  const judge = (status: number | undefined): Promise<unknown> =>
    judgeEnd({
      sight: status === undefined ? { kind: 'vanished' } : { kind: 'ended', status },
      attemptDirectory: directory,
      workDirectory: directory,
      execution: 'program',
      ourDoing: undefined,
      process: ownIdentity(),
      memoryKills: before,
    });
  expect(await judge(137)).toEqual({ kind: 'signalled', signal: 'SIGKILL' });
  expect(await judge(undefined)).toEqual({ kind: 'vanished' });
  writeFileSync(vmstat, 'nr_free_pages 1\noom_kill 4\n');
  expect(await judge(137)).toEqual({ kind: 'out-of-memory' });
  expect(await judge(undefined)).toEqual({ kind: 'out-of-memory' });
  expect(await judge(1)).toEqual({ kind: 'exited', code: 1 });
});

test('`memoryKills()` reads the counters of control groups of both versions', () => {
  const write = (path: string, text: string): void => {
    mkdirSync(dirname(join(directory, path)), { recursive: true });
    writeFileSync(join(directory, path), text);
  };
  write('proc/self/cgroup', '5:cpu,memory:/job\n0::/user/job\n');
  write('sys/fs/cgroup/memory/job/memory.oom_control', 'oom_kill_disable 0\noom_kill 2\n');
  write('sys/fs/cgroup/user/job/memory.events', 'oom 1\noom_kill 7\noom_group_kill 0\n');
  expect(Object.values(memoryKills(directory)).sort()).toEqual([2, 7]);
});

test('`judgeEnd()` sees that the machine of an attempt was started again', async () => {
  const { host, ...rest } = ownIdentity();
  const judge = (process: ReturnType<typeof ownIdentity>): Promise<unknown> =>
    judgeEnd({
      sight: { kind: 'vanished' },
      attemptDirectory: directory,
      workDirectory: directory,
      execution: 'program',
      ourDoing: undefined,
      process,
    });
  const lost = { kind: 'node-lost', host };
  expect(await judge({ ...rest, host, bootId: 'before' })).toEqual(lost);
  expect(await judge({ ...rest, host: 'node7' })).toEqual({ kind: 'node-lost', host: 'node7' });
});

async function explained(end: AttemptEnd, log: string): Promise<readonly string[]> {
  writeFileSync(join(directory, 'rank-0.log'), log);
  const [one] = await explainEnd({ ...FACTS, attemptDirectory: directory, end });
  const place = (text: string): string => text.replace(join(directory, 'rank-0.log'), 'LOG');
  return [one?.message ?? '', ...(one?.notes ?? []).map(place), one?.suggestion ?? ''];
}

test('`explainEnd()` says what a cause is and what to do about it', async () => {
  const log = 'epoch 1\ntorch.cuda.OutOfMemoryError: CUDA out of memory.\n';
  expect(await explained({ kind: 'out-of-memory', of: 'gpu' }, log)).toEqual([
    '"t" ran out of GPU memory',
    'The memory of a GPU was full',
    '| torch.cuda.OutOfMemoryError: CUDA out of memory.',
    'log: LOG',
    expect.stringContaining('set: {batch.per_device: 16}'),
  ]);
  expect(await explained({ kind: 'signalled', signal: 'SIGBUS' }, '')).toEqual([
    '"t" was ended by SIGBUS',
    expect.stringContaining('/dev/shm'),
    'log: LOG',
    expect.stringContaining('--shm-size'),
  ]);
  expect(await explained({ kind: 'exited', code: 127 }, 'bash: pyton: command not found')).toEqual([
    '"t" ended with exit code 127',
    'A program was not found',
    '| bash: pyton: command not found',
    'log: LOG',
    'Look at PATH and at the spelling',
  ]);
});

test('`explainEnd()` says of one that hung what it did last', async () => {
  const told = { event: 'progress', done: 41, total: 100, unit: 'steps', at: 1 };
  writeFileSync(join(directory, 'events.jsonl'), `${JSON.stringify(told)}\n`);
  const end = { kind: 'idle-timeout', afterMs: 600_000 } as const;
  expect(await explained(end, 'step 40\rstep 41\nwaiting for rank 3\n')).toEqual([
    '"t" made no progress for 10m 00s and was ended',
    'last progress: 41 of 100 steps',
    'last line of its log: waiting for rank 3',
    'log: LOG',
    'If it only takes longer, raise timeout.idle of the stage',
  ]);
});

test('every known cause has its words', () => {
  const { KNOWN_CODES: codes, KNOWN_SIGNALS: signals, KNOWN_WORDS: words } = knownEnds;
  const causes = [...words, ...Object.values(signals)].map(({ cause }) => cause);
  for (const cause of [...causes, ...Object.values(codes)]) {
    expect(causeWords(cause)?.sentence, cause).toMatch(/^[A-Z].*[^.]$/);
  }
});

test('`explainEnd()` gives the problem that the stage told, with the place of the log', async () => {
  const told = { code: 'RP6001', severity: 'error', message: 'Cannot read it' } as const;
  const line = JSON.stringify({ event: 'problem', diagnostics: [told], at: 1 });
  writeFileSync(join(directory, 'events.jsonl'), `{"event":"note"}\n${line}\n{"torn`);
  writeFileSync(join(directory, 'rank-0.log'), '');
  const facts = { ...FACTS, attemptDirectory: directory };
  const end = { kind: 'exited', code: 1 } as const;
  const log = `log: ${join(directory, 'rank-0.log')}`;
  expect(await explainEnd({ ...facts, end })).toEqual([{ ...told, notes: [log] }]);
});
