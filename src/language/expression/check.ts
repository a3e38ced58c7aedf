/**
 * Checks names and types of an expression before anything is computed, and says which types it can
 * give. What it reads of other stages is listed, and checked when all stages are known.
 */
import type { Diagnostic, Span } from '../../diagnostics/diagnostic.ts';
import * as words from '../../diagnostics/messages/expression-problems.ts';
import * as messages from '../../diagnostics/messages/language.ts';
import type { Json } from '../../util/json.ts';
import { nearest } from '../../util/nearest.ts';
import type { Expression, Range } from './expression.ts';
import { functions } from './functions.ts';
import { ROOTS, type Reference, type Selector, type Target, targetOf } from './reference.ts';
import {
  ANY,
  ARTIFACT,
  BOOLEAN,
  LIST,
  MAP,
  NOTHING,
  NUMBER,
  TEXT,
  type Types,
  typeOf,
  wordsOf,
} from './value.ts';

/** What may be named at a place of the file. */
export interface Names {
  /** Value undefined: declared, but with a problem of its own. */
  readonly params: ReadonlyMap<string, { readonly value: Json | undefined; readonly span: Span }>;
  /** Axis -> its values; undefined where there is no matrix (outside of stages). */
  readonly axes: ReadonlyMap<string, readonly Json[]> | undefined;
  /** Stages and, as `datasets.<name>`, datasets; with the place of their definition. */
  readonly stages: ReadonlyMap<string, Span>;
}

/** Something of another stage that an expression reads. */
export interface StageUse {
  readonly target: Extract<Target, { readonly kind: 'output' | 'metric' }>;
  readonly spanOf: (range: Range) => Span;
  readonly text: string;
}

export interface Checker {
  readonly names: Names;
  readonly text: string;
  /** In a field that keeps `${work}` and its like. */
  readonly keepsRoots: boolean;
  readonly spanOf: (range: Range) => Span;
  readonly report: (diagnostic: Diagnostic) => void;
  readonly usesParam: (name: string) => void;
  readonly usesStage: (use: StageUse) => void;
}

/** @returns the types the expression can give; everything after a problem, so that one slip is one message. */
export function checkTypes(expression: Expression, checker: Checker): Types {
  const of = (part: Expression): Types => checkTypes(part, checker);
  const mismatch = (why: string, range: Range): Types => {
    checker.report(messages.typeProblem(checker.text, why, checker.spanOf(range)));
    return ANY;
  };
  switch (expression.kind) {
    case 'literal':
      return typeOf(expression.value);
    case 'list':
      for (const item of expression.items) of(item);
      return LIST;
    case 'text':
      for (const part of expression.parts) {
        const types = of(part);
        if ((types & (BOOLEAN | NUMBER | TEXT)) !== 0) continue;
        if (types === ARTIFACT) {
          checker.report(messages.artifactInText(checker.text, checker.spanOf(part.range)));
        } else mismatch(words.noFormInText(wordsOf(types)), part.range);
      }
      return TEXT;
    case 'unary': {
      const takes = expression.operator === '!' ? BOOLEAN : NUMBER;
      const types = of(expression.operand);
      if ((types & takes) === 0) {
        return mismatch(words.unaryOf(expression.operator, wordsOf(types)), expression.range);
      }
      return takes;
    }
    case 'conditional': {
      const test = of(expression.test);
      const result = of(expression.then) | of(expression.otherwise);
      if ((test & BOOLEAN) === 0) mismatch(words.conditionIs(wordsOf(test)), expression.test.range);
      return result;
    }
    case 'binary':
      return binaryTypes(expression, of, mismatch);
    case 'call': {
      const types = expression.args.map(of);
      const known = functions.get(expression.name);
      if (known === undefined) {
        const meant = nearest(expression.name, functions.keys());
        const span = checker.spanOf(expression.range);
        checker.report(
          messages.unknownFunction(expression.name, meant, [...functions.keys()], span),
        );
        return ANY;
      }
      const most = known.repeats === true ? Number.POSITIVE_INFINITY : known.takes.length;
      if (types.length < known.needs || types.length > most) {
        const span = checker.spanOf(expression.range);
        checker.report(
          messages.functionArguments(expression.name, known.usage, types.length, span),
        );
        return known.gives;
      }
      for (const [index, type] of types.entries()) {
        const takes = known.takes[index] ?? known.takes.at(-1) ?? ANY;
        if ((type & takes) !== 0) continue;
        const range = expression.args[index]?.range ?? expression.range;
        mismatch(words.argumentIs(expression.name, wordsOf(type), wordsOf(takes)), range);
      }
      return known.gives;
    }
    case 'reference':
      return referenceTypes(expression, checker, of);
  }
}

function binaryTypes(
  expression: Expression & { readonly kind: 'binary' },
  of: (part: Expression) => Types,
  mismatch: (why: string, range: Range) => Types,
): Types {
  const { operator, range } = expression;
  const left = of(expression.left);
  const right = of(expression.right);
  switch (operator) {
    case '==':
    case '!=':
      return BOOLEAN;
    case '&&':
    case '||':
      for (const [types, part] of [
        [left, expression.left],
        [right, expression.right],
      ] as const) {
        if ((types & BOOLEAN) === 0)
          mismatch(words.logicalTakes(operator, wordsOf(types)), part.range);
      }
      return BOOLEAN;
    default: {
      const isOrder = operator.startsWith('<') || operator.startsWith('>');
      const takes = operator === '+' ? NUMBER | TEXT | LIST : isOrder ? NUMBER | TEXT : NUMBER;
      const both = left & right & takes;
      if (both === 0) {
        return mismatch(words.operandsOf(operator, wordsOf(left), wordsOf(right)), range);
      }
      return isOrder ? BOOLEAN : both;
    }
  }
}

function referenceTypes(
  reference: Reference,
  checker: Checker,
  of: (part: Expression) => Types,
): Types {
  const target = targetOf(reference);
  const span = (range: Range): Span => checker.spanOf(range);
  for (const step of reference.path) if (step.kind === 'index') of(step.index);
  switch (target.kind) {
    case 'unknown-root': {
      const { name, range } = target.name;
      checker.report(
        messages.unknownRoot(
          {
            text: checker.text,
            name,
            meant: bestRoot(name, reference, checker),
            roots: ROOTS,
            isLiteralField: checker.keepsRoots,
          },
          span(range),
        ),
      );
      return ANY;
    }
    case 'malformed':
      checker.report(messages.referenceForm(checker.text, target.expected, span(target.range)));
      return ANY;
    case 'param': {
      const { name, range } = target.name;
      const known = checker.names.params.get(name);
      if (known === undefined) {
        const meant = definition(name, checker.names.params, (one) => one.span);
        const names = [...checker.names.params.keys()];
        checker.report(messages.unknownParam(checker.text, name, meant, names, span(range)));
        return ANY;
      }
      checker.usesParam(name);
      if (known.value === undefined || target.rest.length > 0) return ANY & ~ARTIFACT;
      return typeOf(known.value);
    }
    case 'axis':
      return axisTypes(target, checker);
    case 'output':
    case 'metric': {
      checkSelector(target.selector, of);
      const known = checker.names.stages.has(target.stage);
      if (!known) {
        const isDataset = target.stage.startsWith('datasets.');
        const shown = isDataset ? target.stage.slice('datasets.'.length) : target.stage;
        const places = [...checker.names.stages].filter(
          ([name]) => name.startsWith('datasets.') === isDataset,
        );
        const legal = new Map(
          places.map(([name, at]) => [isDataset ? name.slice('datasets.'.length) : name, at]),
        );
        const meant = definition(shown, legal, (at) => at);
        const facts = { text: checker.text, name: shown, meant, names: [...legal.keys()] };
        const at = span(target.stageRange);
        checker.report(
          isDataset ? messages.unknownDataset(facts, at) : messages.unknownStage(facts, at),
        );
        return ANY;
      }
      checker.usesStage({ target, spanOf: checker.spanOf, text: checker.text });
      if (isAll(target.selector)) return LIST;
      return target.kind === 'output' ? ARTIFACT : NUMBER;
    }
  }
}

function axisTypes(target: Extract<Target, { readonly kind: 'axis' }>, checker: Checker): Types {
  const { name, range } = target.name;
  const { axes } = checker.names;
  if (axes === undefined) {
    checker.report(messages.matrixOutsideStage(checker.text, checker.spanOf(range)));
    return ANY;
  }
  const values = axes.get(name);
  if (values === undefined) {
    const meant = nearest(name, axes.keys());
    const facts = { text: checker.text, name, meant, axes: [...axes.keys()] };
    checker.report(messages.unknownAxis(facts, checker.spanOf(range)));
    return ANY;
  }
  if (values.length === 0) return ANY; // reported where the axis is
  if (target.rest.length > 0) return NOTHING | BOOLEAN | NUMBER | TEXT | LIST | MAP;
  return values.reduce<Types>((types, value) => types | typeOf(value), 0);
}

export function isAll(selector: Selector | undefined): boolean {
  return selector?.kind === 'all' || (selector?.kind === 'where' && selector.all === true);
}

function checkSelector(selector: Selector | undefined, of: (part: Expression) => Types): void {
  if (selector?.kind !== 'where') return;
  for (const value of Object.values(selector.axes)) of(value);
}

/** The nearest name, with the place of its definition. */
export function definition<T>(
  name: string,
  names: ReadonlyMap<string, T>,
  placeOf: (one: T) => Span,
): messages.Defined | undefined {
  const meant = nearest(name, names.keys());
  const one = meant === undefined ? undefined : names.get(meant);
  return meant === undefined || one === undefined ? undefined : { name: meant, span: placeOf(one) };
}

/** `${tokenizer.outputs.weights}` and `${epochs}` lack their root; others are misspelt. */
function bestRoot(name: string, reference: Reference, checker: Checker): string | undefined {
  const rest = checker.text.slice(reference.range.start + name.length, reference.range.end);
  if (checker.names.stages.has(name) && rest !== '') return `stages.${name}${rest}`;
  if (checker.names.params.has(name)) return `params.${name}${rest}`;
  if (checker.names.axes?.has(name) === true) return `matrix.${name}${rest}`;
  const near = nearest(name, ROOTS);
  return near === undefined ? undefined : `${near}${rest}`;
}
