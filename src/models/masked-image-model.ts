/**
 * Masked image modelling: some patches are hidden behind a mask token, and their visual tokens are
 * predicted. With head layers, a second stream joins the final class token with the patch tokens of an
 * early block, so that the class token has to gather what the picture is about (patch aggregation).
 */
import {
  type Tensor,
  add,
  addN,
  cast,
  concat,
  equal,
  mean,
  mul,
  reshape,
  slice,
  sub,
} from '@tensorflow/tfjs-core';
import { crossEntropy, smoothedTargets } from '../engine/ops/cross-entropy.ts';
import { firstArgmax } from '../engine/ops/first-argmax.ts';
import { gatherRows } from '../engine/ops/gather-rows.ts';
import { layerNorm } from '../engine/ops/layer-norm.ts';
import { linear } from '../engine/ops/linear.ts';
import { Block } from '../nn/block.ts';
import { dropPathRates } from '../nn/drop-path.ts';
import { expectShape, expectWeights } from '../nn/expect-shape.ts';
import { uniformByFanIn, zeros } from '../nn/initializers.ts';
import { normParameters } from '../nn/layer-norm.ts';
import { type ParameterSpec, type Weights, weightOf } from '../nn/parameters.ts';
import { TRANSFORMER_DEFAULTS, type TransformerConfig } from './transformer-config.ts';
import { Trunk, type TrunkInputs, blockInit, startOf } from './trunk.ts';
import { patchesOf } from './vision-transformer.ts';

export interface MaskedImageModelConfig extends TransformerConfig {
  /** Number of visual tokens. */
  readonly vocab_size: number;
  /** Block (from 1) whose patch tokens enter the second stream; 0 without one. */
  readonly early_layers: number;
  /** Layers of the second stream; 0 means there is none. */
  readonly head_layers: number;
  /** Whether both streams share norm and output head. */
  readonly shared_lm_head: boolean;
}

export const MASKED_IMAGE_MODEL_DEFAULTS: MaskedImageModelConfig = {
  ...TRANSFORMER_DEFAULTS,
  init_values: 0.1,
  use_shared_rel_pos_bias: true,
  vocab_size: 8192,
  early_layers: 9,
  head_layers: 2,
  shared_lm_head: true,
};

export interface MaskedInputs extends TrunkInputs {
  /** `[B, P]`, 1 where a patch is hidden, else 0; nothing hides none. */
  readonly mask?: Tensor | undefined;
}

export interface MaskedLoss {
  /** Scalar, the sum over the streams. */
  readonly loss: Tensor;
  /** One scalar for each stream: main, then class-token stream. */
  readonly losses: readonly Tensor[];
  /** Share of hidden patches predicted right, for each stream. */
  readonly accuracies: readonly Tensor[];
}

/** @see reference `modeling_pretrain.py`, `VisionTransformerForMaskedImageModeling[CLS]`; spec 2.3 */
export class MaskedImageModel {
  readonly config: MaskedImageModelConfig;
  readonly parameters: readonly ParameterSpec[];
  readonly trunk: Trunk;
  readonly #layers: readonly Block[];

  constructor(config: Partial<MaskedImageModelConfig> = {}) {
    this.config = { ...MASKED_IMAGE_MODEL_DEFAULTS, ...config };
    const { embed_dim: width, vocab_size, head_layers, early_layers } = this.config;
    const start = startOf('pretraining', this.config.init_std);
    const mask: ParameterSpec = {
      name: 'mask_token',
      shape: [1, 1, width],
      trainable: true,
      init: start,
    };
    this.trunk = new Trunk('', this.config, 'pretraining', [mask]);
    this.#layers = Array.from({ length: head_layers }, (_, j) => {
      const init = headInit(width, this.config, early_layers + j + 1);
      const index = this.config.depth + j;
      return new Block(`cls_pt_layers.${j}.`, index, this.trunk.blockConfig, init);
    });
    const output = (name: string): ParameterSpec[] => [
      { name: `${name}.weight`, shape: [vocab_size, width], trainable: true, init: start },
      { name: `${name}.bias`, shape: [vocab_size], trainable: true, init: zeros },
    ];
    this.parameters = [
      ...this.trunk.parameters,
      ...normParameters('norm.', width),
      ...output('lm_head'),
      ...this.#layers.flatMap((layer) => layer.parameters),
      ...(this.#hasOwnHead
        ? [...normParameters('cls_pt_norm.', width), ...output('cls_pt_lm_head')]
        : []),
    ];
  }

  /** Drop-path rates of the blocks, then of the head layers; for `dropPathFactors`. */
  get dropPathRates(): readonly number[] {
    const { drop_path_rate: rate, depth, early_layers: early, head_layers: count } = this.config;
    const longer = dropPathRates(rate, Math.max(depth, early + count));
    return [...this.trunk.rates, ...longer.slice(early, early + count)];
  }

  /**
   * Logits of chosen patches.
   *
   * @param rows  int32 `[M]`: places in the batch's patches in raster order, `b * P + p`.
   * @returns `[M, V]` for each stream.
   */
  forward(weights: Weights, images: Tensor, rows: Tensor, inputs: MaskedInputs = {}): Tensor[] {
    expectShape(rows, ['M'], 'lm_head');
    return this.#streams(weights, images, inputs).map((tokens, stream) => {
      const patches = patchesOf(tokens); // [B, P, D]
      const flat = reshape(patches, [-1, this.config.embed_dim]); // [B*P, D]
      return this.#output(weights, this.#norm(weights, gatherRows(flat, rows), stream), stream);
    });
  }

  /** The loss of predicting the visual tokens of the hidden patches. */
  loss(
    weights: Weights,
    images: Tensor,
    { rows, labels, ...inputs }: MaskedInputs & { readonly rows: Tensor; readonly labels: Tensor },
  ): MaskedLoss {
    return maskedLoss(this.forward(weights, images, rows, inputs), labels);
  }

  /** Logits of all patches, `[B, P, V]` for each stream. */
  allLogits(weights: Weights, images: Tensor, inputs: MaskedInputs = {}): Tensor[] {
    return this.patchTokens(weights, images, inputs).map((tokens, stream) =>
      this.#output(weights, tokens, stream),
    );
  }

  /** Normalised patch tokens, `[B, P, D]` for each stream. */
  patchTokens(weights: Weights, images: Tensor, inputs: MaskedInputs = {}): Tensor[] {
    return this.#streams(weights, images, inputs).map((tokens, stream) =>
      this.#norm(weights, patchesOf(tokens), stream),
    );
  }

  /** Tokens after each block, `[B, N, D]`, with nothing hidden; not normalised. */
  intermediateLayers(weights: Weights, images: Tensor): Tensor[] {
    const layers: Tensor[] = [];
    const embedded = this.trunk.tokens(weights, this.trunk.patches(weights, images), images);
    const bias = this.trunk.sharedBias(weights);
    this.trunk.run(weights, embedded, { bias }, (_, x) => layers.push(x));
    return layers;
  }

  /** Softmax weights of the last block, `[B, h, query, key]`; nothing is hidden. */
  lastSelfAttention(weights: Weights, images: Tensor): Tensor {
    return this.trunk.lastSelfAttention(weights, images);
  }

  get #hasOwnHead(): boolean {
    return this.config.head_layers > 0 && !this.config.shared_lm_head;
  }

  /** Tokens of each stream before its norm, `[B, N, D]`. */
  #streams(weights: Weights, images: Tensor, inputs: MaskedInputs): Tensor[] {
    const { dropPath, observe } = inputs;
    expectWeights(weights, this.parameters);
    const patches = this.#hide(weights, this.trunk.patches(weights, images), inputs.mask);
    const embedded = this.trunk.tokens(weights, patches, images); // [B, N, D]
    observe?.('embed_with_pos', embedded);
    const bias = this.trunk.sharedBias(weights);
    let early = embedded;
    const last = this.trunk.run(weights, embedded, { bias, dropPath }, (index, tokens) => {
      observe?.(`block${index}`, tokens);
      if (index + 1 === this.config.early_layers) early = tokens;
    });
    if (this.#layers.length === 0) return [last];
    const cls = slice(last, [0, 0, 0], [-1, 1, -1]); // [B, 1, D], before any norm
    let second = concat([cls, patchesOf(early)], 1); // [B, N, D]
    for (const [index, layer] of this.#layers.entries()) {
      second = layer.forward(weights, second, { bias, dropPath });
      observe?.(`cls_block${index}`, second);
    }
    return [last, second];
  }

  #hide(weights: Weights, patches: Tensor, mask: Tensor | undefined): Tensor {
    if (mask === undefined) return patches;
    const [batch = 0, count = 0] = patches.shape;
    expectShape(
      mask,
      [
        ['B', batch],
        ['P', count],
      ],
      'mask_token',
    );
    const hidden = reshape(cast(mask, 'float32'), [...mask.shape, 1]); // [B, P, 1]
    const token = weightOf(weights, 'mask_token'); // [1, 1, D]
    return add(mul(patches, sub(1, hidden)), mul(token, hidden));
  }

  #norm(weights: Weights, x: Tensor, stream: number): Tensor {
    const name = stream === 1 && this.#hasOwnHead ? 'cls_pt_norm' : 'norm';
    const weight = weightOf(weights, `${name}.weight`);
    return layerNorm(x, weight, weightOf(weights, `${name}.bias`), this.config.norm_eps);
  }

  #output(weights: Weights, x: Tensor, stream: number): Tensor {
    const name = stream === 1 && this.#hasOwnHead ? 'cls_pt_lm_head' : 'lm_head';
    return linear(x, weightOf(weights, `${name}.weight`), weightOf(weights, `${name}.bias`));
  }
}

/**
 * Cross-entropy of each stream and their sum.
 *
 * @param logits  `[M, V]` for each stream.
 * @param labels  int32 `[M]`
 */
export function maskedLoss(logits: readonly Tensor[], labels: Tensor): MaskedLoss {
  expectShape(labels, [['M', logits[0]?.shape[0] ?? 0]], 'the masked loss');
  const targets = smoothedTargets(labels, logits[0]?.shape[1] ?? 0); // [M, V]
  const losses = logits.map((one) => crossEntropy(one, targets));
  const accuracies = logits.map((one) =>
    mean(cast(equal(firstArgmax(one), cast(labels, 'int32')), 'float32')),
  );
  return { loss: addN([...losses]), losses, accuracies };
}

// Quirk Q6: the reference builds the head layers after its initialiser ran, so they start as PyTorch makes
// them, biases too, and only the depth rescale reaches them.
function headInit(
  width: number,
  { mlp_ratio, attn_head_dim, num_heads }: MaskedImageModelConfig,
  layer: number,
): ConstructorParameters<typeof Block>[3] {
  const byWidth = uniformByFanIn(width);
  const byHeads = uniformByFanIn((attn_head_dim ?? Math.floor(width / num_heads)) * num_heads);
  const byHidden = uniformByFanIn(Math.floor(width * mlp_ratio));
  return {
    weight: byWidth,
    projWeight: blockInit(byHeads, byHeads, layer).projWeight,
    projBias: byHeads,
    fc1Bias: byWidth,
    fc2Weight: blockInit(byHidden, byHidden, layer).fc2Weight,
    fc2Bias: byHidden,
  };
}
