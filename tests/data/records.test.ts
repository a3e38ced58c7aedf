import { mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { plainPicture } from '../../src/data/picture.ts';
import { openRecords, writeRecords } from '../../src/data/records.ts';

let folder = '';
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'reprise-records-'));
  async function* pictures() {
    for (let i = 0; i < 3; i++) yield plainPicture(2, 4, [i, 10 + i, 20 + i]);
  }
  await writeRecords(folder, { height: 2, width: 4 }, pictures(), () => ({
    spaces: { class: { names: ['cat', 'dog'], labels: Int32Array.from([1, 0, 1]) } },
    splits: { train: Int32Array.from([0, 2]), val: Int32Array.from([1]) },
    source: {},
  }));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('`openRecords()` gives back what `writeRecords()` wrote', () => {
  const records = openRecords(folder);
  expect(records).toMatchObject({ count: 3, height: 2, width: 4, splits: { train: 2, val: 1 } });
  expect([...records.image(2).subarray(0, 6)]).toEqual([2, 12, 22, 2, 12, 22]);
  expect(records.image(1).length).toBe(24);
  expect([...records.labels('class')]).toEqual([1, 0, 1]);
  expect(records.classNames('class')).toEqual(['cat', 'dog']);
  expect(Array.from(records.split('train'))).toEqual([0, 2]);
  records.close();
});

test('`openRecords()` names the nearest split and label space when one is missing', () => {
  const records = openRecords(folder);
  expect(() => records.split('trian')).toThrow(/RP6111 Cannot use the split "trian"/);
  expect(() => records.labels('constructor')).toThrow(/RP6112/);
  try {
    records.split('trian');
  } catch (error) {
    expect(error).toMatchObject({
      diagnostics: [
        { notes: ['It has "train", "val"', `in "${folder}"`], suggestion: 'did you mean "train"?' },
      ],
    });
  }
});

test('`openRecords()` refuses files that do not fit the index', () => {
  truncateSync(join(folder, 'labels.class.bin'), 8);
  expect(() => openRecords(folder).labels('class')).toThrow(
    'labels.class.bin has 8 bytes, expected 12',
  );
  truncateSync(join(folder, 'images.bin'), 71);
  expect(() => openRecords(folder)).toThrow('images.bin has 71 bytes, expected 72');
  writeFileSync(join(folder, 'index.json'), '{"format":2}');
  expect(() => openRecords(folder)).toThrow(/RP6110.*not one of records/);
});
