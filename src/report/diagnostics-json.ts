/** Diagnostics for editors and CI, in the fields that `validate --format json` promises. */
import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts';

export interface DiagnosticJson {
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** Null where a problem has no place in a file. */
  readonly file: string | null;
  readonly line: number | null;
  readonly column: number | null;
  readonly endLine: number | null;
  readonly endColumn: number | null;
  readonly message: string;
  readonly notes?: readonly string[];
  readonly suggestion?: string;
  readonly related?: readonly (Span & { readonly message: string })[];
}

export function diagnosticsJson(diagnostics: readonly Diagnostic[]): {
  readonly diagnostics: readonly DiagnosticJson[];
} {
  return { diagnostics: diagnostics.map(diagnosticJson) };
}

function diagnosticJson(diagnostic: Diagnostic): DiagnosticJson {
  const { code, severity, span, message, notes, suggestion, related } = diagnostic;
  return {
    code,
    severity,
    file: span?.file ?? null,
    line: span?.line ?? null,
    column: span?.column ?? null,
    endLine: span?.endLine ?? null,
    endColumn: span?.endColumn ?? null,
    message,
    ...(notes === undefined ? {} : { notes }),
    ...(suggestion === undefined ? {} : { suggestion }),
    ...(related === undefined
      ? {}
      : { related: related.map((one) => ({ message: one.message, ...one.span })) }),
  };
}
