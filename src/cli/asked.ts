/** What a run was asked to do, from its `run.json`, so that it can be asked for again. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RunAsked } from '../run/run-folder.ts';
import { isJsonObject, type JsonObject } from '../util/json.ts';
import type { PipelineOptions } from './context.ts';

/** `run.json`; undefined when it was never written, or not whole. */
export function runJson(runDirectory: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(join(runDirectory, 'run.json'), 'utf8'));
    return isJsonObject(value) ? (value as JsonObject) : undefined;
  } catch {
    return undefined;
  }
}

/** Undefined for runs of the library, of early versions, and of runners that were killed at once. */
export function askedOf(document: JsonObject | undefined): RunAsked | undefined {
  const asked = document?.['asked'];
  if (!isJsonObject(asked) || !Array.isArray(asked['files'])) return undefined;
  return asked as unknown as RunAsked; // written by `writeRunJson`
}

/** As the command line would have it; for suggestions and for `retry`. */
export function optionsOf(
  asked: RunAsked | undefined,
  given: { readonly state?: string },
): PipelineOptions {
  return {
    ...(given.state === undefined ? {} : { state: given.state }),
    ...(asked === undefined || asked.files.length < 2 ? {} : { file: asked.files.slice(1) }),
    ...(asked === undefined || asked.set.length === 0 ? {} : { set: asked.set }),
    ...(asked?.profile === undefined ? {} : { profile: asked.profile }),
  };
}
