/** `reprise status`: how a run stands, read from its journal and from what its attempts told. */
import { claimLines } from '../../report/claims.ts';
import { statusLines } from '../../report/status-table.ts';
import { claimsJson, trialsJson } from '../../report/summary-json.ts';
import { paint } from '../../report/text.ts';
import { systemClock } from '../../util/clock.ts';
import { isAlive } from '../../util/process-identity.ts';
import { stateHere } from '../compose.ts';
import type { CliContext } from '../context.ts';
import { exitCode } from '../exit-code.ts';
import { findRun } from '../find-run.ts';
import { runnerIsAlive } from '../runner-alive.ts';

export async function statusCommand(
  context: CliContext,
  name: string | undefined,
  options: { readonly state?: string; readonly json?: boolean },
): Promise<number> {
  const { terminal } = context;
  const run = await findRun(stateHere(options, context), name);
  const { state } = run.scene;
  const runnerAlive = runnerIsAlive(run.directory, state);
  const executing = new Set(
    run.scene.trials().flatMap(({ id, attempts }) => {
      const attempt = attempts.at(-1);
      const isHere = attempt?.end === undefined && attempt?.process !== undefined;
      return isHere && isAlive(attempt.process) ? [id] : [];
    }),
  );
  if (options.json === true) {
    terminal.json({
      run: run.name,
      pipeline: state.pipeline ?? null,
      status: state.status,
      runnerAlive,
      executing: [...executing],
      exitCode: state.exitCode ?? null,
      trials: trialsJson(run.scene),
      claims: claimsJson(run.scene),
    });
    return exitCode.done;
  }
  const facts = { now: systemClock.now(), runnerAlive, executing };
  terminal.print(statusLines(run.scene, facts, terminal.paper));
  const claims = claimLines(state.claims, terminal.paper);
  if (claims.length > 0) terminal.print(['', paint('Claims', 'bold', terminal.color), ...claims]);
  return exitCode.done;
}
