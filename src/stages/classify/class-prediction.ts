/**
 * What `classify` learns, apart from where its pictures come from. The stage trains with it, and so does
 * whoever replays a recorded training.
 */
import { type Tensor, cast, equal, mean } from '@tensorflow/tfjs-core';
import { crossEntropy } from '../../engine/ops/cross-entropy.ts';
import { firstArgmax } from '../../engine/ops/first-argmax.ts';
import type { VisionTransformer } from '../../models/vision-transformer.ts';
import type { Weights } from '../../nn/parameters.ts';
import { encoderExempt, paramGroups } from '../../optim/param-groups.ts';
import type { Forward, TrainingTask } from '../../train/task.ts';

/** Labelled pictures of one micro-batch. */
export interface LabelledBatch {
  /** `[B, H, W, 3]` in the range of the model. */
  readonly images: Tensor;
  /** `[B, T]`, each row sums to 1. */
  readonly targets: Tensor;
  /** int32 `[B]`, what accuracy counts. */
  readonly labels: Tensor;
  /** Of `dropPathFactors`; undefined: every block always runs. */
  readonly dropPath?: Tensor | undefined;
}

export interface ClassPrediction
  extends Pick<TrainingTask, 'trainable' | 'buffers' | 'groups' | 'metrics'> {
  predict(weights: Weights, batch: LabelledBatch): Forward;
}

export interface ClassPredictionOptions {
  readonly weight_decay: number;
  /** Factor from each layer to the one below; 1: all learn alike. */
  readonly layer_decay: number;
  /** Whether pictures are blends; accuracy then says nothing and is not measured. */
  readonly isMixed: boolean;
}

/** @see spec 5.8, S7 to S9 */
export function classPrediction(
  model: VisionTransformer,
  { weight_decay, layer_decay, isMixed }: ClassPredictionOptions,
): ClassPrediction {
  return {
    trainable: model.parameters.map(({ name }) => name),
    buffers: [],
    groups: paramGroups(model.parameters, {
      weight_decay,
      exempt: encoderExempt,
      layer_decay: { rate: layer_decay, depth: model.config.depth },
    }),
    metrics: isMixed ? [] : ['class_acc'],
    predict: (weights, { images, targets, labels, dropPath }) => {
      const logits = model.forward(weights, images, { dropPath }); // [B, T]
      const loss = crossEntropy(logits, targets);
      if (isMixed) return { loss, metrics: [] };
      const hits = cast(equal(firstArgmax(logits), labels), 'float32'); // [B]
      return { loss, metrics: [mean(hits)] };
    },
  };
}
