/** Fills a template: matrix values and results of finished trials take the place of `Deferred`. */
import type { OutputRef } from '../../contract/artifact.ts';
import type { TrialId } from '../../contract/ids.ts';
import type { Diagnostic } from '../../diagnostics/diagnostic.ts';
import * as words from '../../diagnostics/messages/expression-problems.ts';
import * as messages from '../../diagnostics/messages/language.ts';
import { Bug } from '../../util/invariant.ts';
import type { Json } from '../../util/json.ts';
import { err, ok } from '../../util/result.ts';
import { Deferred, type Fill, type Filled, type Scope, type Template } from '../pipeline.ts';
import { type Evaluated, evaluate, type Lookup, problem, show } from './evaluate.ts';
import { descend, type Target, targetOf } from './reference.ts';

/** Total: answers the filled value, or the trials whose metrics are needed first, or every problem. */
export const fill: Fill = (template, scope) => {
  const waits = new Set<TrialId>();
  const problems: Diagnostic[] = [];
  const lookup = lookupIn(scope);
  const visit = (part: Template): Filled => {
    if (part instanceof Deferred) {
      const answer = evaluate(part.expression, lookup);
      if (answer.kind === 'value') return answer.value;
      if (answer.kind === 'waits') for (const trial of answer.for) waits.add(trial);
      else problems.push(messages.cannotCompute(part.text, answer.message, part.span));
      return null;
    }
    if (Array.isArray(part)) return (part as readonly Template[]).map(visit);
    if (typeof part !== 'object' || part === null) return part;
    return Object.fromEntries(Object.entries(part).map(([key, value]) => [key, visit(value)]));
  };
  const value = visit(template);
  if (problems.length > 0) return err(problems);
  if (waits.size > 0) return ok({ kind: 'waits', for: [...waits] });
  return ok({ kind: 'filled', value });
};

function lookupIn(scope: Scope): Lookup {
  const lookup: Lookup = (reference) => {
    const target = targetOf(reference);
    switch (target.kind) {
      case 'axis': {
        const { name } = target.name;
        const value = Object.hasOwn(scope.matrix, name) ? scope.matrix[name] : null;
        return descend(value ?? null, target.rest, `matrix.${name}`, lookup);
      }
      case 'output':
        return fromTrials(target, scope, lookup, (trial) => {
          const output: OutputRef = scope.output(trial, target.name.name);
          return { kind: 'value', value: output };
        });
      case 'metric': {
        const path = target.path.map((step) => step.name);
        return fromTrials(target, scope, lookup, (trial) => {
          const metric = scope.metric(trial, path);
          if (metric.kind === 'value') return metric;
          if (metric.kind === 'waits') return { kind: 'waits', for: [trial] };
          return problem(words.noMetric(trial, path.join('.')), reference.range);
        });
      }
      case 'param':
      case 'unknown-root':
      case 'malformed':
        // Checked and folded when the file was read.
        throw new Bug(`${target.kind} in a template`);
    }
  };
  return lookup;
}

type OfStage = Extract<Target, { readonly kind: 'output' | 'metric' }>;

function fromTrials(
  target: OfStage,
  scope: Scope,
  lookup: Lookup,
  read: (trial: TrialId) => Evaluated,
): Evaluated {
  const range = target.selector?.range ?? target.stageRange;
  const where: [string, Json][] = [];
  const axes = target.selector?.kind === 'where' ? Object.entries(target.selector.axes) : [];
  for (const [axis, expression] of axes) {
    const value = evaluate(expression, lookup);
    if (value.kind !== 'value') return value;
    where.push([axis, value.value as Json]); // an axis has JSON values; an artifact equals none of them
  }
  const trials = scope.trials(target.stage, Object.fromEntries(where));
  const isAll =
    target.selector?.kind === 'all' ||
    (target.selector?.kind === 'where' && target.selector.all === true);
  if (isAll) return list(trials, read);
  const [only] = trials;
  if (only === undefined) {
    const shown = where.map(([axis, value]) => `${axis} = ${show(value)}`).join(', ');
    return problem(words.noTrial(target.stage, shown), range);
  }
  if (trials.length > 1) return problem(words.manyTrials(target.stage, trials.length), range);
  return read(only);
}

function list(trials: readonly TrialId[], read: (trial: TrialId) => Evaluated): Evaluated {
  const values: Filled[] = [];
  const waits: TrialId[] = [];
  for (const trial of trials) {
    const one = read(trial);
    if (one.kind === 'problem') return one;
    if (one.kind === 'waits') waits.push(...one.for);
    else values.push(one.value);
  }
  return waits.length > 0 ? { kind: 'waits', for: waits } : { kind: 'value', value: values };
}
