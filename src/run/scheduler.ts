/**
 * Decides what happens next: `decide(state, event)` answers the next state and commands, touches nothing,
 * and answers the same to the same history. The runner carries the commands out and reports as events.
 *
 *   waiting ──needs met──► deciding ──► ready ──resources──► running ──► ended
 *                             │           ▲ └─same key runs─► following    │
 *                             ▼           └────── backing-off ◄──retry─────┘
 *                           ended (cached, skipped, failed, blocked, cancelled)
 */
import type { TrialId } from '../contract/ids.ts';
import type { AttemptEnd, RunStatus } from '../contract/run-event.ts';
import type { Resources, RetryRule } from '../language/pipeline.ts';
import type { Digest } from '../util/digest.ts';
import { invariant, unreachable } from '../util/invariant.ts';
import { fit, isWithin, minus } from './resources.ts';
import { nextRetry } from './retry.ts';

export interface SchedulerTrial {
  readonly id: TrialId;
  readonly needs: readonly TrialId[];
  readonly resources: Resources;
  readonly estimateMs: number | undefined;
  readonly retry: readonly RetryRule[];
}

export type Phase =
  | { readonly kind: 'waiting' }
  | { readonly kind: 'deciding' }
  | { readonly kind: 'ready'; readonly key: Digest; readonly isLiving: boolean }
  /** Another trial of this run has the same key and executes it. */
  | { readonly kind: 'following'; readonly key: Digest; readonly leader: TrialId }
  | { readonly kind: 'running'; readonly key: Digest; readonly granted: Resources }
  | { readonly kind: 'backing-off'; readonly key: Digest }
  | { readonly kind: 'ended'; readonly outcome: Outcome; readonly by: readonly TrialId[] };

export type Outcome = 'finished' | 'cached' | 'skipped' | 'failed' | 'blocked' | 'cancelled';

export interface SchedulerState {
  readonly trials: ReadonlyMap<TrialId, SchedulerTrial>;
  readonly phases: ReadonlyMap<TrialId, Phase>;
  /** Uses of each retry rule, by trial. */
  readonly retries: ReadonlyMap<TrialId, readonly number[]>;
  /** Expected time from the start of a trial to the end of all that waits for it. */
  readonly pathMs: ReadonlyMap<TrialId, number>;
  readonly capacity: Resources;
  readonly onFailure: 'finish' | 'continue' | 'kill';
  /** `opening`: nothing starts until it is known which attempts live on from before. `closed`: nothing more starts. */
  readonly gate: 'opening' | 'open' | 'closed';
  readonly stopping: 'no' | 'asked' | 'killed';
  readonly isOver: boolean;
}

export type SchedulerEvent =
  | { readonly event: 'begin' }
  | { readonly event: 'cached' | 'skipped' | 'failed' | 'finished'; readonly trial: TrialId }
  /** Has to run; `isLiving` when an attempt of it is executing already. */
  | {
      readonly event: 'keyed';
      readonly trial: TrialId;
      readonly key: Digest;
      readonly isLiving: boolean;
    }
  | { readonly event: 'attempt-ended'; readonly trial: TrialId; readonly end: AttemptEnd }
  | { readonly event: 'retry-due'; readonly trial: TrialId }
  | { readonly event: 'stop'; readonly force: boolean };

export type Command =
  /** Find out whether its result exists; answered by cached, skipped, keyed or failed. */
  | { readonly command: 'decide'; readonly trial: TrialId }
  | {
      readonly command: 'start';
      readonly trial: TrialId;
      readonly key: Digest;
      readonly granted: Resources;
    }
  | {
      readonly command: 'retry';
      readonly trial: TrialId;
      readonly after: AttemptEnd;
      readonly delayMs: number;
    }
  | { readonly command: 'fail'; readonly trial: TrialId; readonly end: AttemptEnd }
  | { readonly command: 'refuse'; readonly trial: TrialId; readonly lacks: 'memory' | 'gpus' }
  | { readonly command: 'block'; readonly trial: TrialId; readonly by: readonly TrialId[] }
  | { readonly command: 'ask' | 'kill'; readonly trial: TrialId }
  | { readonly command: 'end'; readonly status: RunStatus };

/** What a trial that never ran is taken to need. */
const UNKNOWN_MS = 60_000;

export function initialState(
  trials: readonly SchedulerTrial[],
  capacity: Resources,
  onFailure: SchedulerState['onFailure'],
): SchedulerState {
  return {
    trials: new Map(trials.map((trial) => [trial.id, trial])),
    phases: new Map(trials.map((trial) => [trial.id, { kind: 'waiting' }])),
    retries: new Map(),
    pathMs: pathLengths(trials),
    capacity,
    onFailure,
    gate: 'opening',
    stopping: 'no',
    isOver: false,
  };
}

export function decide(
  state: SchedulerState,
  event: SchedulerEvent,
): readonly [SchedulerState, readonly Command[]] {
  if (state.isOver) return [state, []];
  const draft = new Draft(state);
  draft.take(event);
  draft.settle();
  return draft.answer();
}

/** What is not in use. Below zero only while attempts live on that an earlier run started. */
export function freeResources(state: Pick<SchedulerState, 'phases' | 'capacity'>): Resources {
  let free = state.capacity;
  for (const phase of state.phases.values()) {
    if (phase.kind === 'running') free = minus(free, phase.granted);
  }
  return free;
}

/** The next state while it is made; lives for one `decide`. */
class Draft {
  readonly #before: SchedulerState;
  readonly #phases: Map<TrialId, Phase>;
  readonly #retries: Map<TrialId, readonly number[]>;
  readonly #commands: Command[] = [];
  #gate: SchedulerState['gate'];
  #stopping: SchedulerState['stopping'];
  #changed = false;
  #isOver = false;

  constructor(state: SchedulerState) {
    this.#before = state;
    this.#phases = new Map(state.phases);
    this.#retries = new Map(state.retries);
    this.#gate = state.gate;
    this.#stopping = state.stopping;
  }

  answer(): readonly [SchedulerState, readonly Command[]] {
    const state: SchedulerState = {
      ...this.#before,
      phases: this.#phases,
      retries: this.#retries,
      gate: this.#gate,
      stopping: this.#stopping,
      isOver: this.#isOver,
    };
    return [state, this.#commands];
  }

  take(event: SchedulerEvent): void {
    switch (event.event) {
      case 'begin':
        return;
      case 'cached':
      case 'skipped':
      case 'finished':
        return this.#end(event.trial, event.event);
      case 'failed':
        this.#end(event.trial, 'failed');
        return this.#afterFailure();
      case 'keyed':
        return this.#keyed(event.trial, event.key, event.isLiving);
      case 'attempt-ended':
        return this.#attemptEnded(event.trial, event.end);
      case 'retry-due':
        return this.#retryDue(event.trial);
      case 'stop':
        return this.#stop(event.force ? 'kill' : 'ask');
      default:
        return unreachable(event);
    }
  }

  /** Follows from the phases alone, whatever event came: in the order of the plan, so always the same. */
  settle(): void {
    do {
      this.#changed = false;
      for (const trial of this.#before.trials.values()) this.#settleOne(trial);
      if (this.#gate === 'opening' && !this.#some('deciding')) this.#gate = 'open';
      if (this.#gate === 'open') this.#startReady();
    } while (this.#changed); // a refused trial blocks others, an ended leader frees its followers
    if ([...this.#phases.values()].every((phase) => phase.kind === 'ended')) {
      this.#isOver = true;
      this.#commands.push({ command: 'end', status: this.#status() });
    }
  }

  #settleOne(trial: SchedulerTrial): void {
    const phase = this.#phase(trial.id);
    if (phase.kind === 'following') return this.#settleFollower(trial.id, phase.leader);
    if (phase.kind === 'waiting') {
      const bad = trial.needs.filter((need) => isBad(this.#phase(need)));
      if (bad.length > 0) return this.#settleBlocked(trial.id, bad);
      if (this.#stopping !== 'no') return this.#end(trial.id, 'cancelled');
      if (!trial.needs.every((need) => isGood(this.#phase(need)))) return;
      this.#set(trial.id, { kind: 'deciding' });
      this.#commands.push({ command: 'decide', trial: trial.id });
    }
    // Nothing more starts: what would have to run is over, what is cached was taken all the same.
    if (this.#gate === 'closed' && (phase.kind === 'ready' || phase.kind === 'backing-off')) {
      this.#end(trial.id, 'cancelled');
    }
  }

  #settleFollower(id: TrialId, leader: TrialId): void {
    const phase = this.#phase(leader);
    if (phase.kind !== 'ended') return;
    if (phase.outcome === 'cancelled') return this.#end(id, 'cancelled');
    // The same key would fail the same way.
    if (isBad(phase)) return this.#settleBlocked(id, [leader]);
    this.#set(id, { kind: 'deciding' }); // its result is there now
    this.#commands.push({ command: 'decide', trial: id });
  }

  #settleBlocked(id: TrialId, bad: readonly TrialId[]): void {
    const causes = new Set<TrialId>();
    for (const need of bad) {
      const phase = this.#phase(need);
      if (phase.kind !== 'ended' || phase.outcome === 'cancelled') continue;
      for (const cause of phase.outcome === 'blocked' ? phase.by : [need]) causes.add(cause);
    }
    if (causes.size === 0) return this.#end(id, 'cancelled');
    const by = [...causes];
    this.#set(id, { kind: 'ended', outcome: 'blocked', by });
    this.#commands.push({ command: 'block', trial: id, by });
  }

  #startReady(): void {
    const ready = [...this.#before.trials.values()].flatMap((trial) => {
      const phase = this.#phase(trial.id);
      return phase.kind === 'ready' ? [{ trial, phase }] : [];
    });
    // Stable: equal paths stay in the order of the plan.
    ready.sort(
      (a, b) =>
        Number(b.phase.isLiving) - Number(a.phase.isLiving) ||
        this.#pathMs(b.trial.id) - this.#pathMs(a.trial.id),
    );
    // One with a longer path behind it may be a moment from being ready: it goes first.
    const awaited = Math.max(
      0,
      ...[...this.#phases].map(([id, { kind }]) => (kind === 'deciding' ? this.#pathMs(id) : 0)),
    );
    for (const { trial, phase } of ready) {
      if (!phase.isLiving && this.#pathMs(trial.id) < awaited) continue;
      const answer = fit(trial.resources, this.#before.capacity);
      if (answer.kind === 'never') {
        this.#end(trial.id, 'failed');
        this.#commands.push({ command: 'refuse', trial: trial.id, lacks: answer.lacks });
        this.#afterFailure();
        return;
      }
      const { granted } = answer;
      // One that lives on takes its share whether we like it or not.
      if (!phase.isLiving && !isWithin(granted, this.#free())) continue;
      this.#set(trial.id, { kind: 'running', key: phase.key, granted });
      this.#commands.push({ command: 'start', trial: trial.id, key: phase.key, granted });
    }
  }

  #keyed(id: TrialId, key: Digest, isLiving: boolean): void {
    if (this.#gate === 'closed') return this.#end(id, 'cancelled');
    const leader = [...this.#phases].find(([, phase]) => executes(phase, key))?.[0];
    this.#set(
      id,
      leader === undefined ? { kind: 'ready', key, isLiving } : { kind: 'following', key, leader },
    );
  }

  #attemptEnded(id: TrialId, end: AttemptEnd): void {
    const phase = this.#phase(id);
    invariant(phase.kind === 'running', `an attempt of ${id} ended while it was ${phase.kind}`);
    invariant(end.kind !== 'finished', `${id} finished, which is an event of its own`);
    const isOurs = this.#stopping !== 'no' && (end.kind === 'cancelled' || end.kind === 'stopped');
    if (isOurs || end.kind === 'cancelled') return this.#end(id, 'cancelled');
    const trial = this.#before.trials.get(id);
    const used = this.#retries.get(id) ?? [];
    const retry = this.#gate === 'closed' ? undefined : nextRetry(trial?.retry ?? [], used, end);
    if (retry !== undefined) {
      const counts = (trial?.retry ?? []).map(
        (_, i) => (used[i] ?? 0) + (i === retry.rule ? 1 : 0),
      );
      this.#retries.set(id, counts);
      this.#set(id, { kind: 'backing-off', key: phase.key });
      this.#commands.push({ command: 'retry', trial: id, after: end, delayMs: retry.delayMs });
      return;
    }
    this.#end(id, 'failed');
    this.#commands.push({ command: 'fail', trial: id, end });
    this.#afterFailure();
  }

  #retryDue(id: TrialId): void {
    const phase = this.#phase(id);
    if (phase.kind !== 'backing-off') return; // stopped in the meantime
    this.#set(id, { kind: 'ready', key: phase.key, isLiving: false });
  }

  #afterFailure(): void {
    if (this.#before.onFailure === 'continue') return;
    this.#gate = 'closed';
    if (this.#before.onFailure === 'kill' && this.#stopping === 'no') this.#stop('ask');
  }

  #stop(how: 'ask' | 'kill'): void {
    if (this.#stopping === 'killed' || (this.#stopping === 'asked' && how === 'ask')) return;
    this.#stopping = how === 'ask' ? 'asked' : 'killed';
    this.#gate = 'closed';
    for (const [id, phase] of this.#phases) {
      if (phase.kind === 'running') this.#commands.push({ command: how, trial: id });
    }
  }

  #set(id: TrialId, phase: Phase): void {
    this.#phases.set(id, phase);
    this.#changed = true;
  }

  #end(id: TrialId, outcome: Outcome): void {
    this.#set(id, { kind: 'ended', outcome, by: [] });
  }

  #status(): RunStatus {
    const outcomes = new Set(
      [...this.#phases.values()].map((phase) =>
        phase.kind === 'ended' ? phase.outcome : 'cancelled',
      ),
    );
    if (outcomes.has('failed')) return 'failed';
    if (outcomes.has('cancelled')) return 'cancelled';
    return outcomes.has('blocked') ? 'blocked' : 'done';
  }

  #free(): Resources {
    return freeResources({ phases: this.#phases, capacity: this.#before.capacity });
  }

  #phase(id: TrialId): Phase {
    const phase = this.#phases.get(id);
    invariant(phase !== undefined, `unknown trial ${id}`);
    return phase;
  }

  #pathMs(id: TrialId): number {
    return this.#before.pathMs.get(id) ?? 0;
  }

  #some(kind: Phase['kind']): boolean {
    return [...this.#phases.values()].some((phase) => phase.kind === kind);
  }
}

function executes(phase: Phase, key: Digest): boolean {
  const isOne = phase.kind === 'ready' || phase.kind === 'running' || phase.kind === 'backing-off';
  return isOne && phase.key === key;
}

function isGood(phase: Phase): boolean {
  return phase.kind === 'ended' && (phase.outcome === 'finished' || phase.outcome === 'cached');
}

function isBad(phase: Phase): boolean {
  return phase.kind === 'ended' && !isGood(phase);
}

function pathLengths(trials: readonly SchedulerTrial[]): ReadonlyMap<TrialId, number> {
  const lengths = new Map<TrialId, number>();
  const after = new Map<TrialId, number>(); // longest path of what needs it
  for (const trial of trials.toReversed()) {
    const length = (trial.estimateMs ?? UNKNOWN_MS) + (after.get(trial.id) ?? 0);
    lengths.set(trial.id, length);
    for (const need of trial.needs) after.set(need, Math.max(after.get(need) ?? 0, length));
  }
  return lengths;
}
