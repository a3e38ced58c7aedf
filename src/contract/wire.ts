/**
 * What runner and attempt say to each other through files of the attempt's directory:
 * `request.json` (runner -> worker, written before the start), `events.jsonl` (worker -> anyone),
 * `exit` (supervisor -> anyone: the raw exit status, written when the program has ended), and
 * `work/<key>/finished.json` (worker -> runner: the metrics, written last by a stage that finished).
 */
import type { Digest } from '../util/digest.ts';
import type { JsonObject } from '../util/json.ts';
import type { EngineRequest } from './stage-context.ts';
import type { TrialId } from './ids.ts';
import type { MetricTree } from './stage-kind.ts';

export interface AttemptRequest {
  readonly format: 1;
  readonly kind: string;
  readonly trial: TrialId;
  readonly key: Digest;
  readonly attempt: number;
  readonly params: JsonObject;
  readonly workDirectory: string;
  readonly attemptDirectory: string;
  readonly cacheDirectory: string;
  readonly projectRoot: string;
  /** Output name -> absolute path. */
  readonly outputs: Readonly<Record<string, string>>;
  readonly resources: { readonly cpus: number; readonly gpus: readonly string[] };
  readonly engine: EngineRequest;
}

export interface Finished {
  readonly format: 1;
  readonly metrics: MetricTree;
  /** Numeric identity of what computed it: engine, version, threads, flags. Recorded, not in the key. */
  readonly computedBy?: string;
}

/** Exit codes of an attempt's process that mean something to the runner. */
export const exitCodes = {
  finished: 0,
  /** The problem is in `events.jsonl`. */
  failed: 1,
  /** Asked to stop; a checkpoint was written. (EX_TEMPFAIL) */
  stopped: 75,
  /** A bug of ours. (EX_SOFTWARE) */
  bug: 70,
} as const;
