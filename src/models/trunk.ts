/**
 * What classifier, tokenizer and pre-training model share: patches, class token, positions, blocks.
 * Norms after the last block, pooling and heads belong to the models.
 */
import { type Tensor, concat } from '@tensorflow/tfjs-core';
import { repeatBatch } from '../engine/ops/repeat-batch.ts';
import { Block, type BlockConfig, type BlockInit, type BlockInputs } from '../nn/block.ts';
import { dropPathRates } from '../nn/drop-path.ts';
import { type AxisRule, expectShape, expectWeights } from '../nn/expect-shape.ts';
import { scaled, truncatedNormal, uniformByFanIn, zeros } from '../nn/initializers.ts';
import { type Initializer, type ParameterSpec, type Weights, weightOf } from '../nn/parameters.ts';
import { PatchEmbed } from '../nn/patch-embed.ts';
import { addPositions } from '../nn/position-embedding.ts';
import { type Grid, RelativePositionBias } from '../nn/relative-position-bias.ts';
import { type TransformerConfig, gridOf } from './transformer-config.ts';

/**
 * How values start: `plain` as classifier and tokenizer (normal; the patch convolution as PyTorch makes
 * it), `pretraining` as the masked image model (cut at one deviation; the patch convolution too),
 * `segmentation` as its backbone (plain, but the residual projections do not start smaller: the reference
 * draws them anew after it has scaled them; and layer scales exist for every number, 0 too).
 */
export type InitFlavour = 'plain' | 'pretraining' | 'segmentation';

/** The segmentation backbone tells layer scales that start at 0 from none. */
export type TrunkConfig = Omit<TransformerConfig, 'init_values'> & {
  readonly init_values: number | null;
};

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
  readonly #config: TrunkConfig;
  readonly #layerScale: number | null;
  readonly #patchEmbed: PatchEmbed;
  readonly #shared: RelativePositionBias | undefined;

  /** @param between  Parameters that the reference registers after the class token (the mask token). */
  constructor(
    prefix: string,
    config: TrunkConfig,
    flavour: InitFlavour,
    between: readonly ParameterSpec[] = [],
  ) {
    const { embed_dim: width, depth } = config;
    this.#prefix = prefix;
    this.#config = config;
    this.#layerScale = layerScaleOf(flavour, config.init_values);
    this.grid = gridOf(config);
    this.rates = dropPathRates(config.drop_path_rate, depth);
    const weight = startOf(flavour, config.init_std);
    const fanIn = config.in_chans * config.patch_size ** 2;
    // Quirk Q6: only pre-training initialises the patch convolution; elsewhere it stays as PyTorch makes it.
    const convolution =
      flavour === 'pretraining'
        ? { weight, bias: zeros }
        : { weight: uniformByFanIn(fanIn), bias: uniformByFanIn(fanIn) };
    this.#patchEmbed = new PatchEmbed(`${prefix}patch_embed.`, config, convolution);
    this.#shared = config.use_shared_rel_pos_bias
      ? new RelativePositionBias(`${prefix}rel_pos_bias.`, this.grid, config.num_heads)
      : undefined;
    this.blocks = Array.from({ length: depth }, (_, i) => {
      const layer = flavour === 'segmentation' ? undefined : i + 1;
      const init = blockInit(weight, zeros, layer);
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
    const window = this.#config.use_rel_pos_bias ? this.grid : null;
    return { ...this.#config, init_values: this.#layerScale, window };
  }

  /**
   * `[B, H, W, C] -> [B, P, D]`. Every pass begins here.
   *
   * @throws RepriseError RP7601 when pictures do not fit, RP7602 when weights do not.
   */
  patches(weights: Weights, images: Tensor): Tensor {
    const { patch_size, in_chans } = this.#config;
    const side = (letter: string, patches: number): AxisRule =>
      this.#hasWindow ? [letter, patches * patch_size] : { letter, multipleOf: patch_size };
    const [rows, columns] = this.grid;
    const rule = ['B', side('H', rows), side('W', columns), ['C', in_chans]] as const;
    expectShape(images, rule, `${this.#prefix}patch_embed`);
    expectWeights(weights, this.parameters);
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

  /** Relative positions are for one grid; absolute ones are resampled for any. */
  get #hasWindow(): boolean {
    return this.#config.use_rel_pos_bias || this.#config.use_shared_rel_pos_bias;
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

/** Start of linear weights and tokens. Quirk Q6: pre-training cuts them at one deviation. */
export function startOf(flavour: InitFlavour, deviation: number): Initializer {
  return truncatedNormal(deviation, flavour === 'pretraining' ? deviation : 2);
}

/** Elsewhere 0 means that there are none. */
function layerScaleOf(flavour: InitFlavour, start: number | null): number | null {
  return flavour === 'segmentation' || (start !== null && start > 0) ? start : null;
}

/** The residual projections of the n-th layer (from 1) start smaller, by sqrt(2 n); not without `layer`. */
export function blockInit(
  weight: Initializer,
  bias: Initializer,
  layer: number | undefined,
): BlockInit {
  const small = layer === undefined ? weight : scaled(weight, 1 / Math.sqrt(2 * layer));
  return {
    weight,
    projWeight: small,
    projBias: bias,
    fc1Bias: bias,
    fc2Weight: small,
    fc2Bias: bias,
  };
}
