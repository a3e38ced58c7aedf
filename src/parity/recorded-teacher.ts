/** What the recordings of both teachers have in common: weights, pictures, targets. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { type Tensor, reshape } from '@tensorflow/tfjs-core';
import { unitLength } from '../engine/ops/l2-normalize.ts';
import { channelsLast } from '../engine/ops/patchify.ts';
import type { TeacherTensor } from '../models/teachers/state-dict.ts';
import type { Weights } from '../nn/parameters.ts';
import { invariant } from '../util/invariant.ts';
import { type HostTensor, toFloat32 } from '../weights/host-tensor.ts';
import { upload } from '../weights/to-weights.ts';
import { readStateDict } from '../weights/torch-archive.ts';
import { sectionOf } from './case-checkpoint-remap.ts';
import { type Compared, compare } from './comparison.ts';
import type { Fixture } from './fixture.ts';
import { channelsFirst } from './layouts.ts';
import { type Named, type Runner, runStep } from './run-step.ts';

export interface RecordedState {
  /** By the names of the state dict. */
  readonly tensors: ReadonlyMap<string, HostTensor>;
  /** How the recording calls them, where they came from a checkpoint beside it and are to be compared. */
  readonly recordedAs: string | undefined;
}

/** From the checkpoint beside the recording; from the recording itself where there is none. */
export async function recordedState(fixture: Fixture, folder: string): Promise<RecordedState> {
  const prefix = fixture.config['args'] === undefined ? 'weights_float32/' : 'weights/';
  const file = join(folder, 'weights.pth');
  if (existsSync(file)) return { tensors: await readStateDict(file), recordedAs: prefix };
  return { tensors: sectionOf(fixture, prefix), recordedAs: undefined };
}

interface Network {
  readonly tensors: readonly TeacherTensor[];
  prepare(images: Tensor): Tensor;
  target(weights: Weights, images: Tensor): Tensor;
}

/**
 * Compares a teacher with what was recorded of it.
 *
 * @param steps  What the network computes on the way, by recorded names; from normalised pictures.
 */
export function compareTeacher(
  fixture: Fixture,
  runner: Runner,
  { tensors, recordedAs }: RecordedState,
  network: Network,
  steps: (weights: Weights, prepared: Tensor) => Named,
): Compared[] {
  const weights: Record<string, Tensor> = {};
  const loaded: Compared[] = [];
  for (const { name } of network.tensors) {
    const host = tensors.get(name);
    invariant(host !== undefined, `the network was made from a state dict with "${name}"`);
    weights[name] = upload(host);
    if (recordedAs === undefined) continue;
    loaded.push(compare(fixture, recordedAs + name, toFloat32(host), 'exact'));
  }
  const pictures = {
    images: fixture.tensor('input/images'),
    outside: fixture.tensor('input/images_out_of_range'),
  };
  const values = runStep(runner, { ...weights, ...pictures }, ({ images, outside, ...own }) => {
    const [inside, far] = [channelsLast(images as Tensor), channelsLast(outside as Tensor)];
    const prepared = network.prepare(inside);
    const target = network.target(own, inside);
    return {
      ...steps(own, prepared),
      'act/normalised_images': channelsFirst(prepared),
      'act/normalised_images_out_of_range': channelsFirst(network.prepare(far)),
      'output/target': target,
      'output/target_unit_length': unitLength(target),
      'output/target_out_of_range': network.target(own, far),
    };
  });
  const recorded = Object.entries(values).filter(([name]) => fixture.has(name));
  return [...loaded, ...recorded.map(([name, own]) => compare(fixture, name, own, 'forward'))];
}

/** Patches of a square picture as the map that a convolution gives: `[B, P, D] -> [B, D, G, G]`. */
export function asMap(patches: Tensor): Tensor {
  const [batch = 0, count = 0, width = 0] = patches.shape;
  const side = Math.sqrt(count);
  return channelsFirst(reshape(patches, [batch, side, side, width]));
}
