import { appendFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { followLines, linesOf } from '../../src/cli/log-lines.ts';

let folder: string;
let path: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reprise-log-'));
  path = join(folder, 'rank-0.log');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function all(lines: AsyncIterable<string>): Promise<string[]> {
  const found: string[] = [];
  for await (const line of lines) found.push(line);
  return found;
}

test('`linesOf()` gives the last lines, over any number of pieces, with and without a last newline', async () => {
  const lines = Array.from({ length: 60_000 }, (_, i) => `line ${i} ${'x'.repeat(i % 37)}`);
  for (const end of ['', '\n']) {
    writeFileSync(path, lines.join('\n') + end);
    for (const tail of [0, 1, 2, 20_000, 60_000, 70_000]) {
      const expected = tail === 0 ? [] : lines.slice(-tail);
      expect(await all(linesOf(path, { tail, grep: undefined }))).toEqual(expected);
    }
  }
});

test('`linesOf()` gives the last lines that match, and without a number all of them', async () => {
  writeFileSync(path, 'a 1\nb 2\na 3\na 4\nb 5\n');
  expect(await all(linesOf(path, { tail: 2, grep: /^a/ }))).toEqual(['a 3', 'a 4']);
  expect(await all(linesOf(path, { tail: undefined, grep: /^b/ }))).toEqual(['b 2', 'b 5']);
});

test('`linesOf()` gives text without newlines in pieces', async () => {
  writeFileSync(path, 'y'.repeat(5 << 20));
  const pieces = await all(linesOf(path, { tail: undefined, grep: undefined }));
  expect(pieces.length).toBeGreaterThan(1);
  expect(pieces.join('').length).toBe(5 << 20);
});

test('`linesOf()` takes out what would steer a terminal', async () => {
  writeFileSync(path, '\u001b[31mred\u001b[0m \u001b]0;title\u0007text\n');
  expect(await all(linesOf(path, { tail: undefined, grep: /^red text$/ }))).toEqual(['red text']);
});

test('`followLines()` begins at the last lines and gives what comes, until it is told to end', async () => {
  writeFileSync(path, 'one\ntwo\n');
  const over = new AbortController();
  const lines = followLines(path, { tail: 1, grep: undefined }, over.signal);
  expect((await lines.next()).value).toBe('two');
  appendFileSync(path, 'three\nfour'); // the last line has no end: it is given when the log is over
  expect((await lines.next()).value).toBe('three');
  over.abort();
  expect(await all(lines)).toEqual(['four']);
});
