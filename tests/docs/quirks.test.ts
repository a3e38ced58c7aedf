import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

const rows = readFileSync(join(root, 'docs/quirks.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| Q\d+ /.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, quirk = '', , state = '', where = '']) => ({ quirk, state, where }));

test('docs/quirks.md tells of each quirk once, in order, with a state', () => {
  expect(rows.map(({ quirk }) => quirk)).toEqual(rows.map((_, i) => `Q${i + 1}`));
  expect(rows.length).toBe(34);
  expect(new Set(rows.map(({ state }) => state))).toEqual(new Set(['kept', 'option', 'changed']));
});

test('docs/quirks.md names a place for each kept quirk, and the place names the quirk', () => {
  const kept = rows.filter(({ state }) => state === 'kept');
  const silent = kept.flatMap(({ quirk, where }) => {
    const files = [...where.matchAll(/`(src\/[^`]+\.ts)`/g)].map(([, file]) => file ?? '');
    if (files.length === 0) return [`${quirk} has no place`];
    const says = new RegExp(`\\bquirk ${quirk}\\b`, 'i');
    return files
      .filter((file) => !says.test(readFileSync(join(root, file), 'utf8')))
      .map((file) => `${file} does not name ${quirk}`);
  });
  expect(silent).toEqual([]);
});

test('a quirk that the code names is kept, in a place that docs/quirks.md names', () => {
  const sources = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' });
  const unknown = sources
    .filter((file) => file.endsWith('.ts') && !file.includes('generated'))
    .flatMap((file) => {
      const path = `src/${file.replaceAll('\\', '/')}`;
      const text = readFileSync(join(root, path), 'utf8');
      return [...text.matchAll(/\bquirk (Q\d+)\b/gi)].map(([, quirk]) => ({ path, quirk }));
    })
    .filter(({ path, quirk }) => !rows.find((row) => row.quirk === quirk)?.where.includes(path));
  expect(unknown).toEqual([]);
});
