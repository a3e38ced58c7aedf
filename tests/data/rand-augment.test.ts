import { describe, expect, test } from 'vitest';
import type { Picture, Rgb } from '../../src/data/picture.ts';
import { operations, RAND_AUGMENT, randAugment } from '../../src/data/transforms/rand-augment.ts';
import { eraseRandomly, sampleErasing } from '../../src/data/transforms/random-erasing.ts';
import { Random } from '../../src/util/random.ts';
import { fixtureConfig, fixtures, fixtureTensors } from './fixtures.ts';
import { PythonRandom } from './python-random.ts';

interface Item {
  readonly key: string;
  readonly op: string;
  readonly picture: string;
  readonly magnitude: number;
  readonly arguments: readonly number[];
}

describe.skipIf(fixtures === undefined)('against the reference', () => {
  test('each operation of RandAugment has the same argument and gives the same bytes', () => {
    const tensors = fixtureTensors('augment/rand-augment');
    const { items, fill } = fixtureConfig<{ items: Item[]; fill: Rgb }>('augment/rand-augment');
    expect(new Set(items.map(({ op }) => op))).toEqual(new Set(operations.map(({ name }) => name)));
    for (const {
      key,
      op,
      picture,
      magnitude,
      arguments: [argument],
    } of items) {
      const input = tensors.get(`input/${picture}`);
      const [height = 0, width = 0] = input?.shape ?? [];
      const source: Picture = { height, width, data: input?.bytes ?? new Uint8Array() };
      const operation = operations.find(({ name }) => name === op);
      const own = operation?.argument(magnitude, key.endsWith('neg') ? -1 : 1) ?? 0;
      if (argument !== undefined) expect(own, key).toBeCloseTo(argument, 12);
      const result = operation?.apply(source, argument ?? 0, fill) ?? source;
      const expected = tensors.get(`output/${key}`)?.bytes ?? Buffer.alloc(0);
      expect(Buffer.from(result.data).equals(expected), key).toBe(true);
    }
  });

  test.each(['default', 'always'])('`sampleErasing()` draws the same rectangles: %s', (name) => {
    const { settings, first_seed } = fixtureConfig<{
      settings: Record<string, { probability: number; image: [number, number] }>;
      first_seed: number;
    }>('augment/erasing');
    const { probability = 0, image: [height, width] = [0, 0] } = settings[name] ?? {};
    const expected = fixtureTensors('augment/erasing').get(`output/${name}`);
    for (let row = 0; row < 2000; row++) {
      const box = sampleErasing(
        { height, width },
        { probability },
        new PythonRandom(first_seed + row),
      );
      const want = Array.from({ length: 4 }, (_, i) => expected?.values[row * 6 + i]);
      const got = box === undefined ? [-1, -1, -1, -1] : [box.top, box.left, box.height, box.width];
      expect(got, `row ${row}`).toEqual(want);
    }
  });
});

const picture: Picture = {
  height: 6,
  width: 6,
  data: Uint8Array.from({ length: 108 }, (_, i) => (i * 29) % 256),
};

test('`randAugment()` gives the same picture for the same stream, and leaves about a quarter alone', () => {
  let untouched = 0;
  for (let i = 0; i < 400; i++) {
    const once = randAugment(picture, RAND_AUGMENT, Random.stream(0, 'augment', i));
    expect(randAugment(picture, RAND_AUGMENT, Random.stream(0, 'augment', i))).toEqual(once);
    if (once === picture) untouched += 1;
  }
  expect(Math.abs(untouched / 400 - 0.25)).toBeLessThan(0.08);
});

test('`eraseRandomly()` touches one rectangle of the picture asked for only', () => {
  const values = new Float32Array(2 * 108);
  eraseRandomly(
    values,
    108,
    { height: 6, width: 6 },
    { probability: 1 },
    Random.stream(0, 'erase', 3),
  );
  expect(values.subarray(0, 108).every((value) => value === 0)).toBe(true);
  const touched = values.subarray(108).filter((value) => value !== 0).length;
  expect(touched).toBeGreaterThan(0);
  expect(touched).toBeLessThan(108);
  expect(touched % 3).toBe(0);
});
