/** Loads a pipeline from texts in memory, for tests of the language. */
import { RepriseError } from '../../src/diagnostics/diagnostic.ts';
import { loadPipeline, type LoadOptions } from '../../src/language/load-pipeline.ts';
import type { CheckedPipeline, CheckedStage } from '../../src/language/pipeline.ts';
import type { Result } from '../../src/util/result.ts';
import { kinds } from '../rig/kinds.ts';

export type Texts = Readonly<Record<string, string>>;

/** Files by name, the first being the pipeline and the others overlays. */
export function loadTexts(
  texts: Texts,
  options: Partial<LoadOptions> = {},
): ReturnType<typeof loadPipeline> {
  return loadPipeline({
    files: Object.keys(texts),
    sets: [],
    kinds,
    cwd: '/project',
    readFile: (path) => texts[path.replace('/project/', '')] ?? '',
    ...options,
  });
}

/** @throws RepriseError with everything that is wrong. */
export function load(text: string, options: Partial<LoadOptions> = {}): CheckedPipeline {
  return valueOf(loadTexts({ 'p.yaml': text }, options));
}

export function valueOf(loaded: ReturnType<typeof loadPipeline>): CheckedPipeline {
  if (!loaded.ok) throw new RepriseError(loaded.error.diagnostics);
  return loaded.value;
}

export function stageOf(pipeline: CheckedPipeline, name: string): CheckedStage {
  const stage = pipeline.stages.find((one) => one.name === name);
  if (stage === undefined) throw new Error(`no stage ${name}`);
  return stage;
}

/** `CODE line:column` of every problem. */
export function problemsOf(
  loaded: Result<
    unknown,
    { readonly diagnostics: readonly { code: string; span?: { line: number; column: number } }[] }
  >,
): string[] {
  if (loaded.ok) return [];
  return loaded.error.diagnostics.map(({ code, span }) => `${code} ${span?.line}:${span?.column}`);
}
