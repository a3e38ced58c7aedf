/**
 * The visual tokenizer: encoder, codebook, decoder, trained so that the decoder gives back the direction
 * of a teacher's features (vector-quantised knowledge distillation).
 */
import {
  type Tensor,
  add,
  mean,
  mul,
  reshape,
  sub,
  sum,
  tanh,
  tensor,
} from '@tensorflow/tfjs-core';
import { linear } from '../engine/ops/linear.ts';
import { l2Normalize, unitLength } from '../engine/ops/l2-normalize.ts';
import { expectShape, expectWeights } from '../nn/expect-shape.ts';
import { zeros } from '../nn/initializers.ts';
import { type ParameterSpec, type Weights, weightOf } from '../nn/parameters.ts';
import { type TrunkInputs, startOf } from './trunk.ts';
import {
  type CodebookStatistics,
  codebookStatistics,
  nearestCodes,
  quantize,
  quantizerParameters,
} from './vector-quantizer.ts';
import { VisionTransformer, type VisionTransformerConfig } from './vision-transformer.ts';

/** How pictures in 0..1 are brought into the encoder's range. */
export type ProcessType = 'default' | 'imagenet_norm' | 'dall-e';

export interface VqkdConfig {
  readonly encoder: VisionTransformerConfig;
  readonly decoder: VisionTransformerConfig;
  /** Codes. */
  readonly n_embed: number;
  /** Width of a code. */
  readonly embed_dim: number;
  /** Width of the teacher's features. */
  readonly decoder_out_dim: number;
  readonly beta: number;
  readonly decay: number;
  readonly process_type: ProcessType;
  readonly quantize_kmeans_init: boolean;
}

/** The sizes that differ from one tokenizer to another. */
export interface VqkdSizes {
  readonly img_size: number;
  readonly patch_size: number;
  readonly embed_dim: number;
  readonly depth: number;
  readonly num_heads: number;
  readonly decoder_depth: number;
  readonly codebook_size: number;
  readonly codebook_dim: number;
  readonly teacher_dim: number;
}

/** The settings of the reference's tokenizers for given sizes. */
export function vqkdConfig(sizes: VqkdSizes, others: Partial<VqkdConfig> = {}): VqkdConfig {
  const { img_size, patch_size, embed_dim, depth, num_heads } = sizes;
  const trunk = { embed_dim, num_heads, num_classes: 0, use_abs_pos_emb: true };
  const encoder = new VisionTransformer({ ...trunk, img_size, patch_size, depth });
  const decoder = new VisionTransformer({
    ...trunk,
    img_size: Math.floor(img_size / patch_size),
    patch_size: 1,
    in_chans: sizes.codebook_dim,
    depth: sizes.decoder_depth,
  });
  return {
    encoder: encoder.config,
    decoder: decoder.config,
    n_embed: sizes.codebook_size,
    embed_dim: sizes.codebook_dim,
    decoder_out_dim: sizes.teacher_dim,
    beta: 1,
    decay: 0.99,
    process_type: 'default',
    quantize_kmeans_init: true,
    ...others,
  };
}

export interface VqkdLoss {
  /** Scalar: reconstruction plus commitment. */
  readonly loss: Tensor;
  /** Scalar: mean of 1 - cosine to the teacher. */
  readonly recLoss: Tensor;
  /** Scalar: distance of tokens from their codes. */
  readonly quantLoss: Tensor;
  /** int32 `[B * P]` */
  readonly ids: Tensor;
  /** `[B * P, E]`, unit length; with `ids` what the codebook is updated from. */
  readonly unit: Tensor;
  /** `[B * P, E]`: what the decoder got. */
  readonly codes: Tensor;
  /** `[B, P, teacher width]` */
  readonly reconstruction: Tensor;
}

/**
 * @see reference `modeling_vqkd.py`, `VQKD`; spec 3
 * Differs: the teacher is no part of it (its features are an input); pictures in 0..1 are always scaled,
 * where the reference looks at the largest value of the batch.
 */
export class Vqkd {
  readonly config: VqkdConfig;
  readonly parameters: readonly ParameterSpec[];
  readonly encoder: VisionTransformer;
  readonly decoder: VisionTransformer;
  /** Codebook and task layers. */
  readonly #own: readonly ParameterSpec[];

  constructor(config: VqkdConfig) {
    this.config = config;
    this.encoder = new VisionTransformer(config.encoder, 'encoder.');
    this.decoder = new VisionTransformer(config.decoder, 'decoder.');
    const inner = this.encoder.config.embed_dim;
    const outer = this.decoder.config.embed_dim;
    const deviation = this.encoder.config.init_std;
    this.#own = [
      ...quantizerParameters('quantize.', {
        count: config.n_embed,
        width: config.embed_dim,
        kmeansInit: config.quantize_kmeans_init,
      }),
      ...taskParameters('encode_task_layer.', [inner, inner, config.embed_dim], deviation),
      ...taskParameters('decode_task_layer.', [outer, outer, config.decoder_out_dim], deviation),
    ];
    this.parameters = [...this.encoder.parameters, ...this.decoder.parameters, ...this.#own];
  }

  /** Brings pictures from 0..1 into the encoder's range, `[B, H, W, 3]`. */
  preprocess(images: Tensor): Tensor {
    switch (this.config.process_type) {
      case 'default':
        return sub(mul(images, 2), 1);
      case 'imagenet_norm':
        return mul(
          sub(images, tensor([...IMAGENET_MEAN])),
          tensor(IMAGENET_STD.map((one) => 1 / one)),
        );
      case 'dall-e':
        return images;
    }
  }

  /**
   * What the codebook sees, before unit length.
   *
   * @param images  `[B, H, W, 3]` in 0..1
   * @returns `[B * P, E]`
   */
  encode(weights: Weights, images: Tensor, inputs: TrunkInputs = {}): Tensor {
    expectWeights(weights, this.#own);
    const features = this.encoder.patchTokens(weights, this.preprocess(images), inputs); // [B, P, D]
    inputs.observe?.('encoder_tokens', features);
    const tokens = task(weights, 'encode_task_layer.', features); // [B, P, E]
    return reshape(tokens, [-1, this.config.embed_dim]);
  }

  /** The visual tokens of pictures: int32 `[B, P]`. */
  codes(weights: Weights, images: Tensor): Tensor {
    const unit = l2Normalize(this.encode(weights, images));
    const ids = nearestCodes(unit, weightOf(weights, CODEBOOK)); // [B * P]
    return reshape(ids, [images.shape[0] ?? 0, -1]);
  }

  /** From codes `[B * P, E]` to what the teacher would see, `[B, P, teacher width]`. */
  decode(weights: Weights, codes: Tensor, inputs: TrunkInputs = {}): Tensor {
    const [rows, columns] = this.decoder.trunk.grid;
    expectShape(
      codes,
      [{ letter: 'B*P', multipleOf: rows * columns }, ['E', this.config.embed_dim]],
      'decoder',
    );
    expectWeights(weights, this.#own);
    const map = reshape(codes, [-1, rows, columns, this.config.embed_dim]); // [B, G, G, E]
    const tokens = this.decoder.patchTokens(weights, map); // [B, P, D]
    inputs.observe?.('decoder_tokens', tokens);
    return task(weights, 'decode_task_layer.', tokens);
  }

  /**
   * The loss of a batch, with the codebook as it is; see `statistics` for its update.
   *
   * @param images   `[B, H, W, 3]` in 0..1
   * @param teacher  `[B, P, teacher width]`
   */
  loss(weights: Weights, images: Tensor, teacher: Tensor, inputs: TrunkInputs = {}): VqkdLoss {
    const [rows, columns] = this.encoder.trunk.grid;
    const { decoder_out_dim: width } = this.config;
    const [batch = 0] = images.shape;
    expectShape(
      teacher,
      [
        ['B', batch],
        ['P', rows * columns],
        ['Dt', width],
      ],
      'the loss by the teacher',
    );
    const tokens = this.encode(weights, images, inputs); // [B * P, E]
    const { ids, unit, codes, loss } = quantize(
      tokens,
      weightOf(weights, CODEBOOK),
      this.config.beta,
    );
    const reconstruction = this.decode(weights, codes, inputs); // [B, P, Dt]
    const recLoss = cosineLoss(reconstruction, teacher);
    return { loss: add(loss, recLoss), recLoss, quantLoss: loss, ids, unit, codes, reconstruction };
  }

  /** What a batch adds to the codebook. */
  statistics({ unit, ids }: Pick<VqkdLoss, 'unit' | 'ids'>): CodebookStatistics {
    return codebookStatistics(unit, ids, this.config.n_embed);
  }
}

/** Name of the codebook `[K, E]`. */
export const CODEBOOK = 'quantize.embedding.weight';

/** Name of its usage statistic `[K]`. */
export const CODEBOOK_USAGE = 'quantize.cluster_size';

/** Name of the flag `[1]` that says whether the codebook has been started. */
export const CODEBOOK_STARTED = 'quantize.embedding.initted';

export const IMAGENET_MEAN: readonly number[] = [0.485, 0.456, 0.406];
export const IMAGENET_STD: readonly number[] = [0.229, 0.224, 0.225];

/** Mean over all tokens of 1 - cos, with no bound on lengths, as the reference has it. */
export function cosineLoss(reconstruction: Tensor, teacher: Tensor): Tensor {
  const cosine = sum(mul(unitLength(reconstruction), unitLength(teacher)), -1); // [B, P]
  return mean(sub(1, cosine));
}

function task(weights: Weights, prefix: string, x: Tensor): Tensor {
  const get = (name: string): Tensor => weightOf(weights, prefix + name);
  return linear(tanh(linear(x, get('0.weight'), get('0.bias'))), get('2.weight'), get('2.bias'));
}

function taskParameters(
  prefix: string,
  [from, hidden, to]: readonly [number, number, number],
  deviation: number,
): ParameterSpec[] {
  const init = startOf('plain', deviation);
  return [
    { name: `${prefix}0.weight`, shape: [hidden, from], trainable: true, init },
    { name: `${prefix}0.bias`, shape: [hidden], trainable: true, init: zeros },
    { name: `${prefix}2.weight`, shape: [to, hidden], trainable: true, init },
    { name: `${prefix}2.bias`, shape: [to], trainable: true, init: zeros },
  ];
}
