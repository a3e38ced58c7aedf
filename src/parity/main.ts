/**
 * `npm run parity -- DIR [--json] [--engine tensorflow|wasm] [--eager] [--only NAME]`: runs recorded cases through our
 * code and prints how far apart the numbers are. Exit code 0 when all are close enough, else 1; 2 for a
 * folder that cannot be read.
 */
import { parseArgs } from 'node:util';
import { RepriseError } from '../diagnostics/diagnostic.ts';
import { printDiagnostics } from '../diagnostics/print.ts';
import { openEngine } from '../engine/open-engine.ts';
import { type CaseReport, findCases, runCase } from './run-case.ts';
import type { Runner } from './run-step.ts';

const USAGE =
  'Usage: npm run parity -- DIR... [--json] [--engine tensorflow|wasm] [--eager] [--only NAME]\n';

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      engine: { type: 'string', default: 'auto' },
      eager: { type: 'boolean', default: false },
      only: { type: 'string', default: '' },
    },
  });
  const backend = values.engine;
  const isKnown = backend === 'auto' || backend === 'tensorflow' || backend === 'wasm';
  if (positionals.length === 0 || !isKnown) {
    process.stderr.write(USAGE);
    return 2;
  }
  const engine = await openEngine({ backend, threads: 1 });
  const runner: Runner = { engine, mode: values.eager ? 'eager' : 'traced' };
  const all = (await Promise.all(positionals.map((folder) => findCases(folder)))).flat();
  const cases = all.filter((folder) => folder.includes(values.only));
  const reports: CaseReport[] = [];
  for (const folder of cases) {
    const report = await runCase(folder, runner);
    reports.push(report);
    process.stdout.write(values.json ? `${jsonOf(report)}\n` : textOf(report));
  }
  if (cases.length === 0) {
    const which = values.only === '' ? '' : ` whose path has "${values.only}" in it`;
    process.stderr.write(`There is no case${which} below ${positionals.join(', ')}\n`);
    return 1;
  }
  if (!values.json) process.stdout.write(totalOf(reports, `${engine.name} ${engine.version}`));
  return reports.some((report) => report.kind === 'compared' && !report.ok) ? 1 : 0;
}

function totalOf(reports: readonly CaseReport[], engine: string): string {
  const compared = reports.filter((report) => report.kind === 'compared');
  const ok = compared.filter((report) => report.ok).length;
  const tensors = compared.reduce((sum, report) => sum + report.tensors.length, 0);
  const counts = `${ok} ok, ${compared.length - ok} differ, ${reports.length - compared.length} skipped`;
  return `${reports.length} cases: ${counts}; ${tensors} values and tensors compared on ${engine}\n`;
}

function jsonOf(report: CaseReport): string {
  if (report.kind === 'skipped')
    return JSON.stringify({ case: report.case, skipped: report.reason });
  return JSON.stringify({ case: report.case, tensors: report.tensors, ok: report.ok });
}

function textOf(report: CaseReport): string {
  if (report.kind === 'skipped') return `skipped  ${report.case}: ${report.reason}\n`;
  const { tensors } = report;
  const worst = tensors.reduce((a, b) => (b.maxRel > a.maxRel ? b : a));
  const head = `${report.ok ? 'ok      ' : 'differs '} ${report.case}: ${tensors.length} tensors`;
  const lines = [`${head}, largest difference ${worst.maxRel.toExponential(1)} (${worst.name})`];
  for (const { name, maxRel, maxAbs, tolerance, ok } of tensors) {
    if (ok) continue;
    const found = `${maxRel.toExponential(2)} relative, ${maxAbs.toExponential(2)} absolute`;
    lines.push(`  ${name}: ${found}, allowed ${tolerance}`);
  }
  return `${lines.join('\n')}\n`;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof RepriseError)) throw error;
  process.stderr.write(
    printDiagnostics(error.diagnostics, {
      color: process.stderr.isTTY === true,
      sources: new Map(),
    }),
  );
  process.exitCode = 2;
}
