import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { Layout } from '../../src/store/layout.ts';
import { takeLease } from '../../src/store/leases.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Lease, LeaseHolder } from '../../src/store/store.ts';
import { ownIdentity } from '../../src/util/process-identity.ts';
import { compile, temporaryFolder } from './support.ts';

let holder: Awaited<ReturnType<typeof compile>>;
beforeAll(async () => {
  holder = await compile('lease-holder');
});
afterAll(() => holder.remove());

/** Starts the other process and waits for its first word. */
async function other(
  args: readonly string[],
  fd?: number,
): Promise<{ readonly child: ChildProcess; readonly word: string }> {
  const stdio = ['ignore', 'pipe', 'inherit', ...(fd === undefined ? [] : [fd])] as const;
  const child = spawn(process.execPath, [holder.path, ...args], {
    stdio: [...stdio],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  const [chunk] = (await once(child.stdout!, 'data')) as [Buffer]; // piped above
  return { child, word: chunk.toString().trim() };
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

function expectLease(lease: Lease | LeaseHolder): Lease {
  if (lease.kind !== 'lease') throw new Error(`held by ${JSON.stringify(lease.holder)}`);
  return lease;
}

test('`lease()` is exclusive between processes and free again after kill -9', async () => {
  const state = temporaryFolder();
  const { child, word } = await other([state, 'key']);
  expect(word).toBe('lease');
  const store = await openStore(state);
  const held = await store.lease('key');
  expect(held).toMatchObject({ kind: 'held', holder: { pid: child.pid, host: hostname() } });
  expectLease(await store.lease('another'));
  await kill(child);
  expectLease(await store.lease('key'));
});

test('`lease()` refuses another process while this one holds it', async () => {
  const state = temporaryFolder();
  const lease = expectLease(await (await openStore(state)).lease('key'));
  const { word } = await other([state, 'key']);
  expect(word).toBe('held');
  await lease.release();
});

test('`lease()` lives on in a child that inherits its descriptor', async () => {
  const store = await openStore(temporaryFolder());
  const lease = expectLease(await store.lease('key'));
  const { child } = await other([], lease.fd);
  await lease.describe({ ...ownIdentity(), pid: child.pid ?? 0, what: 'attempt 1' });
  await lease.release();
  expect(await store.lease('key')).toMatchObject({
    kind: 'held',
    holder: { pid: child.pid, what: 'attempt 1' },
  });
  await kill(child);
  expectLease(await store.lease('key'));
});

test('`release()` gives a lease back, once', async () => {
  const store = await openStore(temporaryFolder());
  const lease = expectLease(await store.lease('key'));
  expect(await store.lease('key')).toMatchObject({ kind: 'held' });
  await lease.release();
  const again = expectLease(await store.lease('key'));
  await lease.release(); // the descriptor may be another file's by now
  expect(await store.lease('key')).toMatchObject({ kind: 'held' });
  await again.release();
});

const unable = (): 'unable' => 'unable';

test('`takeLease()` goes by the content of the file where files cannot be locked', async () => {
  const layout = new Layout(temporaryFolder());
  mkdirSync(layout.leases);
  const lease = expectLease(await takeLease(layout, 'key', unable));
  const { pid } = process;
  expect(await takeLease(layout, 'key', unable)).toMatchObject({ kind: 'held', holder: { pid } });
  await lease.release();
  const { child } = await other([]);
  const again = expectLease(await takeLease(layout, 'key', unable));
  await again.describe({ ...ownIdentity(), pid: 1, startTime: 'long ago', what: 'dead' });
  expectLease(await takeLease(layout, 'key', unable)); // its holder is dead
  await kill(child);
});

test('`takeLease()` by content leaves a holder on another host alone', async () => {
  const layout = new Layout(temporaryFolder());
  mkdirSync(layout.leases);
  const holder = { host: 'elsewhere', bootId: 'b', pid: 1, startTime: '1', what: 'x' };
  writeFileSync(`${layout.lease('key')}-file`, JSON.stringify(holder));
  expect(await takeLease(layout, 'key', unable)).toEqual({ kind: 'held', holder });
});
