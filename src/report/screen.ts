/**
 * The lower part of a terminal, redrawn in place, with permanent lines scrolling out above it.
 *
 * A frame is one write: cursor up to the first line of the last frame, each line over the old one,
 * the rest erased. When the terminal became narrower, the old frame's lines have been broken by the
 * terminal, so that they take more rows than they did; that is counted, or traces would stay behind.
 *
 * Nothing of the terminal is changed that would have to be changed back: the cursor stays visible, below
 * the frame, because who is killed with -9 cannot show it again.
 */
import { widthOf } from './text.ts';
import type { Sink } from './view.ts';

const ESC = '\u001b[';
// The terminal shows what comes between at once; those that do not know it ignore it.
const BEGIN = `${ESC}?2026h`;
const END = `${ESC}?2026l`;
const ERASE_REST_OF_LINE = `${ESC}K`;
const ERASE_BELOW = `${ESC}J`;

export class Screen {
  readonly #sink: Sink;
  #drawn: readonly string[] = [];
  #above = '';

  constructor(sink: Sink) {
    this.#sink = sink;
  }

  /** Text that stays: printed above the next frame, never erased. */
  print(lines: readonly string[]): void {
    for (const line of lines) this.#above += `${line}${ERASE_REST_OF_LINE}\n`;
  }

  /** Replaces the last frame. Lines must fit the width; the frame must fit the height. */
  draw(lines: readonly string[]): void {
    if (this.#above === '' && same(lines, this.#drawn)) return;
    const frame = lines.map((line) => `${line}${ERASE_REST_OF_LINE}\n`).join('');
    this.#sink.write(`${BEGIN}${this.#home()}${this.#above}${frame}${ERASE_BELOW}${END}`);
    this.#above = '';
    this.#drawn = lines;
  }

  /** Takes the frame away and prints what waits. Safe to call twice. */
  restore(): void {
    const erase = this.#drawn.length > 0 ? `${this.#home()}${ERASE_BELOW}` : '';
    const text = `${erase}${this.#above}`;
    this.#above = '';
    this.#drawn = [];
    if (text !== '') this.#sink.write(text);
  }

  #home(): string {
    const columns = Math.max(1, this.#sink.columns ?? 80);
    const rows = this.#drawn.reduce(
      (sum, line) => sum + Math.max(1, Math.ceil(widthOf(line) / columns)),
      0,
    );
    // What scrolled out of the top cannot be reached, and going up stops at the first row anyway.
    return rows === 0 ? '\r' : `\r${ESC}${rows}A`;
  }
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((line, index) => line === b[index]);
}
