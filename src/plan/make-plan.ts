/**
 * The door to planning: a checked pipeline and a store -> what would happen to each trial, and why.
 * Starts no process and evaluates no code.
 */
import type { TrialId } from '../contract/ids.ts';
import type { StoredResult } from '../contract/stored-result.ts';
import { type Diagnostic, RepriseError } from '../diagnostics/diagnostic.ts';
import type { CheckedPipeline } from '../language/pipeline.ts';
import type { Store } from '../store/store.ts';
import { err, ok, type Result } from '../util/result.ts';
import { estimateMs } from './cost.ts';
import { decideTrial } from './decide-trial.ts';
import { expandStage } from './expand.ts';
import { buildGraph, type GraphTrial } from './graph.ts';
import type { Plan, PlannedTrial, Status } from './plan.ts';
import { selectTrials } from './select.ts';

export interface PlanOptions {
  /** Selectors (see `select.ts`). Trials that none picks are used when cached, and skipped otherwise. */
  readonly only?: readonly string[];
  /** Selectors of trials that run even though their results exist; `all` for every one. */
  readonly force?: readonly string[] | 'all';
}

/** Makes the plan, or says everything that keeps it from being made. */
export async function makePlan(
  pipeline: CheckedPipeline,
  store: Store,
  options: PlanOptions = {},
): Promise<Result<Plan, readonly Diagnostic[]>> {
  const graph = graphOf(pipeline);
  if (!graph.ok) return graph;
  const trials = graph.value;
  const only = selection(trials, options.only, '--only');
  if (!only.ok) return only;
  const force =
    options.force === 'all' ? ok(undefined) : selection(trials, options.force ?? [], '--force');
  if (!force.ok) return force;

  const memo = remembering(store);
  const results = new Map<TrialId, StoredResult>();
  const statuses = new Map<TrialId, Status>();
  const problems: Diagnostic[] = [];
  for (const trial of trials) {
    const isForced = force.value?.has(trial.id) ?? true;
    const isSelected = only.value?.has(trial.id) ?? true;
    try {
      const view = { pipeline, trials };
      const own = await decideTrial(view, trial, memo, results, { force: isForced && isSelected });
      const status = inPlace(trial, own, isSelected, statuses);
      statuses.set(trial.id, status);
      if (status.kind === 'cached') results.set(trial.id, status.result);
    } catch (error) {
      if (!(error instanceof RepriseError)) throw error;
      problems.push(...error.diagnostics);
      statuses.set(trial.id, { kind: 'undecided', waitsFor: [] }); // so that the others are looked at too
    }
  }
  if (problems.length > 0) return err(withoutRepeats(problems));
  return ok({ pipeline, trials: await planned(pipeline, trials, statuses, store) });
}

/** All trials of a pipeline in the order of the graph, before anything is asked of a store. */
export function graphOf(
  pipeline: CheckedPipeline,
): Result<readonly GraphTrial[], readonly Diagnostic[]> {
  const expanded = pipeline.stages.map(expandStage);
  const problems = expanded.flatMap((one) => (one.ok ? [] : one.error));
  if (problems.length > 0) return err(problems);
  return buildGraph(expanded.flatMap((one) => (one.ok ? one.value : [])));
}

/** A status seen from the whole plan: not selected, or waiting for what cannot come. */
function inPlace(
  trial: GraphTrial,
  own: Status,
  isSelected: boolean,
  statuses: ReadonlyMap<TrialId, Status>,
): Status {
  if (own.kind === 'cached' || own.kind === 'skipped') return own;
  if (!isSelected) return { kind: 'skipped' };
  const by = trial.needs.filter((need) => {
    const status = statuses.get(need)?.kind;
    return status === 'blocked' || status === 'skipped';
  });
  return by.length > 0 ? { kind: 'blocked', by } : own;
}

async function planned(
  pipeline: CheckedPipeline,
  trials: readonly GraphTrial[],
  statuses: ReadonlyMap<TrialId, Status>,
  store: Store,
): Promise<readonly PlannedTrial[]> {
  const seconds = new Map<string, number[]>();
  for (const trial of trials) {
    const status = statuses.get(trial.id);
    if (status?.kind !== 'cached') continue;
    const known = seconds.get(trial.stage.name) ?? [];
    seconds.set(trial.stage.name, [...known, status.result.seconds]);
  }
  const all: PlannedTrial[] = [];
  for (const trial of trials) {
    const status = statuses.get(trial.id) ?? { kind: 'undecided', waitsFor: [] };
    const siblings = seconds.get(trial.stage.name) ?? [];
    const estimate = await estimateMs(pipeline.name, trial, status, store, siblings);
    all.push({ ...trial, kind: trial.stage.kind, status, estimateMs: estimate });
  }
  return all;
}

function selection(
  trials: readonly GraphTrial[],
  selectors: readonly string[] | undefined,
  option: string,
): Result<ReadonlySet<TrialId> | undefined, readonly Diagnostic[]> {
  return selectors === undefined ? ok(undefined) : selectTrials(trials, selectors, option);
}

/** One plan sees one content of each input, and walks a large folder once. */
function remembering(store: Store): Store {
  const digests = new Map<string, ReturnType<Store['digestOf']>>();
  const digestOf: Store['digestOf'] = (path) => {
    const known = digests.get(path) ?? store.digestOf(path);
    digests.set(path, known);
    return known;
  };
  return { ...store, digestOf };
}

/** A mistake in a stage with a matrix is one mistake. */
function withoutRepeats(problems: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<string>();
  return problems.filter((problem) => {
    const text = JSON.stringify([problem.code, problem.message, problem.span]);
    if (seen.has(text)) return false;
    seen.add(text);
    return true;
  });
}
