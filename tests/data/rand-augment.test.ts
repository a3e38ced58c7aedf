import { drawsFrom } from '../../src/data/draws.ts';
import { expect, test } from 'vitest';
import type { Picture } from '../../src/data/picture.ts';
import { RAND_AUGMENT, randAugment } from '../../src/data/transforms/rand-augment.ts';
import { eraseRandomly } from '../../src/data/transforms/random-erasing.ts';
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
