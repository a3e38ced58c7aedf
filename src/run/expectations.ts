/** Judges at the end of a run what the pipeline claims, and evaluates what it compares. */
import type { TrialId } from '../contract/ids.ts';
import type { RunEvent } from '../contract/run-event.ts';
import type { StoredResult } from '../contract/stored-result.ts';
import { evaluateClaim, evaluateNumber } from '../plan/judge.ts';
import type { Plan } from '../plan/plan.ts';
import { scopeOf } from '../plan/scope.ts';

export type JudgedFact = Extract<RunEvent, { readonly event: 'claim-judged' }>;

export interface Comparison {
  readonly title: string;
  /** null where a trial it needs has not ended well. */
  readonly rows: readonly { readonly label: string; readonly value: number | null }[];
  readonly note: string | undefined;
}

/** One fact for each claim, in file order; `unknown` where a trial it needs did not end well. */
export function judgeClaims(
  plan: Plan,
  results: ReadonlyMap<TrialId, StoredResult>,
): readonly JudgedFact[] {
  const scope = scopeOf(plan.trials, results);
  return plan.pipeline.claims.map((claim) => {
    const { verdict, got, bound } = evaluateClaim(claim, scope);
    return {
      event: 'claim-judged',
      claim: claim.claim,
      expected: expectedOf(claim.bound.kind, bound),
      got,
      tolerance: claim.bound.kind === 'equals' ? claim.bound.tolerance : null,
      verdict,
      source: claim.source ?? null,
    };
  });
}

/** Numbers to print side by side; they claim nothing. */
export function compareAll(
  plan: Plan,
  results: ReadonlyMap<TrialId, StoredResult>,
): readonly Comparison[] {
  const scope = scopeOf(plan.trials, results);
  return plan.pipeline.comparisons.map(({ title, rows, note }) => ({
    title,
    rows: rows.map(({ label, value }) => ({ label, value: evaluateNumber(value, scope).value })),
    note,
  }));
}

function expectedOf(kind: 'equals' | 'at-least' | 'at-most', bound: number | null): string {
  const number = bound === null ? '?' : String(Number(bound.toPrecision(6)));
  switch (kind) {
    case 'equals':
      return number;
    case 'at-least':
      return `>= ${number}`;
    case 'at-most':
      return `<= ${number}`;
  }
}
