import { fileURLToPath } from 'node:url';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, expect, test } from 'vitest';
import { openEngine } from '../../src/engine/open-engine.ts';
import { openTeacher } from '../../src/stages/teacher-features/open-teacher.ts';

const fixtures = new URL('../parity/fixtures/', import.meta.url);
const HALF = fileURLToPath(
  new URL('clip-teacher/rebuilt-from-half-state-dict/weights.pth', fixtures),
);

beforeAll(() => openEngine({ backend: 'wasm', threads: 1 }));

test('`openTeacher()` builds CLIP’s tower from a file of half precision alone', async () => {
  const teacher = await openTeacher('clip_vit_b16', HALF, 32);
  const images = tf.ones([2, 32, 32, 3]);
  const grid = teacher.features(teacher.weights, images as tf.Tensor4D);
  expect(grid.shape).toEqual([2, (32 / teacher.stride) ** 2, teacher.width]);
  const values = await grid.data();
  expect(values.every(Number.isFinite)).toBe(true);
  tf.dispose([grid, images, teacher.weights]);
});

test('`openTeacher()` says what a file is when it is not that network', async () => {
  await expect(openTeacher('dino_vit_b16', HALF, 32)).rejects.toThrow(
    /RP7541.*DINO's vision transformer.*"cls_token": it is missing/,
  );
});

test('`openTeacher()` refuses pictures that are not whole patches', async () => {
  await expect(openTeacher('clip_vit_b16', HALF, 33)).rejects.toThrow(/RP6518.*33 pixels/);
});
