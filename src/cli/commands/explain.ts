/** `reprise explain CODE`: what a message means, why it comes, and what to do. */
import { RepriseError } from '../../diagnostics/diagnostic.ts';
import { unknownCode } from '../../diagnostics/messages/cli.ts';
import { explanationOf, explainedCodes } from '../../diagnostics/explain.ts';
import type { CliContext } from '../context.ts';
import { exitCode } from '../exit-code.ts';

export function explainCommand(context: CliContext, code: string): Promise<number> {
  const asked = code.trim().toUpperCase();
  const text = explanationOf(asked);
  if (text === undefined) throw new RepriseError(unknownCode({ code, known: explainedCodes() }));
  context.terminal.print([text.trimEnd()]);
  return Promise.resolve(exitCode.done);
}
