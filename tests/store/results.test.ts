import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { asTrialId } from '../../src/contract/ids.ts';
import { openStore } from '../../src/store/open-store.ts';
import { digestOfBytes } from '../../src/util/digest.ts';
import { someResult } from './some-result.ts';
import { temporaryFolder } from './support.ts';

test('`result()` answers what `putResult()` wrote, also to a store opened later', async () => {
  const folder = temporaryFolder();
  const result = someResult();
  await (await openStore(folder)).putResult(result);
  const { computedBy: _, ...written } = result;
  expect(await (await openStore(folder)).result(result.key)).toEqual(written);
});

test('`resultsOf()` gives the results of one trial, newest first', async () => {
  const store = await openStore(temporaryFolder());
  for (const [name, finishedAt] of [
    ['a', '2026-01-01T00:00:00.000Z'],
    ['b', '2026-03-01T00:00:00.000Z'],
    ['c', '2026-02-01T00:00:00.000Z'],
  ] as const) {
    await store.putResult(someResult({ key: digestOfBytes(name), finishedAt }));
  }
  const other = { key: digestOfBytes('other'), trial: asTrialId('pretrain[seed=1]') };
  await store.putResult(someResult(other));
  const found = await store.resultsOf('small beit', 'pretrain[seed=0]');
  expect(found.map((one) => one.finishedAt.slice(5, 7))).toEqual(['03', '02', '01']);
  expect(await store.resultsOf('another', 'pretrain[seed=0]')).toEqual([]);
});

test.each([
  ['', 'it is not JSON'],
  ['{"format":1', 'it is not JSON'],
  ['[]', 'it is not a JSON object'],
  [JSON.stringify(someResult({ key: digestOfBytes('x') })), 'it belongs to another key'],
  [
    JSON.stringify({ ...someResult(), outputs: { w: { type: 'file', digest: 'x', size: 1 } } }),
    'its output "w" has no digest',
  ],
])('`result()` counts a damaged record as absent: %s', async (text, why) => {
  const store = await openStore(temporaryFolder());
  const result = someResult();
  await store.putResult(result);
  writeFileSync(join(store.directory, 'store/results', `${result.key}.json`), text);
  expect(await store.result(result.key)).toBeUndefined();
  expect(store.takeWarnings()[0]?.message).toContain(why);
  expect(await store.resultsOf(result.pipeline, result.trial)).toEqual([]);
  await store.putResult(result); // nothing to repair by hand
  expect(await store.result(result.key)).toBeDefined();
});

test('`result()` leaves the record of a later format where it is', async () => {
  const store = await openStore(temporaryFolder());
  const key = digestOfBytes('key');
  const path = join(store.directory, 'store/results', `${key}.json`);
  writeFileSync(path, '{"format":2}');
  expect(await store.result(key)).toBeUndefined();
  expect(store.takeWarnings()).toMatchObject([{ code: 'RP5008' }]);
  expect(await store.result(key)).toBeUndefined();
  expect(store.takeWarnings()).toMatchObject([{ code: 'RP5008' }]);
});

test('`resultsOf()` reads a thousand results in less than a second', async () => {
  const store = await openStore(temporaryFolder());
  const trial = join(store.directory, 'store/by-trial/p/t');
  mkdirSync(trial, { recursive: true });
  for (let i = 0; i < 1000; i++) {
    const result = someResult({ key: digestOfBytes(String(i)) });
    const path = join(store.directory, 'store/results', `${result.key}.json`);
    writeFileSync(path, JSON.stringify(result));
    writeFileSync(join(trial, result.key), '');
  }
  const start = performance.now();
  expect(await store.resultsOf('p', 't')).toHaveLength(1000);
  expect(performance.now() - start).toBeLessThan(1000); // about 40 ms on an idle machine
});
