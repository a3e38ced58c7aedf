/** Declares the kind `import-weights`: a checkpoint from elsewhere as a model that later stages take. */
import type { StageKind } from '../../contract/stage-kind.ts';

/** The registered names; a test holds them against the models. */
export const MODEL_NAMES: readonly string[] = [
  'beit_base_patch16_224',
  'beit_base_patch16_256',
  'beit_base_patch16_384',
  'beit_24x544_patch16_224',
  'beit_large_patch16_224',
  'beit_large_patch16_384',
  'beit_large_patch16_512',
  'beit_huge_patch14_224',
  'beit_giant_patch14_224',
  'beit_base_patch16_192_8k_vocab',
  'beit_base_patch16_224_8k_vocab',
  'beit_base_patch16_256_8k_vocab',
  'beit_24x544_patch16_224_8k_vocab',
  'beit_large_patch16_224_8k_vocab',
  'beit_huge_patch14_224_8k_vocab',
  'beit_base_patch16_224_8k_vocab_cls_pt',
  'beit_24x544_patch16_224_8k_vocab_cls_pt',
  'beit_large_patch16_224_8k_vocab_cls_pt',
  'vqkd_encoder_base_decoder_1x768x12_clip',
  'vqkd_encoder_base_decoder_3x768x12_clip',
  'vqkd_encoder_base_decoder_1x768x12_dino',
  'upernet_base',
  'upernet_large',
];

export const importWeightsKind: StageKind = {
  name: 'import-weights',
  title: 'Import weights',
  description:
    'Reads a checkpoint of the reference, timm or transformers into a model that other stages take, and reports what became of each tensor; nothing in the file is executed',
  revision: 1,
  parameters: {
    type: 'object',
    required: ['file'],
    additionalProperties: false,
    properties: {
      file: {
        type: 'string',
        'x-input': 'weights',
        description:
          'The checkpoint: .safetensors, .pth, .pt or .bin, or a folder with one of them, such as a fetch stage leaves',
        examples: ['${stages.download.outputs.files}', 'models/beitv2_base.pth'],
        'x-reference-name': 'finetune',
      },
      path: {
        type: ['string', 'null'],
        default: null,
        minLength: 1,
        description: 'Path inside of the folder; null: the only weights there',
      },
      sha256: {
        type: ['string', 'null'],
        default: null,
        pattern: '^[0-9a-f]{8,64}$',
        'x-expected': 'a sha256 in hex, or its first 8 digits or more',
        description: 'What the content must be; null: not checked',
      },
      key: {
        type: ['string', 'null'],
        default: null,
        description:
          'Where in the file the weights are (model, module, model_ema); null: the likeliest place',
        'x-reference-name': 'model_key',
      },
      prefix: {
        type: 'string',
        default: '',
        description:
          'Takes only names with this prefix, without it: "encoder." takes the encoder of a tokenizer',
        'x-reference-name': 'model_filter_name',
      },
      naming: {
        type: 'string',
        enum: ['auto', 'beit2', 'beit', 'timm', 'transformers', 'clip', 'dino', 'mmseg'],
        default: 'auto',
        description: 'Whose names the tensors have; auto: as the names show',
      },
      model: {
        title: 'Model',
        description:
          'The model to make: auto (as the file shows), a registered name, or an architecture with the settings that the file does not show. Position tables are resized to its pictures',
        default: 'auto',
        anyOf: [
          { type: 'string', enum: ['auto', ...MODEL_NAMES] },
          {
            type: 'object',
            required: ['architecture'],
            additionalProperties: false,
            properties: {
              architecture: {
                type: 'string',
                enum: ['vision-transformer', 'masked-image-model', 'vqkd', 'upernet'],
                description: 'Which network',
              },
              settings: {
                type: 'object',
                default: {},
                description: "Settings in the reference's spelling: img_size, num_heads, …",
              },
            },
          },
        ],
        'x-reference-name': 'model',
      },
      classes: {
        type: ['integer', 'null'],
        minimum: 0,
        default: null,
        description: 'Outputs of the head; null: as in the file',
        'x-reference-name': 'nb_classes',
      },
      head_rows: {
        type: ['array', 'null'],
        items: { type: 'integer', minimum: 0 },
        minItems: 1,
        default: null,
        description:
          "Rows of the file's head to keep, counted from 0, for data with some of its classes; null: all",
        'x-reference-name': 'robust_test',
      },
      allow_missing: {
        type: 'array',
        items: { type: 'string', minLength: 1 },
        default: [],
        description:
          'Globs of parameters that need not be in the file, or have another shape there; they start anew',
        examples: [['fc_norm.*', 'head.*']],
      },
      seed: {
        type: 'integer',
        minimum: 0,
        default: 0,
        description: 'Start values of the parameters that are missing follow from it',
      },
    },
  },
  outputs: {
    weights: {
      type: 'file',
      path: 'weights.safetensors',
      description: 'The model: state dict in single precision, architecture and settings',
    },
    report: {
      type: 'file',
      path: 'report.json',
      description: 'Which tensors were used, resampled, dropped and missing, each with the reason',
    },
  },
  metrics: {
    used: { description: 'Tensors taken as they are' },
    resampled: { description: 'Tensors resized, or cut to some rows' },
    dropped: { description: 'Tensors of the file that the model has no use for' },
    missing: { description: 'Parameters that start anew' },
    parameters: { description: 'Numbers in the model' },
  },
  resources: { cpus: 1, memory: '1G' },
  execution: 'worker',
  load: async () => import('./run.ts'),
};
