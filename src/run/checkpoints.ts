/**
 * What a program left to go on from: the newest that is whole. A broken one is moved aside, never removed,
 * and the one before it is used. All this happens while nobody writes: the lease is ours, and what was
 * left of the attempt before is gone.
 */
import { existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { basename, join, relative } from 'node:path';
import type { CheckpointRule } from '../contract/stage-kind.ts';
import { RepriseError } from '../diagnostics/diagnostic.ts';
import { cannotJudgeCheckpoint } from '../diagnostics/messages/run.ts';
import { moveDurably, syncDirectory } from '../util/durable-file.ts';
import { listGlob } from '../util/glob.ts';
import { judgeCheckpoint } from './checkpoint-validators.ts';

export interface FoundCheckpoint {
  /** Absolute. */
  readonly path: string;
  /** The last number in its name. */
  readonly step: number | undefined;
}

/** One that was moved aside; paths relative to the work directory. */
export interface SetAside {
  readonly path: string;
  readonly aside: string;
  readonly why: string;
}

export interface CheckpointPlace {
  readonly trial: string;
  readonly workDirectory: string;
  /** Where a program that judges is started. */
  readonly projectRoot: string;
}

/** In the work directory: checkpoints that are not to be used, until the trial has finished. */
const QUARANTINE = 'quarantine';

/**
 * Makes the checkpoints ready to go on from: broken ones aside, those beyond the rule removed. Of whole
 * ones the newest `keepLast` stay, so that the only good one is never removed.
 *
 * @returns the newest whole one.
 * @throws RepriseError RP4044 when the program that judges cannot; then nothing is touched any more.
 */
export async function settleCheckpoints(
  place: CheckpointPlace,
  rule: CheckpointRule,
): Promise<{ readonly newest: FoundCheckpoint | undefined; readonly aside: readonly SetAside[] }> {
  const { workDirectory, projectRoot, trial } = place;
  const aside: SetAside[] = [];
  let newest: FoundCheckpoint | undefined;
  let whole = 0;
  for (const found of checkpointsByAge(workDirectory, rule)) {
    if (whole >= (rule.keepLast ?? 1)) {
      if (rule.keepLast === undefined) break;
      // Only now that as many newer ones as asked for are known to be whole.
      await rm(found.path, { recursive: true, force: true });
      continue;
    }
    const verdict = await judgeCheckpoint(found.path, rule.validate, projectRoot);
    const path = relative(workDirectory, found.path);
    if (verdict.kind === 'unknown') {
      const { program, detail } = verdict;
      throw new RepriseError(cannotJudgeCheckpoint({ trial, path, program, detail }));
    }
    if (verdict.kind === 'whole') {
      whole += 1;
      newest ??= found;
    } else {
      aside.push({ path, aside: await setAside(workDirectory, found.path), why: verdict.why });
    }
  }
  return { newest, aside };
}

/** Moves all checkpoints aside: none of them is to be gone on from. */
export async function setAllAside(workDirectory: string, rule: CheckpointRule): Promise<void> {
  // The oldest first: a kill in between leaves the newest, so that the question is asked again.
  for (const found of checkpointsByAge(workDirectory, rule).toReversed()) {
    await setAside(workDirectory, found.path);
  }
}

async function setAside(workDirectory: string, path: string): Promise<string> {
  const folder = join(workDirectory, QUARANTINE);
  if (!existsSync(folder)) {
    mkdirSync(folder);
    await syncDirectory(workDirectory);
  }
  const name = basename(path);
  let to = join(folder, name);
  for (let n = 2; existsSync(to); n += 1) to = join(folder, `${name}.${n}`);
  await moveDurably(path, to, 'checkpoint.quarantine');
  return relative(workDirectory, to);
}

export function quarantineOf(workDirectory: string): string {
  return join(workDirectory, QUARANTINE);
}

/** Newest first. */
function checkpointsByAge(workDirectory: string, rule: CheckpointRule): readonly FoundCheckpoint[] {
  const found = listGlob(workDirectory, rule.glob, 'any')
    .filter((path) => !path.startsWith('attempts/') && !path.startsWith(`${QUARANTINE}/`))
    .map((path) => ({ path: join(workDirectory, path), step: lastNumber(path) }));
  const rank = (one: FoundCheckpoint): number =>
    rule.order === 'number' ? (one.step ?? -1) : rule.order === 'mtime' ? mtimeOf(one.path) : 0;
  return found.sort((a, b) => rank(b) - rank(a) || (a.path < b.path ? 1 : -1));
}

function lastNumber(path: string): number | undefined {
  const number = basename(path).match(/\d+/g)?.at(-1);
  return number === undefined ? undefined : Number(number);
}

export function mtimeOf(path: string): number {
  return statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Whether a work directory holds anything of a stage, beside what the runner keeps there. */
export function hasWork(workDirectory: string): boolean {
  return (
    existsSync(workDirectory) && readdirSync(workDirectory).some((name) => name !== 'attempts')
  );
}
