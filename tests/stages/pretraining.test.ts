import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { JsonObject } from '../../src/util/json.ts';
import { digestOfFile } from '../../src/util/digest.ts';
import { codebookUsageKind } from '../../src/stages/codebook-usage/kind.ts';
import { mimKind } from '../../src/stages/mim/kind.ts';
import { finishFeatures } from '../../src/stages/teacher-features/feature-files.ts';
import { vqkdKind } from '../../src/stages/vqkd/kind.ts';
import { openRecords } from '../../src/data/records.ts';
import { runStage, runStageUntil, type StageRun } from './stage-rig.ts';
import { writeSyntheticRecords } from './synthetic-records.ts';

let folder: string;
let data: string;
let features: string;
let tokenizer: string;

const sizes = {
  image_size: 16,
  patch_size: 4,
  embed_dim: 16,
  depth: 2,
  num_heads: 2,
  init_std: 0.1,
};

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'pretraining-'));
  data = join(folder, 'records');
  features = join(folder, 'features');
  await writeSyntheticRecords(data, { train: 96, val: 32, test: 32 });
  await writeSyntheticFeatures(features);
});
afterAll(() => rmSync(folder, { recursive: true }));

/** The "teacher" of a patch: its mean colour and spread, centred. */
async function writeSyntheticFeatures(path: string): Promise<void> {
  mkdirSync(path, { recursive: true });
  const records = openRecords(data);
  const rows = records.split('train');
  const file = await open(join(path, 'features.bin'), 'w');
  for (const row of rows) {
    const image = records.image(row);
    const map = new Float32Array(16 * 6);
    for (let cell = 0; cell < 16; cell++) {
      const [y, x] = [Math.floor(cell / 4) * 4, (cell % 4) * 4];
      for (let i = 0; i < 16; i++) {
        const value = (image[((y + (i >> 2)) * 16 + x + (i % 4)) * 3] ?? 0) / 255 - 0.4;
        map[cell * 6] = (map[cell * 6] ?? 0) + value / 16;
        map[cell * 6 + 1 + (i % 4)] = (map[cell * 6 + 1 + (i % 4)] ?? 0) + value / 8;
      }
      map[cell * 6 + 5] = 0.2;
    }
    await file.write(new Uint8Array(map.buffer));
  }
  await file.close();
  await finishFeatures(path, { count: rows.length, grid: 4, width: 6 }, rows, { teacher: 'none' });
}

function vqkdParams(more: JsonObject = {}): JsonObject {
  return {
    data,
    features,
    model: { ...sizes, decoder_depth: 1, codebook_size: 12, codebook_dim: 4 },
    quantizer: { decay: 0.9, revive_after: 4 },
    optimizer: { lr: 5e-3 },
    epochs: 6,
    warmup_epochs: 1,
    batch: { global: 16 },
    ...more,
  };
}

function metricOf({ result }: StageRun, ...path: string[]): number {
  if (result.kind !== 'finished') throw new Error('the stage did not finish');
  let value: unknown = result.metrics;
  for (const name of path) value = (value as Record<string, unknown>)[name];
  return value as number;
}

describe('vqkd', () => {
  test('learns, uses its codes, and leaves model and log', async () => {
    const run = await runStage(vqkdKind, join(folder, 'vqkd'), vqkdParams());
    const first = metricOf(run, 'train', 'first_rec_loss');
    expect(metricOf(run, 'train', 'rec_loss')).toBeLessThan(0.7 * first);
    expect(metricOf(run, 'usage')).toBeGreaterThan(0.5);
    const lines = readFileSync(run.output('log'), 'utf8').trimEnd().split('\n');
    expect(lines.length).toBe(6);
    expect(Object.keys(JSON.parse(lines[0] ?? '{}') as object)).toEqual([
      'train_loss',
      'train_rec_loss',
      'train_quant_loss',
      'train_total_loss',
      'train_grad_norm',
      'train_lr',
      'train_min_lr',
      'train_weight_decay',
      'train_Unused_code',
      'epoch',
      'n_parameters',
    ]);
    tokenizer = join(folder, 'tokenizer.safetensors');
    cpSync(run.output('weights'), tokenizer);
  });

  test('gives the same file when it was stopped on the way', async () => {
    const whole = await runStage(vqkdKind, join(folder, 'vqkd-whole'), vqkdParams());
    const place = join(folder, 'vqkd-parts');
    const stopped = await runStageUntil(
      vqkdKind,
      place,
      vqkdParams({ checkpoint: { every_steps: 5 } }),
      14,
    );
    expect(stopped.result.kind).toBe('stopped');
    const parts = await runStage(vqkdKind, place, vqkdParams());
    expect(parts.events.some(({ event }) => event === 'resumed')).toBe(true);
    expect(await digestOfFile(parts.output('weights'))).toBe(
      await digestOfFile(whole.output('weights')),
    );
    expect(readFileSync(parts.output('log'), 'utf8')).toBe(
      readFileSync(whole.output('log'), 'utf8'),
    );
  });

  test('divides a step into micro-batches without changing what it does', async () => {
    const short = { epochs: 1, optimizer: { lr: 1e-3 } };
    const one = await runStage(vqkdKind, join(folder, 'vqkd-one'), vqkdParams(short));
    const four = await runStage(
      vqkdKind,
      join(folder, 'vqkd-four'),
      vqkdParams({ ...short, batch: { global: 16, per_device: 4 } }),
    );
    const loss = metricOf(one, 'train', 'loss');
    expect(metricOf(four, 'train', 'loss')).toBeCloseTo(loss, 3);
  });

  test('`kmeans_pictures` is the share of the first batch that is clustered, however it is divided', async () => {
    const start = async (name: string, pictures?: number, perDevice = 0): Promise<StageRun> =>
      runStage(vqkdKind, join(folder, `vqkd-kmeans-${name}`), {
        ...vqkdParams({ epochs: 1, optimizer: { lr: 1e-3 } }),
        quantizer: pictures === undefined ? {} : { kmeans_pictures: pictures },
        batch: { global: 16, per_device: perDevice },
      });
    const noteOf = ({ events }: StageRun): string =>
      events.flatMap((one) => (one.event === 'note' ? [one.message] : [])).join('\n');
    const all = await start('all');
    const more = await start('more', 400);
    const some = await start('some', 6);
    const divided = await start('divided', 6, 4); // ends within the second part
    expect(noteOf(all)).toContain('12 centres of 256 tokens');
    expect(noteOf(some)).toContain('12 centres of 96 tokens');
    expect(noteOf(divided)).toBe(noteOf(some));
    const loss = (run: StageRun): number => metricOf(run, 'train', 'loss');
    expect(loss(more)).toBe(loss(all));
    expect(loss(divided)).toBeCloseTo(loss(some), 3);
    expect(Math.abs(loss(some) - loss(all))).toBeGreaterThan(1e-3);
  });

  test('refuses features of another grid with RP6506', async () => {
    const model = { ...sizes, patch_size: 8, decoder_depth: 1, codebook_size: 8, codebook_dim: 4 };
    const attempt = runStage(vqkdKind, join(folder, 'vqkd-grid'), vqkdParams({ model }));
    await expect(attempt).rejects.toThrow(/RP6506 .* their grid is 4, expected 2/);
  });

  test('refuses a batch larger than the split with RP6502', async () => {
    const attempt = runStage(
      vqkdKind,
      join(folder, 'vqkd-batch'),
      vqkdParams({ batch: { global: 97 } }),
    );
    await expect(attempt).rejects.toThrow(/RP6502 .* "train" has 96 pictures/);
  });
});

describe('codebook-usage', () => {
  test('counts every patch of the split', async () => {
    const made = await runStage(vqkdKind, join(folder, 'vqkd-usage'), vqkdParams({ epochs: 2 }));
    const run = await runStage(codebookUsageKind, join(folder, 'usage'), {
      tokenizer: made.output('weights'),
      data,
    });
    const { counts } = JSON.parse(readFileSync(run.output('histogram'), 'utf8')) as {
      counts: number[];
    };
    expect(counts.length).toBe(12);
    expect(counts.reduce((a, b) => a + b, 0)).toBe(32 * 16);
    expect(metricOf(run, 'unused')).toBe(counts.filter((one) => one === 0).length);
    expect(metricOf(run, 'most_frequent')).toBeCloseTo(Math.max(...counts) / 512, 6);
    expect(metricOf(run, 'perplexity')).toBeGreaterThan(1);
  });
});

describe('mim', () => {
  function mimParams(tokens: string, more: JsonObject = {}): JsonObject {
    return {
      data,
      tokenizer: tokens,
      model: { ...sizes, early_layers: 1, head_layers: 1 },
      mask: { patches: 6, min_patches: 2 },
      augment: { min_crop_scale: 1, color_jitter: 0 },
      optimizer: { lr: 5e-3 },
      epochs: 6,
      warmup_epochs: 1,
      batch: { global: 16 },
      ...more,
    };
  }
  let tokens: string;
  beforeAll(async () => {
    const made = await runStage(vqkdKind, join(folder, 'vqkd-mim'), vqkdParams());
    tokens = made.output('weights');
  });

  test('learns to tell hidden tokens with both predictions', async () => {
    const run = await runStage(mimKind, join(folder, 'mim'), mimParams(tokens));
    expect(metricOf(run, 'train', 'loss')).toBeLessThan(metricOf(run, 'train', 'first_loss') * 0.8);
    expect(metricOf(run, 'val', 'mlm_acc_1')).toBeGreaterThan(0.2);
    expect(metricOf(run, 'val', 'mlm_acc_2')).toBeGreaterThan(0.2);
    expect(metricOf(run, 'val', 'most_frequent')).toBeLessThan(1);
    const line = readFileSync(run.output('log'), 'utf8').split('\n')[0] ?? '{}';
    expect(Object.keys(JSON.parse(line) as object).slice(0, 5)).toEqual([
      'train_loss',
      'train_loss_1',
      'train_loss_2',
      'train_mlm_acc_1',
      'train_mlm_acc_2',
    ]);
  });

  test('gives the same file when it was stopped on the way, with crops, colours and drop path', async () => {
    const more = { augment: { min_crop_scale: 0.5 }, drop_path: 0.2, epochs: 3 };
    const whole = await runStage(mimKind, join(folder, 'mim-whole'), mimParams(tokens, more));
    const place = join(folder, 'mim-parts');
    const stopped = await runStageUntil(mimKind, place, mimParams(tokens, more), 8);
    expect(stopped.result.kind).toBe('stopped');
    const parts = await runStage(mimKind, place, mimParams(tokens, more));
    expect(await digestOfFile(parts.output('weights'))).toBe(
      await digestOfFile(whole.output('weights')),
    );
  });

  test('has one prediction and the names of plain pretraining without head layers', async () => {
    const model = { ...sizes, early_layers: 1, head_layers: 0 };
    const run = await runStage(
      mimKind,
      join(folder, 'mim-plain'),
      mimParams(tokens, { model, epochs: 1 }),
    );
    const line = readFileSync(run.output('log'), 'utf8').split('\n')[0] ?? '{}';
    expect(Object.keys(JSON.parse(line) as object)).toContain('train_mlm_acc');
    expect(metricOf(run, 'val', 'mlm_acc_1')).toBeGreaterThan(0);
  });

  test('refuses to hide more patches than there are with RP6513', async () => {
    const params = mimParams(tokens, { mask: { patches: 17 } });
    await expect(runStage(mimKind, join(folder, 'mim-mask'), params)).rejects.toThrow(/RP6513/);
  });
});
