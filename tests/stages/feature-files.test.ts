import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import {
  finishFeatures,
  mirrorMap,
  openFeatures,
} from '../../src/stages/teacher-features/feature-files.ts';
import { teacherFeaturesKind } from '../../src/stages/teacher-features/kind.ts';
import { runStage } from './stage-rig.ts';
import { writeSyntheticRecords } from './synthetic-records.ts';

let folder: string;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'features-'));
  const values = Float32Array.from({ length: 3 * 4 * 2 }, (_, i) => i / 2);
  writeFileSync(join(folder, 'features.bin'), new Uint8Array(values.buffer));
  const rows = Int32Array.of(4, 7, 300);
  await finishFeatures(folder, { count: 3, grid: 2, width: 2 }, rows, { teacher: 'none' });
});
afterEach(() => rmSync(folder, { recursive: true }));

describe('openFeatures()', () => {
  test('gives the map of a record, not of a row', () => {
    const features = openFeatures(folder);
    expect(features).toMatchObject({ count: 3, grid: 2, width: 2 });
    expect(Array.from(features.map(7))).toEqual([4, 4.5, 5, 5.5, 6, 6.5, 7, 7.5]);
    expect([features.has(300), features.has(1)]).toEqual([true, false]);
    features.close();
  });

  test('refuses a file that is cut off with RP6514', () => {
    truncateSync(join(folder, 'features.bin'), 90);
    expect(() => openFeatures(folder)).toThrow(/RP6514 .* has 90 bytes, expected 96/);
  });

  test('refuses a folder of something else with RP6514', () => {
    writeFileSync(join(folder, 'index.json'), '{"format":2}');
    expect(() => openFeatures(folder)).toThrow(/RP6514/);
  });
});

describe('mirrorMap()', () => {
  test('turns the columns of cells around and keeps each cell', () => {
    const map = Float32Array.of(1, 10, 2, 20, 3, 30, 4, 40);
    expect([...mirrorMap(map, 2, 2)]).toEqual([2, 20, 1, 10, 4, 40, 3, 30]);
  });
});

describe('teacher-features', () => {
  test('refuses a folder without weights with RP7504', async () => {
    const data = join(folder, 'records');
    await writeSyntheticRecords(data, { train: 8, val: 4, test: 4 });
    const weights = join(folder, 'weights');
    mkdirSync(weights);
    const params = { data, weights, input_size: 32 };
    const attempt = runStage(teacherFeaturesKind, join(folder, 'stage'), params);
    await expect(attempt).rejects.toThrow(/RP7504 .* is a folder without any/);
  });
});
