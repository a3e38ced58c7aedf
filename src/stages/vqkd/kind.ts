/** Declares the kind `vqkd`: the visual tokenizer, trained to rebuild a teacher's features. */
import type { StageKind } from '../../contract/stage-kind.ts';
import type { JsonObject } from '../../util/json.ts';
import { teacherField, teacherWeightsField } from '../teacher-features/fields.ts';
import {
  batchField,
  checkModel,
  checkpointField,
  dataField,
  epochsField,
  flipField,
  logEveryField,
  optimizerField,
  seedField,
  splitField,
  trainingOutputs,
  transformerFields,
  warmupField,
} from '../training-fields.ts';

export const vqkdKind: StageKind = {
  name: 'vqkd',
  title: 'Visual tokenizer (VQ-KD)',
  description:
    'Trains an encoder, a codebook and a decoder so that the codes of a picture rebuild what a teacher sees in it',
  revision: 1,
  parameters: {
    type: 'object',
    required: ['data', 'model', 'epochs'],
    additionalProperties: false,
    properties: {
      data: dataField,
      split: splitField('The pictures to train on; the features must cover them', 'train'),
      features: {
        type: 'string',
        'x-input': 'features',
        title: 'Teacher features',
        description:
          'Output of a teacher-features stage on the same records, of whole pictures: cheap, and without crops. Either this or "teacher"',
      },
      teacher: {
        type: 'object',
        title: 'Teacher',
        description:
          'A frozen network that is asked in every step about the very crop that the tokenizer sees, as in the paper. Either this or "features"; its patches have the size of the tokenizer\'s',
        required: ['name', 'weights'],
        additionalProperties: false,
        properties: {
          name: { ...teacherField, description: 'Which network the weights are of' },
          weights: teacherWeightsField,
        },
      },
      augment: {
        type: 'object',
        title: 'Augmentation',
        description:
          'How pictures are varied where a teacher sees them too; without it as in the paper, and never with "features", which are of whole pictures',
        additionalProperties: false,
        properties: {
          min_crop_scale: {
            type: 'number',
            exclusiveMinimum: 0,
            maximum: 1,
            default: 0.08,
            description: 'Smallest share of the area that a random crop keeps; 1: no crop',
            'x-reference-name': 'min_crop_scale',
          },
          color_jitter: {
            type: 'number',
            minimum: 0,
            default: 0,
            description: 'How far brightness, contrast and saturation vary; 0: not at all',
            'x-reference-name': 'color_jitter',
          },
        },
      },
      model: {
        type: 'object',
        title: 'Model',
        description: 'The tokenizer; its grid of patches must equal that of the features',
        additionalProperties: false,
        properties: {
          ...transformerFields({ embed_dim: 768, depth: 12, num_heads: 12 }),
          decoder_depth: {
            type: 'integer',
            minimum: 1,
            default: 3,
            description: 'Blocks of the decoder',
          },
          codebook_size: {
            type: 'integer',
            minimum: 2,
            default: 8192,
            description: 'Codes',
            'x-reference-name': 'codebook_n_emd',
          },
          codebook_dim: {
            type: 'integer',
            minimum: 1,
            default: 32,
            description: 'Width of a code',
            'x-reference-name': 'codebook_emd_dim',
          },
        },
      },
      quantizer: {
        type: 'object',
        title: 'Codebook',
        description: 'How the codebook learns',
        additionalProperties: false,
        default: {},
        properties: {
          decay: {
            type: 'number',
            minimum: 0,
            exclusiveMaximum: 1,
            default: 0.99,
            description: 'How much of a code stays at each step; the rest comes from its tokens',
            'x-reference-name': 'ema_decay',
          },
          kmeans_init: {
            type: 'boolean',
            default: true,
            description: 'Starts the codes at cluster centres of the first tokens',
            'x-reference-name': 'quantize_kmeans_init',
          },
          kmeans_pictures: {
            type: 'integer',
            minimum: 1,
            'x-unit': 'pictures',
            description:
              'Pictures of the first global batch whose tokens are clustered; left out: all of them, one start for all. In the reference each process clusters its own share (64 of 512) and never compares, so its codebooks begin different; with that share here, the start is that of its first process, which is the one it saves',
          },
          revive_after: {
            type: 'integer',
            minimum: 0,
            default: 0,
            'x-unit': 'steps',
            description:
              'A code that no token chose for so many steps is moved to a random token, because on little data most codes would stay unused for ever; 0: never, as in the paper',
          },
        },
      },
      optimizer: optimizerField({
        lr: 2e-4,
        min_lr: 1e-5,
        weight_decay: 1e-4,
        betas: [0.9, 0.99],
        clip_grad: 0,
      }),
      epochs: epochsField,
      warmup_epochs: { ...warmupField, default: 10 },
      batch: batchField(512),
      flip: {
        ...flipField,
        description:
          'Mirrors every second picture at random; stored features are mirrored with it, cell by cell',
      },
      seed: seedField,
      checkpoint: checkpointField,
      log_every: logEveryField,
    },
  },
  outputs: trainingOutputs,
  metrics: {
    'train.loss': { description: 'Mean loss of the last epoch', better: 'lower' },
    'train.rec_loss': {
      description: 'One minus the cosine between rebuilt and given features, last epoch',
      better: 'lower',
    },
    'train.quant_loss': {
      description: 'Distance of the tokens to their codes, last epoch',
      better: 'lower',
    },
    'train.first_rec_loss': { description: 'train.rec_loss of the first epoch' },
    usage: {
      description: 'Share of codes chosen at least once in the last epoch',
      better: 'higher',
    },
  },
  resources: { cpus: 2, memory: '2G' },
  execution: 'worker',
  load: async () => import('./run.ts'),
  check: (params) => [...checkSource(params), ...checkModel(params['model'])],
};

/** Exactly one place that features come from. */
function checkSource({
  features,
  teacher,
  augment,
}: JsonObject): readonly { readonly pointer: string; readonly message: string }[] {
  if (features === undefined && teacher === undefined) {
    const message =
      'Cannot train a tokenizer without a teacher: expected "features" (of a teacher-features stage) or "teacher" (asked in every step)';
    return [{ pointer: '', message }];
  }
  if (features === undefined) return [];
  if (teacher !== undefined) {
    const message =
      'Cannot use both "features" and "teacher": expected one of them, stored features or a teacher that is asked in every step';
    return [{ pointer: '/teacher', message }];
  }
  if (augment === undefined) return [];
  const message =
    'Cannot crop or colour pictures whose features are stored: expected "augment" only together with "teacher"';
  return [{ pointer: '/augment', message }];
}
