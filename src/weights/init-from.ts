/**
 * Starts a model from a checkpoint of another one: names are brought together, position tables resized,
 * what does not fit is left out, and all of it is reported.
 *
 * @see reference `run_class_finetuning.py::main`; spec 2.6 A
 * Differs: which rows of a head to keep is given, not looked up by a data set's name.
 */
import type { ParameterSpec } from '../nn/parameters.ts';
import { type Dropped, type FitOptions, applyFit, planFit } from './fit.ts';
import type { HostTensor } from './host-tensor.ts';

export interface InitReport {
  /** Taken as they are. */
  readonly used: readonly string[];
  /** Resized, or picked by rows. */
  readonly resampled: readonly string[];
  readonly dropped: readonly Dropped[];
  /** Parameters of the model that keep their start values. */
  readonly missing: readonly string[];
}

/**
 * Brings a checkpoint's tensors into a model's names and shapes.
 *
 * @param specs  Parameters of the model.
 * @returns what the model can take over, by name, in the model's order.
 * @throws RepriseError RP7523 and RP7524 for tables that cannot be resized, RP7535 for rows that a head
 *   does not have.
 */
export function initFrom(
  checkpoint: ReadonlyMap<string, HostTensor>,
  specs: readonly ParameterSpec[],
  options: FitOptions = {},
): { readonly tensors: Map<string, HostTensor>; readonly report: InitReport } {
  const { fits, dropped, missing } = planFit(checkpoint, specs, options);
  const tensors = new Map(
    fits.map((fit): [string, HostTensor] => [fit.spec.name, applyFit(fit, fit.tensor, options)]),
  );
  const namesOf = (isUsed: boolean): string[] =>
    fits.filter(({ method }) => (method === 'as-is') === isUsed).map(({ spec }) => spec.name);
  return {
    tensors,
    report: {
      used: namesOf(true),
      resampled: namesOf(false),
      dropped,
      missing: missing.map(({ name }) => name),
    },
  };
}
