/** What a forward pass of the network gets beside weights and pictures. */
import type { Tensor } from '@tensorflow/tfjs-core';
import type { ChannelStatistics } from '../../engine/ops/batch-norm.ts';
import type { TrunkInputs } from '../trunk.ts';

export interface Pass extends TrunkInputs {
  /**
   * Is told the batch statistics of each norm, by its name; without it norms use their running averages.
   * So a pass trains exactly when somebody takes the statistics.
   */
  readonly normalised?: ((norm: string, statistics: NormStatistics) => void) | undefined;
  /** Factors on channels before the last convolution of each head: 0 or 1/keep. */
  readonly dropout?: DropoutFactors | undefined;
}

/** The variance is the unbiased one, which the running average keeps. */
export type NormStatistics = ChannelStatistics;

export interface DropoutFactors {
  /** `[B, Cd]` */
  readonly decode: Tensor;
  /** `[B, Ca]` */
  readonly auxiliary: Tensor;
}
