/**
 * A small one of every model, with samples by number, for the properties that each of them must have.
 * A new model belongs in this table; that is all it takes to be held to them.
 */
import * as tf from '@tensorflow/tfjs-core';
import { crossEntropy, smoothedTargets } from '../../../src/engine/ops/cross-entropy.ts';
import { linear } from '../../../src/engine/ops/linear.ts';
import { MaskedImageModel } from '../../../src/models/masked-image-model.ts';
import { ClipTower } from '../../../src/models/teachers/clip.ts';
import { DinoTransformer } from '../../../src/models/teachers/dino.ts';
import { TRANSFORMER_DEFAULTS } from '../../../src/models/transformer-config.ts';
import { Upernet } from '../../../src/models/upernet/upernet.ts';
import { quantize, quantizerParameters } from '../../../src/models/vector-quantizer.ts';
import {
  VisionTransformer,
  type VisionTransformerConfig,
} from '../../../src/models/vision-transformer.ts';
import { CODEBOOK, cosineLoss, Vqkd, vqkdConfig } from '../../../src/models/vqkd.ts';
import { dropPathFactors } from '../../../src/nn/drop-path.ts';
import { normalInitial, type ParameterSpec, type Weights } from './small-weights.ts';
import { Random } from '../../../src/util/random.ts';

export type Batch = readonly tf.Tensor[];

export interface SmallModel {
  readonly name: string;
  readonly parameters: readonly ParameterSpec[];
  /** The inputs of some samples; a number stands for the same sample in every batch. */
  readonly batch: (samples: readonly number[]) => Batch;
  /** What it answers; the first axis is that of the samples, or the samples times something. */
  readonly outputs: (weights: Weights, batch: Batch) => tf.Tensor[];
  /** Scalar, the mean over the samples. */
  readonly loss: (weights: Weights, batch: Batch) => tf.Tensor;
  /**
   * A function whose slope at `weights` is the gradient of the loss, where that is not the loss itself:
   * the gradient that goes straight through a choice of codes is the slope of the loss with the
   * difference to the chosen codes held fast.
   */
  readonly slopeOf?: (weights: Weights, batch: Batch) => (moved: Weights) => tf.Tensor;
  /** The loss looks at the samples of a batch together (batch norm), so it is no sum of parts. */
  readonly isCoupled?: true;
  /** ReLU and max pooling bend within any step that float32 can resolve, so slopes are known less well. */
  readonly isKinked?: true;
}

const SIZE = { img_size: 16, patch_size: 4, embed_dim: 12, depth: 2, num_heads: 2 };
const SIDE = 16;
const PATCHES = 16;
const CLASSES = 5;

function numbers(count: number, draw: (rng: Random) => number, ...name: (string | number)[]) {
  const rng = Random.stream(11, 'sample', ...name);
  return Float32Array.from({ length: count }, () => draw(rng));
}

/** Values of each sample beside each other, `[B, ...shape]`. */
function stacked(
  samples: readonly number[],
  shape: readonly number[],
  valuesOf: (sample: number) => ArrayLike<number>,
  dtype: 'float32' | 'int32' = 'float32',
): tf.Tensor {
  const values = samples.flatMap((sample) => Array.from(valuesOf(sample)));
  return tf.tensor(values, [samples.length, ...shape], dtype);
}

const pictures = (samples: readonly number[], side = SIDE): tf.Tensor =>
  stacked(samples, [side, side, 3], (sample) =>
    numbers(side * side * 3, (rng) => rng.uniform(), 'picture', sample),
  );

const part = (batch: Batch, index: number): tf.Tensor => batch[index] as tf.Tensor; // as `batch()` makes it

function classifier(name: string, config: Partial<VisionTransformerConfig>): SmallModel {
  const model = new VisionTransformer({ ...SIZE, num_classes: CLASSES, ...config });
  const rates = model.dropPathRates;
  const isDropping = rates.some((rate) => rate > 0);
  return {
    name: `classifier ${name}`,
    parameters: model.parameters,
    batch: (samples) => [
      pictures(samples),
      tf.tensor1d(
        samples.map((sample) => sample % CLASSES),
        'int32',
      ),
      // [L, 2, B] of the model, from a column for each sample.
      ...(isDropping
        ? [
            tf.tidy(() =>
              tf.transpose(
                stacked(samples, [rates.length, 2], (sample) =>
                  dropPathFactors(rates, 1, Random.stream(11, 'drop', sample)),
                ),
                [1, 2, 0],
              ),
            ),
          ]
        : []),
    ],
    outputs: (weights, batch) => {
      const inputs = { dropPath: batch[2] };
      return [
        model.forward(weights, part(batch, 0), inputs),
        model.allTokens(weights, part(batch, 0), inputs),
        ...(isDropping ? [] : [model.lastSelfAttention(weights, part(batch, 0))]),
      ];
    },
    loss: (weights, batch) =>
      crossEntropy(
        model.forward(weights, part(batch, 0), { dropPath: batch[2] }),
        smoothedTargets(part(batch, 1), CLASSES, 0.1),
      ),
  };
}

const HIDDEN = 5;

function masked(
  name: string,
  config: ConstructorParameters<typeof MaskedImageModel>[0],
): SmallModel {
  const model = new MaskedImageModel({ ...SIZE, vocab_size: 7, ...config });
  const hidden = (sample: number): Int32Array =>
    Random.stream(11, 'hidden', sample).permutation(PATCHES).slice(0, HIDDEN).sort();
  const loss: SmallModel['loss'] = (weights, batch) =>
    model.loss(weights, part(batch, 0), {
      mask: part(batch, 1),
      rows: part(batch, 2),
      labels: part(batch, 3),
    }).loss;
  return {
    name: `masked image model ${name}`,
    parameters: model.parameters,
    batch: (samples) => [
      pictures(samples),
      stacked(samples, [PATCHES], (sample) => {
        const places = new Set(hidden(sample));
        return Array.from({ length: PATCHES }, (_, place) => (places.has(place) ? 1 : 0));
      }),
      tf.tensor1d(
        samples.flatMap((sample, b) => Array.from(hidden(sample), (one) => b * PATCHES + one)),
        'int32',
      ),
      tf.tensor1d(
        samples.flatMap((sample) => Array.from(hidden(sample), (one) => (sample + one) % 7)),
        'int32',
      ),
    ],
    outputs: (weights, batch) => {
      const mask = { mask: part(batch, 1) };
      return [
        ...model.allLogits(weights, part(batch, 0), mask),
        ...model.forward(weights, part(batch, 0), part(batch, 2), mask),
      ];
    },
    loss,
  };
}

const CODES = { codebook_size: 9, codebook_dim: 4, teacher_dim: 6 };

function tokenizer(): SmallModel {
  const sizes = { ...SIZE, ...CODES, decoder_depth: 1 };
  const model = new Vqkd(vqkdConfig(sizes, { quantize_kmeans_init: false }));
  return {
    name: 'tokenizer',
    parameters: model.parameters,
    batch: (samples) => [
      pictures(samples),
      stacked(samples, [PATCHES, CODES.teacher_dim], (sample) =>
        numbers(PATCHES * CODES.teacher_dim, (rng) => rng.normal(), 'teacher', sample),
      ),
    ],
    outputs: (weights, batch) => {
      const found = model.loss(weights, part(batch, 0), part(batch, 1));
      const { ids, unit, codes, reconstruction } = found;
      return [ids, unit, codes, reconstruction, model.codes(weights, part(batch, 0))];
    },
    loss: (weights, batch) => model.loss(weights, part(batch, 0), part(batch, 1)).loss,
    slopeOf: (weights, batch) => {
      const found = model.loss(weights, part(batch, 0), part(batch, 1));
      const chosen = tf.gather(weights[CODEBOOK] as tf.Tensor2D, found.ids as tf.Tensor1D);
      const difference = tf.sub(chosen, found.unit);
      return (moved) => {
        const tokens = model.encode(moved, part(batch, 0));
        const unit = tf.div(tokens, tf.norm(tokens, 2, -1, true));
        const rebuilt = model.decode(moved, tf.add(unit, difference));
        const commitment = tf.mean(tf.square(tf.sub(unit, chosen)));
        return tf.add(commitment, cosineLoss(rebuilt, part(batch, 1)));
      };
    },
  };
}

/** The quantizer behind one linear layer, judged by the distance of its codes from a target. */
function quantizer(): SmallModel {
  const width = CODES.codebook_dim;
  const prefix = 'quantize.';
  const sizes = { count: CODES.codebook_size, width, kmeansInit: false };
  const project: ParameterSpec = {
    name: 'project.weight',
    shape: [width, 6],
    trainable: true,
    init: normalInitial,
  };
  const apply = (weights: Weights, batch: Batch): ReturnType<typeof quantize> => {
    const tokens = linear(tf.reshape(part(batch, 0), [-1, 6]), weights[project.name] as tf.Tensor);
    return quantize(tokens, weights[CODEBOOK] as tf.Tensor, 0.7);
  };
  const distance = (codes: tf.Tensor, batch: Batch): tf.Tensor =>
    tf.mean(tf.square(tf.sub(codes, tf.reshape(part(batch, 1), [-1, width]))));
  return {
    name: 'quantizer',
    parameters: [project, ...quantizerParameters(prefix, sizes)],
    batch: (samples) => [
      stacked(samples, [8, 6], (one) => numbers(48, (rng) => rng.normal(), 'tokens', one)),
      stacked(samples, [8, width], (one) => numbers(8 * width, (rng) => rng.normal(), 'to', one)),
    ],
    outputs: (weights, batch) => {
      const { ids, unit, codes } = apply(weights, batch);
      return [ids, unit, codes];
    },
    loss: (weights, batch) => {
      const { codes, loss } = apply(weights, batch);
      return tf.add(loss, distance(codes, batch));
    },
    slopeOf: (weights, batch) => {
      const found = apply(weights, batch);
      const chosen = tf.gather(weights[CODEBOOK] as tf.Tensor2D, found.ids as tf.Tensor1D);
      const difference = tf.sub(chosen, found.unit);
      return (moved) => {
        const flat = tf.reshape(part(batch, 0), [-1, 6]) as tf.Tensor2D;
        const tokens = tf.matMul(flat, moved[project.name] as tf.Tensor2D, false, true);
        const unit = tf.div(tokens, tf.norm(tokens, 2, -1, true));
        const commitment = tf.mul(tf.mean(tf.square(tf.sub(unit, chosen))), 0.7);
        return tf.add(commitment, distance(tf.add(unit, difference), batch));
      };
    },
  };
}

function segmenter(): SmallModel {
  const side = 32; // two patches a side, so that the coarsest map has one cell
  const model = new Upernet({
    backbone: {
      ...TRANSFORMER_DEFAULTS,
      ...SIZE,
      depth: 4,
      img_size: side,
      patch_size: 16,
      use_rel_pos_bias: true,
      init_values: 0.1,
    },
    out_indices: [0, 1, 2, 3],
    num_classes: CLASSES,
    channels: 6,
    pool_scales: [1],
    auxiliary_channels: 4,
  });
  return {
    name: 'segmentation network',
    parameters: model.parameters,
    batch: (samples) => [
      pictures(samples, side),
      stacked(
        samples,
        [side, side],
        (sample) => numbers(side * side, (rng) => rng.integer(CLASSES), 'labels', sample),
        'int32',
      ),
    ],
    outputs: (weights, batch) => [model.forward(weights, part(batch, 0))],
    loss: (weights, batch) => model.loss(weights, part(batch, 0), part(batch, 1)).loss,
    isCoupled: true,
    isKinked: true,
  };
}

/** A frozen network; its loss is a distance, so that its gradient can be compared like the others'. */
function teacher(name: string, model: ClipTower | DinoTransformer): SmallModel {
  const width = 6;
  return {
    name,
    parameters: model.tensors.map((one) => ({ ...one, trainable: true, init: normalInitial })),
    batch: (samples) => [
      tf.tidy(() => tf.sub(tf.mul(pictures(samples), 2), 1)),
      stacked(samples, [PATCHES, width], (sample) =>
        numbers(PATCHES * width, (rng) => rng.normal(), 'target', sample),
      ),
    ],
    outputs: (weights, batch) => [model.target(weights, part(batch, 0))],
    loss: (weights, batch) =>
      tf.mean(tf.square(tf.sub(model.target(weights, part(batch, 0)), part(batch, 1)))),
  };
}

const clip = new ClipTower({
  prefix: 'visual.',
  input_resolution: SIDE,
  patch_size: 4,
  width: 12,
  layers: 2,
  heads: 2,
  output_dim: 6,
});

const dino = new DinoTransformer({
  prefix: '',
  img_size: SIDE,
  patch_size: 4,
  embed_dim: 6,
  depth: 2,
  num_heads: 2,
  hidden: 24,
});

export const everyModel: readonly SmallModel[] = [
  classifier('with a bias per block and layer scale', { use_rel_pos_bias: true, init_values: 0.1 }),
  classifier('with absolute positions and the class token', {
    use_abs_pos_emb: true,
    use_mean_pooling: false,
  }),
  classifier('with a shared bias, without biases of queries and values', {
    use_shared_rel_pos_bias: true,
    qkv_bias: false,
  }),
  classifier('with dropped paths', { use_rel_pos_bias: true, drop_path_rate: 0.5 }),
  masked('plain', { early_layers: 0, head_layers: 0 }),
  masked('with a second stream and one head', { early_layers: 1, head_layers: 1 }),
  masked('with a second stream and its own head', {
    early_layers: 1,
    head_layers: 2,
    shared_lm_head: false,
  }),
  tokenizer(),
  quantizer(),
  segmenter(),
  teacher('CLIP teacher', clip),
  teacher('DINO teacher', dino),
];
