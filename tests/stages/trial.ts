/** A trial's context for tests of stage kinds: folders below one temporary folder, events in a list. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { asTrialId } from '../../src/contract/ids.ts';
import type { StageContext } from '../../src/contract/stage-context.ts';
import type { StageEvent } from '../../src/contract/stage-event.ts';
import { RepriseError } from '../../src/diagnostics/diagnostic.ts';
import { digestOfBytes } from '../../src/util/digest.ts';
import type { JsonObject } from '../../src/util/json.ts';

export interface Trial {
  readonly root: string;
  readonly events: StageEvent[];
  readonly stop: AbortController;
  /** Another attempt at the same work directory. */
  context(params: JsonObject): StageContext;
  notes(): string[];
  remove(): void;
}

export function openTrial(): Trial {
  const root = mkdtempSync(join(tmpdir(), 'reprise-trial-'));
  const workDirectory = join(root, 'work');
  mkdirSync(join(workDirectory, 'outputs'), { recursive: true });
  mkdirSync(join(root, 'cache'));
  const events: StageEvent[] = [];
  const stop = new AbortController();
  let attempt = 0;
  return {
    root,
    events,
    stop,
    context: (params) => ({
      trial: asTrialId('one'),
      key: digestOfBytes('one'),
      attempt: ++attempt,
      params,
      workDirectory,
      outputPath: (name) => join(workDirectory, 'outputs', name),
      resources: { cpus: 1, gpus: [] },
      engine: { backend: 'auto' },
      cacheDirectory: join(root, 'cache'),
      emit: (event) => events.push(event),
      signal: stop.signal,
    }),
    notes: () => events.flatMap((one) => (one.event === 'note' ? [one.message] : [])),
    remove: () => rmSync(root, { recursive: true, force: true }),
  };
}

/** The diagnostic with which work ends. */
export async function problemOf(work: Promise<unknown>): Promise<{
  code: string;
  message: string;
  notes: readonly string[];
  suggestion: string | undefined;
}> {
  try {
    await work;
  } catch (error) {
    if (!(error instanceof RepriseError)) throw error;
    const [first] = error.diagnostics;
    return {
      code: first?.code ?? '',
      message: first?.message ?? '',
      notes: first?.notes ?? [],
      suggestion: first?.suggestion,
    };
  }
  throw new Error('it ended well');
}
