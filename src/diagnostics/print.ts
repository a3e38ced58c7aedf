/** Diagnostics as text: header, place, code frame, notes, suggestion. Colour only when asked for. */
import type { Diagnostic, Span } from './diagnostic.ts';

export interface PrintOptions {
  readonly color: boolean;
  /** Source texts by the name used in spans; a span of an unknown file is shown without a frame. */
  readonly sources: ReadonlyMap<string, string>;
}

const SHOWN = 20;

export function printDiagnostics(
  diagnostics: readonly Diagnostic[],
  options: PrintOptions,
): string {
  const parts = diagnostics.slice(0, SHOWN).map((one) => printDiagnostic(one, options));
  const rest = diagnostics.length - SHOWN;
  if (rest > 0) parts.push(`and ${rest} more\n`);
  return parts.join('\n');
}

export function printDiagnostic(diagnostic: Diagnostic, options: PrintOptions): string {
  const paint = painter(options.color);
  const head = diagnostic.severity === 'error' ? paint('31;1', 'error') : paint('33;1', 'warning');
  const lines = [`${head} ${paint('1', diagnostic.code)}  ${paint('1', diagnostic.message)}`];
  if (diagnostic.span !== undefined) lines.push(...frame(diagnostic.span, options));
  for (const note of diagnostic.notes ?? []) lines.push(`  ${note}`);
  for (const related of diagnostic.related ?? []) {
    lines.push(`  ${related.message} (${placeOf(related.span)})`);
  }
  if (diagnostic.suggestion !== undefined) lines.push(`  ${paint('36', diagnostic.suggestion)}`);
  return `${lines.join('\n')}\n`;
}

export function placeOf(span: Span): string {
  return `${span.file}:${span.line}:${span.column}`;
}

function frame(span: Span, options: PrintOptions): string[] {
  const paint = painter(options.color);
  const lines = [`  ${placeOf(span)}`];
  const text = options.sources.get(span.file)?.split(/\r?\n/);
  const line = text?.[span.line - 1];
  if (text === undefined || line === undefined) return lines;
  const width = String(span.line).length;
  const gutter = (number: string): string => paint('2', `  ${number.padStart(width)} | `);
  const before = text[span.line - 2];
  if (before !== undefined && before.trim() !== '')
    lines.push(gutter(String(span.line - 1)) + expand(before));
  lines.push(gutter(String(span.line)) + expand(line));
  const last = span.endLine === span.line ? span.endColumn : line.length + 1;
  const from = expand(line.slice(0, span.column - 1)).length;
  const length = Math.max(1, expand(line.slice(span.column - 1, last - 1)).length);
  lines.push(gutter('') + ' '.repeat(from) + paint('31;1', '^'.repeat(length)));
  return lines;
}

function expand(line: string): string {
  return line.replaceAll('\t', '  ');
}

function painter(color: boolean): (codes: string, text: string) => string {
  return (codes, text) => (color ? `\u001b[${codes}m${text}\u001b[0m` : text);
}
