/** What the names after `cancel` and `retry` stand for: a run, and of its trials all or some. */
import type { TrialScene } from '../report/scene.ts';
import { findRun, type FoundRun, runNames } from './find-run.ts';
import { selectTrials } from './select-trial.ts';

/**
 * The first name may be a run; the others are its stages and trials. Without any, the latest run is meant.
 *
 * @param given  Names as they were typed; `options.run` is a run that was named apart from them.
 * @returns `trials` in the order in which they were named, each once; undefined when only a run was meant.
 */
export async function whatIsMeant(
  state: string,
  given: readonly string[],
  options: { readonly run?: string },
): Promise<{ readonly run: FoundRun; readonly trials: readonly TrialScene[] | undefined }> {
  const runs = runNames(state);
  const [first, ...others] = given;
  const isRun =
    options.run === undefined &&
    first !== undefined &&
    (runs.includes(first) || first === 'latest');
  const run = await findRun(state, isRun ? first : options.run);
  const names = isRun ? others : given;
  if (names.length === 0) return { run, trials: undefined };
  const all = run.scene.trials();
  const where = { run: run.name, runs: isRun ? [] : runs };
  return { run, trials: [...new Set(names.flatMap((name) => selectTrials(name, all, where)))] };
}
