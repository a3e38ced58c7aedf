/** The segmentation network: backbone, pyramid decoder, and an auxiliary head that only trains. */
import { type Tensor, add, mul, reshape } from '@tensorflow/tfjs-core';
import { pixelAccuracy, pixelCrossEntropy } from '../../engine/ops/pixel-cross-entropy.ts';
import { resizeBilinear } from '../../engine/ops/resample-grid.ts';
import type { ParameterSpec, Weights } from '../../nn/parameters.ts';
import { invariant } from '../../util/invariant.ts';
import { AuxiliaryHead } from './auxiliary-head.ts';
import { Backbone } from './backbone.ts';
import type { BatchNorm } from './batch-norm.ts';
import { DecodeHead } from './decode-head.ts';
import type { NormStatistics, Pass } from './pass.ts';
import { UPERNET_DEFAULTS, type UpernetConfig } from './upernet-config.ts';

/** Label of pixels that belong to no class. */
export const IGNORED_LABEL = 255;

export interface SegmentationLoss {
  /** Scalars: the decoder's loss plus its share of the auxiliary one. */
  readonly loss: Tensor;
  readonly decodeLoss: Tensor;
  /** With its weight applied, as the reference logs it. */
  readonly auxiliaryLoss: Tensor;
  /** Percent of all pixels, ignored ones counted as wrong. */
  readonly decodeAccuracy: Tensor;
  readonly auxiliaryAccuracy: Tensor;
  /** For {@link Upernet.movedBuffers}: mean and unbiased variance of each norm, in order. */
  readonly statistics: readonly Tensor[];
}

/**
 * @see reference `semantic_segmentation/`; mmsegmentation 0.11, `EncoderDecoder`; spec 2.7
 * Differs: maps are channels last; on several machines the batch statistics are those of each.
 */
export class Upernet {
  readonly config: UpernetConfig;
  readonly parameters: readonly ParameterSpec[];
  readonly backbone: Backbone;
  readonly #decoder: DecodeHead;
  readonly #auxiliary: AuxiliaryHead;
  readonly #norms: readonly BatchNorm[];

  constructor(config: Partial<UpernetConfig> = {}) {
    this.config = { ...UPERNET_DEFAULTS, ...config };
    this.backbone = new Backbone(this.config);
    this.#decoder = new DecodeHead(this.config);
    this.#auxiliary = new AuxiliaryHead(this.config);
    const parts = [this.backbone, this.#decoder, this.#auxiliary];
    this.parameters = parts.flatMap(({ parameters }) => parameters);
    this.#norms = parts.flatMap(({ norms }) => norms);
  }

  /** Drop-path rate of each block, for `dropPathFactors`. */
  get dropPathRates(): readonly number[] {
    return this.backbone.trunk.rates;
  }

  /** Class scores of every pixel, `[B, H, W, 3] -> [B, H, W, T]`. */
  forward(weights: Weights, images: Tensor, pass: Pass = {}): Tensor {
    const [, height = 0, width = 0] = images.shape;
    return resizeBilinear(this.decode(weights, images, pass), [height, width]);
  }

  /** Class scores at a quarter of the picture's size (patch 16 or 8), `[B, H/4, W/4, T]`. */
  decode(weights: Weights, images: Tensor, pass: Pass = {}): Tensor {
    const pyramid = this.backbone.forward(weights, images, pass);
    return this.#decoder.forward(weights, pyramid, pass);
  }

  /** Scores of the auxiliary head at its own size; for looking at. */
  auxiliary(weights: Weights, images: Tensor, pass: Pass = {}): Tensor {
    return this.#auxiliary.forward(weights, this.backbone.forward(weights, images, pass), pass);
  }

  /**
   * One training pass: norms use the statistics of this batch.
   *
   * @param images  `[B, H, W, 3]`, normalised.
   * @param labels  int32 `[B, H, W]`: class numbers, or {@link IGNORED_LABEL}.
   */
  loss(
    weights: Weights,
    images: Tensor,
    labels: Tensor,
    pass: Omit<Pass, 'normalised'> = {},
  ): SegmentationLoss {
    const found = new Map<string, NormStatistics>();
    const training: Pass = { ...pass, normalised: (norm, own) => found.set(norm, own) };
    const pyramid = this.backbone.forward(weights, images, training);
    const scores = this.#decoder.forward(weights, pyramid, training);
    pass.observe?.('decode_logits', scores);
    const early = this.#auxiliary.forward(weights, pyramid, training);
    pass.observe?.('aux_logits', early);
    const decoded = judge(scores, labels);
    const helped = judge(early, labels);
    const auxiliaryLoss = mul(helped.loss, this.config.auxiliary_weight);
    return {
      loss: add(decoded.loss, auxiliaryLoss),
      decodeLoss: decoded.loss,
      auxiliaryLoss,
      decodeAccuracy: decoded.accuracy,
      auxiliaryAccuracy: helped.accuracy,
      statistics: this.#norms.flatMap(({ name }) => {
        const own = found.get(name);
        invariant(own !== undefined, `${name} took part`);
        return [own.mean, own.variance];
      }),
    };
  }

  /** All buffers after a batch with these statistics, by name. */
  movedBuffers(weights: Weights, statistics: readonly Tensor[]): Record<string, Tensor> {
    const moved = this.#norms.map((norm, i) => {
      const [mean, variance] = statistics.slice(2 * i, 2 * i + 2);
      invariant(mean !== undefined && variance !== undefined, 'two statistics of each norm');
      return norm.moved(weights, { mean, variance });
    });
    return Object.assign({}, ...moved);
  }
}

/** Scores at any size against labels of every pixel. */
function judge(scores: Tensor, labels: Tensor): { loss: Tensor; accuracy: Tensor } {
  const [, height = 0, width = 0] = labels.shape;
  const classes = scores.shape[3] ?? 0;
  const pixels = reshape(resizeBilinear(scores, [height, width]), [-1, classes]); // [B*H*W, T]
  const known = reshape(labels, [-1]); // [B*H*W]
  return {
    loss: pixelCrossEntropy(pixels, known, IGNORED_LABEL),
    accuracy: pixelAccuracy(pixels, known),
  };
}
