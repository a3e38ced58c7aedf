/** Finds what a program left to go on from: the newest that is whole. */
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import type { CheckpointRule } from '../contract/stage-kind.ts';
import { listGlob } from '../util/glob.ts';

export interface FoundCheckpoint {
  /** Absolute. */
  readonly path: string;
  /** The last number in its name. */
  readonly step: number | undefined;
}

/** The newest whole checkpoint; torn ones (a kill while writing) are passed over. */
export async function newestCheckpoint(
  workDirectory: string,
  rule: CheckpointRule,
): Promise<FoundCheckpoint | undefined> {
  for (const found of checkpointsByAge(workDirectory, rule)) {
    if (await isWhole(found.path, rule.validate)) return found;
  }
  return undefined;
}

/** Removes all but the newest whole ones, as the rule says; a torn one newer than these goes too. */
export async function pruneCheckpoints(workDirectory: string, rule: CheckpointRule): Promise<void> {
  if (rule.keepLast === undefined) return;
  let kept = 0;
  for (const found of checkpointsByAge(workDirectory, rule)) {
    if (kept < rule.keepLast && (await isWhole(found.path, rule.validate))) kept += 1;
    else await rm(found.path, { recursive: true, force: true });
  }
}

/** Newest first. */
function checkpointsByAge(workDirectory: string, rule: CheckpointRule): readonly FoundCheckpoint[] {
  const found = listGlob(workDirectory, rule.glob, 'any')
    .filter((path) => !path.startsWith('attempts/'))
    .map((path) => ({ path: join(workDirectory, path), step: lastNumber(path) }));
  const rank = (one: FoundCheckpoint): number =>
    rule.order === 'number' ? (one.step ?? -1) : rule.order === 'mtime' ? mtimeOf(one.path) : 0;
  return found.sort((a, b) => rank(b) - rank(a) || (a.path < b.path ? 1 : -1));
}

function lastNumber(path: string): number | undefined {
  const number = basename(path).match(/\d+/g)?.at(-1);
  return number === undefined ? undefined : Number(number);
}

function mtimeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

async function isWhole(path: string, validate: CheckpointRule['validate']): Promise<boolean> {
  try {
    const stat = statSync(path);
    if (stat.isDirectory()) return readdirSync(path).length > 0;
    if (stat.size === 0) return false;
    switch (validate) {
      case 'none':
        return true;
      case 'json':
        JSON.parse(readFileSync(path, 'utf8'));
        return true;
      case 'zip':
        return await isZip(path, stat.size);
      case 'safetensors':
        return await isSafetensors(path, stat.size);
    }
  } catch {
    return false;
  }
}

/** Its list of contents stands at the end, so a torn archive has none. */
async function isZip(path: string, size: number): Promise<boolean> {
  const head = await readPart(path, 0, 4);
  if (head.toString('latin1') !== 'PK\u0003\u0004') return false;
  const from = Math.max(0, size - 65_557); // the record, and the longest comment after it
  const tail = await readPart(path, from, size - from);
  const at = tail.lastIndexOf('PK\u0005\u0006', undefined, 'latin1');
  if (at === -1 || at + 22 > tail.length) return false;
  const [length, start] = [tail.readUInt32LE(at + 12), tail.readUInt32LE(at + 16)];
  // A large archive says 0xffffffff and has 64-bit numbers before; its end is there, which is enough.
  return start === 0xffffffff || start + length <= from + at;
}

/** The header says how long the file has to be. */
async function isSafetensors(path: string, size: number): Promise<boolean> {
  const length = Number((await readPart(path, 0, 8)).readBigUInt64LE());
  if (length > size - 8) return false;
  const header = JSON.parse((await readPart(path, 8, length)).toString('utf8')) as Record<
    string,
    { readonly data_offsets?: readonly [number, number] }
  >;
  const ends = Object.values(header).map((entry) => entry.data_offsets?.[1] ?? 0);
  return size === 8 + length + Math.max(0, ...ends);
}

async function readPart(path: string, from: number, length: number): Promise<Buffer> {
  const file = await open(path, 'r');
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(length), 0, length, from);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}

/** Whether a work directory holds anything of a stage, beside what the runner keeps there. */
export function hasWork(workDirectory: string): boolean {
  return (
    existsSync(workDirectory) && readdirSync(workDirectory).some((name) => name !== 'attempts')
  );
}
