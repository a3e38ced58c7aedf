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
import { Phases } from './phases.ts';
import { fit, type Lacking, lacking, minus, NOTHING, plus, takes } from './resources.ts';
import { nextRetry, resourcesAfter, usedOnceMore } from './retry.ts';

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
  | ReadyPhase
  /** Another trial of this run has the same key and executes it. */
  | { readonly kind: 'following'; readonly key: Digest; readonly leader: TrialId }
  | { readonly kind: 'running'; readonly key: Digest; readonly granted: Resources }
  | { readonly kind: 'backing-off'; readonly key: Digest }
  | { readonly kind: 'ended'; readonly outcome: Outcome; readonly by: readonly TrialId[] };

export interface ReadyPhase {
  readonly kind: 'ready';
  readonly key: Digest;
  /** An attempt of an earlier or another run executes it. */
  readonly isLiving: boolean;
  /** How many trials behind this one were started while it lacked something. */
  readonly passed: number;
  /** Another run was faster; it is tried again when it is known what other runs hold now. */
  readonly isRefused: boolean;
}

export type Outcome = 'finished' | 'cached' | 'skipped' | 'failed' | 'blocked' | 'cancelled';

export interface SchedulerState {
  readonly trials: ReadonlyMap<TrialId, SchedulerTrial>;
  readonly phases: Phases;
  /** Uses of each retry rule, by trial. */
  readonly retries: ReadonlyMap<TrialId, readonly number[]>;
  /** Expected time from the start of a trial to the end of all that waits for it. */
  readonly pathMs: ReadonlyMap<TrialId, number>;
  /** Who waits for a trial. */
  readonly dependents: ReadonlyMap<TrialId, readonly TrialId[]>;
  /** The least that any trial asks for: with less than that free nothing can start. */
  readonly leastCpus: number;
  readonly lists: Lists;
  /** Trials that have not ended. */
  readonly left: number;
  readonly capacity: Resources;
  /** What is occupied of it besides this run's own trials: other runs on this host. */
  readonly foreign: Resources;
  readonly onFailure: 'finish' | 'continue' | 'kill';
  /** `opening`: nothing starts until it is known which attempts live on from before. `closed`: nothing more starts. */
  readonly gate: 'opening' | 'open' | 'closed';
  readonly stopping: 'no' | 'asked' | 'killed';
  readonly isOver: boolean;
}

/** Trials in these phases, the longest path first, so that no event has to look at all of them. */
export interface Lists {
  readonly ready: readonly TrialId[];
  readonly deciding: readonly TrialId[];
  readonly running: readonly TrialId[];
  readonly following: readonly TrialId[];
  readonly 'backing-off': readonly TrialId[];
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
      /** Of each retry rule, by the run that this one goes on with; none when absent. */
      readonly used?: readonly number[];
    }
  | { readonly event: 'attempt-ended'; readonly trial: TrialId; readonly end: AttemptEnd }
  | { readonly event: 'retry-due'; readonly trial: TrialId }
  /** Other runs hold this much now. */
  | { readonly event: 'host'; readonly foreign: Resources }
  /** Was started, but another run was faster to take what it needs. */
  | { readonly event: 'not-granted'; readonly trial: TrialId; readonly foreign: Resources }
  | { readonly event: 'stop'; readonly force: boolean };

export type Command =
  /** Find out whether its result exists; answered by cached, skipped, keyed or failed. */
  | { readonly command: 'decide'; readonly trial: TrialId }
  | {
      readonly command: 'start';
      readonly trial: TrialId;
      readonly key: Digest;
      readonly granted: Resources;
      readonly isLiving: boolean;
    }
  | {
      readonly command: 'retry';
      readonly trial: TrialId;
      readonly after: AttemptEnd;
      readonly delayMs: number;
    }
  | { readonly command: 'fail'; readonly trial: TrialId; readonly end: AttemptEnd }
  | { readonly command: 'refuse'; readonly trial: TrialId; readonly lacks: Lacking }
  | { readonly command: 'block'; readonly trial: TrialId; readonly by: readonly TrialId[] }
  | { readonly command: 'ask' | 'kill'; readonly trial: TrialId }
  | { readonly command: 'end'; readonly status: RunStatus };

/** What a trial that never ran is taken to need. */
const UNKNOWN_MS = 60_000;

/**
 * So often may a trial that lacks something be passed by others; then nothing more starts that takes of
 * what it lacks. Few enough that a wide trial among narrow ones starts soon, enough that its room is not
 * kept empty while a narrow one would have ended in it.
 */
export const PATIENCE = 8;
/** Of so many waiting trials it is counted how often they are passed; those behind them follow. */
const COUNTED = 64;

export function initialState(
  trials: readonly SchedulerTrial[],
  capacity: Resources,
  onFailure: SchedulerState['onFailure'],
): SchedulerState {
  const ids = trials.map(({ id }) => id);
  const dependents = new Map<TrialId, TrialId[]>(ids.map((id) => [id, []]));
  for (const { id, needs } of trials) for (const need of needs) dependents.get(need)?.push(id);
  return {
    trials: new Map(trials.map((trial) => [trial.id, trial])),
    phases: Phases.all(ids, { kind: 'waiting' }),
    retries: new Map(),
    pathMs: pathLengths(trials),
    dependents,
    leastCpus: trials.reduce(
      (least, { resources }) => Math.min(least, resources.cpus),
      capacity.cpus,
    ),
    lists: { ready: [], deciding: [], running: [], following: [], 'backing-off': [] },
    left: trials.length,
    capacity,
    foreign: NOTHING,
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

/** What is in use, by this run and by others. */
export function usedResources({
  phases,
  lists,
  foreign,
}: Pick<SchedulerState, 'phases' | 'lists' | 'foreign'>): Resources {
  let used = foreign;
  for (const id of lists.running) {
    const phase = phases.get(id);
    if (phase?.kind === 'running') used = plus(used, phase.granted);
  }
  return used;
}

/** What is not in use. Below zero only while attempts live on that an earlier run started. */
export function freeResources(
  state: Pick<SchedulerState, 'phases' | 'lists' | 'foreign' | 'capacity'>,
): Resources {
  return minus(state.capacity, usedResources(state));
}

/** The next state while it is made; lives for one `decide`. */
class Draft {
  readonly #before: SchedulerState;
  readonly #commands: Command[] = [];
  /** Trials that may have to move, because of what happened to another. */
  readonly #dirty = new Set<TrialId>();
  #phases: Phases;
  #retries: ReadonlyMap<TrialId, readonly number[]>;
  #lists: Lists;
  #left: number;
  #foreign: Resources;
  #gate: SchedulerState['gate'];
  #stopping: SchedulerState['stopping'];
  #isOver = false;

  constructor(state: SchedulerState) {
    this.#before = state;
    this.#phases = state.phases;
    this.#retries = state.retries;
    this.#lists = state.lists;
    this.#left = state.left;
    this.#foreign = state.foreign;
    this.#gate = state.gate;
    this.#stopping = state.stopping;
  }

  answer(): readonly [SchedulerState, readonly Command[]] {
    const state: SchedulerState = {
      ...this.#before,
      phases: this.#phases,
      retries: this.#retries,
      lists: this.#lists,
      left: this.#left,
      foreign: this.#foreign,
      gate: this.#gate,
      stopping: this.#stopping,
      isOver: this.#isOver,
    };
    return [state, this.#commands];
  }

  take(event: SchedulerEvent): void {
    switch (event.event) {
      case 'begin':
        return this.#concernsAll();
      case 'cached':
      case 'skipped':
      case 'finished':
        return this.#end(event.trial, event.event);
      case 'failed':
        this.#end(event.trial, 'failed');
        return this.#afterFailure();
      case 'keyed':
        if (event.used !== undefined && event.used.length > 0)
          this.#setUsed(event.trial, event.used);
        return this.#keyed(event.trial, event.key, event.isLiving);
      case 'attempt-ended':
        return this.#attemptEnded(event.trial, event.end);
      case 'retry-due':
        return this.#retryDue(event.trial);
      case 'host':
        return this.#hostChanged(event.foreign);
      case 'not-granted':
        return this.#notGranted(event.trial, event.foreign);
      case 'stop':
        return this.#stop(event.force ? 'kill' : 'ask');
      default:
        return unreachable(event);
    }
  }

  /** Follows from the phases alone, whatever event came: in the order of the plan, so always the same. */
  settle(): void {
    do {
      const some = [...this.#dirty];
      this.#dirty.clear();
      some.sort((a, b) => this.#phases.placeOf(a) - this.#phases.placeOf(b));
      for (const id of some) this.#settleOne(id);
      if (this.#dirty.size > 0) continue;
      if (this.#gate === 'opening' && this.#lists.deciding.length === 0) this.#gate = 'open';
      if (this.#gate === 'open') this.#startReady();
    } while (this.#dirty.size > 0); // a refused trial blocks others, an ended leader frees its followers
    if (this.#left === 0) {
      this.#isOver = true;
      this.#commands.push({ command: 'end', status: this.#status() });
    }
  }

  #settleOne(id: TrialId): void {
    const phase = this.#phase(id);
    if (phase.kind === 'following') return this.#settleFollower(id, phase.leader);
    if (phase.kind === 'waiting') {
      const { needs } = this.#trial(id);
      const bad = needs.filter((need) => isBad(this.#phase(need)));
      if (bad.length > 0) return this.#settleBlocked(id, bad);
      if (this.#stopping !== 'no') return this.#end(id, 'cancelled');
      if (!needs.every((need) => isGood(this.#phase(need)))) return;
      this.#set(id, { kind: 'deciding' });
      this.#commands.push({ command: 'decide', trial: id });
      return;
    }
    // Nothing more starts: what would have to run is over, what is cached was taken all the same.
    if (this.#gate === 'closed' && (phase.kind === 'ready' || phase.kind === 'backing-off')) {
      this.#end(id, 'cancelled');
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

  /** Starts what there is room for, the longest path first. */
  #startReady(): void {
    const { capacity, leastCpus } = this.#before;
    let used = usedResources({ phases: this.#phases, lists: this.#lists, foreign: this.#foreign });
    // One with a longer path behind it may be a moment from being ready: it goes first.
    const awaited = Math.max(0, ...this.#lists.deciding.slice(0, 1).map((id) => this.#pathMs(id)));
    const kept = new Set<Lacking>();
    const waiting: { readonly id: TrialId; readonly phase: ReadyPhase }[] = [];
    for (const id of this.#lists.ready) {
      const phase = this.#phase(id);
      if (phase.kind !== 'ready') continue;
      const { resources: asked, retry } = this.#trial(id);
      const resources = resourcesAfter(asked, retry, this.#retries.get(id) ?? []);
      if (phase.isLiving) {
        // One that lives on takes its share whether we like it or not.
        used = plus(used, this.#start(id, phase, resources));
        continue;
      }
      const answer = fit(resources, capacity);
      if (answer.kind === 'never') return this.#refuse(id, answer.lacks);
      // Nothing at all is free, and those behind cannot be passed by anybody.
      if (used.cpus + leastCpus > capacity.cpus + 1e-9 && leastCpus > 0) return;
      if (phase.isRefused || this.#pathMs(id) < awaited) continue;
      const { granted } = answer;
      const lacks = lacking(granted, used, capacity);
      if (lacks.length === 0) {
        if ([...kept].some((what) => takes(granted, what))) continue;
        used = plus(used, this.#start(id, phase, granted));
        for (const one of waiting) this.#setPassed(one.id, one.phase);
      } else if (phase.passed >= PATIENCE) {
        for (const what of lacks) kept.add(what);
      } else if (waiting.length < COUNTED) {
        waiting.push({ id, phase });
      }
    }
  }

  #setPassed(id: TrialId, { kind }: ReadyPhase): void {
    const phase = this.#phase(id);
    if (phase.kind === kind) {
      this.#phases = this.#phases.with(id, { ...phase, passed: phase.passed + 1 });
    }
  }

  #start(id: TrialId, { key, isLiving }: ReadyPhase, granted: Resources): Resources {
    this.#set(id, { kind: 'running', key, granted });
    this.#commands.push({ command: 'start', trial: id, key, granted, isLiving });
    return granted;
  }

  #refuse(id: TrialId, lacks: Lacking): void {
    this.#end(id, 'failed');
    this.#commands.push({ command: 'refuse', trial: id, lacks });
    this.#dirty.add(id); // look again: others may be ready behind it
    this.#afterFailure();
  }

  #keyed(id: TrialId, key: Digest, isLiving: boolean): void {
    if (this.#gate === 'closed') return this.#end(id, 'cancelled');
    const { ready, running, 'backing-off': pausing } = this.#lists;
    const executes = (one: TrialId): boolean => {
      const phase = this.#phase(one);
      return 'key' in phase && phase.key === key;
    };
    const leader = running.find(executes) ?? ready.find(executes) ?? pausing.find(executes);
    this.#set(
      id,
      leader === undefined ? readyPhase(key, isLiving) : { kind: 'following', key, leader },
    );
  }

  #attemptEnded(id: TrialId, end: AttemptEnd): void {
    const phase = this.#phase(id);
    invariant(phase.kind === 'running', `an attempt of ${id} ended while it was ${phase.kind}`);
    invariant(end.kind !== 'finished', `${id} finished, which is an event of its own`);
    const isOurs = this.#stopping !== 'no' && (end.kind === 'cancelled' || end.kind === 'stopped');
    if (isOurs || end.kind === 'cancelled') return this.#end(id, 'cancelled');
    const { retry: rules } = this.#trial(id);
    const used = this.#retries.get(id) ?? [];
    const retry = this.#gate === 'closed' ? undefined : nextRetry(rules, used, end, phase.key);
    if (retry !== undefined) {
      this.#setUsed(id, usedOnceMore(rules, used, retry.rule));
      this.#set(id, { kind: 'backing-off', key: phase.key });
      this.#commands.push({ command: 'retry', trial: id, after: end, delayMs: retry.delayMs });
      return;
    }
    this.#end(id, 'failed');
    this.#commands.push({ command: 'fail', trial: id, end });
    this.#afterFailure();
  }

  #setUsed(id: TrialId, used: readonly number[]): void {
    this.#retries = new Map(this.#retries).set(id, used);
  }

  #retryDue(id: TrialId): void {
    const phase = this.#phase(id);
    if (phase.kind !== 'backing-off') return; // stopped in the meantime
    this.#set(id, readyPhase(phase.key, false));
  }

  #hostChanged(foreign: Resources): void {
    this.#foreign = foreign;
    for (const id of this.#lists.ready) {
      const phase = this.#phase(id);
      if (phase.kind === 'ready' && phase.isRefused) {
        this.#phases = this.#phases.with(id, { ...phase, isRefused: false });
      }
    }
  }

  #notGranted(id: TrialId, foreign: Resources): void {
    const phase = this.#phase(id);
    invariant(phase.kind === 'running', `${id} was not granted while it was ${phase.kind}`);
    this.#foreign = foreign;
    this.#set(id, { ...readyPhase(phase.key, false), isRefused: true });
    if (this.#gate === 'closed') this.#dirty.add(id);
  }

  #afterFailure(): void {
    if (this.#before.onFailure === 'continue') return;
    this.#close();
    if (this.#before.onFailure === 'kill' && this.#stopping === 'no') this.#stop('ask');
  }

  #stop(how: 'ask' | 'kill'): void {
    if (this.#stopping === 'killed' || (this.#stopping === 'asked' && how === 'ask')) return;
    this.#stopping = how === 'ask' ? 'asked' : 'killed';
    this.#close();
    const running = this.#lists.running.toSorted(
      (a, b) => this.#phases.placeOf(a) - this.#phases.placeOf(b),
    );
    for (const id of running) this.#commands.push({ command: how, trial: id });
  }

  #close(): void {
    this.#gate = 'closed';
    this.#concernsAll();
  }

  #concernsAll(): void {
    for (const id of this.#before.trials.keys()) this.#dirty.add(id);
  }

  #set(id: TrialId, phase: Phase): void {
    const before = this.#phase(id);
    this.#phases = this.#phases.with(id, phase);
    const lists: Record<keyof Lists, readonly TrialId[]> = { ...this.#lists };
    if (isListed(before.kind)) lists[before.kind] = this.#without(lists[before.kind], id, before);
    if (isListed(phase.kind)) lists[phase.kind] = this.#within(lists[phase.kind], id);
    this.#lists = lists;
    if (phase.kind !== 'ended') return;
    this.#left -= 1;
    for (const one of this.#before.dependents.get(id) ?? []) this.#dirty.add(one);
    for (const one of lists.following) this.#dirty.add(one);
  }

  #end(id: TrialId, outcome: Outcome): void {
    this.#set(id, { kind: 'ended', outcome, by: [] });
  }

  #within(list: readonly TrialId[], id: TrialId): readonly TrialId[] {
    return list.toSpliced(this.#placeIn(list, id, this.#isLiving(this.#phase(id))), 0, id);
  }

  #without(list: readonly TrialId[], id: TrialId, before: Phase): readonly TrialId[] {
    const place = this.#placeIn(list, id, this.#isLiving(before));
    invariant(list[place] === id, `${id} is not where it should be among those ${before.kind}`);
    return list.toSpliced(place, 1);
  }

  /** Where a trial belongs: what lives on, then the longest path, then the order of the plan. */
  #placeIn(list: readonly TrialId[], id: TrialId, isLiving: boolean): number {
    let [low, high] = [0, list.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      const other = list[middle];
      if (other !== undefined && other !== id && this.#precedes(other, id, isLiving))
        low = middle + 1;
      else high = middle;
    }
    return low;
  }

  #precedes(a: TrialId, b: TrialId, isLiving: boolean): boolean {
    const lives = this.#isLiving(this.#phase(a));
    if (lives !== isLiving) return lives;
    const longer = this.#pathMs(a) - this.#pathMs(b);
    if (longer !== 0) return longer > 0;
    return this.#phases.placeOf(a) < this.#phases.placeOf(b);
  }

  #isLiving(phase: Phase): boolean {
    return phase.kind === 'ready' && phase.isLiving;
  }

  #status(): RunStatus {
    const outcomes = new Set<Outcome>();
    for (const phase of this.#phases.values()) {
      outcomes.add(phase.kind === 'ended' ? phase.outcome : 'cancelled');
    }
    if (outcomes.has('failed')) return 'failed';
    if (outcomes.has('cancelled')) return 'cancelled';
    return outcomes.has('blocked') ? 'blocked' : 'done';
  }

  #phase(id: TrialId): Phase {
    const phase = this.#phases.get(id);
    invariant(phase !== undefined, `unknown trial ${id}`);
    return phase;
  }

  #trial(id: TrialId): SchedulerTrial {
    const trial = this.#before.trials.get(id);
    invariant(trial !== undefined, `unknown trial ${id}`);
    return trial;
  }

  #pathMs(id: TrialId): number {
    return this.#before.pathMs.get(id) ?? 0;
  }
}

function readyPhase(key: Digest, isLiving: boolean): ReadyPhase {
  return { kind: 'ready', key, isLiving, passed: 0, isRefused: false };
}

function isListed(kind: Phase['kind']): kind is keyof Lists {
  return kind !== 'waiting' && kind !== 'ended';
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
