/** What all training kinds read from their parameters: optimizer, schedule, batches, checkpoints. */
import { RepriseError } from '../../diagnostics/diagnostic.ts';
import { batchExceedsData, batchNotDivisible } from '../../diagnostics/messages/train.ts';
import type { AdamwOptions } from '../../optim/adamw.ts';
import { cosineSchedule } from '../../optim/schedules.ts';
import type { LoopOptions } from '../../train/loop.ts';
import type { JsonObject } from '../../util/json.ts';
import { numberAt, numbersAt, objectAt, textAt } from './read-params.ts';

export interface Recipe {
  readonly seed: number;
  readonly epochs: number;
  readonly stepsPerEpoch: number;
  /** Pictures of a step. */
  readonly globalBatch: number;
  /** Pictures of a micro-batch. */
  readonly microBatch: number;
  readonly microBatches: number;
  readonly adamw: AdamwOptions;
  readonly weightDecay: number;
  readonly clip_grad: number;
  /** One value per step each. */
  readonly lr: Float64Array;
  readonly weight_decay: Float64Array;
  readonly loop: LoopOptions;
}

/**
 * @param samples  Pictures to train on.
 * @throws RepriseError RP6501 to RP6503 when schedule, batch and data do not go together.
 */
export function readRecipe(params: JsonObject, samples: number): Recipe {
  const optimizer = objectAt(params, 'optimizer');
  const batch = objectAt(params, 'batch');
  const globalBatch = numberAt(batch, 'global');
  const perDevice = numberAt(batch, 'per_device');
  const microBatch = perDevice === 0 ? globalBatch : Math.min(perDevice, globalBatch);
  const stepsPerEpoch = Math.floor(samples / globalBatch);
  if (stepsPerEpoch === 0) {
    const split = textAt(params, 'split');
    throw new RepriseError(batchExceedsData({ split, samples, batch: globalBatch }));
  }
  if (globalBatch % microBatch !== 0) {
    const facts = { global: globalBatch, per_device: microBatch };
    throw new RepriseError(batchNotDivisible(facts));
  }
  const epochs = numberAt(params, 'epochs');
  const weightDecay = numberAt(optimizer, 'weight_decay');
  const [beta1 = 0.9, beta2 = 0.999] = numbersAt(optimizer, 'betas');
  return {
    seed: numberAt(params, 'seed'),
    epochs,
    stepsPerEpoch,
    globalBatch,
    microBatch,
    microBatches: globalBatch / microBatch,
    adamw: { betas: [beta1, beta2], eps: numberAt(optimizer, 'eps') },
    weightDecay,
    clip_grad: numberAt(optimizer, 'clip_grad'),
    lr: cosineSchedule({
      base: numberAt(optimizer, 'lr'),
      final: numberAt(optimizer, 'min_lr'),
      epochs,
      steps_per_epoch: stepsPerEpoch,
      warmup_epochs: numberAt(params, 'warmup_epochs'),
    }),
    weight_decay: new Float64Array(epochs * stepsPerEpoch).fill(weightDecay),
    loop: readLoopOptions(params),
  };
}

function readLoopOptions(params: JsonObject): LoopOptions {
  const checkpoint = objectAt(params, 'checkpoint');
  return {
    every_seconds: numberAt(checkpoint, 'every_seconds'),
    every_steps: numberAt(checkpoint, 'every_steps'),
    every_epochs: numberAt(checkpoint, 'every_epochs'),
    keep: numberAt(checkpoint, 'keep'),
    log_every: numberAt(params, 'log_every'),
  };
}
