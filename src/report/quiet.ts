/**
 * The quiet view: one line when the run is over. Problems are told by whoever runs it, on standard error.
 */
import type { LiveEvent } from '../contract/run-event.ts';
import { Scene } from './scene.ts';
import { endSpans } from './summary.ts';
import { countsOf, countText } from './tally.ts';
import type { Sink, View } from './view.ts';

export class QuietView implements View {
  readonly #sink: Sink;
  readonly #scene = new Scene();

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  show(event: LiveEvent): void {
    this.#scene.apply(event);
    if (event.event !== 'run-ended') return;
    const what = endSpans(this.#scene).map(({ text }) => text);
    const counts = countText(countsOf(this.#scene.state.trials.values()));
    this.#sink.write(`${what.join('')}: ${counts}\n`);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
