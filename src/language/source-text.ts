/** One text the user wrote (a file, or a `--set` option) and the way from offsets to lines and columns. */
import type { Span } from '../diagnostics/diagnostic.ts';

export class SourceText {
  /** As shown to the user. */
  readonly name: string;
  readonly text: string;
  readonly #lineStarts: number[] = [0];
  #lastLine = 0;

  constructor(name: string, text: string) {
    this.name = name;
    this.text = text;
    for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) {
      this.#lineStarts.push(at + 1);
    }
  }

  /** Offsets are UTF-16 units from the start of the text; `end` is exclusive. */
  span(start: number, end: number): Span {
    const from = this.position(start);
    const to = this.position(Math.max(start, end));
    return {
      file: this.name,
      line: from.line,
      column: from.column,
      endLine: to.line,
      endColumn: to.column,
    };
  }

  /** Line and column of an offset, from 1. */
  position(offset: number): { readonly line: number; readonly column: number } {
    const at = Math.min(Math.max(offset, 0), this.text.length);
    const line = this.#lineOf(at);
    return { line: line + 1, column: at - (this.#lineStarts[line] ?? 0) + 1 };
  }

  // Values are asked for in the order they stand in: mostly the line of the last answer, or the next.
  #lineOf(at: number): number {
    const starts = this.#lineStarts;
    for (let line = this.#lastLine; line < this.#lastLine + 2; line++) {
      if ((starts[line] ?? Infinity) <= at && at < (starts[line + 1] ?? Infinity)) {
        this.#lastLine = line;
        return line;
      }
    }
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    this.#lastLine = low;
    return low;
  }
}
