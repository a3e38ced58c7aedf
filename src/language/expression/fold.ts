/** Replaces what is known when the file is read (params, constants) by its value. */
import * as words from '../../diagnostics/messages/expression-problems.ts';
import type { Json } from '../../util/json.ts';
import type { Filled } from '../pipeline.ts';
import { type Evaluated, evaluate, type Lookup, problem } from './evaluate.ts';
import type { Expression, Step } from './expression.ts';
import { descend, partsOf, type Reference, targetOf } from './reference.ts';

export type Folded =
  | { readonly kind: 'folded'; readonly expression: Expression }
  | (Evaluated & { readonly kind: 'problem' });

/**
 * Folds an expression whose names were checked. The answer is a literal when nothing is left open;
 * a condition that is known takes its other branch away, and with it the edges in there.
 */
export function fold(expression: Expression, params: ReadonlyMap<string, Json>): Folded {
  try {
    return { kind: 'folded', expression: foldPart(expression, params) };
  } catch (error) {
    if (error instanceof Stop) return error.problem;
    throw error;
  }
}

/** Carries a problem out of the recursion; never leaves this file. */
class Stop extends Error {
  readonly problem: Evaluated & { readonly kind: 'problem' };
  constructor(found: Evaluated & { readonly kind: 'problem' }) {
    super('stop');
    this.problem = found;
  }
}

function foldPart(expression: Expression, params: ReadonlyMap<string, Json>): Expression {
  const again = (part: Expression): Expression => foldPart(part, params);
  switch (expression.kind) {
    case 'literal':
      return expression;
    case 'reference':
      return foldReference(expression, params);
    case 'conditional': {
      const test = again(expression.test);
      if (test.kind === 'literal' && typeof test.value === 'boolean') {
        return again(test.value ? expression.then : expression.otherwise);
      }
      const folded = { ...expression, test };
      // A test that is known and no truth value is a problem, and `settle` says so.
      if (test.kind === 'literal') return settle(folded);
      // oxlint-disable-next-line unicorn/no-thenable -- a syntax tree is never awaited
      return { ...folded, then: again(expression.then), otherwise: again(expression.otherwise) };
    }
    case 'unary':
      return settle({ ...expression, operand: again(expression.operand) });
    case 'binary': {
      const left = again(expression.left);
      const stops = expression.operator === '||' || expression.operator === '&&';
      if (stops && left.kind === 'literal' && left.value === (expression.operator === '||')) {
        return left;
      }
      return settle({ ...expression, left, right: again(expression.right) });
    }
    case 'call':
      return settle({ ...expression, args: expression.args.map(again) });
    case 'list':
      return settle({ ...expression, items: expression.items.map(again) });
    case 'text':
      return settle({ ...expression, parts: expression.parts.map(again) });
  }
}

const nothingToLookUp: Lookup = (reference) => problem(words.indexNotKnown, reference.range);

/** Computes an expression whose parts are all known. */
function settle(expression: Expression): Expression {
  if (!partsOf(expression).every((part) => part.kind === 'literal')) return expression;
  const answer = evaluate(expression, nothingToLookUp);
  if (answer.kind === 'problem') throw new Stop(answer);
  // Literals hold JSON, and operators on JSON give JSON.
  const value = answer.kind === 'value' ? (answer.value as Json) : null;
  return { kind: 'literal', value, range: expression.range };
}

function foldReference(reference: Reference, params: ReadonlyMap<string, Json>): Expression {
  const path = reference.path.map((step): Step => {
    if (step.kind === 'index') return { ...step, index: foldPart(step.index, params) };
    if (step.kind !== 'where') return step;
    const axes = Object.entries(step.axes).map(([axis, value]) => [axis, foldPart(value, params)]);
    return { ...step, axes: Object.fromEntries(axes) as Record<string, Expression> };
  });
  const folded: Reference = { ...reference, path };
  const target = targetOf(folded);
  if (target.kind !== 'param') return folded;
  const start: Filled = params.get(target.name.name) ?? null;
  const answer = descend(start, target.rest, `params.${target.name.name}`, nothingToLookUp);
  if (answer.kind === 'problem') throw new Stop(answer);
  if (answer.kind === 'waits') return folded; // never: params wait for nothing
  return { kind: 'literal', value: answer.value as Json, range: reference.range };
}
