/** What would happen, and why: the answer of `makePlan`, and what `runPlan` starts from. */
import type { TrialId } from '../contract/ids.ts';
import type { StageKind } from '../contract/stage-kind.ts';
import type { StoredResult } from '../contract/stored-result.ts';
import type { CheckedPipeline, CheckedStage } from '../language/pipeline.ts';
import type { Digest } from '../util/digest.ts';
import type { Json } from '../util/json.ts';

export interface Plan {
  readonly pipeline: CheckedPipeline;
  /** In an order in which each stands after all it needs. */
  readonly trials: readonly PlannedTrial[];
}

export interface PlannedTrial {
  readonly id: TrialId;
  readonly stage: CheckedStage;
  readonly kind: StageKind;
  readonly matrix: Readonly<Record<string, Json>>;
  /** Trials that must end well before this one can start. */
  readonly needs: readonly TrialId[];
  readonly status: Status;
  /** From the last time it ran, with whatever parameters. */
  readonly estimateMs: number | undefined;
}

export type Status =
  | { readonly kind: 'cached'; readonly key: Digest; readonly result: StoredResult }
  | {
      readonly kind: 'resume';
      readonly key: Digest;
      readonly step: number | undefined;
      readonly reason: Reason;
      readonly running: boolean;
    }
  | { readonly kind: 'run'; readonly key: Digest; readonly reason: Reason }
  /** The key waits for what upstream trials produce. */
  | { readonly kind: 'undecided'; readonly waitsFor: readonly TrialId[] }
  /** Needs something that cannot be had (a failed `when`, an upstream that is skipped). */
  | { readonly kind: 'blocked'; readonly by: readonly TrialId[] }
  | { readonly kind: 'skipped' };

/** Why a trial would run; worded in `report/why.ts`, nowhere else. */
export type Reason =
  | { readonly kind: 'first-time' }
  /** Another result of the same trial exists; these facts differ from the nearest one. */
  | { readonly kind: 'key-changed'; readonly changes: readonly KeyChange[] }
  | { readonly kind: 'output-damaged'; readonly output: string }
  | { readonly kind: 'forced' };

export interface KeyChange {
  /** JSON pointer into the key's document: `/params/optimizer/lr`, `/inputs/tokenizer`, `/revision`. */
  readonly pointer: string;
  readonly before: Json | undefined;
  readonly after: Json | undefined;
  /** Below `/inputs/`: the trial that the input comes from, when it is one's output. */
  readonly upstream?: TrialId;
}
