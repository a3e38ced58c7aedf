/** Declares the kind `vqkd`: the visual tokenizer, trained to rebuild a teacher's features. */
import type { StageKind } from '../../contract/stage-kind.ts';
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
    required: ['data', 'features', 'model', 'epochs'],
    additionalProperties: false,
    properties: {
      data: dataField,
      split: splitField('The pictures to train on; the features must cover them', 'train'),
      features: {
        type: 'string',
        'x-input': 'features',
        title: 'Teacher features',
        description: 'Output of a teacher-features stage on the same records',
      },
      model: {
        type: 'object',
        title: 'Model',
        description: 'The tokenizer; its grid of patches must equal the grid of the features',
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
          'Mirrors every second picture at random, with the features of the unmirrored picture mirrored cell by cell',
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
  check: (params) => checkModel(params['model']),
};
