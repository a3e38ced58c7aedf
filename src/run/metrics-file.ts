/** Reads the metrics of a program from the file it declares, as Python and others write them. */
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
  const read = await readLast(workDirectory, declared);
  if (read.ok) return ok(numbersOf(read.value));
  return err([metricsUnreadable({ trial, path: declared.path, detail: read.error })]);
}

/** The same flat, with those that are no finite numbers; nothing when there is nothing to read. */
export async function lastNumbers(
  workDirectory: string,
  declared: MetricsFile,
): Promise<Readonly<Record<string, number>>> {
  const read = await readLast(workDirectory, declared);
  return read.ok ? flatNumbers(read.value) : {};
}

async function readLast(
  workDirectory: string,
  declared: MetricsFile,
): Promise<Result<Readonly<Record<string, unknown>>, string>> {
  let text: string;
  try {
    text = await readFile(join(workDirectory, declared.path), 'utf8');
  } catch {
    return err('there is no such file in the work directory');
  }
  const source = declared.format === 'json' ? text : lastLine(text);
  if (source === undefined) return err('the file is empty');
  let value: unknown;
  try {
    value = parseLoosely(source);
  } catch {
    return err(`${declared.format === 'json' ? 'the file' : 'its last line'} is not JSON`);
  }
  if (!isJsonObject(value)) return err('found no object, expected one with numbers by name');
  const { [declared.step ?? '']: _, ...rest } = value;
  return ok(rest);
}

function lastLine(text: string): string | undefined {
  return text.split('\n').findLast((line) => line.trim() !== '');
}

/** Finite numbers by name: a result is JSON, which has no word for others. */
function numbersOf(value: Readonly<Record<string, unknown>>): MetricTree {
  const numbers: Record<string, number | MetricTree> = {};
  for (const [name, part] of Object.entries(value)) {
    if (typeof part === 'number' && Number.isFinite(part)) numbers[name] = part;
    else if (isJsonObject(part)) numbers[name] = numbersOf(part);
  }
  return numbers;
}

/** Every number of an object, also those that are none, by dotted name. */
export function flatNumbers(
  value: Readonly<Record<string, unknown>>,
  prefix = '',
): Readonly<Record<string, number>> {
  const numbers: Record<string, number> = {};
  for (const [name, part] of Object.entries(value)) {
    if (typeof part === 'number') numbers[prefix + name] = part;
    else if (isJsonObject(part)) Object.assign(numbers, flatNumbers(part, `${prefix}${name}.`));
  }
  return numbers;
}

const NOT_FINITE = new Map([
  ['NaN', Number.NaN],
  ['Infinity', Number.POSITIVE_INFINITY],
  ['-Infinity', Number.NEGATIVE_INFINITY],
]);
/** Stands in a text that no program writes. */
const MARK = '\u0000reprise:';

/**
 * JSON, and the `NaN`, `Infinity` and `-Infinity` that Python's `json` writes into it.
 *
 * @throws SyntaxError for what is neither.
 */
export function parseLoosely(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch (error) {
    if (!/NaN|Infinity/.test(text)) throw error;
    const marked = text.replaceAll(/"(?:[^"\\]|\\.)*"|-?\bInfinity\b|\bNaN\b/g, (token) =>
      token.startsWith('"') ? token : JSON.stringify(MARK + token),
    );
    return JSON.parse(marked, (_, value: unknown) =>
      typeof value === 'string' && value.startsWith(MARK)
        ? NOT_FINITE.get(value.slice(MARK.length))
        : value,
    ) as unknown;
  }
}
