import { expect, test } from 'vitest';
import { MeanIou } from '../../../src/models/upernet/mean-iou.ts';

test('`MeanIou` counts three classes over two pictures', () => {
  const metric = new MeanIou({ classes: 3, ignored: 255, isZeroNothing: false });
  metric.add([0, 0, 1, 1, 2], [0, 1, 1, 1, 255]);
  metric.add([2, 0], [0, 0]);
  const result = metric.result();
  expect(result.overallAccuracy).toBe(4 / 6);
  expect([...result.classAccuracy]).toEqual([2 / 3, 2 / 3, Number.NaN]);
  expect([...result.classIou]).toEqual([2 / 4, 2 / 3, 0]);
  expect(result.meanAccuracy).toBeCloseTo(2 / 3, 12); // of the two classes that have labels
  expect(result.meanIou).toBeCloseTo((2 / 4 + 2 / 3 + 0) / 3, 12);
});

test('`MeanIou` leaves a class that appears nowhere out of the mean', () => {
  const metric = new MeanIou({ classes: 3, ignored: 255, isZeroNothing: false });
  metric.add([0, 1], [0, 1]);
  expect(metric.result().classIou[2]).toBeNaN();
  expect(metric.result().meanIou).toBe(1);
});

test('`MeanIou` takes label 0 for nothing, and the others one lower, when asked to', () => {
  const metric = new MeanIou({ classes: 2, ignored: 255, isZeroNothing: true });
  metric.add([0, 1, 1, 0], [1, 2, 0, 255]);
  expect(metric.result().overallAccuracy).toBe(1);
  expect([...metric.result().classIou]).toEqual([1, 1]);
});
