/** Which runs need what they have, and which of the others may go; read from their journals. */
import { join } from 'node:path';
import type { RunState } from '../journal/run-state.ts';
import type { Store } from '../store/store.ts';
import { placeOfRun, runNames, stateOfRun } from './find-run.ts';
import { readPins } from './pins.ts';
import { isExecuting, runnerState } from './runner-alive.ts';

export interface KnownRun {
  readonly name: string;
  readonly directory: string;
  readonly state: RunState;
  /** Why it keeps all it has; undefined when it may go. */
  readonly kept: 'living' | 'latest' | 'pinned' | undefined;
}

/** Oldest first. */
export async function knownRuns(stateDirectory: string): Promise<readonly KnownRun[]> {
  const names = runNames(stateDirectory);
  if (names.length === 0) return [];
  const latest = placeOfRun(stateDirectory, undefined).name;
  const pinned = new Set(readPins(stateDirectory).map((pin) => pin.name));
  const runs: KnownRun[] = [];
  for (const name of names) {
    const directory = join(stateDirectory, name);
    const state = await stateOfRun(directory);
    const kept = isLiving(directory, state)
      ? 'living'
      : name === latest
        ? 'latest'
        : pinned.has(name)
          ? 'pinned'
          : undefined;
    runs.push({ name, directory, state, kept });
  }
  return runs;
}

/** Keys that must stay. A living run may still come to need any result that its trials have. */
export async function keysInUse(
  stateDirectory: string,
  store: Store,
): Promise<ReadonlySet<string>> {
  const keys = new Set<string>();
  for (const pin of readPins(stateDirectory)) if (pin.kind === 'result') keys.add(pin.key);
  for (const { state, kept } of await knownRuns(stateDirectory)) {
    if (kept === undefined) continue;
    for (const { id, key } of state.trials.values()) {
      if (key !== undefined) keys.add(key);
      else if (kept === 'living' && state.pipeline !== undefined) {
        for (const result of await store.resultsOf(state.pipeline, id)) keys.add(result.key);
      }
    }
  }
  return keys;
}

/**
 * Runs whose folders go: older than the age, and not among the newest that are kept. Without either, none.
 */
export function oldRuns(
  runs: readonly KnownRun[],
  rule: { readonly nowMs: number; readonly olderThanMs?: number; readonly keepRuns?: number },
): readonly KnownRun[] {
  const { nowMs, olderThanMs, keepRuns } = rule;
  if (olderThanMs === undefined && keepRuns === undefined) return [];
  const newest = new Set(keepRuns === undefined || keepRuns === 0 ? [] : runs.slice(-keepRuns));
  return runs.filter((run) => {
    if (run.kept !== undefined || newest.has(run)) return false;
    const lastAt = run.state.endedAt ?? run.state.lastAt ?? 0;
    return olderThanMs === undefined || nowMs - lastAt > olderThanMs;
  });
}

function isLiving(directory: string, state: RunState): boolean {
  if (runnerState(directory, state) !== 'gone') return true;
  return [...state.trials.values()].some(isExecuting);
}
