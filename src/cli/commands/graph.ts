/** `reprise graph`: the stages and what they need, as text, Mermaid or Graphviz. */
import { graphLines } from '../../report/graph.ts';
import { openPlan } from '../compose.ts';
import type { CliContext, PipelineOptions } from '../context.ts';
import { exitCode } from '../exit-code.ts';

export async function graphCommand(
  context: CliContext,
  file: string | undefined,
  options: PipelineOptions & { readonly format: 'ascii' | 'mermaid' | 'dot' },
): Promise<number> {
  const { store, plan } = await openPlan({ context, named: file, options, command: 'graph' });
  context.terminal.print(graphLines(plan, options.format, context.terminal.paper));
  await store.close();
  return exitCode.done;
}
