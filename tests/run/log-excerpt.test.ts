import { mkdtempSync, rmSync, truncateSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { causeIn } from '../../src/run/known-ends.ts';
import { errorIn, failureOf } from '../../src/run/log-excerpt.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'excerpt-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const TRACE = 'Traceback (most recent call last):';
const excerptOf = (log: string, most?: number): readonly string[] => errorIn(log, most).excerpt;

test('`errorIn()` shows what a Python traceback ends with', () => {
  const lines = ['epoch 1', TRACE, '  File "a.py", line 1, in f'];
  const log = [...lines, '    g()', 'ValueError: no', 'cleaning up'].join('\n');
  expect(excerptOf(log, 3)).toEqual(['  File "a.py", line 1, in f', '    g()', 'ValueError: no']);
});

test('`errorIn()` shows the first error and what follows, else the last lines', () => {
  expect(excerptOf('a\nError: x\nb\nc', 2)).toEqual(['Error: x', 'b']);
  expect(excerptOf('a\n\nb\nc\n', 2)).toEqual(['b', 'c']);
});

test('`errorIn()` takes the first of several tracebacks that belong together', () => {
  const first = [TRACE, '  File "a.py", line 1', '    x = d["k"]', "KeyError: 'k'"];
  const then = ['', 'During handling of the above exception, another exception occurred:', ''];
  const second = [TRACE, '  File "b.py", line 2', '    raise', 'RuntimeError: cannot go on'];
  const log = ['epoch 3', ...first, ...then, ...second].join('\n');
  expect(excerptOf(log, 2)).toEqual(['    x = d["k"]', "KeyError: 'k'"]);
});

test('`errorIn()` passes over an error that was handled long before the end', () => {
  const handled = [TRACE, '  File "a.py", line 1', 'OSError: retrying'];
  const steps = (count: number): string[] => Array.from({ length: count }, (_, i) => `step ${i}`);
  const end = [TRACE, '  File "b.py", line 2', 'ValueError: the end'];
  expect(excerptOf([...handled, ...steps(100), ...end].join('\n'), 1)).toEqual([
    'ValueError: the end',
  ]);
  expect(excerptOf([...handled, ...steps(300)].join('\n'), 1)).toEqual(['step 299']);
});

test('`errorIn()` does not take a metric, or "0 errors", for an error', () => {
  const log = 'val error: 0.231\nerror=0.2\n0 errors found\nno errors\ntrain_error: nan\nbye';
  expect(errorIn(log, 1)).toEqual({ excerpt: ['bye'], cause: undefined, weight: 0 });
});

test('`errorIn()` follows a traceback through the lines of other ranks', () => {
  const log = [
    '[rank1]: Traceback (most recent call last):',
    '[rank0]: step 7',
    '[rank1]:   File "t.py", line 9, in step',
    '[rank0]: step 8',
    '[rank1]:     loss.backward()',
    '[rank1]: torch.cuda.OutOfMemoryError: CUDA out of memory.',
    '[rank0]: Watchdog caught collective operation timeout: WorkNCCL(SeqNum=7)',
  ].join('\n');
  expect(errorIn(log, 2)).toEqual({
    excerpt: ['    loss.backward()', 'torch.cuda.OutOfMemoryError: CUDA out of memory.'],
    cause: 'gpu-memory',
    weight: 2,
  });
});

test('`errorIn()` prefers the own error of a rank to the echo before it', () => {
  const log = 'Connection reset by peer\nAssertionError: shapes differ';
  expect(excerptOf(log, 1)).toEqual(['AssertionError: shapes differ']);
  expect(errorIn('Connection reset by peer').weight).toBe(1);
});

test('`errorIn()` takes of a progress bar what stands there at the end', () => {
  expect(excerptOf('10%\r20%\r30%\n', 1)).toEqual(['30%']);
});

test('`failureOf()` reads the rank that failed first and has an error of its own', async () => {
  const rank = (n: number, log: string, endedAt: number): void => {
    writeFileSync(join(directory, `rank-${n}.log`), log);
    utimesSync(join(directory, `rank-${n}.log`), endedAt, endedAt);
  };
  rank(0, 'RuntimeError: NCCL error: remote process exited, Connection closed by peer', 100);
  rank(2, 'ValueError: late', 110);
  rank(10, "FileNotFoundError: [Errno 2] No such file or directory: 'train.csv'", 105);
  rank(3, 'step 1', 90);
  expect(await failureOf(directory)).toMatchObject({
    rank: 10,
    cause: 'file-missing',
    log: join(directory, 'rank-10.log'),
  });
});

test('`failureOf()` reads of a log of gigabytes only the end', async () => {
  const log = join(directory, 'rank-0.log');
  writeFileSync(log, '');
  truncateSync(log, 5 * 2 ** 30); // a hole: it takes no room
  writeFileSync(log, '\nstep 1\nKilled\n', { flag: 'a' });
  const started = performance.now();
  expect((await failureOf(directory, 1)).excerpt).toEqual(['Killed']);
  expect(performance.now() - started).toBeLessThan(2000);
});

test.each([
  ['torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate 20.00 MiB', 'gpu-memory'],
  ['torch.OutOfMemoryError: CUDA out of memory.', 'gpu-memory'],
  ['RESOURCE_EXHAUSTED: OOM when allocating tensor on device:GPU:0 by allocator', 'gpu-memory'],
  ['RESOURCE_EXHAUSTED: OOM when allocating tensor with shape[9,9] by cpu', 'host-memory'],
  ['FATAL ERROR: Reached heap limit Allocation failed', 'host-memory'],
  ['slurmstepd: error: Detected 1 oom_kill event in StepId=7.0.', 'host-memory'],
  ['RuntimeError: DataLoader worker (pid 71) is killed by signal: Killed.', 'worker-killed'],
  ['RuntimeError: DataLoader worker (pid(s) 7, 8) exited unexpectedly', 'worker-killed'],
  ['RuntimeError: DataLoader worker (pid 9) is killed by signal: Bus error.', 'shared-memory'],
  [
    '[E ProcessGroupNCCL.cpp:475] Watchdog caught collective operation timeout',
    'collective-timeout',
  ],
  [
    'RuntimeError: NCCL error in: ProcessGroupNCCL.cpp:1275, unhandled system error',
    'collective-error',
  ],
  ['RuntimeError: [gloo] Connection closed by peer [127.0.0.1]:2931', 'peer-lost'],
  ['RuntimeError: CUDA error: device-side assert triggered', 'cuda-error'],
  ['RuntimeError: No CUDA GPUs are available', 'no-gpu'],
  ['OSError: [Errno 28] No space left on device', 'no-space'],
  ["ModuleNotFoundError: No module named 'timm'", 'module-missing'],
  ['[Errno 98] Address already in use', 'port-taken'],
  ['cat: x.txt: No such file or directory', 'file-missing'],
  ["PermissionError: [Errno 13] Permission denied: '/data'", 'permission'],
  ['OSError: [Errno 24] Too many open files', 'many-files'],
  ['ValueError: shapes do not match', undefined],
])('`causeIn()` of %s', (line, cause) => {
  expect(causeIn(line)?.cause).toBe(cause);
});
