/**
 * What classifier, tokenizer and pre-training model share: patches, class token, positions, blocks.
 * Norms after the last block, pooling and heads belong to the models.
 */
import { type Tensor, concat } from '@tensorflow/tfjs-core';
import { repeatBatch } from '../engine/ops/repeat-batch.ts';
import { Block, type BlockConfig, type BlockInit, type BlockInputs } from '../nn/block.ts';
import { dropPathRates } from '../nn/drop-path.ts';
import { scaled, truncatedNormal, uniformByFanIn, zeros } from '../nn/initializers.ts';
import { type Initializer, type ParameterSpec, type Weights, weightOf } from '../nn/parameters.ts';
import { PatchEmbed } from '../nn/patch-embed.ts';
import { addPositions } from '../nn/position-embedding.ts';
import { type Grid, RelativePositionBias } from '../nn/relative-position-bias.ts';
import { type TransformerConfig, gridOf } from './transformer-config.ts';

/**
 * How values start: `plain` as classifier and tokenizer (normal; the patch convolution as PyTorch makes
 * it), `pretraining` as the masked image model (cut at one deviation; the patch convolution too).
 */
export type InitFlavour = 'plain' | 'pretraining';

export interface TrunkInputs {
  /** `[L, 2, B]`: drop-path factors, a row per block (see `dropPathFactors`). */
  readonly dropPath?: Tensor | undefined;
  /** Is shown the tokens after each step, by name; for tests and tools. */
  readonly observe?: ((name: string, value: Tensor) => void) | undefined;
}

export class Trunk {
  readonly grid: Grid;
  readonly blocks: readonly Block[];
  readonly parameters: readonly ParameterSpec[];
  readonly rates: readonly number[];
  readonly #prefix: string;
  readonly #config: TransformerConfig;
  readonly #patchEmbed: PatchEmbed;
  readonly #shared: RelativePositionBias | undefined;

  /** @param between  Parameters that the reference registers after the class token (the mask token). */
  constructor(
    prefix: string,
    config: TransformerConfig,
    flavour: InitFlavour,
    between: readonly ParameterSpec[] = [],
  ) {
    const { embed_dim: width, depth } = config;
    this.#prefix = prefix;
    this.#config = config;
    this.grid = gridOf(config);
    this.rates = dropPathRates(config.drop_path_rate, depth);
    const weight = startOf(flavour, config.init_std);
    const fanIn = config.in_chans * config.patch_size ** 2;
    const convolution =
      flavour === 'plain'
        ? { weight: uniformByFanIn(fanIn), bias: uniformByFanIn(fanIn) }
        : { weight, bias: zeros };
    this.#patchEmbed = new PatchEmbed(`${prefix}patch_embed.`, config, convolution);
    this.#shared = config.use_shared_rel_pos_bias
      ? new RelativePositionBias(`${prefix}rel_pos_bias.`, this.grid, config.num_heads)
      : undefined;
    this.blocks = Array.from({ length: depth }, (_, i) => {
      const init = blockInit(weight, zeros, i + 1);
      return new Block(`${prefix}blocks.${i}.`, i, this.blockConfig, init);
    });
    const token = (name: string, length: number): ParameterSpec => ({
      name: prefix + name,
      shape: [1, length, width],
      trainable: true,
      init: weight,
    });
    const tokens = this.grid[0] * this.grid[1] + 1;
    this.parameters = [
      token('cls_token', 1),
      ...between,
      ...(config.use_abs_pos_emb ? [token('pos_embed', tokens)] : []),
      ...this.#patchEmbed.parameters,
      ...(this.#shared?.parameters ?? []),
      ...this.blocks.flatMap((block) => block.parameters),
    ];
  }

  get blockConfig(): BlockConfig {
    return { ...this.#config, window: this.#config.use_rel_pos_bias ? this.grid : null };
  }

  /** `[B, H, W, C] -> [B, P, D]` */
  patches(weights: Weights, images: Tensor): Tensor {
    return this.#patchEmbed.forward(weights, images);
  }

  /** Puts the class token before the patches and adds positions: `[B, P, D] -> [B, N, D]`. */
  tokens(weights: Weights, patches: Tensor, images: Tensor): Tensor {
    const [batch = 0] = patches.shape;
    const cls = repeatBatch(weightOf(weights, `${this.#prefix}cls_token`), batch); // [B, 1, D]
    const tokens = concat([cls, patches], 1); // [B, N, D]
    if (!this.#config.use_abs_pos_emb) return tokens;
    const { patch_size: side } = this.#config;
    const [, height = 0, width = 0] = images.shape;
    const positions = weightOf(weights, `${this.#prefix}pos_embed`);
    return addPositions(tokens, positions, [height / side, width / side]);
  }

  /** `[h, N, N]`: the relative position bias that all blocks share, or nothing. */
  sharedBias(weights: Weights): Tensor | undefined {
    return this.#shared?.forward(weights);
  }

  /** Runs all blocks, and tells of the tokens after each: `[B, N, D] -> [B, N, D]`. */
  run(
    weights: Weights,
    tokens: Tensor,
    { bias, dropPath }: BlockInputs,
    after?: (index: number, tokens: Tensor) => void,
  ): Tensor {
    let x = tokens;
    for (const [index, block] of this.blocks.entries()) {
      x = block.forward(weights, x, { bias, dropPath });
      after?.(index, x);
    }
    return x;
  }

  /** Softmax weights of the last block, `[B, h, query, key]`; nothing is masked or dropped. */
  lastSelfAttention(weights: Weights, images: Tensor): Tensor {
    const bias = this.sharedBias(weights);
    let x = this.tokens(weights, this.patches(weights, images), images);
    for (const block of this.blocks.slice(0, -1)) x = block.forward(weights, x, { bias });
    const last = this.blocks.at(-1);
    return last === undefined ? x : last.attention.weightsOf(weights, last.norm1(weights, x), bias);
  }
}

/** Start of linear weights and tokens. */
export function startOf(flavour: InitFlavour, deviation: number): Initializer {
  return truncatedNormal(deviation, flavour === 'plain' ? 2 : deviation);
}

/** The residual projections of the n-th layer (from 1) start smaller, by sqrt(2 n). */
export function blockInit(weight: Initializer, bias: Initializer, layer: number): BlockInit {
  const small = scaled(weight, 1 / Math.sqrt(2 * layer));
  return {
    weight,
    projWeight: small,
    projBias: bias,
    fc1Bias: bias,
    fc2Weight: small,
    fc2Bias: bias,
  };
}
