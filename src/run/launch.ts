/** From a trial and its directory to the process that the executor starts. */
import { appendFileSync, mkdirSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import type { EngineRequest } from '../contract/stage-context.ts';
import type { StageEvent } from '../contract/stage-event.ts';
import type { Program } from '../contract/stage-kind.ts';
import { type Diagnostic, RepriseError } from '../diagnostics/diagnostic.ts';
import { cannotGoOn, checkpointSetAside, startsAnew } from '../diagnostics/messages/run.ts';
import type { Resources } from '../language/pipeline.ts';
import type { PlannedTrial } from '../plan/plan.ts';
import { invariant } from '../util/invariant.ts';
import type { JsonObject } from '../util/json.ts';
import { type Attempt, eventsOf, readAttempts, recordFacts, writeRequest } from './attempt.ts';
import {
  type FoundCheckpoint,
  quarantineOf,
  setAllAside,
  settleCheckpoints,
} from './checkpoints.ts';
import { outputPath, outputsOf } from './ingest.ts';
import { changedSince, currentFacts } from './resume-gate.ts';

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
  /** Tells what a user should know although it goes on. */
  readonly warn: (diagnostic: Diagnostic) => Promise<void>;
}

export interface PreparedLaunch {
  readonly program: Program;
  /** With what was written down about it meanwhile. */
  readonly attempt: Attempt;
}

/** Writes what the attempt will read, and answers its program. */
export async function prepareLaunch(
  request: LaunchRequest,
  facts: LaunchFacts,
): Promise<PreparedLaunch> {
  mkdirSync(join(request.workDirectory, 'outputs'), { recursive: true });
  const { program, attempt } =
    request.trial.kind.execution === 'worker'
      ? await workerOf(request, facts)
      : await programOf(request, facts);
  const env = { ...environment(request, facts), ...program.env };
  return { program: { ...program, env }, attempt };
}

async function workerOf(request: LaunchRequest, facts: LaunchFacts): Promise<PreparedLaunch> {
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
  const program: Program = {
    argv: [process.execPath, facts.workerPath, attempt.directory],
    cwd: facts.projectRoot,
    env: facts.workerEnvironment(Math.max(1, Math.floor(request.granted.cpus))),
  };
  return { program, attempt };
}

async function programOf(request: LaunchRequest, facts: LaunchFacts): Promise<PreparedLaunch> {
  const { trial, params, workDirectory } = request;
  const { kind } = trial;
  invariant(kind.program !== undefined, `the kind "${kind.name}" has no program`);
  for (const [name, declared] of Object.entries(outputsOf({ kind, params }))) {
    mkdirSync(dirname(outputPath(workDirectory, name, declared)), { recursive: true });
  }
  const { found, attempt } = await checkpointOf(request, facts);
  if (found !== undefined) {
    // A program says nothing itself; this line lets the views say what it goes on from.
    const told: StageEvent = { event: 'resumed', step: found.step ?? 0, path: found.path };
    const line = JSON.stringify({ ...told, at: attempt.record.startedAt });
    appendFileSync(eventsOf(attempt.directory), `${line}\n`);
  }
  const program = kind.program(params, {
    workDirectory,
    outputsDirectory: join(workDirectory, 'outputs'),
    projectRoot: facts.projectRoot,
    ...(found === undefined ? {} : { checkpoint: { path: found.path } }),
  });
  return { program, attempt };
}

/**
 * What a program may go on from: the newest whole checkpoint, when what has to be the same is the same.
 *
 * @throws RepriseError RP4044, RP4045 or RP4046.
 */
async function checkpointOf(
  request: LaunchRequest,
  { projectRoot }: LaunchFacts,
): Promise<{ readonly found: FoundCheckpoint | undefined; readonly attempt: Attempt }> {
  const { params, workDirectory, granted, warn } = request;
  const { kind, id: trial } = request.trial;
  const rule = kind.checkpoints?.(params);
  const gate = kind.compatibility?.(params);
  const facts = gate === undefined ? {} : await currentFacts(gate, { trial, projectRoot, granted });
  // Before the program exists, so that no checkpoint is ever without them.
  const attempt = gate === undefined ? request.attempt : await recordFacts(request.attempt, facts);
  if (rule === undefined) return { found: undefined, attempt };
  const { newest, aside } = await settleCheckpoints({ trial, workDirectory, projectRoot }, rule);
  const instead = newest === undefined ? undefined : relative(workDirectory, newest.path);
  for (const one of aside) await warn(checkpointSetAside({ trial, ...one, instead }));
  if (newest === undefined || gate === undefined) return { found: newest, attempt };
  const earlier = readAttempts(workDirectory).filter(
    ({ record }) => record.attempt < attempt.record.attempt,
  );
  const changed = changedSince(newest.path, earlier, facts);
  if (changed.length === 0) return { found: newest, attempt };
  const path = instead ?? newest.path;
  if (gate.otherwise === 'refuse') throw new RepriseError(cannotGoOn({ trial, path, changed }));
  await setAllAside(workDirectory, rule);
  await warn(startsAnew({ trial, path, changed, aside: quarantineOf(workDirectory) }));
  return { found: undefined, attempt };
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
