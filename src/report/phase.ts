/** Three phases of a trial, for grouping; the states are finer. */
import type { TrialStateName } from '../journal/run-state.ts';
import { unreachable } from '../util/invariant.ts';

export type Phase = 'to come' | 'running' | 'over';

export function phaseOf(state: TrialStateName): Phase {
  switch (state) {
    case 'waiting':
      return 'to come';
    case 'starting':
    case 'running':
    case 'storing':
    case 'ended':
    case 'retrying':
      return 'running';
    case 'cached':
    case 'skipped':
    case 'blocked':
    case 'stopped':
    case 'finished':
    case 'failed':
      return 'over';
    default:
      return unreachable(state);
  }
}
