/** One event a line, as the journal has it; the last line sums the run up for scripts. */
import type { LiveEvent } from '../contract/run-event.ts';
import { Scene } from './scene.ts';
import { runEndedJson } from './summary-json.ts';
import type { Sink, View } from './view.ts';

export class JsonView implements View {
  readonly #sink: Sink;
  readonly #scene = new Scene();

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  show(event: LiveEvent): void {
    this.#scene.apply(event);
    const line = event.event === 'run-ended' ? runEndedJson(event, this.#scene) : event;
    this.#sink.write(`${JSON.stringify(line)}\n`);
  }

  close(): Promise<void> {
    return Promise.resolve();
  }
}
