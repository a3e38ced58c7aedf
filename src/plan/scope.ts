/** What an expression may ask while a plan is made or followed: trials, their outputs, their metrics. */
import type { TrialId } from '../contract/ids.ts';
import type { StoredResult } from '../contract/stored-result.ts';
import type { Scope } from '../language/pipeline.ts';
import { isJsonObject, type Json } from '../util/json.ts';
import { agrees, type ExpandedTrial, type Point } from './expand.ts';

/** What is known of finished trials. */
export type ResultsByTrial = ReadonlyMap<TrialId, Pick<StoredResult, 'outputs' | 'metrics'>>;

/** @param trials  All trials of the pipeline, those not selected for this run included. */
export function scopeOf(
  trials: readonly ExpandedTrial[],
  results: ResultsByTrial,
  matrix: Point = {},
): Scope {
  const byStage = groupOf(trials);
  return {
    matrix,
    trials: (stage, where) =>
      (byStage.get(stage) ?? []).filter((one) => agrees(one.matrix, where)).map((one) => one.id),
    output: (trial, name) => ({ $output: { trial, name } }),
    metric: (trial, path) => {
      const result = results.get(trial);
      if (result === undefined) return { kind: 'waits' };
      const value = metricAt(result.metrics, path);
      return value === undefined ? { kind: 'missing' } : { kind: 'value', value };
    },
  };
}

/** A metric by its path, nested (`{val: {acc1}}`) or under a dotted name (`{'val.acc1'}`). */
export function metricAt(metrics: Json, path: readonly string[]): Json | undefined {
  if (path.length === 0) return metrics;
  if (!isJsonObject(metrics)) return undefined;
  for (let length = 1; length <= path.length; length++) {
    const name = path.slice(0, length).join('.');
    if (!Object.hasOwn(metrics, name)) continue;
    const found = metricAt(metrics[name] ?? null, path.slice(length));
    if (found !== undefined) return found;
  }
  return undefined;
}

// A plan asks once a trial; grouping thousands of trials each time would be quadratic.
const groups = new WeakMap<readonly ExpandedTrial[], Map<string, readonly ExpandedTrial[]>>();

function groupOf(trials: readonly ExpandedTrial[]): Map<string, readonly ExpandedTrial[]> {
  const known = groups.get(trials);
  if (known !== undefined) return known;
  const made = new Map<string, ExpandedTrial[]>();
  for (const trial of trials) {
    const stage = made.get(trial.stage.name);
    if (stage === undefined) made.set(trial.stage.name, [trial]);
    else stage.push(trial);
  }
  groups.set(trials, made);
  return made;
}
