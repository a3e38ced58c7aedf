/** What every training kind does around its task: train, save the model, and hand on the first and last line of the log. */
import type { StageContext } from '../../contract/stage-context.ts';
import type { Engine } from '../../engine/engine.ts';
import type { ParameterSpec } from '../../nn/parameters.ts';
import { train } from '../../train/loop.ts';
import type { TrainingTask } from '../../train/task.ts';
import type { JsonObject } from '../../util/json.ts';
import type { Architecture } from '../../weights/model-file.ts';
import { saveTrained } from './model-files.ts';
import { numberAt } from './read-params.ts';
import type { Recipe } from './recipe.ts';

export interface ModelTraining {
  /** The kind, for messages and traces. */
  readonly name: string;
  readonly context: StageContext;
  readonly engine: Engine;
  readonly task: TrainingTask;
  readonly recipe: Recipe;
  readonly architecture: Architecture;
  readonly model: { readonly config: object; readonly parameters: readonly ParameterSpec[] };
}

export type ModelTrainingEnd =
  | { readonly kind: 'stopped' }
  | {
      readonly kind: 'trained';
      /** A value of the first epoch's line; NaN when it is not there. */
      readonly first: (name: string) => number;
      /** The same of the last epoch. */
      readonly last: (name: string) => number;
    };

/** @throws RepriseError RP7801 when the loss is not finite. */
export async function trainModel(training: ModelTraining): Promise<ModelTrainingEnd> {
  const { name, context, engine, task, recipe, architecture, model } = training;
  const facts = { n_parameters: countTrainable(model.parameters) };
  const end = await train({ name, task, engine, context, options: recipe.loop, facts });
  if (end.kind === 'stopped') return end;
  const { config, parameters } = model;
  await saveTrained(context, { architecture, config, parameters }, end.values, end.ema);
  return {
    kind: 'trained',
    first: (field) => end.log[0]?.[field] ?? Number.NaN,
    last: (field) => end.log.at(-1)?.[field] ?? Number.NaN,
  };
}

/** The sizes that every transformer of a `model:` has, by the names of its constructor. */
export function transformerSizes(sizes: JsonObject): {
  readonly img_size: number;
  readonly patch_size: number;
  readonly embed_dim: number;
  readonly depth: number;
  readonly num_heads: number;
  readonly mlp_ratio: number;
  readonly init_std: number;
} {
  return {
    img_size: numberAt(sizes, 'image_size'),
    patch_size: numberAt(sizes, 'patch_size'),
    embed_dim: numberAt(sizes, 'embed_dim'),
    depth: numberAt(sizes, 'depth'),
    num_heads: numberAt(sizes, 'num_heads'),
    mlp_ratio: numberAt(sizes, 'mlp_ratio'),
    init_std: numberAt(sizes, 'init_std'),
  };
}

function countTrainable(parameters: readonly ParameterSpec[]): number {
  return parameters
    .filter((one) => one.trainable)
    .reduce((sum, { shape }) => sum + shape.reduce((product, side) => product * side, 1), 0);
}
