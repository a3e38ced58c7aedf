import { describe, expect, test } from 'vitest';
import { cutAround, drawMix, type Mix, mixPictures, softTargets } from '../../src/data/mixup.ts';
import { Random } from '../../src/util/random.ts';
import { fixtureConfig, fixtures, fixtureTensors } from './fixtures.ts';

interface Item {
  readonly key: string;
  readonly mode: string;
  readonly lam?: number;
  readonly cutmix?: boolean;
  readonly box?: [number, number, number, number];
  readonly corrected_lam?: number;
}

/** [B, C, H, W] -> [B, H, W, C]. */
function channelsLast(
  values: ArrayLike<number>,
  B: number,
  C: number,
  H: number,
  W: number,
): Float32Array {
  const out = new Float32Array(B * H * W * C);
  for (let b = 0; b < B; b++)
    for (let c = 0; c < C; c++)
      for (let at = 0; at < H * W; at++)
        out[(b * H * W + at) * C + c] = values[(b * C + c) * H * W + at] ?? 0;
  return out;
}

describe.skipIf(fixtures === undefined)('against the reference', () => {
  test('`mixPictures()` and `softTargets()` give the same batches', () => {
    const tensors = fixtureTensors('augment/mixing');
    const { items } = fixtureConfig<{ items: Item[] }>('augment/mixing');
    const labels = Int32Array.from(Array.from(tensors.get('input/labels')?.values ?? []));
    const given = items.filter(({ key }) => /^batch\d$/.test(key));
    expect(given.length).toBe(6);
    for (const { key, lam = 1, cutmix, box, corrected_lam } of given) {
      const pictures = channelsLast(tensors.get('input/images')?.values ?? [], 6, 3, 12, 10);
      const [y0 = 0, y1 = 0, x0 = 0, x1 = 0] = box ?? [];
      const mix: Mix =
        cutmix === true
          ? { kind: 'cutmix', lam: corrected_lam ?? 1, box: { y0, y1, x0, x1 } }
          : { kind: 'mixup', lam };
      mixPictures(pictures, [6, 12, 10, 3], mix);
      const expected = channelsLast(
        tensors.get(`output/${key}/images`)?.values ?? [],
        6,
        3,
        12,
        10,
      );
      for (const [at, value] of pictures.entries())
        expect(Math.abs(value - (expected[at] ?? 0)), key).toBeLessThan(1e-6);
      const targets = softTargets(labels, 9, 0.1, mix.lam);
      const wanted = tensors.get(`output/${key}/targets`)?.values ?? [];
      for (const [at, value] of targets.entries())
        expect(Math.abs(value - (wanted[at] ?? 0)), key).toBeLessThan(1e-6);
    }
  });
});

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
      Random.stream(3, 'mix', i),
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
    drawMix({ mixup: 0, cutmix: 0 }, { height: 2, width: 2 }, Random.stream(0, 'mix')),
  ).toEqual({
    kind: 'none',
    lam: 1,
  });
});
