/**
 * A table that fits: columns are as wide as what is in them; on a narrow terminal the columns that
 * matter least go first, then the flexible ones are cut. A row is one line, always.
 */
import { cut, cutMiddle, lineOf, pad, type Paper, type Span, type Tone, widthOf } from './text.ts';

export interface Column {
  readonly title: string;
  readonly align?: 'left' | 'right';
  /** Columns with a lower number go first when there is no room; default 9, which stays longest. */
  readonly priority?: number;
  /** May be cut to this many columns before others go. */
  readonly least?: number;
}

export type Cell = string | { readonly text: string; readonly tone: Tone };

const GAP = '  ';

/** @returns the lines of the table: a head (unless all titles are empty) and a line per row. */
export function tableLines(
  columns: readonly Column[],
  rows: readonly (readonly Cell[])[],
  paper: Paper,
  indent = '',
): string[] {
  const room = paper.columns - indent.length;
  const natural = columns.map((column, index) =>
    Math.max(widthOf(column.title), ...rows.map((row) => widthOf(textOf(row[index])))),
  );
  // A column in which nothing stands tells nothing.
  let shown = columns.map((_, index) => index).filter((index) => hasContent(rows, index));
  const widths = [...natural];
  while (shown.length > 1 && leastWidth(shown, columns, natural) > room) {
    const priority = (index: number): number => columns[index]?.priority ?? 9;
    const lowest = Math.min(...shown.map(priority));
    if (lowest === 9) break;
    shown = shown.filter((index) => priority(index) !== lowest);
  }
  shrink(shown, columns, widths, room);
  const lines = rows.map((row) => line(shown, columns, widths, row));
  if (columns.some((column) => column.title !== '')) {
    const head = columns.map((column) => ({ text: column.title, tone: 'dim' as const }));
    lines.unshift(line(shown, columns, widths, head));
  }
  return lines.map((spans) => lineOf([{ text: indent }, ...spans], paper));
}

function line(
  shown: readonly number[],
  columns: readonly Column[],
  widths: readonly number[],
  row: readonly Cell[],
): Span[] {
  return shown.flatMap((index, position) => {
    const cell = row[index] ?? '';
    const width = widths[index] ?? 0;
    const side = columns[index]?.align === 'right' ? 'right' : 'left';
    // Names stand first; their end tells them apart as much as their beginning.
    const short = position === 0 ? cutMiddle(textOf(cell), width) : cut(textOf(cell), width);
    const text = pad(short, width, side);
    const tone = typeof cell === 'string' ? 'plain' : cell.tone;
    return position === 0 ? [{ text, tone }] : [{ text: GAP }, { text, tone }];
  });
}

/** Takes the missing columns from the flexible ones, the widest first. */
function shrink(
  shown: readonly number[],
  columns: readonly Column[],
  widths: number[],
  room: number,
): void {
  const total = (): number =>
    shown.reduce((sum, index) => sum + (widths[index] ?? 0), GAP.length * (shown.length - 1));
  while (total() > room) {
    const flexible = shown.filter(
      (index) => (widths[index] ?? 0) > leastOf(columns, widths, index),
    );
    const widest = flexible.sort((a, b) => (widths[b] ?? 0) - (widths[a] ?? 0))[0];
    if (widest === undefined) return;
    widths[widest] = (widths[widest] ?? 0) - 1;
  }
}

function leastWidth(
  shown: readonly number[],
  columns: readonly Column[],
  widths: readonly number[],
): number {
  const sum = shown.reduce((all, index) => all + leastOf(columns, widths, index), 0);
  return sum + GAP.length * (shown.length - 1);
}

function leastOf(columns: readonly Column[], widths: readonly number[], index: number): number {
  const width = widths[index] ?? 0;
  return Math.min(width, columns[index]?.least ?? width);
}

function hasContent(rows: readonly (readonly Cell[])[], index: number): boolean {
  return rows.length === 0 || rows.some((row) => textOf(row[index]) !== '');
}

function textOf(cell: Cell | undefined): string {
  if (cell === undefined) return '';
  return typeof cell === 'string' ? cell : cell.text;
}
