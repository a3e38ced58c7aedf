/**
 * `npm run parity -- DIR... [--json] [--engine tensorflow|wasm] [--eager] [--only NAME]`: runs recorded
 * cases through our code and prints how far apart the numbers are. Exit code 0 when all are close enough,
 * 1 when some are not; 2 when something given cannot be read or run.
 */
import { parseArgs } from 'node:util';
import { type Diagnostic, RepriseError } from '../diagnostics/diagnostic.ts';
import { parityCasesMissing } from '../diagnostics/messages/weights.ts';
import { printDiagnostics } from '../diagnostics/print.ts';
import { openEngine } from '../engine/open-engine.ts';
import { jsonOf, textOf, totalOf } from './report.ts';
import { type CaseReport, findCases, runCase } from './run-case.ts';
import type { Runner } from './run-step.ts';

const USAGE = `Usage: npm run parity -- DIR... [options]

  --only NAME                  cases with NAME in their path, "vit-encoder" or "kmeans"
  --engine tensorflow|wasm     the one to compute with, TensorFlow where it is installed
  --eager                      op by op instead of traced and compiled
  --json                       one JSON object a case

Recorded cases come with the sources, in tests/parity/fixtures; docs/parity.md says how to record others.
`;

interface Options {
  readonly folders: readonly string[];
  readonly json: boolean;
  readonly eager: boolean;
  readonly backend: 'auto' | 'tensorflow' | 'wasm';
  readonly only: string;
}

async function main(options: Options): Promise<number> {
  const { folders, json, eager, backend, only } = options;
  const all = (await Promise.all(folders.map((folder) => findCases(folder)))).flat();
  const cases = all.filter((folder) => folder.includes(only));
  if (cases.length === 0) {
    throw new RepriseError(parityCasesMissing({ folders, only, found: all }));
  }
  const engine = await openEngine({ backend, threads: 1 });
  const runner: Runner = { engine, mode: eager ? 'eager' : 'traced' };
  const reports: CaseReport[] = [];
  for (const folder of cases) {
    const report = await runCase(folder, runner);
    reports.push(report);
    process.stdout.write(json ? `${jsonOf(report)}\n` : textOf(report));
    if (report.kind === 'broken') tell(report.diagnostics);
  }
  if (!json) process.stdout.write(totalOf(reports, `${engine.name} ${engine.version}`));
  const isOf = (kind: CaseReport['kind']): boolean => reports.some((one) => one.kind === kind);
  if (isOf('broken') || !isOf('compared')) return 2; // nothing compared shows nothing
  return reports.some((report) => report.kind === 'compared' && !report.ok) ? 1 : 0;
}

/** @returns undefined for what is no command line of this program. */
function optionsOf(args: readonly string[]): Options | undefined {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      engine: { type: 'string', default: 'auto' },
      eager: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
    },
  });
  const { engine: backend, json, eager, only } = values;
  if (backend !== 'auto' && backend !== 'tensorflow' && backend !== 'wasm') return undefined;
  if (positionals.length === 0) return undefined;
  return { folders: positionals, json, eager, backend, only };
}

function tell(diagnostics: readonly Diagnostic[]): void {
  const color = process.stderr.isTTY === true;
  process.stderr.write(printDiagnostics(diagnostics, { color, sources: new Map() }));
}

function readOptions(): Options | undefined {
  try {
    return optionsOf(process.argv.slice(2));
  } catch (error) {
    // An option that there is not; Node's sentence names it.
    if (!(error instanceof TypeError)) throw error;
    process.stderr.write(`${error.message}\n\n`);
    return undefined;
  }
}

// A reader that has seen enough (`| head`) does not change what the exit code says.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

try {
  const options = readOptions();
  if (options === undefined) process.stderr.write(USAGE);
  process.exitCode = options === undefined ? 2 : await main(options);
} catch (error) {
  if (!(error instanceof RepriseError)) throw error;
  tell(error.diagnostics);
  process.exitCode = 2;
}
