/** `reprise verify`: judges the claims by the results that exist now, without running anything. */
import type { TrialId } from '../../contract/ids.ts';
import type { StoredResult } from '../../contract/stored-result.ts';
import { claimLines, comparisonLines } from '../../report/claims.ts';
import { paint, wrap } from '../../report/text.ts';
import { compareAll, judgeClaims } from '../../run/expectations.ts';
import { openPlan } from '../compose.ts';
import type { CliContext, PipelineOptions } from '../context.ts';
import { exitCode } from '../exit-code.ts';

export async function verifyCommand(
  context: CliContext,
  file: string | undefined,
  options: PipelineOptions & { readonly json?: boolean },
): Promise<number> {
  const { terminal } = context;
  const { store, plan } = await openPlan({ context, named: file, options, command: 'verify' });
  const results = new Map<TrialId, StoredResult>();
  for (const { id, status } of plan.trials) {
    if (status.kind === 'cached') results.set(id, status.result);
  }
  await store.close();
  const claims = judgeClaims(plan, results);
  const comparisons = compareAll(plan, results);
  // Unknown is not met either: a script must not take a pipeline that never ran for a reproduction.
  const code = claims.some((one) => one.verdict !== 'reproduced')
    ? exitCode.claimNotMet
    : exitCode.done;
  if (options.json === true) {
    terminal.json({
      claims: claims.map(({ claim, expected, got, tolerance, verdict, source }) => ({
        claim,
        expected,
        got,
        tolerance,
        verdict,
        source,
      })),
      comparisons,
    });
    return code;
  }
  const title = (text: string): string => paint(text, 'bold', terminal.color);
  if (claims.length === 0) terminal.print(['The file claims nothing (it has no "expect:")']);
  else terminal.print([title('Claims'), ...claimLines(claims, terminal.paper)]);
  if (comparisons.length > 0) {
    terminal.print(['', title('Comparisons'), ...comparisonLines(comparisons, terminal.paper)]);
  }
  const missing = plan.trials.filter(({ status }) => !['cached', 'skipped'].includes(status.kind));
  if (missing.length > 0 && claims.some((one) => one.verdict === 'unknown')) {
    const text = `Unknown until ${missing.map(({ id }) => id).join(', ')} ${missing.length === 1 ? 'has' : 'have'} a result: reprise run`;
    terminal.print(['', ...wrap(text, terminal.paper.columns)]);
  }
  return code;
}
