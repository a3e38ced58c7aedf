import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { expect, test } from 'vitest';
import { momentNow, newcomers } from '../../src/run/executors/newcomers.ts';

const linux = test.skipIf(process.platform !== 'linux');

linux('`newcomers()` names who began after the moment, and nobody who was there', async () => {
  const early = spawn('sleep', ['60']);
  const before = momentNow();
  const late = spawn('sleep', ['60']);
  try {
    expect(before).toBeDefined();
    if (before === undefined) return;
    const found = newcomers(before);
    expect(found).toContain(late.pid);
    expect(found).not.toContain(early.pid);
    expect(found).not.toContain(process.pid);
  } finally {
    for (const child of [early, late]) {
      child.kill('SIGKILL');
      await once(child, 'exit');
    }
  }
});

linux('`newcomers()` answers nothing when numbers may have been given away again', () => {
  const before = momentNow();
  expect(before).toBeDefined();
  if (before === undefined) return;
  // As after a billion starts, and on a kernel whose count stands still.
  expect(newcomers({ ...before, forks: before.forks - 1e9 })).toBeUndefined();
  expect(newcomers({ ...before, forks: before.forks + 1e9 })).toBeUndefined();
});
