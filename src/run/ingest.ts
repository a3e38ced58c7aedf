/**
 * From an attempt that finished to a result:
 *
 *   metrics written down -> outputs into the store -> result (from here on the trial is done) -> work removed
 *
 * A kill between any two lines leaves a state from which the same steps lead to the same result: an output
 * already moved is known by the receipt that the store keeps.
 */
import { statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { Artifact } from '../contract/artifact.ts';
import type { OutputDeclaration, StageKind } from '../contract/stage-kind.ts';
import type { StoredResult } from '../contract/stored-result.ts';
import type { Finished } from '../contract/wire.ts';
import { type Diagnostic, RepriseError } from '../diagnostics/diagnostic.ts';
import { outputMissing } from '../diagnostics/messages/run.ts';
import { withStorage } from '../diagnostics/storage-problem.ts';
import type { Store } from '../store/store.ts';
import { writeDurably } from '../util/durable-file.ts';
import type { JsonObject } from '../util/json.ts';
import { namesIn } from '../util/names-in.ts';
import { err, ok, type Result } from '../util/result.ts';
import { logOf } from './attempt.ts';
import { readFinished } from './ends.ts';
import { readMetrics } from './metrics-file.ts';

export interface Ingestion {
  readonly store: Store;
  readonly kind: StageKind;
  readonly params: JsonObject;
  readonly attemptDirectory: string;
  /** Of the result, all that does not come from the attempt. */
  readonly about: Omit<StoredResult, 'format' | 'outputs' | 'metrics' | 'computedBy'>;
}

/**
 * @returns the result as stored; or what the stage did not leave, so that it has to run again.
 * @throws RepriseError RP5 when the store does not take it; the work stays, and can be taken later.
 */
export async function ingest(
  ingestion: Ingestion,
): Promise<Result<StoredResult, readonly Diagnostic[]>> {
  const { store, about } = ingestion;
  const finished = await finishedOf(ingestion);
  if (!finished.ok) return finished;
  const outputs: Record<string, Artifact> = {};
  const missing: Diagnostic[] = [];
  for (const [name, declared] of Object.entries(outputsOf(ingestion))) {
    const path = outputPath(store.workDirectory(about.key), name, declared);
    try {
      outputs[name] = await store.ingest(path, declared.type);
    } catch (error) {
      const problems = problemsOfStage(error, ingestion, name, declared, path);
      if (problems === undefined) throw error; // what the disk refuses ends it at once
      missing.push(...problems); // what is missing is told for each output
    }
  }
  if (missing.length > 0) return err(missing);
  const { metrics, computedBy } = finished.value;
  const result: StoredResult = { format: 1, ...about, outputs, metrics, computedBy };
  await store.putResult(result);
  return ok(result);
}

/** Where a stage leaves an output. */
export function outputPath(
  workDirectory: string,
  name: string,
  declared: OutputDeclaration,
): string {
  return join(workDirectory, 'outputs', declared.path ?? name);
}

export function outputsOf(of: {
  readonly kind: StageKind;
  readonly params: JsonObject;
}): Readonly<Record<string, OutputDeclaration>> {
  const { outputs } = of.kind;
  return typeof outputs === 'function' ? outputs(of.params) : outputs;
}

/** Removes what a finished trial worked with, and keeps what it said. */
export async function removeWork(workDirectory: string): Promise<void> {
  for (const name of namesIn(workDirectory)) {
    if (name !== 'attempts') await rm(join(workDirectory, name), { recursive: true, force: true });
  }
}

/** A program says nothing itself, so its metrics are read and kept, before an output takes the file away. */
async function finishedOf(ingestion: Ingestion): Promise<Result<Finished, readonly Diagnostic[]>> {
  const workDirectory = ingestion.store.workDirectory(ingestion.about.key);
  const known = readFinished(workDirectory);
  if (known !== undefined) return ok(known);
  const declared = ingestion.kind.metricsFile?.(ingestion.params);
  if (declared === undefined) return ok({ format: 1, metrics: {} }); // nothing that could be lost
  const read = await readMetrics(workDirectory, declared, ingestion.about.trial);
  if (!read.ok) return read;
  const finished: Finished = { format: 1, metrics: read.value };
  const path = join(workDirectory, 'finished.json');
  await withStorage('write down the metrics', path, () =>
    writeDurably(path, `${JSON.stringify(finished, null, 1)}\n`, 'finished'),
  );
  return ok(finished);
}

/** What the stage did wrong with an output; undefined when the trouble is not the stage's. */
function problemsOfStage(
  error: unknown,
  ingestion: Ingestion,
  output: string,
  declared: OutputDeclaration,
  path: string,
): readonly Diagnostic[] | undefined {
  if (!(error instanceof RepriseError)) return undefined;
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) {
    const log = logOf(ingestion.attemptDirectory);
    return [outputMissing({ trial: ingestion.about.trial, output, path, log })];
  }
  const isOfType = declared.type === 'file' ? stat.isFile() : stat.isDirectory();
  return isOfType ? undefined : error.diagnostics;
}
