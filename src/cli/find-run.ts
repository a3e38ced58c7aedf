/** The runs of a state directory: the latest, or one by name, with its journal folded. */
import { existsSync, readdirSync, readFileSync, readlinkSync, statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { TimedStageEvent } from '../contract/stage-event.ts';
import { RepriseError } from '../diagnostics/diagnostic.ts';
import { noRuns, unknownRun } from '../diagnostics/messages/cli.ts';
import { readJournal } from '../journal/read-journal.ts';
import { Scene } from '../report/scene.ts';
import { isJsonObject } from '../util/json.ts';

export interface FoundRun {
  readonly name: string;
  readonly directory: string;
  readonly scene: Scene;
}

/** @throws RepriseError RP1905 when there are no runs, RP1906 when none has that name. */
export async function findRun(state: string, name: string | undefined): Promise<FoundRun> {
  const known = runNames(state);
  const chosen = name ?? latest(state) ?? known.at(-1);
  if (chosen === undefined) throw new RepriseError(noRuns({ state }));
  if (!known.includes(chosen)) throw new RepriseError(unknownRun({ name: chosen, known }));
  const directory = join(state, chosen);
  const scene = new Scene();
  const { events } = await readJournal(join(directory, 'journal.jsonl'));
  for (const event of events) scene.apply(event);
  for (const trial of scene.trials()) {
    const attempt = trial.attempts.at(-1);
    if (attempt === undefined || attempt.directory === '') continue;
    for (const told of lastTold(join(attempt.directory, 'events.jsonl'))) {
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

/** The last event of each sort, which is what a view shows; a torn line is passed over. */
function lastTold(path: string): TimedStageEvent[] {
  const last = new Map<string, TimedStageEvent>();
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return []; // the attempt has told nothing
  }
  for (const line of text.split('\n')) {
    const event = parse(line);
    if (event !== undefined) last.set(event.event, event);
  }
  return [...last.values()].sort((a, b) => a.at - b.at);
}

function parse(line: string): TimedStageEvent | undefined {
  if (line === '') return undefined;
  try {
    const value: unknown = JSON.parse(line);
    if (!isJsonObject(value) || typeof value['event'] !== 'string') return undefined;
    return value as unknown as TimedStageEvent; // written by our worker; the views read it with care
  } catch {
    return undefined;
  }
}
