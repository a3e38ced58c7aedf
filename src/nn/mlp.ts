/** Two linear layers with GELU between them. */
import type { Tensor } from '@tensorflow/tfjs-core';
import { gelu } from '../engine/ops/gelu.ts';
import { linear } from '../engine/ops/linear.ts';
import { type Initializer, type ParameterSpec, type Weights, weightOf } from './parameters.ts';

export interface MlpInit {
  readonly weight: Initializer;
  readonly fc1Bias: Initializer;
  readonly fc2Weight: Initializer;
  readonly fc2Bias: Initializer;
}

export class Mlp {
  readonly parameters: readonly ParameterSpec[];
  readonly #prefix: string;

  constructor(prefix: string, width: number, hidden: number, init: MlpInit) {
    this.#prefix = prefix;
    const spec = (name: string, shape: number[], start: Initializer): ParameterSpec => ({
      name: prefix + name,
      shape,
      trainable: true,
      init: start,
    });
    this.parameters = [
      spec('fc1.weight', [hidden, width], init.weight),
      spec('fc1.bias', [hidden], init.fc1Bias),
      spec('fc2.weight', [width, hidden], init.fc2Weight),
      spec('fc2.bias', [width], init.fc2Bias),
    ];
  }

  /** `[B, N, D] -> [B, N, D]` */
  forward(weights: Weights, x: Tensor): Tensor {
    const get = (name: string): Tensor => weightOf(weights, this.#prefix + name);
    const hidden = gelu(linear(x, get('fc1.weight'), get('fc1.bias'))); // [B, N, F]
    return linear(hidden, get('fc2.weight'), get('fc2.bias'));
  }
}
