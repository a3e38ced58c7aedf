/** From a trial and its directory to the process that the executor starts. */
import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { EngineRequest } from '../contract/stage-context.ts';
import type { StageEvent } from '../contract/stage-event.ts';
import type { Program } from '../contract/stage-kind.ts';
import type { Resources } from '../language/pipeline.ts';
import type { PlannedTrial } from '../plan/plan.ts';
import { invariant } from '../util/invariant.ts';
import type { JsonObject } from '../util/json.ts';
import { type Attempt, eventsOf, writeRequest } from './attempt.ts';
import { newestCheckpoint, pruneCheckpoints } from './checkpoints.ts';
import { outputPath, outputsOf } from './ingest.ts';

/** What is the same for every attempt of a run. */
export interface LaunchFacts {
  /** The program that runs an attempt of a stage of ours: `dist/worker.mjs`. */
  readonly workerPath: string;
  readonly stateDirectory: string;
  readonly projectRoot: string;
  readonly engine: EngineRequest;
  readonly hasGpus: boolean;
  /** Variables that an attempt of ours starts with, for so many processors (threads, allocator). */
  readonly workerEnvironment: (cpus: number) => Readonly<Record<string, string>>;
}

export interface LaunchRequest {
  readonly trial: PlannedTrial;
  readonly params: JsonObject;
  readonly granted: Resources;
  readonly gpus: readonly string[];
  readonly workDirectory: string;
  readonly attempt: Attempt;
}

/** Writes what the attempt will read, and answers its program. */
export async function prepareLaunch(request: LaunchRequest, facts: LaunchFacts): Promise<Program> {
  mkdirSync(join(request.workDirectory, 'outputs'), { recursive: true });
  const program =
    request.trial.kind.execution === 'worker'
      ? await workerOf(request, facts)
      : await programOf(request, facts);
  return { ...program, env: { ...environment(request, facts), ...program.env } };
}

async function workerOf(request: LaunchRequest, facts: LaunchFacts): Promise<Program> {
  const { trial, params, attempt, workDirectory } = request;
  const outputs = Object.entries(outputsOf({ kind: trial.kind, params }));
  await writeRequest(attempt, {
    format: 1,
    kind: trial.kind.name,
    trial: trial.id,
    key: attempt.record.key,
    attempt: attempt.record.attempt,
    params,
    workDirectory,
    attemptDirectory: attempt.directory,
    cacheDirectory: join(facts.stateDirectory, 'cache'),
    projectRoot: facts.projectRoot,
    outputs: Object.fromEntries(
      outputs.map(([name, declared]) => [name, outputPath(workDirectory, name, declared)]),
    ),
    resources: { cpus: request.granted.cpus, gpus: request.gpus },
    engine: facts.engine,
  });
  return {
    argv: [process.execPath, facts.workerPath, attempt.directory],
    cwd: facts.projectRoot,
    env: facts.workerEnvironment(Math.max(1, Math.floor(request.granted.cpus))),
  };
}

async function programOf(request: LaunchRequest, facts: LaunchFacts): Promise<Program> {
  const { trial, params, workDirectory, attempt } = request;
  const { kind } = trial;
  invariant(kind.program !== undefined, `the kind "${kind.name}" has no program`);
  for (const [name, declared] of Object.entries(outputsOf({ kind, params }))) {
    mkdirSync(dirname(outputPath(workDirectory, name, declared)), { recursive: true });
  }
  const rule = kind.checkpoints?.(params);
  if (rule !== undefined) await pruneCheckpoints(workDirectory, rule);
  const found = rule === undefined ? undefined : await newestCheckpoint(workDirectory, rule);
  if (found !== undefined) {
    // A program says nothing itself; this line lets the views say what it goes on from.
    const told: StageEvent = { event: 'resumed', step: found.step ?? 0, path: found.path };
    const line = JSON.stringify({ ...told, at: attempt.record.startedAt });
    appendFileSync(eventsOf(attempt.directory), `${line}\n`);
  }
  return kind.program(params, {
    workDirectory,
    outputsDirectory: join(workDirectory, 'outputs'),
    projectRoot: facts.projectRoot,
    ...(found === undefined ? {} : { checkpoint: { path: found.path } }),
  });
}

/** Ours, and what was granted: libraries that count the machine's cpus would take all of them. */
function environment(request: LaunchRequest, facts: LaunchFacts): Record<string, string> {
  const env: Record<string, string> = {};
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined) env[name] = value;
  }
  env['OMP_NUM_THREADS'] ??= String(Math.max(1, Math.floor(request.granted.cpus)));
  if (facts.hasGpus) env['CUDA_VISIBLE_DEVICES'] = request.gpus.join(',');
  return env;
}
