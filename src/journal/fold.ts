/**
 * Events -> state of the run. Pure: folding everything equals folding a snapshot and then the rest,
 * and an event about a trial or attempt that was never planned adds it instead of failing, so that a
 * journal whose beginning is lost still shows what is left.
 */
import type { TrialId } from '../contract/ids.ts';
import type { AttemptEnd, PlannedFact, TimedRunEvent } from '../contract/run-event.ts';
import { unreachable } from '../util/invariant.ts';
import type { AttemptState, RunState, TrialState, TrialStateName } from './run-state.ts';

export const emptyRun: RunState = {
  run: undefined,
  pipeline: undefined,
  file: undefined,
  version: undefined,
  host: undefined,
  pid: undefined,
  runner: undefined,
  argv: [],
  startedAt: undefined,
  endedAt: undefined,
  status: 'empty',
  exitCode: undefined,
  stopping: undefined,
  trials: new Map(),
  claims: [],
  warnings: [],
  lastAt: undefined,
};

/** The state after one more event; `state` is left as it was. */
export function fold(state: RunState, event: TimedRunEvent): RunState {
  return foldAll([event], state);
}

/** The state after many events; copies the trials once, so that long journals cost linear time. */
export function foldAll(events: Iterable<TimedRunEvent>, from: RunState = emptyRun): RunState {
  const trials = new Map(from.trials);
  let state: RunState = { ...from, trials };
  for (const event of events) state = { ...step(state, trials, event), lastAt: event.at };
  return state;
}

/** The same for one who needs only the newest state: no event copies the trials. */
export class GrowingRun {
  readonly #trials = new Map<TrialId, TrialState>();
  #state: RunState = { ...emptyRun, trials: this.#trials };

  /** Its trials change with the next event; whoever keeps it copies them. */
  get state(): RunState {
    return this.#state;
  }

  take(event: TimedRunEvent): void {
    this.#state = { ...step(this.#state, this.#trials, event), lastAt: event.at };
  }
}

/** Answers the next state of the run; changes `trials` in place, which is a copy of `foldAll`. */
function step(state: RunState, trials: Map<TrialId, TrialState>, event: TimedRunEvent): RunState {
  const change = (id: TrialId, changes: Partial<TrialState>): RunState => {
    trials.set(id, { ...(trials.get(id) ?? unplanned(id)), ...changes });
    return state;
  };
  const attempts = (id: TrialId): readonly AttemptState[] => trials.get(id)?.attempts ?? [];

  switch (event.event) {
    case 'run-started': {
      const { run, pipeline, file, version, host, pid, argv, runner, at } = event;
      const again = { status: 'running', endedAt: undefined, exitCode: undefined } as const;
      const startedAt = state.startedAt ?? at;
      const who = { host, pid, runner };
      return { ...state, ...again, run, pipeline, file, version, ...who, argv, startedAt };
    }
    case 'planned':
      trials.clear();
      for (const fact of event.trials) trials.set(fact.id, planned(fact));
      return state;
    case 'trial-keyed':
      return change(event.trial, { key: event.key, reason: event.reason });
    case 'trial-cached': {
      const { key, outputs, metrics } = event;
      return change(event.trial, { state: 'cached', key, outputs, metrics });
    }
    case 'trial-skipped':
      return change(event.trial, { state: 'skipped' });
    case 'trial-blocked':
      return change(event.trial, { state: 'blocked', blockedBy: event.by });
    case 'trial-cancelled': {
      // One that executes says itself how it ends.
      const before = trials.get(event.trial)?.state ?? 'waiting';
      const idle = before === 'waiting' || before === 'retrying';
      return idle ? change(event.trial, { state: 'stopped', retryAt: undefined }) : state;
    }
    case 'attempt-starting': {
      const { attempt, directory, at, gpus = [] } = event;
      const next: AttemptState = { ...newAttempt({ attempt, directory, startedAt: at }), gpus };
      return change(event.trial, {
        state: 'starting',
        key: event.key,
        attempts: withAttempt(attempts(event.trial), next),
        startedAt: trials.get(event.trial)?.startedAt ?? at,
        retryAt: undefined,
        end: undefined,
      });
    }
    case 'attempt-started': {
      const before = attemptOf(attempts(event.trial), event.attempt, event.at);
      const next: AttemptState = { ...before, process: event.process };
      return change(event.trial, {
        state: 'running',
        key: event.key,
        attempts: withAttempt(attempts(event.trial), next),
      });
    }
    case 'attempt-adopted': {
      const { attempt, directory, process, foreign, gpus, at } = event;
      const before = attemptOf(attempts(event.trial), attempt, at);
      const origin = foreign ? 'foreign' : 'adopted';
      return change(event.trial, {
        state: 'running',
        key: event.key,
        attempts: withAttempt(attempts(event.trial), {
          ...before,
          directory,
          process,
          origin,
          gpus: gpus ?? before.gpus,
        }),
        startedAt: trials.get(event.trial)?.startedAt ?? at,
        end: undefined,
      });
    }
    case 'attempt-ended': {
      const { end, seconds, at } = event;
      const before = attemptOf(attempts(event.trial), event.attempt, at);
      return change(event.trial, {
        state: stateAfter(end),
        end,
        endedAt: at,
        attempts: withAttempt(attempts(event.trial), { ...before, end, seconds }),
      });
    }
    case 'trial-finished': {
      const { key, outputs, metrics, seconds, at } = event;
      const done = { state: 'finished', key, outputs, metrics, seconds, endedAt: at } as const;
      return change(event.trial, done);
    }
    case 'trial-failed': {
      const { key, diagnostics, at } = event;
      const seconds = attempts(event.trial).reduce((sum, one) => sum + (one.seconds ?? 0), 0);
      const facts = { key: key ?? trials.get(event.trial)?.key, diagnostics, seconds, endedAt: at };
      return change(event.trial, { state: 'failed', ...facts });
    }
    case 'trial-retry':
      return change(event.trial, {
        state: 'retrying',
        retryAt: event.at + event.delayMs,
        lastAttempt: event.lastAttempt,
      });
    case 'stopping':
      return {
        ...state,
        status: 'stopping',
        stopping: {
          why: event.why,
          force: event.force || state.stopping?.force === true,
          killAt: event.graceMs === undefined ? undefined : event.at + event.graceMs,
        },
      };
    case 'warning':
      return { ...state, warnings: [...state.warnings, event.diagnostic] };
    case 'claim-judged': {
      const { claim, expected, got, tolerance, verdict, source } = event;
      const judged = { claim, expected, got, tolerance, verdict, source };
      return { ...state, claims: [...state.claims.filter((one) => one.claim !== claim), judged] };
    }
    case 'run-ended':
      return { ...state, status: event.status, exitCode: event.exitCode, endedAt: event.at };
    default:
      return unreachable(event);
  }
}

function stateAfter(end: AttemptEnd): TrialStateName {
  if (end.kind === 'finished') return 'storing';
  if (end.kind === 'stopped' || end.kind === 'cancelled') return 'stopped';
  return 'ended';
}

function planned(fact: PlannedFact): TrialState {
  const { id, stage, kind, status, needs, estimateMs } = fact;
  return { ...unplanned(id), stage, kind, planned: status, needs, estimateMs };
}

function unplanned(id: TrialId): TrialState {
  return {
    id,
    stage: id.split('[')[0] ?? id,
    kind: '',
    planned: 'undecided',
    needs: [],
    state: 'waiting',
    key: undefined,
    reason: undefined,
    attempts: [],
    end: undefined,
    outputs: {},
    metrics: {},
    seconds: undefined,
    diagnostics: [],
    estimateMs: undefined,
    blockedBy: [],
    lastAttempt: undefined,
    retryAt: undefined,
    startedAt: undefined,
    endedAt: undefined,
  };
}

function newAttempt(
  facts: Pick<AttemptState, 'attempt' | 'directory' | 'startedAt'>,
): AttemptState {
  return {
    ...facts,
    process: undefined,
    origin: 'started',
    gpus: [],
    end: undefined,
    seconds: undefined,
  };
}

function attemptOf(
  attempts: readonly AttemptState[],
  attempt: number,
  startedAt: number,
): AttemptState {
  const known = attempts.find((one) => one.attempt === attempt);
  return known ?? newAttempt({ attempt, directory: '', startedAt });
}

function withAttempt(
  attempts: readonly AttemptState[],
  next: AttemptState,
): readonly AttemptState[] {
  return [...attempts.filter((one) => one.attempt !== next.attempt), next];
}
