/** One attempt in one process: reads the request, does the work of the kind, says how it ended. */
import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { StageContext, StageResult } from '../contract/stage-context.ts';
import type { StageKind } from '../contract/stage-kind.ts';
import { type AttemptRequest, exitCodes, type Finished } from '../contract/wire.ts';
import { type Diagnostic, RepriseError } from '../diagnostics/diagnostic.ts';
import { kindUnknownToWorker, noSpaceInStage, systemRefuses } from '../diagnostics/messages/run.ts';
import { printDiagnostics } from '../diagnostics/print.ts';
import { errnoOf } from '../diagnostics/storage-problem.ts';
import { freeBytes } from '../util/free-bytes.ts';
import { writeDurably } from '../util/durable-file.ts';
import { invariant } from '../util/invariant.ts';
import type { EventFile } from './event-file.ts';

/** What a system refuses for reasons outside of us; any other system error is a bug until shown otherwise. */
const OUTSIDE = new Set([
  'EACCES',
  'EPERM',
  'EIO',
  'EROFS',
  'EMFILE',
  'ENFILE',
  'ENOENT',
  'EISDIR',
]);
const FULL = new Set(['ENOSPC', 'EDQUOT']);

export interface Attempt {
  readonly request: AttemptRequest;
  readonly kinds: ReadonlyMap<string, StageKind>;
  readonly events: EventFile;
  readonly signal: AbortSignal;
  /** The log. */
  readonly log: (text: string) => void;
}

export function readRequest(attemptDirectory: string): AttemptRequest {
  const text = readFileSync(join(attemptDirectory, 'request.json'), 'utf8');
  const request = JSON.parse(text) as AttemptRequest; // written by our own runner
  invariant(request.format === 1, `unknown format of request.json: ${String(request.format)}`);
  return request;
}

/**
 * Runs the stage to its end.
 *
 * @returns the exit code for the process, see `exitCodes`.
 */
export async function runAttempt(attempt: Attempt): Promise<number> {
  const { request } = attempt;
  try {
    const result = await runStage(attempt);
    if (result.kind === 'stopped') return exitCodes.stopped;
    const finished: Finished = {
      format: 1,
      metrics: result.metrics,
      ...(result.computedBy === undefined ? {} : { computedBy: result.computedBy }),
    };
    attempt.events.flush();
    // Written last: when this file is there, so is everything else the stage leaves.
    const path = join(request.workDirectory, 'finished.json');
    await writeDurably(path, `${JSON.stringify(finished, null, 1)}\n`, 'finished');
    return exitCodes.finished;
  } catch (error) {
    return fail(attempt, error);
  }
}

/** Writes down why the attempt ends; also for errors that nothing caught. */
export function fail(attempt: Pick<Attempt, 'request' | 'events' | 'log'>, error: unknown): number {
  const diagnostics = asDiagnostics(error, attempt.request);
  if (diagnostics === undefined) {
    const stack = error instanceof Error ? (error.stack ?? error.message) : String(error);
    attempt.log(`This is a bug in reprise\n${stack}\n`);
    return exitCodes.bug;
  }
  attempt.events.add({ event: 'problem', diagnostics });
  attempt.log(printDiagnostics(diagnostics, { color: false, sources: new Map() }));
  return exitCodes.failed;
}

async function runStage(attempt: Attempt): Promise<StageResult> {
  const { request } = attempt;
  const kind = attempt.kinds.get(request.kind);
  if (kind?.load === undefined) {
    throw new RepriseError(kindUnknownToWorker({ kind: request.kind }));
  }
  for (const path of Object.values(request.outputs)) mkdirSync(dirname(path), { recursive: true });
  const work = await kind.load();
  return work.run(contextOf(attempt));
}

function contextOf(attempt: Attempt): StageContext {
  const { request } = attempt;
  return {
    trial: request.trial,
    key: request.key,
    attempt: request.attempt,
    params: request.params,
    workDirectory: request.workDirectory,
    outputPath: (name) => {
      const path = request.outputs[name];
      invariant(path !== undefined, `the kind "${request.kind}" declares no output "${name}"`);
      return path;
    },
    resources: request.resources,
    engine: request.engine,
    cacheDirectory: request.cacheDirectory,
    emit: (event) => attempt.events.add(event),
    signal: attempt.signal,
  };
}

function asDiagnostics(error: unknown, request: AttemptRequest): readonly Diagnostic[] | undefined {
  if (error instanceof RepriseError) return error.diagnostics;
  const errno = errnoOf(error);
  const detail = error instanceof Error ? error.message : String(error);
  const { trial } = request;
  // libtensorflow and sharp only put it into words.
  if (FULL.has(errno ?? '') || /no space left on device/i.test(detail)) {
    const path = request.workDirectory;
    return [noSpaceInStage({ trial, path, detail, freeBytes: freeBytes(path) })];
  }
  if (errno !== undefined && OUTSIDE.has(errno)) return [systemRefuses({ trial, detail })];
  return undefined;
}
