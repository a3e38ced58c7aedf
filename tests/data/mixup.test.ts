import { drawsFrom } from '../../src/data/draws.ts';
import { expect, test } from 'vitest';
import {
  cutAround,
  drawMix,
  drawMixes,
  type Mix,
  mixPictures,
  softTargets,
} from '../../src/data/mixup.ts';
import { Random } from '../../src/util/random.ts';

test('`cutAround()` cuts the box off at the border and corrects the share', () => {
  const { box, lam } = cutAround({ height: 12, width: 10 }, 0.4, 0, 9);
  // sides int(12 * sqrt(0.6)) = 9 and int(10 * sqrt(0.6)) = 7, halves 4 and 3
  expect(box).toEqual({ y0: 0, y1: 4, x0: 6, x1: 10 });
  expect(lam).toBeCloseTo(1 - 16 / 120, 12);
});

test('`mixPictures()` with all of the picture itself changes nothing', () => {
  const pictures = Float32Array.from({ length: 3 * 2 * 2 }, (_, i) => i);
  const before = pictures.slice();
  mixPictures(pictures, [3, 2, 2, 1], { kind: 'mixup', lam: 1 });
  expect(pictures).toEqual(before);
});

test('`drawMix()` has the moments of the Beta distribution and chooses evenly', () => {
  const lams: number[] = [];
  let cuts = 0;
  for (let i = 0; i < 4000; i++) {
    const mix = drawMix(
      { mixup: 0.8, cutmix: 1 },
      { height: 32, width: 32 },
      drawsFrom(Random.stream(3, 'mix', i)),
    );
    if (mix.kind === 'mixup') lams.push(mix.lam);
    if (mix.kind === 'cutmix') cuts += 1;
  }
  const mean = lams.reduce((sum, lam) => sum + lam, 0) / lams.length;
  const variance = lams.reduce((sum, lam) => sum + (lam - mean) ** 2, 0) / lams.length;
  expect(mean).toBeCloseTo(0.5, 1);
  expect(Math.abs(variance - 1 / (4 * (2 * 0.8 + 1)))).toBeLessThan(0.01); // of Beta(0.8, 0.8)
  expect(Math.abs(cuts / 4000 - 0.5)).toBeLessThan(0.04);
});

test('`drawMix()` mixes nothing when both are off', () => {
  expect(
    drawMix({ mixup: 0, cutmix: 0 }, { height: 2, width: 2 }, drawsFrom(Random.stream(0, 'mix'))),
  ).toEqual({
    kind: 'none',
    lam: 1,
  });
});

test('`drawMixes()` gives the two pictures of a pair one share, or each its own', () => {
  const size = { height: 32, width: 32 };
  const draw = (mode: 'pair' | 'elem'): readonly Mix[] =>
    drawMixes(mode, 8, { mixup: 0.8, cutmix: 1 }, size, drawsFrom(Random.stream(0, 'mixes')));
  const pairs = draw('pair');
  expect(pairs).toEqual(pairs.toReversed());
  expect(new Set(pairs.map(({ lam }) => lam)).size).toBe(4);
  expect(new Set(draw('elem').map(({ lam }) => lam)).size).toBe(8);
  const off = drawMixes('elem', 2, { mixup: 0, cutmix: 0 }, size, drawsFrom(Random.stream(0, '')));
  expect(off).toEqual([
    { kind: 'none', lam: 1 },
    { kind: 'none', lam: 1 },
  ]);
});

test('`mixPictures()` mixes each picture by its own share with its partner as that was', () => {
  const pictures = Float32Array.of(1, 1, 10, 10, 100, 100, 1000, 1000); // [4, 1, 2, 1]
  const box = { y0: 0, y1: 1, x0: 1, x1: 2 };
  mixPictures(
    pictures,
    [4, 1, 2, 1],
    [
      { kind: 'mixup', lam: 0.5 },
      { kind: 'cutmix', lam: 0.5, box },
      { kind: 'none', lam: 1 },
      { kind: 'mixup', lam: 0.25 },
    ],
  );
  expect([...pictures]).toEqual([500.5, 500.5, 10, 100, 100, 100, 250.75, 250.75]);
});

test('`softTargets()` mixes each row by its own share', () => {
  const rows = softTargets(Int32Array.of(0, 1), 2, 0.2, [1, 0.25]);
  [0.9, 0.1, 0.7, 0.3].forEach((want, i) => expect(rows[i]).toBeCloseTo(want, 6));
});
