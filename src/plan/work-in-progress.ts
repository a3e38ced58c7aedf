/** What stands in the work directory of a key: something to go on from, or an attempt that lives. */
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { CheckpointRule } from '../contract/stage-kind.ts';
import { listGlob } from '../util/glob.ts';
import { isJsonObject, type JsonObject } from '../util/json.ts';
import { namesIn } from '../util/names-in.ts';
import { isAlive } from '../util/process-identity.ts';

export interface WorkInProgress {
  /** Of the newest checkpoint; undefined when there is one that does not say. */
  readonly step: number | undefined;
  readonly hasCheckpoint: boolean;
  /** The stage has finished, and only its outputs are not in the store yet. */
  readonly isFinished: boolean;
  readonly isRunning: boolean;
}

/**
 * @param rule  Where a program leaves its checkpoints; without one, they are folders in `checkpoints/`.
 * @returns undefined when there is nothing to go on from.
 */
export function lookAtWork(
  workDirectory: string,
  rule: CheckpointRule | undefined,
): WorkInProgress | undefined {
  if (!existsSync(workDirectory)) return undefined;
  const steps = rule === undefined ? stepsOf(workDirectory) : stepsByRule(workDirectory, rule);
  const known = steps.filter((step) => step !== undefined);
  const work: WorkInProgress = {
    step: known.length === 0 ? undefined : Math.max(...known),
    hasCheckpoint: steps.length > 0,
    isFinished: existsSync(join(workDirectory, 'finished.json')),
    isRunning: hasLivingAttempt(join(workDirectory, 'attempts')),
  };
  return work.hasCheckpoint || work.isFinished || work.isRunning ? work : undefined;
}

/** A checkpoint is complete exactly when its folder has its final name; `.tmp` ones are being written. */
function stepsOf(workDirectory: string): readonly (number | undefined)[] {
  const folder = join(workDirectory, 'checkpoints');
  return namesIn(folder)
    .filter((name) => !name.endsWith('.tmp'))
    .map((name) => readObject(join(folder, name, 'checkpoint.json')))
    .filter((checkpoint) => checkpoint !== undefined)
    .map(({ step }) => (typeof step === 'number' ? step : undefined));
}

function stepsByRule(workDirectory: string, rule: CheckpointRule): readonly (number | undefined)[] {
  return listGlob(workDirectory, rule.glob, 'any')
    .filter((path) => {
      const stat = statSync(join(workDirectory, path), { throwIfNoEntry: false });
      return stat !== undefined && (stat.isDirectory() || stat.size > 0);
    })
    .map((path) => {
      const number = rule.order === 'number' ? /(\d+)(?!.*\d)/.exec(path)?.[1] : undefined;
      return number === undefined ? undefined : Number(number);
    });
}

/** Attempts whose end was judged are over; of the others the process is asked. */
function hasLivingAttempt(folder: string): boolean {
  return namesIn(folder).some((name) => {
    const directory = join(folder, name);
    if (existsSync(join(directory, 'end.json'))) return false;
    const process =
      readObject(join(directory, 'process.json')) ??
      readObject(join(directory, 'attempt.json'))?.['process'];
    if (!isJsonObject(process)) return false;
    const { pid, startTime, bootId, host } = process;
    if (typeof pid !== 'number' || typeof startTime !== 'string') return false;
    return isAlive({ pid, startTime, bootId: String(bootId), host: String(host) });
  });
}

function readObject(path: string): JsonObject | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    return isJsonObject(value) ? value : undefined;
  } catch {
    return undefined; // not there, or not whole: it is not counted on
  }
}
