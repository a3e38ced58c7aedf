/** From what an attempt left behind to how it ended, and from that to words. */
import { open } from 'node:fs/promises';
import { constants } from 'node:os';
import { join, relative } from 'node:path';
import type { AttemptEnd } from '../contract/run-event.ts';
import { exitCodes, type Finished } from '../contract/wire.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import {
  type AttemptFacts,
  attemptExited,
  attemptIdle,
  attemptOutOfMemory,
  attemptSignalled,
  attemptTooLong,
  attemptVanished,
  noFinishedRecord,
  noSpaceInStage,
  stageBug,
  stoppedFromOutside,
} from '../diagnostics/messages/run.ts';
import { freeBytes } from '../util/free-bytes.ts';
import { Bug, unreachable } from '../util/invariant.ts';
import { isJsonObject } from '../util/json.ts';
import { eventsOf, logOf, readJson } from './attempt.ts';
import type { Sight } from './executors/executor.ts';

/** Why this runner made an attempt end, if it did. */
export type OurDoing =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'idle-timeout'; readonly afterMs: number }
  | { readonly kind: 'total-timeout'; readonly afterMs: number };

/** How programs say that memory was short: the kernel, Node, Python, PyTorch, TensorFlow, CUDA, C++. */
const MEMORY_WORDS =
  /out of memory|cannot allocate memory|heap limit|MemoryError|std::bad_alloc|OOM when allocating|RESOURCE_EXHAUSTED|oom-kill|\bENOMEM\b/i;
const TAIL_BYTES = 64 * 1024;
/** A disk with less than this is full: an exit status takes one block, and so does its folder. */
const NO_SPACE_BYTES = 64 * 1024;

/**
 * Judges an attempt that is over.
 *
 * A `finished.json` counts more than the exit status: it is written last, when everything is on disk, and
 * a library that crashes while it unloads cannot take that back.
 */
export async function judgeEnd(facts: {
  readonly sight: Exclude<Sight, { readonly kind: 'running' }>;
  readonly attemptDirectory: string;
  readonly workDirectory: string;
  readonly execution: 'worker' | 'program';
  readonly ourDoing: OurDoing | undefined;
}): Promise<AttemptEnd> {
  const { sight, ourDoing } = facts;
  const status = sight.kind === 'ended' ? sight.status : undefined;
  if (facts.execution === 'worker') {
    if ((await readFinished(facts.workDirectory)) !== undefined) return { kind: 'finished' };
  } else if (status === exitCodes.finished) {
    return { kind: 'finished' };
  }
  const isTimeout = ourDoing !== undefined && ourDoing.kind !== 'cancelled';
  if (status === exitCodes.stopped && !isTimeout) return { kind: 'stopped' };
  if (ourDoing !== undefined) return ourDoing;
  if (status === undefined) return { kind: 'vanished' };
  const isMemory = MEMORY_WORDS.test(await tailOf(logOf(facts.attemptDirectory)));
  const signal = signalOf(status);
  // 137 alone is a plain kill -9; Node aborts (134) when its heap is full.
  if (isMemory && (status === 1 || signal !== undefined)) return { kind: 'out-of-memory' };
  return signal === undefined ? { kind: 'exited', code: status } : { kind: 'signalled', signal };
}

/** The record of a stage that finished; undefined when it did not. */
export async function readFinished(workDirectory: string): Promise<Finished | undefined> {
  const value = await readJson(join(workDirectory, 'finished.json'));
  // Written by our worker as a `Finished` of format 1.
  return isJsonObject(value) && value['format'] === 1 ? (value as unknown as Finished) : undefined;
}

/**
 * What a user reads about a failed attempt: the stage's own problem when it told one, else the end with
 * the lines of the log that look like the reason.
 */
export async function explainEnd(facts: {
  readonly end: AttemptEnd;
  readonly trial: string;
  readonly attempt: number;
  readonly attemptDirectory: string;
  readonly memoryBytes: number;
}): Promise<readonly Diagnostic[]> {
  const { end } = facts;
  const log = logOf(facts.attemptDirectory);
  const free = freeBytes(facts.attemptDirectory);
  if (end.kind === 'vanished' && free !== undefined && free < NO_SPACE_BYTES) {
    const detail = 'it could not write down how it ended';
    return [
      noSpaceInStage({ trial: facts.trial, path: facts.attemptDirectory, detail, freeBytes: free }),
    ];
  }
  const told = await toldProblems(facts.attemptDirectory);
  if (told.length > 0 && end.kind === 'exited') {
    return told.map((one) => ({ ...one, notes: [...(one.notes ?? []), `log: ${shown(log)}`] }));
  }
  const about: AttemptFacts = {
    trial: facts.trial,
    attempt: facts.attempt,
    log: shown(log),
    excerpt: excerptOf(await tailOf(log)),
  };
  return [...told, wordEnd(end, about, facts.memoryBytes)];
}

function wordEnd(end: AttemptEnd, about: AttemptFacts, memoryBytes: number): Diagnostic {
  switch (end.kind) {
    case 'exited':
      if (end.code === exitCodes.bug) return stageBug(about);
      return end.code === 0 ? noFinishedRecord(about) : attemptExited({ ...about, code: end.code });
    case 'signalled':
      return attemptSignalled({ ...about, signal: end.signal });
    case 'out-of-memory':
      return attemptOutOfMemory({ ...about, granted: memoryBytes });
    case 'idle-timeout':
      return attemptIdle({ ...about, afterMs: end.afterMs });
    case 'total-timeout':
      return attemptTooLong({ ...about, afterMs: end.afterMs });
    case 'vanished':
      return attemptVanished(about);
    case 'stopped':
      return stoppedFromOutside(about);
    case 'finished':
    case 'cancelled':
      throw new Bug(`the end "${end.kind}" is not a failure`);
    default:
      return unreachable(end);
  }
}

async function toldProblems(attemptDirectory: string): Promise<readonly Diagnostic[]> {
  const lines = (await tailOf(eventsOf(attemptDirectory))).split('\n').reverse();
  for (const line of lines) {
    if (!line.includes('"problem"')) continue;
    try {
      const told = JSON.parse(line) as { event?: unknown; diagnostics?: readonly Diagnostic[] };
      if (told.event === 'problem') return told.diagnostics ?? [];
    } catch {
      // a torn line
    }
  }
  return [];
}

/** The first lines that look like an error and what follows, else the last lines. */
export function excerptOf(log: string, most = 6): readonly string[] {
  const lines = log
    .split('\n')
    .map((line) => line.trimEnd())
    .filter((line) => line !== '');
  // Of a Python traceback the last line says what happened.
  const trace = lines.findIndex((line) => line.startsWith('Traceback (most recent call last)'));
  if (trace >= 0) {
    const end = lines.findIndex((line, i) => i > trace && !/^\s/.test(line));
    const last = end === -1 ? lines.length - 1 : end;
    return lines.slice(Math.max(trace, last - most + 1), last + 1);
  }
  const first = lines.findIndex((line) => /\b(\w*error|exception|fatal|panic)\b/i.test(line));
  return first === -1 ? lines.slice(-most) : lines.slice(first, first + most);
}

/** The end of a text file, whole lines only; empty when there is none. */
async function tailOf(path: string): Promise<string> {
  const file = await open(path, 'r').catch(() => undefined);
  if (file === undefined) return '';
  try {
    const { size } = await file.stat();
    const from = Math.max(0, size - TAIL_BYTES);
    const { buffer, bytesRead } = await file.read(Buffer.alloc(size - from), 0, size - from, from);
    const text = buffer.subarray(0, bytesRead).toString('utf8');
    return from === 0 ? text : text.slice(text.indexOf('\n') + 1);
  } finally {
    await file.close();
  }
}

// A shell reports a child that a signal ended as 128 + its number.
function signalOf(status: number): string | undefined {
  if (status <= 128) return undefined;
  const number = status - 128;
  return Object.entries(constants.signals).find(([, value]) => value === number)?.[0];
}

/** Shorter paths are easier to paste. */
function shown(path: string): string {
  const short = relative(process.cwd(), path);
  return short.length < path.length && !short.startsWith('..') ? short : path;
}
