/**
 * What the language hands to the plan: a pipeline in which every name is resolved and every value
 * checked, and in which only matrix values and upstream results are still open.
 */
import type { OutputRef, PathRef } from '../contract/artifact.ts';
import type { ParameterSchema } from '../contract/parameter-schema.ts';
import type { TrialId } from '../contract/ids.ts';
import type { StageKind } from '../contract/stage-kind.ts';
import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts';
import type { Result } from '../util/result.ts';
import type { Json } from '../util/json.ts';
import type { Expression } from './expression/expression.ts';

export interface CheckedPipeline {
  readonly name: string;
  readonly description: string | undefined;
  /** As given by the user; for messages. */
  readonly file: string;
  /** Absolute. Relative paths in the file start here. */
  readonly root: string;
  /** In file order. Entries of `datasets:` come first, as stages named `datasets.<name>`. */
  readonly stages: readonly CheckedStage[];
  readonly claims: readonly CheckedClaim[];
  readonly comparisons: readonly CheckedComparison[];
  readonly execution: Execution;
  /** The pipeline with all overlays, profile, `--set` and defaults merged; for `config` and provenance. */
  readonly resolved: Json;
  /** Where each value of `resolved` came from, by JSON pointer. */
  readonly origins: ReadonlyMap<string, Origin>;
  /** Source texts by the file name used in spans. */
  readonly sources: ReadonlyMap<string, string>;
  /** What does not keep the pipeline from running but deserves a look. */
  readonly warnings: readonly Diagnostic[];
}

export interface CheckedStage {
  readonly name: string;
  readonly kind: StageKind;
  /** Axis -> values, in file order; empty without a matrix. */
  readonly matrix: Matrix;
  /** Defaults filled in; leaves may be `Deferred`, `PathRef` (an `x-input` field with a path) or JSON. */
  readonly params: Template;
  /** The schema that `params` obey; says which fields are inputs and which are execution only. */
  readonly schema: ParameterSchema;
  /** Stages that must end well before, beyond those that `params` refer to. */
  readonly needs: readonly string[];
  readonly when: Template;
  readonly resources: Resources;
  readonly timeout: {
    readonly totalMs: number | undefined;
    readonly idleMs: number | undefined;
    readonly graceMs: number;
  };
  readonly retry: readonly RetryRule[];
  readonly stopIf: readonly StopRule[];
  readonly span: Span;
}

export interface Matrix {
  readonly axes: Readonly<Record<string, readonly Json[]>>;
  readonly include: readonly Readonly<Record<string, Json>>[];
  readonly exclude: readonly Readonly<Record<string, Json>>[];
}

export interface Resources {
  readonly cpus: number;
  readonly memoryBytes: number;
  readonly gpus: number;
  /** Named things of which there are few (licences, the bandwidth of a disk), by name. */
  readonly tokens: Readonly<Record<string, number>>;
}

export interface RetryRule {
  /** Classes of ends, as `classesOf` in `run/retry.ts` names them. */
  readonly on: readonly string[];
  readonly max: number;
  readonly delayMs: number;
  /** The pause of the nth use is `delayMs * factor ** (n - 1)`, at most `maxDelayMs`, give or take `jitter` of it. */
  readonly factor: number;
  readonly maxDelayMs: number;
  readonly jitter: number;
  readonly changes: AttemptChanges;
}

/** What is different from the next attempt on; nothing here enters a key. */
export interface AttemptChanges {
  readonly params: readonly { readonly path: readonly string[]; readonly value: Json }[];
  readonly resources: Partial<Pick<Resources, 'cpus' | 'memoryBytes' | 'gpus'>>;
  readonly timeout: Partial<CheckedStage['timeout']>;
  /** Each in words: `batch.per_device = 16`. */
  readonly texts: readonly string[];
}

/** When an attempt is ended because it computes nothing of use any more. */
export interface StopRule {
  /** Dotted. */
  readonly metric: string;
  readonly test: 'nan' | 'not-finite' | 'above' | 'below';
  /** Of `above` and `below`. */
  readonly bound: number;
  /** Values in a row. */
  readonly times: number;
  /** As it is shown. */
  readonly text: string;
}

/** An entry of `expect:`: a value the pipeline should reach. */
export interface CheckedClaim {
  readonly claim: string;
  /** A number, once all it refers to has ended. */
  readonly value: Template;
  /** What is claimed of it; `equals` comes with a tolerance. A bound may refer to other metrics. */
  readonly bound:
    | { readonly kind: 'equals'; readonly to: Template; readonly tolerance: number }
    | { readonly kind: 'at-least'; readonly than: Template }
    | { readonly kind: 'at-most'; readonly than: Template };
  readonly source: string | undefined;
  readonly span: Span;
}

/** An entry of `compare:`: values printed side by side, claiming nothing. */
export interface CheckedComparison {
  readonly title: string;
  /** Row label -> value. */
  readonly rows: readonly { readonly label: string; readonly value: Template }[];
  readonly note: string | undefined;
  readonly span: Span;
}

/** From `profile:` and the command line: where and how; never enters a key. */
export interface Execution {
  readonly profile: string | undefined;
  readonly executor: { readonly kind: 'local' };
  /** What this run may use of the host; undefined = what the host has. */
  readonly limits: {
    readonly cpus: number | undefined;
    readonly memoryBytes: number | undefined;
    readonly gpus: number | undefined;
    /** How many there are of each named token; one of those that are not named here. */
    readonly tokens: Readonly<Record<string, number>>;
  };
  readonly engine: 'auto' | 'tensorflow' | 'wasm';
  readonly onFailure: 'finish' | 'continue' | 'kill';
  readonly notify: readonly NotifyRule[];
}

/** Whom to tell what. */
export interface NotifyRule {
  readonly on: readonly NotifyEvent[];
  /** A program with its arguments. */
  readonly command?: readonly [string, ...string[]];
  /** An address, or `$NAME` of the variable that holds it. */
  readonly webhook?: string;
}

export type NotifyEvent =
  | 'done'
  | 'failed'
  | 'claim-not-met'
  | 'blocked'
  | 'cancelled'
  | 'trial-failed'
  | 'stalled'
  | 'retry'
  | 'retries-exhausted';

/** Where a value came from. */
export type Origin =
  | { readonly kind: 'file' | 'overlay' | 'profile'; readonly span: Span }
  | { readonly kind: 'set'; readonly text: string }
  | { readonly kind: 'default'; readonly of: string };

/** A parameter tree whose leaves may still wait for matrix values and upstream results. */
export type Template =
  | null
  | boolean
  | number
  | string
  | readonly Template[]
  | { readonly [key: string]: Template }
  | Deferred;

/** A `${…}` that cannot be computed from the file alone. */
export class Deferred {
  readonly expression: Expression;
  readonly span: Span;
  /** Stages whose outputs or metrics it reads: its edges in the graph. */
  readonly stages: readonly string[];
  /** As written in the file, for messages and `config`. */
  readonly text: string;

  constructor(expression: Expression, span: Span, stages: readonly string[], text = '') {
    this.expression = expression;
    this.span = span;
    this.stages = stages;
    this.text = text;
  }
}

/** A template with everything filled in: JSON whose leaves may be artifacts still to come, or paths. */
export type Filled =
  | null
  | boolean
  | number
  | string
  | OutputRef
  | PathRef
  | readonly Filled[]
  | { readonly [key: string]: Filled };

/** What evaluation may ask while it fills a template. */
export interface Scope {
  readonly matrix: Readonly<Record<string, Json>>;
  /** Trials of a stage that match a selector; all of them for `[*]`, in matrix order. */
  trials(stage: string, where: Readonly<Record<string, Json>>): readonly TrialId[];
  /** Whether an output of that name exists is checked before; this only names it. */
  output(trial: TrialId, name: string): OutputRef;
  /** A metric of a finished trial; `waits` while it has none. */
  metric(
    trial: TrialId,
    path: readonly string[],
  ):
    | { readonly kind: 'value'; readonly value: Json }
    | { readonly kind: 'waits' }
    | { readonly kind: 'missing' };
}

/**
 * Fills a template (declared here, implemented in `expression/fill.ts`). `waits` lists the trials whose
 * metrics are needed first.
 */
export type Fill = (template: Template, scope: Scope) => Result<FillAnswer, readonly Diagnostic[]>;

export type FillAnswer =
  | { readonly kind: 'filled'; readonly value: Filled }
  | { readonly kind: 'waits'; readonly for: readonly TrialId[] };
