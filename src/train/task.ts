/** What a training kind supplies to the loop: a model's forward pass, batches, and what to watch. */
import type { Tensor } from '@tensorflow/tfjs-core';
import type { Weights } from '../nn/parameters.ts';
import type { AdamwOptions } from '../optim/adamw.ts';
import type { ParamGroup } from '../optim/param-groups.ts';
import type { HostArray } from './host-array.ts';

export interface TrainingTask {
  /** Names that the optimizer moves, in the model's order; every one is in exactly one group. */
  readonly trainable: readonly string[];
  /** Names that the task itself moves (`updateBuffers`), and constants. */
  readonly buffers: readonly string[];
  /** Buffers set to zero at the start of every epoch (usage statistics). */
  readonly resetEachEpoch?: readonly string[];
  /** Values of all of these at step 0. Not asked for when a checkpoint is gone on from. */
  start(): Promise<ReadonlyMap<string, HostArray>>;

  readonly groups: readonly ParamGroup[];
  readonly adamw: AdamwOptions;
  /** Longest gradient allowed; undefined or 0: not clipped. */
  readonly clip_grad: number | undefined;
  /** Decay of the weights' average; undefined: none is kept. */
  readonly ema_decay?: number;
  /** One value per step. */
  readonly lr: Float64Array;
  /** One value per step, for groups that decay at all. */
  readonly weight_decay: Float64Array;

  readonly epochs: number;
  /** `samples // batch.global`; what remains of the data in an epoch is left out. */
  readonly stepsPerEpoch: number;
  /** Micro-batches that make one global batch. */
  readonly microBatches: number;

  /**
   * Tensors of one micro-batch; a pure function of the position, so that it may be called early, twice
   * or again after a restart. The same shapes at every call.
   */
  batch(position: BatchPosition): readonly HostArray[] | Promise<readonly HostArray[]>;

  /** The loss and what else is to be watched, of one micro-batch. Traced: pure, no reading of tensors. */
  forward(weights: Weights, batch: readonly Tensor[]): Forward;
  /** Names of `Forward.metrics`, in its order. */
  readonly metrics: readonly string[];
  /**
   * New values of buffers after a global batch, from the sums of `Forward.statistics` over its
   * micro-batches; `batch` is the last of them. Traced.
   */
  updateBuffers?(
    weights: Weights,
    statistics: readonly Tensor[],
    batch: readonly Tensor[],
  ): Readonly<Record<string, Tensor>>;

  /**
   * Further values of an epoch that ended, by the names of the log (`test_loss`); reads the weights and
   * must not keep them. An abort during it ends it early by `signal`.
   *
   * @param average  The weights' average, with the buffers as they are; undefined when none is kept.
   */
  afterEpoch?(
    epoch: number,
    weights: Weights,
    signal: AbortSignal,
    average: Weights | undefined,
  ): Promise<Readonly<Record<string, number>>>;
}

/** Where in training a micro-batch stands; everything counts from 0. */
export interface BatchPosition {
  readonly epoch: number;
  readonly step: number;
  readonly stepInEpoch: number;
  readonly micro: number;
}

export interface Forward {
  /** [], the mean over the micro-batch. */
  readonly loss: Tensor;
  /** [] each, in the order of `task.metrics`. */
  readonly metrics: readonly Tensor[];
  /** What `updateBuffers` needs, additive over micro-batches. */
  readonly statistics?: readonly Tensor[];
}
