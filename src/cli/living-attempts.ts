/** Which attempts of a run execute now, whoever watches them; read from the work directories, by looking. */
import { join } from 'node:path';
import type { RunState } from '../journal/run-state.ts';
import type { TrialId } from '../contract/ids.ts';
import { type Attempt, handleOf, readAttempts } from '../run/attempt.ts';
import type { AttemptHandle, Executor } from '../run/executors/executor.ts';

export interface LivingAttempt {
  readonly trial: TrialId;
  readonly attempt: Attempt;
  readonly handle: AttemptHandle;
}

export async function livingAttempts(
  stateDirectory: string,
  state: RunState,
  executor: Executor,
  only?: ReadonlySet<TrialId>,
): Promise<readonly LivingAttempt[]> {
  const found: LivingAttempt[] = [];
  for (const { id, key, attempts } of state.trials.values()) {
    if (key === undefined || attempts.length === 0) continue; // nothing of this run was ever started
    if (only !== undefined && !only.has(id)) continue;
    for (const attempt of readAttempts(join(stateDirectory, 'work', key))) {
      if (attempt.judged !== undefined) continue;
      const handle = handleOf(attempt) ?? (await handleByMark(attempt, executor));
      if (handle === undefined) continue;
      const sight = await executor.look(handle);
      if (sight.kind === 'running') found.push({ trial: id, attempt, handle });
    }
  }
  return found;
}

/** Of a runner that died before it wrote the number down. */
async function handleByMark(
  attempt: Attempt,
  executor: Executor,
): Promise<AttemptHandle | undefined> {
  const { directory, record } = attempt;
  const process = await executor.find(record.mark);
  return process === undefined ? undefined : { directory, process, mark: record.mark };
}
