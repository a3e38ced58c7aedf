import { appendFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { RunEvent } from '../../src/contract/run-event.ts';
import { foldAll } from '../../src/journal/fold.ts';
import { openJournal } from '../../src/journal/open-journal.ts';
import { parseJournal, readJournal } from '../../src/journal/read-journal.ts';
import { anyEvent, journalPath, planned, runStarted } from './support.ts';

const clock = { now: () => 5, sleep: async () => {} };

test('`append()` answers the event with its time when the line is in the file', async () => {
  const path = journalPath();
  const journal = await openJournal(path, clock);
  const event = await journal.append(runStarted);
  expect(event).toEqual({ ...runStarted, at: 5 });
  expect(readFileSync(path, 'utf8')).toBe(`${JSON.stringify(event)}\n`);
  await journal.close();
});

test('`append()` keeps the order of the calls, also of those that share a flush', async () => {
  const path = journalPath();
  const journal = await openJournal(path, clock);
  const events = Array.from({ length: 200 }, (_, index): RunEvent => {
    return {
      event: 'trial-retry',
      trial: 't' as never,
      after: { kind: 'finished' },
      delayMs: index,
      attempt: 1,
    };
  });
  const written = events.map((event) => journal.append(event));
  await journal.close(); // waits for all of them
  expect(await Promise.all(written)).toHaveLength(200);
  const { events: read } = await readJournal(path);
  expect(read.map((event) => event.event === 'trial-retry' && event.delayMs)).toEqual(
    events.map((_, index) => index),
  );
});

test('`append()` of what nobody waits for keeps its place, and comes to the disk without another', async () => {
  const path = journalPath();
  const journal = await openJournal(path, clock);
  let isWritten = false;
  const started = journal.append(runStarted, 'soon').then(() => (isWritten = true));
  await Promise.resolve();
  expect(isWritten).toBe(false);
  await journal.append(planned); // takes the other with it
  expect(isWritten).toBe(true);
  await started;
  const warning: RunEvent = {
    event: 'warning',
    diagnostic: { code: 'RP5004', severity: 'warning', message: 'm' },
  };
  await journal.append(warning, 'soon'); // nothing follows
  void journal.append(warning, 'soon');
  await journal.close();
  const { events } = await readJournal(path);
  expect(events.map(({ event }) => event)).toEqual([
    'run-started',
    'planned',
    'warning',
    'warning',
  ]);
});

test('`readJournal()` opens a journal cut at any byte of its last three lines, and writing goes on', async () => {
  const path = journalPath();
  const sample: RunEvent[] = [
    runStarted,
    planned,
    ...fc.sample(anyEvent, { numRuns: 4, seed: 7 }),
    {
      event: 'warning',
      diagnostic: { code: 'RP5004', severity: 'warning', message: 'Größe 名前 😀' },
    },
  ];
  const journal = await openJournal(path, clock);
  for (const event of sample) await journal.append(event);
  await journal.close();
  const whole = readFileSync(path);
  const all = parseJournal(whole, path).events;
  expect(all).toHaveLength(sample.length);
  let from = whole.length - 1;
  for (let lines = 0; lines < 3; lines++) from = whole.lastIndexOf(0x0a, from - 1);
  for (let cut = from + 1; cut <= whole.length; cut++) {
    writeFileSync(path, whole.subarray(0, cut));
    const before = await readJournal(path);
    const count = before.events.length;
    expect(count).toBeGreaterThanOrEqual(sample.length - 3);
    expect(before.events).toEqual(all.slice(0, count));
    expect(before.warnings).toEqual([]);
    const isAtEnd = whole[cut - 1] === 0x0a || whole[cut] === 0x0a;
    expect(before.tornTail === undefined).toBe(isAtEnd);

    const again = await openJournal(path, clock);
    const next = await again.append({ event: 'stopping', why: 'failure', force: false });
    await again.close();
    const after = await readJournal(path);
    expect(after.events).toEqual([...before.events, next]);
    expect(after.warnings).toHaveLength(isAtEnd ? 0 : 1);
    expect(after.tornTail).toBeUndefined();
    expect(after.end).toBe(readFileSync(path).length);
  }
});

test('`readJournal()` of no file is an empty history', async () => {
  expect(await readJournal(journalPath())).toEqual({
    events: [],
    warnings: [],
    tornTail: undefined,
    end: 0,
  });
});

test('`readJournal()` passes over lines that only a later version knows, without a word', async () => {
  const path = journalPath();
  writeFileSync(path, `{"event":"moon-phase","at":1}\n${JSON.stringify({ ...planned, at: 2 })}\n`);
  const read = await readJournal(path);
  expect(read.events.map((event) => event.event)).toEqual(['planned']);
  expect(read.warnings).toEqual([]);
});

test('`readJournal()` names the line that was cut', async () => {
  const path = journalPath();
  const line = JSON.stringify({ ...planned, at: 2 });
  writeFileSync(path, `${line}\n${line.slice(0, 20)}\n${line}\n`);
  const read = await readJournal(path);
  expect(read.events).toHaveLength(2);
  expect(read.warnings).toMatchObject([{ code: 'RP5020' }]);
  expect(read.warnings[0]?.message).toContain('line 2');
});

test('`readJournal()` refuses a format it does not know', async () => {
  const path = journalPath();
  appendFileSync(path, `${JSON.stringify({ ...runStarted, format: 2, at: 1 })}\n`);
  await expect(readJournal(path)).rejects.toMatchObject({ diagnostics: [{ code: 'RP5021' }] });
});

test('`append()` after a write that the disk cut goes on a fresh line', async () => {
  const path = journalPath();
  const journal = await openJournal(path, clock);
  await journal.append(runStarted);
  await journal.close();
  truncateSync(path, 30);
  const again = await openJournal(path, clock);
  await Promise.all([again.append(planned), again.append(runStarted)]);
  await again.close();
  expect((await readJournal(path)).events.map((one) => one.event)).toEqual([
    'planned',
    'run-started',
  ]);
});

test('`readJournal()` opens a journal of format 1 as it was written by 0.1.0', async () => {
  const folder = join(import.meta.dirname, 'formats/1');
  const read = await readJournal(join(folder, 'journal.jsonl'));
  expect(read.warnings).toHaveLength(1); // its runner was killed while it wrote, and a later one went on
  const state = foldAll(read.events);
  const seen = {
    ...state,
    warnings: state.warnings.map((one) => one.code),
    trials: Object.fromEntries([...state.trials].map(([id, one]) => [id, one])),
  };
  await expect(`${JSON.stringify(seen, null, 2)}\n`).toMatchFileSnapshot(
    join(folder, 'state.json'),
  );
});
