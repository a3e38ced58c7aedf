/**
 * Lines of a log file, however long it is: read in pieces, the last ones from the end backwards. What
 * is held in memory does not depend on the size of the file.
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { tailLines } from '../journal/tail.ts';
import { cleanLines, stripColor } from '../report/text.ts';

export interface LogChoice {
  /** Only the last so many; all when undefined. */
  readonly tail: number | undefined;
  readonly grep: RegExp | undefined;
}

/** A "line" that is longer comes in pieces: progress bars may write megabytes without a newline. */
const LONGEST = 1 << 20;
const PIECE = 256 << 10;

/** The chosen lines that are there now, clean of what would steer a terminal. */
export async function* linesOf(path: string, choice: LogChoice): AsyncGenerator<string> {
  const now = new AbortController();
  now.abort(); // what is there, and no more
  const { tail, grep } = choice;
  if (tail === undefined) yield* chosen(path, 0, now.signal, grep);
  else if (grep === undefined) {
    yield* chosen(path, lastLinesFrom(path, tail), now.signal, undefined);
  } else {
    const last: string[] = [];
    for await (const line of chosen(path, 0, now.signal, grep)) {
      last.push(line);
      if (last.length > tail) last.shift();
    }
    yield* last;
  }
}

/** The same, and what comes, until the signal aborts. */
export async function* followLines(
  path: string,
  choice: LogChoice,
  signal: AbortSignal,
): AsyncGenerator<string> {
  const { tail, grep } = choice;
  // Searching what is there for its last matches, and then what comes, would read it twice: one pass, from the place.
  const from = tail === undefined ? 0 : lastLinesFrom(path, tail);
  yield* chosen(path, from, signal, grep);
}

async function* chosen(
  path: string,
  from: number,
  signal: AbortSignal,
  grep: RegExp | undefined,
): AsyncGenerator<string> {
  for await (const { text } of tailLines(path, {
    from,
    signal,
    longest: LONGEST,
    withRest: true,
  })) {
    const line = stripColor(cleanLines(text));
    if (grep === undefined || grep.test(line)) yield line;
  }
}

/** Where the last lines begin. */
function lastLinesFrom(path: string, count: number): number {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return 0; // not there yet
  }
  try {
    const { size } = fstatSync(file);
    if (count === 0) return size;
    const piece = Buffer.alloc(PIECE);
    let found = 0;
    for (let end = size; end > 0; ) {
      const begin = Math.max(0, end - PIECE);
      readSync(file, piece, 0, end - begin, begin);
      for (let at = end - begin - 1; at >= 0; at--) {
        if (piece[at] !== 0x0a || begin + at === size - 1) continue; // the last newline ends the last line
        found += 1;
        if (found === count) return begin + at + 1;
      }
      end = begin;
    }
    return 0;
  } finally {
    closeSync(file);
  }
}
