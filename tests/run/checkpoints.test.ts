import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { execa } from 'execa';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { CheckpointRule } from '../../src/contract/stage-kind.ts';
import { RepriseError } from '../../src/diagnostics/diagnostic.ts';
import { judgeCheckpoint } from '../../src/run/checkpoint-validators.ts';
import { setAllAside, settleCheckpoints } from '../../src/run/checkpoints.ts';

let work: string;
beforeEach(() => {
  work = mkdtempSync(join(tmpdir(), 'checkpoints-'));
});
afterEach(() => rmSync(work, { recursive: true }));

function rule(more: Partial<CheckpointRule>): CheckpointRule {
  return { glob: 'c-*', order: 'number', validate: 'none', keepLast: undefined, ...more };
}

async function newest(more: Partial<CheckpointRule>): Promise<string | undefined> {
  const { newest: found } = await settle(more);
  return found === undefined ? undefined : basename(found.path);
}

function settle(more: Partial<CheckpointRule>): ReturnType<typeof settleCheckpoints> {
  return settleCheckpoints({ trial: 't', workDirectory: work, projectRoot: work }, rule(more));
}

function safetensors(bytes: number, stated = bytes): Buffer {
  const header = { x: { dtype: 'U8', shape: [stated], data_offsets: [0, stated] } };
  const text = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(text.length));
  return Buffer.concat([length, text, Buffer.alloc(bytes)]);
}

test('`settleCheckpoints()` orders by number, by time, and by name', async () => {
  for (const name of ['c-9', 'c-10', 'c-2']) writeFileSync(join(work, name), 'x');
  utimesSync(join(work, 'c-2'), 2e9, 2e9);
  expect(await newest({ order: 'number' })).toBe('c-10');
  expect(await newest({ order: 'mtime' })).toBe('c-2');
  expect(await newest({ order: 'name' })).toBe('c-9');
});

test('`settleCheckpoints()` moves empty and torn ones aside, and keeps what they held', async () => {
  writeFileSync(join(work, 'c-1'), '{}');
  writeFileSync(join(work, 'c-2'), '{"a');
  writeFileSync(join(work, 'c-3'), '');
  expect(await newest({ validate: 'none' })).toBe('c-2');
  expect(await settle({ validate: 'json' })).toEqual({
    newest: { path: join(work, 'c-1'), step: 1 },
    aside: [{ path: 'c-2', aside: 'quarantine/c-2', why: 'it is not JSON' }],
  });
  expect(readdirSync(join(work, 'quarantine')).sort()).toEqual(['c-2', 'c-3']);
  expect(readFileSync(join(work, 'quarantine/c-2'), 'utf8')).toBe('{"a');
  // One of the same name later finds its own place, and what is aside is no checkpoint.
  writeFileSync(join(work, 'c-2'), '{"b');
  expect((await settle({ glob: '**/c-*', validate: 'json' })).aside).toMatchObject([
    { aside: 'quarantine/c-2.2' },
  ]);
  expect(await newest({ glob: 'd-*' })).toBeUndefined();
});

test('`settleCheckpoints()` asks a program, with the path of the checkpoint', async () => {
  for (const name of ['c-1', 'c-2', 'c-3']) writeFileSync(join(work, name), name);
  const argv = ['sh', '-c', 'echo "$1 is odd" >&2; [ "$(basename "$1")" = c-2 ]', 'sh'];
  const validate = { argv: [...argv, '${checkpoint.path}'], timeoutMs: 10_000 };
  const { newest: found, aside } = await settle({ validate });
  expect(found?.path).toBe(join(work, 'c-2'));
  expect(aside).toMatchObject([{ path: 'c-3', why: expect.stringContaining('c-3 is odd') }]);
});

test.each<[string, readonly string[], string]>([
  ['is not there', ['/no/such/judge'], 'cannot be started'],
  ['is not executable', ['sh', '-c', 'exit 126'], 'exit code 126'],
  ['takes too long', ['sleep', '60'], 'took longer than 0.05 s'],
  ['is killed', ['sh', '-c', 'kill -9 $$'], 'ended by SIGKILL'],
])(
  '`settleCheckpoints()` touches nothing when the program that judges %s',
  async (_, argv, why) => {
    writeFileSync(join(work, 'c-1'), 'x');
    const timeoutMs = argv[0] === 'sleep' ? 50 : 10_000;
    const problem = await settle({ validate: { argv, timeoutMs } }).catch(
      (error: unknown) => error,
    );
    expect(problem).toBeInstanceOf(RepriseError);
    expect((problem as RepriseError).diagnostics[0]?.message).toContain(why);
    expect(readdirSync(work)).toEqual(['c-1']);
  },
);

test('`judgeCheckpoint()` goes by the content when it is not told the format', async () => {
  const verdict = async (name: string, content: string | Buffer): Promise<string> => {
    writeFileSync(join(work, name), content);
    return (await judgeCheckpoint(join(work, name), 'auto', work)).kind;
  };
  expect(await verdict('a.pth', 'PK\u0003\u0004 and no end')).toBe('broken');
  expect(await verdict('a.safetensors', safetensors(9, 10))).toBe('broken');
  expect(await verdict('b.safetensors', safetensors(10))).toBe('whole');
  expect(await verdict('a.json', '{"step": 1')).toBe('broken');
  expect(await verdict('a.bin', 'what only its program knows')).toBe('whole');
});

test('`judgeCheckpoint()` looks at every file of a folder', async () => {
  const folder = join(work, 'checkpoint-500');
  mkdirSync(folder);
  writeFileSync(join(folder, 'model.safetensors'), safetensors(10));
  writeFileSync(join(folder, 'DONE'), '');
  expect(await judgeCheckpoint(folder, 'auto', work)).toEqual({ kind: 'whole' });
  writeFileSync(join(folder, 'trainer_state.json'), '{"global_step": 5');
  expect((await judgeCheckpoint(folder, 'auto', work)).kind).toBe('broken');
});

test('`setAllAside()` leaves nothing to go on from', async () => {
  for (const name of ['c-1', 'c-2']) writeFileSync(join(work, name), 'x');
  await setAllAside(work, rule({}));
  expect(await newest({})).toBeUndefined();
  expect(readdirSync(join(work, 'quarantine')).sort()).toEqual(['c-1', 'c-2']);
});

test('`settleCheckpoints()` knows whole safetensors by their length', async () => {
  writeFileSync(join(work, 'c-1'), safetensors(100));
  writeFileSync(join(work, 'c-2'), safetensors(99, 100));
  writeFileSync(join(work, 'c-3'), safetensors(0).subarray(0, 12));
  expect(await newest({ validate: 'safetensors' })).toBe('c-1');
});

test('`settleCheckpoints()` knows whole zip archives by their end', async () => {
  const make = 'import zipfile, sys; z = zipfile.ZipFile("c-1", "w"); z.writestr("a", "b" * 999)';
  const { exitCode } = await execa('python3', ['-c', `${make}; z.close()`], {
    cwd: work,
    reject: false,
  });
  if (exitCode !== 0) return; // no Python to make one
  await execa('sh', ['-c', 'head -c 500 c-1 > c-2; head -c -5 c-1 > c-3'], { cwd: work });
  expect(await newest({ validate: 'zip' })).toBe('c-1');
});

test('`settleCheckpoints()` takes folders that hold something', async () => {
  mkdirSync(join(work, 'c-1'));
  writeFileSync(join(work, 'c-1', 'a'), '');
  mkdirSync(join(work, 'c-2'));
  expect(await newest({})).toBe('c-1');
});

test('`settleCheckpoints()` keeps the newest whole ones, as many as asked for', async () => {
  for (const name of ['c-1', 'c-2', 'c-3']) writeFileSync(join(work, name), '{}');
  writeFileSync(join(work, 'c-4'), '{"torn');
  await settle({ validate: 'json', keepLast: 2 });
  expect(readdirSync(work).sort()).toEqual(['c-2', 'c-3', 'quarantine']);
});

test('`settleCheckpoints()` never removes the only good one, however old it is', async () => {
  writeFileSync(join(work, 'c-1'), '{}');
  for (const name of ['c-2', 'c-3', 'c-4']) writeFileSync(join(work, name), '{"torn');
  await settle({ validate: 'json', keepLast: 1 });
  expect(readdirSync(work).sort()).toEqual(['c-1', 'quarantine']);
});
