/**
 * What `vqkd` learns, apart from where its pictures come from: the loss, and how the codebook follows the
 * tokens. The stage trains with it, and so does whoever replays a recorded training.
 */
import { type Tensor, dispose, mul, range, tensor1d, tidy } from '@tensorflow/tfjs-core';
import { gatherRows } from '../../engine/ops/gather-rows.ts';
import { kMeans, reviveIdleCodes, updateCodebook } from '../../models/vector-quantizer.ts';
import { CODEBOOK, CODEBOOK_STARTED, CODEBOOK_USAGE, type Vqkd } from '../../models/vqkd.ts';
import { weightOf } from '../../nn/parameters.ts';
import { paramGroups, tokenizerExempt } from '../../optim/param-groups.ts';
import { download, type HostArray } from '../../train/host-array.ts';
import type { TrainingTask } from '../../train/task.ts';
import { invariant } from '../../util/invariant.ts';

/** Steps since each code was chosen last; kept beside the model while it trains. */
export const IDLE = 'training.idle_steps';

export interface DistillationOptions {
  readonly weight_decay: number;
  /** Steps after which an idle code takes the place of a token; 0: never. */
  readonly reviveAfter: number;
}

/**
 * Batches are pictures in 0..1 `[B, H, W, 3]` and the teacher's features `[B, P, Dt]`; where idle codes
 * are revived, also a token's number for each code, int32 `[K]`, and whether this micro-batch has it `[K, 1]`.
 */
export function distillation(
  model: Vqkd,
  { weight_decay, reviveAfter }: DistillationOptions,
): Pick<
  TrainingTask,
  'trainable' | 'buffers' | 'resetEachEpoch' | 'groups' | 'metrics' | 'forward'
> &
  Required<Pick<TrainingTask, 'updateBuffers'>> {
  const trainable = model.parameters.filter((one) => one.trainable);
  const buffers = model.parameters.filter((one) => !one.trainable).map(({ name }) => name);
  return {
    trainable: trainable.map(({ name }) => name),
    buffers: reviveAfter > 0 ? [...buffers, IDLE] : buffers,
    resetEachEpoch: [CODEBOOK_USAGE],
    groups: paramGroups(trainable, { weight_decay, exempt: tokenizerExempt }),
    metrics: ['rec_loss', 'quant_loss', 'total_loss'],
    forward: (weights, [images, teacher, candidates, isMine]) => {
      invariant(images !== undefined && teacher !== undefined, 'pictures and features are given');
      const found = model.loss(weights, images, teacher);
      const { counts, sums } = model.statistics(found);
      // Only the micro-batch that holds a candidate adds it, so the sum is the token itself.
      const tokens =
        candidates === undefined || isMine === undefined
          ? []
          : [mul(gatherRows(found.unit, candidates), isMine)]; // [K, E]
      return {
        loss: found.loss,
        metrics: [found.recLoss, found.quantLoss, found.loss],
        statistics: [counts, sums, ...tokens],
      };
    },
    updateBuffers: (weights, [counts, sums, tokens]) => {
      invariant(counts !== undefined && sums !== undefined, 'the codebook has statistics');
      const state = {
        weight: weightOf(weights, CODEBOOK),
        clusterSize: weightOf(weights, CODEBOOK_USAGE),
      };
      const { decay, n_embed: codes } = model.config;
      const { weight, clusterSize } = updateCodebook(state, { counts, sums }, decay);
      if (tokens === undefined) return { [CODEBOOK]: weight, [CODEBOOK_USAGE]: clusterSize };
      const revived = reviveIdleCodes(weight, weightOf(weights, IDLE), {
        counts,
        unit: tokens,
        candidates: range(0, codes, 1, 'int32'),
        reviveAfter,
      });
      return { [CODEBOOK]: revived.weight, [CODEBOOK_USAGE]: clusterSize, [IDLE]: revived.idle };
    },
  };
}

/**
 * The buffers of a codebook that starts from clusters of tokens.
 *
 * @param unit   `[M, E]`, unit length.
 * @param seeds  `[K]`: the tokens that the clustering begins with.
 */
export function clusteredCodebook(unit: Tensor, seeds: Int32Array): ReadonlyMap<string, HostArray> {
  const [means, counts] = tidy(() => {
    const clusters = kMeans(unit, tensor1d(seeds, 'int32'));
    return [clusters.means, clusters.counts] as Tensor[];
  });
  invariant(means !== undefined && counts !== undefined, 'clusters have means and counts');
  const values = new Map([
    [CODEBOOK, download(means)],
    ['quantize.embedding.cluster_size', download(counts)],
    [CODEBOOK_STARTED, { shape: [1], values: Float32Array.of(1) }],
  ]);
  dispose([means, counts]);
  return values;
}
