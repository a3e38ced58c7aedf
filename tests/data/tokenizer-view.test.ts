import { expect, test } from 'vitest';
import { drawsFrom } from '../../src/data/draws.ts';
import { plainPicture } from '../../src/data/picture.ts';
import { resizePicture } from '../../src/data/resample.ts';
import { flipHorizontally } from '../../src/data/transforms/flip.ts';
import { sampleCrop } from '../../src/data/transforms/sample-crop.ts';
import {
  tokenizerView,
  type TokenizerViewOptions,
} from '../../src/data/transforms/tokenizer-view.ts';
import { Random } from '../../src/util/random.ts';

const picture = plainPicture(20, 30, [0, 0, 0]);
const noise = Random.stream(0, 'noise');
for (let i = 0; i < picture.data.length; i++) picture.data[i] = noise.integer(256);

const options: TokenizerViewOptions = {
  input_size: 8,
  crop: { scale: [0.08, 1] },
  flip: 0,
  color_jitter: 0,
};
const stream = (): ReturnType<typeof drawsFrom> => drawsFrom(Random.stream(3, 'view'));

test('`tokenizerView()` crops, resizes, then mirrors', () => {
  const box = sampleCrop(picture, options.crop, stream());
  const expected = resizePicture(picture, { height: 8, width: 8 }, 'bicubic', box);
  expect(tokenizerView(picture, options, stream())).toEqual(expected);
  const mirrored = tokenizerView(picture, { ...options, flip: 1 }, stream());
  expect(mirrored).toEqual(flipHorizontally(expected));
});

test('`tokenizerView()` changes colours before it crops, and only when asked to', () => {
  const colored = tokenizerView(picture, { ...options, color_jitter: 0.4 }, stream());
  expect(colored).not.toEqual(tokenizerView(picture, options, stream()));
  expect(colored).toEqual(tokenizerView(picture, { ...options, color_jitter: 0.4 }, stream()));
});
