/**
 * `reprise retry`: runs again what failed or was blocked in a run, as that run was asked for (file,
 * overlays, --set, profile), and what waits for it. Attempts at a key are kept and counted on.
 */
import { RepriseError } from '../../diagnostics/diagnostic.ts';
import { cannotAskAgain, runStillGoing, settingsChanged } from '../../diagnostics/messages/cli.ts';
import type { TrialScene } from '../../report/scene.ts';
import { names, plural } from '../../report/value.ts';
import type { ViewName } from '../../report/view.ts';
import { isJsonObject, type Json } from '../../util/json.ts';
import { askedOf, optionsOf, runJson } from '../asked.ts';
import { openPipeline, stateHere } from '../compose.ts';
import type { CliContext } from '../context.ts';
import { exitCode } from '../exit-code.ts';
import { runnerState } from '../runner-alive.ts';
import { showWarnings } from '../warnings.ts';
import { whatIsMeant } from '../what-is-meant.ts';
import { runCommand } from './run.ts';

export interface RetryOptions {
  readonly run?: string;
  readonly progress: ViewName | 'auto';
  readonly detach?: boolean;
  readonly state?: string;
}

export async function retryCommand(
  context: CliContext,
  given: readonly string[],
  options: RetryOptions,
): Promise<number> {
  const state = stateHere(options, context);
  const { run, trials: named } = await whatIsMeant(state, given, options);
  if (runnerState(run.directory, run.scene.state) !== 'gone') {
    throw new RepriseError(runStillGoing({ run: run.name, does: 'retry' }));
  }
  const document = runJson(run.directory);
  const asked = askedOf(document);
  if (asked === undefined) throw new RepriseError(cannotAskAgain({ run: run.name }));
  const trials = named ?? run.scene.trials().filter(hasFailed);
  if (trials.length === 0) {
    context.terminal.print([`Nothing failed in the run ${run.name}`]);
    return exitCode.done;
  }
  const [file, ...overlays] = asked.files;
  const there = { ...context, cwd: asked.cwd };
  const again = { ...optionsOf(asked, {}), state, file: overlays };
  const pipeline = openPipeline({ context: there, named: file, options: again, command: 'retry' });
  const changed = changedPaths(document?.['resolved'] ?? null, pipeline.resolved);
  if (changed.length > 0) {
    const file = pipeline.file;
    showWarnings(context.terminal, [settingsChanged({ run: run.name, file, changed })], new Map());
  }
  if (options.progress !== 'json' && options.progress !== 'quiet') {
    context.terminal.print([
      `Tries ${plural(trials.length, 'trial')} of the run ${run.name} again: ${names(trials.map((one) => one.id))}`,
    ]);
  }
  return runCommand(there, file, {
    ...again,
    // With what waits for it; what it needs is taken from the store.
    only: trials.map((one) => `${one.id}+`),
    progress: options.progress,
    ...(options.detach === true ? { detach: true } : {}),
  });
}

function hasFailed(trial: TrialScene): boolean {
  return trial.state === 'failed' || trial.state === 'blocked';
}

/** Paths at which two documents differ, as `--set` writes them; the outermost that is wholly new. */
function changedPaths(before: Json, after: Json, path = ''): readonly string[] {
  if (isJsonObject(before) && isJsonObject(after)) {
    const keys = new Set([...Object.keys(before), ...Object.keys(after)]);
    return [...keys].flatMap((key) => {
      const [a, b] = [before[key], after[key]];
      const here = path === '' ? key : `${path}.${key}`;
      return a === undefined || b === undefined ? [here] : changedPaths(a, b, here);
    });
  }
  return JSON.stringify(before) === JSON.stringify(after) ? [] : [path];
}
