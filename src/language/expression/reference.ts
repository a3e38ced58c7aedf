/** What a reference points at, read from its steps; and the way into lists and maps behind it. */
import * as words from '../../diagnostics/messages/expression-problems.ts';
import type { Filled } from '../pipeline.ts';
import { type Evaluated, evaluate, type Lookup, problem, show } from './evaluate.ts';
import type { Expression, Range, Step } from './expression.ts';
import { LIST, MAP, typeOf, wordsOf } from './value.ts';

export type Reference = Expression & { readonly kind: 'reference' };

export type Selector = Exclude<Step, { readonly kind: 'name' | 'index' }>;

export type Target =
  | { readonly kind: 'param'; readonly name: NamedStep; readonly rest: readonly Step[] }
  | { readonly kind: 'axis'; readonly name: NamedStep; readonly rest: readonly Step[] }
  | {
      readonly kind: 'output';
      /** `datasets.<name>` for a dataset. */
      readonly stage: string;
      readonly stageRange: Range;
      readonly selector: Selector | undefined;
      readonly name: NamedStep;
    }
  | {
      readonly kind: 'metric';
      readonly stage: string;
      readonly stageRange: Range;
      readonly selector: Selector | undefined;
      readonly path: readonly NamedStep[];
    }
  | { readonly kind: 'unknown-root'; readonly name: NamedStep }
  | { readonly kind: 'malformed'; readonly expected: string; readonly range: Range };

export type NamedStep = Extract<Step, { readonly kind: 'name' }>;

export const ROOTS: readonly string[] = ['params', 'matrix', 'datasets', 'stages'];

/** Reads the shape of a reference; whether the names exist is not asked here. */
export function targetOf(reference: Reference): Target {
  const [root, second, ...rest] = reference.path;
  if (root?.kind !== 'name') return malformed('a name', reference.range);
  switch (root.name) {
    case 'params':
    case 'matrix':
      if (second?.kind !== 'name') return malformed(`${root.name}.NAME`, reference.range);
      return { kind: root.name === 'params' ? 'param' : 'axis', name: second, rest };
    case 'datasets': {
      if (second?.kind !== 'name') return malformed('datasets.NAME', reference.range);
      const stage = `datasets.${second.name}`;
      if (rest.length === 0) {
        const name: NamedStep = { kind: 'name', name: 'records', range: second.range };
        return { kind: 'output', stage, stageRange: second.range, selector: undefined, name };
      }
      return ofStage(stage, second.range, rest, reference.range);
    }
    case 'stages':
      if (second?.kind !== 'name') return malformed(STAGE_FORM, reference.range);
      return ofStage(second.name, second.range, rest, reference.range);
    default:
      return { kind: 'unknown-root', name: root };
  }
}

const STAGE_FORM = 'stages.NAME.outputs.NAME or stages.NAME.metrics.NAME';

function ofStage(stage: string, stageRange: Range, steps: readonly Step[], range: Range): Target {
  const [first] = steps;
  let selector: Selector | undefined;
  if (first !== undefined && first.kind !== 'name') {
    if (first.kind === 'index') return malformed('[*] or [axis=value]', first.range);
    selector = first;
  }
  const [section, ...names] = selector === undefined ? steps : steps.slice(1);
  if (section?.kind !== 'name') return malformed(STAGE_FORM, range);
  const [name] = names;
  if (section.name === 'outputs') {
    if (name?.kind !== 'name' || names.length > 1) return malformed(STAGE_FORM, range);
    return { kind: 'output', stage, stageRange, selector, name };
  }
  if (section.name === 'metrics') {
    if (names.length === 0 || !names.every((step) => step.kind === 'name')) {
      return malformed(STAGE_FORM, range);
    }
    return { kind: 'metric', stage, stageRange, selector, path: names };
  }
  return malformed('outputs or metrics', section.range);
}

function malformed(expected: string, range: Range): Target {
  return { kind: 'malformed', expected, range };
}

/** Goes into a value by the steps behind it: `params.sizes[0].width`. Own fields only. */
export function descend(
  value: Filled,
  steps: readonly Step[],
  path: string,
  lookup: Lookup,
): Evaluated {
  let current = value;
  let shown = path;
  for (const step of steps) {
    if (step.kind === 'name') {
      if (typeOf(current) !== MAP) {
        return problem(
          words.noSuchPart(shown, words.withoutFields(wordsOf(typeOf(current)))),
          step.range,
        );
      }
      const map = current as { readonly [key: string]: Filled };
      if (!Object.hasOwn(map, step.name)) {
        return problem(words.noSuchPart(shown, words.noField(step.name)), step.range);
      }
      current = map[step.name] ?? null;
      shown += `.${step.name}`;
      continue;
    }
    if (step.kind !== 'index') return problem(words.noSuchPart(shown, words.notStage), step.range);
    const index = evaluate(step.index, lookup);
    if (index.kind !== 'value') return index;
    if (typeOf(current) !== LIST) {
      return problem(
        words.noSuchPart(shown, words.withoutItems(wordsOf(typeOf(current)))),
        step.range,
      );
    }
    const list = current as readonly Filled[];
    const item = typeof index.value === 'number' ? list[index.value] : undefined;
    if (item === undefined) {
      const facts = words.noItem(show(index.value), list.length);
      return problem(words.noSuchPart(shown, facts), step.range);
    }
    current = item;
    shown += `[${String(index.value)}]`;
  }
  return { kind: 'value', value: current };
}

/** Every reference in an expression, those in selectors included, in order. */
export function referencesIn(expression: Expression): readonly Reference[] {
  const found: Reference[] = [];
  visit(expression, (one) => {
    if (one.kind === 'reference') found.push(one);
  });
  return found;
}

function visit(expression: Expression, act: (one: Expression) => void): void {
  act(expression);
  for (const part of partsOf(expression)) visit(part, act);
}

/** The expressions directly inside of one. */
export function partsOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'literal':
      return [];
    case 'reference':
      return expression.path.flatMap((step) => {
        if (step.kind === 'index') return [step.index];
        return step.kind === 'where' ? Object.values(step.axes) : [];
      });
    case 'unary':
      return [expression.operand];
    case 'binary':
      return [expression.left, expression.right];
    case 'conditional':
      return [expression.test, expression.then, expression.otherwise];
    case 'call':
      return expression.args;
    case 'list':
      return expression.items;
    case 'text':
      return expression.parts;
  }
}
