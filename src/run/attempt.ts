/**
 * The directory of an attempt, `work/<key>/attempts/<n>/`:
 *
 *   attempt.json   who it is; on disk before its process exists, so that no process is ever unknown
 *   process.json   its process; worth nothing after a power cut, so it is not flushed
 *   request.json   what the worker reads
 *   events.jsonl   what the stage tells
 *   rank-0.log     its output
 *   exit           its exit status, written by the wrapper
 *   end.json       how a runner judged its end; an attempt without it is still to be looked at
 *
 * It stays when the result is there, for `reprise logs`.
 */
import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TrialId } from '../contract/ids.ts';
import type { AttemptEnd, ProcessIdentity } from '../contract/run-event.ts';
import type { AttemptRequest } from '../contract/wire.ts';
import type { Digest } from '../util/digest.ts';
import { namesIn } from '../util/names-in.ts';
import { syncDirectory, writeDurably, writeForThisBoot } from '../util/durable-file.ts';
import { isJsonObject } from '../util/json.ts';
import { ownIdentity } from '../util/process-identity.ts';
import type { AttemptHandle } from './executors/executor.ts';
import { memoryKills } from './memory-kills.ts';

export interface AttemptRecord {
  readonly format: 1;
  readonly trial: TrialId;
  readonly key: Digest;
  /** From 1, counted over all runs of the key. */
  readonly attempt: number;
  /** Drawn for this attempt alone; in the environment of all its processes. */
  readonly mark: string;
  readonly run: string;
  /** Who started it. */
  readonly runner: ProcessIdentity;
  readonly startedAt: number;
  /** Uses of each retry rule before it, and what they changed; absent when there were none. */
  readonly retries?: readonly number[];
  readonly changes?: readonly string[];
  /** Of `resume.only_if_same`, as they were when it started. */
  readonly facts?: Readonly<Record<string, string>>;
  /** Size of the program's metrics file before it: what stands there is not of this attempt. */
  readonly feedFrom?: number;
  /** Counters of the kernel for processes killed for want of memory, before it. */
  readonly memoryKills?: Readonly<Record<string, number>>;
  /** From `process.json`; absent between the start and the moment its number was written down. */
  readonly process?: ProcessIdentity;
}

/** An attempt as its directory shows it. */
export interface Attempt {
  readonly directory: string;
  readonly record: AttemptRecord;
  readonly judged: JudgedEnd | undefined;
}

export interface JudgedEnd {
  readonly end: AttemptEnd;
  readonly at: number;
  readonly seconds: number;
}

export function attemptsDirectory(workDirectory: string): string {
  return join(workDirectory, 'attempts');
}

/** Where one of its processes writes; the first is the only one of most. */
export function logOf(attemptDirectory: string, rank = 0): string {
  return join(attemptDirectory, `rank-${rank}.log`);
}

export function eventsOf(attemptDirectory: string): string {
  return join(attemptDirectory, 'events.jsonl');
}

/** Makes the directory of the next attempt and writes down that it is about to exist. */
export async function prepareAttempt(
  workDirectory: string,
  facts: {
    readonly trial: TrialId;
    readonly key: Digest;
    readonly run: string;
    readonly startedAt: number;
  } & Pick<AttemptRecord, 'retries' | 'changes' | 'feedFrom'>,
): Promise<Attempt> {
  const all = attemptsDirectory(workDirectory);
  mkdirSync(all, { recursive: true });
  const attempt = attemptNumbers(all).reduce((most, n) => Math.max(most, n), 0) + 1;
  const directory = join(all, String(attempt));
  mkdirSync(directory);
  await syncDirectory(all);
  const nonce = randomBytes(6).toString('hex');
  const record: AttemptRecord = {
    format: 1,
    ...facts,
    attempt,
    mark: `${facts.key.slice(0, 12)}.${attempt}.${nonce}`,
    runner: ownIdentity(),
    memoryKills: memoryKills(),
  };
  await writeRecord(directory, record, 'attempt.prepare');
  return { directory, record, judged: undefined };
}

/** Writes down what an attempt starts with, for the one that goes on from its checkpoints. */
export async function recordFacts(
  attempt: Attempt,
  facts: Readonly<Record<string, string>>,
): Promise<Attempt> {
  const record = { ...attempt.record, facts };
  await writeRecord(attempt.directory, record, 'attempt.facts');
  return { ...attempt, record };
}

/** Writes down the process of an attempt; a runner that dies before is helped by the mark. */
export function recordProcess(attempt: Attempt, process: ProcessIdentity): Attempt {
  const path = join(attempt.directory, 'process.json');
  writeForThisBoot(path, `${JSON.stringify(process)}\n`, 'attempt.started');
  return { ...attempt, record: { ...attempt.record, process } };
}

/** Gives up an attempt that lives on: whoever comes next may adopt it at once, though this runner still lives. */
export async function disown(attempt: Attempt): Promise<void> {
  const runner = { ...attempt.record.runner, startTime: 'left' }; // alive nowhere
  await writeRecord(attempt.directory, { ...attempt.record, runner }, 'attempt.left');
}

export async function writeRequest(attempt: Attempt, request: AttemptRequest): Promise<void> {
  const text = `${JSON.stringify(request, null, 2)}\n`;
  await writeDurably(join(attempt.directory, 'request.json'), text, 'attempt.request');
}

/**
 * Closes an attempt: no later runner looks at it again. One that finished has a result by now, for which
 * nobody will look at its attempts; after a power cut the ends of others are still to be known.
 */
export async function recordEnd(attempt: Attempt, judged: JudgedEnd): Promise<void> {
  const path = join(attempt.directory, 'end.json');
  const text = `${JSON.stringify(judged)}\n`;
  if (judged.end.kind === 'finished') writeForThisBoot(path, text, 'attempt.end');
  else await writeDurably(path, text, 'attempt.end');
}

/** All attempts at a key, oldest first. One whose record was never written did not start. */
export function readAttempts(workDirectory: string): readonly Attempt[] {
  const all = attemptsDirectory(workDirectory);
  const found: Attempt[] = [];
  for (const number of attemptNumbers(all)) {
    const directory = join(all, String(number));
    const record = readJson(join(directory, 'attempt.json'));
    if (!isRecord(record)) continue;
    const judged = readJson(join(directory, 'end.json'));
    const process = record.process ?? readJson(join(directory, 'process.json'));
    found.push({
      directory,
      record: isProcess(process) ? { ...record, process } : record,
      judged: isJudged(judged) ? judged : undefined,
    });
  }
  return found;
}

/** What the executor needs; undefined while the process is not known. */
export function handleOf(attempt: Attempt): AttemptHandle | undefined {
  const { process, mark } = attempt.record;
  return process === undefined ? undefined : { directory: attempt.directory, process, mark };
}

async function writeRecord(directory: string, record: AttemptRecord, point: string): Promise<void> {
  const text = `${JSON.stringify(record, null, 2)}\n`;
  await writeDurably(join(directory, 'attempt.json'), text, point);
}

function attemptNumbers(directory: string): number[] {
  return namesIn(directory)
    .filter((name) => /^[1-9]\d*$/.test(name))
    .map(Number)
    .sort((a, b) => a - b);
}

/** @returns undefined for a file that is not there or not whole. */
export function readJson(path: string): unknown {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as unknown;
  } catch {
    return undefined;
  }
}

function isProcess(value: unknown): value is ProcessIdentity {
  return isJsonObject(value) && typeof value['pid'] === 'number';
}

function isRecord(value: unknown): value is AttemptRecord {
  return isJsonObject(value) && value['format'] === 1 && typeof value['mark'] === 'string';
}

function isJudged(value: unknown): value is JudgedEnd {
  return isJsonObject(value) && isJsonObject(value['end']);
}
