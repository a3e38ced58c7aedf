/**
 * What a view knows of a run: the state that its journal folds to, and beside it what the running
 * stages told last. `apply` takes an event, the rest says how things stand; nothing here writes.
 */
import type { TrialId } from '../contract/ids.ts';
import type { LiveEvent } from '../contract/run-event.ts';
import type { StageEvent, TimedStageEvent } from '../contract/stage-event.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { GrowingRun } from '../journal/fold.ts';
import type { RunState, TrialState } from '../journal/run-state.ts';
import { unreachable } from '../util/invariant.ts';
import { StageTally } from './tally.ts';

export type Progress = Extract<StageEvent, { readonly event: 'progress' }>;

/** What the newest attempt of a trial told, as far as a view shows it. */
export interface Told {
  readonly progress: Progress | undefined;
  readonly lastMetrics:
    | { readonly step: number; readonly values: Readonly<Record<string, number>> }
    | undefined;
  /** Step that it went on from. */
  readonly resumedFrom: number | undefined;
  /** Step of its last checkpoint. */
  readonly checkpoint: number | undefined;
  /** For what of the host it waits, as far as it was said. */
  readonly waitsFor: Diagnostic | undefined;
}

export type TrialScene = TrialState & Told;

const NOTHING_TOLD: Told = {
  progress: undefined,
  lastMetrics: undefined,
  resumedFrom: undefined,
  checkpoint: undefined,
  waitsFor: undefined,
};

export class Scene {
  readonly #run = new GrowingRun();
  readonly #tallies = new Map<string, StageTally>();
  readonly #told = new Map<TrialId, Told>();
  /** Trials that wait for something of the host, and have said so. */
  readonly #hosted = new Set<TrialId>();

  get state(): RunState {
    return this.#run.state;
  }

  /** Stages in the order of the plan, each with its trials. */
  get stages(): readonly string[] {
    return [...this.#tallies.keys()];
  }

  /** The same with what is known of each without a look at its trials. */
  get tallies(): readonly StageTally[] {
    return [...this.#tallies.values()];
  }

  trials(): TrialScene[] {
    return [...this.state.trials.values()].map((trial) => this.#sceneOf(trial));
  }

  trial(id: TrialId): TrialScene | undefined {
    const trial = this.state.trials.get(id);
    return trial === undefined ? undefined : this.#sceneOf(trial);
  }

  trialsOf(stage: string): TrialScene[] {
    return (this.#tallies.get(stage)?.trials ?? []).flatMap((id) => this.trial(id) ?? []);
  }

  tallyOf(stage: string): StageTally | undefined {
    return this.#tallies.get(stage);
  }

  /** Trials of a stage that wait for what others on this host hold. */
  waitingForHost(stage: string): TrialScene[] {
    return [...this.#hosted].flatMap((id) => {
      const trial = this.trial(id);
      return trial?.stage === stage ? [trial] : [];
    });
  }

  /** Costs the same however many trials there are, except for `planned`. */
  apply(event: LiveEvent): void {
    if (event.event === 'stage') {
      const before = this.#told.get(event.trial) ?? NOTHING_TOLD;
      this.#told.set(event.trial, afterTold(before, event.told));
      return;
    }
    const id = 'trial' in event ? event.trial : undefined;
    const before = id === undefined ? undefined : this.state.trials.get(id);
    this.#run.take(event);
    if (event.event === 'planned') this.#count();
    if (id !== undefined) this.#recount(before, this.state.trials.get(id));
    if (event.event === 'warning' && event.trial !== undefined) {
      const told = this.#told.get(event.trial) ?? NOTHING_TOLD;
      this.#told.set(event.trial, { ...told, waitsFor: event.diagnostic });
      this.#hosted.add(event.trial);
    }
    // A new attempt has told nothing yet; its checkpoint is the one that the last attempt left.
    if (event.event === 'attempt-starting') {
      const checkpoint = this.#told.get(event.trial)?.checkpoint;
      this.#told.set(event.trial, { ...NOTHING_TOLD, checkpoint });
    }
  }

  #count(): void {
    this.#tallies.clear();
    for (const trial of this.state.trials.values()) this.#tally(trial).add(trial);
  }

  #recount(before: TrialState | undefined, after: TrialState | undefined): void {
    if (after === undefined) return; // a warning about a trial that nobody planned
    if (before === undefined) this.#tally(after).add(after);
    else this.#tally(after).change(before, after);
    if (after.state !== 'waiting') this.#hosted.delete(after.id);
  }

  #tally({ stage }: TrialState): StageTally {
    const known = this.#tallies.get(stage);
    if (known !== undefined) return known;
    const tally = new StageTally(stage);
    this.#tallies.set(stage, tally);
    return tally;
  }

  #sceneOf(trial: TrialState): TrialScene {
    return { ...trial, ...(this.#told.get(trial.id) ?? NOTHING_TOLD) };
  }
}

function afterTold(before: Told, told: TimedStageEvent): Told {
  switch (told.event) {
    case 'progress':
      return { ...before, progress: told };
    case 'checkpoint':
      return { ...before, checkpoint: told.step };
    case 'resumed':
      return { ...before, resumedFrom: told.step, checkpoint: told.step };
    case 'metrics':
      return { ...before, lastMetrics: { step: told.step, values: told.values } };
    case 'problem':
    case 'note':
    case 'picture':
      return before;
    default:
      return unreachable(told);
  }
}
