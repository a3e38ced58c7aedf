/** What became of each tensor of a checkpoint, for people and for programs. */
import { basename } from 'node:path';
import { dropWords, missingWords } from '../diagnostics/messages/weight-reports.ts';
import type { JsonObject } from '../util/json.ts';
import type { FitMethod, FitPlan } from './fit.ts';
import { elementCount } from './host-tensor.ts';
import type { LeftOut, NamingName } from './key-maps/key-map.ts';
import type { KnownModel } from './known-models.ts';
import type { LazyTensor } from './lazy-tensor.ts';
import type { Architecture } from './model-file.ts';
import type { NamedCheckpoint } from './named-checkpoint.ts';
import type { CheckpointFormat } from './open-checkpoint.ts';

export interface ImportReport {
  readonly format: 1;
  /** Its name alone: the same weights give the same report wherever they lie. */
  readonly file: string;
  readonly container: CheckpointFormat;
  /** Key in the file under which the tensors were; empty at the top. */
  readonly place: string;
  readonly naming: NamingName;
  readonly model: {
    readonly name: string | null;
    readonly architecture: Architecture;
    readonly config: JsonObject;
    /** Settings that the file does not show, taken from the registered model. */
    readonly assumed: readonly string[];
  };
  /** Numbers in the model. */
  readonly parameters: number;
  /** Taken as they are, by our names. */
  readonly used: readonly string[];
  readonly resampled: readonly {
    readonly name: string;
    readonly method: Exclude<FitMethod, 'as-is'>;
    readonly from: readonly number[];
    readonly to: readonly number[];
  }[];
  readonly dropped: readonly DroppedTensor[];
  readonly missing: readonly { readonly name: string; readonly why: string }[];
}

export interface DroppedTensor {
  readonly name: string;
  readonly reason: LeftOut | 'prefix' | 'shape';
  /** The same in words. */
  readonly why: string;
}

/** A tensor that was left out, with the reason in words and nothing else that was known of it. */
export function inWords({ name, reason }: Omit<DroppedTensor, 'why'>): DroppedTensor {
  return { name, reason, why: dropWords(reason) };
}

/** @param registered  The name that was asked for, when it was one. */
export function reportOf(
  named: NamedCheckpoint,
  model: KnownModel,
  plan: FitPlan<LazyTensor>,
  registered: string | undefined,
): ImportReport {
  const { checkpoint, naming, guess } = named;
  const isGuess = registered === undefined && guess?.architecture === model.architecture;
  return {
    format: 1,
    file: basename(checkpoint.path),
    container: checkpoint.format,
    place: checkpoint.place,
    naming: naming.name,
    model: {
      name: registered ?? (isGuess ? guess.registered : undefined) ?? null,
      architecture: model.architecture,
      config: model.config,
      assumed: isGuess ? guess.assumed : [],
    },
    parameters: model.parameters.reduce((sum, { shape }) => sum + elementCount(shape), 0),
    used: plan.fits.flatMap(({ spec, method }) => (method === 'as-is' ? [spec.name] : [])),
    resampled: plan.fits.flatMap(({ spec: { name, shape }, method, tensor }) =>
      method === 'as-is' ? [] : [{ name, method, from: tensor.shape, to: shape }],
    ),
    dropped: [...named.dropped, ...plan.dropped].map(inWords),
    missing: plan.missing.map(({ name, shape }) => {
      const other = plan.dropped.find((one) => one.name === name && one.reason === 'shape');
      return { name, why: missingWords(other?.found, shape) };
    }),
  };
}
