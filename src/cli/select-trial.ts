/** Finds the trial that a person means: by its id, or by its stage when that has one trial. */
import { RepriseError } from '../diagnostics/diagnostic.ts';
import { severalTrials, unknownTrial } from '../diagnostics/messages/cli.ts';

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
  const known = [...new Set(trials.flatMap((trial) => [trial.stage, trial.id]))];
  throw new RepriseError(unknownTrial({ name, known, where }));
}

/** All that a name stands for: one trial by its id, or all trials of a stage; none when nothing has that name. */
export function selectTrials<T extends Selectable>(
  name: string,
  trials: readonly T[],
): readonly T[] {
  const exact = trials.filter((trial) => trial.id === name);
  return exact.length > 0 ? exact : trials.filter((trial) => trial.stage === name);
}
