/**
 * What a program tells by the way: lines of JSON in its metrics file, or in its log, become the events
 * that a stage of ours would tell, in the `events.jsonl` of its attempt. So views, limits and `stop_if`
 * know one source, and a runner that comes later finds all of it.
 *
 * Each event says up to which byte of the file it has read; whoever goes on begins there.
 */
import { appendFileSync, closeSync, openSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { StageEvent } from '../contract/stage-event.ts';
import type { ProgressRule, StageKind } from '../contract/stage-kind.ts';
import { RepriseError } from '../diagnostics/diagnostic.ts';
import { tailLines } from '../journal/tail.ts';
import type { Clock } from '../util/clock.ts';
import { isJsonObject, type JsonObject } from '../util/json.ts';
import { tailOf } from '../util/tail-of.ts';
import { type Attempt, eventsOf, logOf } from './attempt.ts';
import { flatNumbers, parseLoosely } from './metrics-file.ts';

export interface ProgramFeed {
  /** The file that is read, absolute. */
  readonly path: string;
  /** The field that counts the steps, when it is declared; else the first of the usual ones. */
  readonly step: string | undefined;
  readonly progress: ProgressRule | undefined;
  /** Byte to begin at: what earlier attempts left in the file is not of this one. */
  readonly from: number;
  readonly events: string;
}

/** Usual names of what counts, the finest first. */
const STEPS = ['step', 'global_step', 'iteration', 'iter', 'epoch'];
const TELL_MS = 500;

/** Where a program tells something, if it does. */
export function feedOf(
  kind: StageKind,
  params: JsonObject,
  workDirectory: string,
  attempt: Pick<Attempt, 'directory' | 'record'>,
): ProgramFeed | undefined {
  if (kind.execution !== 'program') return undefined;
  const metrics = kind.metricsFile?.(params);
  const progress = kind.progress?.(params);
  const step = progress?.step ?? metrics?.step;
  const events = eventsOf(attempt.directory);
  if (metrics?.format === 'jsonl') {
    const path = join(workDirectory, metrics.path);
    return { path, step, progress, from: attempt.record.feedFrom ?? 0, events };
  }
  if (progress === undefined) return undefined;
  return { path: logOf(attempt.directory), step, progress, from: 0, events };
}

/** Size of the metrics file as it is before an attempt; undefined when there is nothing to begin after. */
export function feedStart(
  kind: StageKind,
  params: JsonObject,
  workDirectory: string,
): number | undefined {
  const path = kind.metricsFile?.(params)?.path;
  if (path === undefined) return undefined;
  return statSync(join(workDirectory, path), { throwIfNoEntry: false })?.size;
}

/** Turns lines into events as they come, until the signal aborts; then what is there is still taken. */
export async function follow(feed: ProgramFeed, clock: Clock, signal: AbortSignal): Promise<void> {
  const reader = new Reader(feed, clock);
  try {
    for await (const { text, end } of tailLines(feed.path, {
      from: await doneUpTo(feed),
      signal,
    })) {
      reader.take(text, end);
    }
  } catch (error) {
    // A disk that cannot be read for a moment costs the view a few lines, not the run.
    if (!(error instanceof RepriseError)) throw error;
  }
}

class Reader {
  readonly #feed: ProgramFeed;
  readonly #clock: Clock;
  /** Lines of one glance share a time; the rate is over several glances. */
  #glances: { readonly at: number; readonly done: number }[] = [];
  #toldAt = 0;
  #hasWritten = false;

  constructor(feed: ProgramFeed, clock: Clock) {
    this.#feed = feed;
    this.#clock = clock;
  }

  take(text: string, upTo: number): void {
    if (!text.trimStart().startsWith('{')) return;
    let line: unknown;
    try {
      line = parseLoosely(text);
    } catch {
      return; // no line of ours: a dictionary of Python in a log
    }
    if (!isJsonObject(line)) return;
    const { step: declared, progress } = this.#feed;
    const field = declared ?? STEPS.find((name) => typeof line[name] === 'number');
    const count = field === undefined ? undefined : line[field];
    const done = typeof count === 'number' && Number.isFinite(count) ? count : undefined;
    const values: Record<string, number> = { ...flatNumbers(line) };
    if (field !== undefined) delete values[field];
    const epoch =
      typeof line['epoch'] === 'number' && field !== 'epoch' ? line['epoch'] : undefined;
    const told: StageEvent[] = [];
    if (Object.keys(values).length > 0) {
      const facts = { step: done ?? 0, ...(epoch === undefined ? {} : { epoch }), values };
      told.push({ event: 'metrics', ...facts });
    }
    if (done !== undefined && progress !== undefined) {
      const event = this.#progress(done, progress, field ?? 'step', epoch, values);
      if (event !== undefined) told.push(event);
    }
    if (told.length === 0) return;
    append(this.#feed.events, told, this.#clock.now(), upTo, !this.#hasWritten);
    this.#hasWritten = true;
  }

  #progress(
    done: number,
    rule: ProgressRule,
    field: string,
    epoch: number | undefined,
    values: Readonly<Record<string, number>>,
  ): StageEvent | undefined {
    const now = this.#clock.now();
    const last = this.#glances.at(-1);
    if (last === undefined || now > last.at) this.#glances.push({ at: now, done });
    else this.#glances[this.#glances.length - 1] = { at: now, done };
    this.#glances = this.#glances.slice(-20);
    if (now - this.#toldAt < TELL_MS && done < rule.total) return undefined;
    this.#toldAt = now;
    const rate = this.#rate();
    // The first number that is not a count: mostly the loss.
    const show = Object.entries(values).find(
      ([name, value]) => !STEPS.includes(name) && Number.isFinite(value),
    );
    return {
      event: 'progress',
      done,
      total: rule.total,
      unit: field.startsWith('epoch') ? 'epochs' : 'steps',
      ...(epoch === undefined ? {} : { epoch }),
      ...(rate === undefined ? {} : { rate }),
      ...(show === undefined ? {} : { show: Object.fromEntries([show]) }),
    };
  }

  /** Units a second; undefined before a second has passed: what was there at the first glance took no time. */
  #rate(): number | undefined {
    const [first, last] = [this.#glances[0], this.#glances.at(-1)];
    if (first === undefined || last === undefined || last.at - first.at < 1000) return undefined;
    if (last.done <= first.done) return undefined;
    return ((last.done - first.done) / (last.at - first.at)) * 1000;
  }
}

function append(
  path: string,
  told: readonly StageEvent[],
  at: number,
  upTo: number,
  isFirst: boolean,
): void {
  const lines = told.map((event) => `${JSON.stringify({ ...event, at, upTo })}\n`).join('');
  try {
    appendFileSync(path, isFirst && endsWithin(path) ? `\n${lines}` : lines);
  } catch {
    // A full disk costs the view a few lines, not the run.
  }
}

/** Whether the last line of a file was cut: by a runner that died while it wrote. */
function endsWithin(path: string): boolean {
  const size = statSync(path, { throwIfNoEntry: false })?.size ?? 0;
  if (size === 0) return false;
  const fd = openSync(path, 'r');
  try {
    const last = Buffer.alloc(1);
    readSync(fd, last, 0, 1, size - 1);
    return last[0] !== 0x0a;
  } finally {
    closeSync(fd);
  }
}

/** Up to where the file has been read by whoever watched before. */
async function doneUpTo(feed: ProgramFeed): Promise<number> {
  const lines = (await tailOf(feed.events, 64 * 1024)).split('\n').toReversed();
  for (const line of lines) {
    const [, upTo] = /"upTo":(\d+)\}$/.exec(line) ?? [];
    if (upTo !== undefined) return Number(upTo);
  }
  return feed.from;
}
