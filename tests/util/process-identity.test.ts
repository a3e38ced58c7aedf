import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { isAlive, ownIdentity, processIdentity } from '../../src/util/process-identity.ts';

test('`ownIdentity()` is the identity of this process, and alive', () => {
  expect(ownIdentity()).toEqual(processIdentity(process.pid));
  expect(isAlive(ownIdentity())).toBe(true);
});

test('`isAlive()` is false when the start time or the boot differs', () => {
  expect(isAlive({ ...ownIdentity(), startTime: '1' })).toBe(false);
  expect(isAlive({ ...ownIdentity(), bootId: 'another' })).toBe(false);
});

test('`isAlive()` is false as soon as a process has ended', async () => {
  const child = spawn('cat', [], { stdio: ['pipe', 'ignore', 'ignore'] });
  await once(child, 'spawn');
  const identity = processIdentity(child.pid ?? 0);
  expect(identity).toBeDefined();
  if (identity === undefined) return;
  expect(isAlive(identity)).toBe(true);
  child.stdin.end();
  await once(child, 'exit');
  expect(isAlive(identity)).toBe(false);
});

test.runIf(process.platform === 'linux')(
  '`processIdentity()` takes a zombie for dead, though it can still be signalled',
  async () => {
    // The shell starts a child, then becomes `sleep`, which never asks for the child's status.
    const parent = spawn('sh', ['-c', 'sleep 60 >&2 & echo $!; exec sleep 60'], {
      stdio: ['ignore', 'pipe', 'ignore'],
    });
    try {
      const [line] = (await once(parent.stdout, 'data')) as [Buffer];
      const pid = Number(String(line));
      const comm = `/proc/${parent.pid}/comm`;
      await expect.poll(() => readFileSync(comm, 'utf8')).toBe('sleep\n');
      expect(processIdentity(pid)).toBeDefined();
      process.kill(pid, 'SIGTERM');
      await expect.poll(() => processIdentity(pid)).toBeUndefined();
      expect(process.kill(pid, 0)).toBe(true);
    } finally {
      parent.kill('SIGKILL');
    }
  },
);
