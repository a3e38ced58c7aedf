/** Parameter schemas that several training kinds share, written once. Light: no tensors here. */
import type { ParameterSchema } from '../contract/parameter-schema.ts';
import { isJsonObject, type Json } from '../util/json.ts';

/** The records a stage reads. */
export const dataField: ParameterSchema = {
  type: 'string',
  'x-input': 'records',
  title: 'Data',
  description: 'The records to read, an output of a dataset stage',
  'x-reference-name': 'data_path',
  examples: ['${stages.pictures.outputs.records}'],
};

export function splitField(description: string, fallback?: string): ParameterSchema {
  return {
    type: 'string',
    minLength: 1,
    description,
    ...(fallback === undefined ? {} : { default: fallback }),
  };
}

export const labelsField: ParameterSchema = {
  type: 'string',
  minLength: 1,
  title: 'Label space',
  description: 'Which labels of the records to use',
  examples: ['class', 'subgroup'],
};

export const limitField: ParameterSchema = {
  type: 'object',
  title: 'Labelled pictures',
  description: 'Takes only so many pictures of the split, at random; count 0 takes all',
  additionalProperties: false,
  default: { count: 0, seed: 0 },
  properties: {
    count: {
      type: 'integer',
      minimum: 0,
      default: 0,
      'x-unit': 'pictures',
      description: 'How many pictures; 0 takes all of the split',
    },
    seed: { type: 'integer', minimum: 0, default: 0, description: 'Which pictures are taken' },
  },
};

export const epochsField: ParameterSchema = {
  type: 'integer',
  minimum: 1,
  'x-unit': 'epochs',
  description: 'Passes over the pictures; what does not fill a last batch is left out of each',
  'x-reference-name': 'epochs',
};

export const warmupField: ParameterSchema = {
  type: 'number',
  minimum: 0,
  'x-unit': 'epochs',
  description: 'The learning rate rises from 0 during these epochs',
  'x-reference-name': 'warmup_epochs',
};

export const seedField: ParameterSchema = {
  type: 'integer',
  minimum: 0,
  default: 0,
  description: 'Every random draw of the stage follows from it: start, order, pictures, masks',
  'x-reference-name': 'seed',
};

export const flipField: ParameterSchema = {
  type: 'boolean',
  default: true,
  description: 'Mirrors every second picture from left to right, at random',
};

export function dropPathField(fallback: number): ParameterSchema {
  return {
    type: 'number',
    minimum: 0,
    exclusiveMaximum: 1,
    default: fallback,
    description: 'Share of samples that skip the last block; rises evenly from 0 in the first',
    'x-reference-name': 'drop_path',
  };
}

export function batchField(global: number): ParameterSchema {
  return {
    type: 'object',
    title: 'Batch',
    additionalProperties: false,
    default: {},
    description: 'How many pictures make one step, and how they are divided',
    properties: {
      global: {
        type: 'integer',
        minimum: 1,
        default: global,
        'x-unit': 'pictures',
        description: 'Pictures in one optimizer step, on all devices together',
        'x-reference-name': 'batch_size',
      },
      per_device: {
        type: 'integer',
        minimum: 0,
        default: 0,
        'x-unit': 'pictures',
        'x-execution': true,
        description:
          'Pictures at once on a device; a step adds up the gradients of as many such parts as it needs. 0: all at once',
        'x-reference-name': 'update_freq',
      },
    },
  };
}

export const checkpointField: ParameterSchema = {
  type: 'object',
  title: 'Checkpoints',
  description: 'How often the state is written, so that a later attempt goes on from there',
  'x-execution': true,
  additionalProperties: false,
  default: {},
  properties: {
    every_seconds: {
      type: 'number',
      exclusiveMinimum: 0,
      default: 15,
      'x-unit': 's',
      description: 'At least this often while training goes on',
    },
    every_steps: {
      type: 'integer',
      minimum: 0,
      default: 0,
      'x-unit': 'steps',
      description: 'And after every so many steps; 0: by time alone',
    },
    every_epochs: {
      type: 'integer',
      minimum: 0,
      default: 0,
      'x-unit': 'epochs',
      description: 'And at the end of every so many epochs; 0: only of the last',
      'x-reference-name': 'save_ckpt_freq',
    },
    keep: {
      type: 'integer',
      minimum: 1,
      default: 2,
      description: 'How many of the newest stay',
    },
  },
};

export const logEveryField: ParameterSchema = {
  type: 'number',
  exclusiveMinimum: 0,
  default: 1,
  'x-unit': 's',
  'x-execution': true,
  description: 'Time between two reports of progress and running means',
};

export interface OptimizerDefaults {
  readonly lr: number;
  readonly min_lr: number;
  readonly weight_decay: number;
  readonly betas: readonly [number, number];
  readonly clip_grad: number;
}

export function optimizerField(defaults: OptimizerDefaults): ParameterSchema {
  return {
    type: 'object',
    title: 'Optimizer',
    description: 'AdamW with a cosine schedule',
    additionalProperties: false,
    default: {},
    properties: {
      lr: {
        type: 'number',
        exclusiveMinimum: 0,
        default: defaults.lr,
        description: 'Learning rate at the end of warm-up; not scaled with the batch',
        'x-reference-name': 'lr',
      },
      min_lr: {
        type: 'number',
        minimum: 0,
        default: defaults.min_lr,
        description: 'Learning rate that the cosine falls to',
        'x-reference-name': 'min_lr',
      },
      weight_decay: {
        type: 'number',
        minimum: 0,
        default: defaults.weight_decay,
        description: 'Decay of matrices; vectors, biases and position embeddings do not decay',
        'x-reference-name': 'weight_decay',
      },
      betas: {
        type: 'array',
        items: { type: 'number', minimum: 0, exclusiveMaximum: 1 },
        minItems: 2,
        maxItems: 2,
        default: [...defaults.betas],
        description: 'How slowly the two moments move',
        'x-reference-name': 'opt_betas',
      },
      eps: {
        type: 'number',
        exclusiveMinimum: 0,
        default: 1e-8,
        description: 'Added to the divisor of a step',
        'x-reference-name': 'opt_eps',
      },
      clip_grad: {
        type: 'number',
        minimum: 0,
        default: defaults.clip_grad,
        description: 'Longest gradient, all parameters together; 0: not clipped',
        'x-reference-name': 'clip_grad',
      },
    },
  };
}

/** Settings that every transformer has; `extra` adds or replaces some. */
export function transformerFields(
  defaults: { readonly embed_dim: number; readonly depth: number; readonly num_heads: number },
  extra: Readonly<Record<string, ParameterSchema>> = {},
): Readonly<Record<string, ParameterSchema>> {
  return {
    image_size: {
      type: 'integer',
      minimum: 1,
      default: 224,
      'x-unit': 'pixels',
      description: 'Side of the pictures that the model sees',
      'x-reference-name': 'input_size',
    },
    patch_size: {
      type: 'integer',
      minimum: 1,
      default: 16,
      'x-unit': 'pixels',
      description: 'Side of a patch; it divides the picture evenly',
    },
    embed_dim: {
      type: 'integer',
      minimum: 1,
      default: defaults.embed_dim,
      description: 'Width of the tokens; a multiple of the number of heads',
    },
    depth: { type: 'integer', minimum: 1, default: defaults.depth, description: 'Blocks' },
    num_heads: {
      type: 'integer',
      minimum: 1,
      default: defaults.num_heads,
      description: 'Attention heads of a block',
    },
    mlp_ratio: {
      type: 'number',
      exclusiveMinimum: 0,
      default: 4,
      description: 'Width of the MLP over the width of the tokens',
    },
    init_std: {
      type: 'number',
      exclusiveMinimum: 0,
      default: 0.02,
      description: 'Deviation of the matrices at the start; narrow models want more',
    },
    ...extra,
  };
}

export const initValuesField: ParameterSchema = {
  type: 'number',
  minimum: 0,
  default: 0.1,
  description: 'Start of the layer scale; 0: without layer scale',
  'x-reference-name': 'layer_scale_init_value',
};

export const relativePositionField: ParameterSchema = {
  type: 'boolean',
  default: true,
  description: 'Relative position bias',
  'x-reference-name': 'rel_pos_bias',
};

export const absolutePositionField: ParameterSchema = {
  type: 'boolean',
  default: false,
  description: 'Learned absolute position embedding',
  'x-reference-name': 'abs_pos_emb',
};

/** Outputs of every training kind. */
export const trainingOutputs = {
  weights: {
    type: 'file',
    path: 'weights.safetensors',
    description: 'The trained model: state dict, architecture and settings',
  },
  log: {
    type: 'file',
    path: 'metrics.jsonl',
    description: 'One JSON object a line for every epoch, in the field names of the reference',
  },
} as const;

/** Checks between the sizes of a model, for a kind's `check`. */
export function checkModel(
  model: Json | undefined,
): readonly { readonly pointer: string; readonly message: string }[] {
  if (!isJsonObject(model)) return [];
  const { image_size, patch_size, embed_dim, num_heads } = model;
  const problems: { pointer: string; message: string }[] = [];
  if (typeof image_size === 'number' && typeof patch_size === 'number' && image_size % patch_size) {
    const message = `Cannot cut ${image_size} pixels into patches of ${patch_size}: expected "patch_size" to divide "image_size"`;
    problems.push({ pointer: '/model/patch_size', message });
  }
  if (typeof embed_dim === 'number' && typeof num_heads === 'number' && embed_dim % num_heads) {
    const message = `Cannot divide a width of ${embed_dim} among ${num_heads} heads: expected "num_heads" to divide "embed_dim"`;
    problems.push({ pointer: '/model/num_heads', message });
  }
  return problems;
}
