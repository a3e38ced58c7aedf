import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, expect, test } from 'vitest';
import { openEngine } from '../../../src/engine/open-engine.ts';
import { slideScores, slidingWindows, visitCounts } from '../../../src/models/upernet/windows.ts';

const PUBLISHED = { crop: [512, 512], stride: [341, 341] } as const;

beforeAll(() => openEngine({ backend: 'wasm', threads: 1 }));

test('`slidingWindows()` covers 700 x 900 in two rows of three, the last moved back to the border', () => {
  expect(slidingWindows([700, 900], PUBLISHED)).toEqual([
    { top: 0, left: 0 },
    { top: 0, left: 341 },
    { top: 0, left: 388 },
    { top: 188, left: 0 },
    { top: 188, left: 341 },
    { top: 188, left: 388 },
  ]);
});

test.each([
  [[512, 512], 1],
  [[512, 513], 2],
  [[512, 853], 2],
  [[512, 854], 3],
  [[2048, 512], 6],
] as const)('`slidingWindows()` covers %j with %i windows', (size, windows) => {
  expect(slidingWindows(size, PUBLISHED).length).toBe(windows);
});

test('`slidingWindows()` refuses a picture smaller than a window', () => {
  expect(() => slidingWindows([500, 900], PUBLISHED)).toThrow(/no smaller than a window/);
});

test('`visitCounts()` says how many of the windows saw a pixel of 700 x 900', () => {
  const counts = visitCounts([700, 900], PUBLISHED);
  const at = (row: number, column: number): number | undefined => counts[row * 900 + column];
  // Columns: 0..340 one window, 341..387 two, 388..511 three, 512..852 two, 853..899 one.
  expect([0, 340, 341, 387, 388, 511, 512, 852, 853, 899].map((column) => at(0, column))).toEqual([
    1, 1, 2, 2, 3, 3, 2, 2, 1, 1,
  ]);
  // Rows: 0..187 one, 188..511 two, 512..699 one.
  expect([187, 188, 511, 512].map((row) => at(row, 400))).toEqual([3, 6, 6, 3]);
  expect(counts.reduce((sum, one) => sum + one, 0)).toBe(6 * 512 * 512);
});

test('`slideScores()` is the mean of what the windows say', () => {
  const values = Float32Array.from({ length: 7 * 9 }, (_, i) => i);
  const picture = tf.tensor(values, [1, 7, 9, 1]);
  const sliding = { crop: [4, 4], stride: [3, 3] } as const;
  // Scores that do not depend on the window come back as they are.
  const same = slideScores((window) => tf.mul(window, 2), picture, sliding);
  expect([...same.dataSync()]).toEqual([...values].map((value) => 2 * value));
  // A window that says its number: a pixel has the mean of the numbers of those that saw it.
  let number = 0;
  const numbered = slideScores(() => tf.fill([1, 4, 4, 1], number++), picture, sliding);
  const windows = slidingWindows([7, 9], sliding);
  const found = numbered.dataSync();
  for (let row = 0; row < 7; row++)
    for (let column = 0; column < 9; column++) {
      const seen = windows.flatMap(({ top, left }, i) =>
        row >= top && row < top + 4 && column >= left && column < left + 4 ? [i] : [],
      );
      const mean = seen.reduce((sum, i) => sum + i, 0) / seen.length;
      expect(found[row * 9 + column]).toBeCloseTo(mean, 5);
    }
});
