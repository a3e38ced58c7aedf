/**
 * What a stage tells, appended to `events.jsonl`: gathered for at most 100 ms, written without waiting.
 * A disk that takes nothing more must not end a training run, so what cannot be written is kept and
 * tried again, up to a bound.
 */
import { closeSync, openSync, writeSync } from 'node:fs';
import type { StageEvent } from '../contract/stage-event.ts';

const FLUSH_MS = 100;
/** About a megabyte of lines. */
const MOST_WAITING = 10_000;

export class EventFile {
  readonly #fd: number;
  #waiting: string[] = [];
  #timer: NodeJS.Timeout | undefined;
  #flushedAt = 0;
  /** The last write stopped within a line. */
  #isTorn = false;

  constructor(path: string) {
    this.#fd = openSync(path, 'a');
  }

  /** Adds a line with the time; never throws, never waits. */
  add(event: StageEvent): void {
    const at = Date.now();
    if (this.#waiting.length < MOST_WAITING) this.#waiting.push(JSON.stringify({ ...event, at }));
    // A stage that computes synchronously lets no timer run: then the next event carries the last ones.
    if (at - this.#flushedAt >= FLUSH_MS) this.flush();
    else this.#timer ??= setTimeout(() => this.flush(), FLUSH_MS).unref();
  }

  flush(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#flushedAt = Date.now();
    if (this.#waiting.length === 0) return;
    const lines = this.#waiting.map((line) => `${line}\n`).join('');
    const bytes = Buffer.from(this.#isTorn ? `\n${lines}` : lines);
    let written = 0;
    try {
      while (written < bytes.length) written += writeSync(this.#fd, bytes, written);
      this.#waiting = [];
      this.#isTorn = false;
    } catch {
      // A part of a line may stand there now; readers pass over it, and all is written again after it.
      this.#isTorn ||= written > 0;
    }
  }

  close(): void {
    this.flush();
    closeSync(this.#fd);
  }
}
