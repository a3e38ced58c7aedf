import { fileURLToPath } from 'node:url';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, expect, test } from 'vitest';
import { rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openEngine } from '../../src/engine/open-engine.ts';
import { openTeacher } from '../../src/stages/teacher-features/open-teacher.ts';
import type { HostTensor } from '../../src/weights/host-tensor.ts';
import { lazily } from '../../src/weights/lazy-tensor.ts';
import { KEY_MAPS } from '../../src/weights/naming.ts';
import { writeSafetensors } from '../../src/weights/safetensors.ts';
import { readStateDict } from '../../src/weights/torch-archive.ts';

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

test('`openTeacher()` takes CLIP in the names of transformers for the same network', async () => {
  const state = [...(await readStateDict(HALF))].filter(([name]) => name.startsWith('visual.'));
  const lazy = new Map(state.map(([name, one]) => [name, lazily(one)]));
  const renamed = new Map<string, HostTensor>();
  for (const [name, one] of KEY_MAPS.transformers.fromReference(lazy).tensors) {
    renamed.set(name, await one.read());
  }
  expect([...renamed.keys()]).toContain('vision_model.embeddings.class_embedding');
  const path = join(tmpdir(), `clip-of-transformers-${process.pid}.safetensors`);
  await writeSafetensors(path, renamed, {});
  const images = tf.randomUniform([1, 24, 24, 3], 0, 1, 'float32', 1);
  const features = async (file: string): Promise<Float32Array> => {
    const { weights, features: compute } = await openTeacher('clip_vit_b16', file, 24);
    const found = compute(weights, images);
    const values = found.dataSync<'float32'>().slice();
    tf.dispose([found, weights as tf.NamedTensorMap]);
    return values;
  };
  expect(await features(path)).toEqual(await features(HALF));
  rmSync(path);
});
