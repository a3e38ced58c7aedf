import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { expect, test } from 'vitest';
import { corrupt, corruptionKinds } from '../../src/data/corruptions.ts';
import { decodeImage } from '../../src/data/decode-image.ts';
import { fitSquare } from '../../src/data/fit-square.ts';
import { type Picture, plainPicture } from '../../src/data/picture.ts';
import { attentionMontage, coveredPatches } from '../../src/data/pictures/attention.ts';
import { heatColor, heatMap } from '../../src/data/pictures/heat-map.ts';
import { montage } from '../../src/data/pictures/montage.ts';
import { encodePng, writePng } from '../../src/data/png.ts';
import { Random } from '../../src/util/random.ts';

async function inFolder(work: (folder: string) => Promise<void>): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), 'reprise-pictures-'));
  try {
    await work(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

const noisy: Picture = {
  height: 8,
  width: 8,
  data: Uint8Array.from({ length: 192 }, (_, i) => (i * 37) % 251),
};

test('`writePng()` and `decodeImage()` are inverse', async () => {
  await inFolder(async (folder) => {
    await writePng(join(folder, 'a.png'), noisy);
    const read = await decodeImage(join(folder, 'a.png'), { background: [0, 0, 0] });
    expect(read).toEqual(noisy);
    expect(readFileSync(join(folder, 'a.png')).equals(await encodePng(noisy))).toBe(true);
  });
});

test('`decodeImage()` lays transparent pixels over the background, and makes grey pictures RGB', async () => {
  await inFolder(async (folder) => {
    const rgba = Uint8Array.from([200, 100, 0, 0, 200, 100, 0, 128, 200, 100, 0, 255]);
    await sharp(rgba, { raw: { width: 3, height: 1, channels: 4 } })
      .png()
      .toFile(join(folder, 'a.png'));
    const read = await decodeImage(join(folder, 'a.png'), { background: [0, 0, 255] });
    expect([...read.data]).toEqual([0, 0, 255, 100, 50, 127, 200, 100, 0]);
    await sharp(Uint8Array.of(7, 9), { raw: { width: 2, height: 1, channels: 1 } })
      .png()
      .toFile(join(folder, 'g.png'));
    const grey = await decodeImage(join(folder, 'g.png'), { background: [0, 0, 0] });
    expect([...grey.data]).toEqual([7, 7, 7, 9, 9, 9]);
  });
});

test('`decodeImage()` names the file that is broken, cut off or too large', async () => {
  await inFolder(async (folder) => {
    const path = join(folder, 'a.png');
    const png = await encodePng(plainPicture(64, 64, [1, 2, 3]));
    writeFileSync(path, png.subarray(0, png.length - 40));
    await expect(decodeImage(path, { background: [0, 0, 0] })).rejects.toThrow(
      `RP6102 Cannot decode the picture "${path}"`,
    );
    writeFileSync(path, 'no picture');
    await expect(decodeImage(path, { background: [0, 0, 0] })).rejects.toThrow(/RP6102/);
    writeFileSync(path, png);
    await expect(decodeImage(path, { background: [0, 0, 0], maxPixels: 100 })).rejects.toThrow(
      /RP6102.*pixel limit/,
    );
  });
});

test('`fitSquare()` pads in the middle, crops the centre, or changes the aspect', () => {
  const wide: Picture = {
    height: 1,
    width: 4,
    data: Uint8Array.from([1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4]),
  };
  const options = { method: 'bicubic', background: [9, 9, 9] } as const;
  const padded = fitSquare(wide, { ...options, size: 4, fit: 'pad' });
  expect(Array.from({ length: 16 }, (_, i) => padded.data[i * 3])).toEqual([
    9, 9, 9, 9, 1, 2, 3, 4, 9, 9, 9, 9, 9, 9, 9, 9,
  ]);
  expect([...fitSquare(wide, { ...options, size: 1, fit: 'crop' }).data]).toEqual([3, 3, 3]);
  expect(fitSquare(wide, { ...options, size: 2, fit: 'resize' })).toMatchObject({
    height: 2,
    width: 2,
  });
});

test('`coveredPatches()` covers the fewest patches with the share asked for', () => {
  const map = Float32Array.from([0.1, 0.5, 0.25, 0.15]);
  expect([...coveredPatches(map, 0.6)]).toEqual([0, 1, 1, 0]);
  expect([...coveredPatches(map, 0.45)]).toEqual([0, 1, 0, 0]);
  expect([...coveredPatches(map, 0.95)]).toEqual([1, 1, 1, 1]);
  // A running sum of just 1 - threshold is not above it.
  expect([...coveredPatches(Float32Array.of(0.25, 0.5, 0.25), 0.5)]).toEqual([0, 1, 0]);
  expect([...coveredPatches(Float32Array.of(1, 2, 1), 0.51)]).toEqual([0, 1, 1]);
});

test('`attentionMontage()` has a column for the input and each head, and a lower row below threshold 1', () => {
  const maps = new Float32Array(2 * 4).fill(0.25);
  const facts = { image: noisy.data, H: 8, W: 8, maps, grid: 2 };
  expect(attentionMontage({ ...facts, threshold: 0.6 })).toMatchObject({ height: 258, width: 388 });
  expect(attentionMontage({ ...facts, threshold: 1 })).toMatchObject({ height: 128, width: 388 });
});

test('`heatMap()` goes from the smallest to the largest', () => {
  expect([...heatMap([3, 1, 2], 1, 3).data]).toEqual([
    ...heatColor(1),
    ...heatColor(0),
    ...heatColor(0.5),
  ]);
  expect([...heatMap([5, 5], 1, 2).data]).toEqual([...heatColor(0), ...heatColor(0)]);
});

test('`montage()` sets pictures in rows with a gap', () => {
  const dark = plainPicture(1, 1, [0, 0, 0]);
  const set = montage([dark, dark, dark], 2, 1);
  expect(Array.from({ length: 9 }, (_, i) => set.data[i * 3])).toEqual([
    0, 255, 0, 255, 255, 255, 0, 255, 255,
  ]);
});

const large: Picture = {
  height: 32,
  width: 32,
  data: Uint8Array.from({ length: 32 * 32 * 3 }, (_, i) => {
    const [x, y] = [Math.floor(i / 3) % 32, Math.floor(i / 96)];
    return 128 + 90 * Math.sin(x / 2 + (i % 3)) * Math.cos(y / 3);
  }),
};

test.each(corruptionKinds)(
  '`corrupt()` changes more at each severity, and the same each time: %s',
  (kind) => {
    const changes = ([1, 2, 3, 4, 5] as const).map((severity) => {
      const once = corrupt(large, kind, severity, Random.stream(0, 'corruption', 1));
      expect(corrupt(large, kind, severity, Random.stream(0, 'corruption', 1))).toEqual(once);
      return once.data.reduce((sum, value, i) => sum + Math.abs(value - (large.data[i] ?? 0)), 0);
    });
    expect(changes[0]).toBeGreaterThan(0);
    expect(changes[4]).toBeGreaterThan(changes[0] ?? 0);
  },
);
