/** A terminal as far as we use it: lines, a cursor, up, erase; long lines break when it gets narrow. */
export class FakeTerminal {
  columns: number;
  readonly rows: number = 24;
  /** Modes that were set and not reset: what a kill -9 at this moment would leave behind. */
  readonly modes: Set<string> = new Set<string>();
  #lines: string[] = [''];
  #row = 0;

  constructor(columns = 80) {
    this.columns = columns;
  }

  write(text: string): void {
    const pattern = new RegExp(
      `${String.fromCharCode(27)}\\[(\\??\\d*)([A-Za-z])|\\r|\\n|[^\\r\\n${String.fromCharCode(27)}]+`,
      'g',
    );
    for (const [token, argument = '', letter] of text.matchAll(pattern)) {
      if (token === '\n') {
        this.#row += 1;
        this.#lines[this.#row] ??= '';
      } else if (token === '\r') {
        // Only ever at the start of a line here.
      } else if (letter === 'A') this.#row = Math.max(0, this.#row - Number(argument || 1));
      else if (letter === 'K') {
        // The text before has replaced the line already.
      } else if (letter === 'J') this.#lines = [...this.#lines.slice(0, this.#row), ''];
      else if (letter === 'h') this.modes.add(argument);
      else if (letter === 'l') {
        if (!this.modes.delete(argument)) throw new Error(`resets ${argument}, which was not set`);
      } else this.#lines[this.#row] = token;
    }
  }

  /** Breaks what is there, as most terminals do. */
  narrow(columns: number): void {
    this.columns = columns;
    const above = this.#lines.slice(0, this.#row);
    const broken = above.flatMap((line) => line.match(new RegExp(`.{1,${columns}}`, 'g')) ?? ['']);
    this.#row = broken.length;
    this.#lines = [...broken, ''];
  }

  /** All lines above the cursor, also those that have left the screen. */
  get text(): string[] {
    return this.#lines.slice(0, this.#row);
  }

  /** What can be seen; the last row is that of the cursor. */
  get visible(): string[] {
    return this.text.slice(-(this.rows - 1));
  }
}
