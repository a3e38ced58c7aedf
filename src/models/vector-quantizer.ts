/**
 * The codebook of the tokenizer: unit vectors that follow the means of what chooses them. All functions
 * are pure; counts and sums are apart from the update, so that several processes can add theirs up.
 *
 * @see reference `norm_ema_quantizer.py`, `NormEMAVectorQuantizer`; spec 3.4
 */
import {
  type Tensor,
  add,
  cast,
  concat,
  div,
  greater,
  greaterEqual,
  maximum,
  mean,
  mul,
  ones,
  reshape,
  slice,
  square,
  sub,
  sum,
} from '@tensorflow/tfjs-core';
import { firstArgmax } from '../engine/ops/first-argmax.ts';
import { gatherRows, sumRows } from '../engine/ops/gather-rows.ts';
import { l2Normalize } from '../engine/ops/l2-normalize.ts';
import { matMulPlain } from '../engine/ops/mat-mul.ts';
import { straightThrough } from '../engine/ops/straight-through.ts';
import { unitRows, zeros, constant } from '../nn/initializers.ts';
import type { ParameterSpec } from '../nn/parameters.ts';

export interface Quantized {
  /** int32 `[M]`: the chosen code of each token. */
  readonly ids: Tensor;
  /** `[M, E]`: the tokens at unit length; no gradient should be taken of what is made from it. */
  readonly unit: Tensor;
  /** `[M, E]`: the chosen codes; the gradient goes to the tokens unchanged. */
  readonly codes: Tensor;
  /** Scalar: beta times the mean squared distance of tokens from their codes. */
  readonly loss: Tensor;
}

/** What a batch adds to the codebook; processes add theirs up before the update. */
export interface CodebookStatistics {
  /** `[K]`: how often each code was chosen. */
  readonly counts: Tensor;
  /** `[K, E]`: the sum of the tokens that chose it. */
  readonly sums: Tensor;
}

export interface CodebookState {
  /** `[K, E]`: `quantize.embedding.weight`. */
  readonly weight: Tensor;
  /** `[K]`: `quantize.cluster_size`, a moving average of the counts; a statistic only. */
  readonly clusterSize: Tensor;
}

/** The buffers of a quantizer as checkpoints hold them; two of them are never read again (quirk Q2). */
export function quantizerParameters(
  prefix: string,
  { count, width, kmeansInit }: { count: number; width: number; kmeansInit: boolean },
): ParameterSpec[] {
  const buffer = (
    name: string,
    shape: number[],
    init: ParameterSpec['init'] = zeros,
  ): ParameterSpec => ({ name: prefix + name, shape, trainable: false, init });
  return [
    buffer('cluster_size', [count]),
    buffer('embedding.weight', [count, width], kmeansInit ? zeros : unitRows(width)),
    buffer('embedding.cluster_size', [count]),
    buffer('embedding.embed_avg', [count, width]),
    buffer('embedding.initted', [1], kmeansInit ? zeros : constant(1)),
  ];
}

/**
 * The nearest code of each token, by squared distance, the first on ties.
 *
 * @param unit      `[M, E]`, unit length.
 * @param codebook  `[K, E]`
 * @returns int32 `[M]`
 */
export function nearestCodes(unit: Tensor, codebook: Tensor): Tensor {
  const products = matMulPlain(unit, codebook, false, true); // [M, K]
  // The token's own length is the same for all codes and is left out.
  return firstArgmax(sub(mul(products, 2), sum(square(codebook), -1)));
}

/**
 * Replaces each token by its nearest code.
 *
 * @param tokens    `[M, E]`, of any length.
 * @param codebook  `[K, E]`, before this batch's update.
 */
export function quantize(tokens: Tensor, codebook: Tensor, beta = 1): Quantized {
  const unit = l2Normalize(tokens); // [M, E]
  const ids = nearestCodes(unit, codebook);
  const chosen = gatherRows(codebook, ids); // [M, E]
  const loss = mul(mean(square(sub(unit, chosen))), beta);
  return { ids, unit, codes: straightThrough(unit, chosen), loss };
}

/** Counts and sums per code, in one pass over the tokens. */
export function codebookStatistics(unit: Tensor, ids: Tensor, count: number): CodebookStatistics {
  const [tokens = 0, width = 0] = unit.shape;
  const both = sumRows(concat([unit, ones([tokens, 1])], 1), ids, count); // [K, E + 1]
  return {
    counts: reshape(slice(both, [0, width], [count, 1]), [count]),
    sums: slice(both, [0, 0], [count, width]),
  };
}

/** The moving average of counts; it also moves in evaluation, where nothing else does. */
export function updateUsage(clusterSize: Tensor, counts: Tensor, decay: number): Tensor {
  return add(mul(clusterSize, decay), mul(counts, 1 - decay));
}

/**
 * The state after a batch: each chosen code moves by the same share towards the unit mean of its tokens,
 * however many they are; the others stay (quirk Q2).
 */
export function updateCodebook(
  state: CodebookState,
  { counts, sums }: CodebookStatistics,
  decay: number,
): CodebookState {
  const { weight } = state;
  const targets = unitMeans(sums, counts, weight); // [K, E]
  return {
    weight: l2Normalize(add(mul(weight, decay), mul(targets, 1 - decay))),
    clusterSize: updateUsage(state.clusterSize, counts, decay),
  };
}

/**
 * One round of spherical k-means.
 *
 * @param unit   `[M, E]`, unit length.
 * @param means  `[K, E]`
 * @returns the next means (an empty cluster keeps its own), and the counts they were made of.
 */
export function kMeansRound(unit: Tensor, means: Tensor): { means: Tensor; counts: Tensor } {
  const [count = 0] = means.shape;
  const buckets = firstArgmax(matMulPlain(unit, means, false, true)); // [M]
  const { counts, sums } = codebookStatistics(unit, buckets, count);
  return { means: unitMeans(sums, counts, means), counts };
}

/** Rounds of the start clustering in the reference. */
export const KMEANS_ROUNDS = 10;

/**
 * The start of a codebook from the tokens of the first batch.
 *
 * @param start  int32 `[K]`: the tokens to begin with; without repetition when there are enough.
 */
export function kMeans(
  unit: Tensor,
  start: Tensor,
  rounds: number = KMEANS_ROUNDS,
): { means: Tensor; counts: Tensor } {
  let state = kMeansRound(unit, gatherRows(unit, start));
  for (let round = 1; round < rounds; round++) state = kMeansRound(unit, state.means);
  return state;
}

/**
 * Gives codes that nobody chose for a while a new place: that of a token of this batch.
 *
 * Differs: not in the reference, where an unused code stays for ever; off unless asked for.
 *
 * @param idle        `[K]`: batches since each code was chosen last, before this one.
 * @param candidates  int32 `[K]`: the token that would replace each code.
 * @returns the codebook and the counters after this batch.
 */
export function reviveIdleCodes(
  weight: Tensor,
  idle: Tensor,
  {
    counts,
    unit,
    candidates,
    reviveAfter,
  }: { counts: Tensor; unit: Tensor; candidates: Tensor; reviveAfter: number },
): { weight: Tensor; idle: Tensor } {
  const isUnused = sub(1, isPositive(counts)); // [K]
  const waited = mul(add(idle, 1), isUnused); // [K]
  const isRevived = cast(greaterEqual(waited, reviveAfter), 'float32'); // [K]
  const column = reshape(isRevived, [-1, 1]);
  const fresh = mul(gatherRows(unit, candidates), column); // [K, E]
  return {
    weight: add(mul(weight, sub(1, column)), fresh),
    idle: mul(waited, sub(1, isRevived)),
  };
}

/** Means of the sums at unit length; where there is nothing to take a mean of, what was there before. */
function unitMeans(sums: Tensor, counts: Tensor, before: Tensor): Tensor {
  const column = reshape(counts, [-1, 1]); // [K, 1]
  const isUsed = isPositive(column);
  const means = l2Normalize(div(sums, maximum(column, 1)));
  // Exact, because one of the two factors is 1 and the other 0.
  return add(mul(means, isUsed), mul(before, sub(1, isUsed)));
}

function isPositive(x: Tensor): Tensor {
  return cast(greater(x, 0), 'float32');
}
