/** From what an attempt left behind to how it ended, and from that to words. */
import { constants } from 'node:os';
import { join, relative } from 'node:path';
import type { AttemptEnd } from '../contract/run-event.ts';
import type { StageEvent, TimedStageEvent } from '../contract/stage-event.ts';
import { exitCodes, type Finished } from '../contract/wire.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import {
  type AttemptFacts,
  attemptDiverged,
  attemptExited,
  attemptIdle,
  attemptOutOfMemory,
  attemptPreempted,
  attemptSignalled,
  attemptTooLong,
  attemptVanished,
  nodeLost,
  noFinishedRecord,
  noSpaceInStage,
  stageBug,
  stoppedFromOutside,
} from '../diagnostics/messages/run.ts';
import { freeBytes } from '../util/free-bytes.ts';
import { Bug, unreachable } from '../util/invariant.ts';
import { isJsonObject } from '../util/json.ts';
import { type ProcessIdentity, ownIdentity } from '../util/process-identity.ts';
import { tailOf } from '../util/tail-of.ts';
import { eventsOf, readJson } from './attempt.ts';
import type { Sight } from './executors/executor.ts';
import { KNOWN_CODES, KNOWN_SIGNALS, MEMORY_CAUSES } from './known-ends.ts';
import { failureOf, lastLineOf, rankLogs } from './log-excerpt.ts';
import { hasKilledSince, type MemoryKills } from './memory-kills.ts';

/** Why this runner made an attempt end, if it did. */
export type OurDoing =
  | { readonly kind: 'cancelled' }
  | { readonly kind: 'idle-timeout'; readonly afterMs: number }
  | { readonly kind: 'total-timeout'; readonly afterMs: number }
  | Extract<AttemptEnd, { readonly kind: 'diverged' }>;

const EVENTS_TAIL_BYTES = 64 * 1024;
/** A disk with less than this is full: an exit status takes one block, and so does its folder. */
const NO_SPACE_BYTES = 64 * 1024;

/**
 * Judges an attempt that is over.
 *
 * A `finished.json` counts more than the exit status: it is written last, when everything is on disk, and
 * a library that crashes while it unloads cannot take that back. That it diverged counts more than both.
 */
export async function judgeEnd(facts: {
  readonly sight: Exclude<Sight, { readonly kind: 'running' }>;
  readonly attemptDirectory: string;
  readonly workDirectory: string;
  readonly execution: 'worker' | 'program';
  readonly ourDoing: OurDoing | undefined;
  /** Where it ran; says whether the machine is still the same. */
  readonly process?: ProcessIdentity;
  /** Counters of the kernel from before it started. */
  readonly memoryKills?: MemoryKills;
}): Promise<AttemptEnd> {
  const { sight, ourDoing } = facts;
  const status = sight.kind === 'ended' ? sight.status : undefined;
  if (ourDoing?.kind === 'diverged') return ourDoing;
  if (facts.execution === 'worker') {
    if (readFinished(facts.workDirectory) !== undefined) return { kind: 'finished' };
  } else if (status === exitCodes.finished) {
    return { kind: 'finished' };
  }
  const isTimeout = ourDoing !== undefined && ourDoing.kind !== 'cancelled';
  if (status === exitCodes.stopped && !isTimeout) return { kind: 'stopped' };
  if (ourDoing !== undefined) return ourDoing;
  const wasKilled = hasKilledSince(facts.memoryKills ?? {});
  if (status === undefined) {
    const lost = lostNode(facts.process);
    if (lost !== undefined) return { kind: 'node-lost', host: lost };
    return wasKilled ? { kind: 'out-of-memory' } : { kind: 'vanished' };
  }
  const signal = signalOf(status);
  if (signal === 'SIGKILL' && wasKilled) return { kind: 'out-of-memory' };
  const { cause } = await failureOf(facts.attemptDirectory);
  const memory = cause === undefined ? undefined : MEMORY_CAUSES[cause];
  // 137 alone is a plain kill -9; Node aborts (134) when its heap is full. Other codes than 1 are chosen.
  if (memory !== undefined && (status === 1 || signal !== undefined)) {
    return memory === 'gpu' ? { kind: 'out-of-memory', of: 'gpu' } : { kind: 'out-of-memory' };
  }
  const known = cause === undefined ? {} : { cause };
  if (signal === undefined) return { kind: 'exited', code: status, ...known };
  if (KNOWN_SIGNALS[signal]?.reads === 'preempted') return { kind: 'preempted', signal };
  return { kind: 'signalled', signal, ...known };
}

/** The host of a process that was there in another life of this machine, or on another one. */
function lostNode(process: ProcessIdentity | undefined): string | undefined {
  if (process === undefined) return undefined;
  const { host, bootId } = ownIdentity();
  if (process.host !== host) return process.host;
  return process.bootId !== '' && process.bootId !== bootId ? host : undefined;
}

/** The record of a stage that finished; undefined when it did not. */
export function readFinished(workDirectory: string): Finished | undefined {
  const value = readJson(join(workDirectory, 'finished.json'));
  // Written by our worker as a `Finished` of format 1.
  return isJsonObject(value) && value['format'] === 1 ? (value as unknown as Finished) : undefined;
}

/**
 * What a user reads about a failed attempt: the stage's own problem when it told one, else the end with
 * what is known of its cause and the lines of the log that look like the reason.
 */
export async function explainEnd(facts: {
  readonly end: AttemptEnd;
  readonly trial: string;
  readonly attempt: number;
  readonly attemptDirectory: string;
  readonly execution: 'worker' | 'program';
  readonly memoryBytes: number;
}): Promise<readonly Diagnostic[]> {
  const { end, attemptDirectory } = facts;
  const free = freeBytes(attemptDirectory);
  if (end.kind === 'vanished' && free !== undefined && free < NO_SPACE_BYTES) {
    const detail = 'it could not write down how it ended';
    return [
      noSpaceInStage({ trial: facts.trial, path: attemptDirectory, detail, freeBytes: free }),
    ];
  }
  const told = await toldProblems(attemptDirectory);
  const failure = await failureOf(attemptDirectory);
  const log = shown(failure.log);
  if (told.length > 0 && end.kind === 'exited') {
    const noted = (one: Diagnostic): Diagnostic => ({
      ...one,
      notes: [...(one.notes ?? []), `log: ${log}`],
    });
    return told.map((one, i) => (i === told.length - 1 ? noted(one) : one));
  }
  const isHang = end.kind === 'idle-timeout' || end.kind === 'total-timeout';
  const about: AttemptFacts = {
    trial: facts.trial,
    attempt: facts.attempt,
    log,
    excerpt: isHang ? [] : failure.excerpt,
    rank: rankLogs(attemptDirectory).length > 1 ? failure.rank : undefined,
    cause: causeOf(end),
    lastSeen: isHang ? await lastSeen(attemptDirectory) : [],
  };
  return [...told, wordEnd(end, about, facts)];
}

function causeOf(end: AttemptEnd): string | undefined {
  switch (end.kind) {
    case 'exited':
      return KNOWN_CODES[end.code] ?? end.cause;
    case 'signalled':
      return end.cause ?? KNOWN_SIGNALS[end.signal]?.cause;
    case 'preempted':
      return KNOWN_SIGNALS[end.signal]?.cause;
    case 'out-of-memory':
      return end.of === 'gpu' ? 'gpu-memory' : undefined;
    default:
      return undefined;
  }
}

/** What an attempt that hung did last: its last progress, and the last line of its log. */
async function lastSeen(attemptDirectory: string): Promise<AttemptFacts['lastSeen']> {
  const progress = (await toldLast(attemptDirectory, 'progress')) as
    | (Extract<StageEvent, { readonly event: 'progress' }> & Pick<TimedStageEvent, 'at'>)
    | undefined; // as our worker, or this runner, wrote it
  const line = await lastLineOf(attemptDirectory);
  return [
    ...(progress === undefined ? [] : [{ kind: 'progress' as const, ...progress }]),
    ...(line === undefined ? [] : [{ kind: 'line' as const, text: line }]),
  ];
}

function wordEnd(
  end: AttemptEnd,
  about: AttemptFacts,
  facts: { readonly execution: 'worker' | 'program'; readonly memoryBytes: number },
): Diagnostic {
  switch (end.kind) {
    case 'exited':
      if (end.code === exitCodes.bug && facts.execution === 'worker') return stageBug(about);
      return end.code === 0 ? noFinishedRecord(about) : attemptExited({ ...about, code: end.code });
    case 'signalled':
      return attemptSignalled({ ...about, signal: end.signal });
    case 'out-of-memory':
      return attemptOutOfMemory({ ...about, of: end.of ?? 'host', granted: facts.memoryBytes });
    case 'idle-timeout':
      return attemptIdle({ ...about, afterMs: end.afterMs });
    case 'total-timeout':
      return attemptTooLong({ ...about, afterMs: end.afterMs });
    case 'vanished':
      return attemptVanished(about);
    case 'stopped':
      return stoppedFromOutside(about);
    case 'preempted':
      return attemptPreempted({ ...about, signal: end.signal });
    case 'node-lost':
      return nodeLost({ ...about, host: end.host });
    case 'diverged':
      return attemptDiverged({ ...about, rule: end.rule, found: end.found, step: end.step });
    case 'finished':
    case 'cancelled':
      throw new Bug(`the end "${end.kind}" is not a failure`);
    default:
      return unreachable(end);
  }
}

async function toldProblems(attemptDirectory: string): Promise<readonly Diagnostic[]> {
  const told = await toldLast(attemptDirectory, 'problem');
  return (told?.['diagnostics'] ?? []) as readonly Diagnostic[]; // as our worker wrote it
}

/** The last event of a name that an attempt told, among the last ones. */
async function toldLast(
  attemptDirectory: string,
  name: StageEvent['event'],
): Promise<Readonly<Record<string, unknown>> | undefined> {
  const lines = (await tailOf(eventsOf(attemptDirectory), EVENTS_TAIL_BYTES)).split('\n');
  for (const line of lines.toReversed()) {
    if (!line.includes(`"${name}"`)) continue;
    try {
      const told: unknown = JSON.parse(line);
      if (isJsonObject(told) && told['event'] === name) return told;
    } catch {
      // a torn line
    }
  }
  return undefined;
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
