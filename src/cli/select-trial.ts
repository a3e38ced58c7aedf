/** Finds the trial that a person means: by its id, or by its stage when that has one trial. */
import { RepriseError } from '../diagnostics/diagnostic.ts';
import { severalTrials, unknownRunOrTrial, unknownTrial } from '../diagnostics/messages/cli.ts';

export interface Selectable {
  readonly id: string;
  readonly stage: string;
}

/** @throws RepriseError RP1903 when nothing has that name, RP1904 when a stage has several trials. */
export function selectTrial<T extends Selectable>(
  name: string,
  trials: readonly T[],
  where: string,
): T {
  const exact = trials.find((trial) => trial.id === name);
  if (exact !== undefined) return exact;
  const ofStage = trials.filter((trial) => trial.stage === name);
  if (ofStage.length === 1 && ofStage[0] !== undefined) return ofStage[0];
  if (ofStage.length > 1) {
    const ids = ofStage.map((trial) => trial.id);
    throw new RepriseError(severalTrials({ stage: name, trials: ids }));
  }
  throw new RepriseError(unknownTrial({ name, known: namesOf(trials), where }));
}

/**
 * All that a name stands for: one trial by its id, or all trials of a stage.
 *
 * @param where  The run of the trials, and the runs whose names would have been understood too.
 * @throws RepriseError RP1920 when nothing has that name.
 */
export function selectTrials<T extends Selectable>(
  name: string,
  trials: readonly T[],
  where: { readonly run: string; readonly runs: readonly string[] },
): readonly T[] {
  const exact = trials.filter((trial) => trial.id === name);
  const found = exact.length > 0 ? exact : trials.filter((trial) => trial.stage === name);
  if (found.length > 0) return found;
  throw new RepriseError(unknownRunOrTrial({ name, ...where, trials: namesOf(trials) }));
}

function namesOf(trials: readonly Selectable[]): readonly string[] {
  return [...new Set(trials.flatMap((trial) => [trial.stage, trial.id]))];
}
