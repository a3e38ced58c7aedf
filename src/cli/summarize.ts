/** Prints what stands on the screen when a run has ended, for those who ran it and those who watched it. */
import { join } from 'node:path';
import { RepriseError } from '../diagnostics/diagnostic.ts';
import type { Comparison } from '../report/claims.ts';
import type { Scene } from '../report/scene.ts';
import { summaryLines } from '../report/summary.ts';
import { shown } from './compose.ts';
import type { CliContext, PipelineOptions } from './context.ts';
import { reportError } from './report-error.ts';
import { logsOf, nextSteps, picturesOf } from './run-places.ts';

export interface EndedRun {
  readonly scene: Scene;
  readonly directory: string;
  readonly file: string;
  /** As it was asked for, to suggest the next command. */
  readonly options: PipelineOptions;
  readonly comparisons: readonly Comparison[];
  readonly sources: ReadonlyMap<string, string>;
  readonly isDetached: boolean;
}

export function summarize(context: CliContext, run: EndedRun): void {
  const { terminal, cwd } = context;
  const { scene, directory } = run;
  const place = (path: string): string => shown(cwd, path);
  const facts = {
    comparisons: run.comparisons,
    outputs: scene.trials().some((one) => Object.keys(one.outputs).length > 0)
      ? place(join(directory, 'outputs'))
      : undefined,
    pictures: picturesOf(scene, directory).map(place),
    logs: logsOf(scene, place),
    next: nextSteps(scene, run.options, run.file, run.isDetached),
    sources: run.sources,
  };
  terminal.print(summaryLines(scene, facts, terminal.paper));
}

/** Even in silence a failure is told, on standard error. */
export function complain(context: CliContext, scene: Scene): void {
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
