/**
 * Finds, in the logs of an attempt, the lines that say why it failed: the first error of the rank that
 * failed first, not the last line of the last. Reads the end of each log only, so that a log of gigabytes
 * costs as little as one of kilobytes.
 *
 * A program may tell of errors that it then handles, so errors that are followed by much else are passed
 * over; of those at the end (the failure and its echoes) the first counts.
 */
import { statSync } from 'node:fs';
import { join } from 'node:path';
import { namesIn } from '../util/names-in.ts';
import { tailOf } from '../util/tail-of.ts';
import { type Cause, causeIn } from './known-ends.ts';

/** 4 MB are read and searched in about 20 ms. */
const TAIL_BYTES = 4 * 1024 * 1024;
/** Errors with fewer lines between them belong together. */
const TOGETHER_LINES = 60;
/** What is followed by more than this was not the end. */
const HANDLED_LINES = 200;
/** A line beyond this is cut: progress bars and dumps of tensors. */
const LINE_LENGTH = 400;

export interface Failure {
  /** The log it stands in. */
  readonly log: string;
  readonly rank: number;
  readonly excerpt: readonly string[];
  /** What the lines are known to mean. */
  readonly cause: Cause | undefined;
}

/** What the logs `rank-<n>.log` of an attempt say about its failure. */
export async function failureOf(attemptDirectory: string, most = 6): Promise<Failure> {
  const ranks = rankLogs(attemptDirectory);
  const found: (Failure & { readonly weight: number; readonly diedAt: number })[] = [];
  for (const { rank, path } of ranks) {
    const error = errorIn(await tailOf(path, TAIL_BYTES), most);
    // A rank that ends writes no more: the log that was written to first for the last time is of the first.
    const diedAt = statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
    found.push({ log: path, rank, ...error, diedAt });
  }
  found.sort((a, b) => b.weight - a.weight || a.diedAt - b.diedAt || a.rank - b.rank);
  const [first] = found;
  if (first === undefined) {
    return { log: join(attemptDirectory, 'rank-0.log'), rank: 0, excerpt: [], cause: undefined };
  }
  return { log: first.log, rank: first.rank, excerpt: first.excerpt, cause: first.cause };
}

/** The last line that an attempt wrote, of any rank; undefined when it wrote none. */
export async function lastLineOf(attemptDirectory: string): Promise<string | undefined> {
  const logs = rankLogs(attemptDirectory).map(({ path }) => ({ path, at: statSync(path).mtimeMs }));
  const newest = logs.sort((a, b) => b.at - a.at)[0];
  return newest === undefined ? undefined : linesOf(await tailOf(newest.path, 64 * 1024)).at(-1);
}

/** Logs of the ranks of an attempt, by rank. */
export function rankLogs(
  attemptDirectory: string,
): readonly { readonly rank: number; readonly path: string }[] {
  return namesIn(attemptDirectory)
    .flatMap((name) => {
      const [, rank] = /^rank-(\d+)\.log$/.exec(name) ?? [];
      return rank === undefined ? [] : [{ rank: Number(rank), path: join(attemptDirectory, name) }];
    })
    .sort((a, b) => a.rank - b.rank);
}

/**
 * The lines of a log that look like the reason; the last lines when none does.
 *
 * @returns `weight` 2 for an error of its own, 1 for what is mostly an echo of another rank's, 0 for none.
 */
export function errorIn(
  log: string,
  most = 6,
): {
  readonly excerpt: readonly string[];
  readonly cause: Cause | undefined;
  readonly weight: number;
} {
  const lines = linesOf(log);
  const marks = marksIn(lines);
  const last = marks.at(-1);
  if (last === undefined || lines.length - last.end > HANDLED_LINES) {
    const excerpt = lines.slice(-most);
    return { excerpt, cause: causeIn(excerpt.slice(-2).join('\n'))?.cause, weight: 0 };
  }
  let at = marks.length - 1;
  for (; at > 0; at -= 1) {
    const [before, mark] = [marks[at - 1], marks[at]];
    if (before === undefined || mark === undefined) break;
    if (mark.start - before.end > TOGETHER_LINES) break;
  }
  const together = marks.slice(at);
  const known = (mark: Mark): ReturnType<typeof causeIn> =>
    causeIn(lines.slice(mark.start, mark.end).join('\n'));
  const own = together.find((mark) => known(mark)?.isEcho !== true);
  const first = own ?? together[0] ?? last;
  // What the first error means; of its echoes, only memory explains more than the error that it led to.
  const cause = known(first) ?? causeIn(lines.slice(first.start, first.end + 3).join('\n'));
  return {
    excerpt: shownLines(lines, first, most),
    cause: cause?.cause,
    weight: own === undefined ? 1 : 2,
  };
}

interface Mark {
  readonly start: number;
  /** Past its last line. */
  readonly end: number;
  /** A traceback: its last lines matter most. Otherwise the first. */
  readonly isTrace: boolean;
  /** Lines of it, without those that other processes wrote in between. */
  readonly own?: readonly string[];
}

const TRACE = 'Traceback (most recent call last):';
const ERROR =
  /(?:^|[^\w-])(?:\w*(?:Error|Exception)|error|ERROR|fatal|FATAL|panic(?:ked)?|Killed|Aborted|Segmentation fault|Bus error)\b/;
/** "0 errors", "error: 0.123" (a metric), "val_error=0.2", "no error". */
const NOT_ERROR = /\b(?:no|0|without) errors?\b|\berrors?["']?\s*[:=]?\s*[-+]?(?:\d|nan)/i;

function marksIn(lines: readonly string[]): readonly Mark[] {
  const marks: Mark[] = [];
  for (let i = 0; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    const trace = line.indexOf(TRACE);
    if (trace >= 0 && isPrefix(line.slice(0, trace))) {
      const mark = traceAt(lines, i, line.slice(0, trace));
      marks.push(mark);
      i = mark.end - 1;
    } else if (ERROR.test(line) ? !NOT_ERROR.test(line) : causeIn(line) !== undefined) {
      marks.push({ start: i, end: i + 1, isTrace: false });
    }
  }
  return marks;
}

/** What launchers put before the lines of a rank: "[rank1]: ", "[1,0]<stderr>:", "3: ", "(worker pid=7) ". */
function isPrefix(text: string): boolean {
  return text === '' || /^(?:\[[^\]]*\]|\([^)]*\)|\d+)(?:<\w+>)?:?\s*$/.test(text);
}

/** A Python traceback: indented lines, then what was raised; lines of other ranks may stand between. */
function traceAt(lines: readonly string[], start: number, prefix: string): Mark {
  const own: string[] = [TRACE];
  let i = start + 1;
  for (; i < lines.length; i += 1) {
    const line = lines[i] ?? '';
    if (!line.startsWith(prefix.trimEnd())) continue;
    const text = prefix === '' ? line : line.slice(prefix.trimEnd().length).replace(/^ /, '');
    if (text.trim() === '') continue;
    own.push(text);
    if (!/^\s/.test(text)) return { start, end: i + 1, isTrace: true, own };
  }
  return { start, end: i, isTrace: true, own };
}

function shownLines(lines: readonly string[], mark: Mark, most: number): readonly string[] {
  if (!mark.isTrace) return lines.slice(mark.start, mark.start + most);
  return (mark.own ?? []).slice(-most);
}

function linesOf(log: string): readonly string[] {
  return log
    .split('\n')
    .map((line) => lastOver(line).slice(0, LINE_LENGTH).trimEnd())
    .filter((line) => line !== '');
}

/** Of a line that was written over (a progress bar), what stands there at the end. */
function lastOver(line: string): string {
  if (!line.includes('\r')) return line;
  return line.split('\r').findLast((part) => part.trim() !== '') ?? '';
}
