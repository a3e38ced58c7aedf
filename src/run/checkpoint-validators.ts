/**
 * Whether a checkpoint is whole. Built-in checks read a few kilobytes of it, whatever its size: a file
 * that was torn by a kill lacks its end, and these formats show where their end has to be.
 */
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { open } from 'node:fs/promises';
import { join } from 'node:path';
import { execa } from 'execa';
import type { CheckpointProgram, CheckpointRule } from '../contract/stage-kind.ts';

export type Verdict =
  | { readonly kind: 'whole' }
  | { readonly kind: 'broken'; readonly why: string }
  /** The program that judges could not: it says nothing about the checkpoint. */
  | { readonly kind: 'unknown'; readonly program: string; readonly detail: string };

type Format = Exclude<CheckpointRule['validate'], CheckpointProgram>;

const WHOLE: Verdict = { kind: 'whole' };
const broken = (why: string): Verdict => ({ kind: 'broken', why });

/** @param cwd  Where a program that judges is started: the project root. */
export async function judgeCheckpoint(
  path: string,
  validate: CheckpointRule['validate'],
  cwd: string,
): Promise<Verdict> {
  const isProgram = typeof validate === 'object';
  const verdict = await judgeContent(path, isProgram ? 'none' : validate);
  return isProgram && verdict.kind === 'whole' ? runProgram(path, validate, cwd) : verdict;
}

async function judgeContent(path: string, format: Format): Promise<Verdict> {
  try {
    const stat = statSync(path);
    if (!stat.isDirectory()) return await judgeFile(path, stat.size, format);
    const names = readdirSync(path);
    if (names.length === 0) return broken('the folder is empty');
    if (format === 'none') return WHOLE;
    for (const name of names) {
      // Of a folder every file that shows its format is judged; its other files are what they are.
      const verdict = await judgeInside(join(path, name));
      if (verdict.kind !== 'whole') return verdict;
    }
    return WHOLE;
  } catch (error) {
    return broken(error instanceof Error ? error.message : String(error));
  }
}

async function judgeInside(path: string): Promise<Verdict> {
  const stat = statSync(path);
  if (stat.isDirectory()) return WHOLE;
  // An empty file may be meant (a mark); one of a known format never is.
  if (stat.size === 0 && !/\.(?:pth?|bin|ckpt|npz|zip|safetensors|json)$/.test(path)) return WHOLE;
  return judgeFile(path, stat.size, 'auto');
}

async function judgeFile(path: string, size: number, format: Format): Promise<Verdict> {
  if (size === 0) return broken('the file is empty');
  switch (format === 'auto' ? await formatOf(path) : format) {
    case 'none':
    case 'auto':
      return WHOLE;
    case 'json':
      return judgeJson(path);
    case 'zip':
      return (await isZip(path, size)) ? WHOLE : broken('its zip archive has no end');
    case 'safetensors':
      return (await isSafetensors(path, size))
        ? WHOLE
        : broken('it is not as long as its safetensors header says');
  }
}

/** By its first bytes, or its name where these say nothing. */
async function formatOf(path: string): Promise<Format> {
  const head = await readPart(path, 0, 4);
  // PyTorch writes zip archives since 1.6.
  if (head.toString('latin1').startsWith('PK')) return 'zip';
  if (path.endsWith('.safetensors')) return 'safetensors';
  return path.endsWith('.json') ? 'json' : 'none';
}

function judgeJson(path: string): Verdict {
  try {
    JSON.parse(readFileSync(path, 'utf8'));
    return WHOLE;
  } catch {
    return broken('it is not JSON');
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
  if (start === 0xffffffff) return true;
  if (start + length > from + at) return false;
  return (await readPart(path, start, 4)).toString('latin1') === 'PK\u0001\u0002';
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

async function runProgram(path: string, judge: CheckpointProgram, cwd: string): Promise<Verdict> {
  const argv = judge.argv.map((word) => word.replaceAll(/\$\{\s*checkpoint\.path\s*\}/g, path));
  const answer = await runBounded(argv, judge.timeoutMs, cwd);
  if (answer.kind === 'exited') {
    if (answer.code === 0) return WHOLE;
    if (answer.code !== 126 && answer.code !== 127) {
      const said = answer.stderr.split('\n').findLast((line) => line.trim() !== '');
      return broken(
        `"${argv[0] ?? ''}" says so (exit code ${answer.code})${said === undefined ? '' : `: ${said}`}`,
      );
    }
  }
  const detail = answer.kind === 'exited' ? `ended with exit code ${answer.code}` : answer.detail;
  return { kind: 'unknown', program: argv[0] ?? '', detail };
}

export type BoundedAnswer =
  | {
      readonly kind: 'exited';
      readonly code: number;
      readonly stdout: string;
      readonly stderr: string;
    }
  | { readonly kind: 'lost'; readonly detail: string };

/** Runs a small program of the user's to its end, or to its time limit. */
export async function runBounded(
  argv: readonly string[],
  timeoutMs: number,
  cwd: string,
): Promise<BoundedAnswer> {
  const [program = '', ...args] = argv;
  const answer = await execa(program, args, {
    cwd,
    reject: false,
    stdin: 'ignore',
    timeout: timeoutMs,
    killSignal: 'SIGKILL',
    maxBuffer: 1_000_000,
  });
  const { exitCode, stdout, stderr, timedOut, signal, originalMessage } = answer;
  if (exitCode !== undefined) return { kind: 'exited', code: exitCode, stdout, stderr };
  if (timedOut) return { kind: 'lost', detail: `took longer than ${timeoutMs / 1000} s` };
  if (signal !== undefined) return { kind: 'lost', detail: `was ended by ${signal}` };
  return {
    kind: 'lost',
    detail: `cannot be started: ${originalMessage ?? 'for no stated reason'}`,
  };
}
