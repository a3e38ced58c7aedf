/** Reads the metrics of a program from the file it declares. */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { MetricsFile, MetricTree } from '../contract/stage-kind.ts';
import { type Diagnostic } from '../diagnostics/diagnostic.ts';
import { metricsUnreadable } from '../diagnostics/messages/run.ts';
import { isJsonObject } from '../util/json.ts';
import { err, ok, type Result } from '../util/result.ts';

/** Numbers by name, nested as in the file; whatever is not a number is left out. */
export async function readMetrics(
  workDirectory: string,
  declared: MetricsFile,
  trial: string,
): Promise<Result<MetricTree, readonly Diagnostic[]>> {
  const problem = (detail: string): Result<MetricTree, readonly Diagnostic[]> =>
    err([metricsUnreadable({ trial, path: declared.path, detail })]);
  let text: string;
  try {
    text = await readFile(join(workDirectory, declared.path), 'utf8');
  } catch {
    return problem('there is no such file in the work directory');
  }
  const source = declared.format === 'json' ? text : lastLine(text);
  if (source === undefined) return problem('the file is empty');
  let value: unknown;
  try {
    value = JSON.parse(source);
  } catch {
    const what = declared.format === 'json' ? 'the file' : 'its last line';
    return problem(`${what} is not JSON`);
  }
  if (!isJsonObject(value)) return problem('found no object, expected one with numbers by name');
  const { [declared.step ?? '']: _, ...rest } = value;
  return ok(numbersOf(rest));
}

function lastLine(text: string): string | undefined {
  return text.split('\n').findLast((line) => line.trim() !== '');
}

function numbersOf(value: Readonly<Record<string, unknown>>): MetricTree {
  const numbers: Record<string, number | MetricTree> = {};
  for (const [name, part] of Object.entries(value)) {
    if (typeof part === 'number') numbers[name] = part;
    else if (isJsonObject(part)) numbers[name] = numbersOf(part);
  }
  return numbers;
}
