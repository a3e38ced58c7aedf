/**
 * The door to running: a plan -> every trial at its end, a journal, a verdict.
 *
 *   event ──► decide (pure) ──► commands ──► carried out here ──► event …
 *
 * What happened is in the journal before anything acts on it.
 */
import { join } from 'node:path';
import type { RunName, TrialId } from '../contract/ids.ts';
import type { LiveEvent, PlannedFact, RunStatus } from '../contract/run-event.ts';
import type { StoredResult } from '../contract/stored-result.ts';
import { type Diagnostic, RepriseError } from '../diagnostics/diagnostic.ts';
import {
  cannotLink,
  fewerCpus,
  needsMoreGpus,
  needsMoreMemory,
} from '../diagnostics/messages/run.ts';
import { needsMoreTokens } from '../diagnostics/messages/resources.ts';
import { asStorageError } from '../diagnostics/storage-problem.ts';
import { openJournal } from '../journal/open-journal.ts';
import type { Plan, PlannedTrial } from '../plan/plan.ts';
import type { Store } from '../store/store.ts';
import type { Clock } from '../util/clock.ts';
import { invariant, unreachable } from '../util/invariant.ts';
import { ownIdentity } from '../util/process-identity.ts';
import { disown, handleOf, readAttempts } from './attempt.ts';
import { decideNow, type RunDecision } from './decider.ts';
import { executeTrial, type TrialEnd, type TrialTools } from './execute-trial.ts';
import type { Executor } from './executors/executor.ts';
import { type Comparison, compareAll, judgeClaims } from './expectations.ts';
import { removeWork } from './ingest.ts';
import { hasWork } from './checkpoints.ts';
import { busyGpus, type HostFacts, hostFacts } from './host.ts';
import { type HostLedger, hostLedgerDirectory, openHostLedger } from './host-ledger.ts';
import { Shares } from './shares.ts';
import { Notifier } from './notify.ts';
import { capacityOf, type Lacking, tokensOf } from './resources.ts';
import { followRequests } from './requests.ts';
import type { CancelRequest, ControlRequest, RunControl, StopRequest } from './run-control.ts';
import { changesOf, retriesLeft } from './retry.ts';
import { usesBefore } from './retry-budget.ts';
import { linkLatest, linkOutputs, type RunAsked, writeRunJson } from './run-folder.ts';
import { makeRunFolder } from './run-name.ts';
import {
  type Command,
  decide,
  initialState,
  type SchedulerEvent,
  type SchedulerState,
} from './scheduler.ts';
import { StopSwitch } from './stop-switch.ts';
import { Teller } from './teller.ts';

export interface RunOptions {
  readonly store: Store;
  readonly executor: Executor;
  readonly clock: Clock;
  readonly control: RunControl;
  /** Of reprise. */
  readonly version: string;
  /** As the user typed it; for the journal. */
  readonly argv: readonly string[];
  /** What was asked for, for `reprise retry`. */
  readonly asked?: RunAsked;
  /** The folder of this run, where somebody has made it already (`run -d` keeps the log there). */
  readonly folder?: { readonly run: RunName; readonly directory: string };
  /** Absolute path of the program that runs an attempt: `dist/worker.mjs`. */
  readonly workerPath: string;
  /** Hears every event of the run and of its stages, in order. */
  readonly onEvent: (event: LiveEvent) => void;
  /** Variables that attempts of ours start with, by processors; none when absent. */
  readonly workerEnvironment?: (cpus: number) => Readonly<Record<string, string>>;
  /** What may be used; looked up when absent. */
  readonly host?: HostFacts;
  /** Where the runs of this host tell each other what they hold; the user's own folder when absent. */
  readonly ledger?: string;
}

export interface RunAnswer {
  readonly run: RunName;
  readonly runDirectory: string;
  readonly status: RunStatus;
  readonly exitCode: number;
  readonly comparisons: readonly Comparison[];
  /** Attempts were left running, for the next run to adopt. */
  readonly isDetached: boolean;
  /** What went wrong after the run had ended. */
  readonly warnings: readonly Diagnostic[];
}

const EXIT_CODES: Readonly<Record<RunStatus, number>> = {
  done: 0,
  failed: 1,
  'claim-not-met': 3,
  blocked: 4,
  cancelled: 5,
};

/**
 * Runs a plan to its end, or until it is stopped.
 *
 * @throws RepriseError RP5 when the folder of the run cannot be made; later problems are in its journal.
 */
export async function runPlan(plan: Plan, options: RunOptions): Promise<RunAnswer> {
  const { store, clock, version, argv } = options;
  const startedAt = clock.now();
  const folder = options.folder ?? (await makeRunFolder(store.directory, startedAt));
  const { run, directory } = folder;
  const journal = await openJournal(join(directory, 'journal.jsonl'), clock);
  const isOver = new AbortController();
  let requests: Promise<void> | undefined;
  try {
    const notifier = new Notifier(plan.pipeline, { run, directory });
    const teller = new Teller(journal, clock, (event) => {
      options.onEvent(event);
      notifier.hear(event);
    });
    notifier.onProblem = (diagnostic): void => void teller.tell({ event: 'warning', diagnostic });
    const { pid, host: hostname } = ownIdentity();
    const { name: pipeline, file } = plan.pipeline;
    const start = {
      run,
      pipeline,
      file,
      version,
      pid,
      host: hostname,
      argv,
      runner: ownIdentity(),
    };
    await teller.tell({ event: 'run-started', format: 1, ...start });
    await teller.tell({ event: 'planned', trials: plan.trials.map(plannedFact) });
    await linkLatest(store.directory, run).catch(() => undefined); // a convenience
    // Asks git, which takes a while: meanwhile the run begins. A full disk is told by what matters more.
    const { asked } = options;
    const host = options.host ?? (await hostFacts(plan.trials.some(asksForGpus)));
    const { limits } = plan.pipeline.execution;
    const ledger = await openHostLedger(options.ledger ?? hostLedgerDirectory(), {
      ...host,
      tokens: limits.tokens,
      busyGpus,
    });
    const place = { run, directory, teller, host, ledger };
    const facts = { run, pipeline: plan.pipeline, version, argv, asked, startedAt };
    requests = followRequests(directory, options.control, isOver.signal);
    const described = writeRunJson(directory, facts).catch(() => undefined);
    const answer = await new Run(plan, options, place).toTheEnd();
    await described;
    return { ...answer, warnings: await notifier.settled() };
  } finally {
    isOver.abort();
    await requests;
    await journal.close();
  }
}

interface Place {
  readonly run: RunName;
  readonly directory: string;
  readonly teller: Teller;
  readonly host: HostFacts;
  readonly ledger: HostLedger;
}

class Run {
  readonly #plan: Plan;
  readonly #options: RunOptions;
  readonly #place: Place;
  readonly #host: HostFacts;
  readonly #tools: TrialTools;
  readonly #trials: ReadonlyMap<TrialId, PlannedTrial>;
  readonly #results = new Map<TrialId, StoredResult>();
  readonly #decisions = new Map<TrialId, RunDecision>();
  readonly #switches = new Map<TrialId, StopSwitch>();
  /** Trials that were cancelled by name: however their attempts end, nothing of them is tried again. */
  readonly #cancelled = new Set<TrialId>();
  /** Why the last attempt of a trial failed, for when it is not tried again. */
  readonly #failures = new Map<TrialId, readonly Diagnostic[]>();
  readonly #attempts = new Map<TrialId, number>();
  readonly #shares: Shares;
  /** Ends the waiting between attempts when the run is over. */
  readonly #over = new AbortController();
  readonly #isDone: Promise<RunAnswer>;
  #resolve: (answer: RunAnswer) => void = () => undefined;
  #reject: (error: unknown) => void = () => undefined;
  #state: SchedulerState;
  #isDetached = false;
  /** Trials that this runner is with; when it is to leave, it goes after the last of them is left. */
  readonly #underway = new Set<TrialId>();

  constructor(plan: Plan, options: RunOptions, place: Place) {
    this.#plan = plan;
    this.#options = options;
    this.#place = place;
    this.#host = place.host;
    this.#trials = new Map(plan.trials.map((trial) => [trial.id, trial]));
    const { execution } = plan.pipeline;
    const trials = plan.trials.map(({ id, needs, stage, estimateMs, status }) => {
      const isCached = status.kind === 'cached';
      const { resources, retry } = stage;
      return { id, needs, resources, retry, estimateMs: isCached ? 0 : estimateMs };
    });
    const capacity = capacityOf(this.#host, execution.limits);
    this.#state = initialState(trials, capacity, execution.onFailure);
    this.#tools = {
      store: options.store,
      executor: options.executor,
      clock: options.clock,
      workerPath: options.workerPath,
      stateDirectory: options.store.directory,
      projectRoot: plan.pipeline.root,
      engine: { backend: execution.engine },
      hasGpus: this.#host.gpus.length > 0,
      workerEnvironment: options.workerEnvironment ?? ((): Record<string, string> => ({})),
      pipeline: plan.pipeline.name,
      run: place.run,
      version: options.version,
      tell: (event) => place.teller.tell(event),
      note: (event) => this.#note(event),
      onTold: (trial, attempt, told) =>
        place.teller.show({ event: 'stage', at: told.at, trial: trial.id, attempt, told }),
    };
    this.#shares = new Shares({
      ledger: place.ledger,
      host: place.host,
      capacity,
      clock: options.clock,
      stateDirectory: options.store.directory,
      run: place.run,
      onForeign: (foreign) => {
        this.#dispatch({ event: 'host', foreign });
        return this.#state.lists.ready.length > 0 && !this.#state.isOver;
      },
      isReady: (trial) => this.#state.phases.get(trial)?.kind === 'ready',
      warn: (diagnostic, trial) => this.#tell({ event: 'warning', diagnostic, trial }),
    });
    this.#isDone = new Promise((resolve, reject) => {
      this.#resolve = resolve;
      this.#reject = reject;
    });
  }

  async toTheEnd(): Promise<RunAnswer> {
    this.#options.control.listen((request) => this.#hear(request));
    this.#dispatch({ event: 'begin' });
    try {
      return await this.#isDone;
    } finally {
      this.#over.abort();
      this.#shares.close();
    }
  }

  /** One step of the scheduler; its commands begin at once, and report as events. */
  #dispatch(event: SchedulerEvent): void {
    const [state, commands] = decide(this.#state, event);
    this.#state = state;
    for (const command of commands) this.#do(() => this.#carryOut(command));
  }

  /** A bug in what is carried out ends the run; attempts live on, and the next run adopts them. */
  #do(action: () => Promise<void>): void {
    action().catch((error: unknown) => this.#reject(error));
  }

  async #carryOut(command: Command): Promise<void> {
    switch (command.command) {
      case 'decide':
        return this.#decide(this.#trial(command.trial));
      case 'start':
        return this.#start(command);
      case 'retry':
        return this.#retry(command);
      case 'fail':
        return this.#fail(command.trial, this.#failures.get(command.trial) ?? []);
      case 'refuse':
        return this.#fail(command.trial, [this.#refusal(command.trial, command.lacks)]);
      case 'block':
        return this.#tell({ event: 'trial-blocked', trial: command.trial, by: command.by });
      case 'ask':
      case 'kill':
        return this.#switchOf(command.trial).set(command.command === 'ask' ? 'asked' : 'killed');
      case 'end':
        return this.#end(command.status);
      default:
        return unreachable(command);
    }
  }

  async #decide(trial: PlannedTrial): Promise<void> {
    const { store } = this.#options;
    try {
      const decision = await decideNow(this.#plan, trial, store, this.#results);
      await this.#passWarnings();
      if (decision.kind === 'skipped') {
        await this.#tell({ event: 'trial-skipped', trial: trial.id });
        return this.#dispatch({ event: 'skipped', trial: trial.id });
      }
      const { key } = decision;
      if (decision.kind === 'cached') {
        const { outputs, metrics } = decision.result;
        await this.#tell({ event: 'trial-cached', trial: trial.id, key, outputs, metrics });
        await this.#keep(trial, decision.result);
        await this.#tidy(decision.result);
        return this.#dispatch({ event: 'cached', trial: trial.id });
      }
      this.#decisions.set(trial.id, decision);
      // A reason is plain data; its type only says so less openly.
      const reason = JSON.parse(JSON.stringify(decision.reason)) as null;
      await this.#tell({ event: 'trial-keyed', trial: trial.id, key, reason });
      const isLiving = await this.#hasLivingAttempt(decision);
      const used = await this.#usesBefore(decision, trial);
      this.#dispatch({ event: 'keyed', trial: trial.id, key, isLiving, used });
    } catch (error) {
      const problem = asStorageError(error, 'read the state', store.directory);
      if (!(problem instanceof RepriseError)) throw problem;
      await this.#fail(trial.id, problem.diagnostics);
      this.#dispatch({ event: 'failed', trial: trial.id });
    }
  }

  async #start(command: Extract<Command, { readonly command: 'start' }>): Promise<void> {
    if (this.#isDetached) return; // nothing more starts
    const trial = this.#trial(command.trial);
    this.#underway.add(trial.id);
    await this.#execute(trial, command);
    this.#underway.delete(trial.id);
    if (this.#isDetached && this.#underway.size === 0) this.#answer('cancelled');
  }

  async #execute(
    trial: PlannedTrial,
    command: Extract<Command, { readonly command: 'start' }>,
  ): Promise<void> {
    const decision = this.#decisions.get(trial.id);
    invariant(decision !== undefined, `${trial.id} starts without a key`);
    const { granted } = command;
    const asked = trial.stage.resources.cpus;
    if (granted.cpus < asked) {
      const diagnostic = fewerCpus({ trial: trial.id, asked, has: granted.cpus });
      await this.#tell({ event: 'warning', diagnostic });
    }
    const { key } = decision;
    const share = command.isLiving
      ? await this.#shares.join(trial.id, key, granted)
      : await this.#shares.take(trial.id, key, granted);
    if ('foreign' in share) {
      return this.#dispatch({ event: 'not-granted', trial: trial.id, foreign: share.foreign });
    }
    const { gpus, grantFd } = share;
    const stop = this.#switchOf(trial.id);
    const retries = this.#state.retries.get(trial.id) ?? [];
    const job = { trial, decision, granted, gpus, grantFd, stop, retries };
    const end = await executeTrial(job, this.#tools).finally(() => share.release());
    await this.#passWarnings();
    await this.#ended(trial, end);
  }

  async #ended(trial: PlannedTrial, end: TrialEnd): Promise<void> {
    switch (end.kind) {
      case 'finished': {
        const { key, outputs, metrics, seconds } = end.result;
        const facts = { trial: trial.id, key, outputs, metrics, seconds };
        this.#note({ event: 'trial-finished', ...facts });
        await this.#keep(trial, end.result);
        return this.#dispatch({ event: 'finished', trial: trial.id });
      }
      case 'ended': {
        this.#failures.set(trial.id, end.diagnostics);
        const how = this.#cancelled.has(trial.id) ? ({ kind: 'cancelled' } as const) : end.end;
        return this.#dispatch({ event: 'attempt-ended', trial: trial.id, end: how });
      }
      case 'failed':
        await this.#fail(trial.id, end.diagnostics);
        return this.#dispatch({ event: 'failed', trial: trial.id });
      case 'left':
        return this.#disown(trial);
      default:
        return unreachable(end);
    }
  }

  async #retry(command: Extract<Command, { readonly command: 'retry' }>): Promise<void> {
    const { trial, after, delayMs } = command;
    const attempt = (this.#attempts.get(trial) ?? 1) + 1;
    this.#attempts.set(trial, attempt);
    const { retry } = this.#trial(trial).stage;
    const used = this.#state.retries.get(trial) ?? [];
    const lastAttempt = attempt + retriesLeft(retry, used, after);
    const { texts } = changesOf(retry, used);
    const changes = texts.length === 0 ? {} : { changes: texts };
    const next = { delayMs, attempt, lastAttempt, ...changes };
    await this.#tell({ event: 'trial-retry', trial, after, ...next });
    await this.#options.clock.sleep(delayMs, this.#over.signal);
    this.#dispatch({ event: 'retry-due', trial });
  }

  async #fail(trial: TrialId, diagnostics: readonly Diagnostic[]): Promise<void> {
    const key = this.#decisions.get(trial)?.key;
    await this.#tell({ event: 'trial-failed', trial, key, diagnostics });
  }

  #hear(request: ControlRequest): void {
    switch (request.kind) {
      case 'detach':
        return this.#detach();
      case 'stop':
        return this.#do(() => this.#stop(request));
      case 'cancel':
        return this.#do(() => this.#cancel(request));
      default:
        return unreachable(request);
    }
  }

  /**
   * The switch of a trial decides alone: one that executes ends, one that is still to come ends as soon as it
   * is its turn, before it starts anything.
   */
  async #cancel({ trials, force }: CancelRequest): Promise<void> {
    for (const trial of trials) {
      if (!this.#trials.has(trial) || this.#state.phases.get(trial)?.kind === 'ended') continue;
      const to = force ? 'killed' : 'asked';
      const isNews = !this.#cancelled.has(trial) || (force && this.#switchOf(trial).state !== to);
      this.#cancelled.add(trial);
      this.#switchOf(trial).set(to);
      if (isNews) await this.#tell({ event: 'trial-cancelled', trial, force });
    }
  }

  async #stop(request: StopRequest): Promise<void> {
    if (this.#state.isOver) return;
    const again = this.#state.stopping !== 'no';
    if (request.why === 'request' && again && (!request.force || this.#state.stopping === 'killed'))
      return;
    // Asked a second time at the terminal, it is meant.
    const force = request.force || again;
    const graces = [...this.#underway].map((id) => this.#trial(id).stage.timeout.graceMs);
    const grace = graces.length === 0 ? {} : { graceMs: Math.max(...graces) };
    const told = this.#tell({ event: 'stopping', why: request.why, force, ...grace });
    this.#dispatch({ event: 'stop', force }); // a full disk must not keep it from stopping
    await told;
  }

  #detach(): void {
    this.#isDetached = true;
    for (const id of this.#underway) this.#switchOf(id).set('left');
    if (this.#underway.size === 0) this.#answer('cancelled');
  }

  /** When this cannot be written down, the next runner takes them as soon as this process is gone. */
  async #disown(trial: PlannedTrial): Promise<void> {
    const decision = this.#decisions.get(trial.id);
    if (decision === undefined) return;
    const own = ownIdentity();
    for (const attempt of readAttempts(this.#options.store.workDirectory(decision.key))) {
      const { runner } = attempt.record;
      const isOurs = runner.pid === own.pid && runner.startTime === own.startTime;
      if (isOurs && attempt.judged === undefined) await disown(attempt).catch(() => undefined);
    }
  }

  async #end(status: RunStatus): Promise<void> {
    for (const fact of judgeClaims(this.#plan, this.#results)) {
      await this.#tell(fact);
      if (fact.verdict === 'not-reproduced' && status === 'done') status = 'claim-not-met';
    }
    const exitCode = EXIT_CODES[status];
    await this.#tell({ event: 'run-ended', run: this.#place.run, status, exitCode });
    this.#answer(status);
  }

  #answer(status: RunStatus): void {
    const { run, directory } = this.#place;
    this.#resolve({
      run,
      runDirectory: directory,
      status,
      exitCode: EXIT_CODES[status],
      comparisons: compareAll(this.#plan, this.#results),
      isDetached: this.#isDetached,
      warnings: [],
    });
  }

  /** Remembers a result for those who wait for it, and links it for people. */
  async #keep(trial: PlannedTrial, result: StoredResult): Promise<void> {
    this.#results.set(trial.id, result);
    const { directory } = this.#place;
    try {
      await linkOutputs(directory, trial.id, result.outputs, this.#options.store);
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      const diagnostic = cannotLink({ path: join(directory, 'outputs'), detail });
      await this.#tell({ event: 'warning', diagnostic });
    }
  }

  /** Removes what a runner that died after storing a result had no time to remove. */
  async #tidy(result: StoredResult): Promise<void> {
    const { store } = this.#options;
    const workDirectory = store.workDirectory(result.key);
    if (!hasWork(workDirectory)) return;
    const lease = await store.lease(`key-${result.key}`);
    if (lease.kind === 'held') return; // its runner is about to
    try {
      await removeWork(workDirectory).catch(() => undefined);
    } finally {
      await lease.release();
    }
  }

  /** Of a run that was cut off: its retries count on. */
  async #usesBefore({ key }: RunDecision, { stage }: PlannedTrial): Promise<readonly number[]> {
    if (stage.retry.length === 0) return [];
    const { store } = this.#options;
    return usesBefore(store.directory, readAttempts(store.workDirectory(key)), stage.retry);
  }

  async #hasLivingAttempt(decision: RunDecision): Promise<boolean> {
    const { store, executor } = this.#options;
    const attempts = readAttempts(store.workDirectory(decision.key));
    const open = attempts.findLast((attempt) => attempt.judged === undefined);
    if (open === undefined) return false;
    const handle = handleOf(open);
    if (handle === undefined) return (await executor.find(open.record.mark)) !== undefined;
    return (await executor.look(handle)).kind === 'running';
  }

  #refusal(id: TrialId, lacks: Lacking): Diagnostic {
    const { resources } = this.#trial(id).stage;
    const { capacity } = this.#state;
    if (lacks === 'memory') {
      return needsMoreMemory({
        trial: id,
        asked: resources.memoryBytes,
        has: capacity.memoryBytes,
      });
    }
    if (lacks === 'gpus') {
      return needsMoreGpus({ trial: id, asked: resources.gpus, has: capacity.gpus });
    }
    invariant(lacks !== 'cpus', 'a trial gets the cpus that there are');
    const token = lacks.slice('token '.length);
    const asked = resources.tokens[token] ?? 0;
    return needsMoreTokens({ trial: id, token, asked, has: tokensOf(capacity, token) });
  }

  async #passWarnings(): Promise<void> {
    for (const diagnostic of this.#options.store.takeWarnings()) {
      await this.#tell({ event: 'warning', diagnostic });
    }
  }

  #tell(event: Parameters<TrialTools['tell']>[0]): Promise<void> {
    return this.#place.teller.tell(event);
  }

  #note(event: Parameters<TrialTools['note']>[0]): void {
    this.#do(() => this.#place.teller.tell(event, 'soon'));
  }

  #switchOf(id: TrialId): StopSwitch {
    let one = this.#switches.get(id);
    if (one === undefined) this.#switches.set(id, (one = new StopSwitch()));
    return one;
  }

  #trial(id: TrialId): PlannedTrial {
    const trial = this.#trials.get(id);
    invariant(trial !== undefined, `unknown trial ${id}`);
    return trial;
  }
}

/** At first, or when it is tried again. */
function asksForGpus({ stage: { resources, retry } }: PlannedTrial): boolean {
  return resources.gpus > 0 || retry.some(({ changes }) => (changes.resources.gpus ?? 0) > 0);
}

function plannedFact(trial: PlannedTrial): PlannedFact {
  const { id, stage, kind, status, needs, estimateMs } = trial;
  return { id, stage: stage.name, kind: kind.name, status: status.kind, needs, estimateMs };
}
