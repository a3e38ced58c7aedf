/**
 * Reads a journal: every whole line is an event; what a kill or a power cut left of a line is passed
 * over and reported, never an error. Takes no lock; a running writer does not disturb it.
 */
import { readFile } from 'node:fs/promises';
import type { TimedRunEvent } from '../contract/run-event.ts';
import { type Diagnostic, RepriseError } from '../diagnostics/diagnostic.ts';
import { journalLineUnreadable, journalTooNew } from '../diagnostics/messages/store.ts';
import { asStorageError, errnoOf } from '../diagnostics/storage-problem.ts';
import { isJsonObject } from '../util/json.ts';

export interface ReadJournal {
  readonly events: readonly TimedRunEvent[];
  /** Lines that were cut by a crash before others followed. */
  readonly warnings: readonly Diagnostic[];
  /** A last line without its end: cut by a crash, or being written just now. */
  readonly tornTail: Diagnostic | undefined;
  /** Bytes up to the end of the last event: where following the file goes on. */
  readonly end: number;
}

/**
 * @returns No events when there is no file.
 * @throws RepriseError RP5021 when a later version wrote the journal in another format.
 */
export async function readJournal(path: string): Promise<ReadJournal> {
  let bytes: Buffer;
  try {
    bytes = await readFile(path);
  } catch (error) {
    if (errnoOf(error) === 'ENOENT') {
      return { events: [], warnings: [], tornTail: undefined, end: 0 };
    }
    throw asStorageError(error, 'read the journal', path);
  }
  return parseJournal(bytes, path);
}

/** The same for bytes at hand; `path` is for messages. */
export function parseJournal(bytes: Buffer, path: string): ReadJournal {
  const events: TimedRunEvent[] = [];
  const warnings: Diagnostic[] = [];
  const lines = bytes.toString('utf8').split('\n');
  const tail = lines.pop() ?? ''; // what stands after the last newline
  for (const [index, line] of lines.entries()) {
    if (line === '') continue; // a writer begins a fresh line after one that was cut
    const event = parseEvent(line, path);
    if (event === 'torn') warnings.push(journalLineUnreadable({ path, line: index + 1 }));
    else if (event !== 'unknown') events.push(event);
  }
  const end = bytes.lastIndexOf(0x0a) + 1;
  const last = tail === '' ? 'unknown' : parseEvent(tail, path);
  if (last === 'unknown') return { events, warnings, tornTail: undefined, end };
  if (last === 'torn') {
    const tornTail = journalLineUnreadable({ path, line: lines.length + 1 });
    return { events, warnings, tornTail, end };
  }
  // Only the newline is missing: the fact is on disk in full.
  return { events: [...events, last], warnings, tornTail: undefined, end: bytes.length };
}

/**
 * One line as an event: `torn` when it was cut, `unknown` when it is whole but of a sort that only
 * a later version knows.
 */
export function parseEvent(line: string, path: string): TimedRunEvent | 'torn' | 'unknown' {
  let value: unknown;
  try {
    value = JSON.parse(line);
  } catch {
    return 'torn'; // a JSON object cut anywhere before its last bracket never parses
  }
  if (!isJsonObject(value)) return 'torn';
  const { event, at, format } = value;
  if (typeof event !== 'string' || typeof at !== 'number') return 'torn';
  if (event === 'run-started' && format !== 1) {
    throw new RepriseError(journalTooNew({ path, format: JSON.stringify(format) ?? 'none' }));
  }
  // Lines are written by `openJournal` only, from values of this type.
  return known.has(event) ? (value as unknown as TimedRunEvent) : 'unknown';
}

const known: ReadonlySet<string> = new Set<TimedRunEvent['event']>([
  'run-started',
  'planned',
  'trial-keyed',
  'trial-cached',
  'trial-skipped',
  'trial-blocked',
  'trial-cancelled',
  'attempt-starting',
  'attempt-started',
  'attempt-adopted',
  'attempt-ended',
  'trial-finished',
  'trial-failed',
  'trial-retry',
  'stopping',
  'warning',
  'claim-judged',
  'run-ended',
]);
