/**
 * The plain view, for logs and CI: a line per fact with its time, progress at most every ten seconds
 * a trial. Lines are whole; nothing is redrawn.
 */
import type { LiveEvent } from '../contract/run-event.ts';
import { factOf } from './facts.ts';
import { progressText } from './progress-bar.ts';
import { Scene } from './scene.ts';
import { clean, lineOf, type Paper, type Tone } from './text.ts';
import type { Sink, View } from './view.ts';

const EVERY_MS = 10_000;

export interface LineOptions {
  readonly color: boolean;
  /** Lines of a terminal are cut to its width; a log keeps them whole. */
  readonly columns: number;
  timeOf(at: number): string;
}

export class LineView implements View {
  readonly #sink: Sink;
  readonly #lines: PlainLines;

  constructor(sink: Sink, options: LineOptions) {
    this.#sink = sink;
    this.#lines = new PlainLines(options);
  }

  show(event: LiveEvent): void {
    for (const line of this.#lines.of(event)) this.#sink.write(`${line}\n`);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}

/** Turns events into lines; remembers when each trial last told its progress. */
export class PlainLines {
  readonly #options: LineOptions;
  readonly #scene = new Scene();
  readonly #told = new Map<string, number>();

  constructor(options: LineOptions) {
    this.#options = options;
  }

  of(event: LiveEvent): string[] {
    this.#scene.apply(event);
    if (event.event === 'stage' && event.told.event === 'progress') {
      const last = this.#told.get(event.trial);
      if (last !== undefined && event.at - last < EVERY_MS) return [];
      this.#told.set(event.trial, event.at);
      return [this.#line(event.at, event.trial, progressText(event.told), 'plain')];
    }
    const fact = factOf(event, this.#scene);
    return fact === undefined ? [] : [this.#line(event.at, fact.trial, fact.text, fact.tone)];
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
