import { chmodSync, existsSync, readdirSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { Artifact } from '../../src/contract/artifact.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { temporaryFolder, writeFiles } from './support.ts';

async function storeWith(type: 'file' | 'tree'): Promise<{ store: Store; artifact: Artifact }> {
  const folder = temporaryFolder();
  const store = await openStore(join(folder, 'runs'));
  if (type === 'file') writeFiles(folder, { out: 'content' });
  else writeFiles(join(folder, 'out'), { 'a/b': 'content', c: 'more' });
  return { store, artifact: await store.ingest(join(folder, 'out'), type) };
}

function overwrite(path: string, content: string): void {
  const { atime, mtime } = statSync(path);
  chmodSync(path, 0o644);
  writeFileSync(path, content);
  utimesSync(path, atime, mtime); // a change that hides itself still moves the change time
}

test.each(['quick', 'full'] as const)(
  '`verify()` %s moves a changed file to quarantine and says so',
  async (depth) => {
    const { store, artifact } = await storeWith('file');
    expect(await store.verify(artifact, depth)).toBe(true);
    overwrite(store.pathOf(artifact), 'CONTENT');
    expect(await store.verify(artifact, depth)).toBe(false);
    expect(existsSync(store.pathOf(artifact))).toBe(false);
    expect(readdirSync(join(store.directory, 'store/quarantine'))).toHaveLength(1);
    expect(store.takeWarnings()).toMatchObject([{ code: 'RP5006', severity: 'warning' }]);
    expect(store.takeWarnings()).toEqual([]);
  },
);

test.each([
  ['changed', (place: string) => overwrite(join(place, 'a/b'), 'CONTENT')],
  ['shorter by a file', (place: string) => rmSync(join(place, 'c'))],
  ['longer by a file', (place: string) => writeFileSync(join(place, 'd'), '')],
  ['without its list', (place: string) => rmSync(`${place}.json`)],
  ['beside another list', (place: string) => writeFileSync(`${place}.json`, '{"files":[]}')],
])('`verify()` finds a folder damaged that is %s', async (_, damage) => {
  const { store, artifact } = await storeWith('tree');
  expect(await store.verify(artifact, 'quick')).toBe(true);
  damage(store.pathOf(artifact));
  expect(await store.verify(artifact, 'quick')).toBe(false);
  expect(existsSync(store.pathOf(artifact))).toBe(false);
});

test('`verify()` of what is absent is false and warns of nothing', async () => {
  const { store, artifact } = await storeWith('file');
  rmSync(store.pathOf(artifact));
  expect(await store.verify(artifact, 'quick')).toBe(false);
  expect(store.takeWarnings()).toEqual([]);
});
