/**
 * Puts the parts together: which pipeline file is meant, where state lies, the store, the plan. The
 * commands take it from here; they never open anything themselves.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { RepriseError } from '../diagnostics/diagnostic.ts';
import { noPipelineFile, severalPipelineFiles, usage } from '../diagnostics/messages/cli.ts';
import { findRoot } from '../language/find-root.ts';
import { gateFor } from '../language/gate.ts';
import { loadPipeline } from '../language/load-pipeline.ts';
import type { CheckedPipeline } from '../language/pipeline.ts';
import { makePlan, type PlanOptions } from '../plan/make-plan.ts';
import type { Plan } from '../plan/plan.ts';
import { kinds } from '../stages/registry.ts';
import { openStore } from '../store/open-store.ts';
import type { Store } from '../store/store.ts';
import type { ChoiceOptions, CliContext, PipelineOptions } from './context.ts';
import { PipelineProblems } from './pipeline-problems.ts';

export interface Request {
  readonly context: CliContext;
  /** As given as an argument; undefined when `-f` or the default decides. */
  readonly named: string | undefined;
  readonly options: PipelineOptions;
  /** The verb, for suggestions. */
  readonly command: string;
}

/**
 * Reads and checks the pipeline that was meant.
 *
 * @throws PipelineProblems with everything that is wrong in it, and the texts to show it in.
 */
export function openPipeline(request: Request): CheckedPipeline {
  const { options, context } = request;
  const given = [...(request.named === undefined ? [] : [request.named]), ...(options.file ?? [])];
  const gate = gateFor(kinds);
  const loaded = loadPipeline({
    files: given.length > 0 ? given : [defaultFile(context.cwd, request.command)],
    sets: options.set ?? [],
    ...(options.profile === undefined ? {} : { profile: options.profile }),
    kinds,
    ...(gate === undefined ? {} : { gate }),
    cwd: context.cwd,
  });
  if (!loaded.ok) throw new PipelineProblems(loaded.error.diagnostics, loaded.error.sources);
  return withEngine(loaded.value, context.env);
}

export interface OpenedPlan {
  readonly pipeline: CheckedPipeline;
  readonly store: Store;
  readonly plan: Plan;
}

/** The pipeline, its store and what would happen; the caller closes the store. */
export async function openPlan(request: Request, choice: PlanOptions = {}): Promise<OpenedPlan> {
  const pipeline = openPipeline(request);
  const store = await openStore(stateOf(pipeline.root, request.options, request.context));
  const planned = await makePlan(pipeline, store, choice);
  if (!planned.ok) throw new PipelineProblems(planned.error, pipeline.sources);
  return { pipeline, store, plan: planned.value };
}

/** `--only` and `--force` as the plan takes them. */
export function choiceOf(options: ChoiceOptions): PlanOptions {
  const { only, force } = options;
  return {
    ...(only === undefined ? {} : { only }),
    ...(force === undefined ? {} : { force: force.includes('all') ? 'all' : force }),
  };
}

/** `--state`, else `REPRISE_STATE`, else `runs` in the project. */
export function stateOf(root: string, options: PipelineOptions, context: CliContext): string {
  const named = options.state ?? (context.env['REPRISE_STATE'] || undefined);
  return named === undefined ? join(root, 'runs') : resolve(context.cwd, named);
}

/** The same where no pipeline is read: the project that the working directory is in. */
export function stateHere(options: PipelineOptions, context: CliContext): string {
  return stateOf(rootHere(context.cwd), options, context);
}

/** The project that a folder is in, found as for a pipeline file in it. */
export function rootHere(cwd: string): string {
  return findRoot(join(resolve(cwd), 'pipeline.yaml'));
}

/** `reprise.yaml` of the project, else the only file in its `pipelines/`. */
export function defaultFile(cwd: string, command: string): string {
  const root = rootHere(cwd);
  const own = join(root, 'reprise.yaml');
  if (existsSync(own)) return shown(cwd, own);
  const folder = join(root, 'pipelines');
  const found = existsSync(folder)
    ? readdirSync(folder)
        .filter((name) => /\.ya?ml$/.test(name))
        .sort()
        .map((name) => shown(cwd, join(folder, name)))
    : [];
  if (found.length > 1) throw new RepriseError(severalPipelineFiles({ command, found }));
  if (found[0] === undefined)
    throw new RepriseError(noPipelineFile({ looked: shown(cwd, folder) }));
  return found[0];
}

/** A path as the user would type it from where they are. */
export function shown(cwd: string, path: string): string {
  const near = relative(cwd, path);
  return near === '' ? '.' : near.startsWith('../..') ? path : near;
}

/** `REPRISE_ENGINE` outranks the file: it is how one shell, one machine or one test is told. */
function withEngine(pipeline: CheckedPipeline, env: NodeJS.ProcessEnv): CheckedPipeline {
  const engine = env['REPRISE_ENGINE'];
  if (engine === undefined || engine === '') return pipeline;
  if (engine !== 'auto' && engine !== 'tensorflow' && engine !== 'wasm') {
    const message = `Cannot use REPRISE_ENGINE="${engine}": expected auto, tensorflow or wasm`;
    throw new RepriseError(usage({ message }));
  }
  return { ...pipeline, execution: { ...pipeline.execution, engine } };
}
