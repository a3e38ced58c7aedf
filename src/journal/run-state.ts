/** What a journal says when it is folded: the state of a run, as every command shows it. */
import type { Artifact } from '../contract/artifact.ts';
import type { RunName, TrialId } from '../contract/ids.ts';
import type {
  AttemptEnd,
  PlannedFact,
  ProcessIdentity,
  RunStatus,
  Verdict,
} from '../contract/run-event.ts';
import type { MetricTree } from '../contract/stage-kind.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Digest } from '../util/digest.ts';
import type { Json } from '../util/json.ts';

export interface RunState {
  readonly run: RunName | undefined;
  readonly pipeline: string | undefined;
  /** The pipeline file as the user gave it. */
  readonly file: string | undefined;
  readonly version: string | undefined;
  readonly host: string | undefined;
  /** Of the runner. */
  readonly pid: number | undefined;
  /** The same, so that no other process is taken for it; undefined in early journals. */
  readonly runner: ProcessIdentity | undefined;
  readonly argv: readonly string[];
  readonly startedAt: number | undefined;
  readonly endedAt: number | undefined;
  /** `empty` before the first event; `running` says what the journal says, not that the runner lives. */
  readonly status: 'empty' | 'running' | 'stopping' | RunStatus;
  readonly exitCode: number | undefined;
  readonly stopping: Stopping | undefined;
  /** In the order of the plan. */
  readonly trials: ReadonlyMap<TrialId, TrialState>;
  readonly claims: readonly JudgedClaim[];
  readonly warnings: readonly Diagnostic[];
  /** Of the last event. */
  readonly lastAt: number | undefined;
}

export interface Stopping {
  readonly why: string;
  readonly force: boolean;
  /** When what still runs is killed; undefined when nothing ran, and in early journals. */
  readonly killAt: number | undefined;
}

/**
 * States of a trial:
 *
 *   waiting -> cached | skipped | blocked
 *   waiting -> starting -> running -> storing -> finished
 *                          running -> ended -> failed | retrying -> starting
 *                          running -> stopped           (asked to stop; goes on in a later run)
 */
export type TrialStateName =
  | 'waiting'
  | 'cached'
  | 'skipped'
  | 'blocked'
  | 'starting'
  | 'running'
  | 'storing'
  | 'ended'
  | 'retrying'
  | 'stopped'
  | 'finished'
  | 'failed';

export interface TrialState {
  readonly id: TrialId;
  readonly stage: string;
  /** Of the stage: `mim`. */
  readonly kind: string;
  /** What the plan said before anything ran. */
  readonly planned: PlannedFact['status'];
  readonly needs: readonly TrialId[];
  readonly state: TrialStateName;
  readonly key: Digest | undefined;
  /** The reason of the plan, as its `Reason`. */
  readonly reason: Json | undefined;
  /** Of this run, oldest first. */
  readonly attempts: readonly AttemptState[];
  /** How the last attempt ended. */
  readonly end: AttemptEnd | undefined;
  readonly outputs: Readonly<Record<string, Artifact>>;
  readonly metrics: MetricTree;
  /** Time of its attempts together, once finished or failed. */
  readonly seconds: number | undefined;
  readonly diagnostics: readonly Diagnostic[];
  readonly estimateMs: number | undefined;
  readonly blockedBy: readonly TrialId[];
  /** Number of the last attempt that its retries allow, as far as told. */
  readonly lastAttempt: number | undefined;
  /** When the next attempt is due; only while `retrying`. */
  readonly retryAt: number | undefined;
  /** Of its first attempt in this run. */
  readonly startedAt: number | undefined;
  readonly endedAt: number | undefined;
}

export interface AttemptState {
  /** From 1, counted over all runs of the key. */
  readonly attempt: number;
  readonly directory: string;
  readonly process: ProcessIdentity | undefined;
  /** `foreign`: another runner started it and still watches it. */
  readonly origin: 'started' | 'adopted' | 'foreign';
  /** UUIDs; empty also where they are not known. */
  readonly gpus: readonly string[];
  readonly startedAt: number;
  readonly end: AttemptEnd | undefined;
  readonly seconds: number | undefined;
}

export interface JudgedClaim {
  readonly claim: string;
  readonly expected: string;
  readonly got: number | null;
  readonly tolerance: number | null;
  readonly verdict: Verdict;
  readonly source: string | null;
}
