/** A view receives the events of a living run, one by one, and shows them its own way. */
import type { LiveEvent } from '../contract/run-event.ts';

export interface View {
  show(event: LiveEvent): void;
  /** Takes in what happened before anybody watched, without telling it; absent where `show` does as well. */
  catchUp?(event: LiveEvent): void;
  /** Leaves the terminal as it was; what is printed after stands below. */
  close(): Promise<void>;
}

/** What views write to: a terminal, a pipe, or a list in a test. */
export interface Sink {
  write(text: string): void;
  /** Undefined when it is not a terminal. */
  readonly columns: number | undefined;
  readonly rows: number | undefined;
  /** Calls when the size changed, until the answer is called; absent where it never does. */
  onResize?(listener: () => void): () => void;
}

export type ViewName = 'live' | 'plain' | 'json' | 'quiet';
