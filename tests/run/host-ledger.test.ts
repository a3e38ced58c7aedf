import { closeSync, mkdtempSync, openSync, readdirSync, rmSync, symlinkSync } from 'node:fs';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Resources } from '../../src/language/pipeline.ts';
import { type Answer, type Ask, openHostLedger } from '../../src/run/host-ledger.ts';
import type { HostLedger, LedgerHost } from '../../src/run/host-ledger.ts';
import { NOTHING } from '../../src/run/resources.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'ledger-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const HOST: LedgerHost = {
  cpus: 4,
  memoryBytes: 100,
  gpus: ['GPU-a', 'GPU-b'],
  tokens: { disk: 2 },
  busyGpus: async () => new Set(),
};

const open = (host: Partial<LedgerHost> = {}): Promise<HostLedger> =>
  openHostLedger(folder, { ...HOST, ...host });

function ask(mark: string, resources: Partial<Resources>, since = 0): Ask {
  return { mark, what: `${mark} of a run`, since, resources: { ...NOTHING, ...resources } };
}

function granted(answer: Answer): Extract<Answer, { kind: 'granted' }>['grant'] {
  if (answer.kind !== 'granted') throw new Error(`refused: ${answer.lacks.join()}`);
  return answer.grant;
}

test('two runs share processors, memory and tokens; what one gives back the other gets', async () => {
  const [one, two] = [await open(), await open()];
  const grant = granted(await one.ask(ask('a', { cpus: 3, memoryBytes: 60, tokens: { disk: 1 } })));
  expect(await two.ask(ask('b', { cpus: 2, memoryBytes: 50, tokens: { disk: 2 } }))).toEqual({
    kind: 'refused',
    lacks: ['cpus', 'memory', 'token disk'],
    holders: ['a of a run'],
  });
  granted(await two.ask(ask('c', { cpus: 1, memoryBytes: 40, tokens: { disk: 1 } })));
  expect(await two.heldByOthers(new Set(['c']))).toMatchObject({ cpus: 3, memoryBytes: 60 });
  grant.release();
  granted(await two.ask(ask('b', { cpus: 2, memoryBytes: 50 })));
});

test('a token that nobody counted is one', async () => {
  const [one, two] = [await open(), await open()];
  const grant = granted(await one.ask(ask('a', { tokens: { licence: 1 } })));
  expect((await two.ask(ask('b', { tokens: { licence: 1 } }))).kind).toBe('refused');
  grant.release();
  granted(await two.ask(ask('b', { tokens: { licence: 1 } })));
});

test('devices go to one run at a time, by identifier, and none that others use', async () => {
  const busyGpus = async (): Promise<Set<string>> => new Set(['GPU-b']);
  const [one, two, three] = [await open(), await open(), await open({ busyGpus })];
  expect((await three.ask(ask('z', { gpus: 2 }))).kind).toBe('refused');
  expect(granted(await one.ask(ask('a', { gpus: 1 }))).gpus).toEqual(['GPU-a']);
  expect(await three.ask(ask('z', { gpus: 1 }))).toMatchObject({ lacks: ['gpus'] });
  expect(granted(await two.ask(ask('b', { gpus: 1 }))).gpus).toEqual(['GPU-b']);
  expect(await two.ask(ask('c', { gpus: 1 }))).toMatchObject({ lacks: ['gpus'] });
});

test('a grant lasts as long as the process that inherited it, though its runner is gone', async () => {
  const [one, two] = [await open(), await open()];
  const grant = granted(await one.ask(ask('a', { cpus: 4, gpus: 1 })));
  const child = spawn('cat', [], { stdio: ['pipe', 'ignore', 'ignore', grant.fd ?? 'ignore'] });
  await once(child, 'spawn');
  grant.release(); // as the kernel does when the runner dies
  expect((await two.ask(ask('b', { cpus: 1 }))).kind).toBe('refused');
  // The next runner finds the attempt alive: the same work is not counted twice, and keeps its device.
  expect(granted(await two.ask(ask('a', { cpus: 4, gpus: 1 }))).gpus).toEqual(['GPU-a']);
  child.stdin?.end();
  await once(child, 'exit');
  granted(await two.ask(ask('b', { cpus: 4, gpus: 2 })));
  expect(readdirSync(folder).filter((name) => name.startsWith('grant-'))).toEqual(['grant-b']);
});

test('who has waited longest goes first, however small what others ask for is', async () => {
  const [one, two] = [await open(), await open()];
  const grant = granted(await one.ask(ask('a', { cpus: 2 }, 1)));
  const wide = ask('wide', { cpus: 4 }, 2);
  expect((await two.ask(wide)).kind).toBe('refused');
  await two.want(wide);
  expect((await one.ask(ask('b', { cpus: 1 }, 3))).kind).toBe('refused');
  granted(await one.ask(ask('early', { cpus: 1 }, 1))).release(); // it asked before
  grant.release();
  granted(await two.ask(wide)).release();
  granted(await one.ask(ask('b', { cpus: 1 }, 3)));
});

test('a place in the row is lost with its run, and given up when it is forgotten', async () => {
  const [one, two] = [await open(), await open()];
  granted(await one.ask(ask('a', { cpus: 3 }, 1)));
  await two.want(ask('wide', { cpus: 4 }, 2));
  expect((await one.ask(ask('b', { cpus: 1 }, 3))).kind).toBe('refused');
  two.forget('wide');
  granted(await one.ask(ask('b', { cpus: 1 }, 3))).release();
  closeSync(openSync(join(folder, 'want-dead'), 'w')); // left by a runner that was killed
  granted(await one.ask(ask('b', { cpus: 1 }, 3)));
  expect(readdirSync(folder)).not.toContain('want-dead');
});

test('a folder that is somebody else’s link, or cannot be made, is not used: the run shares with nobody', async () => {
  const link = join(folder, 'link');
  symlinkSync('/', link);
  const alone = await openHostLedger(link, HOST);
  expect(granted(await alone.ask(ask('a', { cpus: 4 }))).fd).toBeUndefined();
  expect((await alone.ask(ask('b', { cpus: 1 }))).kind).toBe('refused');
  const none = await openHostLedger('/proc/nowhere', HOST);
  granted(await none.ask(ask('b', { cpus: 1 })));
});
