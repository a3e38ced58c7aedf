/** The steps of the command line for programs: read a pipeline, plan it, run it. */
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LiveEvent } from '../contract/run-event.ts';
import { engineEnvironment } from '../engine/engine-environment.ts';
import { gateFor } from '../language/gate.ts';
import { loadPipeline as load } from '../language/load-pipeline.ts';
import type { CheckedPipeline } from '../language/pipeline.ts';
import { makePlan, type PlanOptions } from '../plan/make-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { localExecutor } from '../run/executors/local.ts';
import { RunControl } from '../run/run-control.ts';
import { type RunAnswer, runPlan } from '../run/run-plan.ts';
import { kinds } from '../stages/registry.ts';
import { openStore } from '../store/open-store.ts';
import { systemClock } from '../util/clock.ts';
import { PipelineProblems } from './pipeline-problems.ts';
import { version } from './version.ts';

export interface LoadRequest {
  /** The pipeline file, then overlays; absolute, or relative to `cwd`. */
  readonly files: readonly string[];
  /** Each `a.b=value`, as `--set` takes it. */
  readonly sets?: readonly string[];
  readonly profile?: string;
  /** Default: the working directory of the process. */
  readonly cwd?: string;
}

/**
 * Reads and checks a pipeline; starts no process and evaluates no code but its expressions.
 *
 * @throws RepriseError with every problem of the files.
 */
export function loadPipeline(request: LoadRequest): CheckedPipeline {
  const { files, sets = [], profile, cwd = process.cwd() } = request;
  const gate = gateFor(kinds);
  const loaded = load({
    files,
    sets,
    kinds,
    cwd,
    ...(profile === undefined ? {} : { profile }),
    ...(gate === undefined ? {} : { gate }),
  });
  if (!loaded.ok) throw new PipelineProblems(loaded.error.diagnostics, loaded.error.sources);
  return loaded.value;
}

export interface PlanRequest extends PlanOptions {
  /** State directory; default `runs` in the project of the pipeline. */
  readonly state?: string;
}

/** A plan, and the state directory that it was made over. */
export interface Planned {
  readonly plan: Plan;
  readonly state: string;
}

/**
 * Says what would happen to each trial, and why.
 *
 * @throws RepriseError RP3 when the plan cannot be made, RP5 when the state cannot be read.
 */
export async function plan(pipeline: CheckedPipeline, request: PlanRequest = {}): Promise<Planned> {
  const { state = join(pipeline.root, 'runs'), ...options } = request;
  const store = await openStore(resolve(state));
  try {
    const planned = await makePlan(pipeline, store, options);
    if (!planned.ok) throw new PipelineProblems(planned.error, pipeline.sources);
    return { plan: planned.value, state: store.directory };
  } finally {
    await store.close();
  }
}

export interface RunRequest {
  readonly onEvent?: (event: LiveEvent) => void;
  /** To stop it from outside. */
  readonly control?: RunControl;
}

/**
 * Runs a plan to its end, or until it is stopped. Attempts outlive this process if it dies; the next
 * run adopts them.
 *
 * @throws RepriseError RP5 when the run's folder cannot be made; later problems are in its events.
 */
export async function run(planned: Planned, request: RunRequest = {}): Promise<RunAnswer> {
  const store = await openStore(planned.state);
  try {
    return await runPlan(planned.plan, {
      store,
      executor: localExecutor(),
      clock: systemClock,
      control: request.control ?? new RunControl(),
      version,
      argv: [],
      // Beside this file: the build puts all programs into one folder.
      workerPath: fileURLToPath(new URL('./worker.mjs', import.meta.url)),
      workerEnvironment: engineEnvironment,
      onEvent: request.onEvent ?? ((): void => {}),
    });
  } finally {
    await store.close();
  }
}
