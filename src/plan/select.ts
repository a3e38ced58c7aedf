/**
 * Selectors of the command line: `stage`, `stage[seed=0]`, `+stage` with all it needs, `stage+` with
 * all that need it, `+stage+` with both.
 */
import type { TrialId } from '../contract/ids.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { nothingSelected, selectorUnreadable } from '../diagnostics/messages/plan.ts';
import { err, ok, type Result } from '../util/result.ts';
import { shown } from './expand.ts';
import type { GraphTrial } from './graph.ts';

/**
 * @param option  Where the selectors stand, for messages: `--only`.
 * @returns All trials that any of them picks.
 */
export function selectTrials(
  trials: readonly GraphTrial[],
  selectors: readonly string[],
  option: string,
): Result<ReadonlySet<TrialId>, readonly Diagnostic[]> {
  const picked = new Set<TrialId>();
  const problems: Diagnostic[] = [];
  for (const selector of selectors) {
    const parsed = parseSelector(selector);
    if (parsed === undefined) {
      problems.push(selectorUnreadable({ selector, option }));
      continue;
    }
    const own = trials.filter((trial) => isMeant(trial, parsed)).map((trial) => trial.id);
    if (own.length === 0) {
      const names = [...new Set(trials.map((trial) => trial.stage.name))];
      problems.push(nothingSelected({ selector, option, names }));
    }
    const ids = new Set(own);
    if (parsed.isWithUpstream) for (const id of upstreamOf(trials, own)) ids.add(id);
    if (parsed.isWithDownstream) for (const id of downstreamOf(trials, own)) ids.add(id);
    for (const id of ids) picked.add(id);
  }
  return problems.length > 0 ? err(problems) : ok(picked);
}

interface Selector {
  readonly stage: string;
  /** Axis -> value as text. */
  readonly where: ReadonlyMap<string, string>;
  readonly isWithUpstream: boolean;
  readonly isWithDownstream: boolean;
}

function parseSelector(text: string): Selector | undefined {
  const match = /^(\+?)([\w.-]+)(?:\[([^\]]*)\])?(\+?)$/u.exec(text.trim());
  if (match === null) return undefined;
  const [, before = '', stage = '', inside, after = ''] = match;
  const where = new Map<string, string>();
  for (const part of inside === undefined || inside === '*' ? [] : inside.split(',')) {
    const at = part.indexOf('=');
    if (at <= 0) return undefined;
    where.set(part.slice(0, at).trim(), part.slice(at + 1).trim());
  }
  return { stage, where, isWithUpstream: before === '+', isWithDownstream: after === '+' };
}

function isMeant(trial: GraphTrial, selector: Selector): boolean {
  if (trial.stage.name !== selector.stage) return false;
  return [...selector.where].every(([axis, text]) => {
    const value = Object.hasOwn(trial.matrix, axis) ? trial.matrix[axis] : undefined;
    // As in the id of the trial, or as plain text: a shell eats quotes.
    return value !== undefined && (shown(value) === text || value === text);
  });
}

/** All that these trials need, at any distance. */
export function upstreamOf(
  trials: readonly GraphTrial[],
  from: readonly TrialId[],
): ReadonlySet<TrialId> {
  const byId = new Map(trials.map((trial) => [trial.id, trial]));
  const met = new Set<TrialId>();
  const open = [...from];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    for (const need of byId.get(id)?.needs ?? []) {
      if (met.has(need)) continue;
      met.add(need);
      open.push(need);
    }
  }
  return met;
}

/** All that need these trials, at any distance. `trials` in the order of the graph. */
export function downstreamOf(
  trials: readonly GraphTrial[],
  from: readonly TrialId[],
): ReadonlySet<TrialId> {
  const met = new Set<TrialId>();
  const sources = new Set(from);
  for (const trial of trials) {
    if (trial.needs.some((need) => sources.has(need) || met.has(need))) met.add(trial.id);
  }
  return met;
}
