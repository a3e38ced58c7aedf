import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { asTrialId, type TrialId } from '../../src/contract/ids.ts';
import type { Diagnostic } from '../../src/diagnostics/diagnostic.ts';
import { type HostLedger, openHostLedger } from '../../src/run/host-ledger.ts';
import { NOTHING } from '../../src/run/resources.ts';
import { type Share, Shares } from '../../src/run/shares.ts';
import { digestOfBytes } from '../../src/util/digest.ts';
import { eventually } from '../rig/eventually.ts';
import { HandClock } from '../rig/hand-clock.ts';

const HOST = { cpus: 2, memoryBytes: 100, gpus: [] };
const ALL = { ...NOTHING, cpus: 2 };
const [WIDE, OWN] = [asTrialId('wide'), asTrialId('own')];

let folder: string;
let clock: HandClock;
let shares: Shares;
let other: HostLedger;
let ready: Set<TrialId>;
const warnings: Diagnostic[] = [];

beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'shares-'));
  clock = new HandClock();
  ready = new Set([WIDE]);
  warnings.length = 0;
  const host = { ...HOST, tokens: {}, busyGpus: async () => new Set<string>() };
  const open = (): Promise<HostLedger> => openHostLedger(folder, host);
  other = await open();
  shares = new Shares({
    ledger: await open(),
    host: HOST,
    capacity: { ...ALL, memoryBytes: 100 },
    clock,
    stateDirectory: folder,
    run: 'this-run',
    onForeign: () => ready.size > 0,
    isReady: (trial) => ready.has(trial),
    warn: async (diagnostic) => void warnings.push(diagnostic),
  });
});
afterEach(() => {
  shares.close();
  rmSync(folder, { recursive: true });
});

const wants = (): string[] => readdirSync(folder).filter((name) => name.startsWith('want-'));

async function heldByOther(): Promise<() => void> {
  const ask = { mark: 'other', what: 'train of another-run', resources: ALL, since: 0 };
  const answer = await other.ask(ask);
  if (answer.kind !== 'granted') throw new Error('it is free');
  return () => answer.grant.release();
}

/** Looks as often as it takes until something is so. */
async function looksUntil(isSo: () => boolean, what: string): Promise<void> {
  await eventually(() => {
    clock.advance(1000);
    return isSo();
  }, what);
}

test('who is refused stands in the row after a while, and is told for whom it waits, once', async () => {
  await heldByOther();
  expect(await shares.take(WIDE, digestOfBytes('wide'), ALL)).toMatchObject({
    foreign: { cpus: 2 },
  });
  await looksUntil(() => wants().length === 1 && warnings.length === 1, 'a place in the row');
  clock.advance(60_000);
  expect(warnings).toMatchObject([{ code: 'RP4061', notes: ['in use: train of another-run'] }]);
});

test('the place in the row is given up while only this run itself uses what is lacking', async () => {
  const release = await heldByOther();
  await shares.take(WIDE, digestOfBytes('wide'), ALL);
  await looksUntil(() => wants().length === 1, 'a place in the row');
  release();
  await looksUntil(() => wants().length === 0, 'the place to be given up');
  const own = (await shares.take(OWN, digestOfBytes('own'), ALL)) as Share;
  clock.advance(60_000);
  expect(wants()).toEqual([]);
  own.release();
});

test.each([
  ['cancelled', new Set([OWN])],
  ['the last', new Set<TrialId>()],
] as const)(
  'the place in the row is given up when its trial is %s to be started no more',
  async (_, left) => {
    await heldByOther();
    await shares.take(WIDE, digestOfBytes('wide'), ALL);
    await looksUntil(() => wants().length === 1, 'a place in the row');
    ready = new Set(left);
    await looksUntil(() => wants().length === 0, 'the place to be given up');
  },
);
