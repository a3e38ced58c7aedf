/**
 * Follows a run from outside, as its own views would see it: first what has happened, then what happens,
 * from its journal and from what its attempts tell. Reads files only; the run does not notice.
 */
import { join } from 'node:path';
import type { TrialId } from '../contract/ids.ts';
import type { LiveEvent, RunStatus, TimedRunEvent } from '../contract/run-event.ts';
import type { TimedStageEvent } from '../contract/stage-event.ts';
import { GrowingRun } from '../journal/fold.ts';
import { readJournal } from '../journal/read-journal.ts';
import { tailJournal, tailLines } from '../journal/tail.ts';
import { eventsOf } from '../run/attempt.ts';
import { systemClock } from '../util/clock.ts';
import { lastTold, parseTold } from './last-told.ts';
import { runnerState } from './runner-alive.ts';

export type FollowEnd =
  | { readonly kind: 'ended'; readonly status: RunStatus; readonly exitCode: number }
  /** The runner died, or left its attempts running; nobody writes this journal any more. */
  | { readonly kind: 'runner-gone' }
  /** `signal` aborted. */
  | { readonly kind: 'left' };

/** How often it is looked whether the runner is still there. */
const LOOK_MS = 500;

/**
 * @param onEvent  Hears every event in order; its own answer decides nothing.
 * @param signal   Ends it early.
 */
export async function followRun(
  runDirectory: string,
  onEvent: (event: LiveEvent) => void,
  signal: AbortSignal,
): Promise<FollowEnd> {
  return new Following(runDirectory, onEvent).run(signal);
}

interface Open {
  readonly trial: TrialId;
  readonly attempt: number;
  readonly directory: string;
}

class Following {
  readonly #directory: string;
  readonly #onEvent: (event: LiveEvent) => void;
  readonly #run = new GrowingRun();
  /** Attempts that have begun and not ended, by trial. */
  readonly #open = new Map<TrialId, Open>();
  readonly #tails = new Map<TrialId, { readonly end: () => Promise<void> }>();

  constructor(directory: string, onEvent: (event: LiveEvent) => void) {
    this.#directory = directory;
    this.#onEvent = onEvent;
  }

  async run(signal: AbortSignal): Promise<FollowEnd> {
    const path = join(this.#directory, 'journal.jsonl');
    const { events, end } = await readJournal(path);
    for (const event of events) this.#past(event);
    if (this.#run.state.endedAt === undefined) {
      for (const one of this.#open.values()) this.#follow(one);
      await this.#live(path, end, signal);
    }
    const { status, exitCode, endedAt } = this.#run.state;
    if (endedAt !== undefined && exitCode !== undefined) {
      return { kind: 'ended', status: status as RunStatus, exitCode }; // it has ended, so it is one
    }
    return { kind: signal.aborted ? 'left' : 'runner-gone' };
  }

  #past(event: TimedRunEvent): void {
    const ended = event.event === 'attempt-ended' ? this.#open.get(event.trial) : undefined;
    if (ended !== undefined) this.#tellLast(ended);
    this.#take(event);
  }

  async #live(path: string, from: number, signal: AbortSignal): Promise<void> {
    const over = new AbortController();
    const leave = (): void => over.abort();
    signal.addEventListener('abort', leave);
    if (signal.aborted) leave();
    const watched = this.#watchRunner(over);
    try {
      for await (const event of tailJournal(path, { from, signal: over.signal })) {
        if (event.event === 'attempt-ended') await this.#tails.get(event.trial)?.end();
        const trial = 'trial' in event ? event.trial : undefined;
        const before = trial && this.#open.get(trial);
        this.#take(event);
        const now = trial && this.#open.get(trial);
        if (now !== undefined && now.directory !== before?.directory) this.#follow(now);
        if (event.event === 'run-ended') break;
      }
    } finally {
      over.abort();
      signal.removeEventListener('abort', leave);
      await Promise.all([watched, ...[...this.#tails.values()].map((tail) => tail.end())]);
    }
  }

  /** A runner that is gone writes nothing more; what it wrote last is still read. */
  async #watchRunner(over: AbortController): Promise<void> {
    while (!over.signal.aborted) {
      if (runnerState(this.#directory, this.#run.state) === 'gone') return over.abort();
      await systemClock.sleep(LOOK_MS, over.signal);
    }
  }

  #take(event: TimedRunEvent): void {
    if (event.event === 'attempt-starting' || event.event === 'attempt-adopted') {
      const { trial, attempt, directory } = event;
      this.#open.set(trial, { trial, attempt, directory });
    } else if (event.event === 'attempt-ended') this.#open.delete(event.trial);
    this.#run.take(event);
    this.#onEvent(event);
  }

  #tellLast(one: Open): number {
    const { events, end } = lastTold(eventsOf(one.directory));
    for (const told of events) this.#tell(one, told);
    return end;
  }

  #follow(one: Open): void {
    void this.#tails.get(one.trial)?.end();
    const over = new AbortController();
    const from = this.#tellLast(one);
    const passed = this.#passOn(one, from, over.signal);
    const end = (): Promise<void> => {
      over.abort();
      return passed;
    };
    this.#tails.set(one.trial, { end });
  }

  async #passOn(one: Open, from: number, signal: AbortSignal): Promise<void> {
    try {
      for await (const { text } of tailLines(eventsOf(one.directory), { from, signal })) {
        const told = parseTold(text);
        if (told !== undefined) this.#tell(one, told);
      }
    } catch {
      // A disk that cannot be read for a moment costs the view a few lines.
    }
  }

  #tell({ trial, attempt }: Open, told: TimedStageEvent): void {
    this.#onEvent({ event: 'stage', at: told.at, trial, attempt, told });
  }
}
