/** Compares what a pipeline claims with what its trials reached. Pure; the words are the caller's. */
import type { Verdict } from '../contract/run-event.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { fill } from '../language/expression/fill.ts';
import type { CheckedClaim, Scope, Template } from '../language/pipeline.ts';

export interface Judgement {
  readonly verdict: Verdict;
  /** null while a trial it needs has not ended well, or when it is not a number. */
  readonly got: number | null;
  /** The number of the bound: what it should equal, reach or stay below. */
  readonly bound: number | null;
  /** Why there is no number, where filling in found a problem. */
  readonly problems: readonly Diagnostic[];
}

/** @param scope  As `scopeOf` makes it, over the results of the run. */
export function evaluateClaim(claim: CheckedClaim, scope: Scope): Judgement {
  const { bound } = claim;
  const got = evaluateNumber(claim.value, scope);
  const limit = evaluateNumber(bound.kind === 'equals' ? bound.to : bound.than, scope);
  const problems = [...got.problems, ...limit.problems];
  const facts = { got: got.value, bound: limit.value, problems };
  if (got.value === null || limit.value === null) return { verdict: 'unknown', ...facts };
  const isMet = meets(bound, got.value, limit.value);
  return { verdict: isMet ? 'reproduced' : 'not-reproduced', ...facts };
}

/** A number of a claim or comparison; null while it waits. */
export function evaluateNumber(
  template: Template,
  scope: Scope,
): { readonly value: number | null; readonly problems: readonly Diagnostic[] } {
  const answer = fill(template, scope);
  if (!answer.ok) return { value: null, problems: answer.error };
  if (answer.value.kind === 'waits') return { value: null, problems: [] };
  const { value } = answer.value;
  return { value: typeof value === 'number' ? value : null, problems: [] };
}

function meets(bound: CheckedClaim['bound'], got: number, limit: number): boolean {
  // 85.8 - 85.5 is 0.2999…97: the last digit of a sum of decimals decides nothing.
  const slack = 1e-12 * Math.max(1, Math.abs(got), Math.abs(limit));
  switch (bound.kind) {
    case 'equals':
      return Math.abs(got - limit) <= bound.tolerance + slack;
    case 'at-least':
      return got >= limit - slack;
    case 'at-most':
      return got <= limit + slack;
  }
}
