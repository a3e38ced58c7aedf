/**
 * How every problem in the user's world looks: a code, a place, what was found and expected, and a
 * next step. The wording is in `messages/`; the printing in `print.ts`. Bugs of ours are not
 * diagnostics (see `util/invariant.ts`).
 */

/** A range of a source text; lines and columns count from 1, the end is exclusive. */
export interface Span {
  /** As shown to the user: relative to the working directory where that is shorter. */
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface Related {
  readonly message: string;
  readonly span: Span;
}

export interface Diagnostic {
  /** `RP` and four digits: RP1 syntax and schema, 2 references, 3 planning, 4 running, 5 store, 6 stages and data, 7 tensors and weights, 9 ours. */
  readonly code: string;
  readonly severity: 'error' | 'warning';
  /** Starts with a capital, no final period. */
  readonly message: string;
  /** Absent where a problem has no place in a file (a full disk). */
  readonly span?: Span;
  /** Further facts, a line each. */
  readonly notes?: readonly string[];
  /** One next step, where possible a line that can be pasted. */
  readonly suggestion?: string;
  readonly related?: readonly Related[];
}

/** Diagnostics on their way through the public doors; nothing else is thrown for the user's world. */
export class RepriseError extends Error {
  override readonly name: string = 'RepriseError';
  readonly diagnostics: readonly Diagnostic[];

  constructor(diagnostics: Diagnostic | readonly Diagnostic[]) {
    const list = isList(diagnostics) ? diagnostics : [diagnostics];
    super(list.map((one) => `${one.code} ${one.message}`).join('\n'));
    this.diagnostics = list;
  }
}

function isList(value: Diagnostic | readonly Diagnostic[]): value is readonly Diagnostic[] {
  return Array.isArray(value);
}
