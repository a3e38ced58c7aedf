/* oxlint-disable unicorn/no-thenable -- `then` is a word of JSON Schema, and no schema is awaited */
/**
 * Stage kinds -> JSON Schema 2020-12, for editors, other tools and the gate: one schema of the pipeline
 * file with every kind in it, and one of each kind alone.
 *
 * Wherever a value is needed a `${…}` may stand as well, so that every field accepts one.
 */
import type { ParameterSchema } from '../contract/parameter-schema.ts';
import type { StageKind } from '../contract/stage-kind.ts';
import { digestOfBytes } from '../util/digest.ts';
import {
  claimSchema,
  commonFields,
  comparisonSchema,
  declarationSchema,
  defaultsSchema,
  NAME_PATTERN,
  PIPELINE_NAME_PATTERN,
  profileSchema,
  WORD_PATTERN,
} from './stage-fields.ts';
import { additional } from './validate.ts';

type JsonSchema = { readonly [keyword: string]: unknown };

const DRAFT = 'https://json-schema.org/draft/2020-12/schema';
const EXPRESSION: JsonSchema = { $ref: '#/$defs/expression' };

/** @returns file name -> text: `pipeline.schema.json`, and `<kind>.schema.json` for each kind. */
export function emitSchemas(kinds: ReadonlyMap<string, StageKind>): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  const write = (name: string, schema: JsonSchema): void => {
    files.set(`${name}.schema.json`, `${JSON.stringify(schema, null, 2)}\n`);
  };
  write('pipeline', pipelineSchema(kinds));
  for (const kind of kinds.values()) {
    write(kind.name, {
      $schema: DRAFT,
      title: kind.title,
      description: kind.description,
      'x-kind': kind.name,
      'x-revision': kind.revision,
      ...outerParts(kind.parameters, false),
      $defs: { expression: expressionSchema },
    });
  }
  return files;
}

/** Changes when any schema changes; says whether a compiled validator is the one of these kinds. */
export function schemasFingerprint(kinds: ReadonlyMap<string, StageKind>): string {
  const facts = [...kinds.values()].map(({ name, parameters, resources }) => [
    name,
    parameters,
    resources,
  ]);
  return digestOfBytes(JSON.stringify(facts));
}

const expressionSchema: JsonSchema = {
  type: 'string',
  pattern: '\\$\\{',
  description:
    'An expression: ${params.x}, ${matrix.x}, ${stages.a.outputs.b}, ${stages.a.metrics.b}',
};

/** The schema of a whole pipeline file. */
export function pipelineSchema(kinds: ReadonlyMap<string, StageKind>): JsonSchema {
  const all = [...kinds.values()];
  const kindOf = (kind: StageKind): JsonSchema => ({ $ref: `#/$defs/kind-${kind.name}` });
  const isKind = (kind: StageKind): JsonSchema => ({
    properties: { kind: { const: kind.name } },
    required: ['kind'],
  });
  const byKind = all.map((kind) => ({ if: isKind(kind), then: kindOf(kind) }));
  const dataset = kinds.get('dataset');
  const noKind: JsonSchema = {
    not: { anyOf: [{ required: ['kind'] }, { required: ['extends'] }] },
  };
  const stage: JsonSchema = {
    type: 'object',
    properties: { kind: { description: 'What the stage does', enum: all.map(({ name }) => name) } },
    allOf: byKind,
  };
  const named = (value: JsonSchema, rest: JsonSchema = {}): JsonSchema => ({
    type: 'object',
    propertyNames: { pattern: NAME_PATTERN.source },
    additionalProperties: value,
    ...rest,
  });
  return {
    $schema: DRAFT,
    title: 'Pipeline of reprise',
    description: 'An experiment: its stages, their parameters and the numbers they should reach',
    type: 'object',
    properties: {
      version: { const: 1, description: 'Of the pipeline language' },
      name: {
        type: 'string',
        pattern: PIPELINE_NAME_PATTERN.source,
        description: 'Of the pipeline; names its runs',
      },
      description: { type: 'string', description: 'For people' },
      params: {
        type: 'object',
        description: 'Values that stages refer to with ${params.NAME}',
        propertyNames: { pattern: WORD_PATTERN.source },
        additionalProperties: { $ref: '#/$defs/param' },
      },
      datasets: named(
        { $ref: '#/$defs/dataset' },
        { description: 'Data by name; ${datasets.NAME} refers to its records' },
      ),
      defaults: outerParts(defaultsSchema, true),
      stages: named(
        { $ref: '#/$defs/stage' },
        { description: 'What is computed, by name', minProperties: 1 },
      ),
      expect: {
        type: 'array',
        description: 'Values that the pipeline should reach',
        items: outerParts(claimSchema, true),
      },
      compare: {
        type: 'array',
        description: 'Tables of values side by side',
        items: outerParts(comparisonSchema, true),
      },
      profiles: named(
        { $ref: '#/$defs/profile' },
        { description: 'Where and how to execute; other sizes to try things with' },
      ),
    },
    patternProperties: { '^x-': true },
    required: ['version', 'name', 'stages'],
    additionalProperties: false,
    $defs: {
      expression: expressionSchema,
      param: {
        anyOf: [
          { type: ['null', 'boolean', 'number', 'string', 'array'] },
          {
            ...outerParts(declarationSchema, true),
            anyOf: [{ required: ['type'] }, { required: ['default'] }, { required: ['enum'] }],
          },
        ],
      },
      profile: {
        ...outerParts(profileSchema, true),
        properties: {
          ...(outerParts(profileSchema, true)['properties'] as JsonSchema),
          params: { type: 'object', description: 'Other values of params' },
          stages: { type: 'object', description: 'Other values in stages' },
          datasets: { type: 'object', description: 'Other values in datasets' },
        },
      },
      stage: {
        ...stage,
        allOf: [
          ...byKind,
          ...all.flatMap(requiredOf),
          { if: noKind, then: { required: ['kind'] } },
        ],
      },
      dataset: {
        ...stage,
        allOf: [
          ...byKind,
          ...all.flatMap(requiredOf),
          ...(dataset === undefined
            ? []
            : [
                {
                  if: noKind,
                  then: { ...kindOf(dataset), required: dataset.parameters.required ?? [] },
                },
              ]),
        ],
      },
      ...commonDefinitions(),
      ...Object.fromEntries(all.map((kind) => [`kind-${kind.name}`, kindSchema(kind)])),
    },
  };
}

/** What a stage of a kind must have, unless it may come from the stage that it extends. */
function requiredOf(kind: StageKind): readonly JsonSchema[] {
  const required = kind.parameters.required ?? [];
  if (required.length === 0) return [];
  const isKind = { properties: { kind: { const: kind.name } }, required: ['kind'] };
  return [{ if: { ...isKind, not: { required: ['extends'] } }, then: { required } }];
}

function kindSchema(kind: StageKind): JsonSchema {
  const rest = additional(kind.parameters);
  const { cpus, memory } = kind.resources;
  return {
    title: kind.title,
    description: kind.description,
    type: 'object',
    properties: {
      ...mapValues(kind.parameters.properties ?? {}, (one) => withExpression(one, true)),
      ...Object.fromEntries(COMMON.map((name) => [name, { $ref: `#/$defs/stage-${name}` }])),
      kind: { const: kind.name, description: kind.description },
      resources: {
        $ref: '#/$defs/stage-resources',
        default: { cpus, memory, gpus: 0, tokens: {} },
      },
    },
    additionalProperties: rest === false ? false : withExpression(rest, true),
  };
}

const COMMON: readonly string[] = Object.keys(commonFields(undefined)).filter(
  (name) => name !== 'kind',
);

/** Fields of every stage, once for all kinds. */
function commonDefinitions(): JsonSchema {
  const fields = commonFields(undefined);
  const rows: JsonSchema = { anyOf: [{ type: 'array', items: { type: 'object' } }, EXPRESSION] };
  const special: Readonly<Record<string, JsonSchema>> = {
    matrix: {
      type: 'object',
      description: fields['matrix']?.description,
      properties: { include: rows, exclude: rows },
      additionalProperties: { anyOf: [{ type: 'array' }, EXPRESSION] },
    },
    extends: { type: 'string', description: fields['extends']?.description },
  };
  return Object.fromEntries(
    COMMON.map((name) => [
      `stage-${name}`,
      special[name] ?? withExpression(fields[name] ?? {}, true),
    ]),
  );
}

const ANNOTATIONS: ReadonlySet<string> = new Set(['title', 'description', 'default', 'examples']);

/** A schema that a `${…}` may take the place of. */
function withExpression(schema: ParameterSchema, isNested: boolean): JsonSchema {
  const parts = outerParts(schema, isNested);
  const { type, enum: values, const: value, pattern, anyOf, properties } = parts;
  const isOpen =
    type === undefined &&
    values === undefined &&
    value === undefined &&
    anyOf === undefined &&
    properties === undefined;
  const takesText = type === 'string' || (Array.isArray(type) && type.includes('string'));
  const isText = takesText && pattern === undefined && values === undefined && value === undefined;
  if (isOpen || isText) return parts;
  const annotations = Object.entries(parts).filter(([word]) => isAnnotation(word));
  const rest = Object.entries(parts).filter(([word]) => !isAnnotation(word));
  return { ...Object.fromEntries(annotations), anyOf: [Object.fromEntries(rest), EXPRESSION] };
}

function isAnnotation(word: string): boolean {
  return ANNOTATIONS.has(word) || word.startsWith('x-');
}

/** The schema itself, with expressions allowed inside of it. */
function outerParts(schema: ParameterSchema, isNested: boolean): JsonSchema {
  const { properties, items, additionalProperties: _rest, oneOf, anyOf, ...plain } = schema;
  const inside = (one: ParameterSchema): JsonSchema => withExpression(one, isNested);
  const branches = oneOf ?? anyOf;
  const isMap = schema.type === 'object' || properties !== undefined;
  const rest = additional(schema);
  return {
    ...plain,
    ...(properties === undefined
      ? {}
      : { type: plain.type ?? 'object', properties: mapValues(properties, inside) }),
    ...(items === undefined ? {} : { items: inside(items) }),
    ...(isMap
      ? { additionalProperties: rest === false ? false : isAny(rest) ? true : inside(rest) }
      : {}),
    // The first branch that fits counts, so that two that fit are no problem: `anyOf`, not `oneOf`.
    ...(branches === undefined ? {} : { anyOf: branches.map((one) => outerParts(one, isNested)) }),
  };
}

function isAny(schema: ParameterSchema): boolean {
  return Object.keys(schema).length === 0;
}

function mapValues(
  map: Readonly<Record<string, ParameterSchema>>,
  change: (schema: ParameterSchema) => JsonSchema,
): JsonSchema {
  return Object.fromEntries(Object.entries(map).map(([name, one]) => [name, change(one)]));
}

/** What in a kind's schema the walker and the emitted schema would not agree on; for the test of the registry. */
export function schemaProblems(kind: StageKind): readonly string[] {
  const problems: string[] = [];
  const common = new Set(Object.keys(commonFields(undefined)));
  for (const name of Object.keys(kind.parameters.properties ?? {})) {
    if (common.has(name)) problems.push(`/${name} is a field of every stage`);
  }
  const visit = (schema: ParameterSchema, pointer: string): void => {
    const hasBranches = schema.oneOf !== undefined || schema.anyOf !== undefined;
    if (hasBranches && (schema.properties !== undefined || schema.type !== undefined)) {
      problems.push(`${pointer} has oneOf or anyOf beside a type or properties`);
    }
    for (const [name, one] of Object.entries(schema.properties ?? {})) {
      const isRequired = schema.required?.includes(name) === true;
      if (isRequired && one.default !== undefined) {
        problems.push(`${pointer}/${name} is required and has a default`);
      }
      if (one.title === undefined && one.description === undefined && one.const === undefined) {
        problems.push(`${pointer}/${name} has neither title nor description`);
      }
      visit(one, `${pointer}/${name}`);
    }
    if (schema.items !== undefined) visit(schema.items, `${pointer}/items`);
    if (typeof schema.additionalProperties === 'object') {
      visit(schema.additionalProperties, `${pointer}/*`);
    }
    for (const [index, one] of (schema.oneOf ?? schema.anyOf ?? []).entries()) {
      visit(one, `${pointer}/${index}`);
    }
  };
  visit(kind.parameters, '');
  return problems;
}

/** The same schema without what is only for people: titles, descriptions, defaults, examples, `x-`. */
export function withoutAnnotations(schema: JsonSchema): JsonSchema {
  const maps = new Set(['properties', 'patternProperties', '$defs']);
  const entries = Object.entries(schema).filter(([word]) => !isAnnotation(word));
  return Object.fromEntries(
    entries.map(([word, value]) => {
      if (maps.has(word)) {
        const members = Object.entries(value as Record<string, JsonSchema | boolean>);
        return [word, Object.fromEntries(members.map(([name, one]) => [name, strip(one)]))];
      }
      if (word === 'enum' || word === 'const' || word === 'required') return [word, value];
      return [word, Array.isArray(value) ? value.map(strip) : strip(value)];
    }),
  );
}

function strip(value: unknown): unknown {
  const isSchema = typeof value === 'object' && value !== null && !Array.isArray(value);
  return isSchema ? withoutAnnotations(value as JsonSchema) : value;
}
