import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, expect, test } from 'vitest';
import { openEngine } from '../../src/engine/open-engine.ts';
import { VisionTransformer } from '../../src/models/vision-transformer.ts';
import { dropPathFactors, dropPathRates } from '../../src/nn/drop-path.ts';
import { initialValues } from '../../src/nn/initial-values.ts';
import { Random } from '../../src/util/random.ts';

beforeAll(() => openEngine({ backend: 'wasm', threads: 1 }));

test('`dropPathRates()` rises evenly from 0 to the rate', () => {
  expect(dropPathRates(0.3, 4).map((one) => Number(one.toFixed(9)))).toEqual([0, 0.1, 0.2, 0.3]);
  expect(dropPathRates(0.3, 1)).toEqual([0]);
});

test('`dropPathFactors()` drops with the rate, keeps the mean, and draws branches apart', () => {
  const batch = 20_000;
  const factors = dropPathFactors([0, 0.25], batch, Random.stream(0, 'drop-path'));
  const row = (block: number, branch: number): Float32Array =>
    factors.slice((block * 2 + branch) * batch, (block * 2 + branch + 1) * batch);
  expect(row(0, 0).every((one) => one === 1)).toBe(true);
  expect(new Set(row(1, 0))).toEqual(new Set([0, Math.fround(1 / 0.75)]));
  const mean = row(1, 1).reduce((sum, one) => sum + one, 0) / batch;
  expect(Math.abs(mean - 1)).toBeLessThan(0.02); // four deviations of the mean
  expect(row(1, 0)).not.toEqual(row(1, 1));
});

test('a sample whose paths are all dropped passes the blocks unchanged, the others do not', () => {
  const model = new VisionTransformer({
    img_size: 8,
    patch_size: 4,
    embed_dim: 8,
    depth: 2,
    num_heads: 2,
    num_classes: 0,
    init_std: 0.5,
  });
  const values = initialValues(model.parameters, 0);
  const weights = Object.fromEntries(
    model.parameters.map(({ name, shape }) => [name, tf.tensor(values[name] ?? [], [...shape])]),
  );
  const images = tf.tensor(
    Float32Array.from({ length: 384 }, (_, i) => Math.sin(i)),
    [2, 8, 8, 3],
  );
  const dropPath = tf.tensor([0, 1, 0, 1, 0, 1, 0, 1], [2, 2, 2]); // [L, 2, B]: sample 0 drops all
  const seen: Record<string, tf.Tensor> = {};
  const observe = (name: string, value: tf.Tensor): void => {
    seen[name] = value;
  };
  model.features(weights, images, { dropPath, observe });
  const change = tf.abs(
    tf.sub(seen['block1'] as tf.Tensor3D, seen['embed_with_pos'] as tf.Tensor3D),
  );
  const [first = 1, second = 0] = tf.max(change, [1, 2]).dataSync();
  expect(first).toBe(0);
  expect(second).toBeGreaterThan(0.01);
});
