import { utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { StatCache } from '../../src/store/stat-cache.ts';
import { digestOfBytes } from '../../src/util/digest.ts';
import { temporaryFolder } from './support.ts';

test('`peek()` does not believe what was hashed within a tick of its last change', async () => {
  const folder = temporaryFolder();
  const cache = new StatCache(join(folder, 'cache.json'));
  writeFileSync(join(folder, 'a'), 'one');
  // As if it were hashed in the very tick of its last change, however slow this machine is.
  const soon = Date.now() / 1000 + 60;
  utimesSync(join(folder, 'a'), soon, soon);
  expect(await cache.digestOf(join(folder, 'a'))).toEqual({
    digest: digestOfBytes('one'),
    size: 3,
  });
  expect(cache.peek(join(folder, 'a'))).toBeUndefined(); // a change right now could leave the same times
  writeFileSync(join(folder, 'a'), 'two');
  expect((await cache.digestOf(join(folder, 'a'))).digest).toBe(digestOfBytes('two'));
});

test('`peek()` answers for a file at rest, also from a cache read back, until it changes', async () => {
  const folder = temporaryFolder();
  const path = join(folder, 'a');
  writeFileSync(path, 'one');
  utimesSync(path, 1000, 1000);
  const cache = new StatCache(join(folder, 'cache.json'));
  cache.note(path, digestOfBytes('one'));
  await cache.save();
  const again = new StatCache(join(folder, 'cache.json'));
  expect(again.peek(path)).toEqual({ digest: digestOfBytes('one'), size: 3 });
  writeFileSync(path, 'two');
  utimesSync(path, 1000, 1000); // as much as a change can hide: the change time still moves
  expect(again.peek(path)).toBeUndefined();
});

test('`digestOf()` does without a cache file that is damaged', async () => {
  const folder = temporaryFolder();
  writeFileSync(join(folder, 'a'), 'one');
  for (const text of ['', '{"format":1,"files":[[', '{"format":1,"files":7}', '[]']) {
    writeFileSync(join(folder, 'cache.json'), text);
    const cache = new StatCache(join(folder, 'cache.json'));
    expect((await cache.digestOf(join(folder, 'a'))).digest).toBe(digestOfBytes('one'));
  }
});

test('`save()` keeps what another process has learned meanwhile', async () => {
  const folder = temporaryFolder();
  const file = join(folder, 'cache.json');
  for (const name of ['a', 'b']) writeFileSync(join(folder, name), name);
  const [one, other] = [new StatCache(file), new StatCache(file)];
  expect(one.peek(join(folder, 'a'))).toBeUndefined(); // both have read the empty cache now
  expect(other.peek(join(folder, 'b'))).toBeUndefined();
  one.note(join(folder, 'a'), digestOfBytes('a'));
  other.note(join(folder, 'b'), digestOfBytes('b'));
  await one.save();
  await other.save();
  const after = new StatCache(file);
  expect(after.peek(join(folder, 'a'))).toBeDefined();
  expect(after.peek(join(folder, 'b'))).toBeDefined();
});
