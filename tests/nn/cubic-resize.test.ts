import { expect, test } from 'vitest';
import { cubicGridMatrix } from '../../src/nn/cubic-resize.ts';

/** The golden position grid, 14 x 14 of sin(0.5 (14 r + c)), resized to 30 x 30. */
function resized(scale: number): (row: number, column: number) => number {
  const matrix = cubicGridMatrix([14, 14], [30, 30], [scale, scale]);
  return (row, column) => {
    const at = (row * 30 + column) * 196;
    let sum = 0;
    for (let i = 0; i < 196; i++) sum += (matrix[at + i] ?? 0) * Math.sin(0.5 * i);
    return sum;
  };
}

const places = [
  [0, 0],
  [0, 1],
  [7, 22],
  [15, 15],
  [29, 29],
] as const;

test.each([
  [
    'the run-time scale, (30 + 0.1) / 14',
    30.1 / 14,
    [-0.124622, 0.006969, 0.739223, 0.98894, -0.229761],
  ],
  ['the ratio of sizes, 30 / 14', 30 / 14, [-0.124523, 0.007981, 0.762559, 0.978987, -0.238176]],
])('`cubicGridMatrix()` gives the golden values with %s', (_, scale, wanted) => {
  const value = resized(scale);
  places.forEach(([row, column], i) => {
    expect(Math.abs(value(row, column) - (wanted[i] ?? Number.NaN))).toBeLessThan(1e-5);
  });
});

test('`cubicGridMatrix()` spreads one over the places it takes from', () => {
  const matrix = cubicGridMatrix([3, 4], [5, 2], [5 / 3, 0.5]);
  for (let row = 0; row < 10; row++) {
    const sum = matrix.slice(row * 12, row * 12 + 12).reduce((total, one) => total + one, 0);
    expect(sum).toBeCloseTo(1, 12);
  }
});
