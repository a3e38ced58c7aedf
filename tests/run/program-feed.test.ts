import {
  appendFileSync,
  existsSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { parseLoosely, readMetrics } from '../../src/run/metrics-file.ts';
import { follow, type ProgramFeed } from '../../src/run/program-feed.ts';
import { eventually } from '../rig/eventually.ts';
import { HandClock } from '../rig/hand-clock.ts';

let directory: string;
beforeEach(() => {
  directory = mkdtempSync(join(tmpdir(), 'feed-'));
});
afterEach(() => rmSync(directory, { recursive: true }));

const AT_ONCE = AbortSignal.abort();

function feed(more: Partial<ProgramFeed> = {}): ProgramFeed {
  const [path, events] = [join(directory, 'log.jsonl'), join(directory, 'events.jsonl')];
  return { path, step: undefined, progress: undefined, from: 0, events, ...more };
}

function told(): readonly Record<string, unknown>[] {
  const path = join(directory, 'events.jsonl');
  const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
  return text.split('\n').flatMap((line) => {
    try {
      return [JSON.parse(line) as Record<string, unknown>];
    } catch {
      return [];
    }
  });
}

test('`follow()` makes metrics of lines, also of those with NaN, and passes over what is none', async () => {
  const lines = [
    '{"step": 1, "train": {"loss": 2.5}}',
    "{'step': 2}",
    'text',
    '{"step": 3, "loss": NaN}',
  ];
  writeFileSync(join(directory, 'log.jsonl'), `${lines.join('\n')}\n{"step": 4, "lo`);
  await follow(feed(), new HandClock(5), AT_ONCE);
  const end = `${lines.join('\n')}\n`.length;
  const first = (lines[0]?.length ?? 0) + 1;
  expect(told()).toEqual([
    { event: 'metrics', step: 1, values: { 'train.loss': 2.5 }, at: 5, upTo: first },
    { event: 'metrics', step: 3, values: { loss: null }, at: 5, upTo: end },
  ]);
});

test('`follow()` goes on where the last one was, also after a line that was cut', async () => {
  const path = join(directory, 'log.jsonl');
  writeFileSync(path, 'of an earlier attempt {"step": 0}\n');
  const from = readFileSync(path).length;
  appendFileSync(path, '{"step": 1, "loss": 3}\n');
  await follow(feed({ from }), new HandClock(), AT_ONCE);
  appendFileSync(path, '{"step": 2, "loss": 2}\n');
  appendFileSync(join(directory, 'events.jsonl'), '{"event":"met');
  await follow(feed({ from }), new HandClock(), AT_ONCE);
  await follow(feed({ from }), new HandClock(), AT_ONCE);
  expect(told().map((one) => one['step'])).toEqual([1, 2]);
});

test('`follow()` tells position, rate and loss when the end is declared', async () => {
  const path = join(directory, 'log.jsonl');
  writeFileSync(path, '');
  const clock = new HandClock(0);
  const abort = new AbortController();
  const one = feed({ step: 'epoch', progress: { step: 'epoch', total: 10 } });
  const following = follow(one, clock, abort.signal);
  for (const epoch of [1, 2, 3]) {
    clock.advance(2000);
    appendFileSync(path, `${JSON.stringify({ epoch, train_loss: 5 - epoch })}\n`);
    await eventually(() => told().length === 2 * epoch, `epoch ${epoch}`);
  }
  abort.abort();
  await following;
  expect(told().at(-1)).toMatchObject({
    event: 'progress',
    done: 3,
    total: 10,
    unit: 'epochs',
    rate: 0.5,
    show: { train_loss: 2 },
  });
});

test('`parseLoosely()` reads what Python writes for numbers that JSON has not', () => {
  const text = '{"a": NaN, "b": [-Infinity, 1], "c": "NaN is \\"NaN\\"", "d": Infinity}';
  expect(parseLoosely(text)).toEqual({
    a: Number.NaN,
    b: [Number.NEGATIVE_INFINITY, 1],
    c: 'NaN is "NaN"',
    d: Number.POSITIVE_INFINITY,
  });
  expect(() => parseLoosely('{"a": NaNs}')).toThrow(SyntaxError);
});

test('`readMetrics()` leaves out what a result cannot hold', async () => {
  writeFileSync(join(directory, 'm.json'), '{"loss": NaN, "val": {"acc": 0.5, "x": Infinity}}');
  const declared = { path: 'm.json', format: 'json', step: undefined } as const;
  const read = await readMetrics(directory, declared, 't');
  expect(read).toEqual({ ok: true, value: { val: { acc: 0.5 } } });
});
