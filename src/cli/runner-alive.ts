/** Whether the runner of a run is there now; only the host that it runs on can tell. */
import { readFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import type { ProcessIdentity } from '../contract/run-event.ts';
import type { RunState } from '../journal/run-state.ts';
import { isJsonObject } from '../util/json.ts';
import { isAlive } from '../util/process-identity.ts';

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

/** From `run.json`, for journals that do not say it. */
function recorded(runDirectory: string): ProcessIdentity | undefined {
  try {
    const document: unknown = JSON.parse(readFileSync(join(runDirectory, 'run.json'), 'utf8'));
    const runner = isJsonObject(document) ? document['runner'] : undefined;
    return isIdentity(runner) ? runner : undefined;
  } catch {
    return undefined;
  }
}

function isIdentity(value: unknown): value is ProcessIdentity {
  return (
    isJsonObject(value) &&
    typeof value['pid'] === 'number' &&
    ['startTime', 'bootId', 'host'].every((name) => typeof value[name] === 'string')
  );
}
