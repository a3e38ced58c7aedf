/**
 * `reprise logs TRIAL`: what the program of a trial wrote, of this attempt or another, of this process
 * of a gang or another, all of it or what matches; or as it comes, over attempts, until the trial ends.
 */
import { existsSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { TrialId } from '../../contract/ids.ts';
import { RepriseError } from '../../diagnostics/diagnostic.ts';
import { badPattern, noAttempt, noLog, noRank } from '../../diagnostics/messages/cli.ts';
import { phaseOf } from '../../report/phase.ts';
import { Scene, type TrialScene } from '../../report/scene.ts';
import { logOf } from '../../run/attempt.ts';
import { rankLogs } from '../../run/log-excerpt.ts';
import { stateHere } from '../compose.ts';
import type { CliContext } from '../context.ts';
import { exitCode } from '../exit-code.ts';
import { findRun, type FoundRun } from '../find-run.ts';
import { followRun } from '../follow-run.ts';
import { followLines, linesOf, type LogChoice } from '../log-lines.ts';
import { selectTrial } from '../select-trial.ts';

export interface LogsOptions {
  readonly run?: string;
  readonly tail?: number;
  /** Earlier name of `tail`. */
  readonly lines?: number;
  readonly attempt?: number;
  readonly rank?: number;
  readonly grep?: string;
  readonly follow?: boolean;
  /** Earlier spelling of `-f`. */
  readonly F?: boolean;
  readonly state?: string;
}

export async function logsCommand(
  context: CliContext,
  name: string,
  options: LogsOptions,
): Promise<number> {
  const { terminal } = context;
  const state = stateHere(options, context);
  const choice: LogChoice = { tail: options.tail ?? options.lines, grep: pattern(options.grep) };
  const run = await findRun(state, options.run);
  const trial = selectTrial(name, run.scene.trials(), `run ${run.name}`);
  const isFollowing = options.follow === true || options.F === true;
  const lines =
    isFollowing && options.attempt === undefined && phaseOf(trial.state) !== 'over'
      ? new FollowedTrial(run, trial.id, options.rank ?? 0, choice, (attempt) =>
          terminal.err.write(`--- ${trial.id}, attempt ${attempt} ---\n`),
        ).lines()
      : linesOf(logPath(state, trial, options), choice);
  for await (const line of lines) {
    terminal.out.write(`${line}\n`);
    if ((await terminal.caughtUp()) === 'gone') break; // `| head` has seen enough
  }
  return exitCode.done;
}

function pattern(text: string | undefined): RegExp | undefined {
  if (text === undefined) return undefined;
  try {
    return new RegExp(text);
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const detail = message.replace(/^Invalid regular expression: \/.*\/\w*: /s, '').toLowerCase();
    throw new RepriseError(badPattern({ pattern: text, detail }));
  }
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
  const attempt = options.attempt ?? known.at(-1);
  if (folder === undefined || attempt === undefined || known.length === 0) {
    throw new RepriseError(noLog({ trial: trial.id, state: trial.state }));
  }
  if (!known.includes(attempt)) {
    throw new RepriseError(noAttempt({ trial: trial.id, attempt, known }));
  }
  const directory = join(folder, String(attempt));
  const rank = options.rank ?? 0;
  const ranks = rankLogs(directory).map((one) => one.rank);
  if (options.rank !== undefined && !ranks.includes(rank)) {
    throw new RepriseError(noRank({ trial: trial.id, attempt, rank, ranks }));
  }
  return logOf(directory, rank);
}

function attemptNumbers(folder: string): number[] {
  return readdirSync(folder)
    .map(Number)
    .filter((number) => Number.isInteger(number))
    .sort((a, b) => a - b);
}

interface BegunAttempt {
  readonly attempt: number;
  readonly directory: string;
  readonly over: AbortController;
}

/** The log of an attempt until it ends, then that of the next, until no other can follow. */
class FollowedTrial {
  readonly #run: FoundRun;
  readonly #trial: TrialId;
  readonly #rank: number;
  readonly #choice: LogChoice;
  readonly #onAttempt: (attempt: number) => void;
  readonly #begun: BegunAttempt[] = [];
  #isOver = false;
  #wake: () => void = () => undefined;

  constructor(
    run: FoundRun,
    trial: TrialId,
    rank: number,
    choice: LogChoice,
    onAttempt: (attempt: number) => void,
  ) {
    this.#run = run;
    this.#trial = trial;
    this.#rank = rank;
    this.#choice = choice;
    this.#onAttempt = onAttempt;
  }

  async *lines(): AsyncGenerator<string> {
    const leave = new AbortController();
    const watched = this.#watch(leave.signal);
    try {
      for (let isFirst = true; ; isFirst = false) {
        // Of those that were over before anybody looked, the last is the one of interest.
        const next = isFirst ? await this.#newest() : await this.#next();
        if (next === undefined) return;
        if (!isFirst) this.#onAttempt(next.attempt);
        const choice = isFirst ? this.#choice : { ...this.#choice, tail: undefined };
        yield* followLines(logOf(next.directory, this.#rank), choice, next.over.signal);
      }
    } finally {
      leave.abort();
      await watched;
    }
  }

  async #newest(): Promise<BegunAttempt | undefined> {
    const first = await this.#next();
    return this.#begun.splice(0).at(-1) ?? first;
  }

  async #next(): Promise<BegunAttempt | undefined> {
    while (this.#begun.length === 0 && !this.#isOver) {
      await new Promise<void>((resolve) => (this.#wake = resolve));
    }
    return this.#begun.shift();
  }

  async #watch(signal: AbortSignal): Promise<void> {
    const scene = new Scene();
    const over = new AbortController();
    signal.addEventListener('abort', () => over.abort());
    const all: BegunAttempt[] = [];
    await followRun(
      this.#run.directory,
      (event) => {
        if (event.event === 'stage') return;
        scene.apply(event);
        if (!('trial' in event) || event.trial !== this.#trial) return;
        if (event.event === 'attempt-starting' || event.event === 'attempt-adopted') {
          const { attempt, directory } = event;
          if (all.at(-1)?.directory === directory) return; // the same one, seen again
          all.at(-1)?.over.abort();
          const begun = { attempt, directory, over: new AbortController() };
          all.push(begun);
          this.#begun.push(begun);
          this.#wake();
        } else if (event.event === 'attempt-ended') all.at(-1)?.over.abort();
        if (phaseOf(scene.trial(this.#trial)?.state ?? 'waiting') === 'over') over.abort();
      },
      over.signal,
    );
    all.at(-1)?.over.abort();
    this.#isOver = true;
    this.#wake();
  }
}
