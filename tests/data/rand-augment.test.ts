import { type Draws, drawsFrom } from '../../src/data/draws.ts';
import { expect, test } from 'vitest';
import type { Picture } from '../../src/data/picture.ts';
import {
  drawOperations,
  RAND_AUGMENT,
  randAugment,
} from '../../src/data/transforms/rand-augment.ts';
import { eraseRandomly, sampleErasing } from '../../src/data/transforms/random-erasing.ts';
import { Random } from '../../src/util/random.ts';

const picture: Picture = {
  height: 6,
  width: 6,
  data: Uint8Array.from({ length: 108 }, (_, i) => (i * 29) % 256),
};

test('`randAugment()` gives the same picture for the same stream, and leaves about a quarter alone', () => {
  let untouched = 0;
  for (let i = 0; i < 400; i++) {
    const once = randAugment(picture, RAND_AUGMENT, drawsFrom(Random.stream(0, 'augment', i)));
    expect(randAugment(picture, RAND_AUGMENT, drawsFrom(Random.stream(0, 'augment', i)))).toEqual(
      once,
    );
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
    drawsFrom(Random.stream(0, 'erase', 3)),
  );
  expect(values.subarray(0, 108).every((value) => value === 0)).toBe(true);
  const touched = values.subarray(108).filter((value) => value !== 0).length;
  expect(touched).toBeGreaterThan(0);
  expect(touched).toBeLessThan(108);
  expect(touched % 3).toBe(0);
});

test('`sampleErasing()` draws up to `max_count` rectangles that share the area', () => {
  const counts = new Set<number>();
  for (let i = 0; i < 300; i++) {
    const draws = drawsFrom(Random.stream(0, 'erase', i));
    const size = { height: 100, width: 80 };
    const boxes = sampleErasing(size, { probability: 1, max_count: 3 }, draws);
    counts.add(boxes.length);
    for (const { top, left, height, width } of boxes) {
      expect(top + height <= 100 && left + width <= 80 && top >= 0 && left >= 0).toBe(true);
      // A third of the picture at most, rounded to whole pixels at each side.
      expect((height - 1) * (width - 1)).toBeLessThan(8000 / 3 / boxes.length);
    }
  }
  expect([...counts].sort()).toEqual([1, 2, 3]);
});

test("`drawOperations()` draws the picture's operations before anything else, and a sign where there is one", () => {
  const asked: string[] = [];
  const draws: Draws = {
    uniform: () => (asked.push('uniform'), 0.49),
    integer: (low, high) => (asked.push(`${low}..${high}`), asked.length === 1 ? 3 : 0),
    normal: () => (asked.push('normal'), 4),
    choice: () => [],
    beta: () => Number.NaN,
  };
  const applied = drawOperations(RAND_AUGMENT, draws);
  // Rotate by 9 + 0.5 * 4, cut to 10, is 30 degrees; AutoContrast has no sign.
  const names = applied.map(({ operation, argument }) => [operation.name, argument]);
  expect(names).toEqual([
    ['Rotate', 30],
    ['AutoContrast', 0],
  ]);
  const each = ['uniform', 'normal'];
  expect(asked).toEqual(['0..14', '0..14', ...each, 'uniform', ...each]);
});
