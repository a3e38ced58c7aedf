/** Which runs need what they have, and which of the others may go; read from their journals. */
import { statSync } from 'node:fs';
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

/** What the journals said when they were read last, by their folders. */
export type FoldedRuns = Map<string, { readonly bytes: number; readonly state: RunState }>;

/** Oldest first. */
export async function knownRuns(
  stateDirectory: string,
  folded: FoldedRuns,
): Promise<readonly KnownRun[]> {
  const names = runNames(stateDirectory);
  if (names.length === 0) return [];
  const latest = placeOfRun(stateDirectory, undefined).name;
  const pinned = new Set(readPins(stateDirectory).map((pin) => pin.name));
  const runs: KnownRun[] = [];
  for (const name of names) {
    const directory = join(stateDirectory, name);
    const state = await stateNow(directory, folded);
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

/** A collection asks before each thing that it removes; journals only grow, so one as long as it was says the same. */
async function stateNow(directory: string, folded: FoldedRuns): Promise<RunState> {
  // Before it is read: what is added meanwhile is read twice, not missed.
  const bytes = statSync(join(directory, 'journal.jsonl'), { throwIfNoEntry: false })?.size ?? 0;
  const known = folded.get(directory);
  if (known?.bytes === bytes) return known.state;
  const state = await stateOfRun(directory);
  folded.set(directory, { bytes, state });
  return state;
}

/** Keys that must stay. A living run may still come to need any result that its trials have. */
export async function keysInUse(
  stateDirectory: string,
  store: Pick<Store, 'resultsOf'>,
  folded: FoldedRuns,
): Promise<ReadonlySet<string>> {
  const keys = new Set<string>();
  for (const pin of readPins(stateDirectory)) if (pin.kind === 'result') keys.add(pin.key);
  for (const { state, kept } of await knownRuns(stateDirectory, folded)) {
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
