/** The forward passes that bench `models` measures, each at 224 pixels with weights of a published size. */
import * as tf from '@tensorflow/tfjs-core';
import { normalizePictures } from '../src/stages/training/normalize-pictures.ts';
import { MaskedImageModel } from '../src/models/masked-image-model.ts';
import { CLASSIFIERS, MASKED_IMAGE_MODELS, TOKENIZERS } from '../src/models/sizes.ts';
import { VisionTransformer } from '../src/models/vision-transformer.ts';
import { Vqkd } from '../src/models/vqkd.ts';
import type { ParameterSpec, Weights } from '../src/nn/parameters.ts';

export interface ModelCase {
  /** In rows. */
  readonly title: string;
  readonly model: 'classifier' | 'mim' | 'tokenizer';
  /** Name of the model in the reference's registry. */
  readonly name: string;
  readonly size: 'base' | 'large';
  readonly batch: number;
}

export const MODEL_CASES: readonly ModelCase[] = [
  {
    title: 'classifier base',
    model: 'classifier',
    name: 'beit_base_patch16_224',
    size: 'base',
    batch: 1,
  },
  {
    title: 'classifier base',
    model: 'classifier',
    name: 'beit_base_patch16_224',
    size: 'base',
    batch: 8,
  },
  {
    title: 'classifier large',
    model: 'classifier',
    name: 'beit_large_patch16_224',
    size: 'large',
    batch: 1,
  },
  {
    title: 'classifier large',
    model: 'classifier',
    name: 'beit_large_patch16_224',
    size: 'large',
    batch: 8,
  },
  {
    title: 'masked image model base cls_pt',
    model: 'mim',
    name: 'beit_base_patch16_224_8k_vocab_cls_pt',
    size: 'base',
    batch: 8,
  },
  {
    title: 'tokenizer base, picture to codes',
    model: 'tokenizer',
    name: 'vqkd_encoder_base_decoder_1x768x12_clip',
    size: 'base',
    batch: 8,
  },
];

/** Hidden patches of a picture in the recipes. */
const HIDDEN = 75;
const PATCHES = 196;

export interface ForwardPass {
  /** Those that the pass reads: the decoder of a tokenizer is not among them. */
  readonly parameters: readonly ParameterSpec[];
  readonly forward: (weights: Weights, images: tf.Tensor) => tf.Tensor[];
}

export function forwardPass({ model, name, batch }: ModelCase): ForwardPass {
  switch (model) {
    case 'classifier': {
      const classifier = new VisionTransformer(CLASSIFIERS[name]);
      return {
        parameters: classifier.parameters,
        forward: (weights, images) => [classifier.forward(weights, normalizePictures(images))],
      };
    }
    case 'mim': {
      const masked = new MaskedImageModel(MASKED_IMAGE_MODELS[name]);
      return {
        parameters: masked.parameters,
        forward: (weights, images) => {
          const { rows, mask } = hiddenPatches(batch);
          return masked.forward(weights, normalizePictures(images), rows, { mask });
        },
      };
    }
    case 'tokenizer': {
      const config = TOKENIZERS[name]?.();
      if (config === undefined) throw new Error(`there is no tokenizer ${name}`);
      const tokenizer = new Vqkd(config);
      return {
        parameters: tokenizer.parameters.filter((one) => !one.name.startsWith('decode')),
        forward: (weights, images) => [tokenizer.codes(weights, images)],
      };
    }
  }
}

/** The first 75 patches of each picture; which ones does not change the work. */
function hiddenPatches(batch: number): { rows: tf.Tensor; mask: tf.Tensor } {
  const rows = Int32Array.from(
    { length: batch * HIDDEN },
    (_, i) => Math.floor(i / HIDDEN) * PATCHES + (i % HIDDEN),
  );
  const mask = new Float32Array(batch * PATCHES);
  for (const row of rows) mask[row] = 1;
  return { rows: tf.tensor1d(rows, 'int32'), mask: tf.tensor2d(mask, [batch, PATCHES]) };
}
