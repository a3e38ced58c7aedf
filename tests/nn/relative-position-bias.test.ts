import { expect, test } from 'vitest';
import {
  relativePositionIndex,
  relativePositionRows,
} from '../../src/nn/relative-position-bias.ts';

test('`relativePositionIndex()` gives the golden index of a 2 x 2 window', () => {
  expect([...relativePositionIndex([2, 2])]).toEqual(
    [
      [11, 9, 9, 9, 9],
      [10, 4, 3, 1, 0],
      [10, 5, 4, 2, 1],
      [10, 7, 6, 4, 3],
      [10, 8, 7, 5, 4],
    ].flat(),
  );
});

test('`relativePositionIndex()` gives the golden entries of a 14 x 14 window', () => {
  const index = relativePositionIndex([14, 14]);
  const at = (query: number, key: number): number | undefined => index[query * 197 + key];
  expect([at(1, 1), at(1, 196), at(196, 1), at(100, 37)]).toEqual([364, 0, 728, 492]);
  expect(index.reduce((sum, one) => sum + one, 0)).toBe(14_270_119);
});

test('`relativePositionRows()` counts three more than the offsets', () => {
  expect([14, 16, 24, 32].map((side) => relativePositionRows([side, side]))).toEqual([
    732, 964, 2212, 3972,
  ]);
});
