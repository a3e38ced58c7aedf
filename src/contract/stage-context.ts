/** What a running trial receives from the worker, and what it answers. */
import type { Digest } from '../util/digest.ts';
import type { JsonObject } from '../util/json.ts';
import type { TrialId } from './ids.ts';
import type { MetricTree } from './stage-kind.ts';
import type { StageEvent } from './stage-event.ts';

export interface StageContext {
  readonly trial: TrialId;
  readonly key: Digest;
  /** From 1. */
  readonly attempt: number;
  /**
   * Checked against the kind's schema, defaults filled in, every `x-input` field replaced by the
   * absolute path of the artifact (a file, or a folder for a tree).
   */
  readonly params: JsonObject;
  /** `work/<key>/`: the same for every attempt at this key, so what is left here can be gone on from. */
  readonly workDirectory: string;
  /** Absolute path at which the named output must stand when `run` answers `finished`; its folder exists. */
  outputPath(name: string): string;
  /** Resources granted: threads to use, devices to see. */
  readonly resources: { readonly cpus: number; readonly gpus: readonly string[] };
  /** Which engine to open; the same for every attempt of a run. */
  readonly engine: EngineRequest;
  /** Shared cache of downloads (`<state>/cache`); content there is verified by digest when used. */
  readonly cacheDirectory: string;
  /** Reports; never throws, never waits. */
  emit(event: StageEvent): void;
  /** Aborted when the attempt is asked to stop: write a checkpoint, answer `stopped`. */
  readonly signal: AbortSignal;
}

export interface EngineRequest {
  readonly backend: 'auto' | 'tensorflow' | 'wasm';
}

export type StageResult =
  | {
      readonly kind: 'finished';
      readonly metrics: MetricTree;
      /** Numeric identity of what computed it: engine, version, threads, flags. Recorded, not in the key. */
      readonly computedBy?: string;
    }
  /** Asked to stop, and did, after writing what is needed to go on. */
  | { readonly kind: 'stopped' };
