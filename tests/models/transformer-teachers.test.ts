import { describe, expect, test } from 'vitest';
import { ClipTower, clipConfigFrom } from '../../src/models/teachers/clip.ts';
import { DinoTransformer, dinoConfigFrom } from '../../src/models/teachers/dino.ts';
import type { TeacherTensor } from '../../src/models/teachers/state-dict.ts';
import { teacherOutline } from '../../src/models/teachers/teacher.ts';

const clip = new ClipTower({
  prefix: 'visual.',
  input_resolution: 224,
  patch_size: 16,
  width: 768,
  layers: 12,
  heads: 12,
  output_dim: 512,
});
const dino = new DinoTransformer({
  prefix: '',
  img_size: 224,
  patch_size: 16,
  embed_dim: 768,
  depth: 12,
  num_heads: 12,
  hidden: 3072,
});

const wide = new DinoTransformer({ ...dino.config, embed_dim: 700 });

type Change = Readonly<Record<string, readonly number[] | undefined>>;

/** Shapes of a state dict, some changed, some left out (undefined). */
function stateOf(
  tensors: readonly TeacherTensor[],
  change: Change = {},
  prefix = '',
): Map<string, { shape: readonly number[] }> {
  const all = [
    ...tensors.map(({ name, shape }) => [name, shape] as const),
    ...Object.entries(change),
  ];
  const state = new Map<string, { shape: readonly number[] }>();
  for (const [name, shape] of all) {
    if (shape === undefined) state.delete(prefix + name);
    else state.set(prefix + name, { shape });
  }
  return state;
}

function count(tensors: readonly TeacherTensor[]): number {
  return tensors.reduce((sum, { shape }) => sum + shape.reduce((a, b) => a * b, 1), 0);
}

test('the published sizes have their numbers of parameters', () => {
  expect(count(clip.tensors)).toBe(86_192_640);
  expect(count(dino.tensors)).toBe(85_798_656);
});

describe('sizes follow from names and shapes', () => {
  test.each(['', 'teacher_model.', 'module.'])(
    'of CLIP after "%s", beside a text tower',
    (prefix) => {
      const text = { positional_embedding: [77, 512], 'transformer.resblocks.0.ln_1.bias': [512] };
      const found = clipConfigFrom(stateOf(clip.tensors, text, prefix), 'x');
      expect(found).toEqual({ ...clip.config, prefix: `${prefix}visual.` });
    },
  );

  test('of a bare tower of CLIP', () => {
    const bare = new ClipTower({ ...clip.config, prefix: '', patch_size: 32, layers: 3 });
    expect(clipConfigFrom(stateOf(bare.tensors), 'x')).toEqual(bare.config);
  });

  test.each(['', 'teacher_model.', 'backbone.', 'module.backbone.'])(
    'of DINO after "%s", beside a head',
    (prefix) => {
      const head = { 'head.mlp.0.weight': [2048, 768] };
      const found = dinoConfigFrom(stateOf(dino.tensors, head, prefix), 'x');
      expect(found).toEqual({ ...dino.config, prefix });
    },
  );
});

describe('RP7541 names the first tensor that does not fit', () => {
  const ofClip = (change: Change) => () => clipConfigFrom(stateOf(clip.tensors, change), 'x.pt');
  const ofDino = (change: Change) => () => dinoConfigFrom(stateOf(dino.tensors, change), 'x.pth');
  test.each([
    [
      'a missing norm',
      ofClip({ 'visual.ln_post.bias': undefined }),
      '"visual.ln_post.bias": it is missing, expected [768]',
    ],
    [
      'a block of another width',
      ofClip({ 'visual.transformer.resblocks.3.mlp.c_fc.weight': [3072, 512] }),
      '"visual.transformer.resblocks.3.mlp.c_fc.weight": its shape is [3072, 512], expected [3072, 768]',
    ],
    [
      'positions of no square grid',
      ofClip({ 'visual.positional_embedding': [200, 768] }),
      '"visual.positional_embedding": its shape is [200, 768], expected [1 + grid * grid, 768]',
    ],
    [
      'a gap between blocks',
      ofDino({ 'blocks.5.norm1.weight': undefined }),
      '"blocks.5.norm1.weight": it is missing, expected [768]',
    ],
    [
      'patches that are not square',
      ofDino({ 'patch_embed.proj.weight': [768, 3, 16, 8] }),
      '"patch_embed.proj.weight": its shape is [768, 3, 16, 8], expected [768, 3, 16, 16]',
    ],
    [
      'a width that no heads of 64 make',
      () => dinoConfigFrom(stateOf(wide.tensors), 'x.pth'),
      '"cls_token": its shape is [1, 1, 700], expected [1, 1, a multiple of 64]',
    ],
  ])('%s', (_, read, message) => {
    expect(read).toThrow('RP7541');
    expect(read).toThrow(message);
  });

  test('and says whose names they are', () => {
    const read = (): unknown => teacherOutline('clip_vit_b16', stateOf(dino.tensors), 'x.pth');
    expect(read).toThrow(/"class_embedding"|"visual.class_embedding"/);
    try {
      read();
    } catch (error) {
      const [first] = (error as { diagnostics: readonly { notes?: readonly string[] }[] })
        .diagnostics;
      expect(first?.notes).toEqual(["Its names are of DINO's vision transformer"]);
    }
    expect.assertions(2);
  });
});
