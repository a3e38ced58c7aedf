/** Frozen networks whose features the tokenizer learns to give back. */
import { type Tensor, reshape, tensor } from '@tensorflow/tfjs-core';
import { invariant } from '../../util/invariant.ts';
import type { Weights } from '../../nn/parameters.ts';
import { ClipTower, clipConfigFrom } from './clip.ts';
import { DinoTransformer, dinoConfigFrom } from './dino.ts';
import { EFFICIENTNET_LITE0, prepareForLite0 } from './efficientnet-lite0.ts';
import {
  type HostValues,
  type NetworkSpec,
  foldedWeights,
  namesIn,
  runNetwork,
} from './inverted-residual-net.ts';
import { MOBILENET_V2, prepareForMobileNet } from './mobilenet-v2.ts';
import type { Shapes, TeacherTensor } from './state-dict.ts';
import { fromUnitRange } from './teacher-input.ts';

export type TeacherName = 'clip_vit_b16' | 'dino_vit_b16' | 'efficientnet_lite0' | 'mobilenet_v2';

export interface Teacher {
  readonly name: TeacherName;
  /** Width of a feature. */
  readonly width: number;
  /** Pixels a side for one feature: 32 give a picture of 192 a grid of 6. */
  readonly stride: number;
  /** Tensors of its own, with norms folded in; the caller disposes of them. */
  readonly weights: Weights;
  /** One feature for each cell, in raster order: `[B, H, W, 3]` in 0..1 -> `[B, P, width]`. */
  features(weights: Weights, images: Tensor): Tensor;
}

/** A teacher of which only names and shapes are known yet. */
export interface TeacherOutline extends Pick<Teacher, 'name' | 'width' | 'stride'> {
  /** The tensors that are needed; what else the file holds need not be read. */
  readonly needs: readonly string[];
  /** @throws RepriseError RP7522 when `get` lacks some. */
  build(get: (name: string) => HostValues | undefined): Teacher;
}

/**
 * Finds the sizes of a teacher from its state dict.
 *
 * @param source  What to call the file in messages.
 * @throws RepriseError RP7541 when the state dict is not of this network.
 */
export function teacherOutline(name: TeacherName, tensors: Shapes, source: string): TeacherOutline {
  switch (name) {
    case 'clip_vit_b16': {
      const tower = new ClipTower(clipConfigFrom(tensors, source));
      const { output_dim: width, patch_size: stride } = tower.config;
      return transformerOutline({ name, width, stride }, tower);
    }
    case 'dino_vit_b16': {
      const transformer = new DinoTransformer(dinoConfigFrom(tensors, source));
      const { embed_dim: width, patch_size: stride } = transformer.config;
      return transformerOutline({ name, width, stride }, transformer);
    }
    case 'efficientnet_lite0':
      return convolutionOutline(name, EFFICIENTNET_LITE0, prepareForLite0, source);
    case 'mobilenet_v2':
      return convolutionOutline(name, MOBILENET_V2, prepareForMobileNet, source);
  }
}

function transformerOutline(
  facts: Pick<Teacher, 'name' | 'width' | 'stride'>,
  network: {
    readonly tensors: readonly TeacherTensor[];
    target(weights: Weights, images: Tensor): Tensor;
  },
): TeacherOutline {
  const upload = (get: (name: string) => HostValues | undefined): Weights =>
    Object.fromEntries(
      network.tensors.map(({ name, shape }) => {
        const found = get(name);
        invariant(found !== undefined, `"${name}" was in the outline`);
        return [name, tensor(found.values, [...shape])];
      }),
    );
  return {
    ...facts,
    needs: network.tensors.map(({ name }) => name),
    build: (get) => ({
      ...facts,
      weights: upload(get),
      features: (weights, images) => network.target(weights, fromUnitRange(images)),
    }),
  };
}

function convolutionOutline(
  name: TeacherName,
  spec: NetworkSpec,
  prepare: (images: Tensor) => Tensor,
  source: string,
): TeacherOutline {
  const facts = { name, width: 1280, stride: 32 };
  return {
    ...facts,
    needs: namesIn(spec),
    build: (get) => ({
      ...facts,
      weights: foldedWeights(spec, get, source),
      features: (weights, images) => {
        const maps = runNetwork(spec, weights, prepare(images)); // [B, G, G, D]
        return reshape(maps, [images.shape[0] ?? 0, -1, facts.width]);
      },
    }),
  };
}
