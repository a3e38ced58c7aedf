/** `reprise attach`: shows a run of another terminal, or of none, with the views of `reprise run`. */
import type { LiveEvent } from '../../contract/run-event.ts';
import { RepriseError } from '../../diagnostics/diagnostic.ts';
import { runnerGone } from '../../diagnostics/messages/cli.ts';
import { Scene } from '../../report/scene.ts';
import type { View, ViewName } from '../../report/view.ts';
import { askedOf, optionsOf, runJson } from '../asked.ts';
import { makeView, viewName } from '../choose-view.ts';
import { stateHere } from '../compose.ts';
import type { CliContext } from '../context.ts';
import { exitCode } from '../exit-code.ts';
import { placeOfRun } from '../find-run.ts';
import { followRun } from '../follow-run.ts';
import { commandLine, stateWords } from '../quoted.ts';
import { reportError } from '../report-error.ts';
import { lineFor } from '../run-places.ts';
import { isExecuting } from '../runner-alive.ts';
import { complain, summarize } from '../summarize.ts';

export interface AttachOptions {
  readonly progress: ViewName | 'auto';
  readonly state?: string;
}

/** @returns the exit code of the run; 130 or 143 when it was left by a signal, 1 when its runner is gone. */
export async function attachCommand(
  context: CliContext,
  named: string | undefined,
  options: AttachOptions,
): Promise<number> {
  const { terminal } = context;
  const { name, directory } = placeOfRun(stateHere(options, context), named);
  const view = viewName(options.progress, terminal);
  const scene = new Scene();
  const leaving = leaveBySignal();
  const shownIn = await makeView(view, terminal);
  let end: Awaited<ReturnType<typeof followRun>>;
  try {
    end = await followRun(directory, showIn(scene, shownIn, view), leaving.signal);
  } finally {
    leaving.release();
    await shownIn.close();
  }
  const words = [name, ...stateWords(options)];
  if (end.kind === 'left') {
    terminal.err.write(
      `Left the run ${name}, which goes on. To stop it: ${commandLine('cancel', ...words)}\n`,
    );
    return leaving.first === 'SIGTERM' ? 143 : 130;
  }
  const asked = askedOf(runJson(directory));
  const file = asked?.files[0] ?? scene.state.file ?? '';
  if (end.kind === 'runner-gone') {
    const living = scene
      .trials()
      .filter(isExecuting)
      .map(({ id }) => id);
    const again = lineFor('run', file, optionsOf(asked, options));
    const gone = runnerGone({ run: name, pid: scene.state.pid, living, again });
    const report = reportError(new RepriseError(gone), {
      color: terminal.color,
      debug: context.debug,
      hasRun: true,
    });
    terminal.err.write(report.text);
    return exitCode.failed;
  }
  if (view === 'live' || view === 'plain') {
    summarize(context, {
      scene,
      directory,
      file,
      options: optionsOf(asked, options),
      comparisons: [],
      sources: new Map(),
      isDetached: false,
    });
  }
  if (view === 'quiet') complain(context, scene);
  return end.exitCode;
}

/** On a terminal, what happened before is not told again: the tree and the summary show where it stands. */
function showIn(scene: Scene, view: View, name: ViewName): (event: LiveEvent) => void {
  const since = Date.now();
  return (event) => {
    scene.apply(event);
    const isPast = event.event !== 'stage' && event.at < since;
    if (name === 'live' && isPast) view.catchUp?.(event);
    else view.show(event);
  };
}

interface Leaving {
  readonly signal: AbortSignal;
  readonly first: NodeJS.Signals | undefined;
  release(): void;
}

/** Any signal that would end a watcher ends only the watching. */
function leaveBySignal(): Leaving {
  const controller = new AbortController();
  let first: NodeJS.Signals | undefined;
  const leave = (signal: NodeJS.Signals): void => {
    first ??= signal;
    controller.abort();
  };
  const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT'] as const;
  for (const signal of signals) process.on(signal, leave);
  return {
    signal: controller.signal,
    get first(): NodeJS.Signals | undefined {
      return first;
    },
    release: () => {
      for (const signal of signals) process.removeListener(signal, leave);
    },
  };
}
