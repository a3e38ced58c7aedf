/**
 * The common fields of a stage that say how its attempts are watched and repeated: `timeout`, `retry`,
 * `stop_if`. Their schemas, and how they are read once they obey them.
 */
import type { ParameterSchema } from '../contract/parameter-schema.ts';
import type { StageKind } from '../contract/stage-kind.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import * as messages from '../diagnostics/messages/language.ts';
import { invariant } from '../util/invariant.ts';
import type { Json } from '../util/json.ts';
import { nearest } from '../util/nearest.ts';
import { parseDuration, parseSize } from '../util/units.ts';
import { child, type MapNode, type Node } from './node.ts';
import type { AttemptChanges, CheckedStage, RetryRule, StopRule } from './pipeline.ts';
import { type At, below, validate, type Validation } from './validate.ts';

const duration: ParameterSchema = {
  type: 'string',
  pattern: '^(\\d+(\\.\\d+)?(ms|s|m|h|d))+$',
  'x-expected': 'a duration such as "30s", "10m" or "1h30m"',
};

const limit = (description: string): ParameterSchema => ({
  ...duration,
  type: ['string', 'null'],
  description,
  default: null,
});

export const timeoutSchema: ParameterSchema = {
  type: 'object',
  description: 'When an attempt is stopped.',
  properties: {
    total: limit('How long one attempt may take; null = as long as it needs'),
    idle: limit(
      'How long an attempt may go without a sign: a stage of ours tells of progress, a program prints or its metrics file grows; null = for ever',
    ),
    grace: {
      ...duration,
      description: 'How long an attempt that is asked to stop may take to write its checkpoint',
      default: '30s',
    },
  },
  default: {},
};

const ends: ParameterSchema = {
  anyOf: [
    {
      enum: [
        'exit',
        'signal',
        'oom',
        'gpu-oom',
        'timeout',
        'idle',
        'preempted',
        'node-lost',
        'diverged',
      ],
    },
    {
      type: 'string',
      pattern: '^(exit:\\d{1,3}|signal:SIG[A-Z0-9]+)$',
      'x-expected': 'one alone such as "exit:3" or "signal:SIGSEGV"',
    },
  ],
};

export const retrySchema: ParameterSchema = {
  type: 'array',
  description:
    'How often an attempt that ended badly is repeated, by the way it ended. The first rule that fits and is not used up counts.',
  items: {
    type: 'object',
    properties: {
      on: {
        description: 'Ways to end that this rule is for',
        oneOf: [ends, { type: 'array', items: ends, minItems: 1, uniqueItems: true }],
      },
      max: { type: 'integer', minimum: 1, description: 'How often this rule is used', default: 1 },
      delay: { ...duration, description: 'Pause before the next attempt', default: '0s' },
      factor: {
        type: 'number',
        minimum: 1,
        description: 'By what the pause grows with each use of the rule',
        default: 2,
      },
      max_delay: { ...duration, description: 'The longest pause', default: '1h' },
      jitter: {
        type: 'number',
        minimum: 0,
        maximum: 1,
        description:
          'Share of the pause by which it is made longer or shorter, so that many trials do not come back at once; drawn from the key, so always the same',
        default: 0.1,
      },
      set: {
        type: 'object',
        additionalProperties: true,
        description:
          'Dotted field to value: what is different from the next attempt on. Only fields that say where and how, never what',
        default: {},
        examples: [{ 'batch.per_device': 16 }, { 'resources.memory': '16G' }],
      },
    },
    required: ['on'],
  },
  default: [],
};

const SHORT_RULE =
  /^metrics\.(\S+) (?:is (nan|not-finite)|(above|below) (-?\d+(?:\.\d+)?(?:e[-+]?\d+)?))$/;

const stopRule: ParameterSchema = {
  oneOf: [
    {
      type: 'string',
      pattern: SHORT_RULE.source,
      'x-expected': 'a rule such as "metrics.loss is nan" or "metrics.loss above 100"',
    },
    {
      type: 'object',
      properties: {
        metric: { type: 'string', minLength: 1, description: 'Dotted name, as the stage tells it' },
        is: {
          enum: ['nan', 'not-finite'],
          description: 'Not a number; not-finite = that, or infinite',
        },
        above: { type: 'number', description: 'Larger than this, or not a number' },
        below: { type: 'number', description: 'Smaller than this, or not a number' },
        for: {
          type: 'integer',
          minimum: 1,
          description: 'How many values in a row',
          default: 1,
        },
      },
      required: ['metric'],
    },
  ],
};

export const stopIfSchema: ParameterSchema = {
  description:
    'When an attempt is ended because it computes nothing of use any more. It has failed then, and is not repeated unless "retry" has the class "diverged".',
  oneOf: [...(stopRule.oneOf ?? []), { type: 'array', items: stopRule }],
  default: [],
  examples: ['metrics.loss is nan', [{ metric: 'train.loss', above: 100, for: 3 }]],
};

type Fields = Readonly<Record<string, unknown>>;

// What follows is read after the walker has checked it against the schemas above.

export function durationOf(text: string): number {
  const ms = parseDuration(text);
  invariant(ms !== undefined, `the pattern let the duration ${text} through`);
  return ms;
}

export function readTimeout(fields: Fields): CheckedStage['timeout'] {
  const { total, idle, grace } = fields['timeout'] as Record<string, string | null>;
  return {
    totalMs: typeof total === 'string' ? durationOf(total) : undefined,
    idleMs: typeof idle === 'string' ? durationOf(idle) : undefined,
    graceMs: durationOf(grace ?? '30s'),
  };
}

/** What reading a stage's rules needs beside its fields. */
export interface RuleSource {
  readonly fields: Fields;
  /** The stage as it is written. */
  readonly node: MapNode;
  readonly kind: StageKind;
  /** Every field that a stage of this kind has, common ones too. */
  readonly schema: ParameterSchema;
  readonly at: At;
  readonly validation: Validation;
}

interface RawRetry {
  readonly on: string | readonly string[];
  readonly max: number;
  readonly delay: string;
  readonly factor: number;
  readonly max_delay: string;
  readonly jitter: number;
}

/** The rules of `retry`; what is wrong with `set` of one is reported. */
export function readRetry(source: RuleSource): readonly RetryRule[] {
  const rules = source.fields['retry'] as readonly RawRetry[];
  const node = child(source.node, 'retry');
  return rules.map(({ on, max, delay, factor, max_delay, jitter }, index) => {
    const item = node?.kind === 'list' ? node.items[index] : undefined;
    const set = item?.kind === 'map' ? child(item, 'set') : undefined;
    const at = below(below(source.at, 'retry'), String(index), true);
    return {
      on: typeof on === 'string' ? [on] : on,
      max,
      delayMs: durationOf(delay),
      factor,
      maxDelayMs: durationOf(max_delay),
      jitter,
      changes: readChanges(set, below(at, 'set'), source),
    };
  });
}

/** Sections of the common fields that the next attempt may have otherwise. */
const OPEN_SECTIONS: ReadonlySet<string> = new Set(['resources', 'timeout']);

function readChanges(set: Node | undefined, at: At, source: RuleSource): AttemptChanges {
  const params: { path: readonly string[]; value: Json }[] = [];
  const resources: { cpus?: number; memoryBytes?: number; gpus?: number } = {};
  const timeout: { totalMs?: number; idleMs?: number; graceMs?: number } = {};
  const texts: string[] = [];
  for (const [name, entry] of set?.kind === 'map' ? set.entries : []) {
    const path = name.split('.');
    const found = fieldAt(source.schema, path);
    if (found === undefined || !(found.isExecution || OPEN_SECTIONS.has(path[0] ?? ''))) {
      const may = changeable(source.schema);
      source.validation.report(
        found === undefined
          ? messages.cannotSetUnknown(name, nearest(name, may), may, entry.keySpan)
          : messages.cannotSetKeyField(name, may, entry.keySpan),
      );
      continue;
    }
    const there = { ...below(at, name), keySpan: entry.keySpan };
    const value = validate(found.schema, entry.value, there, source.validation) as Json | undefined;
    if (value === undefined) continue;
    texts.push(`${name} = ${typeof value === 'string' ? value : JSON.stringify(value)}`);
    if (path[0] === 'resources') Object.assign(resources, resourceChange(path[1] ?? '', value));
    else if (path[0] === 'timeout') Object.assign(timeout, timeoutChange(path[1] ?? '', value));
    else params.push({ path, value });
  }
  return { params, resources, timeout, texts };
}

function resourceChange(name: string, value: Json): Readonly<Record<string, unknown>> {
  if (name !== 'memory') return { [name]: value };
  return { memoryBytes: typeof value === 'number' ? value : parseSize(String(value)) };
}

function timeoutChange(name: string, value: Json): Readonly<Record<string, unknown>> {
  return { [`${name}Ms`]: typeof value === 'string' ? durationOf(value) : undefined };
}

interface FoundField {
  readonly schema: ParameterSchema;
  readonly isExecution: boolean;
}

function fieldAt(schema: ParameterSchema, path: readonly string[]): FoundField | undefined {
  let current = schema;
  let isExecution = false;
  for (const name of path) {
    const own = current.properties ?? {};
    const rest = current.additionalProperties;
    const next = Object.hasOwn(own, name) ? own[name] : typeof rest === 'object' ? rest : undefined;
    if (next === undefined) return undefined;
    isExecution ||= next['x-execution'] === true;
    current = next;
  }
  return { schema: current, isExecution };
}

/** Dotted names of the fields that the next attempt may have otherwise. */
function changeable(schema: ParameterSchema): readonly string[] {
  const names: string[] = [];
  const visit = (one: ParameterSchema, path: string, isOpen: boolean): void => {
    for (const [name, field] of Object.entries(one.properties ?? {})) {
      const here = path === '' ? name : `${path}.${name}`;
      const open = isOpen || field['x-execution'] === true || OPEN_SECTIONS.has(here);
      if (field.properties === undefined) {
        if (open) names.push(here);
      } else visit(field, here, open);
    }
  };
  visit(schema, '', false);
  return names;
}

interface RawStop {
  readonly metric: string;
  readonly is?: 'nan' | 'not-finite';
  readonly above?: number;
  readonly below?: number;
  readonly for: number;
}

/** The rules of `stop_if`, from their short and their long form. */
export function readStopIf(source: RuleSource): readonly StopRule[] {
  const given = source.fields['stop_if'] as string | RawStop | readonly (string | RawStop)[];
  const node = child(source.node, 'stop_if');
  const list = Array.isArray(given) ? (given as readonly (string | RawStop)[]) : [given];
  return list.flatMap((one, index) => {
    const item = node?.kind === 'list' ? node.items[index] : node;
    return readStopRule(one as string | RawStop, item ?? source.node, source.validation.report);
  });
}

function readStopRule(
  rule: string | RawStop,
  node: Node,
  report: (diagnostic: Diagnostic) => void,
): readonly StopRule[] {
  if (typeof rule === 'string') {
    const [, metric = '', is, than, bound] = SHORT_RULE.exec(rule) ?? [];
    const test = (is ?? than) as StopRule['test']; // the pattern has no other words
    return [stopRuleOf(metric, test, Number(bound ?? 0), 1)];
  }
  const { metric, is, above, below: under } = rule;
  const tests = [is, above, under].filter((one) => one !== undefined);
  if (tests.length !== 1) {
    const found = ['is', 'above', 'below'].filter((name) => Object.hasOwn(rule, name));
    report(messages.stopRuleTests(metric, found, node.span));
    return [];
  }
  if (is !== undefined) return [stopRuleOf(metric, is, 0, rule.for)];
  if (above !== undefined) return [stopRuleOf(metric, 'above', above, rule.for)];
  return [stopRuleOf(metric, 'below', under ?? 0, rule.for)];
}

function stopRuleOf(
  metric: string,
  test: StopRule['test'],
  bound: number,
  times: number,
): StopRule {
  const words = test === 'above' || test === 'below' ? `${test} ${bound}` : `is ${test}`;
  const inARow = times === 1 ? '' : ` ${times} times in a row`;
  return { metric, test, bound, times, text: `metrics.${metric} ${words}${inARow}` };
}
