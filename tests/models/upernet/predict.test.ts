import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, expect, test } from 'vitest';
import { openEngine } from '../../../src/engine/open-engine.ts';
import {
  likeliestClasses,
  meanProbabilities,
  viewProbabilities,
} from '../../../src/models/upernet/predict.ts';
import { TEST_RATIOS, testSize } from '../../../src/models/upernet/test-size.ts';
import { randomTensor } from '../../engine/ops/finite-differences.ts';

beforeAll(() => openEngine({ backend: 'wasm', threads: 1 }));

test('`viewProbabilities()` mirrors back what was seen mirrored, after resizing', () => {
  const scores = randomTensor([1, 3, 4, 2], 'scores');
  const plain = viewProbabilities({ scores, isMirrored: false }, [6, 7]);
  const mirrored = { scores: tf.reverse(scores, 2), isMirrored: true };
  const back = viewProbabilities(mirrored, [6, 7]).dataSync();
  const sums = tf.sum(plain, 3).dataSync();
  plain.dataSync().forEach((value, i) => expect(back[i]).toBeCloseTo(value, 5));
  sums.forEach((sum) => expect(sum).toBeCloseTo(1, 5));
});

test('`meanProbabilities()` averages probabilities, not scores', () => {
  const sure = tf.tensor4d([0, 20], [1, 1, 1, 2]); // class 1, certainly
  const leaning = tf.tensor4d([1, 0], [1, 1, 1, 2]); // class 0, rather
  const views = [sure, leaning, leaning].map((scores) => ({ scores, isMirrored: false }));
  const share = 1 / (1 + Math.E); // of class 1 in the leaning views
  const [, second] = meanProbabilities(views, [1, 1]).dataSync();
  expect(second).toBeCloseTo((1 + 2 * share) / 3, 5);
});

test('`likeliestClasses()` takes the first class on ties', () => {
  const probabilities = tf.tensor4d([0.4, 0.4, 0.2, 0.1, 0.1, 0.8], [1, 1, 2, 3]);
  const classes = likeliestClasses(probabilities);
  expect(classes.shape).toEqual([1, 1, 2]);
  expect([...classes.dataSync()]).toEqual([0, 2]);
});

const ADE = { long: 2048, short: 512, least: 512 } as const;

test.each([
  [[683, 512], 1, [683, 512]],
  [[256, 341], 1, [512, 682]],
  [[600, 800], 1.75, [896, 1195]],
  // Too thin for 2048 pixels: the short side has to hold a window all the same.
  [[100, 900], 1, [512, 4608]],
  // Ratios below 1 leave the short side at the window's.
  [[600, 800], 0.5, [512, 683]],
] as const)('`testSize()` makes %j at ratio %d into %j', (size, ratio, wanted) => {
  expect(testSize(size, { ...ADE, ratio })).toEqual(wanted);
});

test('no size of the multi-scale test is smaller than a window', () => {
  for (const ratio of TEST_RATIOS) {
    for (let width = 100; width < 1500; width += 37) {
      expect(Math.min(...testSize([433, width], { ...ADE, ratio }))).toBeGreaterThanOrEqual(512);
    }
  }
});
