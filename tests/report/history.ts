/** Recorded runs; `histories/record.mjs` makes them. Times are milliseconds since the start. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { LiveEvent } from '../../src/contract/run-event.ts';

export function history(name: string): LiveEvent[] {
  const path = join(import.meta.dirname, 'histories', `${name}.jsonl.gz`);
  const lines = gunzipSync(readFileSync(path)).toString('utf8').trimEnd().split('\n');
  return lines.map((line) => JSON.parse(line) as LiveEvent);
}
