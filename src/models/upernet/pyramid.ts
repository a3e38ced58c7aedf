/**
 * Makes maps of four sizes (a quarter, an eighth, a 16th, a 32nd of the picture) from maps that all have
 * the size of the patch grid.
 */
import type { Tensor } from '@tensorflow/tfjs-core';
import { doubling } from '../../engine/ops/convolution.ts';
import { gelu } from '../../engine/ops/gelu.ts';
import { maxPool } from '../../engine/ops/max-pool.ts';
import { uniformByFanIn } from '../../nn/initializers.ts';
import { type ParameterSpec, type Weights, weightOf } from '../../nn/parameters.ts';
import { invariant } from '../../util/invariant.ts';
import { BatchNorm } from './batch-norm.ts';
import type { Pass } from './pass.ts';

type Resize = (weights: Weights, x: Tensor, pass: Pass) => Tensor;

export class Pyramid {
  readonly parameters: readonly ParameterSpec[];
  readonly norms: readonly BatchNorm[];
  readonly #levels: readonly Resize[];

  /**
   * @param prefix  `backbone.`
   * @param patch   Pixels per side of a patch: 16, or 8.
   */
  constructor(prefix: string, patch: number, width: number) {
    invariant(patch === 16 || patch === 8, 'the pyramid is defined for patches of 16 and 8 pixels');
    const first = doublingParameters(`${prefix}fpn1.0.`, width);
    const larger = double(`${prefix}fpn1.0.`);
    if (patch === 8) {
      this.parameters = first;
      this.norms = [];
      this.#levels = [larger, same, smaller(2), smaller(4)];
      return;
    }
    const norm = new BatchNorm(`${prefix}fpn1.1.`, width);
    const again = double(`${prefix}fpn1.3.`);
    this.parameters = [
      ...first,
      ...norm.parameters,
      ...doublingParameters(`${prefix}fpn1.3.`, width),
      ...doublingParameters(`${prefix}fpn2.0.`, width),
    ];
    this.norms = [norm];
    this.#levels = [
      (weights, x, pass) => {
        const doubled = norm.forward(weights, larger(weights, x, pass), pass);
        return again(weights, gelu(doubled), pass);
      },
      double(`${prefix}fpn2.0.`),
      same,
      smaller(2),
    ];
  }

  /** @param maps  Four times `[B, Gh, Gw, D]`; returns the same at four sizes, largest first. */
  forward(weights: Weights, maps: readonly Tensor[], pass: Pass): Tensor[] {
    return this.#levels.map((resize, level) => {
      const map = maps[level];
      invariant(map !== undefined, 'a map for each level');
      return resize(weights, map, pass);
    });
  }
}

const same: Resize = (_, x) => x;

function smaller(factor: number): Resize {
  return (_, x) => maxPool(x, factor);
}

function double(prefix: string): Resize {
  return (weights, x) =>
    doubling(x, weightOf(weights, `${prefix}weight`), weightOf(weights, `${prefix}bias`));
}

function doublingParameters(prefix: string, width: number): ParameterSpec[] {
  const init = uniformByFanIn(4 * width); // PyTorch counts the kernel's second axis for these
  return [
    { name: `${prefix}weight`, shape: [width, width, 2, 2], trainable: true, init },
    { name: `${prefix}bias`, shape: [width], trainable: true, init },
  ];
}
