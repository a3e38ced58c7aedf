/** A convolution without bias, a batch norm, ReLU: what both heads are made of. */
import { type Tensor, relu } from '@tensorflow/tfjs-core';
import { convolution } from '../../engine/ops/convolution.ts';
import { truncatedNormal } from '../../nn/initializers.ts';
import { type ParameterSpec, type Weights, weightOf } from '../../nn/parameters.ts';
import { BatchNorm } from './batch-norm.ts';
import type { Pass } from './pass.ts';

export interface ConvShape {
  readonly from: number;
  readonly to: number;
  /** Side of the kernel, odd. */
  readonly side: 1 | 3;
}

export class ConvModule {
  readonly parameters: readonly ParameterSpec[];
  readonly norm: BatchNorm;
  readonly #kernel: string;

  /** @param prefix  `decode_head.bottleneck.` */
  constructor(prefix: string, { from, to, side }: ConvShape) {
    this.#kernel = `${prefix}conv.weight`;
    this.norm = new BatchNorm(`${prefix}bn.`, to);
    const shape = [to, from, side, side];
    this.parameters = [
      { name: this.#kernel, shape, trainable: true, init: kaimingNormal(to * side * side) },
      ...this.norm.parameters,
    ];
  }

  /** `[B, H, W, from] -> [B, H, W, to]` */
  forward(weights: Weights, x: Tensor, pass: Pass): Tensor {
    const y = convolution(x, weightOf(weights, this.#kernel));
    return relu(this.norm.forward(weights, y, pass));
  }
}

/** Keeps the gradient's size through a layer with ReLU: He et al., "Delving Deep into Rectifiers". */
function kaimingNormal(fanOut: number): ParameterSpec['init'] {
  return truncatedNormal(Math.sqrt(2 / fanOut), Number.POSITIVE_INFINITY);
}
