/**
 * Computes an expression. Total: the answer is a value, the trials that have to end first, or a
 * problem with its place; nothing is thrown. Only what is needed is computed (`?:`, `&&`, `||`).
 */
import type { TrialId } from '../../contract/ids.ts';
import * as words from '../../diagnostics/messages/expression-problems.ts';
import type { Filled } from '../pipeline.ts';
import type { BinaryOperator, Expression, Range } from './expression.ts';
import { functions } from './functions.ts';
import { ARTIFACT, LIST, MAP, NUMBER, TEXT, typeOf, wordsOf } from './value.ts';

export type Evaluated =
  | { readonly kind: 'value'; readonly value: Filled }
  | { readonly kind: 'waits'; readonly for: readonly TrialId[] }
  | { readonly kind: 'problem'; readonly message: string; readonly range: Range };

/** Answers references; may evaluate what stands in their selectors. */
export type Lookup = (reference: Expression & { readonly kind: 'reference' }) => Evaluated;

export function evaluate(expression: Expression, lookup: Lookup): Evaluated {
  switch (expression.kind) {
    case 'literal':
      return { kind: 'value', value: expression.value };
    case 'reference':
      return lookup(expression);
    case 'list':
      return all(expression.items, lookup, (items) => ({ kind: 'value', value: items }));
    case 'text':
      return all(expression.parts, lookup, (parts) => {
        for (const [index, part] of parts.entries()) {
          if (typeof part !== 'object') continue;
          const range = expression.parts[index]?.range ?? expression.range;
          return problem(words.noFormInText(wordsOf(typeOf(part))), range);
        }
        return { kind: 'value', value: parts.join('') };
      });
    case 'unary':
      return all([expression.operand], lookup, ([operand = null]) => {
        if (expression.operator === '!') {
          if (typeof operand === 'boolean') return { kind: 'value', value: !operand };
        } else if (typeof operand === 'number') return { kind: 'value', value: -operand };
        return problem(words.unaryOf(expression.operator, show(operand)), expression.range);
      });
    case 'conditional': {
      const test = evaluate(expression.test, lookup);
      if (test.kind !== 'value') return test;
      if (typeof test.value !== 'boolean') {
        return problem(words.conditionIs(show(test.value)), expression.test.range);
      }
      return evaluate(test.value ? expression.then : expression.otherwise, lookup);
    }
    case 'binary':
      return binary(expression, lookup);
    case 'call':
      return call(expression, lookup);
  }
}

/** Evaluates several; all that has to be waited for is named at once. */
function all(
  expressions: readonly Expression[],
  lookup: Lookup,
  then: (values: readonly Filled[]) => Evaluated,
): Evaluated {
  const values: Filled[] = [];
  const waits: TrialId[] = [];
  for (const expression of expressions) {
    const one = evaluate(expression, lookup);
    if (one.kind === 'problem') return one;
    if (one.kind === 'waits') waits.push(...one.for);
    else values.push(one.value);
  }
  return waits.length > 0 ? { kind: 'waits', for: [...new Set(waits)] } : then(values);
}

function binary(expression: Expression & { readonly kind: 'binary' }, lookup: Lookup): Evaluated {
  const { operator, left, right, range } = expression;
  if (operator === '&&' || operator === '||') {
    const first = evaluate(left, lookup);
    if (first.kind !== 'value') return first;
    if (typeof first.value !== 'boolean') return notLogical(operator, first.value, left.range);
    if (first.value === (operator === '||')) return first;
    const second = evaluate(right, lookup);
    if (second.kind !== 'value' || typeof second.value === 'boolean') return second;
    return notLogical(operator, second.value, right.range);
  }
  return all([left, right], lookup, ([a = null, b = null]) => {
    if (operator === '==' || operator === '!=') {
      return { kind: 'value', value: isEqual(a, b) === (operator === '==') };
    }
    if (typeof a === 'string' && typeof b === 'string') {
      const value = onTexts(operator, a, b);
      if (value !== undefined) return { kind: 'value', value };
    }
    if (Array.isArray(a) && Array.isArray(b) && operator === '+') {
      return { kind: 'value', value: [...(a as readonly Filled[]), ...(b as readonly Filled[])] };
    }
    if (typeof a !== 'number' || typeof b !== 'number') {
      return problem(words.operandsOf(operator, show(a), show(b)), range);
    }
    if ((operator === '/' || operator === '%') && b === 0)
      return problem(words.divisionByZero, range);
    const value = onNumbers(operator, a, b);
    if (typeof value === 'number' && !Number.isFinite(value)) {
      return problem(words.notFinite(`${a} ${operator} ${b}`), range);
    }
    return { kind: 'value', value };
  });
}

function onNumbers(operator: BinaryOperator, a: number, b: number): number | boolean {
  switch (operator) {
    case '+':
      return a + b;
    case '-':
      return a - b;
    case '*':
      return a * b;
    case '/':
      return a / b;
    case '%':
      return a % b;
    case '**':
      return a ** b;
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
    case '==':
    case '!=':
    case '&&':
    case '||':
      return false; // handled before
  }
}

function onTexts(operator: BinaryOperator, a: string, b: string): string | boolean | undefined {
  switch (operator) {
    case '+':
      return a + b;
    case '<':
      return a < b;
    case '<=':
      return a <= b;
    case '>':
      return a > b;
    case '>=':
      return a >= b;
    default:
      return undefined;
  }
}

function call(expression: Expression & { readonly kind: 'call' }, lookup: Lookup): Evaluated {
  const known = functions.get(expression.name);
  if (known === undefined) return problem(words.unknownFunction(expression.name), expression.range);
  return all(expression.args, lookup, (args) => {
    if (args.length < known.needs)
      return problem(words.expectedUsage(known.usage), expression.range);
    for (const [index, arg] of args.entries()) {
      const takes = known.takes[index] ?? (known.repeats === true ? known.takes.at(-1) : undefined);
      if (takes === undefined) return problem(words.expectedUsage(known.usage), expression.range);
      if ((typeOf(arg) & takes) === 0) {
        const range = expression.args[index]?.range ?? expression.range;
        return problem(words.argumentIs(expression.name, show(arg), wordsOf(takes)), range);
      }
    }
    const answer = known.apply(args);
    if ('problem' in answer) return problem(answer.problem, expression.range);
    if (typeof answer.value === 'number' && !Number.isFinite(answer.value)) {
      return problem(words.notFinite(expression.name), expression.range);
    }
    return { kind: 'value', value: answer.value };
  });
}

function isEqual(a: Filled, b: Filled): boolean {
  if (a === b) return true;
  if (Array.isArray(a) && Array.isArray(b)) {
    return a.length === b.length && a.every((item, i) => isEqual(item, b[i] ?? null));
  }
  if (typeOf(a) !== typeOf(b) || (typeOf(a) & (MAP | ARTIFACT)) === 0) return false;
  const [one, other] = [a, b] as readonly { readonly [key: string]: Filled }[];
  if (one === undefined || other === undefined) return false;
  const keys = Object.keys(one);
  if (keys.length !== Object.keys(other).length) return false;
  return keys.every(
    (key) => Object.hasOwn(other, key) && isEqual(one[key] ?? null, other[key] ?? null),
  );
}

function notLogical(operator: string, value: Filled, range: Range): Evaluated {
  return problem(words.logicalTakes(operator, show(value)), range);
}

export function problem(message: string, range: Range): Evaluated {
  return { kind: 'problem', message, range };
}

/** A value in a message: numbers and texts themselves, the rest by its type. */
export function show(value: Filled): string {
  const type = typeOf(value);
  if (type === TEXT) return `the text ${JSON.stringify(value)}`;
  if (type === NUMBER || typeof value === 'boolean') return String(value);
  return type === LIST ? 'a list' : wordsOf(type);
}
