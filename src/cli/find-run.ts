/** The runs of a state directory: the latest, or one by name, with its journal folded. */
import { existsSync, readdirSync, readlinkSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import { RepriseError } from '../diagnostics/diagnostic.ts';
import { noRuns, unknownRun } from '../diagnostics/messages/cli.ts';
import { foldAll } from '../journal/fold.ts';
import { readJournal } from '../journal/read-journal.ts';
import type { RunState } from '../journal/run-state.ts';
import { Scene } from '../report/scene.ts';
import { eventsOf } from '../run/attempt.ts';
import { lastTold } from './last-told.ts';

export interface FoundRun {
  readonly name: string;
  readonly directory: string;
  readonly scene: Scene;
}

/** @throws RepriseError RP1905 when there are no runs, RP1906 when none has that name. */
export function placeOfRun(
  state: string,
  name: string | undefined,
): { readonly name: string; readonly directory: string } {
  const known = runNames(state);
  const newest = latest(state);
  const chosen =
    name === undefined || name === 'latest'
      ? newest !== undefined && known.includes(newest)
        ? newest
        : known.at(-1)
      : name;
  if (chosen === undefined) throw new RepriseError(noRuns({ state }));
  if (!known.includes(chosen)) throw new RepriseError(unknownRun({ name: chosen, known }));
  return { name: chosen, directory: join(state, chosen) };
}

/** The same with its journal folded, and with what its attempts told last. */
export async function findRun(state: string, name: string | undefined): Promise<FoundRun> {
  const { name: chosen, directory } = placeOfRun(state, name);
  const scene = new Scene();
  const { events } = await readJournal(join(directory, 'journal.jsonl'));
  for (const event of events) scene.apply(event);
  for (const trial of scene.trials()) {
    const attempt = trial.attempts.at(-1);
    if (attempt === undefined || attempt.directory === '') continue;
    for (const told of lastTold(eventsOf(attempt.directory)).events) {
      scene.apply({
        event: 'stage',
        at: told.at,
        trial: trial.id,
        attempt: attempt.attempt,
        told,
      });
    }
  }
  return { name: chosen, directory, scene };
}

/** The journal of a run folded, without what its attempts told: they may be thousands of files. */
export async function stateOfRun(directory: string): Promise<RunState> {
  const { events } = await readJournal(join(directory, 'journal.jsonl'));
  return foldAll(events);
}

/** Oldest first, by the time of their journals' creation as far as names tell (they begin with the date). */
export function runNames(state: string): string[] {
  if (statSync(state, { throwIfNoEntry: false })?.isDirectory() !== true) return [];
  return readdirSync(state, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(join(state, entry.name, 'journal.jsonl')))
    .map((entry) => entry.name)
    .sort((a, b) => bornAt(state, a) - bornAt(state, b));
}

function bornAt(state: string, name: string): number {
  return statSync(join(state, name), { throwIfNoEntry: false })?.birthtimeMs ?? 0;
}

function latest(state: string): string | undefined {
  try {
    return basename(readlinkSync(join(state, 'latest')));
  } catch {
    return undefined; // no run yet, or a file system without links
  }
}
