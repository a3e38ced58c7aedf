/**
 * Says what would happen to one trial, and why. Reads the store, changes nothing but the place of
 * damaged content: two calls with the same store give the same answer.
 */
import type { TrialId } from '../contract/ids.ts';
import type { StoredResult } from '../contract/stored-result.ts';
import type { Store } from '../store/store.ts';
import { unreachable } from '../util/invariant.ts';
import type { JsonObject } from '../util/json.ts';
import type { GraphTrial } from './graph.ts';
import { nearestChanges } from './key-diff.ts';
import type { KeyChange, Reason, Status } from './plan.ts';
import { isOutputRef } from './key.ts';
import { type PlanView, type ResolvedTrial, resolveTrial } from './resolve-trial.ts';
import type { ResultsByTrial } from './scope.ts';
import { lookAtWork } from './work-in-progress.ts';

export interface DecideOptions {
  /** Run it even though its result exists. */
  readonly force?: boolean;
}

/**
 * The status of a trial once the results of its upstreams are at hand; what a runner asks when an
 * upstream has ended. Whether an upstream can still come is not asked here (see `makePlan`).
 *
 * @param results  Of all trials finished or cached so far.
 * @throws RepriseError as `resolveTrial`, or RP5 when the store cannot be read.
 */
export async function decideTrial(
  plan: PlanView,
  trial: GraphTrial,
  store: Store,
  results: ResultsByTrial,
  options: DecideOptions = {},
): Promise<Status> {
  const resolved = await resolveTrial(plan, trial, store, results);
  return await statusOf(plan, trial, resolved, store, options);
}

/** The same for a trial already resolved, whose document the caller wants to keep. */
export async function statusOf(
  plan: PlanView,
  trial: GraphTrial,
  resolved: ResolvedTrial,
  store: Store,
  options: DecideOptions = {},
): Promise<Status> {
  switch (resolved.kind) {
    case 'skipped':
      return { kind: 'skipped' };
    case 'waits':
      // An upstream that has to run decides the key by what it produces, so nothing is promised yet.
      return { kind: 'undecided', waitsFor: resolved.for };
    case 'known':
      return await statusOfKnown(plan, trial, resolved, store, options);
    default:
      return unreachable(resolved);
  }
}

type Known = Extract<ResolvedTrial, { readonly kind: 'known' }>;

async function statusOfKnown(
  plan: PlanView,
  trial: GraphTrial,
  resolved: Known,
  store: Store,
  options: DecideOptions,
): Promise<Status> {
  const { key } = resolved;
  const result = await store.result(key);
  const damaged = result === undefined ? undefined : await damagedOutput(store, result);
  if (result !== undefined && damaged === undefined && options.force !== true) {
    return { kind: 'cached', key, result };
  }
  const reason = await reasonOf(plan, trial, resolved, store, options, damaged);
  // References count as JSON here: a kind that names checkpoints does so in plain texts.
  const rule = trial.stage.kind.checkpoints?.(resolved.params as JsonObject);
  // A checkpoint counts only under the same key: weights from other settings are another experiment.
  const work = lookAtWork(store.workDirectory(key), rule);
  const isFresh = reason.kind === 'forced' && work?.isRunning !== true;
  if (work === undefined || isFresh) return { kind: 'run', key, reason };
  return { kind: 'resume', key, step: work.step, reason, running: work.isRunning };
}

async function damagedOutput(store: Store, result: StoredResult): Promise<string | undefined> {
  for (const [name, artifact] of Object.entries(result.outputs)) {
    if (!(await store.verify(artifact, 'quick'))) return name;
  }
  return undefined;
}

async function reasonOf(
  plan: PlanView,
  trial: GraphTrial,
  resolved: Known,
  store: Store,
  options: DecideOptions,
  damaged: string | undefined,
): Promise<Reason> {
  if (options.force === true) return { kind: 'forced' };
  if (damaged !== undefined) return { kind: 'output-damaged', output: damaged };
  const earlier = await store.resultsOf(plan.pipeline.name, trial.id);
  const changes = nearestChanges(earlier, resolved.document);
  if (changes === undefined) return { kind: 'first-time' };
  return { kind: 'key-changed', changes: changes.map((one) => withUpstream(one, resolved)) };
}

/** Names the trial whose output an input is, so that a changed digest can be followed upstream. */
function withUpstream(change: KeyChange, resolved: Known): KeyChange {
  const upstream = upstreamAt(resolved.params, change.pointer);
  return upstream === undefined ? change : { ...change, upstream };
}

function upstreamAt(params: Known['params'], pointer: string): TrialId | undefined {
  const [, section, ...names] = pointer.split('/');
  if (section !== 'inputs') return undefined;
  let value: unknown = params;
  for (const name of names) {
    if (typeof value !== 'object' || value === null) return undefined;
    const field = name.replaceAll('~1', '/').replaceAll('~0', '~');
    value = Object.entries(value).find(([own]) => own === field)?.[1];
  }
  return isOutputRef(value) ? value.$output.trial : undefined;
}
