/** `reprise show TRIAL`: its result, with settings, outputs, metrics and where it came from. */
import { RepriseError } from '../../diagnostics/diagnostic.ts';
import { notTrained } from '../../diagnostics/messages/cli.ts';
import { resultJson, resultLines } from '../../report/result-page.ts';
import { openPlan } from '../compose.ts';
import type { CliContext, PipelineOptions } from '../context.ts';
import { exitCode } from '../exit-code.ts';
import { selectTrial } from '../select-trial.ts';

export async function showCommand(
  context: CliContext,
  name: string,
  file: string | undefined,
  options: PipelineOptions & { readonly json?: boolean },
): Promise<number> {
  const { terminal } = context;
  const { store, plan, pipeline } = await openPlan({
    context,
    named: file,
    options,
    command: `show ${name}`,
  });
  const choices = plan.trials.map((trial) => ({ id: trial.id, stage: trial.stage.name, trial }));
  const { trial } = selectTrial(name, choices, 'the pipeline');
  const { status } = trial;
  await store.close();
  if (status.kind !== 'cached') {
    const run = `reprise run ${pipeline.file}`;
    throw new RepriseError(notTrained({ trial: trial.id, run }));
  }
  const paths = new Map(
    Object.entries(status.result.outputs).map(([output, artifact]) => [
      output,
      store.pathOf(artifact),
    ]),
  );
  if (options.json === true) terminal.json(resultJson(status.result, paths));
  else terminal.print(resultLines(status.result, paths, terminal.paper));
  return exitCode.done;
}
