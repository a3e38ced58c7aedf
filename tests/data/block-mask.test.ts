import { expect, test } from 'vitest';
import { blockMask } from '../../src/data/block-mask.ts';
import { drawsFrom } from '../../src/data/draws.ts';
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
