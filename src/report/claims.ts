/** Claims and their verdicts as a table; comparisons below, as what they are: numbers side by side. */
import type { Verdict } from '../contract/run-event.ts';
import type { JudgedClaim } from '../journal/run-state.ts';
import { unreachable } from '../util/invariant.ts';
import type { Json } from '../util/json.ts';
import { bar } from './progress-bar.ts';
import { type Cell, tableLines } from './table.ts';
import { clean, lineOf, type Paper, paint, type Tone, widthOf, wrap } from './text.ts';
import { number, plural, setting } from './value.ts';

export function claimLines(claims: readonly JudgedClaim[], paper: Paper): string[] {
  if (claims.length === 0) return [];
  const table = claimTable(claims, { ...paper, columns: Number.POSITIVE_INFINITY });
  const fits = table.every((line) => widthOf(line) <= paper.columns);
  const lines = fits ? table : claims.flatMap((one) => claimBlock(one, paper));
  return [...lines, '', `  ${tally(claims, paper)}`];
}

function claimTable(claims: readonly JudgedClaim[], paper: Paper): string[] {
  const rows = claims.map((one): Cell[] => {
    const { word, tone } = verdictWord(one.verdict);
    return [
      { text: word, tone },
      clean(one.claim),
      clean(expectedText(one)),
      gotText(one),
      { text: clean(one.source ?? ''), tone: 'dim' },
    ];
  });
  const columns = [
    { title: 'verdict' },
    { title: 'claim' },
    { title: 'expected', align: 'right' },
    { title: 'got', align: 'right' },
    { title: 'source' },
  ] as const;
  return tableLines(columns, rows, paper, '  ');
}

/** A claim in full where the table has no room for it: what is claimed must not be cut. */
function claimBlock(claim: JudgedClaim, paper: Paper): string[] {
  const { word, tone } = verdictWord(claim.verdict);
  const source = claim.source === null ? '' : ` (${clean(claim.source)})`;
  const facts = `expected ${clean(expectedText(claim))}, got ${gotText(claim)}${source}`;
  const indented = (text: string): string[] =>
    wrap(text, paper.columns - 4).map((line) => `    ${line}`);
  return [
    `  ${paint(word, tone, paper.color)}`,
    ...indented(clean(claim.claim)),
    ...indented(facts).map((line) => paint(line, 'dim', paper.color)),
  ];
}

function gotText(claim: JudgedClaim): string {
  return claim.got === null ? '-' : number(claim.got);
}

function expectedText(claim: JudgedClaim): string {
  const carriesTolerance = claim.expected.includes('±');
  if (claim.tolerance === null || carriesTolerance) return claim.expected;
  return `${claim.expected} ± ${claim.tolerance}`;
}

function tally(claims: readonly JudgedClaim[], paper: Paper): string {
  const count = (verdict: Verdict): number =>
    claims.filter((one) => one.verdict === verdict).length;
  const met = count('reproduced');
  const unmet = count('not-reproduced');
  const unknown = count('unknown');
  const rest = [
    ...(unmet > 0 ? [`${unmet} not reproduced`] : []),
    ...(unknown > 0 ? [`${unknown} unknown`] : []),
  ];
  const text = [`${met} of ${plural(claims.length, 'claim')} reproduced`, ...rest].join(', ');
  return paint(text, unmet > 0 ? 'bad' : unknown > 0 ? 'warn' : 'good', paper.color);
}

export function verdictWord(verdict: Verdict): { readonly word: string; readonly tone: Tone } {
  switch (verdict) {
    case 'reproduced':
      return { word: '✔ reproduced', tone: 'good' };
    case 'not-reproduced':
      return { word: '✖ not reproduced', tone: 'bad' };
    case 'unknown':
      return { word: '? unknown', tone: 'warn' };
    default:
      return unreachable(verdict);
  }
}

/** Values side by side; null while what they refer to has not ended. */
export interface Comparison {
  readonly title: string;
  readonly rows: readonly { readonly label: string; readonly value: Json }[];
  readonly note: string | undefined;
}

export function comparisonLines(comparisons: readonly Comparison[], paper: Paper): string[] {
  return comparisons.flatMap((one, index) => [
    ...(index === 0 ? [] : ['']),
    ...oneComparison(one, paper),
  ]);
}

function oneComparison(comparison: Comparison, paper: Paper): string[] {
  const values = comparison.rows.map((row) => (typeof row.value === 'number' ? row.value : 0));
  const largest = Math.max(...values, 0);
  // Bars only where lengths can be compared: nothing negative, something positive.
  const barred = largest > 0 && values.every((value) => value >= 0);
  const rows = comparison.rows.map((row): Cell[] => [
    clean(row.label),
    valueText(row.value),
    barred && typeof row.value === 'number'
      ? { text: bar(row.value / largest, 20).replaceAll('─', ' '), tone: 'accent' }
      : '',
  ]);
  const columns = [
    { title: '', least: 12 },
    { title: '', align: 'right' },
    { title: '', priority: 1 },
  ] as const;
  const note = comparison.note === undefined ? [] : wrap(clean(comparison.note), paper.columns - 4);
  return [
    lineOf(
      [
        { text: `  ${clean(comparison.title)}`, tone: 'bold' },
        { text: '  compared, not claimed', tone: 'dim' },
      ],
      paper,
    ),
    ...tableLines(columns, rows, paper, '    '),
    ...note.map((line) => `    ${paint(line, 'dim', paper.color)}`),
  ];
}

function valueText(value: Json): string {
  if (value === null) return '-';
  return typeof value === 'number' ? number(value) : setting(value, 30);
}
