/** `reprise config`: the pipeline with overlays, profile, `--set` and defaults in; with their origins. */
import { stringify } from 'yaml';
import type { CheckedPipeline } from '../../language/pipeline.ts';
import { isJsonObject, type Json } from '../../util/json.ts';
import { tableLines } from '../../report/table.ts';
import { setting } from '../../report/value.ts';
import { originText } from '../../report/why-page.ts';
import { clean } from '../../report/text.ts';
import { openPipeline } from '../compose.ts';
import type { CliContext, PipelineOptions } from '../context.ts';
import { exitCode } from '../exit-code.ts';
import { showWarnings } from '../warnings.ts';

export function configCommand(
  context: CliContext,
  file: string | undefined,
  options: PipelineOptions & { readonly origins?: boolean; readonly json?: boolean },
): number {
  const { terminal } = context;
  const pipeline = openPipeline({ context, named: file, options, command: 'config' });
  const leaves = options.origins === true ? leavesOf(pipeline) : [];
  if (options.json === true) {
    terminal.json(options.origins === true ? { values: leaves } : pipeline.resolved);
  } else if (options.origins === true) {
    const columns = [
      { title: 'value of', least: 20 },
      { title: 'is', least: 10 },
      { title: 'from', least: 10 },
    ] as const;
    const rows = leaves.map((one) => [
      { text: clean(one.path), tone: 'accent' as const },
      setting(one.value),
      { text: one.from, tone: 'dim' as const },
    ]);
    terminal.print(tableLines(columns, rows, terminal.paper));
  } else {
    terminal.out.write(
      stringify(pipeline.resolved, { lineWidth: 100, aliasDuplicateObjects: false }),
    );
  }
  showWarnings(terminal, pipeline.warnings, pipeline.sources);
  return exitCode.done;
}

interface Leaf {
  /** With dots, as `--set` takes it. */
  readonly path: string;
  readonly value: Json;
  readonly from: string;
}

/** Each value that is no map of values; a list is one value. */
function leavesOf(pipeline: CheckedPipeline): Leaf[] {
  const leaves: Leaf[] = [];
  const walk = (value: Json, steps: readonly string[]): void => {
    if (isJsonObject(value) && Object.keys(value).length > 0) {
      for (const [name, inner] of Object.entries(value)) walk(inner, [...steps, name]);
      return;
    }
    leaves.push({ path: steps.join('.'), value, from: originAt(pipeline, steps) });
  };
  walk(pipeline.resolved, []);
  return leaves;
}

/** A value inside something that was written as a whole came from where that stands. */
function originAt(pipeline: CheckedPipeline, steps: readonly string[]): string {
  for (let length = steps.length; length > 0; length--) {
    const pointer = steps
      .slice(0, length)
      .map((step) => `/${step.replaceAll('~', '~0').replaceAll('/', '~1')}`)
      .join('');
    const origin = pipeline.origins.get(pointer);
    if (origin !== undefined) return originText(origin);
  }
  return '';
}
