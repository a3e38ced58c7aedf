import { copyFile, mkdir, mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { MODEL_NAMES, importWeightsKind } from '../../src/stages/import-weights/kind.ts';
import { digestOfFile } from '../../src/util/digest.ts';
import type { JsonObject } from '../../src/util/json.ts';
import { toFloat32 } from '../../src/weights/host-tensor.ts';
import type { ImportReport } from '../../src/weights/import-report.ts';
import type { NamingName } from '../../src/weights/key-maps/key-map.ts';
import { REGISTERED } from '../../src/weights/known-models.ts';
import { inFloat } from '../../src/weights/lazy-tensor.ts';
import { type ModelFile, loadModel } from '../../src/weights/model-file.ts';
import { KEY_MAPS } from '../../src/weights/naming.ts';
import { streamSafetensors } from '../../src/weights/safetensors.ts';
import { type ToyName, toyOf } from '../weights/toy-checkpoints.ts';
import { type StageRun, runStage } from './stage-rig.ts';
import { problemOf } from './trial.ts';

const peers = fileURLToPath(new URL('../weights/fixtures/peers/', import.meta.url));
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-stage-'));
});
afterAll(() => rm(folder, { recursive: true }));

let runs = 0;
async function imported(
  params: JsonObject,
): Promise<StageRun & { readonly model: ModelFile; readonly report: ImportReport }> {
  runs += 1;
  const run = await runStage(importWeightsKind, join(folder, `run-${runs}`), params);
  const report = JSON.parse(await readFile(run.output('report'), 'utf8')) as ImportReport;
  return { ...run, model: await loadModel(run.output('weights')), report };
}

async function written(toy: ToyName, naming: NamingName, half = false): Promise<string> {
  const path = join(folder, `${toy}-${naming}${half ? '-half' : ''}.safetensors`);
  const { tensors } = KEY_MAPS[naming].fromReference(toyOf(toy).tensors);
  const own = half
    ? new Map([...tensors].map(([name, one]) => [name, inFloat(one, 'F16')] as const))
    : tensors;
  await streamSafetensors(path, own);
  return path;
}

test('the kind lists every registered model', () => {
  expect(MODEL_NAMES).toEqual(REGISTERED);
});

test.each([
  ['beit2', 'vision-transformer', {}],
  ['timm', 'vision-transformer', {}],
  ['transformers', 'vision-transformer', {}],
  ['beit', 'vision-transformer', {}],
  ['transformers', 'upernet', { out_indices: [0, 1, 2, 3] }],
  ['mmseg', 'upernet', { out_indices: [0, 1, 2, 3] }],
  ['beit2', 'masked-image-model', { early_layers: 1 }],
  ['beit2', 'vqkd', { encoder: { num_heads: 3 }, decoder: { num_heads: 3 } }],
] as const)('`run()` reads %s names of a %s into a model file', async (naming, toy, settings) => {
  const file = await written(toy, naming);
  const { result, model, report } = await imported({
    file,
    naming,
    model: { architecture: toy, settings },
  });
  const { tensors, model: known } = toyOf(toy);
  expect(result).toMatchObject({
    kind: 'finished',
    metrics: { used: known.parameters.length, resampled: 0, missing: 0 },
  });
  expect(report).toMatchObject({ naming, container: 'safetensors', missing: [] });
  expect(model.architecture).toBe(toy);
  expect([...model.tensors.keys()]).toEqual(known.parameters.map(({ name }) => name));
  for (const [name, tensor] of model.tensors) {
    expect(tensor.bytes, name).toEqual((await tensors.get(name)?.read())?.bytes);
  }
});

test('`run()` reads what transformers saved, with the epsilon of its settings', async () => {
  const file = join(peers, 'transformers-classifier');
  const { model, report, events } = await imported({ file });
  expect(model.config).toMatchObject({ norm_eps: 1e-12, num_heads: 3, num_classes: 5 });
  expect(report.model).toMatchObject({ architecture: 'vision-transformer', name: null });
  expect(report.file).toBe('model.safetensors'); // no folder: equal inputs give equal bytes
  expect(events).toContainEqual({
    event: 'note',
    message:
      'Read a vision-transformer from transformers names: 39 tensors used, 0 resampled, 0 dropped, 0 start anew',
  });
});

test('`run()` reads no settings beside a file that was named by itself, but those in a folder', async () => {
  const own = join(folder, 'both');
  await mkdir(own);
  const source = join(peers, 'transformers-positions');
  await copyFile(join(source, 'model.safetensors'), join(own, 'model.safetensors'));
  await copyFile(join(source, 'config.json'), join(own, 'config.json'));
  const alone = imported({ file: join(own, 'model.safetensors') });
  expect(await problemOf(alone)).toMatchObject({ code: 'RP7528' });
  const inside = await imported({ file: own, path: 'model.safetensors' });
  expect(inside.model.config).toMatchObject({ norm_eps: 1e-6, num_heads: 3 });
});

test('`run()` reads half precision into single, the same numbers', async () => {
  const { model } = await imported({ file: await written('vision-transformer', 'timm', true) });
  const { tensors } = toyOf('vision-transformer');
  for (const [name, tensor] of model.tensors) {
    expect(tensor.dtype).toBe('F32');
    const [first = 0] = toFloat32(tensor);
    const [exact = 0] = toFloat32((await tensors.get(name)?.read()) ?? tensor);
    expect(Math.abs(first - exact)).toBeLessThanOrEqual(Math.abs(exact) * 2 ** -11 + 2 ** -25);
  }
});

test('`run()` starts anew what may be missing, from the seed', async () => {
  const file = await written('masked-image-model', 'beit2');
  const params = (seed: number): JsonObject => ({
    file,
    seed,
    model: {
      architecture: 'vision-transformer',
      settings: {
        img_size: 32,
        patch_size: 8,
        embed_dim: 12,
        depth: 2,
        num_heads: 3,
        use_rel_pos_bias: true,
        init_values: 0.1,
        num_classes: 3,
      },
    },
    allow_missing: ['fc_norm.*', 'head.*'],
  });
  const [one, again, other] = [
    await imported(params(0)),
    await imported(params(0)),
    await imported(params(1)),
  ];
  expect(one.result).toMatchObject({ metrics: { missing: 4 } });
  const head = ({ model }: { readonly model: ModelFile }): unknown =>
    model.tensors.get('head.weight')?.bytes;
  expect(head(again)).toEqual(head(one));
  expect(head(other)).not.toEqual(head(one));
  const [scale = 0] = toFloat32(
    one.model.tensors.get('fc_norm.weight') ?? { dtype: 'F32', shape: [], bytes: new Uint8Array() },
  );
  expect(scale).toBe(1);
});

test('`run()` takes only the content that is expected, by its first digits or all', async () => {
  const file = await written('vision-transformer', 'timm');
  const digest = await digestOfFile(file);
  expect((await imported({ file, sha256: digest.slice(0, 8) })).result.kind).toBe('finished');
  expect((await imported({ file, sha256: digest })).result.kind).toBe('finished');
  const wrong = `${digest.startsWith('0') ? 1 : 0}${digest.slice(1, 8)}`;
  expect(await problemOf(imported({ file, sha256: wrong }))).toMatchObject({
    code: 'RP7506',
    message: `Cannot use "${file}": its sha256 is ${digest}, expected ${wrong}`,
  });
});

test('`run()` leaves no model when it refuses', async () => {
  const file = await written('vision-transformer', 'timm');
  const at = join(folder, 'refused');
  const failure = runStage(importWeightsKind, at, { file, model: 'beit_base_patch16_224' });
  expect((await problemOf(failure)).code).toBe('RP7526');
  await expect(loadModel(join(at, 'outputs', 'weights.safetensors'))).rejects.toThrow(/RP500/);
});

test.each([
  ['whole numbers', { dtype: 'I32', fill: 1 }, /RP7543.*"head\.bias" is of type I32/],
  [
    'numbers that are not finite',
    { dtype: 'F32', fill: Number.NaN },
    /RP7544.*numbers of "head\.bias"/,
  ],
] as const)('`run()` refuses parameters of %s', async (what, { dtype, fill }, problem) => {
  const file = join(folder, `${what}.safetensors`);
  const { tensors } = toyOf('vision-transformer');
  const { shape = [] } = tensors.get('head.bias') ?? {};
  const [length = 0] = shape;
  const values = dtype === 'I32' ? new Int32Array(length) : new Float32Array(length);
  const bytes = new Uint8Array(values.fill(fill).buffer);
  const bad = { dtype, shape, read: async () => ({ dtype, shape, bytes }) };
  await streamSafetensors(file, new Map([...tensors, ['head.bias', bad]]));
  const params = { file, naming: 'beit2', model: { architecture: 'vision-transformer' } };
  await expect(imported(params)).rejects.toThrow(problem);
});
