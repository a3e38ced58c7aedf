import {
  appendFileSync,
  existsSync,
  linkSync,
  mkdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore } from '../../src/store/open-store.ts';
import { digestOfBytes, digestOfJson } from '../../src/util/digest.ts';
import { temporaryFolder, writeFiles } from './support.ts';

const key = digestOfBytes('key');

test('`ingest()` moves a file to the name of its digest, read-only', async () => {
  const folder = temporaryFolder();
  const store = await openStore(join(folder, 'runs'));
  writeFiles(folder, { 'weights.bin': 'w' });
  const inode = statSync(join(folder, 'weights.bin')).ino;
  const artifact = await store.ingest(join(folder, 'weights.bin'), 'file');
  expect(artifact).toEqual({ type: 'file', digest: digestOfBytes('w'), size: 1 });
  expect(existsSync(join(folder, 'weights.bin'))).toBe(false);
  const stat = statSync(store.pathOf(artifact));
  expect(stat.ino).toBe(inode); // moved, not copied
  expect(stat.mode & 0o777).toBe(0o444);
});

test('`ingest()` takes a folder by the sorted list of its files, whatever the order they came in', async () => {
  const folder = temporaryFolder();
  const store = await openStore(join(folder, 'runs'));
  writeFiles(join(folder, 'a'), { 'x/1.txt': 'one', 'b.txt': 'b' });
  mkdirSync(join(folder, 'a/empty'));
  writeFiles(join(folder, 'b'), { 'b.txt': 'b', 'x/1.txt': 'one' });
  const first = await store.ingest(join(folder, 'a'), 'tree');
  const second = await store.ingest(join(folder, 'b'), 'tree');
  expect(first).toEqual(second);
  expect(first.digest).toBe(
    digestOfJson([
      { path: 'b.txt', size: 1, digest: digestOfBytes('b') },
      { path: 'x/1.txt', size: 3, digest: digestOfBytes('one') },
    ]),
  );
  expect(readFileSync(join(store.pathOf(first), 'x/1.txt'), 'utf8')).toBe('one');
  expect(existsSync(join(folder, 'b'))).toBe(false);
  expect(await store.verify(first, 'full')).toBe(true);
});

test('`ingest()` copies a file that has another name, so that writing there changes nothing here', async () => {
  const folder = temporaryFolder();
  const store = await openStore(join(folder, 'runs'));
  writeFiles(folder, { 'last.bin': 'w' });
  linkSync(join(folder, 'last.bin'), join(folder, 'out.bin'));
  const artifact = await store.ingest(join(folder, 'out.bin'), 'file');
  appendFileSync(join(folder, 'last.bin'), 'more');
  expect(existsSync(join(folder, 'out.bin'))).toBe(false);
  expect(readFileSync(store.pathOf(artifact), 'utf8')).toBe('w');
  expect(await store.verify(artifact, 'full')).toBe(true);
});

test('`ingest()` puts content in the place of links within the folder', async () => {
  const folder = temporaryFolder();
  const store = await openStore(join(folder, 'runs'));
  writeFiles(join(folder, 'out'), { 'step-2/w': 'two' });
  symlinkSync('step-2', join(folder, 'out/latest'));
  symlinkSync(join(folder, 'out/step-2/w'), join(folder, 'out/best'));
  const artifact = await store.ingest(join(folder, 'out'), 'tree');
  const place = store.pathOf(artifact);
  expect(readFileSync(join(place, 'latest/w'), 'utf8')).toBe('two');
  expect(readFileSync(join(place, 'best'), 'utf8')).toBe('two');
  expect(await store.verify(artifact, 'full')).toBe(true);
});

test.each([
  ['RP5009', () => undefined],
  ['RP5010', (path: string) => writeFileSync(path, 'a file')],
  [
    'RP5011',
    (path: string) => {
      mkdirSync(path);
      symlinkSync('/etc/hostname', join(path, 'link'));
    },
  ],
  [
    'RP5012',
    (path: string) => {
      mkdirSync(path);
      writeFileSync(join(path, 'two\nlines'), '');
    },
  ],
  [
    'RP5015',
    (path: string) => {
      mkdirSync(path);
      symlinkSync('nowhere', join(path, 'link'));
    },
  ],
])('`ingest()` of a folder says %s', async (code, make) => {
  const folder = temporaryFolder();
  const store = await openStore(join(folder, 'runs'));
  make(join(folder, 'out'));
  await expect(store.ingest(join(folder, 'out'), 'tree')).rejects.toMatchObject({
    diagnostics: [{ code }],
  });
});

test('`ingest()` answers again what it took from a work directory before a crash', async () => {
  const folder = temporaryFolder();
  const store = await openStore(folder);
  const output = join(store.workDirectory(key), 'outputs', 'weights');
  writeFiles(store.workDirectory(key), { 'outputs/weights': 'w' });
  const artifact = await store.ingest(output, 'file');
  const after = await openStore(folder); // as the runner that comes next
  expect(await after.ingest(output, 'file')).toEqual(artifact);
  // Without the object a receipt is worth nothing.
  rmSync(store.pathOf(artifact));
  await expect(after.ingest(output, 'file')).rejects.toMatchObject({
    diagnostics: [{ code: 'RP5009' }],
  });
});

test('`ingest()` of content that is there but damaged puts it in order', async () => {
  const folder = temporaryFolder();
  const store = await openStore(join(folder, 'runs'));
  writeFiles(folder, { one: 'w', two: 'w' });
  const artifact = await store.ingest(join(folder, 'one'), 'file');
  rmSync(store.pathOf(artifact));
  writeFileSync(store.pathOf(artifact), 'x');
  expect(await store.ingest(join(folder, 'two'), 'file')).toEqual(artifact);
  expect(readFileSync(store.pathOf(artifact), 'utf8')).toBe('w');
  expect(store.takeWarnings()).toMatchObject([{ code: 'RP5006' }]);
});
