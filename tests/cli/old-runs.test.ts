import { appendFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { type FoldedRuns, keysInUse } from '../../src/cli/old-runs.ts';

let state: string;
let journal: string;
beforeEach(() => {
  state = mkdtempSync(join(tmpdir(), 'old-runs-'));
  mkdirSync(join(state, 'only'));
  journal = join(state, 'only', 'journal.jsonl');
});
afterEach(() => rmSync(state, { recursive: true, force: true }));

function finished(key: string): string {
  const facts = { outputs: {}, metrics: {}, seconds: 1, at: 1 };
  return `${JSON.stringify({ event: 'trial-finished', trial: key, key, ...facts })}\n`;
}

test('`keysInUse()` reads a journal again when it has grown, and only then', async () => {
  const store = { resultsOf: () => Promise.resolve([]) };
  const folded: FoldedRuns = new Map();
  const keys = async (): Promise<readonly string[]> => [...(await keysInUse(state, store, folded))];

  writeFileSync(journal, finished('a'));
  expect(await keys()).toEqual(['a']);
  appendFileSync(journal, finished('b'));
  expect(await keys()).toEqual(['a', 'b']);
  writeFileSync(journal, finished('x') + finished('y')); // which nobody does: a read would show
  expect(await keys()).toEqual(['a', 'b']);
});
