import { appendFileSync, rmSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { openJournal } from '../../src/journal/open-journal.ts';
import { readJournal } from '../../src/journal/read-journal.ts';
import { tailJournal, tailLines } from '../../src/journal/tail.ts';
import { journalPath, planned, runStarted } from './support.ts';

async function collect<T>(items: AsyncIterable<T>): Promise<readonly T[]> {
  const all: T[] = [];
  for await (const item of items) all.push(item);
  return all;
}

test('`tailLines()` gives lines as they come, whole, from before the file exists', async () => {
  const path = journalPath();
  const stop = new AbortController();
  const lines = tailLines(path, { signal: stop.signal, pollMs: 5 });
  const next = async (): Promise<string> => (await lines.next()).value?.text ?? 'ended';
  const first = next();
  writeFileSync(path, 'öne\ntw');
  expect(await first).toBe('öne');
  const second = next();
  const half = Buffer.from('ö three\n');
  appendFileSync(path, half.subarray(0, 1)); // a character cut in two
  appendFileSync(path, half.subarray(1));
  expect(await second).toBe('twö three');
  appendFileSync(path, 'four\nfive\nsix');
  expect(await next()).toBe('four');
  stop.abort();
  expect(await next()).toBe('five'); // what is there is still given
  expect(await next()).toBe('ended');
});

test('`tailLines()` says where to go on, and goes on there', async () => {
  const path = journalPath();
  writeFileSync(path, 'one\ntwö\nthree\n');
  const signal = AbortSignal.abort();
  const all = await collect(tailLines(path, { signal }));
  expect(all.map((line) => line.end)).toEqual([4, 9, 15]);
  const rest = await collect(tailLines(path, { signal, from: 9 }));
  expect(rest.map((line) => line.text)).toEqual(['three']);
});

test('`tailLines()` begins again when the file was written anew', async () => {
  const path = journalPath();
  writeFileSync(path, 'one\ntwo\n');
  const stop = new AbortController();
  const lines = tailLines(path, { signal: stop.signal, pollMs: 5 });
  await lines.next();
  await lines.next();
  const third = lines.next();
  rmSync(path);
  writeFileSync(path, 'x\n');
  expect((await third).value?.text).toBe('x');
  stop.abort();
  expect((await lines.next()).done).toBe(true);
});

test('`tailLines()` reads a file longer than it takes at once', async () => {
  const path = journalPath();
  const line = 'a'.repeat(99_999);
  writeFileSync(path, `${line}\n`.repeat(35));
  const all = await collect(tailLines(path, { signal: AbortSignal.abort() }));
  expect(all).toHaveLength(35);
  expect(all.every((one) => one.text === line)).toBe(true);
});

test('`tailJournal()` follows a journal from where it was read', async () => {
  const path = journalPath();
  const journal = await openJournal(path);
  await journal.append(runStarted);
  const { end } = await readJournal(path);
  const stop = new AbortController();
  const events = tailJournal(path, { signal: stop.signal, from: end, pollMs: 5 });
  const next = events.next();
  await journal.append(planned);
  expect((await next).value).toMatchObject({ event: 'planned' });
  await journal.close();
  stop.abort();
  expect((await events.next()).done).toBe(true);
});
