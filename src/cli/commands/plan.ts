/** `reprise plan`: what would happen to each trial, and why. Starts nothing. */
import { planJson, planLines } from '../../report/plan-table.ts';
import { choiceOf, openPlan } from '../compose.ts';
import type { ChoiceOptions, CliContext, PipelineOptions } from '../context.ts';
import { exitCode } from '../exit-code.ts';
import { showWarnings } from '../warnings.ts';

export async function planCommand(
  context: CliContext,
  file: string | undefined,
  options: PipelineOptions & ChoiceOptions & { readonly json?: boolean },
): Promise<number> {
  const { pipeline, store, plan } = await openPlan(
    { context, named: file, options, command: 'plan' },
    choiceOf(options),
  );
  const { terminal } = context;
  if (options.json === true) terminal.json(planJson(plan));
  else terminal.print(planLines(plan, terminal.paper));
  showWarnings(terminal, [...pipeline.warnings, ...store.takeWarnings()], pipeline.sources);
  await store.close();
  return exitCode.done;
}
