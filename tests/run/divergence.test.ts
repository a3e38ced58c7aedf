import { expect, test } from 'vitest';
import type { StopRule } from '../../src/language/pipeline.ts';
import { DivergenceGuard } from '../../src/run/divergence.ts';

function rule(more: Partial<StopRule>): StopRule {
  return { metric: 'loss', test: 'nan', bound: 0, times: 1, text: 'the rule', ...more };
}

function stepOf(
  rules: readonly StopRule[],
  losses: readonly (number | null)[],
): number | undefined {
  const guard = new DivergenceGuard(rules);
  const at = losses.findIndex((loss, step) => guard.take({ loss }, step) !== undefined);
  return at < 0 ? undefined : at;
}

test('`DivergenceGuard` knows what is not a number, also as JSON has it', () => {
  expect(stepOf([rule({})], [1, 2, Number.NaN])).toBe(2);
  expect(stepOf([rule({})], [1, null])).toBe(1);
  expect(stepOf([rule({})], [1, Number.POSITIVE_INFINITY])).toBeUndefined();
  expect(stepOf([rule({ test: 'not-finite' })], [1, Number.NEGATIVE_INFINITY])).toBe(1);
});

test('`DivergenceGuard` compares with bounds, which what is not a number never keeps', () => {
  const above = rule({ test: 'above', bound: 10 });
  expect(stepOf([above], [10, 9, 10.1])).toBe(2);
  expect(stepOf([above], [null])).toBe(0);
  expect(stepOf([rule({ test: 'below', bound: 0.1 })], [0.1, 0.2, 0])).toBe(2);
});

test('`DivergenceGuard` counts values in a row', () => {
  const three = rule({ test: 'above', bound: 1, times: 3 });
  expect(stepOf([three], [2, 2, 1, 2, 2, 2])).toBe(5);
});

test('`DivergenceGuard` says which rule, what was found, and where', () => {
  const guard = new DivergenceGuard([
    rule({ test: 'above', bound: 3, text: 'metrics.loss above 3' }),
  ]);
  expect(guard.take({ acc: 9 }, 6)).toBeUndefined();
  expect(guard.take({ acc: 9, loss: 4 }, 7)).toEqual({
    kind: 'diverged',
    rule: 'metrics.loss above 3',
    found: 'loss = 4',
    step: 7,
  });
});

test('`DivergenceGuard` knows rules whose metric was never told while others were', () => {
  const guard = new DivergenceGuard([rule({}), rule({ metric: 'los' })]);
  expect(guard.unmet().rules).toEqual([]);
  guard.take({ loss: 1, acc: 2 }, 1);
  expect(guard.unmet()).toEqual({ rules: [rule({ metric: 'los' })], told: ['acc', 'loss'] });
});
