import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toFloat32 } from '../../src/weights/host-tensor.ts';
import type { NamingName } from '../../src/weights/key-maps/key-map.ts';
import { type LazyTensors, lazily } from '../../src/weights/lazy-tensor.ts';
import { KEY_MAPS, namingOf } from '../../src/weights/naming.ts';
import { readSafetensors } from '../../src/weights/safetensors.ts';
import { CLASSIFIER, type ToyName, toyOf } from './toy-checkpoints.ts';

async function valuesOf(tensors: LazyTensors): Promise<Record<string, unknown>> {
  const entries: [string, unknown][] = [];
  for (const [name, tensor] of tensors) {
    const host = await tensor.read();
    expect([host.dtype, host.shape], name).toEqual([tensor.dtype, tensor.shape]);
    entries.push([name, { shape: host.shape, values: [...toFloat32(host)] }]);
  }
  return Object.fromEntries(entries.sort(([a], [b]) => (a < b ? -1 : 1)));
}

const without = (tensors: LazyTensors, names: readonly string[]): LazyTensors =>
  new Map([...tensors].filter(([name]) => !names.includes(name)));

/** What each naming can hold, and what of it has no place there. */
const HELD: readonly (readonly [naming: NamingName, toy: ToyName, lost: RegExp | undefined])[] = [
  ['beit2', 'vision-transformer', undefined],
  ['beit2', 'masked-image-model', undefined],
  ['beit2', 'vqkd', undefined],
  ['beit', 'vision-transformer', undefined],
  ['beit', 'masked-image-model', undefined],
  ['mmseg', 'upernet', undefined],
  ['timm', 'vision-transformer', undefined],
  ['timm', 'masked-image-model', /^(mask_token|lm_head|cls_pt_)/],
  ['transformers', 'vision-transformer', undefined],
  ['transformers', 'masked-image-model', /^cls_pt_/],
  ['transformers', 'upernet', undefined],
  ['dino', 'vision-transformer', /relative_position_bias_table/],
];

describe.each(HELD)('%s, %s', (naming, toy, lost) => {
  test('`toReference()` gives back what `fromReference()` was given, but what it reported', async () => {
    const { tensors } = toyOf(toy);
    const there = KEY_MAPS[naming].fromReference(tensors);
    const back = KEY_MAPS[naming].toReference(there.tensors);
    const names = there.dropped.map(({ name }) => name);
    expect(names).toEqual([...tensors.keys()].filter((name) => lost?.test(name) === true));
    expect(await valuesOf(back.tensors)).toEqual(await valuesOf(without(tensors, names)));
  });
});

test('`toReference()` undoes `fromReference()` for classifiers of every make', async () => {
  const settings = fc.record({
    num_classes: fc.constantFrom(0, 1, 5),
    use_mean_pooling: fc.boolean(),
    use_abs_pos_emb: fc.boolean(),
    use_rel_pos_bias: fc.boolean(),
    use_shared_rel_pos_bias: fc.boolean(),
    qkv_bias: fc.boolean(),
    init_values: fc.constantFrom(0, 0.1),
    depth: fc.integer({ min: 1, max: 11 }),
    mlp_ratio: fc.constantFrom(1, 2.5, 4),
  });
  const namings = fc.constantFrom<NamingName>('beit2', 'beit', 'timm', 'transformers');
  await fc.assert(
    fc.asyncProperty(settings, namings, async (own, naming) => {
      const { tensors } = toyOf('vision-transformer', { ...CLASSIFIER, ...own });
      const there = KEY_MAPS[naming].fromReference(tensors);
      const back = KEY_MAPS[naming].toReference(there.tensors);
      expect(there.dropped).toEqual([]);
      expect(await valuesOf(back.tensors)).toEqual(await valuesOf(tensors));
    }),
    { numRuns: 40 },
  );
});

test('`transformers.toReference()` reads the tower of CLIP into the names of OpenAI, and back', async () => {
  const path = new URL('fixtures/peers/transformers-clip/model.safetensors', import.meta.url);
  const { tensors } = await readSafetensors(path.pathname);
  const theirs = new Map([...tensors].map(([name, one]) => [name, lazily(one)]));
  const { transformers } = KEY_MAPS;
  const ours = transformers.toReference(theirs);
  expect(ours.dropped).toEqual([]);
  const shapes = [...ours.tensors].map(([name, { shape }]) => `${name} ${shape.join('x')}`);
  expect(shapes.filter((one) => !one.includes('resblocks.1.')).sort()).toEqual([
    'visual.class_embedding 24',
    'visual.conv1.weight 24x3x8x8',
    'visual.ln_post.bias 24',
    'visual.ln_post.weight 24',
    'visual.ln_pre.bias 24',
    'visual.ln_pre.weight 24',
    'visual.positional_embedding 17x24',
    'visual.proj 24x10',
    'visual.transformer.resblocks.0.attn.in_proj_bias 72',
    'visual.transformer.resblocks.0.attn.in_proj_weight 72x24',
    'visual.transformer.resblocks.0.attn.out_proj.bias 24',
    'visual.transformer.resblocks.0.attn.out_proj.weight 24x24',
    'visual.transformer.resblocks.0.ln_1.bias 24',
    'visual.transformer.resblocks.0.ln_1.weight 24',
    'visual.transformer.resblocks.0.ln_2.bias 24',
    'visual.transformer.resblocks.0.ln_2.weight 24',
    'visual.transformer.resblocks.0.mlp.c_fc.bias 96',
    'visual.transformer.resblocks.0.mlp.c_fc.weight 96x24',
    'visual.transformer.resblocks.0.mlp.c_proj.bias 24',
    'visual.transformer.resblocks.0.mlp.c_proj.weight 24x96',
  ]);
  const back = transformers.fromReference(ours.tensors);
  expect(await valuesOf(back.tensors)).toEqual(await valuesOf(theirs));
});

describe('`namingOf()` tells', () => {
  test.each([
    ['transformers', 'transformers', 'vision-transformer'],
    ['transformers', 'transformers', 'masked-image-model'],
    ['timm', 'timm', 'vision-transformer'],
    ['beit2', 'beit2', 'vision-transformer'],
    ['beit2', 'beit2', 'masked-image-model'],
    ['beit2', 'beit2', 'vqkd'],
    ['mmseg', 'mmseg', 'upernet'],
    ['dino', 'dino', 'vision-transformer'],
  ] as const)('%s of what was written as %s (%s)', (expected, naming, toy) => {
    const { tensors } = KEY_MAPS[naming].fromReference(toyOf(toy).tensors);
    expect(namingOf(tensors.keys())?.name).toBe(expected);
    const wrapped = [...tensors.keys()].map((name) => `module.${name}`);
    expect(namingOf(wrapped)?.name).toBe(expected);
  });

  test('CLIP by its tower, and nothing of other names', () => {
    const tower = ['visual.transformer.resblocks.0.attn.in_proj_weight', 'logit_scale'];
    expect(namingOf(tower)?.name).toBe('clip');
    expect(namingOf(['conv1.weight', 'fc.bias'])).toBeUndefined();
    expect(namingOf([])).toBeUndefined();
  });
});

describe('`toReference()` leaves out', () => {
  test('teachers, losses and the scaling of a tokenizer, as its loader does', () => {
    const one = lazily({ dtype: 'F32', shape: [1], bytes: new Uint8Array(4) });
    const extra = ['teacher_model.visual.proj', 'scaling_layer.shift', 'loss_fn.weight'];
    const tensors = new Map([
      ...toyOf('vqkd').tensors,
      ...extra.map((name) => [name, one] as const),
    ]);
    const { dropped } = KEY_MAPS.beit2.toReference(tensors);
    expect(dropped).toEqual(extra.map((name) => ({ name, reason: 'teacher' })));
  });

  test("the text tower of CLIP and the head of DINO's training", () => {
    const one = lazily({ dtype: 'F32', shape: [1], bytes: new Uint8Array(4) });
    const clip = new Map([
      ['visual.proj', one],
      ['positional_embedding', one],
      ['transformer.resblocks.0.ln_1.weight', one],
    ]);
    expect(KEY_MAPS.clip.toReference(clip).dropped.map(({ reason }) => reason)).toEqual([
      'text',
      'text',
    ]);
    const dino = new Map([
      ['module.backbone.cls_token', one],
      ['module.head.mlp.0.weight', one],
    ]);
    const read = KEY_MAPS.dino.toReference(dino);
    expect([...read.tensors.keys()]).toEqual(['cls_token']);
    expect(read.dropped).toEqual([{ name: 'head.mlp.0.weight', reason: 'head' }]);
  });
});

test('`beit2.fromReference()` puts the index buffers beside their tables, as the reference registers them', async () => {
  const { tensors } = KEY_MAPS.beit2.fromReference(toyOf('vision-transformer').tensors);
  const index = tensors.get('blocks.1.attn.relative_position_index');
  expect(index?.shape).toEqual([17, 17]);
  const host = await index?.read();
  const values = new BigInt64Array(host?.bytes.slice().buffer ?? new ArrayBuffer(0));
  // Class token to itself, to a patch, from a patch; the first patch to itself: rows of a table of 52.
  expect([values[0], values[1], values[17], values[18]]).toEqual([51n, 49n, 50n, 24n]);
});
