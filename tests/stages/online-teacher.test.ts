import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ClipTower } from '../../src/models/teachers/clip.ts';
import { teacherFeaturesKind } from '../../src/stages/teacher-features/kind.ts';
import { openFeatures } from '../../src/stages/teacher-features/feature-files.ts';
import { vqkdKind } from '../../src/stages/vqkd/kind.ts';
import { digestOfFile } from '../../src/util/digest.ts';
import type { JsonObject } from '../../src/util/json.ts';
import { Random } from '../../src/util/random.ts';
import { fromFloat32, type HostTensor } from '../../src/weights/host-tensor.ts';
import { readSafetensors, writeSafetensors } from '../../src/weights/safetensors.ts';
import { runStage, runStageUntil, type StageRun } from './stage-rig.ts';
import { writeSyntheticRecords } from './synthetic-records.ts';

let folder: string;
let data: string;
let weights: string;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'online-teacher-'));
  data = join(folder, 'records');
  weights = join(folder, 'clip.safetensors');
  await writeSyntheticRecords(data, { train: 96, val: 32, test: 32 });
  await writeTinyClip(weights);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** A tower with random weights, for pictures of 16 pixels in patches of 4; targets of 6 numbers. */
async function writeTinyClip(path: string): Promise<void> {
  const { tensors } = new ClipTower({
    prefix: 'visual.',
    input_resolution: 16,
    patch_size: 4,
    width: 16,
    layers: 1,
    heads: 1,
    output_dim: 6,
  });
  const state = new Map<string, HostTensor>();
  for (const { name, shape } of tensors) {
    const rng = Random.stream(0, 'tiny-clip', name);
    const length = shape.reduce((product, side) => product * side, 1);
    const isGain = /ln_\w+\.weight$/.test(name);
    const value = (): number => (isGain ? 1 : 0) + 0.3 * rng.normal();
    state.set(name, fromFloat32(shape, Float32Array.from({ length }, value)));
  }
  await writeSafetensors(path, state, {});
}

function params(more: JsonObject = {}): JsonObject {
  return {
    data,
    teacher: { name: 'clip_vit_b16', weights },
    model: {
      image_size: 16,
      patch_size: 4,
      embed_dim: 16,
      depth: 2,
      num_heads: 2,
      init_std: 0.1,
      decoder_depth: 1,
      codebook_size: 12,
      codebook_dim: 4,
    },
    quantizer: { decay: 0.9, revive_after: 4 },
    optimizer: { lr: 5e-3 },
    epochs: 2,
    warmup_epochs: 0,
    batch: { global: 8 },
    augment: { min_crop_scale: 0.5, color_jitter: 0.2 },
    ...more,
  };
}

function recLoss({ result }: StageRun, which: 'rec_loss' | 'first_rec_loss'): number {
  if (result.kind !== 'finished') throw new Error('the stage did not finish');
  return (result.metrics as { train: Record<string, number> }).train[which] ?? Number.NaN;
}

describe('vqkd with a teacher that is asked in every step', () => {
  let whole: StageRun;
  beforeAll(async () => {
    whole = await runStage(vqkdKind, join(folder, 'whole'), params());
  });

  test('learns from crops', () => {
    expect(recLoss(whole, 'rec_loss')).toBeLessThan(0.8 * recLoss(whole, 'first_rec_loss'));
  });

  test('keeps nothing of the teacher in its output', async () => {
    const { tensors, metadata } = await readSafetensors(whole.output('weights'));
    expect([...tensors.keys()].filter((name) => /visual|teacher|resblocks/.test(name))).toEqual([]);
    expect(tensors.get('decode_task_layer.2.weight')?.shape).toEqual([6, 16]);
    expect(JSON.stringify(metadata)).not.toContain('clip');
  });

  test('gives the same file when it was stopped on the way', async () => {
    const place = join(folder, 'parts');
    const stopped = await runStageUntil(
      vqkdKind,
      place,
      params({ checkpoint: { every_steps: 5 } }),
      14,
    );
    expect(stopped.result.kind).toBe('stopped');
    const parts = await runStage(vqkdKind, place, params());
    expect(parts.events.some(({ event }) => event === 'resumed')).toBe(true);
    expect(await digestOfFile(parts.output('weights'))).toBe(
      await digestOfFile(whole.output('weights')),
    );
    expect(readFileSync(parts.output('log'), 'utf8')).toBe(
      readFileSync(whole.output('log'), 'utf8'),
    );
  });

  test('learns the same as from features stored before, where nothing is cropped or mirrored', async () => {
    const stored = await runStage(teacherFeaturesKind, join(folder, 'features'), {
      data,
      weights,
      teacher: 'clip_vit_b16',
      input_size: 16,
    });
    const still = { flip: false, epochs: 1, augment: { min_crop_scale: 1, color_jitter: 0 } };
    const online = await runStage(vqkdKind, join(folder, 'online'), params(still));
    const { teacher: _, augment: __, ...rest } = params(still);
    const features = stored.output('features');
    const before = await runStage(vqkdKind, join(folder, 'before'), { ...rest, features });
    expect(recLoss(online, 'rec_loss')).toBeCloseTo(recLoss(before, 'rec_loss'), 4);
  });

  test('refuses a teacher with another grid with RP6506', async () => {
    const { model } = params();
    const wide = { ...(model as JsonObject), patch_size: 8 };
    const attempt = runStage(vqkdKind, join(folder, 'grid'), params({ model: wide }));
    await expect(attempt).rejects.toThrow(/RP6506 .* their grid is 4, expected 2/);
  });
});

test('`teacher-features` keeps a target for each patch of a tiny CLIP, at other sizes too', async () => {
  const run = await runStage(teacherFeaturesKind, join(folder, 'larger'), {
    data,
    weights,
    teacher: 'clip_vit_b16',
    input_size: 24,
  });
  const features = openFeatures(run.output('features'));
  expect([features.count, features.grid, features.width]).toEqual([96, 6, 6]);
  features.close();
});

describe('`check()` wants exactly one place that features come from', () => {
  const model = params()['model'] as JsonObject;
  test.each([
    [{}, '', 'without a teacher'],
    [{ features: 'a', teacher: {} }, '/teacher', 'Cannot use both'],
    [{ features: 'a', augment: {} }, '/augment', 'only together with "teacher"'],
  ])('%j is refused', (given, pointer, message) => {
    const problems = vqkdKind.check?.({ ...given, model }) ?? [];
    expect(problems).toEqual([{ pointer, message: expect.stringContaining(message) as string }]);
  });

  test.each([{ features: 'a' }, { teacher: {} }, { teacher: {}, augment: {} }])(
    '%j is accepted',
    (given) => {
      expect(vqkdKind.check?.({ ...given, model })).toEqual([]);
    },
  );
});
