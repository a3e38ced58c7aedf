import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { LiveView } from '../../src/report/live.ts';
import type { Sink } from '../../src/report/view.ts';
import { FakeTerminal } from './fake-terminal.ts';
import { history } from './history.ts';
import { planned, Story } from './scenes.ts';

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('LiveView', () => {
  test('draws at most five times a second, however many events come', async () => {
    const writes: string[] = [];
    const sink: Sink = { write: (text) => void writes.push(text), columns: 80, rows: 24 };
    let now = 0;
    const view = new LiveView(sink, { color: false, now: () => now });
    const events = history('1000').filter(({ at }) => at < 2000);
    expect(events.length).toBeGreaterThan(1000);
    for (const event of events) {
      await vi.advanceTimersByTimeAsync(event.at - now);
      now = event.at;
      view.show(event);
    }
    expect(writes.length).toBeGreaterThan(5);
    expect(writes.length).toBeLessThanOrEqual(11);
    await view.close();
  });

  test('draws at once when the terminal has another size, and leaves nothing of before', async () => {
    const terminal = new FakeTerminal(120);
    let resized = (): void => undefined;
    let isHeard = false;
    const sink: Sink = {
      write: (text) => terminal.write(text),
      rows: 24,
      get columns() {
        return terminal.columns;
      },
      onResize: (listener) => {
        resized = listener;
        isHeard = true;
        return () => {
          isHeard = false;
        };
      },
    };
    const story = new Story()
      .begin([planned('train'), planned('evaluate', ['train'])])
      .start('train');
    story.stage('train', {
      event: 'progress',
      done: 420,
      total: 1200,
      unit: 'steps',
      epoch: 3,
      epochs: 10,
      rate: 12,
      show: { loss: 2.3 },
    });
    const view = new LiveView(sink, { color: false, now: () => story.now });
    for (const event of story.events) view.show(event);
    await vi.advanceTimersByTimeAsync(200);
    expect(terminal.text[1]).toContain('epoch 3/10  420/1200 steps');
    terminal.narrow(40);
    resized();
    expect(terminal.text).toEqual([
      'quickstart  0 of 2 trials done · 5 s',
      expect.stringMatching(/^\S train {6}35% {2}loss 2\.300$/),
      '· evaluate  after train',
    ]);
    await view.close();
    expect(isHeard).toBe(false);
    expect(terminal.text).toEqual([]);
  });

  test('leaves standing what is worth keeping, and takes the tree away at the end', async () => {
    const terminal = new FakeTerminal(80);
    let now = 0;
    const view = new LiveView(terminal, { color: false, now: () => now });
    for (const event of history('3')) {
      await vi.advanceTimersByTimeAsync(event.at - now);
      now = event.at;
      view.show(event);
    }
    await view.close();
    expect(terminal.text).toEqual([
      'train  exited with code 3; tries again in 2 s (attempt 2 of 3)',
    ]);
  });
});
