/**
 * Brings one trial to its end under its key: takes what is there, joins what is running, goes on from
 * what was left, or starts anew. Whoever holds the lease of the key may write; an attempt holds it as
 * long as it lives, a runner while it starts one and while it takes the outputs.
 *
 *   lease ──held──► a living attempt? ──► watch it ──► lease again
 *     │ taken
 *     ▼
 *   a result? ──► take it
 *   attempts that nobody judged ──► watch while they live, judge ──► finished? ingest
 *   else start one, watch, judge ──► finished? ingest : an end for the scheduler
 */
import { rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { AttemptEnd, ProcessIdentity, RunEvent } from '../contract/run-event.ts';
import type { TimedStageEvent } from '../contract/stage-event.ts';
import type { StoredResult } from '../contract/stored-result.ts';
import { type Diagnostic, RepriseError } from '../diagnostics/diagnostic.ts';
import { metricNeverTold, survivors, waitsForHolder } from '../diagnostics/messages/run.ts';
import { asStorageError, withStorage } from '../diagnostics/storage-problem.ts';
import type { AttemptChanges, Resources } from '../language/pipeline.ts';
import { tailLines } from '../journal/tail.ts';
import type { PlannedTrial } from '../plan/plan.ts';
import type { Lease, LeaseHolder, Store } from '../store/store.ts';
import type { Clock } from '../util/clock.ts';
import type { JsonObject } from '../util/json.ts';
import { isAlive, ownIdentity } from '../util/process-identity.ts';
import {
  type Attempt,
  eventsOf,
  handleOf,
  prepareAttempt,
  readAttempts,
  recordEnd,
  recordProcess,
} from './attempt.ts';
import type { RunDecision } from './decider.ts';
import { type Diverged, DivergenceGuard } from './divergence.ts';
import { explainEnd, judgeEnd, type OurDoing } from './ends.ts';
import type { AttemptHandle, Executor, Sight } from './executors/executor.ts';
import { waitChannel } from './executors/process-tree.ts';
import { ingest, removeWork } from './ingest.ts';
import { type LaunchFacts, prepareLaunch } from './launch.ts';
import { lastNumbers } from './metrics-file.ts';
import { feedOf, feedStart, follow, type ProgramFeed } from './program-feed.ts';
import { changedParams, changesOf, ruleFor } from './retry.ts';
import { wasCutOff } from './retry-budget.ts';
import type { StopSwitch } from './stop-switch.ts';
import { parseTold, watchAttempt, type WatchEnd } from './watch.ts';

export interface TrialJob {
  readonly trial: PlannedTrial;
  readonly decision: RunDecision;
  readonly granted: Resources;
  readonly gpus: readonly string[];
  /** Descriptor of the grant, for the attempt to inherit; asked for when one is started. */
  readonly grantFd: () => Promise<number | undefined>;
  readonly stop: StopSwitch;
  /** Uses of each retry rule in this run so far; what they changed is in force. */
  readonly retries: readonly number[];
}

export interface TrialTools extends LaunchFacts {
  readonly store: Store;
  readonly executor: Executor;
  readonly clock: Clock;
  readonly pipeline: string;
  readonly run: string;
  readonly version: string;
  /** Writes the event into the journal; what follows in the code happens after it is on disk. */
  readonly tell: (event: RunEvent) => Promise<void>;
  /** The same for what nothing that follows has to wait for; it keeps its place in the order. */
  readonly note: (event: RunEvent) => void;
  readonly onTold: (trial: PlannedTrial, attempt: number, told: TimedStageEvent) => void;
}

export type TrialEnd =
  | { readonly kind: 'finished'; readonly result: StoredResult }
  /** An attempt did not finish; `diagnostics` say why, for the case that it is not tried again. */
  | {
      readonly kind: 'ended';
      readonly end: AttemptEnd;
      readonly diagnostics: readonly Diagnostic[];
    }
  /** No attempt could be made, or what it left cannot be taken. */
  | { readonly kind: 'failed'; readonly diagnostics: readonly Diagnostic[] }
  /** The runner goes, the attempt stays. */
  | { readonly kind: 'left' };

/** While another runner works at the key: how often to look. */
const LOOK_MS = { first: 25, most: 1000 };
/** A runner that is starting an attempt, or storing outputs, mostly needs less. */
const SILENT_MS = 5000;

/** @throws only bugs of ours; problems of the user's world are in the answer. */
export async function executeTrial(job: TrialJob, tools: TrialTools): Promise<TrialEnd> {
  try {
    return await new Execution(job, tools).run();
  } catch (error) {
    const { key } = job.decision;
    const problem = asStorageError(error, 'work on the trial', tools.store.workDirectory(key));
    if (problem instanceof RepriseError) {
      return { kind: 'failed', diagnostics: problem.diagnostics };
    }
    throw problem;
  }
}

type Over = Extract<WatchEnd, { readonly kind: 'over' }>;

class Execution {
  readonly #job: TrialJob;
  readonly #tools: TrialTools;
  readonly #workDirectory: string;
  readonly #changes: AttemptChanges;
  /** With what the retries changed. */
  readonly #params: JsonObject;
  /** How attempts ended that were watched here, by directory: their ends are ours to report. */
  readonly #watched = new Map<string, Over>();
  /** When it began to wait for a holder that cannot be seen. */
  #waitsSince: number | undefined;
  #hasToldWaiting = false;

  constructor(job: TrialJob, tools: TrialTools) {
    this.#job = job;
    this.#tools = tools;
    this.#workDirectory = tools.store.workDirectory(job.decision.key);
    this.#changes = changesOf(job.trial.stage.retry, job.retries);
    this.#params = changedParams(job.decision.params, this.#changes);
  }

  async run(): Promise<TrialEnd> {
    const { stop, decision } = this.#job;
    for (let pause = LOOK_MS.first; ; pause = Math.min(pause * 1.5, LOOK_MS.most)) {
      const lease = await this.#tools.store.lease(`key-${decision.key}`);
      if (lease.kind === 'lease') {
        try {
          return await this.#withLease(lease);
        } finally {
          await lease.release();
        }
      }
      if (stop.state !== 'go' && !(await this.#isOrphaned())) return this.#stopped();
      const result = await this.#newResult();
      if (result !== undefined) return { kind: 'finished', result };
      if ((await this.#joinLiving()) === 'left') return this.#stopped();
      await this.#sweepHeadless();
      await this.#tellWaiting(lease.holder);
      const { signal, done } = stop.signal();
      await this.#tools.clock.sleep(pause, stop.state === 'go' ? signal : undefined);
      done();
    }
  }

  async #withLease(lease: Lease): Promise<TrialEnd> {
    const result = await this.#newResult();
    if (result !== undefined) return { kind: 'finished', result };
    for (const attempt of readAttempts(this.#workDirectory)) {
      const end = await this.#settle(attempt);
      if (end !== undefined) return end;
    }
    return this.#job.stop.state === 'go' ? this.#start(lease) : this.#stopped();
  }

  /** Watches the attempt that lives at this key, if one does; of this runner's making or not. */
  async #joinLiving(): Promise<'left' | 'over' | 'none'> {
    const living = await this.#living();
    if (living === undefined) return 'none';
    return (await this.#adopt(living.attempt, living.handle)) === undefined ? 'left' : 'over';
  }

  /**
   * Ends what lives on of an attempt whose wrapper and whose runner are both gone: nobody would ever learn
   * how it ends, and it holds the lease.
   */
  async #sweepHeadless(): Promise<void> {
    for (const attempt of readAttempts(this.#workDirectory)) {
      if (attempt.judged !== undefined || isAlive(attempt.record.runner)) continue;
      const handle = await this.#handleOf(attempt);
      const { kind } = await this.#tools.executor.look(handle);
      if (kind !== 'running') await this.#tools.executor.sweep(handle);
    }
  }

  /** Says once for whom it waits when that takes long. */
  async #tellWaiting(holder: LeaseHolder['holder']): Promise<void> {
    const now = this.#tools.clock.now();
    this.#waitsSince ??= now;
    if (this.#hasToldWaiting || now - this.#waitsSince < SILENT_MS) return;
    this.#hasToldWaiting = true;
    const diagnostic = waitsForHolder({ trial: this.#job.trial.id, holder });
    await this.#tools.tell({ event: 'warning', diagnostic });
  }

  async #living(): Promise<{ attempt: Attempt; handle: AttemptHandle } | undefined> {
    for (const attempt of readAttempts(this.#workDirectory).toReversed()) {
      if (attempt.judged !== undefined || this.#watched.has(attempt.directory)) continue;
      const handle = await this.#handleOf(attempt);
      const sight = await this.#tools.executor.look(handle);
      if (sight.kind === 'running') return { attempt, handle };
    }
    return undefined;
  }

  /** Whether an attempt lives whose runner does not: nobody else would stop it. */
  async #isOrphaned(): Promise<boolean> {
    const living = await this.#living();
    return living !== undefined && !isAlive(living.attempt.record.runner);
  }

  async #adopt(attempt: Attempt, handle: AttemptHandle): Promise<Over | undefined> {
    const { runner } = attempt.record;
    const isForeign = isAlive(runner) && runner.pid !== ownIdentity().pid;
    await this.#tools.tell({
      event: 'attempt-adopted',
      trial: this.#job.trial.id,
      key: this.#job.decision.key,
      attempt: attempt.record.attempt,
      process: handle.process,
      directory: attempt.directory,
      foreign: isForeign,
      ...(this.#job.gpus.length > 0 ? { gpus: this.#job.gpus } : {}),
    });
    return this.#watch(attempt, handle, isForeign);
  }

  /** @returns undefined when the runner is to go while the attempt stays. */
  async #watch(
    attempt: Attempt,
    handle: AttemptHandle,
    isForeign: boolean,
  ): Promise<Over | undefined> {
    const { trial, stop } = this.#job;
    const watched = {
      handle,
      isForeign,
      startedAt: attempt.record.startedAt,
      execution: trial.kind.execution,
      timeouts: { ...trial.stage.timeout, ...this.#changes.timeout },
      stopIf: trial.stage.stopIf,
      feed: this.#feedOf(attempt),
    };
    const { executor, clock, onTold, tell } = this.#tools;
    const tools = {
      executor,
      clock,
      stop,
      onTold: (told: TimedStageEvent) => onTold(trial, attempt.record.attempt, told),
    };
    const end = await watchAttempt(watched, tools);
    if (end.kind === 'left') return undefined;
    this.#watched.set(attempt.directory, end);
    if (end.left.length > 0) {
      const waitsIn = end.left.flatMap((pid) => waitChannel(pid) ?? []);
      const diagnostic = survivors({ trial: trial.id, pids: end.left, waitsIn });
      await tell({ event: 'warning', diagnostic });
    }
    return end;
  }

  /** Brings an attempt to its judgement; undefined when it says nothing about this run. */
  async #settle(attempt: Attempt): Promise<TrialEnd | undefined> {
    const seen = this.#watched.get(attempt.directory);
    if (attempt.judged !== undefined) {
      if (seen === undefined) return undefined; // of an earlier run
      const { end } = attempt.judged; // by the runner it belonged to, while it was watched here
      // That runner was stopped, or could not take the outputs; this one goes on.
      const isOpen = end.kind === 'finished' || end.kind === 'stopped' || end.kind === 'cancelled';
      return isOpen ? undefined : this.#report(attempt, end, attempt.judged.seconds);
    }
    if (seen !== undefined) return this.#judge(attempt, seen, true);
    const handle = await this.#handleOf(attempt);
    const sight = await this.#tools.executor.look(handle);
    if (sight.kind !== 'running') {
      await this.#tools.executor.sweep(handle);
      const unseen: Over = { kind: 'over', sight, ourDoing: undefined, left: [] };
      return this.#judge(attempt, unseen, false);
    }
    // It lives although the lease was free: a program closed the descriptor, or there are no locks.
    const over = await this.#adopt(attempt, handle);
    return over === undefined ? this.#stopped() : this.#judge(attempt, over, true);
  }

  /** @param isOurs  It was watched here; the end of another changes only what is done next. */
  async #judge(attempt: Attempt, over: Over, isOurs: boolean): Promise<TrialEnd | undefined> {
    const { kind } = this.#job.trial;
    const { process, runner, memoryKills } = attempt.record;
    const end = await judgeEnd({
      sight: over.sight,
      attemptDirectory: attempt.directory,
      workDirectory: this.#workDirectory,
      execution: kind.execution,
      ourDoing: over.ourDoing ?? (await this.#divergenceOf(attempt, over.sight, isOurs)),
      process: process ?? runner,
      ...(memoryKills === undefined ? {} : { memoryKills }),
    });
    const seconds = secondsOf(attempt, over.sight, this.#tools.clock.now());
    if (end.kind === 'finished') {
      if (isOurs) await this.#tellEnd(attempt, end, seconds);
      return this.#take(attempt, seconds);
    }
    await this.#close(attempt, end, seconds);
    const isNews = isOurs || (await this.#isToRetry(attempt, end));
    return isNews ? this.#report(attempt, end, seconds) : undefined;
  }

  /**
   * Whether an attempt of a run that was cut off ended in a way that `retry` has a rule for: then its pause
   * and its changes hold as if that run had gone on. Without a rule the next attempt simply begins.
   */
  async #isToRetry(attempt: Attempt, end: AttemptEnd): Promise<boolean> {
    const { trial, retries } = this.#job;
    if (ruleFor(trial.stage.retry, retries, end) < 0) return false;
    return wasCutOff(this.#tools.store.directory, attempt);
  }

  /**
   * Whether a rule of `stop_if` had come true: what nobody watched is judged as what was. Of one that was
   * watched, the watch has said so.
   */
  async #divergenceOf(
    attempt: Attempt,
    sight: Sight,
    wasWatched: boolean,
  ): Promise<OurDoing | undefined> {
    const { stage, kind, id: trial } = this.#job.trial;
    if (stage.stopIf.length === 0) return undefined;
    const feed = this.#feedOf(attempt);
    const atOnce = AbortSignal.abort();
    if (feed !== undefined) await follow(feed, this.#tools.clock, atOnce);
    const guard = new DivergenceGuard(stage.stopIf);
    let diverged: Diverged | undefined;
    for await (const { text } of tailLines(eventsOf(attempt.directory), { signal: atOnce })) {
      const told = parseTold(text);
      if (told?.event === 'metrics') diverged ??= guard.take(told.values, told.step);
    }
    if (wasWatched) diverged = undefined; // the watch would have said so, unless others ended it first
    const metrics = kind.metricsFile?.(this.#params);
    if (metrics !== undefined && sight.kind === 'ended' && sight.status === 0) {
      // What would become the result: a file that is written at the end, or anew.
      const last = guard.last(await lastNumbers(this.#workDirectory, metrics));
      diverged ??= last;
    }
    if (diverged !== undefined || sight.kind !== 'ended') return diverged;
    const { rules, told } = guard.unmet();
    for (const { text: rule } of rules) {
      const diagnostic = metricNeverTold({ trial, rule, told });
      await this.#tools.tell({ event: 'warning', diagnostic });
    }
    return undefined;
  }

  #feedOf(attempt: Attempt): ProgramFeed | undefined {
    return feedOf(this.#job.trial.kind, this.#params, this.#workDirectory, attempt);
  }

  async #report(attempt: Attempt, end: AttemptEnd, seconds: number): Promise<TrialEnd> {
    await this.#tellEnd(attempt, end, seconds);
    if (end.kind === 'cancelled') return { kind: 'ended', end, diagnostics: [] };
    const diagnostics = await explainEnd({
      end,
      trial: this.#job.trial.id,
      attempt: attempt.record.attempt,
      attemptDirectory: attempt.directory,
      execution: this.#job.trial.kind.execution,
      memoryBytes: this.#job.granted.memoryBytes,
    });
    return { kind: 'ended', end, diagnostics };
  }

  async #start(lease: Lease): Promise<TrialEnd> {
    const { trial, decision, granted, gpus } = this.#job;
    const { executor, clock, run, tell, note } = this.#tools;
    const { key } = decision;
    const workDirectory = this.#workDirectory;
    const prepared = await withStorage('prepare an attempt', workDirectory, async () => {
      // Of an attempt whose outputs could not be taken: it must not speak for the next one.
      rmSync(join(workDirectory, 'finished.json'), { force: true });
      const { retries } = this.#job;
      const { texts } = this.#changes;
      const feedFrom = feedStart(trial.kind, this.#params, workDirectory);
      return prepareAttempt(workDirectory, {
        trial: trial.id,
        key,
        run,
        startedAt: clock.now(),
        ...(retries.some((times) => times > 0) ? { retries } : {}),
        ...(texts.length > 0 ? { changes: texts } : {}),
        ...(feedFrom === undefined ? {} : { feedFrom }),
      });
    });
    const facts = { trial: trial.id, key, attempt: prepared.record.attempt };
    const where = { directory: prepared.directory, ...(gpus.length > 0 ? { gpus } : {}) };
    await tell({ event: 'attempt-starting', ...facts, ...where });
    const request = {
      trial,
      params: this.#params,
      granted,
      gpus,
      workDirectory,
      warn: (diagnostic: Diagnostic): Promise<void> => tell({ event: 'warning', diagnostic }),
    };
    const { program, attempt: launched } = await withStorage(
      'prepare an attempt',
      workDirectory,
      () => prepareLaunch({ ...request, attempt: prepared }, this.#tools),
    );
    const { directory, record } = launched;
    const grantFd = await this.#job.grantFd();
    const launch = { directory, ...program, mark: record.mark, leaseFd: lease.fd, grantFd };
    const identity = await executor.start(launch);
    // From here on it lives; if its number cannot be written down, its mark still finds it.
    const attempt = withProcess(launched, identity);
    const what = `${trial.id}, attempt ${record.attempt}`;
    await lease.describe({ ...identity, what }).catch(() => undefined);
    note({ event: 'attempt-started', ...facts, process: identity });
    const handle: AttemptHandle = { directory, process: identity, mark: record.mark };
    const over = await this.#watch(attempt, handle, false);
    if (over === undefined) return this.#stopped();
    const end = await this.#judge(attempt, over, true);
    return end ?? { kind: 'ended', end: { kind: 'vanished' }, diagnostics: [] };
  }

  /** Takes what a finished attempt left. */
  async #take(attempt: Attempt, seconds: number): Promise<TrialEnd> {
    const { trial, decision } = this.#job;
    const { store, pipeline, run, version, clock } = this.#tools;
    const all = readAttempts(this.#workDirectory);
    const before = all.reduce((sum, one) => sum + (one.judged?.seconds ?? 0), 0);
    const taken = await ingest({
      store,
      kind: trial.kind,
      params: decision.params,
      attemptDirectory: attempt.directory,
      about: {
        key: decision.key,
        document: decision.document,
        trial: trial.id,
        pipeline,
        seconds: before + seconds,
        attempts: all.length,
        finishedAt: new Date(clock.now()).toISOString(),
        run,
        version,
      },
    });
    if (!taken.ok) {
      rmSync(join(this.#workDirectory, 'finished.json'), { force: true });
      await this.#close(attempt, { kind: 'exited', code: 0 }, seconds);
      return { kind: 'failed', diagnostics: taken.error };
    }
    // The result stands; what can go wrong now costs room, not results.
    await this.#close(attempt, { kind: 'finished' }, seconds);
    await removeWork(this.#workDirectory).catch(() => undefined);
    return { kind: 'finished', result: taken.value };
  }

  /** So that no later runner looks at it again; when that cannot be written, it looks again, no more. */
  async #close(attempt: Attempt, end: AttemptEnd, seconds: number): Promise<void> {
    const judged = { end, at: this.#tools.clock.now(), seconds };
    await recordEnd(attempt, judged).catch(() => undefined);
  }

  async #tellEnd(attempt: Attempt, end: AttemptEnd, seconds: number): Promise<void> {
    const { trial, decision } = this.#job;
    const facts = { trial: trial.id, key: decision.key, attempt: attempt.record.attempt };
    const event = { event: 'attempt-ended', ...facts, end, seconds } as const;
    // What makes a trial finished is its result.
    if (end.kind === 'finished') this.#tools.note(event);
    else await this.#tools.tell(event);
  }

  /** A result newer than the one that was not good enough when the trial was decided. */
  async #newResult(): Promise<StoredResult | undefined> {
    const result = await this.#tools.store.result(this.#job.decision.key);
    return result?.finishedAt === this.#job.decision.outdated ? undefined : result;
  }

  /** Also for one whose number its runner had no time to write down. */
  async #handleOf(attempt: Attempt): Promise<AttemptHandle> {
    const known = handleOf(attempt);
    if (known !== undefined) return known;
    const { directory, record } = attempt;
    const found = await this.#tools.executor.find(record.mark);
    const nobody = { pid: 0, startTime: 'never', bootId: 'never', host: record.runner.host };
    return { directory, process: found ?? nobody, mark: record.mark };
  }

  #stopped(): TrialEnd {
    if (this.#job.stop.state === 'left') return { kind: 'left' };
    return { kind: 'ended', end: { kind: 'cancelled' }, diagnostics: [] };
  }
}

function withProcess(attempt: Attempt, process: ProcessIdentity): Attempt {
  try {
    return recordProcess(attempt, process);
  } catch {
    return { ...attempt, record: { ...attempt.record, process } };
  }
}

/** Until its exit record was written, where nobody watched. */
function secondsOf(attempt: Attempt, sight: Sight, now: number): number {
  const exit = statSync(join(attempt.directory, 'exit'), { throwIfNoEntry: false });
  const until = sight.kind === 'ended' && exit !== undefined ? exit.mtimeMs : now;
  return Math.max(0, Math.round(until - attempt.record.startedAt) / 1000);
}
