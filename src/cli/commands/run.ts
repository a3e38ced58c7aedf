/**
 * `reprise run`: plans, runs what is missing, shows it as it goes, and sums up at the end; or, detached,
 * starts a runner that needs no terminal and says how to reach it.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { asRunName } from '../../contract/ids.ts';
import type { LiveEvent } from '../../contract/run-event.ts';
import { RepriseError } from '../../diagnostics/diagnostic.ts';
import { engineEnvironment } from '../../engine/engine-environment.ts';
import { Scene } from '../../report/scene.ts';
import type { ViewName } from '../../report/view.ts';
import { localExecutor } from '../../run/executors/local.ts';
import { RunControl } from '../../run/run-control.ts';
import { type RunAnswer, runPlan } from '../../run/run-plan.ts';
import { systemClock } from '../../util/clock.ts';
import { makeView, viewName } from '../choose-view.ts';
import { choiceOf, openPlan, type OpenedPlan } from '../compose.ts';
import type { ChoiceOptions, CliContext, PipelineOptions } from '../context.ts';
import { type DetachRequest, startDetached } from '../detach.ts';
import { exitCode } from '../exit-code.ts';
import { commandLine, stateWords } from '../quoted.ts';
import { reportError } from '../report-error.ts';
import { routeSignals } from '../signals.ts';
import { complain, summarize } from '../summarize.ts';
import { version } from '../version.ts';
import { showWarnings } from '../warnings.ts';

export interface RunCommandOptions extends PipelineOptions, ChoiceOptions {
  readonly progress: ViewName | 'auto';
  /** Let it run without this terminal. */
  readonly detach?: boolean;
  /** Name of a run whose folder whoever detached it has made. */
  readonly as?: string;
}

export async function runCommand(
  context: CliContext,
  file: string | undefined,
  options: RunCommandOptions,
): Promise<number> {
  const { terminal } = context;
  const opened = await openPlan(
    { context, named: file, options, command: 'run' },
    choiceOf(options),
  );
  const name = viewName(options.progress, terminal);
  showWarnings(terminal, opened.pipeline.warnings, opened.pipeline.sources);
  const files = filesOf(file, options, opened);
  const detachable = { context, stateDirectory: opened.store.directory, files, options };
  if (options.detach === true) {
    await opened.store.close(); // with it goes what was hashed, for the runner to find
    return detach(detachable, name);
  }
  const scene = new Scene();
  const view = await makeView(name, terminal);
  const control = new RunControl();
  const signals = routeSignals(control, { isDetached: options.as !== undefined });
  let answer: RunAnswer;
  try {
    answer = await runPlan(opened.plan, {
      store: opened.store,
      executor: localExecutor(),
      clock: systemClock,
      control,
      version,
      argv: process.argv.slice(2),
      asked: {
        cwd: context.cwd,
        files,
        set: options.set ?? [],
        profile: options.profile,
        only: options.only ?? [],
      },
      ...(options.as === undefined ? {} : { folder: folderOf(options.as, opened) }),
      // Beside this file: the build puts all programs into one folder.
      workerPath: fileURLToPath(new URL('./worker.mjs', import.meta.url)),
      workerEnvironment: engineEnvironment,
      onEvent: (event: LiveEvent): void => {
        scene.apply(event);
        view.show(event);
      },
    });
  } catch (error) {
    await view.close();
    if (!(error instanceof RepriseError)) throw error;
    const report = reportError(error, {
      color: terminal.color,
      debug: context.debug,
      hasRun: true,
    });
    terminal.err.write(report.text);
    return report.exitCode;
  } finally {
    signals.release();
    await opened.store.close();
  }
  await view.close();
  showWarnings(terminal, answer.warnings, opened.pipeline.sources);
  if (answer.isDetached && signals.isSentToBackground) {
    const force = stillForced(opened, scene);
    const rest = { ...options, ...(options.force === undefined ? {} : { force }) };
    return detach({ ...detachable, options: rest }, name);
  }
  if (name === 'live' || name === 'plain') {
    summarize(context, {
      scene,
      directory: answer.runDirectory,
      file: opened.pipeline.file,
      options,
      comparisons: answer.comparisons,
      sources: opened.pipeline.sources,
      isDetached: answer.isDetached,
    });
  }
  if (name === 'quiet') complain(context, scene);
  // Stopped by a signal and then killed by the same: scripts expect the shell's numbers.
  if (answer.status === 'cancelled' && scene.state.stopping?.force === true && signals.first) {
    return signals.first === 'SIGTERM' ? 143 : 130;
  }
  return answer.exitCode;
}

/** Starts a runner of its own and tells how to reach it; `quiet` prints the name alone, for scripts. */
async function detach(request: DetachRequest, name: ViewName): Promise<number> {
  const { terminal } = request.context;
  const { run, directory, log, pid } = await startDetached(request);
  if (name === 'json') terminal.json({ run, directory, log, pid });
  else if (name === 'quiet') terminal.print([run]);
  else {
    const words = [run, ...stateWords(request.options)];
    terminal.print([
      `Run ${run} goes on in the background (process ${pid})`,
      `  ${commandLine('attach', ...words)}    shows it`,
      `  ${commandLine('cancel', ...words)}    stops it, with a checkpoint`,
    ]);
  }
  return exitCode.done;
}

function filesOf(
  named: string | undefined,
  options: PipelineOptions,
  opened: OpenedPlan,
): readonly string[] {
  const given = [...(named === undefined ? [] : [named]), ...(options.file ?? [])];
  return given.length > 0 ? given : [opened.pipeline.file];
}

function folderOf(
  name: string,
  opened: OpenedPlan,
): { run: ReturnType<typeof asRunName>; directory: string } {
  return { run: asRunName(name), directory: join(opened.store.directory, name) };
}

/** What was to run by force and has not finished: what has is not run a third time. */
function stillForced(opened: OpenedPlan, scene: Scene): readonly string[] {
  return opened.plan.trials
    .filter(({ id, status }) => {
      const isForced = 'reason' in status && status.reason.kind === 'forced';
      return isForced && scene.trial(id)?.state !== 'finished';
    })
    .map(({ id }) => id);
}
