/** Finds out what a trial is once its upstreams have ended: cached, skipped, or to be run, with all it takes. */
import type { TrialId } from '../contract/ids.ts';
import type { KeyDocument, StoredResult } from '../contract/stored-result.ts';
import { statusOf } from '../plan/decide-trial.ts';
import type { Plan, PlannedTrial, Reason } from '../plan/plan.ts';
import { materialise, resolveTrial } from '../plan/resolve-trial.ts';
import type { Store } from '../store/store.ts';
import type { Digest } from '../util/digest.ts';
import { Bug, invariant, unreachable } from '../util/invariant.ts';
import type { JsonObject } from '../util/json.ts';

export type Decision =
  | { readonly kind: 'cached'; readonly key: Digest; readonly result: StoredResult }
  | { readonly kind: 'skipped' }
  | RunDecision;

export interface RunDecision {
  readonly kind: 'run';
  readonly key: Digest;
  readonly document: KeyDocument;
  readonly reason: Reason;
  /** References replaced by absolute paths. */
  readonly params: JsonObject;
  /** When the result that is not good enough (damaged, forced) was finished; another one is newer. */
  readonly outdated: string | undefined;
}

/**
 * @param results  Of all trials that ended well so far; those it needs are among them.
 * @throws RepriseError RP3 or RP5 when an input is gone or a parameter cannot be filled in.
 */
export async function decideNow(
  plan: Plan,
  trial: PlannedTrial,
  store: Store,
  results: ReadonlyMap<TrialId, StoredResult>,
): Promise<Decision> {
  const planned = trial.status;
  // Decided a moment ago; a trial that was not selected has no other status to find.
  if (planned.kind === 'cached' && (await store.noteUse(planned.key))) {
    return { kind: 'cached', key: planned.key, result: planned.result };
  }
  if (planned.kind === 'skipped') return { kind: 'skipped' };
  const isForced = 'reason' in planned && planned.reason.kind === 'forced';
  const resolved = await resolveTrial(plan, trial, store, results);
  if (resolved.kind === 'skipped') return { kind: 'skipped' };
  invariant(resolved.kind === 'known', `${trial.id} is asked for when its upstreams have ended`);
  // Forced once: a result that another trial of this run has just made under the same key is new.
  const isStale = isForced && planned.key === resolved.key && !has(results, resolved.key);
  const status = await statusOf(plan, trial, resolved, store, { force: isStale });
  switch (status.kind) {
    case 'cached':
      // Taken away in this moment: it has another status now.
      if (!(await store.noteUse(status.key))) return decideNow(plan, trial, store, results);
      return { kind: 'cached', key: status.key, result: status.result };
    case 'run':
    case 'resume':
      return {
        kind: 'run',
        key: resolved.key,
        document: resolved.document,
        reason: status.reason,
        params: materialise(resolved.params, { store, root: plan.pipeline.root, results }),
        outdated: (await store.result(resolved.key))?.finishedAt,
      };
    case 'skipped':
    case 'undecided':
    case 'blocked':
      throw new Bug(`${trial.id} is ${status.kind} though its key is known`);
    default:
      return unreachable(status);
  }
}

function has(results: ReadonlyMap<TrialId, StoredResult>, key: Digest): boolean {
  return [...results.values()].some((result) => result.key === key);
}
