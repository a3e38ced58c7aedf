/**
 * A batch norm with its running averages, which are buffers: a pass reads them or reports statistics,
 * and `moved` makes the next ones. Nothing changes in place.
 */
import { type Tensor, add, mul } from '@tensorflow/tfjs-core';
import { batchNorm, channelStatistics, fixedNorm } from '../../engine/ops/batch-norm.ts';
import { constant, zeros } from '../../nn/initializers.ts';
import { normParameters } from '../../nn/layer-norm.ts';
import { type ParameterSpec, type Weights, weightOf } from '../../nn/parameters.ts';
import { invariant } from '../../util/invariant.ts';
import type { NormStatistics, Pass } from './pass.ts';

const EPS = 1e-5;
/** Share of the newest batch in the running averages. */
const MOMENTUM = 0.1;

export class BatchNorm {
  /** With a dot at its end: `backbone.fpn1.1.` */
  readonly name: string;
  readonly parameters: readonly ParameterSpec[];

  constructor(name: string, width: number) {
    this.name = name;
    const buffer = { trainable: false } as const;
    this.parameters = [
      ...normParameters(name, width),
      { ...buffer, name: `${name}running_mean`, shape: [width], init: zeros },
      { ...buffer, name: `${name}running_var`, shape: [width], init: constant(1) },
      { ...buffer, name: `${name}num_batches_tracked`, shape: [], init: zeros },
    ];
  }

  /** `[B, H, W, C] -> [B, H, W, C]` */
  forward(weights: Weights, x: Tensor, { normalised }: Pass): Tensor {
    const [weight, bias] = [this.#get(weights, 'weight'), this.#get(weights, 'bias')];
    if (normalised === undefined) {
      const mean = this.#get(weights, 'running_mean');
      return fixedNorm(x, weight, bias, { mean, variance: this.#get(weights, 'running_var') }, EPS);
    }
    const count = x.size / (x.shape.at(-1) ?? 1);
    invariant(count > 1, `${this.name} has one value per channel; give it a larger batch`);
    const own = channelStatistics(x);
    normalised(this.name, { mean: own.mean, variance: mul(own.variance, count / (count - 1)) });
    return batchNorm(x, weight, bias, own, EPS);
  }

  /** The buffers after a batch with these statistics, by name. */
  moved(weights: Weights, { mean, variance }: NormStatistics): Record<string, Tensor> {
    const towards = (name: string, value: Tensor): Tensor =>
      add(mul(this.#get(weights, name), 1 - MOMENTUM), mul(value, MOMENTUM));
    return {
      [`${this.name}running_mean`]: towards('running_mean', mean),
      [`${this.name}running_var`]: towards('running_var', variance),
      [`${this.name}num_batches_tracked`]: add(this.#get(weights, 'num_batches_tracked'), 1),
    };
  }

  #get(weights: Weights, name: string): Tensor {
    return weightOf(weights, this.name + name);
  }
}
