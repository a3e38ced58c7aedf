import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { collect } from '../../src/store/collect.ts';
import { asFileName, Layout } from '../../src/store/layout.ts';
import { openStore } from '../../src/store/open-store.ts';
import { digestOfBytes } from '../../src/util/digest.ts';
import { someResult } from './some-result.ts';
import { temporaryFolder, writeFiles } from './support.ts';

test('`openStore()` says what to do when the state directory is a file', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'runs'), '');
  await expect(openStore(join(folder, 'runs'))).rejects.toMatchObject({
    diagnostics: [{ code: 'RP5001', message: expect.stringContaining('found a file') as unknown }],
  });
});

test('`openStore()` names the place when a part of the path is a file', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a'), '');
  await expect(openStore(join(folder, 'a/runs'))).rejects.toMatchObject({
    diagnostics: [{ code: 'RP5001' }],
  });
});

test.runIf(process.getuid?.() !== 0)('`openStore()` says when it may not write', async () => {
  const folder = temporaryFolder();
  chmodSync(folder, 0o555);
  await expect(openStore(join(folder, 'runs'))).rejects.toMatchObject({
    diagnostics: [{ code: 'RP5002' }],
  });
});

test('`digestOf()` follows links, and changes with any content and any name', async () => {
  const folder = temporaryFolder();
  const store = await openStore(join(folder, 'runs'));
  writeFiles(folder, { 'data/a': 'one', 'data/b/c': 'two', 'far/d': 'three' });
  symlinkSync(join(folder, 'far'), join(folder, 'data/far'));
  symlinkSync('data', join(folder, 'link'));
  const digest = async (): Promise<string> => (await store.digestOf(join(folder, 'link'))).digest;
  const first = await digest();
  expect((await store.digestOf(join(folder, 'data'))).digest).toBe(first);
  expect(await store.digestOf(join(folder, 'data/a'))).toEqual({
    type: 'file',
    digest: digestOfBytes('one'),
    size: 3,
  });
  writeFiles(folder, { 'far/d': 'THREE' });
  const second = await digest();
  expect(second).not.toBe(first);
  writeFiles(folder, { 'data/e': '' });
  expect(await digest()).not.toBe(second);
  symlinkSync('..', join(folder, 'data/b/up'));
  await expect(digest()).rejects.toMatchObject({ diagnostics: [{ code: 'RP5014' }] });
});

test('`digestOf()` of a folder that holds the state directory passes it over', async () => {
  const folder = temporaryFolder();
  writeFiles(folder, { 'train.py': 'code' });
  const store = await openStore(join(folder, 'runs'));
  const before = await store.digestOf(folder);
  await store.putResult(someResult());
  expect(await store.digestOf(folder)).toEqual(before);
});

test('`close()` remembers no paths of work directories, which are gone', async () => {
  const folder = temporaryFolder();
  const store = await openStore(folder);
  const outputs = join(store.workDirectory(digestOfBytes('key')), 'outputs');
  writeFiles(outputs, { w: 'w', 'tree/a': 'a' });
  const artifact = await store.ingest(join(outputs, 'w'), 'file');
  await store.ingest(join(outputs, 'tree'), 'tree');
  await store.close();
  const text = readFileSync(join(folder, 'store/stat-cache.json'), 'utf8');
  expect(text).toContain(store.pathOf(artifact));
  expect(text).not.toContain('/work/');
});

test('`collect()` removes old temp files of dead writers, and nothing else', () => {
  const layout = new Layout(temporaryFolder());
  for (const folder of layout.folders) mkdirSync(folder, { recursive: true });
  const dead = 2 ** 22 + 1; // above the highest process number
  const make = (name: string, hours: number): void => {
    writeFileSync(join(layout.results, name), '');
    const time = Date.now() / 1000 - hours * 3600;
    utimesSync(join(layout.results, name), time, time);
  };
  make(`old.json.${dead}-0123abcd.tmp`, 2);
  make(`young.json.${dead}-0123abcd.tmp`, 0.5);
  make(`alive.json.${process.pid}-0123abcd.tmp`, 2);
  make('a-result.json', 2);
  make('users.tmp', 2);
  expect(collect(layout)).toBe(1);
  expect(readdirSync(layout.results)).not.toContain(`old.json.${dead}-0123abcd.tmp`);
  expect(readdirSync(layout.results)).toHaveLength(4);
  make(`old.json.${dead}-0123abcd.tmp`, 2);
  expect(collect(layout)).toBe(0); // looked a moment ago
  expect(collect(layout, Date.now() + 2 * 3600_000)).toBe(2); // the young one is old by then
  expect(existsSync(join(layout.results, 'a-result.json'))).toBe(true);
});

test('`asFileName()` never gives two texts one name, whatever the case of letters', () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary-ascii' }),
    fc.constantFrom('A', 'a', '.', '..', '', 'é', 'É', '名前', 'x'.repeat(300)),
  );
  fc.assert(
    fc.property(text, text, (a, b) => {
      const [one, other] = [asFileName(a), asFileName(b)];
      expect(one).toMatch(/^[^/\\\0]{1,200}$/);
      expect(one).not.toMatch(/^\.{0,2}$/);
      if (a !== b) expect(one.toLowerCase()).not.toBe(other.toLowerCase());
    }),
  );
  expect(asFileName('ft1k[seed=0,lr=0.001]')).toBe('ft1k[seed=0,lr=0.001]');
});
