import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { StopSwitch } from '../../src/run/stop-switch.ts';
import { type Watched, type WatchEnd, watchAttempt } from '../../src/run/watch.ts';
import { eventually } from '../rig/eventually.ts';
import { FakeExecutor } from '../rig/fake-executor.ts';
import { HandClock } from '../rig/hand-clock.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'watch-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

interface Scene {
  readonly clock: HandClock;
  readonly executor: FakeExecutor;
  readonly stop: StopSwitch;
  readonly end: Promise<WatchEnd>;
}

function scene(more: Partial<Watched> = {}): Scene {
  const clock = new HandClock();
  const executor = new FakeExecutor();
  const stop = new StopSwitch();
  const process = { pid: 1_000_001, startTime: '1', bootId: 'fake', host: 'fake' };
  const watched: Watched = {
    handle: { directory, process, mark: 'm' },
    startedAt: clock.now(),
    execution: 'worker',
    timeouts: { totalMs: undefined, idleMs: undefined, graceMs: 100 },
    isForeign: false,
    stopIf: [],
    feed: undefined,
    ...more,
  };
  const end = watchAttempt(watched, { executor, clock, stop, onTold: () => undefined });
  return { clock, executor, stop, end };
}

async function ordered({ executor }: Scene, orders: readonly string[]): Promise<void> {
  await eventually(() => executor.orders.length >= orders.length, orders.join(', '));
  expect(executor.orders).toEqual(orders);
}

test('`watchAttempt()` asks at the time limit, kills after the grace period, and says why', async () => {
  const timeouts = { totalMs: 1000, idleMs: undefined, graceMs: 100 };
  const one = scene({ timeouts });
  await eventually(() => one.clock.sleepers === 1, 'the limit to be guarded');
  one.clock.advance(999);
  expect(one.executor.orders).toEqual([]);
  one.clock.advance(1);
  await ordered(one, ['ask m']);
  await eventually(() => one.clock.sleepers === 1, 'the grace period');
  one.clock.advance(100);
  await ordered(one, ['ask m', 'kill m']);
  one.executor.end('m', { kind: 'vanished' });
  expect(await one.end).toEqual({
    kind: 'over',
    sight: { kind: 'vanished' },
    ourDoing: { kind: 'total-timeout', afterMs: 1000 },
    left: [],
  });
  expect(one.executor.orders).toEqual(['ask m', 'kill m', 'sweep m']);
});

test('`watchAttempt()` does not kill what stops within the grace period', async () => {
  const one = scene();
  one.stop.set('asked');
  await ordered(one, ['ask m']);
  one.executor.end('m', { kind: 'ended', status: 75 });
  expect(await one.end).toMatchObject({ ourDoing: { kind: 'cancelled' } });
  one.clock.advance(1000);
  expect(one.executor.orders).toEqual(['ask m', 'sweep m']);
});

test('`watchAttempt()` kills at once when told so, also within the grace period', async () => {
  const one = scene();
  one.stop.set('asked');
  await ordered(one, ['ask m']);
  one.stop.set('killed');
  await ordered(one, ['ask m', 'kill m']);
  one.executor.end('m', { kind: 'vanished' });
  expect(await one.end).toMatchObject({ ourDoing: { kind: 'cancelled' } });
});

test('`watchAttempt()` gives up on a process that even a kill does not end', async () => {
  const one = scene();
  one.stop.set('killed');
  await ordered(one, ['kill m']);
  await eventually(() => one.clock.sleepers === 1, 'the wait after the kill');
  one.clock.advance(10_000);
  expect(await one.end).toMatchObject({ kind: 'over', sight: { kind: 'vanished' } });
});

test('`watchAttempt()` leaves the attempt of another runner alone', async () => {
  const one = scene({ isForeign: true, timeouts: { totalMs: 1, idleMs: 1, graceMs: 1 } });
  one.clock.advance(1000);
  one.stop.set('asked');
  expect(await one.end).toEqual({ kind: 'left' });
  expect(one.executor.orders).toEqual([]);
});

test('`watchAttempt()` goes without a word when the runner detaches', async () => {
  const one = scene();
  one.stop.set('left');
  expect(await one.end).toEqual({ kind: 'left' });
  expect(one.executor.orders).toEqual([]);
});
