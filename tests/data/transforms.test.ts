import { expect, test } from 'vitest';
import type { Picture } from '../../src/data/picture.ts';
import { adjustHue } from '../../src/data/transforms/adjust-hue.ts';
import { drawsFrom } from '../../src/data/draws.ts';
import { jitterColors } from '../../src/data/transforms/color-jitter.ts';
import { flipHorizontally } from '../../src/data/transforms/flip.ts';
import { sampleCrop } from '../../src/data/transforms/sample-crop.ts';
import { twoViews } from '../../src/data/transforms/two-views.ts';
import { Random } from '../../src/util/random.ts';

const small: Picture = {
  height: 2,
  width: 3,
  data: Uint8Array.from({ length: 18 }, (_, i) => i * 10),
};

test('`flipHorizontally()` mirrors each row, and twice gives the picture back', () => {
  const flipped = flipHorizontally(small);
  expect([...flipped.data.subarray(0, 9)]).toEqual([60, 70, 80, 30, 40, 50, 0, 10, 20]);
  expect(flipHorizontally(flipped)).toEqual(small);
});

test('`sampleCrop()` stays inside pictures of few pixels', () => {
  for (let i = 0; i < 200; i++) {
    const box = sampleCrop(
      { height: 2, width: 1 },
      { scale: [0.05, 1] },
      drawsFrom(Random.stream(i, 'crop')),
    );
    expect(
      box.height >= 1 && box.width >= 1 && box.top + box.height <= 2 && box.left + box.width <= 1,
    ).toBe(true);
  }
});

test('`jitterColors()` gives the same picture for the same draws, and itself at strength 0', () => {
  const draw = (): Picture => jitterColors(small, 0.4, drawsFrom(Random.stream(1, 'color', 5)));
  expect(draw()).toEqual(draw());
  expect(draw()).not.toEqual(small);
  expect(jitterColors(small, 0, drawsFrom(Random.stream(1, 'color', 5)))).toBe(small);
});

test('`twoViews()` gives one picture twice when size and filter are the same', () => {
  const options = {
    color_jitter: 0.4,
    flip: 0.5,
    crop: { scale: [0.2, 1] as const },
    input_size: 4,
    second_input_size: 4,
    method: 'bicubic' as const,
    second_method: 'bicubic' as const,
  };
  const same = twoViews(small, options, drawsFrom(Random.stream(1, 'view')));
  expect(same.first).toEqual(same.second);
  const other = twoViews(
    small,
    { ...options, second_input_size: 2 },
    drawsFrom(Random.stream(1, 'view')),
  );
  expect(other.first).toEqual(same.first);
  expect(other.second.height).toBe(2);
});

test('`adjustHue()` turns red to green in a third of the circle and leaves greys alone', () => {
  const data = Uint8Array.of(255, 0, 0, 90, 90, 90, 0, 0, 0);
  const turned = adjustHue({ height: 1, width: 3, data }, 1 / 3);
  expect([...turned.data]).toEqual([0, 255, 0, 90, 90, 90, 0, 0, 0]);
  const back = adjustHue(turned, -1 / 3);
  expect([...back.data]).toEqual([...data]);
});
