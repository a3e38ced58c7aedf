import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { viewName } from '../../src/cli/choose-view.ts';
import { Terminal } from '../../src/cli/terminal.ts';

const before = process.stdout.isTTY;

/** Whether standard output is a terminal is asked of the process. */
function onTerminal(is: boolean): void {
  Object.defineProperty(process.stdout, 'isTTY', { value: is, configurable: true });
}

beforeEach(() => onTerminal(true));
afterEach(() => onTerminal(before));

describe('viewName()', () => {
  test.each([
    ['a terminal', {}, 'live', true],
    ['a terminal without colours', { NO_COLOR: '1' }, 'live', false],
    ['an empty NO_COLOR, which means nothing', { NO_COLOR: '' }, 'live', true],
    ['a dumb terminal', { TERM: 'dumb' }, 'plain', false],
    ['a terminal of a CI system', { CI: 'true' }, 'plain', true],
    ['CI switched off', { CI: 'false' }, 'live', true],
  ] as const)('is right for %s', (_, env, view, color) => {
    const terminal = new Terminal(env);
    expect([viewName('auto', terminal), terminal.color]).toEqual([view, color]);
  });

  test.each([
    [{}, false],
    [{ FORCE_COLOR: '1' }, true],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, false],
  ] as const)('is plain in a pipe with %j', (env, color) => {
    onTerminal(false);
    const terminal = new Terminal(env);
    expect([viewName('auto', terminal), terminal.color]).toEqual(['plain', color]);
  });

  test('is what was asked for, wherever it is', () => {
    onTerminal(false);
    expect(viewName('live', new Terminal({ CI: '1' }))).toBe('live');
  });
});
