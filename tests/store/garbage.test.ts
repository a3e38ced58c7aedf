import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Artifact } from '../../src/contract/artifact.ts';
import { asTrialId } from '../../src/contract/ids.ts';
import type { StoredResult } from '../../src/contract/stored-result.ts';
import type { CollectRequest, Collected } from '../../src/store/garbage.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { type Digest, digestOfBytes } from '../../src/util/digest.ts';
import { someResult } from './some-result.ts';
import { compile, temporaryFolder, writeFiles } from './support.ts';

const DAY = 86_400_000;
/** Everything that the tests make is older than an hour from here. */
const now = Date.now() + 2 * 3_600_000;

interface Made {
  /** Contents of its outputs; equal contents are one object. A folder when there are two. */
  readonly outputs: readonly (readonly string[])[];
  readonly ageDays: number;
  readonly isInUse: boolean;
}

const keyOf = (index: number): Digest => digestOfBytes(`key ${index}`);

async function make(store: Store, index: number, made: Made): Promise<void> {
  const key = keyOf(index);
  const work = store.workDirectory(key);
  const outputs: Record<string, Artifact> = {};
  for (const [at, contents] of made.outputs.entries()) {
    const path = join(work, 'outputs', String(at));
    if (contents.length === 1) writeFiles(join(work, 'outputs'), { [at]: contents[0] ?? '' });
    else for (const one of contents) writeFiles(path, { [`f-${one}`]: one });
    outputs[at] = await store.ingest(path, contents.length === 1 ? 'file' : 'tree');
  }
  writeFiles(work, { 'attempts/1/rank-0.log': `log of ${index}\n` });
  await store.putResult(someResult({ key, outputs, trial: asTrialId(`trial-${index}`) }));
  // As `removeWork` does when a trial is done; receipts would keep what they name.
  for (const name of ['outputs', 'ingested']) {
    rmSync(join(work, name), { recursive: true, force: true });
  }
  const used = (now - made.ageDays * DAY) / 1000;
  utimesSync(join(store.directory, 'store/results', `${key}.json`), used, used);
}

async function collect(
  store: Store,
  made: readonly Made[],
  rule: Partial<CollectRequest>,
): Promise<Collected> {
  const used = new Set(made.flatMap((one, index) => (one.isInUse ? [keyOf(index)] : [])));
  return store.collect({
    isDryRun: false,
    nowMs: now,
    inUse: () => Promise.resolve(used),
    ...rule,
  });
}

async function resultsOf(
  store: Store,
  count: number,
): Promise<readonly (StoredResult | undefined)[]> {
  return Promise.all(Array.from({ length: count }, (_, index) => store.result(keyOf(index))));
}

/** Every result that is there can be used, whole; and nothing else is. */
async function expectSound(store: Store, count: number, options = { isTidy: true }): Promise<void> {
  const left = (await resultsOf(store, count)).filter((one) => one !== undefined);
  const needed = new Set<string>();
  for (const result of left) {
    for (const artifact of Object.values(result.outputs)) {
      needed.add(artifact.digest);
      expect(await store.verify(artifact, 'full')).toBe(true);
    }
  }
  if (!options.isTidy) return;
  for (const place of ['objects', 'trees']) {
    const root = join(store.directory, 'store', place);
    const there = readdirSync(root).flatMap((prefix) => readdirSync(join(root, prefix)));
    for (const name of there) expect(needed).toContain(name.slice(0, 64));
  }
  expect(readdirSync(join(store.directory, 'store/quarantine'))).toEqual([]);
}

const arbitrary: fc.Arbitrary<Made> = fc.record({
  outputs: fc.array(
    fc.uniqueArray(fc.constantFrom('a', 'b', 'c', 'd'), { minLength: 1, maxLength: 2 }),
    { maxLength: 2 },
  ),
  ageDays: fc.integer({ min: 1, max: 40 }),
  isInUse: fc.boolean(),
});

test('`collect()` leaves exactly the results that it should, each of them whole, and nothing else', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(arbitrary, { minLength: 1, maxLength: 6 }),
      fc.option(fc.integer({ min: 5, max: 35 })),
      fc.option(fc.integer({ min: 0, max: 4000 })),
      async (made, days, maxBytes) => {
        const store = await openStore(join(temporaryFolder(), 'runs'));
        for (const [index, one] of made.entries()) await make(store, index, one);
        const rule = {
          ...(days === null ? {} : { olderThanMs: (days + 0.5) * DAY }),
          ...(maxBytes === null ? {} : { maxBytes }),
        };
        const dry = await collect(store, made, { ...rule, isDryRun: true });
        expect((await resultsOf(store, made.length)).every((one) => one !== undefined)).toBe(true);
        const real = await collect(store, made, rule);
        expect(real.removed).toEqual(dry.removed); // a dry run says what happens
        expect(real.keptBytes).toBe(dry.keptBytes);
        const left = await resultsOf(store, made.length);
        const isOver = maxBytes !== null && real.keptBytes > maxBytes;
        for (const [index, one] of made.entries()) {
          const isThere = left[index] !== undefined;
          if (one.isInUse) expect(isThere).toBe(true);
          else if (days !== null && one.ageDays > days) expect(isThere).toBe(false);
          else if (maxBytes === null) expect(isThere).toBe(true);
          else if (isOver) expect(isThere).toBe(false); // all that may go has gone
        }
        // The budget takes the least recently used first.
        const oldestLeft = Math.max(
          0,
          ...made.flatMap((one, i) => (left[i] && !one.isInUse ? [one.ageDays] : [])),
        );
        for (const [index, one] of made.entries()) {
          if (left[index] === undefined) expect(one.ageDays).toBeGreaterThanOrEqual(oldestLeft);
        }
        await expectSound(store, made.length);
      },
    ),
    { numRuns: 25 },
  );
});

test('`collect()` leaves what a runner is about to refer to, and what is young', async () => {
  const store = await openStore(join(temporaryFolder(), 'runs'));
  const work = store.workDirectory(keyOf(0));
  writeFiles(work, { 'outputs/x': 'x' });
  const artifact = await store.ingest(join(work, 'outputs/x'), 'file'); // its receipt stays
  const loose = join(store.directory, 'store/objects/ab', 'ab'.repeat(32));
  writeFiles(join(store.directory, 'store/objects/ab'), { ['ab'.repeat(32)]: 'loose' });
  await collect(store, [], { nowMs: Date.now() });
  expect(existsSync(loose)).toBe(true); // an hour has not passed
  const { removed } = await collect(store, [], {});
  expect(removed.map((one) => one.kind)).toEqual(['file']);
  expect(existsSync(loose)).toBe(false);
  expect(await store.verify(artifact, 'full')).toBe(true);
});

test('`collect()` puts back a result that a run takes at the last moment', async () => {
  const store = await openStore(join(temporaryFolder(), 'runs'));
  const made = [{ outputs: [['a']], ageDays: 30, isInUse: false }];
  await make(store, 0, made[0] as Made);
  let asked = 0;
  const inUse = async (): Promise<ReadonlySet<string>> => {
    asked += 1;
    return new Set(asked === 1 ? [] : [keyOf(0)]); // its journal appears between the two looks
  };
  await collect(store, made, { olderThanMs: DAY, inUse });
  expect(await store.result(keyOf(0))).toBeDefined();
  await expectSound(store, 1);
});

test('`noteUse()` keeps a result from going by age, and says when it was too late', async () => {
  const store = await openStore(join(temporaryFolder(), 'runs'));
  const made = [0, 1].map(() => ({ outputs: [['a']], ageDays: 30, isInUse: false }));
  for (const [index, one] of made.entries()) await make(store, index, one);
  expect(await store.noteUse(keyOf(0))).toBe(true);
  await collect(store, made, { olderThanMs: DAY });
  expect((await resultsOf(store, 2)).map((one) => one !== undefined)).toEqual([true, false]);
  expect(await store.noteUse(keyOf(1))).toBe(false);
  await expectSound(store, 2);
});

test('`collect()` leaves a key alone whose lease is held', async () => {
  const store = await openStore(join(temporaryFolder(), 'runs'));
  const made = [{ outputs: [['a']], ageDays: 30, isInUse: false }];
  await make(store, 0, made[0] as Made);
  const lease = await store.lease(`key-${keyOf(0)}`);
  await collect(store, made, { olderThanMs: DAY });
  expect(await store.result(keyOf(0))).toBeDefined();
  if (lease.kind === 'lease') await lease.release();
  await collect(store, made, { olderThanMs: DAY });
  expect(await store.result(keyOf(0))).toBeUndefined();
  expect(readdirSync(join(store.directory, 'leases'))).toEqual(['gc.lock']);
});

test('`collect()` removes work that nobody goes on with by age alone', async () => {
  const store = await openStore(join(temporaryFolder(), 'runs'));
  const work = store.workDirectory(keyOf(0));
  writeFiles(work, { 'checkpoints/1/state.json': '{}' });
  await collect(store, [], {});
  await collect(store, [], { olderThanMs: 30 * DAY });
  expect(existsSync(work)).toBe(true);
  await collect(store, [{ outputs: [], ageDays: 1, isInUse: true }], { olderThanMs: 1 });
  expect(existsSync(work)).toBe(true); // its run is the latest
  const { removed } = await collect(store, [], { olderThanMs: 1 });
  expect(removed).toMatchObject([{ kind: 'work', bytes: 2, why: 'abandoned' }]);
  expect(existsSync(work)).toBe(false);
});

test('`collect()` leaves all outputs alone when a result cannot be read', async () => {
  const store = await openStore(join(temporaryFolder(), 'runs'));
  const made = [{ outputs: [['a']], ageDays: 3, isInUse: false }];
  await make(store, 0, made[0] as Made);
  const path = join(store.directory, 'store/results', `${keyOf(0)}.json`);
  const text = readFileSync(path, 'utf8');
  writeFiles(join(store.directory, 'store/results'), {
    [`${keyOf(0)}.json`]: text.replace('"format": 1', '"format": 2'), // of a later version
  });
  expect(await collect(store, made, {})).toMatchObject({
    spared: 'unreadable-results',
    removed: [],
  });
  writeFiles(join(store.directory, 'store/results'), { [`${keyOf(0)}.json`]: text });
  await expectSound(store, 1);
});

let worker: Awaited<ReturnType<typeof compile>>;
beforeAll(async () => {
  worker = await compile('gc-worker');
});
afterAll(() => worker.remove());

test('a collection that is killed at any point leaves a sound store, and the next one ends it', async () => {
  const made: readonly Made[] = [
    { outputs: [['a'], ['b', 'c']], ageDays: 30, isInUse: false },
    { outputs: [['a'], ['d']], ageDays: 30, isInUse: true },
    { outputs: [['c', 'd']], ageDays: 20, isInUse: false },
    { outputs: [['b', 'c']], ageDays: 2, isInUse: false },
    { outputs: [['b']], ageDays: 12, isInUse: false },
  ];
  const original = join(temporaryFolder(), 'runs');
  const first = await openStore(original);
  for (const [index, one] of made.entries()) await make(first, index, one);
  await first.close();
  const run = async (
    state: string,
    env: Readonly<Record<string, string>>,
  ): Promise<string | number> => {
    const args = [worker.path, state, keyOf(1), String(now)];
    const child = spawn(process.execPath, args, {
      env: { ...process.env, ...env },
      stdio: 'ignore',
    });
    const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
    return code ?? signal ?? '';
  };
  const copy = (): string => {
    const state = join(temporaryFolder(), 'runs');
    cpSync(original, state, { recursive: true, preserveTimestamps: true });
    return state;
  };
  const trace = join(temporaryFolder(), 'trace');
  expect(await run(copy(), { REPRISE_FAULT_TRACE: trace })).toBe(0);
  const passed = readFileSync(trace, 'utf8')
    .trimEnd()
    .split('\n')
    .filter((point) => point.startsWith('gc.'));
  expect(passed.length).toBeGreaterThan(12);
  const counts = new Map<string, number>();
  for (const point of passed) {
    const nth = (counts.get(point) ?? 0) + 1;
    counts.set(point, nth);
    const state = copy();
    expect(await run(state, { REPRISE_FAULT: `${point}:${nth}:kill` })).toBe('SIGKILL');
    const store = await openStore(state); // what was aside comes back
    for (const index of [1, 3]) expect(await store.result(keyOf(index))).toBeDefined();
    await expectSound(store, made.length, { isTidy: false });
    expect(await run(state, {})).toBe(0);
    const after = await openStore(state);
    expect((await resultsOf(after, made.length)).map((one) => one !== undefined)).toEqual([
      false,
      true,
      false,
      true,
      false,
    ]);
    await expectSound(after, made.length);
    expect(readdirSync(join(state, 'store/aside'))).toEqual([]);
    expect(readdirSync(join(state, 'store/doomed'))).toEqual([]);
  }
});
