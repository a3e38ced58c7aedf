import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, test } from 'vitest';
import { openEngine } from '../../../src/engine/open-engine.ts';
import { batchNorm, channelStatistics } from '../../../src/engine/ops/batch-norm.ts';
import { convolution, doubling } from '../../../src/engine/ops/convolution.ts';
import { averagePoolMatrix, bilinearMatrix } from '../../../src/engine/ops/grid-matrices.ts';
import { pixelAccuracy, pixelCrossEntropy } from '../../../src/engine/ops/pixel-cross-entropy.ts';
import { adaptiveAveragePool, resizeBilinear } from '../../../src/engine/ops/resample-grid.ts';
import { engines } from '../engines.ts';
import { randomTensor } from './finite-differences.ts';

test('`bilinearMatrix()` has half-pixel centres and repeats the border', () => {
  expect([...bilinearMatrix(2, 4).values]).toEqual([1, 0, 0.75, 0.25, 0.25, 0.75, 0, 1]);
  expect([...bilinearMatrix(4, 2).values]).toEqual([0.5, 0.5, 0, 0, 0, 0, 0.5, 0.5]);
  expect([...bilinearMatrix(1, 3).values]).toEqual([1, 1, 1]);
});

test('`averagePoolMatrix()` has overlapping bins where the sizes do not divide', () => {
  // 16 cells in 6 bins: 0..3, 2..6, 5..8, 8..11, 10..14, 13..16, as the decode head pools them.
  const { values } = averagePoolMatrix(16, 6);
  const bins = Array.from({ length: 6 }, (_, bin) => {
    const row = [...values.subarray(bin * 16, bin * 16 + 16)];
    return [row.findIndex((one) => one > 0), row.findLastIndex((one) => one > 0) + 1];
  });
  expect(bins).toEqual([
    [0, 3],
    [2, 6],
    [5, 8],
    [8, 11],
    [10, 14],
    [13, 16],
  ]);
  // More bins than cells: cells are repeated.
  expect([...averagePoolMatrix(2, 3).values]).toEqual([1, 0, 0.5, 0.5, 0, 1]);
});

describe.each(engines)('on %s', (engine) => {
  beforeAll(() => openEngine({ backend: engine, threads: 1 }));

  test('`convolution()` is the sum over a kernel in the layout (out, in, row, column)', () => {
    const [x, kernel] = [randomTensor([1, 3, 4, 2], 'x'), randomTensor([3, 2, 3, 3], 'kernel')];
    const [cells, weights] = [
      x.arraySync() as number[][][][],
      kernel.arraySync() as number[][][][],
    ];
    const at = (o: number, y: number, z: number): number => {
      let sum = 0;
      for (let i = 0; i < 2; i++)
        for (let v = 0; v < 3; v++)
          for (let u = 0; u < 3; u++) {
            const cell = cells[0]?.[y + v - 1]?.[z + u - 1]?.[i] ?? 0; // zeros around
            sum += cell * (weights[o]?.[i]?.[v]?.[u] ?? Number.NaN);
          }
      return sum;
    };
    const found = convolution(x, kernel).arraySync() as number[][][][];
    for (let y = 0; y < 3; y++)
      for (let z = 0; z < 4; z++)
        for (let o = 0; o < 3; o++) expect(found[0]?.[y]?.[z]?.[o]).toBeCloseTo(at(o, y, z), 5);
  });

  test('`doubling()` makes four cells of one, each by its place in the kernel (in, out, row, column)', () => {
    const kernel = tf.tensor4d([1, 2, 3, 4, 10, 20, 30, 40], [1, 2, 2, 2]);
    const y = doubling(tf.tensor4d([1, 100], [1, 1, 2, 1]), kernel, tf.tensor1d([0.5, 0]));
    expect(y.shape).toEqual([1, 2, 4, 2]);
    const channels = tf.unstack(y, 3).map((one) => [...one.dataSync()]);
    expect(channels[0]).toEqual([1.5, 2.5, 100.5, 200.5, 3.5, 4.5, 300.5, 400.5]);
    expect(channels[1]).toEqual([10, 20, 1000, 2000, 30, 40, 3000, 4000]);
  });

  test('`batchNorm()` gives each channel mean 0 and variance 1, then weight and bias', () => {
    const x = randomTensor([4, 5, 6, 2], 'x', 3);
    const y = batchNorm(x, tf.tensor1d([1, 2]), tf.tensor1d([0, 5]), channelStatistics(x), 1e-5);
    const { mean, variance } = channelStatistics(y);
    const near = (values: ArrayLike<number>, wanted: number[]): void =>
      wanted.forEach((one, i) => expect(values[i]).toBeCloseTo(one, 4));
    near(mean.dataSync(), [0, 5]);
    near(variance.dataSync(), [1, 4]);
  });

  test('`resizeBilinear()` and `adaptiveAveragePool()` keep a constant map constant', () => {
    const flat = tf.fill([2, 3, 5, 2], 7);
    for (const map of [resizeBilinear(flat, [8, 4]), adaptiveAveragePool(flat, 6)]) {
      for (const value of map.dataSync()) expect(value).toBeCloseTo(7, 5);
    }
  });

  test('`pixelCrossEntropy()` divides by all pixels, `pixelAccuracy()` counts ignored ones as wrong', () => {
    const logits = tf.tensor2d([0, Math.log(3), 5, 5, 2, 0], [3, 2]);
    const labels = tf.tensor1d([1, 255, 255], 'int32');
    const loss = pixelCrossEntropy(logits, labels, 255).dataSync()[0];
    expect(loss).toBeCloseTo(-Math.log(3 / 4) / 3, 6);
    expect(pixelAccuracy(logits, labels).dataSync()[0]).toBeCloseTo(100 / 3, 4);
  });
});
