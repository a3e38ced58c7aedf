/**
 * What an attempt told last: of each sort of event the newest, which is all that a view shows. Reads the
 * beginning and the end of the file only, so that a training of a week costs no more than one of a minute.
 */
import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import type { TimedStageEvent } from '../contract/stage-event.ts';
import { isJsonObject } from '../util/json.ts';

export interface LastTold {
  readonly events: readonly TimedStageEvent[];
  /** Bytes up to the end of the last whole line: where following the file goes on. */
  readonly end: number;
}

/** `resumed` stands at the beginning, all else that matters near the end. */
const HEAD = 16 << 10;
const TAIL = 256 << 10;

export function lastTold(path: string): LastTold {
  let file: number;
  try {
    file = openSync(path, 'r');
  } catch {
    return { events: [], end: 0 }; // the attempt has told nothing
  }
  try {
    const { size } = fstatSync(file);
    const tailAt = Math.max(0, size - TAIL);
    const head = tailAt === 0 ? Buffer.alloc(0) : bytesAt(file, 0, Math.min(HEAD, tailAt));
    const tail = bytesAt(file, tailAt, size - tailAt);
    const last = new Map<string, TimedStageEvent>();
    // The cut at the end of one and the beginning of the other leaves parts of lines, which do not parse.
    for (const line of `${head.toString('utf8')}\n${tail.toString('utf8')}`.split('\n')) {
      const event = parseTold(line);
      if (event !== undefined) last.set(event.event, event);
    }
    const events = [...last.values()].sort((a, b) => a.at - b.at);
    return { events, end: tailAt + tail.lastIndexOf(0x0a) + 1 };
  } finally {
    closeSync(file);
  }
}

export function parseTold(line: string): TimedStageEvent | undefined {
  if (line === '') return undefined;
  try {
    const value: unknown = JSON.parse(line);
    if (!isJsonObject(value) || typeof value['event'] !== 'string') return undefined;
    return value as unknown as TimedStageEvent; // written by our worker; the views read it with care
  } catch {
    return undefined;
  }
}

function bytesAt(file: number, at: number, length: number): Buffer {
  const buffer = Buffer.alloc(length);
  return buffer.subarray(0, readSync(file, buffer, 0, length, at));
}
