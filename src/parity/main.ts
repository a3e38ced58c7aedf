/**
 * `npm run parity -- DIR [--json] [--engine tensorflow|wasm] [--eager]`: runs recorded cases through our
 * code and prints how far apart the numbers are. Exit code 0 when all are close enough, else 1; 2 for a
 * folder that cannot be read.
 */
import { parseArgs } from 'node:util';
import { RepriseError } from '../diagnostics/diagnostic.ts';
import { printDiagnostics } from '../diagnostics/print.ts';
import { openEngine } from '../engine/open-engine.ts';
import { type CaseReport, findCases, runCase } from './run-case.ts';
import type { Runner } from './run-step.ts';

const USAGE = 'Usage: npm run parity -- DIR... [--json] [--engine tensorflow|wasm] [--eager]\n';

async function main(): Promise<number> {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: {
      json: { type: 'boolean', default: false },
      engine: { type: 'string', default: 'auto' },
      eager: { type: 'boolean', default: false },
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
  const cases = (await Promise.all(positionals.map((folder) => findCases(folder)))).flat();
  let failed = cases.length === 0;
  for (const folder of cases) {
    const report = await runCase(folder, runner);
    if (report.kind === 'compared' && !report.ok) failed = true;
    process.stdout.write(values.json ? `${jsonOf(report)}\n` : textOf(report));
  }
  if (cases.length === 0)
    process.stderr.write(`There is no case below ${positionals.join(', ')}\n`);
  return failed ? 1 : 0;
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
