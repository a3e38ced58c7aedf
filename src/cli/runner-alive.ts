/** Whether the runner of a run is there now; only the host that it runs on can tell. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProcessIdentity } from '../contract/run-event.ts';
import type { RunState } from '../journal/run-state.ts';
import { isJsonObject } from '../util/json.ts';
import { isAlive } from '../util/process-identity.ts';

export function runnerIsAlive(runDirectory: string, state: RunState): boolean {
  if (state.endedAt !== undefined) return false;
  try {
    const document: unknown = JSON.parse(readFileSync(join(runDirectory, 'run.json'), 'utf8'));
    const runner = isJsonObject(document) ? document['runner'] : undefined;
    if (!isIdentity(runner)) return false;
    return isAlive(runner);
  } catch {
    return false; // a run that was killed before it wrote down who it is
  }
}

function isIdentity(value: unknown): value is ProcessIdentity {
  return (
    isJsonObject(value) &&
    typeof value['pid'] === 'number' &&
    ['startTime', 'bootId', 'host'].every((name) => typeof value[name] === 'string')
  );
}
