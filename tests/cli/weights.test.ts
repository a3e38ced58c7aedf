import { cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Project } from './project.ts';

const fixtures = fileURLToPath(new URL('../weights/fixtures/', import.meta.url));
let project: Project;
beforeAll(() => {
  project = new Project();
  for (const name of ['timm-classifier', 'transformers-masked', 'timm-dino']) {
    cpSync(
      join(fixtures, 'peers', name, 'model.safetensors'),
      join(project.root, `${name}.safetensors`),
    );
  }
  for (const name of ['zip-args-namespace.pth', 'zip-nested-model.pth']) {
    cpSync(join(fixtures, 'pth-formats', 'good', name), join(project.root, name));
  }
  writeFileSync(join(project.root, 'page.pth'), '<!DOCTYPE html><title>404</title>');
});
afterAll(() => project.remove());

describe('reprise weights inspect', () => {
  test('says what a file is, tensors of all blocks in one row', async () => {
    const { code, out, err } = await project.reprise([
      'weights',
      'inspect',
      'timm-classifier.safetensors',
    ]);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toBe(`timm-classifier.safetensors
  format    safetensors, 79.9 KB
  weights   at the top
  tensors   39 (39 F32), 19,637 numbers
  naming    timm's names (timm)
  metadata  format
  model     a vision-transformer of width 24, 2 blocks, patch 8
  settings  img_size 32, patch_size 8, in_chans 3, embed_dim 24, depth 2, num_heads 3, mlp_ratio 4, qkv_bias true, init_values 0.1, use_abs_pos_emb false,
            use_rel_pos_bias true, use_shared_rel_pos_bias false, num_classes 5, use_mean_pooling true

tensor                                           type  shape
blocks.{0..1}.attn.proj.bias                     F32   [24]           × 2
blocks.{0..1}.attn.proj.weight                   F32   [24, 24]       × 2
blocks.{0..1}.attn.q_bias                        F32   [24]           × 2
blocks.{0..1}.attn.qkv.weight                    F32   [72, 24]       × 2
blocks.{0..1}.attn.relative_position_bias_table  F32   [52, 3]        × 2
blocks.{0..1}.attn.v_bias                        F32   [24]           × 2
blocks.{0..1}.gamma_1                            F32   [24]           × 2
blocks.{0..1}.gamma_2                            F32   [24]           × 2
blocks.{0..1}.mlp.fc1.bias                       F32   [96]           × 2
blocks.{0..1}.mlp.fc1.weight                     F32   [96, 24]       × 2
blocks.{0..1}.mlp.fc2.bias                       F32   [24]           × 2
blocks.{0..1}.mlp.fc2.weight                     F32   [24, 96]       × 2
blocks.{0..1}.norm1.bias                         F32   [24]           × 2
blocks.{0..1}.norm1.weight                       F32   [24]           × 2
blocks.{0..1}.norm2.bias                         F32   [24]           × 2
blocks.{0..1}.norm2.weight                       F32   [24]           × 2
cls_token                                        F32   [1, 1, 24]
fc_norm.bias                                     F32   [24]
fc_norm.weight                                   F32   [24]
head.bias                                        F32   [5]
head.weight                                      F32   [5, 24]
patch_embed.proj.bias                            F32   [24]
patch_embed.proj.weight                          F32   [24, 3, 8, 8]
`);
  });

  test('shows what stands beside the weights, and lists each tensor when asked for all', async () => {
    const { out } = await project.reprise([
      'weights',
      'inspect',
      'zip-args-namespace.pth',
      '--all',
    ]);
    expect(out).toBe(`zip-args-namespace.pth
  format   PyTorch archive (zip), 1.6 KB
  weights  under "model"
  tensors  3 (2 F32, 1 I64), 15 numbers
  naming   not known
  beside   args: settings of 8, epoch: 0
  model    not known

tensor    type  shape
a.weight  F32   [3, 4]
a.bias    F32   [3]
n         I64   []
`);
    const all = await project.reprise(['weights', 'inspect', 'timm-dino.safetensors', '--all']);
    expect(all.out).toContain('blocks.1.attn.qkv.bias');
    expect(all.out).toContain('not shown  num_heads: give them when you import');
  });

  test('gives the same as JSON', async () => {
    const { out } = await project.reprise([
      'weights',
      'inspect',
      'transformers-masked.safetensors',
      '--json',
    ]);
    const found = JSON.parse(out) as Record<string, unknown>;
    expect(found).toMatchObject({
      format_version: 1,
      format: 'safetensors',
      naming: { name: 'transformers' },
      model: { architecture: 'masked-image-model', config: { vocab_size: 7, depth: 2 } },
      parameters: 19555,
      dtypes: { F32: 43 },
    });
  });

  test('refuses a web page and a missing key, with exit code 2', async () => {
    const page = await project.reprise(['weights', 'inspect', 'page.pth']);
    expect(page).toEqual({
      code: 2,
      out: '',
      err: `error RP7503  Cannot read weights from "page.pth": it is a web page; the server answered something else than the file
  Open the address in a browser, then fetch the file itself
1 error. Nothing was run.
`,
    });
    const key = await project.reprise([
      'weights',
      'inspect',
      'zip-nested-model.pth',
      '--key',
      'ema',
    ]);
    expect(key.err).toContain('RP7505  Cannot find weights under "ema"');
  });
});

describe('reprise weights convert and diff', () => {
  const convert = (file: string, ...rest: string[]): ReturnType<Project['reprise']> =>
    project.reprise(['weights', 'convert', file, ...rest]);

  test('write in other names what is the same in ours', async () => {
    const { code, out } = await convert(
      'timm-classifier.safetensors',
      '--to',
      'transformers',
      '-o',
      'hf.safetensors',
    );
    expect(code).toBe(0);
    expect(out).toBe(`Wrote hf.safetensors
  from      timm, a vision-transformer
  to        transformers: 43 tensors, 19,637 numbers
  settings  in the metadata, under "config"
`);
    const diff = await project.reprise([
      'weights',
      'diff',
      'timm-classifier.safetensors',
      'hf.safetensors',
    ]);
    expect(diff).toEqual({
      code: 0,
      out: `A timm-classifier.safetensors
B hf.safetensors
  The namings differ; both are compared in the reference's names
Same: 39 tensors the same
`,
      err: '',
    });
  });

  test('tell what has no place, and half precision from single', async () => {
    const timm = await convert(
      'transformers-masked.safetensors',
      '--to',
      'timm',
      '-o',
      'enc.safetensors',
    );
    expect(timm.out).toContain('dropped  mask_token');
    await convert(
      'timm-classifier.safetensors',
      '--to',
      'timm',
      '--half',
      '-o',
      'half.safetensors',
    );
    const args = ['weights', 'diff', 'timm-classifier.safetensors', 'half.safetensors'];
    const exact = await project.reprise(args);
    expect(exact.code).toBe(1);
    expect(exact.out).toContain(
      'Different: 0 tensors the same, 39 with other values, 39 of another type',
    );
    const near = await project.reprise([...args, '--tolerance', '0.001']);
    expect(near.code).toBe(0);
    expect(near.out).toContain('Same: 39 tensors the same, 39 of another type');
    const json = await project.reprise([...args, '--json']);
    expect(JSON.parse(json.out)).toMatchObject({ isSame: false, renamed: false, shapes: [] });
  });

  test('name the wrong tensor and the likely model when another was asked for', async () => {
    const { code, err } = await convert(
      'timm-classifier.safetensors',
      '--to',
      'reference',
      '--model',
      'beit_base_patch16_224',
      '-o',
      'no.safetensors',
    );
    expect(code).toBe(2);
    expect(err).toContain(
      'RP7526  Cannot use "timm-classifier.safetensors" for beit_base_patch16_224: "cls_token" has the shape [1, 1, 24], expected [1, 1, 768]',
    );
    expect(err).toContain(
      "this looks like a vision-transformer of width 24, 2 blocks, patch 8 in timm's names",
    );
  });

  test('refuse unknown names and a tolerance that is no number', async () => {
    const to = await convert('timm-classifier.safetensors', '--to', 'keras', '-o', 'x.safetensors');
    expect(to).toMatchObject({ code: 2, out: '' });
    const tolerance = await project.reprise(['weights', 'diff', 'a', 'b', '--tolerance', 'some']);
    expect(tolerance).toMatchObject({ code: 2, out: '' });
  });
});

describe('docs/weights.md', () => {
  const text = readFileSync(join(import.meta.dirname, '..', '..', 'docs', 'weights.md'), 'utf8');
  const blocks = (language: string): string[] =>
    [...text.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(
      ([, one = '']) => one,
    );

  test('shows what the program prints', async () => {
    const own = new Project();
    const peers = join(fixtures, 'peers');
    cpSync(join(peers, 'timm-classifier', 'model.safetensors'), join(own.root, 'toy.safetensors'));
    cpSync(
      join(peers, 'transformers-masked', 'model.safetensors'),
      join(own.root, 'masked.safetensors'),
    );
    try {
      const to = ['--to', 'transformers', '-o', 'classifier.safetensors'];
      await own.reprise(['weights', 'convert', 'toy.safetensors', ...to]);
      const examples = blocks('console');
      expect(examples).toHaveLength(4);
      for (const example of examples) {
        const [command = '', ...expected] = example.trimEnd().split('\n');
        const { out, err } = await own.reprise(command.split(' ').slice(2), { COLUMNS: '100' });
        const printed = `${out}${err}`.trimEnd().split('\n');
        // A last line of dots stands for what follows.
        const isCut = expected.at(-1) === '…';
        const shown = isCut ? expected.slice(0, -1) : expected;
        expect(isCut ? printed.slice(0, shown.length) : printed, command).toEqual(shown);
      }
    } finally {
      own.remove();
    }
  });

  test('has a pipeline that is valid', async () => {
    const [pipeline = ''] = blocks('yaml');
    const files = [...pipeline.matchAll(/^ {4}file: (\S+)$/gm)].map(([, file = '']) => file);
    expect(files).toHaveLength(3);
    const own = new Project({
      'p.yaml': pipeline,
      ...Object.fromEntries(files.map((one) => [one, 'x'])),
    });
    try {
      const { code, err } = await own.reprise(['validate', 'p.yaml']);
      expect({ code, err }).toEqual({ code: 0, err: '' });
    } finally {
      own.remove();
    }
  });
});
