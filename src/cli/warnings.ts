/** Warnings go to standard error, so that what was asked for stays clean. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { printDiagnostics } from '../diagnostics/print.ts';
import { cleaned } from './report-error.ts';
import type { Terminal } from './terminal.ts';

export function showWarnings(
  terminal: Terminal,
  warnings: readonly Diagnostic[],
  sources: ReadonlyMap<string, string>,
): void {
  if (warnings.length === 0) return;
  const color = terminal.color && terminal.err.columns !== undefined;
  terminal.err.write(printDiagnostics(warnings.map(cleaned), { color, sources }));
}
