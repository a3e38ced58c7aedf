/**
 * What a terminal of 24 rows shows while recorded runs go on, compared whole. After a change that is meant:
 * `npx vitest run --project unit tests/report/frames.test.ts -u`, and look at each of them.
 */
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LiveView } from '../../src/report/live.ts';
import { widthOf } from '../../src/report/text.ts';
import { FakeTerminal } from './fake-terminal.ts';
import { history } from './history.ts';

/** Moments of each run, in milliseconds. */
const MOMENTS: Readonly<Record<string, readonly number[]>> = {
  '3': [2200, 3700, 8700],
  '40': [2500, 6000, 12000],
  '1000': [1200, 3500],
};

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('LiveView', () => {
  for (const [trials, moments] of Object.entries(MOMENTS)) {
    const events = history(trials);
    for (const columns of [200, 80, 50]) {
      test(`shows a run of ${trials} trials on ${columns} columns`, async () => {
        const terminal = new FakeTerminal(columns);
        let now = 0;
        const view = new LiveView(terminal, { color: false, now: () => now });
        const frames: string[] = [];
        let next = 0;
        for (const moment of moments) {
          for (; (events[next]?.at ?? Number.POSITIVE_INFINITY) <= moment; next++) {
            const event = events[next];
            if (event !== undefined) view.show(event);
          }
          now = moment;
          // The tree is drawn by its own timer, and never before listr2 has begun its tasks.
          await vi.advanceTimersByTimeAsync(400);
          const seen = terminal.visible;
          expect(Math.max(...seen.map(widthOf))).toBeLessThan(columns);
          expect([...terminal.modes]).toEqual([]);
          frames.push(`--- after ${moment / 1000} s`, ...seen, '');
        }
        const file = `../golden/frames/${trials}-${columns}.txt`;
        await expect(frames.join('\n')).toMatchFileSnapshot(file);
        await view.close();
      });
    }
  }
});
