import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { digestOfBytes } from '../../src/util/digest.ts';
import { storeOutputs } from './store-outputs.ts';
import { compile, temporaryFolder, writeFiles } from './support.ts';

const key = digestOfBytes('key');

let worker: Awaited<ReturnType<typeof compile>>;
beforeAll(async () => {
  worker = await compile('ingest-worker');
});
afterAll(() => worker.remove());

/** Stores the outputs of a finished stage in another process; answers whether it ended well. */
async function run(state: string, env: Readonly<Record<string, string>>): Promise<boolean> {
  const child = spawn(process.execPath, [worker.path, state], {
    env: { ...process.env, ...env },
    stdio: 'ignore', // what a dying process says is not looked at
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code === 0;
}

function stateWithWork(): string {
  const state = join(temporaryFolder(), 'runs');
  const outputs = join(state, 'work', key, 'outputs');
  writeFiles(outputs, { weights: 'w', 'pictures/a.png': 'a', 'pictures/deep/b.png': 'b' });
  return state;
}

async function expectWhole(state: string): Promise<void> {
  const store = await openStore(state);
  const result = await store.result(key);
  if (result === undefined) throw new Error('no result');
  expect(Object.keys(result.outputs)).toEqual(['weights', 'pictures']);
  for (const artifact of Object.values(result.outputs)) {
    expect(await store.verify(artifact, 'full')).toBe(true);
  }
  const [weights, pictures] = Object.values(result.outputs).map((one) => store.pathOf(one));
  expect(readFileSync(weights ?? '', 'utf8')).toBe('w');
  expect(readFileSync(join(pictures ?? '', 'deep/b.png'), 'utf8')).toBe('b');
  expect(store.takeWarnings()).toEqual([]);
  expect(readdirSync(join(state, 'store/quarantine'))).toEqual([]);
}

/** Dies or fails at one point, and does it again. */
async function cutAt(point: string, fault: string): Promise<void> {
  const state = stateWithWork();
  // Only the stat cache, which is disposable, may fail without a word.
  const isSilent = fault.endsWith('enospc') && point.startsWith('stat-cache');
  expect(await run(state, { REPRISE_FAULT: fault }), fault).toBe(isSilent);
  const store = await openStore(state);
  const made = await store.result(key);
  for (const artifact of Object.values(made?.outputs ?? {})) {
    expect(await store.verify(artifact, 'full'), fault).toBe(true); // a result never comes before its outputs
  }
  await storeOutputs(state);
  await expectWhole(state);
}

test('storing a finished stage, cut at any durable step, is finished by doing it again', async () => {
  const trace = join(temporaryFolder(), 'trace');
  const state = stateWithWork();
  expect(await run(state, { REPRISE_FAULT_TRACE: trace })).toBe(true);
  await expectWhole(state);
  const passed = readFileSync(trace, 'utf8').trim().split('\n');
  expect(passed.length).toBeGreaterThan(12); // or it was never traced
  const seen = new Map<string, number>();
  const faults = passed.flatMap((point) => {
    const nth = (seen.get(point) ?? 0) + 1;
    seen.set(point, nth);
    const actions = point.endsWith('.write') ? ['kill', 'torn', 'enospc'] : ['kill'];
    return actions.map((action) => ({ point, fault: `${point}:${nth}:${action}` }));
  });
  const several = Array.from({ length: 4 }, async () => {
    for (let next = faults.pop(); next !== undefined; next = faults.pop()) {
      await cutAt(next.point, next.fault);
    }
  });
  await Promise.all(several);
});
