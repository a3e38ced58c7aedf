/** What `npm run parity` says of cases: a line each, more where numbers differ, and the totals. */
import { unreachable } from '../util/invariant.ts';
import type { Compared } from './comparison.ts';
import type { CaseReport } from './run-case.ts';

/** A line of JSON. */
export function jsonOf(report: CaseReport): string {
  switch (report.kind) {
    case 'skipped':
      return JSON.stringify({ case: report.case, skipped: report.reason });
    case 'broken':
      return JSON.stringify({ case: report.case, broken: report.diagnostics });
    case 'compared': {
      const tensors = report.tensors.map(({ name, maxAbs, maxRel, tolerance, ok }) => {
        return { name, maxAbs: numberOf(maxAbs), maxRel: numberOf(maxRel), tolerance, ok };
      });
      return JSON.stringify({ case: report.case, tensors, ok: report.ok });
    }
    default:
      return unreachable(report);
  }
}

/** JSON has no infinity: what cannot be compared, by its length or at all, is told as the largest number. */
function numberOf(difference: number): number {
  return Number.isFinite(difference) ? difference : Number.MAX_VALUE;
}

/** For people; what is wrong with a broken case is told elsewhere. */
export function textOf(report: CaseReport): string {
  switch (report.kind) {
    case 'skipped':
      return `skipped  ${report.case}: ${report.reason}\n`;
    case 'broken':
      return `broken   ${report.case}\n`;
    case 'compared': {
      const { tensors, uncompared } = report;
      const head = `${report.ok ? 'ok      ' : 'differs '} ${report.case}: ${counted(tensors.length)}`;
      const lines = [`${head}, ${worstOf(tensors)}`];
      for (const { name, maxRel, maxAbs, tolerance, ok } of tensors) {
        if (ok) continue;
        const found = `${maxRel.toExponential(2)} relative, ${maxAbs.toExponential(2)} absolute`;
        lines.push(`  ${name}: ${found}, allowed ${tolerance}`);
      }
      if (uncompared.length > 0) lines.push(`         not compared: ${named(uncompared)}`);
      return `${lines.join('\n')}\n`;
    }
    default:
      return unreachable(report);
  }
}

/** The closing line. */
export function totalOf(reports: readonly CaseReport[], engine: string): string {
  const compared = reports.filter((report) => report.kind === 'compared');
  const count = (kind: CaseReport['kind']): number =>
    reports.filter((report) => report.kind === kind).length;
  const ok = compared.filter((report) => report.ok).length;
  const broken = count('broken') === 0 ? '' : `, ${count('broken')} broken`;
  const counts = `${ok} ok, ${compared.length - ok} differ, ${count('skipped')} skipped${broken}`;
  const all = compared.flatMap((report) =>
    report.tensors.map((tensor) => ({ ...tensor, name: `${report.case} ${tensor.name}` })),
  );
  const cases = `${reports.length} ${reports.length === 1 ? 'case' : 'cases'}`;
  const tail = all.length === 0 ? '' : `; ${counted(all.length)}; ${worstOf(all)}`;
  return `${cases} on ${engine}: ${counts}${tail}\n`;
}

/**
 * The largest relative difference. Left out: statistics of draws, which are no differences, and what is
 * within rounding of zero and thus judged by its absolute size; of those it says how many there are.
 */
function worstOf(tensors: readonly Compared[]): string {
  const differences = tensors.filter(({ isDraw }) => isDraw !== true);
  const relative = differences.filter(({ ok, maxRel, tolerance }) => !ok || maxRel <= tolerance);
  const worst = relative.reduce<Compared | undefined>(
    (most, one) => (most === undefined || one.maxRel > most.maxRel ? one : most),
    undefined,
  );
  const byRounding = differences.length - relative.length;
  const rest = byRounding === 0 ? '' : `; ${byRounding} judged by their absolute difference`;
  if (worst === undefined || worst.maxRel === 0) return `all equal${rest}`;
  return `worst ${worst.maxRel.toExponential(1)} (${worst.name})${rest}`;
}

function counted(tensors: number): string {
  return `${tensors.toLocaleString('en-US')} ${tensors === 1 ? 'tensor' : 'tensors'}`;
}

function named(names: readonly string[]): string {
  const shown = names.slice(0, 5).join(', ');
  return names.length > 5 ? `${shown} and ${names.length - 5} more` : shown;
}
