/** Schemas of what every pipeline has, whatever its kinds: the top level, common stage fields, profiles. */
import type { ParameterSchema } from '../contract/parameter-schema.ts';
import type { StageKind } from '../contract/stage-kind.ts';
import { retrySchema, stopIfSchema, timeoutSchema } from './attempt-fields.ts';

const size: ParameterSchema = {
  type: ['string', 'integer'],
  minimum: 1,
  pattern: '^\\d+(\\.\\d+)?[KMGT]?(i?B)?$',
  'x-expected': 'a size such as "512M" or "4G"',
};

const names: ParameterSchema = {
  oneOf: [{ type: 'string' }, { type: 'array', items: { type: 'string' }, uniqueItems: true }],
};

const tokens: ParameterSchema = {
  type: 'object',
  additionalProperties: { type: 'integer', minimum: 1 },
  examples: [{ licence: 1 }],
};

const resources = (kind: StageKind | undefined): ParameterSchema => {
  const given = (value: unknown): { default?: unknown } =>
    kind === undefined ? {} : { default: value };
  return {
    type: 'object',
    description: 'What an attempt occupies while it runs; never part of a result’s identity.',
    properties: {
      cpus: {
        type: 'number',
        exclusiveMinimum: 0,
        description: 'CPU threads',
        ...given(kind?.resources.cpus),
      },
      memory: { ...size, description: 'Memory', ...given(kind?.resources.memory) },
      gpus: { type: 'integer', minimum: 0, description: 'GPUs', ...given(0) },
      tokens: {
        ...tokens,
        description:
          'Named things of which there are few: a licence, the bandwidth of a disk. Runs of one user on one host share them',
        ...given({}),
      },
    },
    ...given({}),
  };
};

/** Fields that every stage has beside the parameters of its kind. */
export function commonFields(
  kind: StageKind | undefined,
): Readonly<Record<string, ParameterSchema>> {
  return {
    kind: { type: 'string', description: 'What the stage does' },
    description: { type: ['string', 'null'], description: 'For people', default: null },
    matrix: {
      type: 'object',
      description:
        'One trial per combination: axis -> list of values; `include` adds combinations, `exclude` takes some away.',
      additionalProperties: true,
    },
    when: { type: 'boolean', description: 'Whether the stage runs at all', default: true },
    needs: {
      ...names,
      description: 'Stages that must end well before, beyond those that the parameters refer to',
      default: [],
    },
    extends: { type: 'string', description: 'A stage whose fields this one starts from' },
    resources: resources(kind),
    timeout: timeoutSchema,
    retry: retrySchema,
    stop_if: stopIfSchema,
  };
}

/** `matrix` and `extends` are dealt with before and do not reach the walker. */
const NOT_WALKED: ReadonlySet<string> = new Set(['matrix', 'extends']);

const cache = new WeakMap<StageKind, ParameterSchema>();

/** Common fields and those of the kind in one schema, so that a wrong name is compared with all of them. */
export function stageSchema(kind: StageKind): ParameterSchema {
  const before = cache.get(kind);
  if (before !== undefined) return before;
  const common = Object.entries(commonFields(kind)).filter(([name]) => !NOT_WALKED.has(name));
  const schema: ParameterSchema = {
    type: 'object',
    properties: { ...kind.parameters.properties, ...Object.fromEntries(common) },
    required: kind.parameters.required ?? [],
    ...(kind.parameters.additionalProperties === undefined
      ? {}
      : { additionalProperties: kind.parameters.additionalProperties }),
  };
  cache.set(kind, schema);
  return schema;
}

export const COMMON_NAMES: ReadonlySet<string> = new Set(Object.keys(commonFields(undefined)));

/** `defaults:`, of the file and of a profile. */
export const defaultsSchema: ParameterSchema = {
  type: 'object',
  description: 'Merged into every stage that does not say otherwise.',
  properties: {
    resources: resources(undefined),
    timeout: { ...timeoutSchema, properties: withoutDefaults(timeoutSchema.properties ?? {}) },
    retry: retrySchema,
    stop_if: stopIfSchema,
  },
};

function withoutDefaults(
  properties: Readonly<Record<string, ParameterSchema>>,
): Readonly<Record<string, ParameterSchema>> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, { default: _default, ...rest }]) => [name, rest]),
  );
}

const anything: ParameterSchema = {};

/** One claim; that it has exactly one bound is checked in `claims.ts`. */
export const claimSchema: ParameterSchema = {
  type: 'object',
  description: 'A value that the pipeline should reach.',
  properties: {
    claim: { type: 'string', minLength: 1, description: 'What is claimed, in words' },
    value: { type: 'number', description: 'What is measured' },
    equals: { type: 'number', description: 'The value, within the tolerance' },
    tolerance: { type: 'number', minimum: 0, description: 'How far from `equals` it may be' },
    at_least: { type: 'number', description: 'The lower bound' },
    at_most: { type: 'number', description: 'The upper bound' },
    source: { type: 'string', description: 'Where the number was published' },
    when: {
      type: 'boolean',
      description:
        'Whether it is claimed at all, e.g. not at the sizes of a smoke profile; from params alone',
      default: true,
    },
  },
  required: ['claim', 'value'],
};

export const comparisonSchema: ParameterSchema = {
  type: 'object',
  description: 'Values printed side by side, claiming nothing.',
  properties: {
    title: { type: 'string', minLength: 1, description: 'Above the table' },
    rows: {
      type: 'array',
      minItems: 1,
      description: 'Lines of the table',
      items: {
        type: 'object',
        properties: {
          label: { type: 'string', description: 'What the value is' },
          value: { ...anything, description: 'The value' },
        },
        required: ['label', 'value'],
      },
    },
    note: { type: 'string', description: 'Below the table' },
  },
  required: ['title', 'rows'],
};

/** When to tell somebody: how a run ended, or what became of a trial. */
const notifyOn: ParameterSchema = {
  type: 'array',
  minItems: 1,
  uniqueItems: true,
  items: {
    enum: [
      'done',
      'failed',
      'claim-not-met',
      'blocked',
      'cancelled',
      'trial-failed',
      'stalled',
      'retry',
      'retries-exhausted',
    ],
  },
  description:
    'What to tell: how the run ended, a trial that failed, made no progress, is tried again',
  default: ['done', 'failed', 'claim-not-met', 'blocked'],
};

/** A profile without its `params`, `stages` and `datasets`, which obey other parts of the file. */
export const profileSchema: ParameterSchema = {
  type: 'object',
  description: 'Where and how to execute, and smaller sizes to try things with.',
  properties: {
    description: { type: 'string', description: 'For people' },
    executor: {
      type: 'object',
      description: 'Who starts attempts',
      properties: { kind: { enum: ['local'], description: 'On this host', default: 'local' } },
      default: {},
    },
    engine: {
      enum: ['auto', 'tensorflow', 'wasm'],
      description: 'What computes tensors; auto = TensorFlow where it is found, else WebAssembly',
      default: 'auto',
    },
    limits: {
      type: 'object',
      description: 'What a run may use of the host',
      properties: {
        cpus: { type: ['number', 'null'], exclusiveMinimum: 0, description: 'CPUs', default: null },
        memory: {
          ...size,
          type: ['string', 'integer', 'null'],
          description: 'Memory',
          default: null,
        },
        gpus: { type: ['integer', 'null'], minimum: 0, description: 'GPUs', default: null },
        tokens: {
          ...tokens,
          description: 'How many there are of each named token; 1 of those that are not named',
          default: {},
        },
      },
      default: {},
    },
    on_failure: {
      enum: ['finish', 'continue', 'kill'],
      description:
        'After a stage failed: finish what runs, continue with what does not need it, or kill what runs',
      default: 'finish',
    },
    notify: {
      type: 'array',
      description: 'Whom to tell what becomes of a run; each a program or an address',
      items: {
        oneOf: [
          {
            type: 'object',
            properties: {
              on: notifyOn,
              command: {
                type: 'array',
                minItems: 1,
                items: { type: 'string' },
                description: 'A program with its arguments; it reads JSON, and REPRISE_ variables',
                examples: [['notify-send', 'reprise']],
              },
            },
            required: ['command'],
          },
          {
            type: 'object',
            properties: {
              on: notifyOn,
              webhook: {
                type: 'string',
                pattern: '^(https?://|\\$[A-Za-z_][A-Za-z0-9_]*$)',
                description: 'Address that JSON is posted to; $NAME takes it from the environment',
                examples: ['$SLACK_WEBHOOK'],
              },
            },
            required: ['webhook'],
          },
        ],
      },
      default: [],
    },
    defaults: { ...defaultsSchema, default: {} },
  },
};

/** A declaration in `params:`. */
export const declarationSchema: ParameterSchema = {
  type: 'object',
  description: 'A parameter of the pipeline: a value, or a declaration with a default.',
  properties: {
    type: { enum: ['null', 'boolean', 'integer', 'number', 'string', 'array', 'object'] },
    default: anything,
    title: { type: 'string' },
    description: { type: 'string' },
    enum: { type: 'array', minItems: 1 },
    minimum: { type: 'number' },
    maximum: { type: 'number' },
    exclusiveMinimum: { type: 'number' },
    exclusiveMaximum: { type: 'number' },
    minLength: { type: 'integer', minimum: 0 },
    pattern: { type: 'string' },
    items: { type: 'object' },
    minItems: { type: 'integer', minimum: 0 },
    maxItems: { type: 'integer', minimum: 0 },
    uniqueItems: { type: 'boolean' },
    unit: { type: 'string' },
    examples: { type: 'array' },
  },
};

export const TOP_LEVEL: readonly string[] = [
  'version',
  'name',
  'description',
  'params',
  'datasets',
  'defaults',
  'stages',
  'expect',
  'compare',
  'profiles',
  'plugins',
];

/** Of stages, datasets and profiles: they become parts of trial names, references and folders. */
export const NAME_PATTERN: RegExp = /^[A-Za-z_]\w*(?:-\w+)*$/;
/** Of params and axes: they stand in expressions. */
export const WORD_PATTERN: RegExp = /^[A-Za-z_]\w*$/;
/** Of the pipeline. */
export const PIPELINE_NAME_PATTERN: RegExp = /^[A-Za-z0-9][\w.-]{0,99}$/;
