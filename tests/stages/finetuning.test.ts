import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { attentionMapKind } from '../../src/stages/attention-map/kind.ts';
import { classifyKind } from '../../src/stages/classify/kind.ts';
import { evaluateKind } from '../../src/stages/evaluate/kind.ts';
import { linearProbeKind } from '../../src/stages/linear-probe/kind.ts';
import { digestOfFile } from '../../src/util/digest.ts';
import type { JsonObject } from '../../src/util/json.ts';
import { runStage, runStageUntil, type StageRun } from './stage-rig.ts';
import { CLASSES, writeSyntheticRecords } from './synthetic-records.ts';

let folder: string;
let data: string;
let weights: string;

const model = {
  image_size: 16,
  patch_size: 4,
  embed_dim: 16,
  depth: 2,
  num_heads: 2,
  init_std: 0.1,
  use_abs_pos_emb: true,
};

function classifyParams(more: JsonObject = {}): JsonObject {
  return {
    data,
    labels: 'place',
    model,
    optimizer: { lr: 1e-2 },
    layer_decay: 1,
    epochs: 40,
    warmup_epochs: 1,
    batch: { global: 32 },
    augment: { min_crop_scale: 1, flip: false },
    validate_every: 40,
    drop_path: 0,
    ...more,
  };
}

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'finetuning-'));
  data = join(folder, 'records');
  await writeSyntheticRecords(data, { train: 128, val: 40, test: 48 });
  const made = await runStage(classifyKind, join(folder, 'made'), classifyParams());
  weights = made.output('weights');
});
afterAll(() => rmSync(folder, { recursive: true }));

function metricsOf({ result }: StageRun): Record<string, Record<string, number> & number> {
  if (result.kind !== 'finished') throw new Error('the stage did not finish');
  return result.metrics as never; // numbers, looked at below
}

describe('classify', () => {
  test('learns from nothing, and writes the names of the reference', async () => {
    const run = await runStage(classifyKind, join(folder, 'scratch'), classifyParams());
    const { train, val } = metricsOf(run);
    expect(train?.['loss']).toBeLessThan(0.7 * (train?.['first_loss'] ?? 0));
    expect(val?.['acc1']).toBeGreaterThan(80);
    expect(val?.['acc5']).toBe(100);
    const line = readFileSync(run.output('log'), 'utf8').split('\n')[0] ?? '{}';
    expect(Object.keys(JSON.parse(line) as object)).toEqual([
      'train_loss',
      'train_class_acc',
      'train_grad_norm',
      'train_lr',
      'train_min_lr',
      'train_weight_decay',
      'epoch',
      'n_parameters',
    ]);
  });

  test('gives the same file when it was stopped on the way, with mixing and drop path', async () => {
    const more = { mixup: 0.8, cutmix: 1, drop_path: 0.2, epochs: 3, augment: { flip: true } };
    const whole = await runStage(classifyKind, join(folder, 'mixed'), classifyParams(more));
    const place = join(folder, 'mixed-parts');
    const stopped = await runStageUntil(classifyKind, place, classifyParams(more), 7);
    expect(stopped.result.kind).toBe('stopped');
    const parts = await runStage(classifyKind, place, classifyParams(more));
    expect(await digestOfFile(parts.output('weights'))).toBe(
      await digestOfFile(whole.output('weights')),
    );
  });

  test('keeps an average of the weights when asked, and leaves everything else as it is', async () => {
    const short = { epochs: 3, validate_every: 1 };
    const plain = await runStage(classifyKind, join(folder, 'no-ema'), classifyParams(short));
    const more = { ...short, ema: { decay: 0.8 } };
    const whole = await runStage(classifyKind, join(folder, 'ema'), classifyParams(more));
    const place = join(folder, 'ema-parts');
    const stopped = await runStageUntil(classifyKind, place, classifyParams(more), 6);
    expect(stopped.result.kind).toBe('stopped');
    const parts = await runStage(classifyKind, place, classifyParams(more));
    expect(parts.events.some(({ event }) => event === 'resumed')).toBe(true);
    const digest = (run: StageRun, name: string): Promise<string> => digestOfFile(run.output(name));
    expect(await digest(parts, 'weights_ema')).toBe(await digest(whole, 'weights_ema'));
    expect(readFileSync(parts.output('log'), 'utf8')).toBe(
      readFileSync(whole.output('log'), 'utf8'),
    );
    expect(await digest(whole, 'weights')).toBe(await digest(plain, 'weights'));
    expect(await digest(whole, 'weights')).not.toBe(await digest(whole, 'weights_ema'));
    expect(metricsOf(whole)['val']?.['acc1']).toBe(metricsOf(plain)['val']?.['acc1']);
    expect(Object.keys(metricsOf(plain)['val'] ?? {})).toEqual(['acc1', 'acc5', 'loss']);
    // The averaged weights are a model like any other, and measure as they did while training.
    const again = await runStage(evaluateKind, join(folder, 'evaluate-ema'), {
      weights: whole.output('weights_ema'),
      data,
      labels: 'place',
      split: 'val',
    });
    expect(metricsOf(again)['acc1']).toBe(metricsOf(whole)['val']?.['ema_acc1']);
    expect(metricsOf(again)['loss']).toBeCloseTo(metricsOf(whole)['val']?.['ema_loss'] ?? 0, 6);
  });

  test.each([{}, { ema: null }])('declares no averaged weights for %o', (params) => {
    const outputs =
      typeof classifyKind.outputs === 'function' ? classifyKind.outputs(params) : undefined;
    expect(Object.keys(outputs ?? {})).toEqual(['weights', 'log']);
  });

  test('goes on from given weights, with a fresh head and norm', async () => {
    const short = { init: weights, epochs: 2, layer_decay: 0.8 };
    const run = await runStage(classifyKind, join(folder, 'tuned'), classifyParams(short));
    const scratch = await runStage(
      classifyKind,
      join(folder, 'scratch-short'),
      classifyParams({ ...short, init: null }),
    );
    const notes = run.events.flatMap((one) => (one.event === 'note' ? [one.message] : []));
    expect(notes.some((note) => note.includes('tensors come from the given weights'))).toBe(true);
    const own = metricsOf(run)['val']?.['loss'] ?? Number.NaN;
    expect(own).toBeLessThan(metricsOf(scratch)['val']?.['loss'] ?? 0);
  });

  test('takes as many labelled pictures as "limit" says', async () => {
    const params = classifyParams({ limit: { count: 40, seed: 1 }, epochs: 1 });
    const run = await runStage(classifyKind, join(folder, 'few'), params);
    const steps = run.events.flatMap((one) => (one.event === 'progress' ? [one.total] : []));
    expect(steps.at(-1)).toBe(1);
    const many = classifyParams({ limit: { count: 129, seed: 1 } });
    await expect(runStage(classifyKind, join(folder, 'many'), many)).rejects.toThrow(/RP6508/);
  });
});

describe('evaluate', () => {
  test('measures as classify did, and each class by itself', async () => {
    const params = { weights, data, labels: 'place', split: 'val' };
    const run = await runStage(evaluateKind, join(folder, 'evaluate'), params);
    const metrics = metricsOf(run);
    const made = readFileSync(join(folder, 'made', 'metrics.jsonl'), 'utf8').trimEnd();
    const last = JSON.parse(made.split('\n').at(-1) ?? '{}') as Record<string, number>;
    expect(metrics['acc1']).toBe(last['test_acc1']);
    expect(metrics['loss']).toBeCloseTo(last['test_loss'] ?? 0, 6);
    expect(Object.keys(metrics['per_class'] ?? {})).toEqual(CLASSES);
    const file = JSON.parse(readFileSync(run.output('predictions'), 'utf8')) as {
      predictions: { label: number; predicted: number }[];
    };
    const right = file.predictions.filter(({ label, predicted }) => label === predicted).length;
    expect(file.predictions.length).toBe(40);
    expect((100 * right) / 40).toBe(metrics['acc1']);
  });

  test('falls with the severity of a corruption, in the same way each time', async () => {
    const at = async (severity: number, name: string): Promise<number> => {
      const corruption = { kind: 'blur', severity };
      const params = { weights, data, labels: 'place', corruption };
      const run = await runStage(evaluateKind, join(folder, name), params);
      return metricsOf(run)['loss'] ?? Number.NaN;
    };
    const strong = await at(5, 'blur-5');
    expect(strong).toBeGreaterThan(await at(1, 'blur-1'));
    expect(await at(5, 'blur-5-again')).toBe(strong);
  });
});

describe('linear-probe', () => {
  test('fits pixels to convergence and reports validation and test', async () => {
    const params = { features: 'pixels', data, labels: 'place', c: [0.001, 0.1] };
    const run = await runStage(linearProbeKind, join(folder, 'pixels'), params);
    const metrics = metricsOf(run);
    expect(metrics['converged']).toBe(1);
    expect(metrics['test']?.['acc1']).toBeGreaterThan(80);
    expect([0.001, 0.1]).toContain(metrics['c']);
  });

  test('fits the mean tokens of an encoder', async () => {
    const params = { features: 'encoder', weights, data, labels: 'place' };
    const run = await runStage(linearProbeKind, join(folder, 'encoder'), params);
    expect(metricsOf(run)['test']?.['acc1']).toBeGreaterThan(80);
  });

  test('has a check for an encoder without weights', () => {
    const problems = linearProbeKind.check?.({ features: 'encoder', weights: null }) ?? [];
    expect(problems.map(({ pointer }) => pointer)).toEqual(['/weights']);
  });
});

describe('attention-map', () => {
  test('draws a picture for each item, with a panel for each head', async () => {
    const params = { weights, data, items: [0, 3], query: [1, 2] };
    const run = await runStage(attentionMapKind, join(folder, 'attention'), params);
    const pictures = readdirSync(run.output('pictures')).sort();
    expect(pictures).toEqual(['00000.png', '00003.png']);
    const { width = 0, height = 0 } = await sharp(
      join(run.output('pictures'), pictures[0] ?? ''),
    ).metadata();
    expect(width).toBeGreaterThan(3 * 128); // input and two heads
    expect(height).toBeGreaterThan(2 * 128);
    const entropy = metricsOf(run)['entropy'] ?? Number.NaN;
    expect(entropy).toBeGreaterThan(0);
    expect(entropy).toBeLessThanOrEqual(Math.log(16) + 1e-6);
  });

  test('refuses a query outside of the grid with RP6516', async () => {
    const params = { weights, data, query: [4, 0] };
    const attempt = runStage(attentionMapKind, join(folder, 'attention-outside'), params);
    await expect(attempt).rejects.toThrow(/RP6516/);
  });
});
