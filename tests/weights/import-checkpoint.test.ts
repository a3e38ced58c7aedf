import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RepriseError } from '../../src/diagnostics/diagnostic.ts';
import type { JsonObject } from '../../src/util/json.ts';
import { describeModel, titleOf } from '../../src/weights/describe-model.ts';
import { toFloat32 } from '../../src/weights/host-tensor.ts';
import { importCheckpoint } from '../../src/weights/import-checkpoint.ts';
import { inspectWeights } from '../../src/weights/inspect.ts';
import type { NamingName } from '../../src/weights/key-maps/key-map.ts';
import { REGISTERED, knownModel, registeredModel } from '../../src/weights/known-models.ts';
import { type LazyTensors, lazyZeros } from '../../src/weights/lazy-tensor.ts';
import { KEY_MAPS } from '../../src/weights/naming.ts';
import { streamSafetensors } from '../../src/weights/safetensors.ts';
import { problemOf } from '../stages/trial.ts';
import { CLASSIFIER, type ToyName, toyOf } from './toy-checkpoints.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'import-'));
});
afterAll(() => rm(folder, { recursive: true }));

async function written(name: string, tensors: LazyTensors, naming: NamingName): Promise<string> {
  const path = join(folder, `${name}.safetensors`);
  await streamSafetensors(path, KEY_MAPS[naming].fromReference(tensors).tensors);
  return path;
}

/** A registered model's state dict without its numbers: nothing of it is read here. */
function hollow(name: string, others: JsonObject = {}): LazyTensors {
  const { architecture, config } = registeredModel(name);
  const { parameters } = knownModel(architecture, { ...config, ...others });
  return new Map(parameters.map((spec) => [spec.name, lazyZeros('F32', spec.shape)]));
}

describe('`describeModel()`', () => {
  test.each([...REGISTERED])('knows %s by the shapes of its tensors', (name) => {
    const tensors = hollow(name);
    const guess = describeModel(tensors);
    expect(guess?.registered).toBe(name);
    expect(guess?.unknown).toEqual([]);
    if (guess === undefined) return;
    const again = knownModel(guess.architecture, guess.config);
    const shapes = (model: typeof again): unknown =>
      model.parameters.map((spec) => [spec.name, spec.shape]);
    const { architecture, config } = registeredModel(name);
    expect(shapes(again)).toEqual(shapes(knownModel(architecture, config)));
  });

  test('keeps the classes of the file, and tells what it assumed', () => {
    const guess = describeModel(hollow('beit_large_patch16_224', { num_classes: 21841 }));
    expect(guess).toMatchObject({ registered: 'beit_large_patch16_224', assumed: [] });
    expect(guess?.config['num_classes']).toBe(21841);
    const masked = describeModel(hollow('beit_large_patch16_224_8k_vocab_cls_pt'));
    expect(masked).toMatchObject({ assumed: ['early_layers'], config: { early_layers: 21 } });
  });

  test('says which settings do not show where no registered model has them', () => {
    const guess = describeModel(toyOf('vqkd').tensors);
    expect(guess).toMatchObject({ registered: undefined, unknown: ['num_heads'] });
    expect(guess && titleOf(guess)).toBe('a vqkd of width 12, 2 blocks, patch 8');
    expect(describeModel(new Map())).toBeUndefined();
  });
});

describe('`importCheckpoint()`', () => {
  const SETTINGS: Readonly<Record<ToyName, JsonObject>> = {
    'vision-transformer': {},
    'masked-image-model': { early_layers: 1 },
    vqkd: { encoder: { num_heads: 3 }, decoder: { num_heads: 3 } },
    upernet: { out_indices: [0, 1, 2, 3] },
  };

  test.each([
    ['beit2', 'vision-transformer'],
    ['beit2', 'masked-image-model'],
    ['beit2', 'vqkd'],
    ['timm', 'vision-transformer'],
    ['mmseg', 'upernet'],
    ['transformers', 'upernet'],
  ] as const)('reads %s names into a whole %s', async (naming, toy) => {
    const { model, tensors } = toyOf(toy);
    const path = await written(`${naming}-${toy}`, tensors, naming);
    const imported = await importCheckpoint(path, {
      model: { architecture: toy, settings: SETTINGS[toy] },
    });
    expect(imported.report).toMatchObject({ naming, missing: [], resampled: [] });
    expect([...imported.tensors.keys()]).toEqual(model.parameters.map(({ name }) => name));
    for (const [name, tensor] of imported.tensors) {
      const expected = await tensors.get(name)?.read();
      expect((await tensor.read()).bytes, name).toEqual(expected?.bytes);
    }
    await imported.close();
  });

  test('resizes tables for larger pictures, takes rows of a head, and reports both', async () => {
    const { tensors } = toyOf('vision-transformer');
    const path = await written('larger', tensors, 'beit2');
    const model = { architecture: 'vision-transformer', settings: { img_size: 48 } } as const;
    const {
      report,
      tensors: read,
      close,
    } = await importCheckpoint(path, { model, headRows: [4, 0] });
    expect(report.resampled).toEqual([
      ...[0, 1].map((block) => ({
        name: `blocks.${block}.attn.relative_position_bias_table`,
        method: 'table',
        from: [52, 3],
        to: [124, 3],
      })),
      { name: 'head.weight', method: 'rows', from: [5, 12], to: [2, 12] },
      { name: 'head.bias', method: 'rows', from: [5], to: [2] },
    ]);
    const all = toFloat32(await (tensors.get('head.bias') ?? lazyZeros('F32', [5])).read());
    const kept = toFloat32(await (read.get('head.bias') ?? lazyZeros('F32', [2])).read());
    expect([...kept]).toEqual([all[4], all[0]]);
    await close();
    const beyond = importCheckpoint(path, { headRows: [5] });
    expect(await problemOf(beyond)).toMatchObject({
      code: 'RP7535',
      message: 'Cannot keep row 5 of the head: it has 5, counted from 0',
    });
  });

  test('takes the encoder of a tokenizer by its prefix', async () => {
    const path = await written('tokenizer', toyOf('vqkd').tensors, 'beit2');
    const model = { architecture: 'vision-transformer', settings: { num_heads: 3 } } as const;
    const imported = await importCheckpoint(path, { prefix: 'encoder.', model });
    expect(imported.report.missing).toEqual([]);
    expect(imported.model.config).toMatchObject({ use_abs_pos_emb: true, num_classes: 0 });
    expect(imported.report.dropped.every(({ reason }) => reason === 'prefix')).toBe(true);
    await imported.close();
  });

  test('starts a classifier from pretraining when head and norm may be missing', async () => {
    const path = await written('pretrained', toyOf('masked-image-model').tensors, 'beit2');
    const model = { architecture: 'vision-transformer', settings: CLASSIFIER } as const;
    const strict = await problemOf(importCheckpoint(path, { model }));
    expect(strict).toEqual({
      code: 'RP7527',
      message: `Cannot use "${path}" for vision-transformer: it lacks "fc_norm.weight", "fc_norm.bias", "head.weight", "head.bias"`,
      notes: [
        "this looks like a masked-image-model of width 12, 2 blocks, patch 8 in the reference's names",
      ],
      suggestion: 'To start them anew, allow it: allow_missing: ["fc_norm.*", …]',
    });
    const allowMissing = ['fc_norm.*', 'head.*'];
    const { report, close } = await importCheckpoint(path, { model, allowMissing });
    await close();
    expect(report.missing.map(({ name, why }) => `${name}: ${why}`)).toEqual([
      'fc_norm.weight: the file does not hold it',
      'fc_norm.bias: the file does not hold it',
      'head.weight: the file does not hold it',
      'head.bias: the file does not hold it',
    ]);
    const dropped = report.dropped.map(({ name }) => name.split('.')[0]);
    expect([...new Set(dropped)]).toEqual([
      'rel_pos_bias', // its index alone: the table goes to every block
      'mask_token',
      'norm',
      'lm_head',
      'cls_pt_layers',
      'cls_pt_norm',
      'cls_pt_lm_head',
    ]);
  });

  test('names the first wrong tensor, both shapes, and the model that it is of', async () => {
    // Only shapes matter: of the large model one tensor of each sort is cut down to its first block.
    const large = hollow('beit_large_patch16_224');
    const few = new Map([...large].filter(([name]) => !/blocks\.(?!0\.|23\.)/.test(name)));
    const path = join(folder, 'large.safetensors');
    await streamSafetensors(path, KEY_MAPS.timm.fromReference(few).tensors);
    const failure = await problemOf(importCheckpoint(path, { model: 'beit_base_patch16_224' }));
    expect(failure).toMatchObject({
      code: 'RP7526',
      message: `Cannot use "${path}" for beit_base_patch16_224: "cls_token" has the shape [1, 1, 1024], expected [1, 1, 768]`,
      suggestion: 'Name the model beit_large_patch16_224',
    });
    expect(failure.notes).toContain("this looks like beit_large_patch16_224 in timm's names");
  });

  test('says what a file looks like when another naming was asked for', async () => {
    const path = await written('theirs', toyOf('vision-transformer').tensors, 'transformers');
    const failure = await problemOf(
      importCheckpoint(path, { naming: 'timm', model: 'beit_base_patch16_224' }),
    );
    expect(failure.code).toBe('RP7527');
    expect(failure.notes).toEqual([
      "this looks like a vision-transformer of width 12, 2 blocks, patch 8 in transformers' names",
    ]);
  });

  test('asks for what does not show, and refuses unknown names, models and settings', async () => {
    const path = await written('heads', toyOf('vqkd').tensors, 'beit2');
    expect(await problemOf(importCheckpoint(path))).toMatchObject({
      code: 'RP7528',
      message: `Cannot tell "num_heads" from "${path}": names and shapes do not show it`,
    });
    expect(
      await problemOf(importCheckpoint(path, { model: 'vqkd_encoder_base_decoder_1x768x12_clp' })),
    ).toMatchObject({
      code: 'RP7533',
      suggestion: 'did you mean "vqkd_encoder_base_decoder_1x768x12_clip"?',
    });
    const settings = { num_heads: 3, dept: 4 };
    const model = { architecture: 'vision-transformer', settings } as const;
    expect(await problemOf(importCheckpoint(path, { prefix: 'encoder.', model }))).toMatchObject({
      code: 'RP7532',
    });
    const resnet = join(folder, 'resnet.safetensors');
    await streamSafetensors(resnet, new Map([['layer1.0.conv1.weight', lazyZeros('F32', [1])]]));
    expect(await problemOf(importCheckpoint(resnet))).toMatchObject({
      code: 'RP7525',
      notes: [
        'found "layer1.0.conv1.weight"',
        'known namings: beit2, beit, timm, transformers, clip, dino, mmseg',
      ],
    });
  });

  test('refuses a table of 2 x 2 patches when its values are asked for', async () => {
    const { tensors } = toyOf('vision-transformer', { ...CLASSIFIER, img_size: 16 });
    const path = await written('small', tensors, 'beit2');
    const model = { architecture: 'vision-transformer', settings: { img_size: 32 } } as const;
    const { tensors: read, close } = await importCheckpoint(path, { model });
    const table = read.get('blocks.0.attn.relative_position_bias_table');
    await expect(table?.read()).rejects.toThrow(RepriseError);
    await close();
  });

  test('counts as many parameters as the specification', async () => {
    const count = (name: string): number =>
      [...hollow(name).values()].reduce(
        (sum, { shape }) => sum + shape.reduce((a, b) => a * b, 1),
        0,
      );
    expect(count('beit_base_patch16_224')).toBe(86_530_984);
    expect(count('beit_large_patch16_512')).toBe(305_674_728);
    expect(count('beit_base_patch16_224_8k_vocab_cls_pt')).toBe(106_143_056);
    // With its codebook and the two dead weights beside it; then the usage and the flag.
    expect(count('vqkd_encoder_base_decoder_3x768x12_clip')).toBe(108_829_216 + 532_480 + 8193);
    // As many entries as the state dicts of the reference have, index buffers among them.
    const entries = (name: string): number =>
      KEY_MAPS.beit2.fromReference(hollow(name)).tensors.size;
    expect(entries('beit_base_patch16_224')).toBe(211);
    expect(entries('beit_large_patch16_224')).toBe(415);
    expect(entries('beit_base_patch16_224_8k_vocab_cls_pt')).toBe(220);
    expect(entries('beit_base_patch16_224_8k_vocab')).toBe(190);
    expect(entries('beit_large_patch16_224_8k_vocab_cls_pt')).toBe(400);
    // Two of 222 are the scaling layer's, which only the teacher needs.
    expect(entries('vqkd_encoder_base_decoder_3x768x12_clip')).toBe(220);
  });

  test("says that CLIP's tower is a teacher, and asks for no settings", async () => {
    const path = fileURLToPath(new URL('fixtures/peers/transformers-clip', import.meta.url));
    expect(await problemOf(importCheckpoint(path))).toMatchObject({
      code: 'RP7536',
      message: `Cannot import "${path}" as a model: it holds CLIP's picture tower of width 24, 2 blocks, patch 8, which serves as a teacher only`,
    });
    expect(await inspectWeights(path)).toMatchObject({
      naming: { name: 'transformers' },
      model: undefined,
      teacher: "CLIP's picture tower of width 24, 2 blocks, patch 8",
    });
  });

  test('a text beside the weights is no settings', async () => {
    const own = await mkdtemp(join(folder, 'beside-'));
    const { tensors } = toyOf('vision-transformer');
    const there = KEY_MAPS.transformers.fromReference(tensors).tensors;
    await streamSafetensors(join(own, 'model.safetensors'), there);
    const eps = async (text: string): Promise<unknown> => {
      await writeFile(join(own, 'config.json'), text);
      const { model, close } = await importCheckpoint(own);
      await close();
      return model.config['norm_eps'];
    };
    expect(await eps('{"layer_norm_eps": 1e-6}')).toBe(1e-6);
    expect(await eps('<html>')).toBe(1e-12);
    expect(await eps('{"layer_norm_eps": "small"}')).toBe(1e-12);
  });
});
