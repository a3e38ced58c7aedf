/**
 * What a stage kind declares. This is the bridge between the two towers: the orchestrator reads the
 * declaration and never the work; the work is loaded in the worker only, by `load()`.
 */
import type { JsonObject } from '../util/json.ts';
import type { ParameterSchema } from './parameter-schema.ts';
import type { StageContext, StageResult } from './stage-context.ts';

export interface StageKind {
  /** As written in the file, e.g. `mim`. */
  readonly name: string;
  readonly title: string;
  readonly description: string;
  /** Raised when the same parameters would give other numbers. Part of every key. */
  readonly revision: number;
  /** An object schema; the fields common to all stages (needs, matrix, resources, …) are not in it. */
  readonly parameters: ParameterSchema;
  /** Outputs by name; a function where they depend on the parameters (`command`). */
  readonly outputs: Outputs | ((params: JsonObject) => Outputs);
  /** Metrics by dotted name, e.g. `val.acc1`; `'any'` where the parameters decide. */
  readonly metrics: Readonly<Record<string, MetricDeclaration>> | 'any';
  /** Used when the file does not say. */
  readonly resources: { readonly cpus: number; readonly memory: string };
  /**
   * How an attempt is executed: `worker` loads `load()` in a process of ours; `program` runs what
   * `program()` answers, directly.
   */
  readonly execution: 'worker' | 'program';
  load?(): Promise<StageWork>;
  program?(params: JsonObject, place: ProgramPlace): Program;
  /**
   * Globs, relative to the project root, of files whose content enters the key beside the inputs
   * (`command`: the code). A glob that matches nothing is a problem of the user's.
   */
  keyFiles?(params: JsonObject): readonly string[];
  /** How to find what an attempt of a `program` left to go on from. */
  checkpoints?(params: JsonObject): CheckpointRule | undefined;
  /** Where a `program` leaves its metrics. */
  metricsFile?(params: JsonObject): MetricsFile | undefined;
  /** How far a `program` has to go. */
  progress?(params: JsonObject): ProgressRule | undefined;
  /** What has to be as it was for a `program` to go on from a checkpoint. */
  compatibility?(params: JsonObject): CompatibilityRule | undefined;
  /** Checks between fields that a schema cannot express; a line per problem, with its field as a JSON pointer. */
  check?(params: JsonObject): readonly { readonly pointer: string; readonly message: string }[];
}

/** Files or folders in the work directory that a program can go on from. */
export interface CheckpointRule {
  /** Relative to the work directory. */
  readonly glob: string;
  /** What makes one newer: the last number in its name, its modification time, or its name. */
  readonly order: 'number' | 'mtime' | 'name';
  /** What a whole one looks like; `none` takes every one that is not empty, `auto` goes by the content. */
  readonly validate: 'none' | 'auto' | 'zip' | 'safetensors' | 'json' | CheckpointProgram;
  /** How many of the newest whole ones to keep; the others are removed between attempts. */
  readonly keepLast: number | undefined;
}

/** A program that says by its exit code whether a checkpoint is whole; `${checkpoint.path}` stands in its arguments. */
export interface CheckpointProgram {
  readonly argv: readonly string[];
  readonly timeoutMs: number;
}

export interface ProgressRule {
  /** The field that counts, when it is declared. */
  readonly step: string | undefined;
  readonly total: number;
}

export interface CompatibilityRule {
  readonly facts: Readonly<Record<string, CompatibilityFact>>;
  /** What to do when a fact has changed. */
  readonly otherwise: 'refuse' | 'start-anew';
}

/** A value as it is, what was granted of a resource, or what a program prints. */
export type CompatibilityFact =
  | { readonly kind: 'value'; readonly value: string }
  | { readonly kind: 'resource'; readonly resource: 'cpus' | 'gpus' }
  | { readonly kind: 'program'; readonly argv: readonly string[]; readonly timeoutMs: number };

export interface MetricsFile {
  /** Relative to the work directory. */
  readonly path: string;
  /** `jsonl`: an object a line, the last line counts; `json`: one object. */
  readonly format: 'json' | 'jsonl';
  /** The field that counts the steps; not a metric itself. */
  readonly step: string | undefined;
}

export type Outputs = Readonly<Record<string, OutputDeclaration>>;

export interface OutputDeclaration {
  readonly type: 'file' | 'tree';
  readonly description: string;
  /** Where the stage leaves it, relative to `outputs/` in the work directory; the name itself if absent. */
  readonly path?: string;
}

export interface MetricDeclaration {
  readonly description: string;
  /** Which direction is better, where that makes sense. */
  readonly better?: 'higher' | 'lower';
}

export interface StageWork {
  run(context: StageContext): Promise<StageResult>;
}

export interface ProgramPlace {
  readonly workDirectory: string;
  readonly outputsDirectory: string;
  readonly projectRoot: string;
  /** A valid checkpoint to go on from, when there is one. */
  readonly checkpoint?: { readonly path: string };
}

/** One program as the supervisor starts it. */
export interface Program {
  readonly argv: readonly [string, ...string[]];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
}

/** Values of metrics as a stage reports them: numbers, or nested objects of numbers. */
export type MetricTree = { readonly [name: string]: number | MetricTree };
