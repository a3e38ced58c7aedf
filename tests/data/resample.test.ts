import { describe, expect, test } from 'vitest';
import type { Box, Picture } from '../../src/data/picture.ts';
import { type ResampleMethod, resizePicture } from '../../src/data/resample.ts';
import { fixtureConfig, fixtures, fixtureTensors } from './fixtures.ts';

interface Item {
  readonly key: string;
  readonly picture: string;
  readonly box: Box;
  readonly size_h_w: [number, number];
  readonly method: ResampleMethod;
}

describe.skipIf(fixtures === undefined)('against Pillow', () => {
  test('`resizePicture()` gives the same bytes for every box, size and filter', () => {
    const tensors = fixtureTensors('augment/resample');
    const { items } = fixtureConfig<{ items: Item[] }>('augment/resample');
    expect(items.length).toBeGreaterThan(70);
    for (const { key, picture, box, size_h_w, method } of items) {
      const input = tensors.get(`input/${picture}`);
      const [height = 0, width = 0] = input?.shape ?? [];
      const source: Picture = { height, width, data: input?.bytes ?? new Uint8Array() };
      const size = { height: size_h_w[0], width: size_h_w[1] };
      const resized = resizePicture(source, size, method, box);
      expect(
        Buffer.from(resized.data).equals(tensors.get(`output/${key}`)?.bytes ?? Buffer.alloc(0)),
        key,
      ).toBe(true);
    }
  });
});

test('`resizePicture()` gives a copy when nothing changes', () => {
  const picture: Picture = { height: 1, width: 2, data: Uint8Array.of(1, 2, 3, 4, 5, 6) };
  const same = resizePicture(picture, { height: 1, width: 2 }, 'bicubic');
  expect(same).toEqual(picture);
  expect(same.data).not.toBe(picture.data);
});

test('`resizePicture()` leaves pixels outside the box without influence', () => {
  const data = new Uint8Array(4 * 4 * 3).fill(255);
  for (const at of [5, 6, 9, 10]) data.fill(7, at * 3, at * 3 + 3);
  const box = { top: 1, left: 1, height: 2, width: 2 };
  const large = resizePicture(
    { height: 4, width: 4, data },
    { height: 9, width: 5 },
    'lanczos',
    box,
  );
  expect(new Set(large.data)).toEqual(new Set([7]));
});
