/** Runs a stage by itself: parameters are checked and get their defaults as the language gives them. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { asTrialId } from '../../src/contract/ids.ts';
import type { ParameterSchema } from '../../src/contract/parameter-schema.ts';
import type { StageResult } from '../../src/contract/stage-context.ts';
import type { StageEvent } from '../../src/contract/stage-event.ts';
import type { StageKind } from '../../src/contract/stage-kind.ts';
import { digestOfBytes } from '../../src/util/digest.ts';
import type { Json, JsonObject } from '../../src/util/json.ts';

export interface StageRun {
  readonly result: StageResult;
  readonly events: readonly StageEvent[];
  readonly output: (name: string) => string;
}

export async function runStage(
  kind: StageKind,
  folder: string,
  params: JsonObject,
  rest: {
    readonly signal?: AbortSignal;
    readonly onEvent?: (event: StageEvent) => void;
    readonly cpus?: number;
    readonly backend?: 'auto' | 'wasm';
  } = {},
): Promise<StageRun> {
  if (kind.load === undefined) throw new Error(`${kind.name} has no work`);
  const outputs = join(folder, 'outputs');
  mkdirSync(outputs, { recursive: true });
  const output = (name: string): string => {
    const declared = typeof kind.outputs === 'function' ? kind.outputs(params) : kind.outputs;
    const one = declared[name];
    if (one === undefined) throw new Error(`${kind.name} declares no output ${name}`);
    return join(outputs, one.path ?? name);
  };
  const events: StageEvent[] = [];
  const work = await kind.load();
  const result = await work.run({
    trial: asTrialId(kind.name),
    key: digestOfBytes(folder),
    attempt: 1,
    params: withDefaults(kind.parameters, params) as JsonObject,
    workDirectory: folder,
    outputPath: output,
    resources: { cpus: rest.cpus ?? 1, gpus: [] },
    engine: { backend: rest.backend ?? 'auto' },
    cacheDirectory: folder,
    emit: (event) => {
      events.push(event);
      rest.onEvent?.(event);
    },
    signal: rest.signal ?? new AbortController().signal,
  });
  return { result, events, output };
}

/** Stops a training stage as soon as it tells of so many steps. It logs at every one, so that it does tell. */
export function runStageUntil(
  kind: StageKind,
  folder: string,
  params: JsonObject,
  steps: number,
): Promise<StageRun> {
  const stop = new AbortController();
  return runStage(
    kind,
    folder,
    { ...params, log_every: 0.001 },
    {
      signal: stop.signal,
      onEvent: (event) => {
        if (event.event === 'progress' && event.done >= steps) stop.abort();
      },
    },
  );
}

/** Fills in defaults at every depth, and refuses fields that the schema does not know. */
export function withDefaults(schema: ParameterSchema, given: Json | undefined): Json {
  const value = given === undefined ? (schema.default as Json) : given;
  const { properties } = schema;
  if (properties === undefined || typeof value !== 'object' || value === null) return value;
  const object = value as JsonObject;
  const unknown = Object.keys(object).filter((name) => properties[name] === undefined);
  if (unknown.length > 0) throw new Error(`no such fields: ${unknown.join(', ')}`);
  return Object.fromEntries(
    Object.entries(properties).map(([name, one]) => [name, withDefaults(one, object[name])]),
  );
}
