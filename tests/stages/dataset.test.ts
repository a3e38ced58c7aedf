import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { plainPicture, type Rgb } from '../../src/data/picture.ts';
import { encodePng } from '../../src/data/png.ts';
import { openRecords } from '../../src/data/records.ts';
import { listTree, treeDigest } from '../../src/data/tree-list.ts';
import { datasetKind } from '../../src/stages/dataset/kind.ts';
import { run } from '../../src/stages/dataset/run.ts';
import { hash32 } from '../../src/stages/dataset/assign-splits.ts';
import type { JsonObject } from '../../src/util/json.ts';
import { openTrial, problemOf, type Trial } from './trial.ts';

let trial: Trial;
beforeEach(() => {
  trial = openTrial();
});
afterEach(() => trial.remove());

function put(path: string, content: string | Uint8Array): void {
  const full = join(trial.root, 'source', path);
  mkdirSync(dirname(full), { recursive: true });
  writeFileSync(full, content);
}

async function putPng(path: string, color: Rgb = [1, 2, 3], side = 4): Promise<void> {
  put(path, await encodePng(plainPicture(side, side, color)));
}

async function make(params: JsonObject) {
  const source = [join(trial.root, 'source')];
  const result = await run(trial.context({ source, image_size: 4, ...params }));
  return { result, records: openRecords(join(trial.root, 'work/outputs/records')) };
}

/** `count` pictures of 2x2, picture i all of value i, with labels 0, 1, 2, 0, … */
function putIdx(name: string, count: number): void {
  const number = (value: number): number[] => [0, 0, value >> 8, value & 255];
  const pixels = Array.from({ length: count * 4 }, (_, i) => Math.floor(i / 4));
  const labels = Array.from({ length: count }, (_, i) => i % 3);
  put(
    `${name}-images-idx3-ubyte`,
    Uint8Array.from([0, 0, 8, 3, ...number(count), ...number(2), ...number(2), ...pixels]),
  );
  put(
    `${name}-labels-idx1-ubyte.gz`,
    gzipSync(Uint8Array.from([0, 0, 8, 1, ...number(count), ...labels])),
  );
}

const IDX_SPLITS = {
  train: { file: 'train', from: 0, count: 6 },
  val: { file: 'train', from: 6, count: 2 },
  test: { file: 't10k' },
};

test('`run()` reads IDX files into records with the splits asked for', async () => {
  putIdx('train', 9);
  putIdx('t10k', 3);
  const { result, records } = await make({
    layout: 'idx',
    fit: 'pad',
    background: [0, 0, 0],
    splits: IDX_SPLITS,
    class_names: ['a', 'b', 'c'],
  });
  expect(result).toEqual({
    kind: 'finished',
    metrics: { count: 11, skipped: 0, classes: { class: 3 } },
  });
  expect(records.splits).toEqual({ train: 6, val: 2, test: 3 });
  // files in the order of their names: t10k before train
  expect(Array.from(records.split('test'))).toEqual([0, 1, 2]);
  expect(Array.from(records.split('val'))).toEqual([9, 10]);
  const image = records.image(10); // picture 7 of train, 2x2 in the middle of 4x4
  expect([image[0], image[15], image[16], image[17]]).toEqual([0, 7, 7, 7]);
  expect(records.labels('class')[10]).toBe(1);
});

test('`run()` says when a split of IDX files goes beyond, is not there, or labels have no name', async () => {
  putIdx('train', 9);
  const beyond = make({ layout: 'idx', splits: { train: { file: 'train', from: 5, count: 5 } } });
  expect((await problemOf(beyond)).message).toBe(
    'Cannot make the split "train": it takes pictures 5 to 9 of "train", which has 9',
  );
  expect(
    await problemOf(make({ layout: 'idx', splits: { test: { file: 'test' } } })),
  ).toMatchObject({
    code: 'RP6108',
    notes: ['The source has "train"'],
  });
  const unnamed = make({
    layout: 'idx',
    splits: { train: { file: 'train' } },
    class_names: ['a', 'b'],
  });
  expect((await problemOf(unnamed)).message).toContain('Cannot name the label 2 of picture 2');
});

test('`run()` reads a folder per class, sorted, with all splits in one label space', async () => {
  await putPng('train/dog/b.png');
  await putPng('train/dog/a/deep.PNG');
  await putPng('train/cat/c.png', [9, 9, 9]);
  await putPng('val/owl/d.png');
  put('train/cat/notes.txt', 'no picture');
  await putPng('train/beside.png');
  const splits = { train: { folder: 'train' }, val: { folder: './val/' } };
  const { records } = await make({ layout: 'image-folder', splits });
  expect(records.classNames('class')).toEqual(['cat', 'dog', 'owl']);
  expect([...records.labels('class')]).toEqual([0, 1, 1, 2]);
  expect(Array.from(records.split('train'))).toEqual([0, 1, 2]);
  expect(records.image(0)[0]).toBe(9);
});

test('`run()` gives the same bytes each time', async () => {
  for (let i = 0; i < 12; i++) await putPng(`c${i % 3}/${i}.png`, [i, 2 * i, 3 * i], 5 + i);
  const splits = { train: { modulo: 2, remainders: [0, 1] } };
  await make({ layout: 'image-folder', splits });
  const folder = join(trial.root, 'work/outputs/records');
  const first = treeDigest(await listTree(folder));
  await make({ layout: 'image-folder', splits });
  expect(treeDigest(await listTree(folder))).toBe(first);
});

test('`run()` names up to five unreadable pictures and stops, or leaves them out', async () => {
  for (let i = 0; i < 7; i++) put(`a/bad${i}.png`, 'no picture');
  await putPng('a/good.png');
  const params = { layout: 'image-folder', splits: { train: {} } };
  const problem = await problemOf(make(params));
  expect(problem).toMatchObject({ code: 'RP6103', message: 'Cannot decode 7 of 8 pictures' });
  expect(problem.notes.length).toBe(6);
  expect(problem.notes[0]).toMatch(/^a\/bad0\.png: /);
  expect(problem.notes[5]).toBe('and 2 more');
  const { result, records } = await make({ ...params, on_unreadable: 'skip' });
  expect(result).toMatchObject({ metrics: { count: 1, skipped: 7 } });
  expect(Array.from(records.split('train'))).toEqual([0]);
  expect(trial.notes().filter((note) => note.startsWith('Left out "a/bad')).length).toBe(7);
});

async function putEmoji(): Promise<void> {
  const ids = ['1F600', '1F601', '1F602', '1F603', '1F604', '1F605', '2764-FE0F', '1F1E6'];
  const entry = (unified: string, i: number) => ({
    unified,
    non_qualified: unified.endsWith('-FE0F') ? unified.slice(0, -5) : null,
    image: `${unified.toLowerCase()}.png`,
    category: unified === '1F1E6' ? 'Flags' : 'Faces',
    subcategory: i < 5 ? 'happy' : 'other',
  });
  put('emoji.json', JSON.stringify(ids.map(entry)));
  for (const [i, id] of ids.entries()) {
    await putPng(`img/google/64/${id.toLowerCase()}.png`, [i, 0, 0]);
    if (i > 0) await putPng(`assets/${id.toLowerCase().replace('-fe0f', '')}.webp`, [i, 0, 1]);
  }
}

test('`run()` reads drawings of several vendors, and keeps a concept together', async () => {
  await putEmoji();
  const splits = { train: { modulo: 2, remainders: [0] }, val: { modulo: 2, remainders: [1] } };
  const { records } = await make({ layout: 'emoji', splits });
  // 1F600 has one vendor only, 1F1E6 is a flag
  expect(records.classNames('concept')).toEqual([
    '1f601',
    '1f602',
    '1f603',
    '1f604',
    '1f605',
    '2764-fe0f',
  ]);
  expect(records.classNames('vendor')).toEqual(['fluent', 'google']);
  expect(records.classNames('subgroup')).toEqual(['happy', 'other']);
  expect(records.count).toBe(12);
  const concepts = (split: string) =>
    new Set(Array.from(records.split(split)).map((i) => records.labels('concept')[i]));
  expect([...concepts('train')].filter((one) => concepts('val').has(one))).toEqual([]);
  for (const i of records.split('train')) {
    const name = records.classNames('concept')[records.labels('concept')[i] ?? 0] ?? '';
    expect(hash32(name) % 2).toBe(0);
  }
});

test('`run()` keeps the vendors, subgroups and number of pictures asked for', async () => {
  await putEmoji();
  const { records } = await make({
    layout: 'emoji',
    min_subgroup: 3,
    splits: { google: { vendors: ['google'] }, fluent: { vendors: ['fluent'] } },
  });
  expect(records.classNames('subgroup')).toEqual(['happy']);
  expect(records.splits).toEqual({ google: 4, fluent: 4 });
  const limited = await make({ layout: 'emoji', splits: { all: {} }, max_images: 5 });
  expect(limited.records.count).toBe(5);
  const unknown = make({ layout: 'emoji', splits: { all: { vendors: ['apple'] } } });
  expect(await problemOf(unknown)).toMatchObject({
    code: 'RP6108',
    notes: ['The source has "fluent", "google"'],
  });
});

test('`run()` says what it looked for when the source has another layout', async () => {
  put('readme.txt', 'nothing here');
  for (const layout of ['idx', 'image-folder', 'emoji']) {
    const problem = await problemOf(make({ layout, splits: { train: { file: 'train' } } }));
    expect(problem.code).toBe('RP6101');
    expect(problem.message).toContain(`as ${layout}: found no `);
  }
});

test('`run()` answers "stopped" when it is asked to stop, and leaves no output', async () => {
  await putPng('a/a.png');
  trial.stop.abort();
  const source = [join(trial.root, 'source')];
  const params = { source, image_size: 4, layout: 'image-folder', splits: { train: {} } };
  expect(await run(trial.context(params))).toEqual({ kind: 'stopped' });
  expect(() => readFileSync(join(trial.root, 'work/outputs/records/index.json'))).toThrow('ENOENT');
});

test('`check()` tells fields of another layout and buckets that do not exist', () => {
  const check = (params: JsonObject) => datasetKind.check?.(params) ?? [];
  expect(
    check({ layout: 'idx', splits: { a: { folder: 'x' } } }).map(({ pointer }) => pointer),
  ).toEqual(['/splits/a/folder', '/splits/a']);
  const buckets = {
    layout: 'emoji',
    splits: { a: { modulo: 4, remainders: [0, 4] }, b: { modulo: 2 } },
  };
  expect(check(buckets)).toEqual([
    { pointer: '/splits/a/remainders/1', message: 'found 4, expected less than modulo = 4' },
    { pointer: '/splits/b', message: '"modulo" and "remainders" go together' },
  ]);
  expect(check({ layout: 'idx', splits: IDX_SPLITS })).toEqual([]);
});
