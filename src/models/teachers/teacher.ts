/** Frozen networks whose features the tokenizer learns to give back. */
import type { Tensor } from '@tensorflow/tfjs-core';
import type { Weights } from '../../nn/parameters.ts';
import { EFFICIENTNET_LITE0, prepareForLite0 } from './efficientnet-lite0.ts';
import {
  type HostValues,
  type NetworkSpec,
  foldedWeights,
  runNetwork,
} from './inverted-residual-net.ts';
import { MOBILENET_V2, prepareForMobileNet } from './mobilenet-v2.ts';

export type TeacherName = 'efficientnet_lite0' | 'mobilenet_v2';

export interface Teacher {
  readonly name: TeacherName;
  /** Width of a feature. */
  readonly width: number;
  /** Pixels a side for one feature: a picture of 192 gives a grid of 6. */
  readonly stride: number;
  /** Tensors with norms folded in; the caller disposes of them. */
  readonly weights: Weights;
  /** Last feature map, `[B, H, W, 3]` in 0..1 -> `[B, G, G, width]`. */
  features(weights: Weights, images: Tensor): Tensor;
}

const TEACHERS: Readonly<
  Record<TeacherName, { readonly spec: NetworkSpec; readonly prepare: (images: Tensor) => Tensor }>
> = {
  efficientnet_lite0: { spec: EFFICIENTNET_LITE0, prepare: prepareForLite0 },
  mobilenet_v2: { spec: MOBILENET_V2, prepare: prepareForMobileNet },
};

/**
 * Builds a teacher from a state dict.
 *
 * @param get     Gives a tensor of the state dict by name.
 * @param source  What to call the file in messages.
 * @throws RepriseError RP7522 when the state dict is not of this network.
 */
export function buildTeacher(
  name: TeacherName,
  get: (name: string) => HostValues | undefined,
  source: string,
): Teacher {
  const { spec, prepare } = TEACHERS[name];
  return {
    name,
    width: 1280,
    stride: 32,
    weights: foldedWeights(spec, get, source),
    features: (weights, images) => runNetwork(spec, weights, prepare(images)),
  };
}
