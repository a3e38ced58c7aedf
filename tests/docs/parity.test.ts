import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const root = fileURLToPath(new URL('../../', import.meta.url));

const rows = readFileSync(join(root, 'docs/parity.md'), 'utf8')
  .split('\n')
  .filter((line) => /^\| \d+ \|/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, number = '', , where = '', closeness = '']) => ({ number, where, closeness }));

test('docs/parity.md has a row for each point of the checklist, in order', () => {
  expect(rows.map(({ number }) => Number(number))).toEqual(rows.map((_, i) => i + 1));
  expect(rows.length).toBe(32);
});

test('docs/parity.md names tests and families of recordings that exist', () => {
  const missing = rows.flatMap(({ number, where, closeness }) => {
    const [tests = '', families = ''] = where.split('parity `');
    const paths = [...where.matchAll(/`([^`]*\/[^`]*)`/g)].map(([, path]) => `tests/${path}`);
    const cases =
      families === ''
        ? []
        : [...`\`${families}`.matchAll(/`([a-z-]+)`/g)].map(
            ([, name]) => `src/parity/case-${name}.ts`,
          );
    const named = [...paths, ...cases];
    if (named.length === 0 && !/^not (run here|built)$/.test(closeness))
      return [`${number}: ${tests}`];
    return named
      .filter((path) => !existsSync(join(root, path)))
      .map((path) => `${number}: ${path}`);
  });
  expect(missing).toEqual([]);
});
