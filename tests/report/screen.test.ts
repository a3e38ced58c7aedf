import { describe, expect, test } from 'vitest';
import { Screen } from '../../src/report/screen.ts';
import { FakeTerminal } from './fake-terminal.ts';

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
