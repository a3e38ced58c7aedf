import { drawsFrom } from '../../src/data/draws.ts';
import { expect, test } from 'vitest';
import { cutAround, drawMix, mixPictures } from '../../src/data/mixup.ts';
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
