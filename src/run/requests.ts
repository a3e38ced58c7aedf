/**
 * What a living run is asked from outside (`reprise cancel`): lines of `requests.jsonl` in its folder. On
 * disk before whoever asks is told anything, so a request outlives both; the runner follows the file, from
 * whatever host. A run has its own folder, so an old request never meets a later run.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { TrialId } from '../contract/ids.ts';
import { RepriseError } from '../diagnostics/diagnostic.ts';
import { withStorage } from '../diagnostics/storage-problem.ts';
import { tailLines } from '../journal/tail.ts';
import { DurableLog } from '../util/durable-file.ts';
import { isJsonObject } from '../util/json.ts';
import type { RunControl } from './run-control.ts';

export interface RunRequest {
  readonly request: 'cancel';
  /** These alone; the whole run when absent. */
  readonly trials?: readonly TrialId[];
  /** At once, without a checkpoint. */
  readonly force: boolean;
  readonly at: number;
}

/** A request is rare, and the watcher makes it quick; the poll is for file systems that do not tell. */
const POLL_MS = 1000;

/** @throws RepriseError RP5002 to RP5005 when the disk does not take it. */
export async function writeRunRequest(runDirectory: string, request: RunRequest): Promise<void> {
  const path = requestsOf(runDirectory);
  await withStorage('write down the request', path, async () => {
    const log = await DurableLog.open(path, 'request');
    try {
      await log.append([JSON.stringify(request)]);
    } finally {
      await log.close();
    }
  });
}

/** Passes requests on to the run until the signal aborts. */
export async function followRequests(
  runDirectory: string,
  control: Pick<RunControl, 'stop' | 'cancel'>,
  signal: AbortSignal,
): Promise<void> {
  const path = requestsOf(runDirectory);
  try {
    writeFileSync(path, '', { flag: 'a' }); // a file that is there can be watched
    for await (const { text } of tailLines(path, { signal, pollMs: POLL_MS })) {
      if (signal.aborted) return;
      const request = parse(text);
      if (request === undefined) continue;
      const { trials, force } = request;
      if (trials === undefined) control.stop({ why: 'request', force });
      else control.cancel({ trials, force });
    }
  } catch (error) {
    // A disk that cannot be read: signals still work, and the run goes on.
    if (!(error instanceof RepriseError) && !(error instanceof Error && 'code' in error))
      throw error;
  }
}

function requestsOf(runDirectory: string): string {
  return join(runDirectory, 'requests.jsonl');
}

function parse(line: string): RunRequest | undefined {
  try {
    const value: unknown = JSON.parse(line);
    if (!isJsonObject(value) || value['request'] !== 'cancel') return undefined;
    const { trials } = value;
    if (trials !== undefined && !Array.isArray(trials)) return undefined;
    return value as unknown as RunRequest; // written by `writeRunRequest`
  } catch {
    return undefined; // torn, or an empty line after one that was
  }
}
