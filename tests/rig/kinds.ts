/** Small stage kinds for tests: one of each shape that real kinds have. They declare, and do no work. */
import type { ParameterSchema } from '../../src/contract/parameter-schema.ts';
import type { StageKind } from '../../src/contract/stage-kind.ts';

const resources = { cpus: 1, memory: '1G' };

const kind = (
  name: string,
  parameters: ParameterSchema,
  rest: Partial<StageKind> = {},
): StageKind => ({
  name,
  title: name,
  description: `The ${name} of the tests`,
  revision: 1,
  parameters,
  outputs: {},
  metrics: {},
  resources,
  execution: 'worker',
  ...rest,
});

/** Data by a path, with splits. */
const dataset = kind(
  'dataset',
  {
    type: 'object',
    properties: {
      root: { type: 'string', 'x-input': 'folder', description: 'Where the pictures are' },
      splits: {
        type: 'object',
        description: 'Split -> folder',
        additionalProperties: { type: 'string' },
        default: { train: 'train' },
      },
      source: {
        description: 'Where to download from',
        oneOf: [
          {
            type: 'object',
            properties: {
              from: { const: 'npm' },
              package: { type: 'string', description: 'Name' },
            },
            required: ['from', 'package'],
          },
          {
            type: 'object',
            properties: {
              from: { const: 'https' },
              url: { type: 'string', pattern: '^https://', description: 'Address' },
            },
            required: ['from', 'url'],
          },
          { type: 'null' },
        ],
        default: null,
      },
    },
    required: ['root'],
  },
  {
    outputs: { records: { type: 'tree', description: 'All records' } },
    metrics: { count: { description: 'Records' } },
  },
);

/** Numbers of every sort, an input, nested fields, a field that is execution only, a check. */
const train = kind(
  'train',
  {
    type: 'object',
    properties: {
      data: { type: 'string', 'x-input': 'records', description: 'What to learn from' },
      init: {
        type: ['string', 'null'],
        'x-input': 'weights',
        description: 'What to start from',
        default: null,
      },
      epochs: { type: 'integer', minimum: 1, description: 'Passes over the data', default: 10 },
      warmup_epochs: { type: 'integer', minimum: 0, description: 'Passes of warm-up', default: 0 },
      mode: { enum: ['fast', 'exact'], description: 'How', default: 'fast' },
      flip: { type: 'boolean', description: 'Mirror pictures', default: false },
      seed: { type: 'integer', minimum: 0, description: 'Of all streams', default: 0 },
      tags: {
        type: 'array',
        items: { type: 'string' },
        uniqueItems: true,
        description: 'Words',
        default: [],
      },
      optimizer: {
        type: 'object',
        description: 'AdamW',
        properties: {
          lr: {
            type: 'number',
            exclusiveMinimum: 0,
            description: 'Learning rate',
            default: 0.001,
            'x-reference-name': '--lr',
          },
          betas: {
            type: 'array',
            items: { type: 'number', minimum: 0, exclusiveMaximum: 1 },
            minItems: 2,
            maxItems: 2,
            description: 'Decay of the moments',
            default: [0.9, 0.98],
          },
          clip_grad: {
            type: ['number', 'null'],
            exclusiveMinimum: 0,
            description: 'Largest norm',
            default: null,
          },
        },
        default: {},
      },
      batch: {
        type: 'object',
        description: 'Batch sizes',
        properties: {
          global: { type: 'integer', minimum: 1, description: 'Of a step', default: 64 },
          per_device: {
            type: 'integer',
            minimum: 1,
            description: 'At once',
            default: 64,
            'x-execution': true,
          },
        },
        default: {},
      },
    },
    required: ['data'],
  },
  {
    outputs: { weights: { type: 'file', description: 'The model' } },
    metrics: {
      'train.loss': { description: 'Loss', better: 'lower' },
      'val.acc1': { description: 'Accuracy', better: 'higher' },
      'val.acc5': { description: 'Accuracy of five', better: 'higher' },
    },
    check: (params) =>
      Number(params['warmup_epochs']) > Number(params['epochs'])
        ? [
            {
              pointer: '/warmup_epochs',
              message: `Cannot warm up for ${String(params['warmup_epochs'])} of ${String(params['epochs'])} epochs`,
            },
          ]
        : [],
  },
);

/** Judges weights. */
const evaluate = kind(
  'evaluate',
  {
    type: 'object',
    properties: {
      weights: { type: 'string', 'x-input': 'weights', description: 'The model' },
      data: { type: 'string', 'x-input': 'records', description: 'What to judge on' },
    },
    required: ['weights', 'data'],
  },
  {
    outputs: { predictions: { type: 'file', description: 'Every answer' } },
    metrics: { acc1: { description: 'Accuracy' }, 'per_class.*': { description: 'By class' } },
  },
);

/** A program: literal roots, inputs and outputs by name. */
const program = kind(
  'program',
  {
    type: 'object',
    properties: {
      argv: {
        type: 'array',
        items: { type: 'string', 'x-literal': true },
        minItems: 1,
        description: 'Program and arguments',
      },
      inputs: {
        type: 'object',
        additionalProperties: { type: 'string', 'x-input': 'file' },
        description: 'What it reads',
        default: {},
      },
      outputs: {
        type: 'object',
        additionalProperties: { type: 'string' },
        description: 'What it leaves',
        default: {},
      },
      env: {
        type: 'object',
        additionalProperties: { type: 'string', 'x-literal': true },
        description: 'Variables',
        default: {},
      },
    },
    required: ['argv'],
  },
  {
    outputs: (params) =>
      Object.fromEntries(
        Object.keys((params['outputs'] ?? {}) as Record<string, unknown>).map((name) => [
          name,
          { type: 'file' as const, description: name },
        ]),
      ),
    metrics: 'any',
    execution: 'program',
  },
);

export const kinds: ReadonlyMap<string, StageKind> = new Map(
  [dataset, train, evaluate, program].map((one) => [one.name, one]),
);
