/** Declares the kind `classify`: fine-tuning of a pretrained encoder, or training from scratch. */
import type { StageKind } from '../../contract/stage-kind.ts';
import type { JsonObject } from '../../util/json.ts';
import {
  absolutePositionField,
  batchField,
  checkModel,
  checkpointField,
  dataField,
  dropPathField,
  epochsField,
  flipField,
  initValuesField,
  labelsField,
  limitField,
  logEveryField,
  optimizerField,
  relativePositionField,
  seedField,
  splitField,
  trainingOutputs,
  transformerFields,
  warmupField,
} from '../training-fields.ts';

export const classifyKind: StageKind = {
  name: 'classify',
  title: 'Classification',
  description:
    'Trains a classifier on labelled pictures, from the weights of an earlier stage or from nothing',
  revision: 1,
  parameters: {
    type: 'object',
    required: ['data', 'labels', 'model', 'epochs'],
    additionalProperties: false,
    properties: {
      data: dataField,
      split: splitField('The pictures to train on', 'train'),
      val_split: splitField('The pictures to measure accuracy on; never trained on', 'val'),
      labels: labelsField,
      limit: limitField,
      init: {
        type: ['string', 'null'],
        'x-input': 'weights',
        default: null,
        title: 'Start',
        description:
          'Weights of a mim or classify stage to start from: what fits by the rules of the reference is taken, head and final norm start anew; null starts from nothing',
        'x-reference-name': 'finetune',
      },
      model: {
        type: 'object',
        title: 'Model',
        description: 'The encoder; it must have the sizes of what it starts from',
        additionalProperties: false,
        properties: transformerFields(
          { embed_dim: 768, depth: 12, num_heads: 12 },
          {
            init_values: initValuesField,
            use_rel_pos_bias: {
              ...relativePositionField,
              description: 'Relative position bias, one table for each block',
            },
            use_abs_pos_emb: absolutePositionField,
            init_scale: {
              type: 'number',
              minimum: 0,
              default: 0.001,
              description: 'The fresh head is multiplied by this, so that it starts almost silent',
              'x-reference-name': 'init_scale',
            },
          },
        ),
      },
      optimizer: optimizerField({
        lr: 5e-4,
        min_lr: 1e-6,
        weight_decay: 0.05,
        betas: [0.9, 0.999],
        clip_grad: 0,
      }),
      layer_decay: {
        type: 'number',
        exclusiveMinimum: 0,
        maximum: 1,
        default: 0.9,
        description: 'Each layer learns so much slower than the one above it; 1: all alike',
        'x-reference-name': 'layer_decay',
      },
      epochs: epochsField,
      warmup_epochs: { ...warmupField, default: 5 },
      batch: batchField(1024),
      augment: {
        type: 'object',
        title: 'Augmentation',
        description: 'How pictures are varied in training',
        additionalProperties: false,
        default: {},
        properties: {
          min_crop_scale: {
            type: 'number',
            exclusiveMinimum: 0,
            maximum: 1,
            default: 0.08,
            description: 'Smallest share of the area that a random crop keeps; 1: no crop',
          },
          flip: flipField,
          color_jitter: {
            type: 'number',
            minimum: 0,
            default: 0,
            description: 'How far brightness, contrast and saturation vary; 0: not at all',
            'x-reference-name': 'color_jitter',
          },
        },
      },
      smoothing: {
        type: 'number',
        minimum: 0,
        exclusiveMaximum: 1,
        default: 0.1,
        description: 'Share of the target spread evenly over all classes',
        'x-reference-name': 'smoothing',
      },
      mixup: {
        type: 'number',
        minimum: 0,
        default: 0,
        description: 'Blends pairs of pictures, with a Beta(a, a) share; 0: not',
        'x-reference-name': 'mixup',
      },
      cutmix: {
        type: 'number',
        minimum: 0,
        default: 0,
        description:
          'Pastes a box of another picture, with a Beta(a, a) area; 0: not. With mixup, each has half of the batches',
        'x-reference-name': 'cutmix',
      },
      drop_path: dropPathField(0.1),
      // No default: a stage without it has the key that it had before there was an average.
      ema: {
        type: ['object', 'null'],
        title: 'Average of the weights',
        description:
          'Keeps a moving average of the weights beside them, from the first step on; it is measured on "val_split" as val.ema_* and written as the output "weights_ema". Left out or null: none is kept. (The reference can keep one, but never measures it and loses it on resuming; here it is part of every checkpoint.)',
        additionalProperties: false,
        properties: {
          decay: {
            type: 'number',
            exclusiveMinimum: 0,
            exclusiveMaximum: 1,
            default: 0.9999,
            description:
              'What stays of the average at each step. It begins at the start weights, so train for several times 1 / (1 - decay) steps: 0.9999 wants tens of thousands, 0.99 some hundreds',
            'x-reference-name': 'model_ema_decay',
          },
        },
      },
      validate_every: {
        type: 'integer',
        minimum: 1,
        default: 1,
        'x-unit': 'epochs',
        description: 'Accuracy on "val_split" after every so many epochs, and after the last',
      },
      seed: seedField,
      checkpoint: checkpointField,
      log_every: logEveryField,
    },
  },
  outputs: (params) => ({
    ...trainingOutputs,
    ...(keepsAverage(params)
      ? {
          weights_ema: {
            type: 'file',
            path: 'weights_ema.safetensors',
            description: 'The same model with the moving average of its weights',
          },
        }
      : {}),
  }),
  metrics: {
    'train.loss': { description: 'Mean loss of the last epoch', better: 'lower' },
    'train.first_loss': { description: 'Mean loss of the first epoch' },
    'val.acc1': { description: 'Top-1 accuracy on val_split, percent', better: 'higher' },
    'val.acc5': { description: 'Top-5 accuracy on val_split, percent', better: 'higher' },
    'val.loss': { description: 'Cross-entropy on val_split', better: 'lower' },
    'val.ema_acc1': {
      description: 'Top-1 accuracy of the averaged weights, percent; only with "ema"',
      better: 'higher',
    },
    'val.ema_acc5': {
      description: 'Top-5 accuracy of the averaged weights, percent; only with "ema"',
      better: 'higher',
    },
    'val.ema_loss': {
      description: 'Cross-entropy of the averaged weights; only with "ema"',
      better: 'lower',
    },
  },
  resources: { cpus: 2, memory: '2G' },
  execution: 'worker',
  load: async () => import('./run.ts'),
  check: (params) => checkModel(params['model']),
};

function keepsAverage(params: JsonObject): boolean {
  return (params['ema'] ?? null) !== null;
}
