import { expect, test } from 'vitest';
import type { Picture } from '../../src/data/picture.ts';
import { resizePicture } from '../../src/data/resample.ts';

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
