/**
 * The lower part of a terminal, redrawn in place, with permanent lines scrolling out above it.
 *
 * A frame is one write: cursor up to the first line of the last frame, each line over the old one,
 * the rest erased. When the terminal became narrower, the old frame's lines have been broken by the
 * terminal, so that they take more rows than they did; that is counted, or traces would stay behind.
 */
import { widthOf } from './text.ts';
import type { Sink } from './view.ts';

const ESC = '\u001b[';
const HIDE = `${ESC}?25l`;
const SHOW = `${ESC}?25h`;
const ERASE_REST_OF_LINE = `${ESC}K`;
const ERASE_BELOW = `${ESC}J`;

export class Screen {
  readonly #sink: Sink;
  #drawn: readonly string[] = [];
  #above = '';
  #hidden = false;

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
    const hide = this.#hidden ? '' : HIDE;
    this.#hidden = true;
    this.#sink.write(`${hide}${this.#home()}${this.#above}${frame}${ERASE_BELOW}`);
    this.#above = '';
    this.#drawn = lines;
  }

  /** Takes the frame away, prints what waits, and gives the cursor back. Safe to call twice. */
  restore(): void {
    const show = this.#hidden ? SHOW : '';
    this.#hidden = false;
    const erase = this.#drawn.length > 0 ? `${this.#home()}${ERASE_BELOW}` : '';
    const text = `${erase}${this.#above}${show}`;
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
