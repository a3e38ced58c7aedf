/**
 * Follows files that grow line by line: journals, the events of an attempt, logs. Works across
 * processes and hosts: a watcher makes it quick, and a poll makes it sure where watchers say nothing
 * (network file systems).
 */
import { type FSWatcher, watch } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import type { TimedRunEvent } from '../contract/run-event.ts';
import { asStorageError, errnoOf } from '../diagnostics/storage-problem.ts';
import { parseEvent } from './read-journal.ts';

export interface TailOptions {
  /** Byte to begin at; 0 = the beginning. */
  readonly from?: number;
  /** When it aborts, what is there is still given, then the sequence ends. */
  readonly signal: AbortSignal;
  /** How often to look when no watcher wakes us. */
  readonly pollMs?: number;
  /** For text that may have no lines at all: what is longer is given in pieces, so that memory is bounded. */
  readonly longest?: number;
  /** Whether what stands after the last newline is given too, when the sequence ends. */
  readonly withRest?: boolean;
}

export interface TailedLine {
  /** Without its newline. */
  readonly text: string;
  /** Byte after its newline: where to begin to go on after it. */
  readonly end: number;
}

/** Whole lines of a file as they come; waits for a file that is not there yet. */
export async function* tailLines(path: string, options: TailOptions): AsyncGenerator<TailedLine> {
  const { signal, pollMs = 250, longest = Number.POSITIVE_INFINITY, withRest = false } = options;
  const bell = new Bell(path, pollMs, signal);
  let offset = options.from ?? 0;
  let rest = Buffer.alloc(0);
  try {
    for (;;) {
      const last = signal.aborted; // looked at before reading, so that the last lines are not missed
      const chunk = await readFrom(path, offset + rest.length);
      if (chunk === 'shorter') {
        offset = 0; // written anew: begin again
        rest = Buffer.alloc(0);
        continue;
      }
      const bytes = Buffer.concat([rest, chunk]);
      let start = 0;
      for (let at = bytes.indexOf(0x0a); at >= 0; at = bytes.indexOf(0x0a, start)) {
        const text = bytes.toString('utf8', start, at);
        start = at + 1;
        yield { text, end: offset + start };
      }
      offset += start;
      rest = bytes.subarray(start);
      if (rest.length > longest) {
        yield { text: rest.toString('utf8'), end: offset + rest.length };
        offset += rest.length;
        rest = Buffer.alloc(0);
      }
      if (chunk.length === CHUNK) continue; // more is there already
      if (last) {
        if (withRest && rest.length > 0) {
          yield { text: rest.toString('utf8'), end: offset + rest.length };
        }
        return;
      }
      await bell.ring();
    }
  } finally {
    bell.stop();
  }
}

/** Events of a journal as they come; lines that were cut are passed over. */
export async function* tailJournal(
  path: string,
  options: TailOptions,
): AsyncGenerator<TimedRunEvent> {
  for await (const line of tailLines(path, options)) {
    if (line.text === '') continue;
    const event = parseEvent(line.text, path);
    if (event !== 'torn' && event !== 'unknown') yield event;
  }
}

const CHUNK = 1 << 20;

async function readFrom(path: string, offset: number): Promise<Buffer | 'shorter'> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, 'r');
    const { size } = await file.stat();
    if (size < offset) return 'shorter';
    const length = Math.min(CHUNK, size - offset);
    if (length === 0) return Buffer.alloc(0);
    const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, offset);
    return buffer.subarray(0, bytesRead);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') return offset > 0 ? 'shorter' : Buffer.alloc(0);
    throw asStorageError(error, 'read', path);
  } finally {
    await file?.close();
  }
}

/** Rings when the file may have changed, when the poll is due, or when the signal aborts. */
class Bell {
  readonly #path: string;
  readonly #pollMs: number;
  readonly #signal: AbortSignal;
  #watcher: FSWatcher | undefined;
  #changed = false;
  #wake: () => void = () => {};

  constructor(path: string, pollMs: number, signal: AbortSignal) {
    this.#path = path;
    this.#pollMs = pollMs;
    this.#signal = signal;
  }

  async ring(): Promise<void> {
    this.#watch();
    if (this.#changed || this.#signal.aborted) {
      this.#changed = false;
      return;
    }
    await new Promise<void>((resolve) => {
      const done = (): void => {
        clearTimeout(timer);
        this.#signal.removeEventListener('abort', done);
        resolve();
      };
      const timer = setTimeout(done, this.#pollMs);
      this.#signal.addEventListener('abort', done);
      this.#wake = done;
    });
    this.#changed = false;
  }

  stop(): void {
    this.#watcher?.close();
  }

  #watch(): void {
    if (this.#watcher !== undefined) return;
    try {
      this.#watcher = watch(this.#path, () => {
        this.#changed = true;
        this.#wake();
      });
      this.#watcher.on('error', () => this.#watcher?.close()); // the poll goes on without it
      this.#watcher.unref();
      this.#changed = true; // what came between the last read and the watcher is read once more
    } catch {
      this.#watcher = undefined; // no file yet, or no watchers left on this system
    }
  }
}
