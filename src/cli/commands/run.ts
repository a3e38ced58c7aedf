/** `reprise run`: plans, runs what is missing, shows it as it goes, and sums up at the end. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { LiveEvent } from '../../contract/run-event.ts';
import { RepriseError } from '../../diagnostics/diagnostic.ts';
import { engineEnvironment } from '../../engine/engine-environment.ts';
import { Scene } from '../../report/scene.ts';
import { summaryLines } from '../../report/summary.ts';
import type { ViewName } from '../../report/view.ts';
import { localExecutor } from '../../run/executors/local.ts';
import { RunControl } from '../../run/run-control.ts';
import { type RunAnswer, runPlan } from '../../run/run-plan.ts';
import { systemClock } from '../../util/clock.ts';
import { makeView, viewName } from '../choose-view.ts';
import { choiceOf, openPlan, type OpenedPlan, shown } from '../compose.ts';
import type { ChoiceOptions, CliContext, PipelineOptions } from '../context.ts';
import { reportError } from '../report-error.ts';
import { routeSignals } from '../signals.ts';
import { logsOf, nextSteps, picturesOf } from '../run-places.ts';
import { version } from '../version.ts';
import { showWarnings } from '../warnings.ts';

export interface RunCommandOptions extends PipelineOptions, ChoiceOptions {
  readonly progress: ViewName | 'auto';
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
  const scene = new Scene();
  const view = await makeView(name, terminal);
  const control = new RunControl();
  const signals = routeSignals(control);
  let answer: RunAnswer;
  try {
    answer = await runPlan(opened.plan, {
      store: opened.store,
      executor: localExecutor(),
      clock: systemClock,
      control,
      version,
      argv: process.argv.slice(2),
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
  if (name === 'live' || name === 'plain') summarize(context, options, opened, scene, answer);
  if (name === 'quiet') complain(context, scene);
  // Stopped by a signal and then killed by the same: scripts expect the shell's numbers.
  if (answer.status === 'cancelled' && scene.state.stopping?.force === true) {
    return signals.first === 'SIGTERM' ? 143 : 130;
  }
  return answer.exitCode;
}

function summarize(
  context: CliContext,
  options: RunCommandOptions,
  opened: OpenedPlan,
  scene: Scene,
  answer: RunAnswer,
): void {
  const { terminal, cwd } = context;
  const place = (path: string): string => shown(cwd, path);
  const facts = {
    comparisons: answer.comparisons,
    outputs: scene.trials().some((one) => Object.keys(one.outputs).length > 0)
      ? place(join(answer.runDirectory, 'outputs'))
      : undefined,
    pictures: picturesOf(scene, answer.runDirectory).map(place),
    logs: logsOf(scene, place),
    next: nextSteps(scene, options, opened.pipeline.file, answer.isDetached),
    sources: opened.pipeline.sources,
  };
  terminal.print(summaryLines(scene, facts, terminal.paper));
}

/** Even in silence a failure is told, on standard error. */
function complain(context: CliContext, scene: Scene): void {
  for (const trial of scene.trials()) {
    if (trial.state !== 'failed') continue;
    const { text } = reportError(new RepriseError(trial.diagnostics), {
      color: false,
      debug: false,
      hasRun: true,
    });
    context.terminal.err.write(`${trial.id} failed\n${text}`);
  }
}
