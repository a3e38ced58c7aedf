import { describe, expect, test } from 'vitest';
import type { Picture } from '../../src/data/picture.ts';
import {
  adjustBrightness,
  adjustContrast,
  adjustSaturation,
} from '../../src/data/transforms/adjust-color.ts';
import { drawsFrom } from '../../src/data/draws.ts';
import { jitterColors } from '../../src/data/transforms/color-jitter.ts';
import { evaluationView } from '../../src/data/transforms/evaluation-view.ts';
import { flipHorizontally } from '../../src/data/transforms/flip.ts';
import { HALF, IMAGENET, writeNormalized } from '../../src/data/transforms/normalize.ts';
import { sampleCrop } from '../../src/data/transforms/sample-crop.ts';
import { twoViews } from '../../src/data/transforms/two-views.ts';
import { resizePicture } from '../../src/data/resample.ts';
import { decodeImage } from '../../src/data/decode-image.ts';
import { Random } from '../../src/util/random.ts';
import { type FixtureTensor, fixtureConfig, fixtures, fixtureTensors } from './fixtures.ts';
import { PythonRandom } from './python-random.ts';

const ADJUST: Readonly<Record<string, (picture: Picture, factor: number) => Picture>> = {
  brightness: adjustBrightness,
  contrast: adjustContrast,
  saturation: adjustSaturation,
  color: adjustSaturation,
};

function pictureOf(tensor: FixtureTensor | undefined): Picture {
  const [height = 0, width = 0] = tensor?.shape ?? [];
  return { height, width, data: tensor?.bytes ?? new Uint8Array() };
}

describe.skipIf(fixtures === undefined)('against the reference', () => {
  test('`adjustBrightness()`, `adjustContrast()` and `adjustSaturation()` give the same bytes', () => {
    const tensors = fixtureTensors('augment/colour');
    let seen = 0;
    for (const [name, expected] of tensors) {
      const [, picture, what, factor] = /^output\/(\w+)-([a-z]+)-([\d.]+)$/.exec(name) ?? [];
      const adjust = ADJUST[what ?? ''];
      if (picture === undefined || adjust === undefined) continue;
      seen += 1;
      const got = adjust(pictureOf(tensors.get(`input/${picture}`)), Number(factor));
      expect(Buffer.from(got.data).equals(expected.bytes), name).toBe(true);
    }
    expect(seen).toBeGreaterThan(30);
  });

  test('several adjustments in a row give the same bytes', () => {
    const tensors = fixtureTensors('augment/colour');
    const { sequences } = fixtureConfig<{ sequences: { order: string[]; factors: number[] }[] }>(
      'augment/colour',
    );
    const names = [...tensors.keys()].filter((name) => /sequence/.test(name));
    expect(names.length).toBeGreaterThan(0);
    for (const name of names) {
      const [, picture = '', index = ''] = /output\/(?:(\w+)-)?sequence-?(\d+)/.exec(name) ?? [];
      const { order = [], factors = [] } = sequences[Number(index)] ?? {};
      let got = pictureOf(tensors.get(`input/${picture === '' ? 'photo' : picture}`));
      for (const [i, step] of order.entries()) got = ADJUST[step]?.(got, factors[i] ?? 1) ?? got;
      expect(Buffer.from(got.data).equals(tensors.get(name)?.bytes ?? Buffer.alloc(0)), name).toBe(
        true,
      );
    }
  });

  test('`sampleCrop()` draws the same boxes from the same generator', () => {
    const tensors = fixtureTensors('augment/two-view');
    const config = fixtureConfig<{ first_seed: number; scale: [number, number] }>(
      'augment/two-view',
    );
    for (const size of ['128x96', '333x500', '40x400', '500x375']) {
      const [width = 0, height = 0] = size.split('x').map(Number);
      const expected = tensors.get(`output/boxes/${size}`);
      for (let row = 0; row < 60; row++) {
        const draws = new PythonRandom(config.first_seed + row);
        const box = sampleCrop({ height, width }, { scale: config.scale }, draws);
        const want = Array.from({ length: 4 }, (_, i) => expected?.values[row * 4 + i]);
        expect([box.top, box.left, box.height, box.width], `${size} row ${row}`).toEqual(want);
      }
    }
  });

  test('both views of one box give the same bytes', () => {
    const tensors = fixtureTensors('augment/two-view');
    const photo = pictureOf(tensors.get('input/photo'));
    const boxes = tensors.get('output/boxes/128x96')?.values ?? [];
    for (let i = 0; i < 3; i++) {
      const [top = 0, left = 0, height = 0, width = 0] = Array.from(
        { length: 4 },
        (_, k) => boxes[i * 4 + k],
      );
      const box = { top, left, height, width };
      const first = resizePicture(photo, { height: 24, width: 24 }, 'bicubic', box);
      expect(
        Buffer.from(first.data).equals(tensors.get(`output/first/${i}`)?.bytes ?? Buffer.alloc(0)),
      ).toBe(true);
      const second = ['lanczos', 'bicubic', 'bilinear'].some((method) => {
        const view = resizePicture(photo, { height: 16, width: 16 }, method as 'lanczos', box);
        return Buffer.from(view.data).equals(
          tensors.get(`output/second/${i}`)?.bytes ?? Buffer.alloc(0),
        );
      });
      expect(second).toBe(true);
    }
  });

  test('`evaluationView()` and `writeNormalized()` give the same numbers', async () => {
    const tensors = fixtureTensors('augment/evaluation');
    const { items } = fixtureConfig<{
      items: { key: string; picture: string; crop_pct: number }[];
    }>('augment/evaluation');
    for (const { key, picture, crop_pct } of items) {
      const path = `${fixtures}/augment/evaluation/${picture}.png`;
      const decoded = await decodeImage(path, { background: [0, 0, 0] });
      const view = evaluationView(decoded, { input_size: 48, crop_pct });
      const cropped = tensors.get(`act/${key}/cropped`)?.bytes; // kept once for each crop
      if (cropped !== undefined) expect(Buffer.from(view.data).equals(cropped), key).toBe(true);
      const out = new Float32Array(48 * 48 * 3);
      writeNormalized(view, key.endsWith('half') ? HALF : IMAGENET, out, 0);
      const expected = tensors.get(`output/${key}`)?.values ?? [];
      let worst = 0;
      for (let at = 0; at < out.length; at++) {
        const place = (at % 3) * 48 * 48 + Math.floor(at / 3); // the fixture has channels first
        worst = Math.max(worst, Math.abs((out[at] ?? 0) - (expected[place] ?? 0)));
      }
      expect(worst, key).toBe(0);
    }
  });
});

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
