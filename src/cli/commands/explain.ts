/** `reprise explain CODE`: what a message means, why it comes, and what to do. */
import { RepriseError } from '../../diagnostics/diagnostic.ts';
import { unknownCode } from '../../diagnostics/messages/cli.ts';
import { explanationOf, explainedCodes } from '../../diagnostics/explain.ts';
import { wrap } from '../../report/text.ts';
import type { CliContext } from '../context.ts';
import { exitCode } from '../exit-code.ts';

export function explainCommand(context: CliContext, code: string): Promise<number> {
  const asked = code.trim().toUpperCase();
  const text = explanationOf(asked);
  if (text === undefined) throw new RepriseError(unknownCode({ code, known: explainedCodes() }));
  const { terminal } = context;
  const width = Math.min(100, terminal.paper.columns);
  // Prose is broken to the page; lines that are set in are to be copied, and stay.
  const lines = text.trimEnd().split('\n');
  terminal.print(lines.flatMap((line) => (line.startsWith(' ') ? line : wrap(line, width))));
  return Promise.resolve(exitCode.done);
}
