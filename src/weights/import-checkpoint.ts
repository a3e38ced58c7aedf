/**
 * Brings a checkpoint of any known naming into one of our models, complete and checked: every parameter
 * is there or was allowed to be missing, and a report says what became of each tensor.
 */
import { RepriseError } from '../diagnostics/diagnostic.ts';
import {
  type Likely,
  checkpointDoesNotFit,
  checkpointLacks,
  parameterNotFloating,
  settingNotInCheckpoint,
  teacherIsNoModel,
} from '../diagnostics/messages/weight-files.ts';
import type { ParameterSpec } from '../nn/parameters.ts';
import { matchesGlob } from '../util/glob.ts';
import { type JsonObject, isJsonObject } from '../util/json.ts';
import { filled, teacherTitle, titleOf } from './describe-model.ts';
import { type FitPlan, applyFit, planFit } from './fit.ts';
import { isFloating } from './host-tensor.ts';
import { type ImportReport, reportOf } from './import-report.ts';
import { type KnownModel, knownModel, registeredModel } from './known-models.ts';
import type { LazyTensor, LazyTensors } from './lazy-tensor.ts';
import type { Architecture } from './model-file.ts';
import {
  type CheckpointOptions,
  type NamedCheckpoint,
  openNamed,
  recognise,
} from './named-checkpoint.ts';

export interface ImportOptions extends CheckpointOptions {
  /** A registered name, or an architecture with what of its settings the file does not show. */
  readonly model?: string | { readonly architecture: Architecture; readonly settings: JsonObject };
  /** Outputs of the head; as in the file when left out. */
  readonly classes?: number | undefined;
  /** Rows of the file's head to keep. */
  readonly headRows?: readonly number[] | undefined;
  /** Globs of parameters that may be missing. */
  readonly allowMissing?: readonly string[];
}

export interface Imported {
  readonly model: KnownModel;
  /** In the model's order, in the file's types; read when they are asked for. */
  readonly tensors: LazyTensors;
  readonly missing: readonly ParameterSpec[];
  readonly report: ImportReport;
  close(): Promise<void>;
}

/**
 * Brings a checkpoint into a model.
 *
 * @throws RepriseError as `openNamed`; RP7526 when a shape differs, RP7527 when parameters are missing
 *   that may not be, RP7528 when a setting is neither given nor shown, RP7533 for an unknown name,
 *   RP7536 for a teacher, RP7543 for a parameter of whole numbers.
 */
export async function importCheckpoint(
  path: string,
  options: ImportOptions = {},
): Promise<Imported> {
  const named = await openNamed(path, options);
  try {
    const model = modelFor(path, named, options);
    const { headRows } = options;
    const fitOptions = headRows === undefined ? {} : { headRows };
    const plan = planFit(named.tensors, model.parameters, fitOptions);
    expectWhole(path, { plan, named, options });
    const tensors = new Map<string, LazyTensor>();
    for (const fit of plan.fits) {
      const { spec, tensor, method } = fit;
      const isResized = method === 'table' || method === 'positions';
      tensors.set(spec.name, {
        dtype: isResized ? 'F32' : tensor.dtype,
        shape: spec.shape,
        read: async () => applyFit(fit, await tensor.read(), fitOptions),
      });
    }
    return {
      model,
      tensors,
      missing: plan.missing,
      report: reportOf(
        named,
        model,
        plan,
        typeof options.model === 'string' ? options.model : undefined,
      ),
      close: () => named.checkpoint.close(),
    };
  } catch (error) {
    await named.checkpoint.close();
    throw error;
  }
}

/** The model that is asked for, with what the file shows where the request says nothing. */
function modelFor(
  path: string,
  { tensors, guess }: NamedCheckpoint,
  { model, classes, headRows }: ImportOptions,
): KnownModel {
  const rows = classes ?? headRows?.length ?? tensors.get('head.weight')?.shape[0];
  if (typeof model === 'string') {
    const { architecture, config } = registeredModel(model);
    const eps = guess?.config['norm_eps'];
    return knownModel(architecture, {
      ...config,
      ...(architecture === 'vision-transformer' && rows !== undefined ? { num_classes: rows } : {}),
      ...(eps === undefined || isJsonObject(config['encoder']) ? {} : { norm_eps: eps }),
    });
  }
  const isGuessed =
    guess !== undefined && guess.architecture === (model?.architecture ?? guess.architecture);
  const architecture = model?.architecture ?? guess?.architecture;
  const teacher = teacherTitle(tensors);
  if (architecture === undefined && teacher !== undefined) {
    throw new RepriseError(teacherIsNoModel({ path, title: teacher }));
  }
  if (architecture === undefined) {
    throw new RepriseError(settingNotInCheckpoint({ path, setting: 'model' }));
  }
  const config = filled(model?.settings ?? {}, isGuessed ? guess.config : {});
  const unknown = isGuessed ? guess.unknown.find((name) => !isThere(config, name)) : undefined;
  if (unknown !== undefined) {
    throw new RepriseError(settingNotInCheckpoint({ path, setting: unknown }));
  }
  const isClassifier = architecture === 'vision-transformer' && rows !== undefined;
  return knownModel(architecture, isClassifier ? { ...config, num_classes: rows } : config);
}

function isThere(config: JsonObject, name: string): boolean {
  const parts = [config['encoder'], config['decoder'], config['backbone']].filter(isJsonObject);
  if (config[name] !== undefined) return true;
  return parts.length > 0 && parts.every((part) => part[name] !== undefined);
}

function expectWhole(
  path: string,
  facts: {
    readonly plan: FitPlan<LazyTensor>;
    readonly named: NamedCheckpoint;
    readonly options: ImportOptions;
  },
): void {
  const { plan, named, options } = facts;
  const { allowMissing = [], model } = options;
  const isAllowed = (name: string): boolean => allowMissing.some((glob) => matchesGlob(name, glob));
  const title = typeof model === 'string' ? model : (model?.architecture ?? 'its model');
  const wrong = plan.dropped.filter(({ name, reason }) => reason === 'shape' && !isAllowed(name));
  const [first] = wrong;
  if (first !== undefined) {
    const { name, found = [], expected = [] } = first;
    const others = wrong.length - 1;
    throw new RepriseError(
      checkpointDoesNotFit({
        path,
        model: title,
        name,
        found,
        expected,
        others,
        likely: likelyOf(named),
      }),
    );
  }
  for (const { spec, tensor } of plan.fits) {
    if (!spec.trainable || isFloating(tensor.dtype)) continue;
    throw new RepriseError(parameterNotFloating({ path, name: spec.name, dtype: tensor.dtype }));
  }
  const names = plan.missing.map(({ name }) => name).filter((name) => !isAllowed(name));
  if (names.length > 0) {
    throw new RepriseError(checkpointLacks({ path, model: title, names, likely: likelyOf(named) }));
  }
}

/** What the file looks like by its own names, whatever it was asked to be. */
function likelyOf({ checkpoint }: NamedCheckpoint): Likely | undefined {
  const whole = recognise(checkpoint);
  if (whole?.guess === undefined) return undefined;
  return { model: titleOf(whole.guess), naming: whole.naming.title };
}
