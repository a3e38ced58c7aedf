import { describe, expect, test } from 'vitest';
import { Screen } from '../../src/report/screen.ts';

/** A terminal as far as we use it: lines, a cursor, up, erase; long lines break when it gets narrow. */
class FakeTerminal {
  columns: number = 80;
  readonly rows: number = 24;
  /** Modes that were set and not reset: what a kill -9 at this moment would leave behind. */
  readonly modes = new Set<string>();
  #lines: string[] = [''];
  #row = 0;

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

  get text(): string[] {
    return this.#lines.slice(0, this.#row);
  }
}

describe('Screen', () => {
  test('draw() replaces the last frame and leaves what stands above', () => {
    const terminal = new FakeTerminal();
    terminal.write('before\n');
    const screen = new Screen(terminal);
    screen.draw(['one', 'two', 'three']);
    screen.draw(['uno', 'dos']);
    expect(terminal.text).toEqual(['before', 'uno', 'dos']);
  });

  test('print() lets lines scroll out above the frame', () => {
    const terminal = new FakeTerminal();
    const screen = new Screen(terminal);
    screen.draw(['frame']);
    screen.print(['a warning']);
    screen.draw(['frame']);
    screen.draw(['frame 2']);
    expect(terminal.text).toEqual(['a warning', 'frame 2']);
  });

  test('draw() leaves no traces after the terminal became narrower', () => {
    const terminal = new FakeTerminal();
    terminal.write('before\n');
    const screen = new Screen(terminal);
    screen.draw(['x'.repeat(70), 'y'.repeat(30)]);
    terminal.narrow(40);
    screen.draw(['x'.repeat(39), 'y'.repeat(30)]);
    expect(terminal.text).toEqual(['before', 'x'.repeat(39), 'y'.repeat(30)]);
  });

  test('restore() takes the frame away and keeps what was printed, twice if asked', () => {
    const terminal = new FakeTerminal();
    const screen = new Screen(terminal);
    screen.draw(['frame']);
    screen.print(['last words']);
    screen.restore();
    screen.restore();
    expect(terminal.text).toEqual(['last words']);
  });

  test('draw() leaves the terminal as it was, for those who are killed after it', () => {
    const terminal = new FakeTerminal();
    const screen = new Screen(terminal);
    screen.draw(['frame']);
    screen.print(['a warning']);
    screen.draw(['frame 2']);
    expect([...terminal.modes]).toEqual([]);
  });

  test('draw() writes nothing when nothing changed', () => {
    const terminal = new FakeTerminal();
    const writes: string[] = [];
    const screen = new Screen({ ...sizeOf(terminal), write: (text) => void writes.push(text) });
    screen.draw(['same']);
    screen.draw(['same']);
    expect(writes).toHaveLength(1);
  });
});

function sizeOf(terminal: FakeTerminal): { columns: number; rows: number } {
  return { columns: terminal.columns, rows: terminal.rows };
}
