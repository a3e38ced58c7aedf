/**
 * From a trial and the results of others to what it is: its parameters with all references filled in,
 * and its key. Pure but for reading the content of inputs.
 */
import { existsSync } from 'node:fs';
import { isAbsolute, join } from 'node:path';
import type { OutputRef, PathRef } from '../contract/artifact.ts';
import type { TrialId } from '../contract/ids.ts';
import type { KeyDocument } from '../contract/stored-result.ts';
import { type Diagnostic, RepriseError } from '../diagnostics/diagnostic.ts';
import {
  codeNotFound,
  inputNotFound,
  outputNotProduced,
  whenIsNotLogical,
} from '../diagnostics/messages/plan.ts';
import { checkFilled } from '../language/check-filled.ts';
import { fill } from '../language/expression/fill.ts';
import type {
  CheckedPipeline,
  CheckedStage,
  FillAnswer,
  Filled,
  Template,
} from '../language/pipeline.ts';
import type { Store } from '../store/store.ts';
import type { Digest } from '../util/digest.ts';
import { listGlob } from '../util/glob.ts';
import { invariant } from '../util/invariant.ts';
import { isJsonObject, type Json, type JsonObject } from '../util/json.ts';
import { deferredIn, type GraphTrial } from './graph.ts';
import {
  isOutputRef,
  isPathRef,
  keyDocument,
  keyOf,
  referencesOf,
  replaceReferences,
} from './key.ts';
import { type ResultsByTrial, scopeOf } from './scope.ts';

/** The part of a plan that deciding needs; a `Plan` is one. */
export interface PlanView {
  readonly pipeline: CheckedPipeline;
  /** All trials of the pipeline. */
  readonly trials: readonly GraphTrial[];
}

export type FilledParams = { readonly [name: string]: Filled };

export type ResolvedTrial =
  | {
      readonly kind: 'known';
      readonly key: Digest;
      readonly document: KeyDocument;
      readonly params: FilledParams;
    }
  /** For what these trials produce. */
  | { readonly kind: 'waits'; readonly for: readonly TrialId[] }
  /** Its `when` is false. */
  | { readonly kind: 'skipped' };

/**
 * Finds out the key of a trial, as far as the results at hand decide it.
 *
 * @throws RepriseError RP3001, RP3006, RP3009, RP3010, or what filling in the parameters finds.
 */
export async function resolveTrial(
  plan: PlanView,
  trial: GraphTrial,
  store: Pick<Store, 'digestOf'>,
  results: ResultsByTrial,
): Promise<ResolvedTrial> {
  const when = fillIn(trial.stage.when, plan, trial, results);
  if (when.kind === 'waits') return when;
  if (when.value === false) return { kind: 'skipped' };
  if (when.value !== true) {
    const found = JSON.stringify(when.value);
    throw new RepriseError(whenIsNotLogical({ trial: trial.id, found, span: trial.stage.span }));
  }
  const filled = resolveParams(plan, trial, results);
  if (filled.kind === 'waits') return filled;
  const contents = await contentsOf(plan, trial, store, results, filled.params);
  if (contents.kind === 'waits') return contents;
  const document = keyDocument({
    kind: trial.stage.kind,
    schema: trial.stage.schema,
    params: filled.params,
    contentOf: (reference) => {
      const digest = contents.digests.get(nameOf(reference));
      invariant(digest !== undefined, `content of ${nameOf(reference)} was looked up before`);
      return digest;
    },
    extra: await extraOf(plan, trial, store, filled.params),
  });
  return { kind: 'known', key: keyOf(document), document, params: filled.params };
}

/** The parameters of a trial with matrix values, metrics and output names filled in. */
export function resolveParams(
  plan: PlanView,
  trial: GraphTrial,
  results: ResultsByTrial,
):
  | { readonly kind: 'filled'; readonly params: FilledParams }
  | { readonly kind: 'waits'; readonly for: readonly TrialId[] } {
  const answer = fillIn(trial.stage.params, plan, trial, results);
  if (answer.kind === 'waits') return answer;
  const params = hasDeferred(trial.stage) ? recheck(trial, answer.value) : answer.value;
  invariant(isJsonObject(params), 'the parameters of a stage are an object');
  return { kind: 'filled', params: params as FilledParams };
}

/** Matrix values and metrics may break the schema where the file alone did not. */
function recheck(trial: GraphTrial, params: Filled): Filled {
  const checked = checkFilled({ stage: trial.stage, params, trial: trial.id });
  if (!checked.ok) throw new RepriseError(checked.error);
  return checked.value;
}

const deferring = new WeakMap<CheckedStage, boolean>();

function hasDeferred(stage: CheckedStage): boolean {
  const known = deferring.get(stage) ?? deferredIn(stage.params).length > 0;
  deferring.set(stage, known);
  return known;
}

/**
 * What a stage receives: every output and path of the parameters as an absolute path.
 *
 * @param place  `root`: where relative paths start, `CheckedPipeline.root`.
 */
export function materialise(
  params: FilledParams,
  place: {
    readonly store: Pick<Store, 'pathOf'>;
    readonly root: string;
    readonly results: ResultsByTrial;
  },
): JsonObject {
  const value = replaceReferences(params, (reference): Json => {
    if (isPathRef(reference)) return absolute(place.root, reference.$path);
    const { trial, name } = reference.$output;
    const artifact = place.results.get(trial)?.outputs[name];
    invariant(artifact !== undefined, `output ${name} of ${trial} is known before a trial starts`);
    return place.store.pathOf(artifact);
  });
  invariant(isJsonObject(value), 'the parameters of a stage are an object');
  return value;
}

function fillIn(
  template: Template,
  plan: PlanView,
  trial: GraphTrial,
  results: ResultsByTrial,
): FillAnswer {
  const answer = fill(template, scopeOf(plan.trials, results, trial.matrix));
  if (!answer.ok) throw new RepriseError(answer.error);
  return answer.value;
}

type Contents =
  | { readonly kind: 'contents'; readonly digests: ReadonlyMap<string, Digest> }
  | { readonly kind: 'waits'; readonly for: readonly TrialId[] };

async function contentsOf(
  plan: PlanView,
  trial: GraphTrial,
  store: Pick<Store, 'digestOf'>,
  results: ResultsByTrial,
  params: FilledParams,
): Promise<Contents> {
  const digests = new Map<string, Digest>();
  const waits = new Set<TrialId>();
  const problems: Diagnostic[] = [];
  const { span, name: stage } = trial.stage;
  for (const { field, reference } of referencesOf(params)) {
    if (isOutputRef(reference)) {
      const { trial: upstream, name } = reference.$output;
      const outputs = results.get(upstream)?.outputs;
      const digest = outputs?.[name]?.digest;
      if (digest !== undefined) digests.set(nameOf(reference), digest);
      else if (outputs === undefined) waits.add(upstream);
      else {
        const facts = { trial: upstream, output: name, neededBy: trial.id, span };
        problems.push(outputNotProduced({ ...facts, has: Object.keys(outputs) }));
      }
      continue;
    }
    const path = absolute(plan.pipeline.root, reference.$path);
    if (existsSync(path)) digests.set(nameOf(reference), (await store.digestOf(path)).digest);
    else {
      problems.push(inputNotFound({ stage, field, path: reference.$path, absolute: path, span }));
    }
  }
  if (problems.length > 0) throw new RepriseError(problems);
  return waits.size > 0 ? { kind: 'waits', for: [...waits] } : { kind: 'contents', digests };
}

/** Code that a kind declares beside its inputs, by path and digest. */
async function extraOf(
  plan: PlanView,
  trial: GraphTrial,
  store: Pick<Store, 'digestOf'>,
  params: FilledParams,
): Promise<JsonObject> {
  // References count as JSON objects here: a kind that names code does so in plain texts.
  const globs = trial.stage.kind.keyFiles?.(params as JsonObject) ?? [];
  const code: Record<string, Json> = {};
  for (const pattern of globs) {
    const root = plan.pipeline.root;
    const found = isAbsolute(pattern) ? [pattern].filter(existsSync) : listGlob(root, pattern);
    if (found.length === 0) {
      const facts = { stage: trial.stage.name, pattern, root, span: trial.stage.span };
      throw new RepriseError(codeNotFound(facts));
    }
    for (const path of found) code[path] = (await store.digestOf(absolute(root, path))).digest;
  }
  return Object.keys(code).length === 0 ? {} : { code };
}

function nameOf(reference: OutputRef | PathRef): string {
  if (isPathRef(reference)) return `path ${reference.$path}`;
  return `output ${reference.$output.trial} ${reference.$output.name}`;
}

function absolute(root: string, path: string): string {
  return isAbsolute(path) ? path : join(root, path);
}
