/** `reprise logs TRIAL`: what the program of a trial wrote, of this attempt or another, or as it comes. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { RepriseError } from '../../diagnostics/diagnostic.ts';
import { noLog } from '../../diagnostics/messages/cli.ts';
import { tailLines } from '../../journal/tail.ts';
import { cleanLines } from '../../report/text.ts';
import { phaseOf, type TrialScene } from '../../report/scene.ts';
import { logOf } from '../../run/attempt.ts';
import { systemClock } from '../../util/clock.ts';
import { stateHere } from '../compose.ts';
import type { CliContext } from '../context.ts';
import { exitCode } from '../exit-code.ts';
import { findRun, type FoundRun } from '../find-run.ts';
import { runnerIsAlive } from '../runner-alive.ts';
import { selectTrial } from '../select-trial.ts';

export interface LogsOptions {
  readonly run?: string;
  readonly lines?: number;
  readonly attempt?: string;
  readonly follow?: boolean;
  readonly state?: string;
}

const LOOK_MS = 500;

export async function logsCommand(
  context: CliContext,
  name: string,
  options: LogsOptions,
): Promise<number> {
  const state = stateHere(options, context);
  const run = await findRun(state, options.run);
  const trial = selectTrial(name, run.scene.trials(), `run ${run.name}`);
  const path = logPath(state, trial, options);
  const { out } = context.terminal;
  if (options.follow !== true) {
    const text = existsSync(path) ? readFileSync(path, 'utf8') : '';
    out.write(cleanLines(lastLines(text, options.lines)));
    return exitCode.done;
  }
  const ended = new AbortController();
  void watchForEnd(state, run, trial, ended);
  for await (const line of tailLines(path, { signal: ended.signal })) {
    out.write(`${cleanLines(line.text)}\n`);
  }
  return exitCode.done;
}

/** A trial that came from the store keeps its logs below its key, of whichever run wrote them. */
function logPath(state: string, trial: TrialScene, options: LogsOptions): string {
  const own = trial.attempts.at(-1)?.directory;
  const folder =
    own !== undefined && own !== ''
      ? dirname(own)
      : trial.key === undefined
        ? undefined
        : join(state, 'work', trial.key, 'attempts');
  const known = folder !== undefined && existsSync(folder) ? attemptNumbers(folder) : [];
  const number = options.attempt === undefined ? known.at(-1) : Number(options.attempt);
  if (folder === undefined || number === undefined || !known.includes(number)) {
    throw new RepriseError(noLog({ trial: trial.id, state: trial.state }));
  }
  return logOf(join(folder, String(number)));
}

function attemptNumbers(folder: string): number[] {
  return readdirSync(folder)
    .map(Number)
    .filter((number) => Number.isInteger(number))
    .sort((a, b) => a - b);
}

function lastLines(text: string, count: number | undefined): string {
  if (count === undefined) return text;
  const lines = text.replace(/\n$/, '').split('\n');
  return count === 0 ? '' : `${lines.slice(-count).join('\n')}\n`;
}

async function watchForEnd(
  state: string,
  run: FoundRun,
  trial: TrialScene,
  ended: AbortController,
): Promise<void> {
  for (;;) {
    const now = await findRun(state, run.name);
    const phase = phaseOf(now.scene.trial(trial.id)?.state ?? 'failed');
    if (phase === 'over' || !runnerIsAlive(now.directory, now.scene.state)) break;
    await systemClock.sleep(LOOK_MS);
  }
  ended.abort();
}
