/** What is declared around a command, read from its parameters: checkpoints, compatibility, metrics, progress. */
import type {
  CheckpointRule,
  CompatibilityFact,
  CompatibilityRule,
  MetricsFile,
  ProgressRule,
} from '../../contract/stage-kind.ts';
import { isJsonObject, type Json, type JsonObject } from '../../util/json.ts';
import { parseDuration } from '../../util/units.ts';
import { objectOf, stringOf, wordOf, wordsOf } from './fields.ts';

export function checkpointsOf(params: JsonObject): CheckpointRule | undefined {
  const rule = objectOf(params['checkpoints']);
  const glob = stringOf(rule['glob']);
  if (glob === undefined) return undefined;
  const keep = objectOf(rule['keep'])['last'];
  return {
    glob,
    // The schema allows no other words.
    order: (stringOf(rule['order']) ?? 'number') as CheckpointRule['order'],
    validate: validateOf(rule['validate']),
    keepLast: typeof keep === 'number' ? keep : undefined,
  };
}

function validateOf(value: Json | undefined): CheckpointRule['validate'] {
  if (isJsonObject(value)) return { argv: wordsOf(value['argv']), timeoutMs: boundOf(value) };
  return (stringOf(value) ?? 'auto') as CheckpointRule['validate']; // as in the schema
}

export function compatibilityOf(params: JsonObject): CompatibilityRule | undefined {
  const resume = objectOf(params['resume']);
  const facts: Record<string, CompatibilityFact> = {};
  for (const [name, value] of Object.entries(objectOf(resume['only_if_same']))) {
    facts[name] = factOf(value);
  }
  if (Object.keys(facts).length === 0) return undefined;
  const otherwise = stringOf(resume['otherwise']) ?? 'refuse';
  return { facts, otherwise: otherwise as CompatibilityRule['otherwise'] }; // as in the schema
}

function factOf(value: Json): CompatibilityFact {
  if (!isJsonObject(value)) return { kind: 'value', value: wordOf(value) ?? '' };
  const resource = stringOf(value['resource']);
  if (resource === 'cpus' || resource === 'gpus') return { kind: 'resource', resource };
  return { kind: 'program', argv: wordsOf(value['argv']), timeoutMs: boundOf(value) };
}

function boundOf(program: JsonObject): number {
  return parseDuration(stringOf(program['timeout']) ?? '60s') ?? 60_000;
}

export function metricsFileOf(params: JsonObject): MetricsFile | undefined {
  const metrics = objectOf(params['metrics']);
  const path = stringOf(metrics['file']);
  if (path === undefined) return undefined;
  const byName = /\.(jsonl|ndjson)$/.test(path) ? 'jsonl' : 'json';
  const format = (stringOf(metrics['format']) ?? byName) as MetricsFile['format']; // as in the schema
  return { path, format, step: stringOf(metrics['step']) };
}

export function progressOf(params: JsonObject): ProgressRule | undefined {
  const { total, step } = objectOf(params['progress']);
  return typeof total === 'number' ? { total, step: stringOf(step) } : undefined;
}
