import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { listGlob, matchesGlob } from '../../src/util/glob.ts';

let root: string;
beforeAll(() => {
  root = mkdtempSync(join(tmpdir(), 'glob-'));
  for (const path of ['train.py', 'lib/a.py', 'lib/deep/b.py', 'lib/.hidden.py', 'lib/c.txt']) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), '');
  }
});
afterAll(() => rmSync(root, { recursive: true }));

test.each([
  ['lib/**/*.py', ['lib/a.py', 'lib/deep/b.py']],
  ['**/*.py', ['lib/a.py', 'lib/deep/b.py', 'train.py']],
  ['lib/**', ['lib/a.py', 'lib/c.txt', 'lib/deep/b.py']],
  ['lib/*.{py,txt}', ['lib/a.py', 'lib/c.txt']],
  ['./train.py', ['train.py']],
  ['lib', []],
  ['lib/[!a].*', ['lib/c.txt']],
  ['lib/.*', ['lib/.hidden.py']],
  ['absent/*.py', []],
])('`listGlob()` of %s', (glob, expected) => {
  expect(listGlob(root, glob)).toEqual(expected);
});

test('`listGlob()` lists folders too when asked for any', () => {
  expect(listGlob(root, 'lib/d*', 'any')).toEqual(['lib/deep']);
});

test('`matchesGlob()` takes signs of regular expressions for themselves', () => {
  expect(matchesGlob('a+b(1).py', 'a+b(1).py')).toBe(true);
  expect(matchesGlob('aab1xpy', 'a+b(1).py')).toBe(false);
  expect(matchesGlob('a/b', 'a*b')).toBe(false);
});
