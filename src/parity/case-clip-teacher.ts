/** Parity of CLIP's picture tower: every step from pictures in -1..1 to targets. */
import { type Tensor, slice, transpose } from '@tensorflow/tfjs-core';
import { ClipTower, clipConfigFrom } from '../models/teachers/clip.ts';
import { isJsonObject } from '../util/json.ts';
import { type Compared, judged } from './comparison.ts';
import type { Fixture } from './fixture.ts';
import { asMap, compareTeacher, recordedState } from './recorded-teacher.ts';
import type { Named, Runner } from './run-step.ts';
import { numberOf } from './transformer-settings.ts';

export async function compareClipTeacher(
  fixture: Fixture,
  runner: Runner,
  folder: string,
): Promise<Compared[]> {
  const state = await recordedState(fixture, folder);
  const found = clipConfigFrom(state.tensors, 'weights');
  const { args, derived } = fixture.config;
  // Heads do not show in shapes, and recorded towers are narrower than the 64 of real heads.
  const heads = isJsonObject(args) ? numberOf(args, 'heads', found.heads) : found.heads;
  const tower = new ClipTower({ ...found, heads });
  const compared = compareTeacher(fixture, runner, state, tower, (weights, prepared) =>
    stepsOf(tower, weights, prepared),
  );
  if (!isJsonObject(derived)) return compared;
  const sizes = {
    vision_width: found.width,
    vision_layers: found.layers,
    vision_patch_size: found.patch_size,
    image_resolution: found.input_resolution,
    vision_heads: found.heads,
    embed_dim: found.output_dim,
  };
  const own = Object.entries(sizes).map(([name, size]) => judged(name, derived[name] === size));
  return [...own, ...compared];
}

function stepsOf(tower: ClipTower, weights: Named, prepared: Tensor): Named {
  const seen: Record<string, Tensor> = {};
  const observe = (name: string, value: Tensor): void => {
    // Blocks were recorded with the tokens first, as PyTorch's attention takes them.
    if (name.startsWith('block')) seen[`act/${name}_seq_first`] = transpose(value, [1, 0, 2]);
    else seen[`act/${name}`] = name === 'patch_conv' ? asMap(value) : value;
  };
  const all = tower.tokens(weights, prepared, { observe }); // [B, N, Dt]
  const [batch = 0, , width = 0] = all.shape;
  return {
    ...seen,
    'output/all_tokens_projected': all,
    'output/cls_projected': slice(all, [0, 0, 0], [batch, 1, width]),
  };
}
