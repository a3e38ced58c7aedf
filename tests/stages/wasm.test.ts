import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openRecords } from '../../src/data/records.ts';
import { attentionMapKind } from '../../src/stages/attention-map/kind.ts';
import { classifyKind } from '../../src/stages/classify/kind.ts';
import { codebookUsageKind } from '../../src/stages/codebook-usage/kind.ts';
import { evaluateKind } from '../../src/stages/evaluate/kind.ts';
import { linearProbeKind } from '../../src/stages/linear-probe/kind.ts';
import { mimKind } from '../../src/stages/mim/kind.ts';
import { finishFeatures } from '../../src/stages/teacher-features/feature-files.ts';
import { vqkdKind } from '../../src/stages/vqkd/kind.ts';
import type { StageKind } from '../../src/contract/stage-kind.ts';
import type { JsonObject } from '../../src/util/json.ts';
import { Random } from '../../src/util/random.ts';
import { runStage } from './stage-rig.ts';
import { writeSyntheticRecords } from './synthetic-records.ts';

let folder: string;
let data: string;
let features: string;

const sizes = {
  image_size: 16,
  patch_size: 4,
  embed_dim: 16,
  depth: 2,
  num_heads: 2,
  init_std: 0.1,
};
const short = { epochs: 1, warmup_epochs: 0, batch: { global: 16 } };

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'wasm-'));
  data = join(folder, 'records');
  features = join(folder, 'features');
  await writeSyntheticRecords(data, { train: 48, val: 16, test: 16 });
  mkdirSync(features);
  const rows = openRecords(data).split('train');
  const rng = Random.stream(0, 'features');
  const file = await open(join(features, 'features.bin'), 'w');
  const values = Float32Array.from({ length: rows.length * 16 * 6 }, () => rng.normal());
  await file.write(new Uint8Array(values.buffer));
  await file.close();
  await finishFeatures(features, { count: rows.length, grid: 4, width: 6 }, rows, {});
});
afterAll(() => rmSync(folder, { recursive: true }));

async function made(kind: StageKind, params: JsonObject, output: string): Promise<string> {
  const run = await runStage(kind, join(folder, kind.name), params, { backend: 'wasm' });
  expect(run.result.kind).toBe('finished');
  expect(JSON.stringify(run.result)).not.toContain('null'); // a metric that is no number
  return run.output(output);
}

describe('every training kind', () => {
  test('runs on the WebAssembly engine, one after the other', async () => {
    const quantizer = { kmeans_init: true, revive_after: 2 };
    const model = { ...sizes, decoder_depth: 1, codebook_size: 8, codebook_dim: 4 };
    const tokenizer = await made(
      vqkdKind,
      { data, features, model, quantizer, ...short, batch: { global: 16, per_device: 8 } },
      'weights',
    );
    await made(codebookUsageKind, { tokenizer, data }, 'histogram');
    const pretrained = await made(
      mimKind,
      {
        data,
        tokenizer,
        model: { ...sizes, early_layers: 1, head_layers: 1 },
        mask: { patches: 6, min_patches: 2 },
        drop_path: 0.1,
        ...short,
      },
      'weights',
    );
    const tuned = await made(
      classifyKind,
      { data, labels: 'place', init: pretrained, model: sizes, mixup: 0.5, ...short },
      'weights',
    );
    await made(evaluateKind, { weights: tuned, data, labels: 'place' }, 'predictions');
    await made(linearProbeKind, { weights: pretrained, data, labels: 'place', c: [0.1] }, 'probe');
    await made(attentionMapKind, { weights: pretrained, data, items: [0] }, 'pictures');
  });
});
