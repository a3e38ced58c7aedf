/** The classifier, which is also encoder and decoder of the tokenizer (without head). */
import { type Tensor, mean, reshape, slice } from '@tensorflow/tfjs-core';
import { layerNorm } from '../engine/ops/layer-norm.ts';
import { linear } from '../engine/ops/linear.ts';
import { expectWeights } from '../nn/expect-shape.ts';
import { scaled, zeros } from '../nn/initializers.ts';
import { normParameters } from '../nn/layer-norm.ts';
import { type ParameterSpec, type Weights, weightOf } from '../nn/parameters.ts';
import { TRANSFORMER_DEFAULTS, type TransformerConfig } from './transformer-config.ts';
import { Trunk, type TrunkInputs, startOf } from './trunk.ts';

export interface VisionTransformerConfig extends TransformerConfig {
  /** Outputs of the head; 0 means no head. */
  readonly num_classes: number;
  /** Whether the mean of the patch tokens is classified, or the class token. */
  readonly use_mean_pooling: boolean;
  /** Factor on the start values of the head. */
  readonly init_scale: number;
}

export const VISION_TRANSFORMER_DEFAULTS: VisionTransformerConfig = {
  ...TRANSFORMER_DEFAULTS,
  num_classes: 1000,
  use_mean_pooling: true,
  init_scale: 0.001,
};

/**
 * @see reference `modeling_finetune.py`, `VisionTransformer`; spec 2.2
 * Differs: pictures are channels last; dropout other than drop path does not exist (no recipe uses it).
 */
export class VisionTransformer {
  readonly config: VisionTransformerConfig;
  readonly parameters: readonly ParameterSpec[];
  readonly trunk: Trunk;
  readonly #prefix: string;
  /** Norm and head. */
  readonly #last: readonly ParameterSpec[];

  /** @param prefix  Of all names: empty, `encoder.` or `decoder.`. */
  constructor(config: Partial<VisionTransformerConfig> = {}, prefix = '') {
    this.config = { ...VISION_TRANSFORMER_DEFAULTS, ...config };
    const { embed_dim: width, num_classes: classes, init_scale, init_std } = this.config;
    this.#prefix = prefix;
    this.trunk = new Trunk(prefix, this.config, 'plain');
    const head = { trainable: true } as const;
    const weight = scaled(startOf('plain', init_std), init_scale);
    this.#last = [
      ...normParameters(`${prefix}${this.#normName}.`, width),
      ...(classes > 0
        ? [
            { ...head, name: `${prefix}head.weight`, shape: [classes, width], init: weight },
            { ...head, name: `${prefix}head.bias`, shape: [classes], init: zeros },
          ]
        : []),
    ];
    this.parameters = [...this.trunk.parameters, ...this.#last];
  }

  /** Drop-path rate of each block, for `dropPathFactors`. */
  get dropPathRates(): readonly number[] {
    return this.trunk.rates;
  }

  /** Logits `[B, T]`, or the pooled features `[B, D]` when there is no head. */
  forward(weights: Weights, images: Tensor, inputs: TrunkInputs = {}): Tensor {
    return this.head(weights, this.features(weights, images, inputs));
  }

  /** Applies the head to features, `[..., D] -> [..., T]`. */
  head(weights: Weights, features: Tensor): Tensor {
    if (this.config.num_classes === 0) return features;
    const weight = weightOf(weights, `${this.#prefix}head.weight`);
    return linear(features, weight, weightOf(weights, `${this.#prefix}head.bias`));
  }

  /** Pooled and normalised, `[B, D]`. The mean is taken before the norm, as the reference does. */
  features(weights: Weights, images: Tensor, inputs: TrunkInputs = {}): Tensor {
    const x = this.#tokens(weights, images, inputs); // [B, N, D]
    return this.#norm(weights, this.config.use_mean_pooling ? mean(patchesOf(x), 1) : clsOf(x));
  }

  /** Normalised patch tokens, `[B, P, D]`. */
  patchTokens(weights: Weights, images: Tensor, inputs: TrunkInputs = {}): Tensor {
    return this.#norm(weights, patchesOf(this.#tokens(weights, images, inputs)));
  }

  /** Normalised tokens, class token first, `[B, N, D]`. */
  allTokens(weights: Weights, images: Tensor, inputs: TrunkInputs = {}): Tensor {
    return this.#norm(weights, this.#tokens(weights, images, inputs));
  }

  /** Tokens after each block, each `[B, N, D]`; not normalised unless asked for. */
  intermediateLayers(weights: Weights, images: Tensor, useLastNorm = false): Tensor[] {
    const layers: Tensor[] = [];
    this.#tokens(weights, images, {}, (x) => layers.push(x));
    return useLastNorm ? layers.map((x) => this.#norm(weights, x)) : layers;
  }

  /** Softmax weights of the last block, `[B, h, query, key]`, class token first. */
  lastSelfAttention(weights: Weights, images: Tensor): Tensor {
    return this.trunk.lastSelfAttention(weights, images);
  }

  // Quirk Q8: mean pooling has a norm of its own name, so that of pre-training (`norm`) is left behind.
  get #normName(): string {
    return this.config.use_mean_pooling ? 'fc_norm' : 'norm';
  }

  #norm(weights: Weights, x: Tensor): Tensor {
    const name = `${this.#prefix}${this.#normName}`;
    const weight = weightOf(weights, `${name}.weight`);
    return layerNorm(x, weight, weightOf(weights, `${name}.bias`), this.config.norm_eps);
  }

  #tokens(
    weights: Weights,
    images: Tensor,
    { dropPath, observe }: TrunkInputs,
    after?: (x: Tensor) => void,
  ): Tensor {
    expectWeights(weights, this.#last);
    const patches = this.trunk.patches(weights, images);
    observe?.('patch_embed', patches);
    const embedded = this.trunk.tokens(weights, patches, images);
    observe?.('embed_with_pos', embedded);
    const bias = this.trunk.sharedBias(weights);
    return this.trunk.run(weights, embedded, { bias, dropPath }, (index, x) => {
      observe?.(`block${index}`, x);
      after?.(x);
    });
  }
}

/** Tokens without the class token: `[B, N, D] -> [B, P, D]`. */
export function patchesOf(tokens: Tensor): Tensor {
  return slice(tokens, [0, 1, 0], [-1, -1, -1]);
}

/** The class token alone: `[B, N, D] -> [B, D]`. */
export function clsOf(tokens: Tensor): Tensor {
  const [batch = 0, , width = 0] = tokens.shape;
  return reshape(slice(tokens, [0, 0, 0], [-1, 1, -1]), [batch, width]);
}
