/** `reprise why TRIAL`: why it would run, which fields moved, and what would have to run after it. */
import type { PlannedTrial } from '../../plan/plan.ts';
import { whyJson, whyLines } from '../../report/why-page.ts';
import { openPlan } from '../compose.ts';
import type { CliContext, PipelineOptions } from '../context.ts';
import { exitCode } from '../exit-code.ts';
import { selectTrial } from '../select-trial.ts';

export async function whyCommand(
  context: CliContext,
  name: string,
  file: string | undefined,
  options: PipelineOptions & { readonly json?: boolean },
): Promise<number> {
  const { store, plan } = await openPlan({ context, named: file, options, command: `why ${name}` });
  const choices = plan.trials.map((trial) => ({ id: trial.id, stage: trial.stage.name, trial }));
  const trials: readonly PlannedTrial[] = choices.some((one) => one.id === name)
    ? [selectTrial(name, choices, 'the pipeline').trial]
    : namedStage(name, choices);
  const { terminal } = context;
  if (options.json === true) terminal.json({ trials: trials.map((trial) => whyJson(trial, plan)) });
  else {
    const pages = trials.map((trial) => whyLines(trial, plan, terminal.paper));
    terminal.print(pages.flatMap((page, index) => (index === 0 ? page : ['', ...page])));
  }
  await store.close();
  return exitCode.done;
}

/** For a question about a stage all its trials answer. */
function namedStage(
  name: string,
  choices: readonly { id: string; stage: string; trial: PlannedTrial }[],
): readonly PlannedTrial[] {
  const ofStage = choices.filter((one) => one.stage === name);
  if (ofStage.length > 0) return ofStage.map((one) => one.trial);
  return [selectTrial(name, choices, 'the pipeline').trial];
}
