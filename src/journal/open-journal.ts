/**
 * Writes the journal of a run: one line an event, on disk before `append` resolves. Events appended in
 * the same turn share one write and one flush. One runner writes one journal; anyone may read it.
 */
import { type FileHandle, open } from 'node:fs/promises';
import type { RunEvent, TimedRunEvent } from '../contract/run-event.ts';
import { asStorageError, withStorage } from '../diagnostics/storage-problem.ts';
import { type Clock, systemClock } from '../util/clock.ts';
import { DurableLog } from '../util/durable-file.ts';

export interface Journal {
  readonly path: string;
  /**
   * Adds the time and writes the event; resolves, with the event as written, when it is on disk.
   *
   * @param when  `soon`: nobody waits for it. It goes with the next one, or alone when none comes.
   * @throws RepriseError RP5002 to RP5005 when the disk does not take it; later appends try again.
   */
  append(event: RunEvent, when?: 'now' | 'soon'): Promise<TimedRunEvent>;
  /** Waits for what is being written, then closes the file. */
  close(): Promise<void>;
}

/** Opens or creates a journal; its folder must exist. A cut last line stays and is ended. */
export async function openJournal(path: string, clock: Clock = systemClock): Promise<Journal> {
  return withStorage('open the journal', path, async () => {
    const log = await DurableLog.open(path, 'journal');
    return new OpenJournal(path, log, clock, await endsTorn(path));
  });
}

/** So long may an event be kept for the next one: a flush is a millisecond on a disk, people are slower. */
const SOON_MS = 20;

interface Waiting {
  readonly line: string;
  readonly done: () => void;
  readonly failed: (error: unknown) => void;
}

class OpenJournal implements Journal {
  readonly path: string;
  readonly #log: DurableLog;
  readonly #clock: Clock;
  /** The file may end in a part of a line: after a crash, or after a write that the disk refused. */
  #torn: boolean;
  #waiting: Waiting[] = [];
  #isUrgent = false;
  #timer: NodeJS.Timeout | undefined;
  #writing: Promise<void> | undefined;

  constructor(path: string, log: DurableLog, clock: Clock, torn: boolean) {
    this.path = path;
    this.#log = log;
    this.#clock = clock;
    this.#torn = torn;
  }

  append(event: RunEvent, when: 'now' | 'soon' = 'now'): Promise<TimedRunEvent> {
    const timed: TimedRunEvent = { ...event, at: this.#clock.now() };
    const line = JSON.stringify(timed);
    return new Promise((resolve, reject) => {
      this.#waiting.push({ line, done: () => resolve(timed), failed: reject });
      if (when === 'now') this.#hurry();
      else this.#timer ??= setTimeout(() => this.#hurry(), SOON_MS);
    });
  }

  async close(): Promise<void> {
    if (this.#waiting.length > 0) this.#hurry();
    await this.#writing;
    await this.#log.close();
  }

  #hurry(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#isUrgent = true;
    this.#writing ??= this.#write();
  }

  async #write(): Promise<void> {
    // The rest of this turn may append more; all of it shares one flush (about 1 ms on a disk).
    await Promise.resolve();
    while (this.#isUrgent) {
      const batch = this.#waiting;
      this.#waiting = [];
      this.#isUrgent = false;
      try {
        const lines = batch.map((one) => one.line);
        // An empty line ends a part of a line, so that the next event does not grow onto it.
        await this.#log.append(this.#torn ? ['', ...lines] : lines);
        this.#torn = false;
        for (const one of batch) one.done();
      } catch (error) {
        this.#torn = true;
        const problem = asStorageError(error, 'write the journal', this.path);
        for (const one of batch) one.failed(problem);
      }
    }
    this.#writing = undefined;
  }
}

async function endsTorn(path: string): Promise<boolean> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, 'r');
    const { size } = await file.stat();
    if (size === 0) return false;
    const { buffer } = await file.read(Buffer.alloc(1), 0, 1, size - 1);
    return buffer[0] !== 0x0a;
  } finally {
    await file?.close();
  }
}
