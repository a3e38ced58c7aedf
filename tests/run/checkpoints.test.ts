import { mkdirSync, mkdtempSync, readdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { execa } from 'execa';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CheckpointRule } from '../../src/contract/stage-kind.ts';
import { newestCheckpoint, pruneCheckpoints } from '../../src/run/checkpoints.ts';

let work: string;
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'checkpoints-'));
});
afterEach(() => rmSync(work, { recursive: true }));

function rule(more: Partial<CheckpointRule>): CheckpointRule {
  return { glob: 'c-*', order: 'number', validate: 'none', keepLast: undefined, ...more };
}

async function newest(more: Partial<CheckpointRule>): Promise<string | undefined> {
  const found = await newestCheckpoint(work, rule(more));
  return found === undefined ? undefined : basename(found.path);
}

function safetensors(bytes: number, stated = bytes): Buffer {
  const header = { x: { dtype: 'U8', shape: [stated], data_offsets: [0, stated] } };
  const text = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(text.length));
  return Buffer.concat([length, text, Buffer.alloc(bytes)]);
}

test('`newestCheckpoint()` orders by number, by time, and by name', async () => {
  for (const name of ['c-9', 'c-10', 'c-2']) writeFileSync(join(work, name), 'x');
  utimesSync(join(work, 'c-2'), 2e9, 2e9);
  expect(await newest({ order: 'number' })).toBe('c-10');
  expect(await newest({ order: 'mtime' })).toBe('c-2');
  expect(await newest({ order: 'name' })).toBe('c-9');
});

test('`newestCheckpoint()` passes over empty and torn ones', async () => {
  writeFileSync(join(work, 'c-1'), '{}');
  writeFileSync(join(work, 'c-2'), '{"a');
  writeFileSync(join(work, 'c-3'), '');
  expect(await newest({ validate: 'none' })).toBe('c-2');
  expect(await newest({ validate: 'json' })).toBe('c-1');
  expect(await newest({ glob: 'd-*' })).toBeUndefined();
});

test('`newestCheckpoint()` knows whole safetensors by their length', async () => {
  writeFileSync(join(work, 'c-1'), safetensors(100));
  writeFileSync(join(work, 'c-2'), safetensors(99, 100));
  writeFileSync(join(work, 'c-3'), safetensors(0).subarray(0, 12));
  expect(await newest({ validate: 'safetensors' })).toBe('c-1');
});

test('`newestCheckpoint()` knows whole zip archives by their end', async () => {
  const make = 'import zipfile, sys; z = zipfile.ZipFile("c-1", "w"); z.writestr("a", "b" * 999)';
  const { exitCode } = await execa('python3', ['-c', `${make}; z.close()`], {
    cwd: work,
    reject: false,
  });
  if (exitCode !== 0) return; // no Python to make one
  await execa('sh', ['-c', 'head -c 500 c-1 > c-2; head -c -5 c-1 > c-3'], { cwd: work });
  expect(await newest({ validate: 'zip' })).toBe('c-1');
});

test('`newestCheckpoint()` takes folders that hold something', async () => {
  mkdirSync(join(work, 'c-1'));
  writeFileSync(join(work, 'c-1', 'a'), '');
  mkdirSync(join(work, 'c-2'));
  expect(await newest({})).toBe('c-1');
});

test('`pruneCheckpoints()` keeps the newest whole ones', async () => {
  for (const name of ['c-1', 'c-2', 'c-3']) writeFileSync(join(work, name), '{}');
  writeFileSync(join(work, 'c-4'), '{"torn');
  await pruneCheckpoints(work, rule({ validate: 'json', keepLast: 2 }));
  expect(readdirSync(work).sort()).toEqual(['c-2', 'c-3']);
});
