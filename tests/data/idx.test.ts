import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { readIdx } from '../../src/data/idx.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reprise-idx-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

const good = Buffer.from([0, 0, 8, 2, 0, 0, 0, 2, 0, 0, 0, 3, 1, 2, 3, 4, 5, 6]);

function put(bytes: Uint8Array): string {
  const path = join(folder, 'a');
  writeFileSync(path, bytes);
  return path;
}

test('`readIdx()` reads plain and gzipped files alike', async () => {
  for (const bytes of [good, gzipSync(good)]) {
    const { shape, data } = await readIdx(put(bytes), 2);
    expect([shape, [...data]]).toEqual([
      [2, 3],
      [1, 2, 3, 4, 5, 6],
    ]);
  }
});

test('`readIdx()` says what is wrong with a file', async () => {
  await expect(readIdx(put(good), 1)).rejects.toThrow(
    'found the magic number 00000802, expected 00000801',
  );
  await expect(readIdx(put(good.subarray(0, 17)), 2)).rejects.toThrow(
    'found 5 bytes of data, expected 6 for [2, 3]',
  );
  await expect(readIdx(put(good.subarray(0, 5)), 2)).rejects.toThrow(
    'found 5 bytes, expected at least 12',
  );
  await expect(readIdx(put(gzipSync(good).subarray(0, 20)), 2)).rejects.toThrow(
    /RP6104.*gzip data/,
  );
});
