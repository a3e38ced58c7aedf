/** The last layer of either head: channels dropped in training, then class scores for each cell. */
import { type Tensor, add, mul, reshape } from '@tensorflow/tfjs-core';
import { convolution } from '../../engine/ops/convolution.ts';
import { truncatedNormal, zeros } from '../../nn/initializers.ts';
import { type ParameterSpec, type Weights, weightOf } from '../../nn/parameters.ts';
import type { Random } from '../../util/random.ts';

export class ClassifyCells {
  readonly parameters: readonly ParameterSpec[];
  readonly #prefix: string;

  /** @param prefix  `decode_head.conv_seg.` */
  constructor(prefix: string, width: number, classes: number) {
    this.#prefix = prefix;
    const weight = truncatedNormal(0.01, Number.POSITIVE_INFINITY);
    const spec = { trainable: true } as const;
    this.parameters = [
      { ...spec, name: `${prefix}weight`, shape: [classes, width, 1, 1], init: weight },
      { ...spec, name: `${prefix}bias`, shape: [classes], init: zeros },
    ];
  }

  /**
   * @param x        `[B, H, W, C]`
   * @param factors  `[B, C]`, or nothing when no channel is dropped.
   * @returns `[B, H, W, T]`
   */
  forward(weights: Weights, x: Tensor, factors: Tensor | undefined): Tensor {
    const [batch = 0, , , width = 0] = x.shape;
    const kept = factors === undefined ? x : mul(x, reshape(factors, [batch, 1, 1, width]));
    const scores = convolution(kept, weightOf(weights, `${this.#prefix}weight`));
    return add(scores, weightOf(weights, `${this.#prefix}bias`));
  }
}

/**
 * Which channels are dropped, drawn on the host because a traced step would freeze a draw.
 *
 * @returns `[batch, width]` row-major: 0 drops a channel of a sample, 1/keep keeps it.
 */
export function channelDropout(
  rate: number,
  [batch, width]: readonly [batch: number, width: number],
  rng: Random,
): Float32Array {
  const keep = 1 - rate;
  return Float32Array.from({ length: batch * width }, () => (rng.uniform() < keep ? 1 / keep : 0));
}
