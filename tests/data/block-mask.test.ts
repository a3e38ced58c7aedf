import { expect, test } from 'vitest';
import { blockMask, drawMask } from '../../src/data/block-mask.ts';
import { type Draws, drawsFrom } from '../../src/data/draws.ts';
import { Random } from '../../src/util/random.ts';

test('`blockMask()` hides exactly the wanted number of patches', () => {
  for (const [rows, columns, patches] of [
    [4, 4, 0],
    [4, 4, 6],
    [4, 4, 16],
    [8, 12, 95],
    [14, 14, 118],
  ] as const) {
    for (let i = 0; i < 20; i++) {
      const draws = drawsFrom(Random.stream(i, 'mask'));
      const mask = blockMask({ grid: [rows, columns], patches, min_patches: 4 }, draws);
      expect(mask.reduce((sum, value) => sum + value, 0)).toBe(patches);
    }
  }
});

test('`blockMask()` refuses more patches than the grid has', () => {
  const draws = drawsFrom(Random.stream(0, 'mask'));
  expect(() => blockMask({ grid: [4, 4], patches: 17, min_patches: 4 }, draws)).toThrow(
    /RP6203.*4 x 4 = 16/,
  );
});

test('`blockMask()` hides 75 of 14 x 14 patches, ten thousand times', () => {
  const hidden = new Set<number>();
  for (let i = 0; i < 10_000; i++) {
    const draws = drawsFrom(Random.stream(i, 'mask'));
    const mask = blockMask({ grid: [14, 14], patches: 75, min_patches: 16 }, draws);
    hidden.add(mask.reduce((sum, value) => sum + value, 0));
  }
  expect([...hidden]).toEqual([75]);
});

test('`drawMask()` makes the rectangles that follow from the draws by hand', () => {
  // Area 6 with aspect 1.5 is 3 x 2; 4 with 1 is 2 x 2, of which 2 patches lie in the first.
  const uniforms = [6, Math.log(1.5), 4, 0];
  const places = [0, 1, 1, 2];
  const asked: unknown[] = [];
  const draws: Draws = {
    uniform(low, high) {
      asked.push([low, high]);
      return uniforms.shift() ?? 1000;
    },
    integer(low, high) {
      asked.push([low, high]);
      return places.shift() ?? Number.NaN;
    },
    choice(from, count) {
      asked.push({ from, count });
      return [from - 1];
    },
    normal: () => Number.NaN,
    beta: () => Number.NaN,
  };
  const { mask, blocks } = drawMask({ grid: [4, 5], patches: 9, min_patches: 2 }, draws);
  const aspects = [Math.log(0.3), -Math.log(0.3)];
  expect(asked).toEqual([
    [2, 9],
    aspects,
    [0, 1],
    [0, 3],
    [2, 3],
    aspects,
    [0, 2],
    [0, 3],
    [2, 1], // the bounds are swapped, as in the reference; an area of 1000 fits in none of ten tries
    ...Array.from({ length: 9 }, () => [aspects, [2, 1]]).flat(),
    aspects,
    { from: 12, count: 1 },
  ]);
  expect(blocks).toEqual([
    { box: { top: 0, left: 1, height: 3, width: 2 }, fresh: 6 },
    { box: { top: 1, left: 2, height: 2, width: 2 }, fresh: 2 },
  ]);
  expect([...mask]).toEqual([0, 1, 1, 0, 0, 0, 1, 1, 1, 0, 0, 1, 1, 1, 0, 0, 0, 0, 0, 1]);
});
