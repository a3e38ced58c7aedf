/**
 * The plain view, for logs and CI: a line per fact with its time, progress now and then, and of a trial
 * that says nothing a sign of life each minute, because CI ends jobs that are silent. Nothing is redrawn.
 */
import type { TrialId } from '../contract/ids.ts';
import type { LiveEvent } from '../contract/run-event.ts';
import { formatDuration } from '../util/units.ts';
import { factOf } from './facts.ts';
import { progressText } from './progress-bar.ts';
import { Scene, type TrialScene } from './scene.ts';
import { countsOf, countText } from './tally.ts';
import { clean, lineOf, type Paper, type Tone } from './text.ts';
import { names, plural } from './value.ts';
import type { Sink, View } from './view.ts';

/** Between two lines of progress of a trial; of one that has run for ten minutes, a minute. */
const PROGRESS_MS = { young: 10_000, old: 60_000, oldAfter: 600_000 };
/** A trial of which nothing was written for so long gets a line. */
const SILENT_MS = 60_000;
const LOOK_MS = 5000;
/** More than so many silent trials share one line. */
const MOST_SILENT = 5;

export interface LineOptions {
  readonly color: boolean;
  /** Lines of a terminal are cut to its width; a log keeps them whole. */
  readonly columns: number;
  timeOf(at: number): string;
}

export class LineView implements View {
  readonly #sink: Sink;
  readonly #lines: PlainLines;
  readonly #timer: NodeJS.Timeout;

  constructor(sink: Sink, options: LineOptions & { now(): number }) {
    this.#sink = sink;
    this.#lines = new PlainLines(options);
    // It alone is no reason to stay alive.
    this.#timer = setInterval(
      () => this.#write(this.#lines.silent(options.now())),
      LOOK_MS,
    ).unref();
  }

  show(event: LiveEvent): void {
    this.#write(this.#lines.of(event));
  }

  close(): Promise<void> {
    clearInterval(this.#timer);
    return Promise.resolve();
  }

  #write(lines: readonly string[]): void {
    for (const line of lines) this.#sink.write(`${line}\n`);
  }
}

/** Turns events into lines; remembers when each running trial was last written of. */
export class PlainLines {
  readonly #options: LineOptions;
  readonly #scene = new Scene();
  /** When a line about it was written, and when one about its progress. */
  readonly #written = new Map<TrialId, number>();
  readonly #progress = new Map<TrialId, number>();

  constructor(options: LineOptions) {
    this.#options = options;
  }

  of(event: LiveEvent): string[] {
    this.#scene.apply(event);
    if (event.event === 'stage' && event.told.event === 'progress') {
      const { trial, at } = event;
      const last = this.#progress.get(trial);
      if (last !== undefined && at - last < this.#pauseOf(trial, at)) return [];
      this.#progress.set(trial, at);
      this.#written.set(trial, at);
      return [this.#line(at, trial, progressText(event.told), 'plain')];
    }
    if (event.event === 'attempt-ended') {
      this.#written.delete(event.trial);
      this.#progress.delete(event.trial);
    }
    const fact = factOf(event, this.#scene);
    if (fact === undefined) return [];
    if ('trial' in event && event.trial !== undefined) this.#written.set(event.trial, event.at);
    return [this.#line(event.at, fact.trial, fact.text, fact.tone)];
  }

  /** Lines about running trials of which nothing was written for a minute. */
  silent(now: number): string[] {
    const due = this.#scene.tallies
      .flatMap(({ active }) => [...active])
      .filter((id) => now - (this.#written.get(id) ?? now) >= SILENT_MS)
      .flatMap((id) => this.#scene.trial(id) ?? []);
    for (const { id } of due) this.#written.set(id, now);
    if (due.length <= MOST_SILENT) {
      return due.map((one) => this.#line(now, one.id, aliveText(one, now), 'plain'));
    }
    const ids = names(due.map(({ id }) => id));
    const all = countText(countsOf(this.#scene.state.trials.values()));
    return [
      this.#line(now, undefined, `${plural(due.length, 'trial')} at work: ${ids}; ${all}`, 'plain'),
    ];
  }

  #pauseOf(trial: TrialId, at: number): number {
    const since = this.#scene.state.trials.get(trial)?.startedAt ?? at;
    return at - since >= PROGRESS_MS.oldAfter ? PROGRESS_MS.old : PROGRESS_MS.young;
  }

  #line(at: number, trial: string | undefined, text: string, tone: Tone): string {
    const paper: Paper = { columns: this.#options.columns, color: this.#options.color };
    const who = trial === undefined ? '' : `${clean(trial)}  `;
    return lineOf(
      [
        { text: `${this.#options.timeOf(at)}  `, tone: 'dim' },
        { text: who, tone: 'bold' },
        { text, tone },
      ],
      paper,
    );
  }
}

function aliveText(trial: TrialScene, now: number): string {
  if (trial.state === 'retrying') {
    return `is tried again in ${formatDuration(Math.max(0, (trial.retryAt ?? now) - now))}`;
  }
  const since = formatDuration(now - (trial.attempts.at(-1)?.startedAt ?? now));
  const where = trial.progress === undefined ? '' : `  ${progressText(trial.progress)}`;
  return `at work for ${since}${where}`;
}
