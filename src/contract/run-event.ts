/**
 * The facts of a run: each is one line of `journal.jsonl`, on disk before anything acts on it. What any
 * command shows is a fold over them. Lines of released versions stay readable: fields are added, never
 * changed. (Progress and metrics of a stage are not here; they are in its attempt's `events.jsonl`.)
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Digest } from '../util/digest.ts';
import type { Json } from '../util/json.ts';
import type { Artifact } from './artifact.ts';
import type { TimedStageEvent } from './stage-event.ts';
import type { RunName, TrialId } from './ids.ts';
import type { MetricTree } from './stage-kind.ts';

export type RunEvent =
  | {
      readonly event: 'run-started';
      readonly format: 1;
      readonly run: RunName;
      readonly pipeline: string;
      readonly file: string;
      readonly version: string;
      readonly pid: number;
      readonly host: string;
      readonly argv: readonly string[];
      /** Who runs it, so that others can tell whether it is still there; absent in early journals. */
      readonly runner?: ProcessIdentity;
    }
  | { readonly event: 'planned'; readonly trials: readonly PlannedFact[] }
  /** The key is known now (upstream ended), or known from the start. */
  | {
      readonly event: 'trial-keyed';
      readonly trial: TrialId;
      readonly key: Digest;
      readonly reason: Json;
    }
  | {
      readonly event: 'trial-cached';
      readonly trial: TrialId;
      readonly key: Digest;
      readonly outputs: Readonly<Record<string, Artifact>>;
      readonly metrics: MetricTree;
    }
  | { readonly event: 'trial-skipped'; readonly trial: TrialId }
  | { readonly event: 'trial-blocked'; readonly trial: TrialId; readonly by: readonly TrialId[] }
  /** `reprise cancel TRIAL` was heard; an attempt that executes ends later, with an event of its own. */
  | { readonly event: 'trial-cancelled'; readonly trial: TrialId; readonly force: boolean }
  /** Written before the process exists. */
  | {
      readonly event: 'attempt-starting';
      readonly trial: TrialId;
      readonly key: Digest;
      readonly attempt: number;
      readonly directory: string;
      /** UUIDs of the GPUs that it was given; absent when none. */
      readonly gpus?: readonly string[];
    }
  | {
      readonly event: 'attempt-started';
      readonly trial: TrialId;
      readonly key: Digest;
      readonly attempt: number;
      readonly process: ProcessIdentity;
    }
  /** A living attempt of an earlier or another runner was found and is watched from now on. */
  | {
      readonly event: 'attempt-adopted';
      readonly trial: TrialId;
      readonly key: Digest;
      readonly attempt: number;
      readonly process: ProcessIdentity;
      readonly directory: string;
      readonly foreign: boolean;
      /** As far as they are known; absent when none. */
      readonly gpus?: readonly string[];
    }
  | {
      readonly event: 'attempt-ended';
      readonly trial: TrialId;
      readonly key: Digest;
      readonly attempt: number;
      readonly end: AttemptEnd;
      readonly seconds: number;
    }
  | {
      readonly event: 'trial-finished';
      readonly trial: TrialId;
      readonly key: Digest;
      readonly outputs: Readonly<Record<string, Artifact>>;
      readonly metrics: MetricTree;
      readonly seconds: number;
    }
  | {
      readonly event: 'trial-failed';
      readonly trial: TrialId;
      readonly key: Digest | undefined;
      readonly diagnostics: readonly Diagnostic[];
    }
  | {
      readonly event: 'trial-retry';
      readonly trial: TrialId;
      readonly after: AttemptEnd;
      readonly delayMs: number;
      readonly attempt: number;
      /** Number of the last attempt that there would be if each ended like this one; absent in early journals. */
      readonly lastAttempt?: number;
      /** What is different from now on, each in words; absent when nothing is. */
      readonly changes?: readonly string[];
    }
  | {
      readonly event: 'stopping';
      /** `request`: by `reprise cancel`, from wherever. */
      readonly why: 'interrupt' | 'terminate' | 'failure' | 'request';
      readonly force: boolean;
      /** After so long what still runs is killed: the longest of the trials at work; absent when nothing runs. */
      readonly graceMs?: number;
    }
  /** `trial`: the one that waits for what the diagnostic says; absent on all others. */
  | { readonly event: 'warning'; readonly diagnostic: Diagnostic; readonly trial?: TrialId }
  | {
      readonly event: 'claim-judged';
      readonly claim: string;
      readonly expected: string;
      readonly got: number | null;
      readonly tolerance: number | null;
      readonly verdict: Verdict;
      readonly source: string | null;
    }
  | {
      readonly event: 'run-ended';
      readonly run: RunName;
      readonly status: RunStatus;
      readonly exitCode: number;
    };

export type TimedRunEvent = RunEvent & { readonly at: number };

export interface PlannedFact {
  readonly id: TrialId;
  readonly stage: string;
  readonly kind: string;
  readonly status: 'cached' | 'resume' | 'run' | 'undecided' | 'blocked' | 'skipped';
  readonly needs: readonly TrialId[];
  readonly estimateMs: number | undefined;
}

export type Verdict = 'reproduced' | 'not-reproduced' | 'unknown';
export type RunStatus = 'done' | 'failed' | 'claim-not-met' | 'blocked' | 'cancelled';

/** A process, so that another one with the same number is never taken for it. */
export interface ProcessIdentity {
  readonly pid: number;
  /** Field 22 of `/proc/<pid>/stat` on Linux; the start time of `ps -o lstart` on macOS. */
  readonly startTime: string;
  readonly bootId: string;
  readonly host: string;
}

/** How an attempt ended, each with its own facts. */
export type AttemptEnd =
  | { readonly kind: 'finished' }
  /** Asked to stop and left a checkpoint. */
  | { readonly kind: 'stopped' }
  /** `cause`: what is known of it, a name of `run/known-ends.ts`. */
  | { readonly kind: 'exited'; readonly code: number; readonly cause?: string }
  | { readonly kind: 'signalled'; readonly signal: string; readonly cause?: string }
  /** Of the host when `of` is absent (records of before had no other). */
  | { readonly kind: 'out-of-memory'; readonly of?: 'host' | 'gpu' }
  | { readonly kind: 'idle-timeout'; readonly afterMs: number }
  | { readonly kind: 'total-timeout'; readonly afterMs: number }
  /** Somebody else (a batch system, an administrator) asked it to go, and it left no checkpoint of that moment. */
  | { readonly kind: 'preempted'; readonly signal: string }
  /** The machine it ran on was restarted, or is another one than this. */
  | { readonly kind: 'node-lost'; readonly host: string }
  /** A rule of `stop_if` came true. */
  | {
      readonly kind: 'diverged';
      readonly rule: string;
      readonly found: string;
      readonly step?: number;
    }
  | { readonly kind: 'cancelled' }
  /** The process is gone and left no exit record (kill -9 of everything, a power cut). */
  | { readonly kind: 'vanished' };

/** What a view of a living run receives: the journal's facts and the running stages' own events, in order. */
export type LiveEvent =
  | TimedRunEvent
  | {
      readonly event: 'stage';
      readonly at: number;
      readonly trial: TrialId;
      readonly attempt: number;
      readonly told: TimedStageEvent;
    };
