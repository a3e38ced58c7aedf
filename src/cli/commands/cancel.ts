/**
 * `reprise cancel`: stops a run, or single trials of it, and waits until what was asked is gone.
 *
 *   the runner lives      a request in the run's folder; the runner stops its attempts and says so
 *   the runner is gone    its attempts are stopped from here
 *   nothing runs          there is nothing to do, which is what was asked for
 */
import { join } from 'node:path';
import type { TrialId } from '../../contract/ids.ts';
import type { LiveEvent } from '../../contract/run-event.ts';
import { RepriseError } from '../../diagnostics/diagnostic.ts';
import { cannotCancel } from '../../diagnostics/messages/cli.ts';
import { phaseOf } from '../../report/phase.ts';
import { Scene, type TrialScene } from '../../report/scene.ts';
import { names } from '../../report/value.ts';
import { localExecutor } from '../../run/executors/local.ts';
import { writeRunRequest } from '../../run/requests.ts';
import { systemClock } from '../../util/clock.ts';
import { isJsonObject, type JsonObject } from '../../util/json.ts';
import { isAlive } from '../../util/process-identity.ts';
import { parseDuration } from '../../util/units.ts';
import { runJson } from '../asked.ts';
import { stateHere } from '../compose.ts';
import type { CliContext } from '../context.ts';
import { exitCode } from '../exit-code.ts';
import { findRun, type FoundRun, runNames, stateOfRun } from '../find-run.ts';
import { followRun } from '../follow-run.ts';
import { type LivingAttempt, livingAttempts } from '../living-attempts.ts';
import { commandLine, stateWords } from '../quoted.ts';
import { runnerState } from '../runner-alive.ts';
import { stopOrphans } from '../stop-orphans.ts';
import { whatIsMeant } from '../what-is-meant.ts';

export interface CancelOptions {
  readonly run?: string;
  readonly now?: boolean;
  readonly state?: string;
  readonly json?: boolean;
}

/** What was done about each trial that was meant. */
interface Done {
  readonly run: string;
  readonly runner: 'alive' | 'gone' | 'elsewhere';
  readonly how: 'asked' | 'killed' | 'nothing-to-do';
  /** Trials whose attempts were running when it was asked. */
  readonly stopped: readonly string[];
  /** Trials that had not begun, and will not. */
  readonly withdrawn: readonly string[];
  /** Executed for another run that lives: to be cancelled there. */
  readonly elsewhere: Readonly<Record<string, string>>;
}

const DEFAULT_GRACE_MS = 30_000;
/** A runner answers a request within a second; one that does not is stuck, or stopped by a debugger. */
const DEAF_MS = 10_000;

export async function cancelCommand(
  context: CliContext,
  given: readonly string[],
  options: CancelOptions,
): Promise<number> {
  const state = stateHere(options, context);
  const { run, trials } = await whatIsMeant(state, given, options);
  const only = trials === undefined ? undefined : new Set(ids(trials));
  const cancelling = new Cancelling(context, state, run, only, options);
  const done = await cancelling.run();
  if (cancelling.isLeft) return 130;
  if (options.json === true) context.terminal.json(done);
  else context.terminal.print(doneLines(done, options));
  return Object.keys(done.elsewhere).length > 0 ? exitCode.failed : exitCode.done;
}

class Cancelling {
  readonly #context: CliContext;
  readonly #state: string;
  readonly #run: FoundRun;
  readonly #only: ReadonlySet<TrialId> | undefined;
  readonly #options: CancelOptions;
  readonly #executor = localExecutor();
  /** Ctrl-C while attempts are stopped from here: as if `--now` had been given. */
  readonly #hurry = new AbortController();
  #isLeft = false;

  constructor(
    context: CliContext,
    state: string,
    run: FoundRun,
    only: ReadonlySet<TrialId> | undefined,
    options: CancelOptions,
  ) {
    this.#context = context;
    this.#state = state;
    this.#run = run;
    this.#only = only;
    this.#options = options;
  }

  /** Ctrl-C while the runner did it: it still does. */
  get isLeft(): boolean {
    return this.#isLeft;
  }

  async run(): Promise<Done> {
    const { directory, scene } = this.#run;
    const runner = runnerState(directory, scene.state);
    const meant = scene.trials().filter((one) => this.#isMeant(one.id));
    const stopped = ids(meant.filter((one) => phaseOf(one.state) === 'running'));
    const withdrawn = ids(meant.filter((one) => phaseOf(one.state) === 'to come'));
    const facts = { run: this.#run.name, runner, elsewhere: {} };
    const how = this.#options.now === true ? 'killed' : 'asked';
    if (runner !== 'gone' && stopped.length + withdrawn.length > 0) {
      await this.#askRunner(runner, stopped);
      // It may have died in the middle of it.
      if (runner === 'elsewhere') return { ...facts, how, stopped, withdrawn };
      const rest = await this.#stopOrphans();
      return { ...facts, how, stopped, withdrawn, elsewhere: rest.elsewhere };
    }
    if (runner === 'elsewhere')
      return { ...facts, how: 'nothing-to-do', stopped: [], withdrawn: [] };
    const done = await this.#stopOrphans();
    const isNothing = done.stopped.length === 0;
    const { elsewhere } = done;
    return {
      ...facts,
      how: isNothing ? 'nothing-to-do' : how,
      stopped: done.stopped,
      withdrawn: [],
      elsewhere,
    };
  }

  #isMeant(id: TrialId): boolean {
    return this.#only === undefined || this.#only.has(id);
  }

  /** Writes the request down, and waits until the runner has done what it says, or is gone. */
  async #askRunner(runner: 'alive' | 'elsewhere', stopped: readonly string[]): Promise<void> {
    const { directory, name } = this.#run;
    const force = this.#options.now === true;
    const trials = this.#only === undefined ? {} : { trials: [...this.#only] };
    await writeRunRequest(directory, {
      request: 'cancel',
      ...trials,
      force,
      at: systemClock.now(),
    });
    if (!force && stopped.length > 0) {
      const words = [...this.#again(), '--now'];
      const where = runner === 'elsewhere' ? ` on ${this.#run.scene.state.host ?? '?'}` : '';
      this.#say(
        `Asked the run ${name}${where} to stop ${names(stopped)} with a checkpoint; ` +
          `to kill: ${commandLine('cancel', ...words)}`,
      );
    }
    const scene = new Scene();
    const over = new AbortController();
    const answered = new AbortController();
    const onEvent = (event: LiveEvent): void => {
      scene.apply(event);
      if (event.event === 'stopping' && (event.force || !force)) answered.abort();
      if (event.event === 'trial-cancelled' && this.#isMeant(event.trial)) answered.abort();
      if (this.#only !== undefined && answered.signal.aborted && isGone(scene, this.#only)) {
        over.abort(); // the run itself goes on
      }
    };
    const onInterrupt = (): void => {
      this.#isLeft = true;
      over.abort();
    };
    process.once('SIGINT', onInterrupt);
    const deaf = runner === 'alive' && force ? this.#killDeaf(answered.signal) : undefined;
    try {
      await followRun(directory, onEvent, over.signal);
    } finally {
      answered.abort();
      await deaf;
      process.removeListener('SIGINT', onInterrupt);
    }
  }

  /** A runner that does not listen is ended like its attempts; that very process, and no other of its number. */
  async #killDeaf(answered: AbortSignal): Promise<void> {
    const { runner } = this.#run.scene.state;
    await systemClock.sleep(DEAF_MS, answered);
    if (answered.aborted || runner === undefined || !isAlive(runner)) return;
    this.#say(`The runner does not answer; kills it (process ${runner.pid})`);
    process.kill(runner.pid, 'SIGKILL');
  }

  async #stopOrphans(): Promise<{
    readonly stopped: readonly string[];
    readonly elsewhere: Readonly<Record<string, string>>;
  }> {
    const now = await findRun(this.#state, this.#run.name);
    if (runnerState(now.directory, now.scene.state) !== 'gone')
      return { stopped: [], elsewhere: {} };
    const living = await livingAttempts(this.#state, now.scene.state, this.#executor, this.#only);
    const { orphans, elsewhere } = await this.#withoutAdopted(living);
    if (orphans.length === 0) return { stopped: [], elsewhere };
    const force = this.#options.now === true;
    const who = names(orphans.map((one) => one.trial));
    this.#say(
      `The runner of ${this.#run.name} is gone; ${force ? 'kills' : 'asks'} ${who} ${force ? '' : 'to stop, '}from here`,
    );
    const hurry = this.#hurry;
    const onInterrupt = (): void => hurry.abort();
    process.on('SIGINT', onInterrupt);
    try {
      const graceMs = graceOf(runJson(now.directory), orphans, now.scene.trials());
      const left = await stopOrphans(orphans, this.#executor, {
        force,
        graceMs,
        hurry: hurry.signal,
      });
      if (left.length > 0) {
        throw new RepriseError(
          cannotCancel({
            run: this.#run.name,
            left: left.map((one) => `${one.trial} (process ${one.handle.process.pid})`),
            why: 'some processes do not end, even when they are killed',
          }),
        );
      }
    } finally {
      process.removeListener('SIGINT', onInterrupt);
    }
    return { stopped: [...new Set(orphans.map((one) => one.trial))], elsewhere };
  }

  /** An attempt that a later, living run has adopted is that run's, and is not stopped under its feet. */
  async #withoutAdopted(living: readonly LivingAttempt[]): Promise<{
    readonly orphans: readonly LivingAttempt[];
    readonly elsewhere: Readonly<Record<string, string>>;
  }> {
    if (living.length === 0) return { orphans: [], elsewhere: {} };
    const owners = new Map<string, string>();
    for (const name of runNames(this.#state).filter((one) => one !== this.#run.name)) {
      const directory = join(this.#state, name);
      const other = await stateOfRun(directory);
      if (runnerState(directory, other) === 'gone') continue;
      for (const { attempts } of other.trials.values()) {
        const last = attempts.at(-1);
        if (last !== undefined && last.end === undefined) owners.set(last.directory, name);
      }
    }
    const elsewhere: Record<string, string> = {};
    const orphans = living.filter(({ trial, attempt }) => {
      const owner = owners.get(attempt.directory);
      if (owner !== undefined) elsewhere[trial] = owner;
      return owner === undefined;
    });
    return { orphans, elsewhere };
  }

  #again(): readonly string[] {
    return [this.#run.name, ...(this.#only ?? []), ...stateWords(this.#options)];
  }

  #say(line: string): void {
    if (this.#options.json !== true) this.#context.terminal.print([line]);
  }
}

function doneLines(done: Done, options: CancelOptions): string[] {
  const lines: string[] = [];
  if (done.how === 'nothing-to-do' && Object.keys(done.elsewhere).length === 0) {
    lines.push(`Nothing of the run ${done.run} is running`);
  }
  if (done.stopped.length > 0) {
    lines.push(`${done.how === 'killed' ? 'Killed' : 'Stopped'} ${names(done.stopped)}`);
  }
  if (done.withdrawn.length > 0) lines.push(`Not begun, and will not: ${names(done.withdrawn)}`);
  for (const [trial, run] of Object.entries(done.elsewhere)) {
    const words = [run, trial, ...stateWords(options)];
    lines.push(`${trial} is executed for the run ${run} now: ${commandLine('cancel', ...words)}`);
  }
  return lines;
}

function isGone(scene: Scene, trials: ReadonlySet<TrialId>): boolean {
  return [...trials].every((id) => phaseOf(scene.trial(id)?.state ?? 'failed') !== 'running');
}

function ids(trials: readonly TrialScene[]): readonly TrialId[] {
  return trials.map((one) => one.id);
}

/** The longest grace period of the stages concerned, as the run had it. */
function graceOf(
  document: JsonObject | undefined,
  orphans: readonly LivingAttempt[],
  trials: readonly TrialScene[],
): number {
  const resolved = document?.['resolved'];
  const stages = isJsonObject(resolved) ? resolved['stages'] : undefined;
  const graces = orphans.map(({ trial }) => {
    const stage = trials.find((one) => one.id === trial)?.stage ?? '';
    const own = isJsonObject(stages) ? stages[stage] : undefined;
    const timeout = isJsonObject(own) ? own['timeout'] : undefined;
    const grace = isJsonObject(timeout) ? timeout['grace'] : undefined;
    return (typeof grace === 'string' ? parseDuration(grace) : undefined) ?? DEFAULT_GRACE_MS;
  });
  return Math.max(...graces);
}
