/**
 * Tells what happens: into the journal first, then to those who watch. When the disk does not take a
 * line, the run goes on (its results speak for themselves, the journal is for people): the line waits for
 * the next one that can be written, and the user is told once.
 */
import type { LiveEvent, RunEvent, TimedRunEvent } from '../contract/run-event.ts';
import { RepriseError } from '../diagnostics/diagnostic.ts';
import type { Journal } from '../journal/open-journal.ts';
import type { Clock } from '../util/clock.ts';

export class Teller {
  readonly #journal: Journal;
  readonly #clock: Clock;
  readonly #onEvent: (event: LiveEvent) => void;
  #waiting: RunEvent[] = [];
  #hasWarned = false;

  constructor(journal: Journal, clock: Clock, onEvent: (event: LiveEvent) => void) {
    this.#journal = journal;
    this.#clock = clock;
    this.#onEvent = onEvent;
  }

  /**
   * Resolves when the event is on disk, or when the disk has refused it.
   *
   * @param when  `soon` for what nothing that follows has to wait for: it shares a flush with the next.
   */
  async tell(event: RunEvent, when: 'now' | 'soon' = 'now'): Promise<void> {
    const waiting = this.#waiting;
    this.#waiting = [];
    const events = [...waiting, event];
    // Appended in one turn, they share a flush and stay in order.
    const answers = await Promise.allSettled(events.map((one) => this.#journal.append(one, when)));
    let told: TimedRunEvent = { ...event, at: this.#clock.now() };
    const refused: RunEvent[] = [];
    for (const [i, answer] of answers.entries()) {
      if (answer.status === 'fulfilled') {
        if (i === events.length - 1) told = answer.value;
        continue;
      }
      const problem: unknown = answer.reason;
      if (!(problem instanceof RepriseError)) throw problem;
      const one = events[i];
      if (one !== undefined) refused.push(one);
      this.#warn(problem);
    }
    this.#waiting.unshift(...refused);
    this.#onEvent(told);
  }

  /** For what is shown and not kept. */
  show(event: LiveEvent): void {
    this.#onEvent(event);
  }

  #warn(problem: RepriseError): void {
    if (this.#hasWarned) return;
    this.#hasWarned = true;
    const at = this.#clock.now();
    for (const diagnostic of problem.diagnostics) {
      this.#onEvent({ event: 'warning', at, diagnostic: { ...diagnostic, severity: 'warning' } });
    }
  }
}
