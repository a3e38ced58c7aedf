/**
 * What a view knows of a run: the state that its journal folds to, and beside it what the running
 * stages told last. `apply` takes an event, the rest says how things stand; nothing here writes.
 */
import type { TrialId } from '../contract/ids.ts';
import type { LiveEvent } from '../contract/run-event.ts';
import type { StageEvent, TimedStageEvent } from '../contract/stage-event.ts';
import { GrowingRun } from '../journal/fold.ts';
import type { RunState, TrialState, TrialStateName } from '../journal/run-state.ts';
import { unreachable } from '../util/invariant.ts';

export type Progress = Extract<StageEvent, { readonly event: 'progress' }>;

/** What the newest attempt of a trial told, as far as a view shows it. */
export interface Told {
  readonly progress: Progress | undefined;
  /** Step that it went on from. */
  readonly resumedFrom: number | undefined;
  /** Step of its last checkpoint. */
  readonly checkpoint: number | undefined;
}

export type TrialScene = TrialState & Told;

const NOTHING_TOLD: Told = {
  progress: undefined,
  resumedFrom: undefined,
  checkpoint: undefined,
};

export class Scene {
  readonly #run = new GrowingRun();
  #stages: ReadonlyMap<string, readonly TrialId[]> = new Map();
  readonly #told = new Map<TrialId, Told>();

  get state(): RunState {
    return this.#run.state;
  }

  /** Stages in the order of the plan, each with its trials. */
  get stages(): readonly string[] {
    return [...this.#stages.keys()];
  }

  trials(): TrialScene[] {
    return [...this.state.trials.values()].map((trial) => this.#sceneOf(trial));
  }

  trial(id: TrialId): TrialScene | undefined {
    const trial = this.state.trials.get(id);
    return trial === undefined ? undefined : this.#sceneOf(trial);
  }

  trialsOf(stage: string): TrialScene[] {
    return (this.#stages.get(stage) ?? []).flatMap((id) => this.trial(id) ?? []);
  }

  apply(event: LiveEvent): void {
    if (event.event === 'stage') {
      const before = this.#told.get(event.trial) ?? NOTHING_TOLD;
      this.#told.set(event.trial, afterTold(before, event.told));
      return;
    }
    this.#run.take(event);
    if (event.event === 'planned') this.#stages = groupByStage(this.state);
    // A new attempt has told nothing yet; its checkpoint is the one that the last attempt left.
    if (event.event === 'attempt-starting') {
      const checkpoint = this.#told.get(event.trial)?.checkpoint;
      this.#told.set(event.trial, { ...NOTHING_TOLD, checkpoint });
    }
  }

  #sceneOf(trial: TrialState): TrialScene {
    return { ...trial, ...(this.#told.get(trial.id) ?? NOTHING_TOLD) };
  }
}

/** Three phases of a trial, for grouping; the states are finer. */
export function phaseOf(state: TrialStateName): 'to come' | 'running' | 'over' {
  switch (state) {
    case 'waiting':
      return 'to come';
    case 'starting':
    case 'running':
    case 'storing':
    case 'ended':
    case 'retrying':
      return 'running';
    case 'cached':
    case 'skipped':
    case 'blocked':
    case 'stopped':
    case 'finished':
    case 'failed':
      return 'over';
    default:
      return unreachable(state);
  }
}

function groupByStage(state: RunState): ReadonlyMap<string, readonly TrialId[]> {
  const groups = new Map<string, TrialId[]>();
  for (const { id, stage } of state.trials.values()) {
    const group = groups.get(stage);
    if (group === undefined) groups.set(stage, [id]);
    else group.push(id);
  }
  return groups;
}

function afterTold(before: Told, told: TimedStageEvent): Told {
  switch (told.event) {
    case 'progress':
      return { ...before, progress: told };
    case 'checkpoint':
      return { ...before, checkpoint: told.step };
    case 'resumed':
      return { ...before, resumedFrom: told.step, checkpoint: told.step };
    case 'problem':
    case 'metrics':
    case 'note':
    case 'picture':
      return before;
    default:
      return unreachable(told);
  }
}
