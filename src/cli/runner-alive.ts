/** Whether the runner of a run, or an attempt, is there now; only the host that it runs on can tell. */
import { hostname } from 'node:os';
import type { ProcessIdentity } from '../contract/run-event.ts';
import type { RunState, TrialState } from '../journal/run-state.ts';
import { isJsonObject } from '../util/json.ts';
import { isAlive } from '../util/process-identity.ts';
import { runJson } from './asked.ts';

/** `elsewhere`: on another host, which alone can say whether it is still there. */
export type RunnerState = 'alive' | 'gone' | 'elsewhere';

export function runnerState(runDirectory: string, state: RunState): RunnerState {
  if (state.endedAt !== undefined) return 'gone';
  const runner = state.runner ?? recorded(runDirectory);
  if (runner === undefined) return 'gone'; // killed before it wrote down who it is
  if (runner.host !== hostname()) return 'elsewhere';
  return isAlive(runner) ? 'alive' : 'gone';
}

export function runnerIsAlive(runDirectory: string, state: RunState): boolean {
  return runnerState(runDirectory, state) === 'alive';
}

/** Whether the newest attempt of a trial is there now, whoever watches it. */
export function isExecuting({ attempts }: Pick<TrialState, 'attempts'>): boolean {
  const last = attempts.at(-1);
  return last?.end === undefined && last?.process !== undefined && isAlive(last.process);
}

/** From `run.json`, for journals that do not say it. */
function recorded(runDirectory: string): ProcessIdentity | undefined {
  const runner = runJson(runDirectory)?.['runner'];
  return isIdentity(runner) ? runner : undefined;
}

function isIdentity(value: unknown): value is ProcessIdentity {
  return (
    isJsonObject(value) &&
    typeof value['pid'] === 'number' &&
    ['startTime', 'bootId', 'host'].every((name) => typeof value[name] === 'string')
  );
}
