/** Parity of DINO's vision transformer: every step from pictures in -1..1 to targets. */
import { type Tensor, slice } from '@tensorflow/tfjs-core';
import { DinoTransformer, dinoConfigFrom } from '../models/teachers/dino.ts';
import type { Compared } from './comparison.ts';
import type { Fixture } from './fixture.ts';
import { compareTeacher, recordedState } from './recorded-teacher.ts';
import type { Runner } from './run-step.ts';
import { numberOf } from './transformer-settings.ts';

export async function compareDinoTeacher(
  fixture: Fixture,
  runner: Runner,
  folder: string,
): Promise<Compared[]> {
  const state = await recordedState(fixture, folder);
  const found = dinoConfigFrom(state.tensors, 'weights');
  // Heads do not show in shapes, and recorded networks are narrower than the 64 of real heads.
  const num_heads = numberOf(fixture.settings('args'), 'num_heads', found.num_heads);
  const network = new DinoTransformer({ ...found, num_heads });
  return compareTeacher(fixture, runner, state, network, (weights, prepared) => {
    const seen: Record<string, Tensor> = {};
    const observe = (name: string, value: Tensor): void => {
      seen[`act/${name}`] = value;
    };
    const all = network.tokens(weights, prepared, { observe }); // [B, N, D]
    const [batch = 0, , width = 0] = all.shape;
    return {
      ...seen,
      'act/norm': all,
      'output/all_tokens': all,
      'output/cls_token': slice(all, [0, 0, 0], [batch, 1, width]),
    };
  });
}
