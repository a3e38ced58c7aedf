/** The pipeline with everything merged and filled in, as plain JSON that could be loaded again. */
import type { Span } from '../diagnostics/diagnostic.ts';
import type { Json } from '../util/json.ts';
import { isArtifact } from './expression/value.ts';
import { type CheckedPipeline, Deferred, type Template } from './pipeline.ts';
import type { ReadStage } from './stages.ts';

const ROOTS_KEPT = /\$\{(?!\s*(?:work|checkpoint\.path|(?:inputs|outputs)\.[\w.-]+)\s*\})/g;

export function resolvedPipeline(
  pipeline: Omit<CheckedPipeline, 'resolved'>,
  read: readonly ReadStage[],
  params: ReadonlyMap<string, { readonly value: Json | undefined; readonly span: Span }>,
): Json {
  const values: Record<string, Json> = {};
  for (const [name, { value }] of params) if (value !== undefined) values[name] = paramJson(value);
  const datasets: Record<string, Json> = {};
  const stages: Record<string, Json> = {};
  for (const { stage, fields } of read) {
    const isDataset = stage.name.startsWith('datasets.');
    const { axes, include, exclude } = stage.matrix;
    const matrix: Record<string, Template> = {
      ...axes,
      ...(include.length > 0 ? { include } : {}),
      ...(exclude.length > 0 ? { exclude } : {}),
    };
    const { kind, ...rest } = fields;
    const whole: Record<string, Template> = {
      kind: kind ?? null,
      ...(Object.keys(matrix).length > 0 ? { matrix } : {}),
      ...rest,
    };
    if (isDataset) datasets[stage.name.slice('datasets.'.length)] = toJson(whole);
    else stages[stage.name] = toJson(whole);
  }
  const { claims, comparisons, execution } = pipeline;
  return {
    version: 1,
    name: pipeline.name,
    ...(pipeline.description === undefined ? {} : { description: pipeline.description }),
    ...(params.size > 0 ? { params: values } : {}),
    ...(Object.keys(datasets).length > 0 ? { datasets } : {}),
    stages,
    ...(claims.length > 0 ? { expect: claims.map(claimJson) } : {}),
    ...(comparisons.length > 0
      ? {
          compare: comparisons.map(({ title, rows, note: below }) => ({
            title,
            rows: rows.map(({ label, value }) => ({ label, value: toJson(value) })),
            ...(below === undefined ? {} : { note: below }),
          })),
        }
      : {}),
    profiles: {
      [execution.profile ?? 'default']: {
        executor: { ...execution.executor },
        engine: execution.engine,
        limits: {
          cpus: execution.limits.cpus ?? null,
          memory: execution.limits.memoryBytes ?? null,
          gpus: execution.limits.gpus ?? null,
          tokens: execution.limits.tokens,
        },
        on_failure: execution.onFailure,
        notify: execution.notify.map(({ on, command, webhook }) => ({
          on: [...on],
          ...(command === undefined ? {} : { command: [...command] }),
          ...(webhook === undefined ? {} : { webhook }),
        })),
      },
    },
  };
}

// Maps and nothing have no short form.
function paramJson(value: Json): Json {
  const isShort = value !== null && (typeof value !== 'object' || Array.isArray(value));
  if (isShort) return toJson(value);
  return { ...(value === null ? {} : { type: 'object' }), default: toJson(value) };
}

function claimJson({ claim, value, bound, source }: CheckedPipeline['claims'][number]): Json {
  const limits =
    bound.kind === 'equals'
      ? { equals: toJson(bound.to), tolerance: bound.tolerance }
      : { [bound.kind === 'at-least' ? 'at_least' : 'at_most']: toJson(bound.than) };
  const from = source === undefined ? {} : { source };
  return { claim, value: toJson(value), ...limits, ...from };
}

/** `Deferred` as it was written, paths as text, and text that looks like `${…}` escaped again. */
function toJson(template: Template): Json {
  if (template instanceof Deferred) return template.text;
  if (typeof template === 'string') return template.replace(ROOTS_KEPT, () => '$${');
  if (Array.isArray(template)) return (template as readonly Template[]).map(toJson);
  if (typeof template !== 'object' || template === null) return template;
  if (isArtifact(template) && '$path' in template) {
    return toJson((template as { readonly $path: Template }).$path);
  }
  return Object.fromEntries(Object.entries(template).map(([key, value]) => [key, toJson(value)]));
}
