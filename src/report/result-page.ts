/** One result in full: what it is of, what it reached, where its outputs lie, and what made it. */
import type { StoredResult } from '../contract/stored-result.ts';
import { isJsonObject, type Json } from '../util/json.ts';
import { formatDuration, formatSize } from '../util/units.ts';
import { type Cell, tableLines } from './table.ts';
import { clean, type Paper, paint } from './text.ts';
import { flatMetrics, number, plural, setting } from './value.ts';

export function resultLines(
  result: StoredResult,
  paths: ReadonlyMap<string, string>,
  paper: Paper,
): string[] {
  const { document } = result;
  const title = (text: string): string => paint(text, 'bold', paper.color);
  const pairs = (rows: readonly Cell[][]): string[] =>
    tableLines(
      [
        { title: '', least: 12 },
        { title: '', least: 10 },
      ],
      rows,
      paper,
      '  ',
    );
  const metrics = flatMetrics(result.metrics).map(([name, value]) => [clean(name), number(value)]);
  const settings = flatSettings(document.params).map(([name, value]) => [name, setting(value)]);
  const made: Cell[][] = [
    ['finished', result.finishedAt],
    ['took', `${formatDuration(result.seconds * 1000)} in ${plural(result.attempts, 'attempt')}`],
    ['run', clean(result.run)],
    ['computed by', clean(result.computedBy ?? '-')],
    ['reprise', clean(result.version)],
    ['key', result.key],
  ];
  return [
    `${title(clean(result.trial))} (${clean(document.kind)}, revision ${document.revision})`,
    ...section(title('Metrics'), pairs(metrics), metrics.length > 0),
    ...section(title('Outputs'), outputLines(result, paths, paper), paths.size > 0),
    ...section(title('Settings'), pairs(settings), settings.length > 0),
    ...section(title('Made'), pairs(made), true),
  ];
}

function section(title: string, lines: readonly string[], isThere: boolean): string[] {
  return isThere ? ['', title, ...lines] : [];
}

function outputLines(
  result: StoredResult,
  paths: ReadonlyMap<string, string>,
  paper: Paper,
): string[] {
  return Object.entries(result.outputs).flatMap(([name, artifact]) => [
    `  ${clean(name)}  ${paint(`${artifact.type}, ${formatSize(artifact.size)}`, 'dim', paper.color)}`,
    // Paths are to be copied, so they are whole, whatever the width.
    `    ${paths.get(name) ?? artifact.digest}`,
  ]);
}

function flatSettings(value: Json, prefix = ''): [string, Json][] {
  if (!isJsonObject(value) || '$content' in value) return [[prefix, value]];
  return Object.entries(value).flatMap(([name, inner]) =>
    flatSettings(inner, prefix === '' ? clean(name) : `${prefix}.${clean(name)}`),
  );
}

export function resultJson(result: StoredResult, paths: ReadonlyMap<string, string>): object {
  const outputs = Object.entries(result.outputs).map(([name, artifact]) => [
    name,
    { ...artifact, path: paths.get(name) ?? null },
  ]);
  return { ...result, outputs: Object.fromEntries(outputs) };
}
