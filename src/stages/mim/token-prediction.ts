/**
 * What `mim` learns, apart from where its pictures come from: the tokens of hidden patches, told by a frozen
 * tokenizer. The stage trains with it, and so does whoever replays a recorded training.
 */
import { type Tensor, type Tensor1D, gather, reshape } from '@tensorflow/tfjs-core';
import type { MaskedImageModel } from '../../models/masked-image-model.ts';
import type { Weights } from '../../nn/parameters.ts';
import { encoderExempt, paramGroups } from '../../optim/param-groups.ts';
import type { Forward, TrainingTask } from '../../train/task.ts';
import type { LoadedTokenizer } from '../training/model-files.ts';

/** Pictures of one micro-batch, and what is hidden in them. */
export interface HiddenPatches {
  /** `[B, H, W, 3]` in the range of the model. */
  readonly images: Tensor;
  /** `[B, H', W', 3]` in 0..1, for the tokenizer. */
  readonly tokenizerImages: Tensor;
  /** `[B, P]`, 1 = hidden. */
  readonly mask: Tensor;
  /** int32 `[M]`: places of the hidden patches in the batch, in raster order. */
  readonly rows: Tensor;
  /** Of `dropPathFactors`; undefined: every block always runs. */
  readonly dropPath?: Tensor | undefined;
}

export interface TokenPrediction
  extends Pick<TrainingTask, 'trainable' | 'buffers' | 'groups' | 'metrics'> {
  /** Names of the accuracies alone, one for each prediction. */
  readonly accuracies: readonly string[];
  predict(weights: Weights, batch: HiddenPatches): Forward;
}

/** @see spec 5.8, S6 */
export function tokenPrediction(
  model: MaskedImageModel,
  tokenizer: LoadedTokenizer,
  { weight_decay }: { readonly weight_decay: number },
): TokenPrediction {
  const hasSecond = model.config.head_layers > 0;
  // As the reference calls them with and without the second prediction.
  const accuracies = hasSecond ? ['mlm_acc_1', 'mlm_acc_2'] : ['mlm_acc'];
  return {
    trainable: model.parameters.map(({ name }) => name),
    buffers: [],
    groups: paramGroups(model.parameters, { weight_decay, exempt: encoderExempt }),
    metrics: hasSecond ? ['loss_1', 'loss_2', ...accuracies] : accuracies,
    accuracies,
    predict: (weights, { images, tokenizerImages, mask, rows, dropPath }) => {
      const ids = tokenizer.model.codes(tokenizer.weights, tokenizerImages); // [B, P]
      const labels = gather(reshape(ids, [-1]), rows as Tensor1D); // [M]
      const found = model.loss(weights, images, { mask, rows, labels, dropPath });
      const metrics = hasSecond ? [...found.losses, ...found.accuracies] : found.accuracies;
      return { loss: found.loss, metrics };
    },
  };
}
