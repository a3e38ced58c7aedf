/** Pipelines, stores and finished trials for the tests of this folder. */
import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, relative } from 'node:path';
import { onTestFinished } from 'vitest';
import type { Artifact } from '../../src/contract/artifact.ts';
import { asTrialId, type TrialId } from '../../src/contract/ids.ts';
import type { MetricTree, StageKind } from '../../src/contract/stage-kind.ts';
import type { StoredResult } from '../../src/contract/stored-result.ts';
import { loadPipeline } from '../../src/language/load-pipeline.ts';
import type { CheckedPipeline } from '../../src/language/pipeline.ts';
import { makePlan, type PlanOptions } from '../../src/plan/make-plan.ts';
import type { Plan, PlannedTrial } from '../../src/plan/plan.ts';
import { resolveTrial } from '../../src/plan/resolve-trial.ts';
import { openStore } from '../../src/store/open-store.ts';
import type { Store } from '../../src/store/store.ts';
import { digestOfBytes } from '../../src/util/digest.ts';
import { kinds } from '../rig/kinds.ts';

/** A project with a store, in a folder that goes away with the test. */
export class Project {
  readonly root: string;
  readonly store: Store;

  private constructor(store: Store, root: string) {
    this.store = store;
    this.root = root;
  }

  static async create(files: Readonly<Record<string, string>> = {}): Promise<Project> {
    const root = realpathSync(mkdtempSync(join(tmpdir(), 'reprise-')));
    onTestFinished(() => rmSync(root, { recursive: true, force: true }));
    const project = new Project(await openStore(join(root, 'runs')), root);
    for (const [path, content] of Object.entries(files)) project.write(path, content);
    return project;
  }

  write(path: string, content: string): void {
    mkdirSync(dirname(join(this.root, path)), { recursive: true });
    writeFileSync(join(this.root, path), content);
  }

  load(
    yaml: string,
    sets: readonly string[] = [],
    known: ReadonlyMap<string, StageKind> = kinds,
  ): CheckedPipeline {
    this.write('p.yaml', yaml);
    const files = [join(this.root, 'p.yaml')];
    const loaded = loadPipeline({ files, sets, kinds: known, cwd: this.root });
    if (!loaded.ok) throw new Error(JSON.stringify(loaded.error.diagnostics, null, 1));
    return loaded.value;
  }

  async plan(pipeline: CheckedPipeline, options: PlanOptions = {}): Promise<Plan> {
    const plan = await makePlan(pipeline, this.store, options);
    if (!plan.ok) throw new Error(JSON.stringify(plan.error, null, 1));
    return plan.value;
  }

  /** Codes and messages of what keeps a plan from being made. */
  async problems(pipeline: CheckedPipeline, options: PlanOptions = {}): Promise<readonly string[]> {
    const plan = await makePlan(pipeline, this.store, options);
    return plan.ok ? [] : plan.error.map((one) => `${one.code} ${one.message}`);
  }

  /** Pretends that a trial has run: stores outputs of this content, and its result. */
  async finish(
    plan: Plan,
    id: string,
    content: string,
    metrics: MetricTree = {},
    options: { readonly isQuick?: boolean } = {},
  ): Promise<StoredResult> {
    const trial = trialOf(plan, id);
    const results = resultsIn(plan);
    for (const need of trial.needs) {
      if (!results.has(need)) throw new Error(`${need} has not finished`);
    }
    const resolved = await resolveTrial(plan, trial, this.store, results);
    if (resolved.kind !== 'known') throw new Error(`${id} ${JSON.stringify(resolved)}`);
    const declared = trial.kind.outputs;
    const names = typeof declared === 'function' ? {} : declared;
    const outputs: Record<string, Artifact> = {};
    for (const [name, { type }] of Object.entries(names)) {
      const path = `out/${id}/${name}`;
      if (options.isQuick === true) {
        outputs[name] = this.#place(content);
        continue;
      }
      this.write(type === 'tree' ? `${path}/data` : path, content);
      outputs[name] = await this.store.ingest(join(this.root, path), type);
    }
    const result: StoredResult = {
      format: 1,
      key: resolved.key,
      document: resolved.document,
      trial: trial.id,
      pipeline: plan.pipeline.name,
      outputs,
      metrics,
      seconds: 10,
      attempts: 1,
      finishedAt: new Date(clock++ * 1000).toISOString(),
      run: 'r',
      computedBy: undefined,
      version: '0.1.0',
    };
    const { key } = result;
    if (options.isQuick === true)
      this.write(`runs/store/results/${key}.json`, JSON.stringify(result));
    else await this.store.putResult(result);
    return result;
  }

  /** A file of the store without the flushes, for tests that need a thousand. */
  #place(content: string): Artifact {
    const artifact: Artifact = {
      type: 'file',
      digest: digestOfBytes(content),
      size: Buffer.byteLength(content),
    };
    this.write(relative(this.root, this.store.pathOf(artifact)), content);
    return artifact;
  }

  /** Plans, finishes the first trial that can run, and so on until all are cached. */
  async finishAll(
    pipeline: CheckedPipeline,
    contentOf: (id: string) => string = (id) => id,
  ): Promise<Plan> {
    for (;;) {
      const plan = await this.plan(pipeline);
      const next = plan.trials.find((trial) => trial.status.kind === 'run');
      if (next === undefined) return plan;
      await this.finish(plan, next.id, contentOf(next.id), { val: { acc1: 0.5 } });
    }
  }
}

let clock = 1_700_000_000; // results are told apart by when they finished

export function trialOf(plan: Plan, id: string): PlannedTrial {
  const trial = plan.trials.find((one) => one.id === asTrialId(id));
  if (trial === undefined) throw new Error(`no trial ${id}`);
  return trial;
}

export function resultsIn(plan: Plan): Map<TrialId, StoredResult> {
  const results = new Map<TrialId, StoredResult>();
  for (const { id, status } of plan.trials) {
    if (status.kind === 'cached') results.set(id, status.result);
  }
  return results;
}

/** `id: status` of each trial, in the order of the plan. */
export function statuses(plan: Plan): Readonly<Record<string, string>> {
  return Object.fromEntries(plan.trials.map((trial) => [trial.id, trial.status.kind]));
}

export const small = `
version: 1
name: small
params:
  seeds: {type: array, items: {type: integer}, default: [0, 1], description: Seeds}
  lr: {type: number, default: 0.001, description: Rate}
stages:
  records:
    kind: dataset
    root: data
  pretrain:
    kind: train
    data: \${stages.records.outputs.records}
    optimizer: {lr: "\${params.lr}"}
  tune:
    kind: train
    matrix: {seed: "\${params.seeds}"}
    data: \${stages.records.outputs.records}
    init: \${stages.pretrain.outputs.weights}
    seed: \${matrix.seed}
  judge:
    kind: evaluate
    matrix: {seed: "\${params.seeds}"}
    weights: \${stages.tune[seed=matrix.seed].outputs.weights}
    data: \${stages.records.outputs.records}
`;
