/** The transformer as a backbone: tokens of four blocks as maps of four sizes. No norm, no head. */
import { type Tensor, reshape } from '@tensorflow/tfjs-core';
import type { ParameterSpec, Weights } from '../../nn/parameters.ts';
import { Trunk } from '../trunk.ts';
import { patchesOf } from '../vision-transformer.ts';
import type { BatchNorm } from './batch-norm.ts';
import type { Pass } from './pass.ts';
import { Pyramid } from './pyramid.ts';
import type { UpernetConfig } from './upernet-config.ts';

/** @see reference `semantic_segmentation/backbone/beit.py`, `BEiT` */
export class Backbone {
  readonly parameters: readonly ParameterSpec[];
  readonly norms: readonly BatchNorm[];
  readonly trunk: Trunk;
  readonly #pyramid: Pyramid;
  readonly #outputs: readonly number[];
  readonly #patch: number;

  /** @param prefix  `backbone.`, or empty for the backbone by itself. */
  constructor(
    { backbone, out_indices }: Pick<UpernetConfig, 'backbone' | 'out_indices'>,
    prefix = 'backbone.',
  ) {
    this.trunk = new Trunk(prefix, backbone, 'segmentation');
    this.#patch = backbone.patch_size;
    this.#pyramid = new Pyramid(prefix, backbone.patch_size, backbone.embed_dim);
    this.#outputs = out_indices;
    this.norms = this.#pyramid.norms;
    this.parameters = [...this.trunk.parameters, ...this.#pyramid.parameters];
  }

  /** `[B, H, W, 3]` to four maps `[B, H/s, W/s, D]`, s = 4, 8, 16, 32. */
  forward(weights: Weights, images: Tensor, pass: Pass): Tensor[] {
    const [batch = 0, height = 0, width = 0] = images.shape;
    const grid = [batch, height / this.#patch, width / this.#patch];
    const patches = this.trunk.patches(weights, images); // [B, P, D]
    const tokens = this.trunk.tokens(weights, patches, images); // [B, N, D]
    const bias = this.trunk.sharedBias(weights);
    const maps: Tensor[] = [];
    this.trunk.run(weights, tokens, { bias, dropPath: pass.dropPath }, (index, x) => {
      pass.observe?.(`block${index}`, x);
      if (!this.#outputs.includes(index)) return;
      maps.push(reshape(patchesOf(x), [...grid, x.shape[2] ?? 0])); // [B, Gh, Gw, D]
    });
    const pyramid = this.#pyramid.forward(weights, maps, pass);
    for (const [level, map] of pyramid.entries()) pass.observe?.(`pyramid${level}`, map);
    return pyramid;
  }
}
