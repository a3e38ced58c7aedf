/** How long a trial is expected to take: as long as the last time, with whatever parameters. */
import type { Store } from '../store/store.ts';
import type { GraphTrial } from './graph.ts';
import type { Status } from './plan.ts';

/**
 * @param siblings  Seconds that other trials of the same stage took, for one that never ran.
 * @returns undefined when nothing is known.
 */
export async function estimateMs(
  pipeline: string,
  trial: GraphTrial,
  status: Status,
  store: Pick<Store, 'resultsOf'>,
  siblings: readonly number[],
): Promise<number | undefined> {
  if (status.kind === 'cached') return Math.round(status.result.seconds * 1000);
  if (status.kind === 'skipped') return undefined;
  const [newest] = await store.resultsOf(pipeline, trial.id);
  if (newest !== undefined) return Math.round(newest.seconds * 1000);
  if (siblings.length === 0) return undefined;
  return Math.round((siblings.reduce((sum, one) => sum + one, 0) / siblings.length) * 1000);
}
