/**
 * The work of `mim`: the transformer tells the visual tokens of hidden patches. The tokens come from the
 * frozen tokenizer, inside the same step, on the same view of the picture.
 */
import * as tf from '@tensorflow/tfjs-core';
import type { StageContext, StageResult } from '../../contract/stage-context.ts';
import { blockMask } from '../../data/block-mask.ts';
import { drawsFrom } from '../../data/draws.ts';
import type { Picture } from '../../data/picture.ts';
import { openRecords, type Records } from '../../data/records.ts';
import { twoViews, type TwoViewOptions } from '../../data/transforms/two-views.ts';
import { RepriseError } from '../../diagnostics/diagnostic.ts';
import { maskExceedsGrid, pictureDoesNotFit } from '../../diagnostics/messages/train.ts';
import type { Engine } from '../../engine/engine.ts';
import { MaskedImageModel } from '../../models/masked-image-model.ts';
import { dropPathFactors } from '../../nn/drop-path.ts';
import { initialValues } from '../../nn/initial-values.ts';
import type { HostArray } from '../../train/host-array.ts';
import type { TrainingTask } from '../../train/task.ts';
import { invariant } from '../../util/invariant.ts';
import type { JsonObject } from '../../util/json.ts';
import { Random } from '../../util/random.ts';
import { type LoadedTokenizer, loadTokenizer, sideOf } from '../training/model-files.ts';
import { normalizePictures } from '../training/normalize-pictures.ts';
import { openStageEngine } from '../training/open-stage-engine.ts';
import { packPictures, pictureOf, Places } from '../training/pictures.ts';
import { isOn, numberAt, objectAt, textAt } from '../training/read-params.ts';
import { readRecipe, type Recipe } from '../training/recipe.ts';
import { trainModel, transformerSizes } from '../training/train-model.ts';
import { MaskedAccuracy } from './masked-accuracy.ts';
import { type MaskSettings, packMasks } from './masks.ts';
import { type TokenPrediction, tokenPrediction } from './token-prediction.ts';

export async function run(context: StageContext): Promise<StageResult> {
  const { params } = context;
  const engine = await openStageEngine(context);
  const tokenizer = await loadTokenizer(textAt(params, 'tokenizer'));
  const records = openRecords(textAt(params, 'data'));
  const model = modelOf(params, tokenizer);
  const maskOptions = maskOf(params, model);
  const rows = records.split(textAt(params, 'split'));
  const recipe = readRecipe(params, rows.length);
  const accuracy = new MaskedAccuracy({
    engine,
    model,
    tokenizer,
    records,
    rows: records.split(textAt(params, 'val_split')),
    maskOptions,
    seed: recipe.seed,
  });
  try {
    const setting = {
      params,
      engine,
      tokenizer,
      records,
      model,
      rows,
      recipe,
      maskOptions,
      accuracy,
    };
    const task = taskOf(setting);
    const architecture = 'masked-image-model';
    const training = { name: 'mim', context, engine, task, recipe, architecture, model } as const;
    const end = await trainModel(training);
    if (end.kind === 'stopped') return end;
    const { first, last } = end;
    const [one, two] = task.accuracies;
    const second =
      two === undefined
        ? { train: {}, val: {} }
        : {
            train: { mlm_acc_2: last(`train_${two}`) },
            val: { mlm_acc_2: last(`val_${two}`) },
          };
    return {
      kind: 'finished',
      computedBy: engine.identity,
      metrics: {
        train: {
          loss: last('train_loss'),
          first_loss: first('train_loss'),
          mlm_acc_1: last(`train_${one}`),
          ...second.train,
        },
        val: {
          mlm_acc_1: last(`val_${one}`),
          ...second.val,
          most_frequent: last('val_most_frequent'),
        },
      },
    };
  } finally {
    accuracy.dispose();
    tf.dispose(tokenizer.weights as tf.NamedTensorMap);
    records.close();
  }
}

function modelOf(params: JsonObject, tokenizer: LoadedTokenizer): MaskedImageModel {
  const sizes = objectAt(params, 'model');
  const model = new MaskedImageModel({
    ...transformerSizes(sizes),
    init_values: numberAt(sizes, 'init_values'),
    use_shared_rel_pos_bias: isOn(sizes, 'use_shared_rel_pos_bias'),
    use_abs_pos_emb: isOn(sizes, 'use_abs_pos_emb'),
    early_layers: numberAt(sizes, 'early_layers'),
    head_layers: numberAt(sizes, 'head_layers'),
    shared_lm_head: isOn(sizes, 'shared_lm_head'),
    vocab_size: tokenizer.model.config.n_embed,
    drop_path_rate: numberAt(params, 'drop_path'),
  });
  const [expected] = tokenizer.model.encoder.trunk.grid;
  const [found] = model.trunk.grid;
  if (found !== expected) {
    const what = 'the grid of its patches, beside that of the tokenizer,';
    throw new RepriseError(pictureDoesNotFit({ what, found, expected }));
  }
  return model;
}

function maskOf(params: JsonObject, model: MaskedImageModel): MaskSettings {
  const mask = objectAt(params, 'mask');
  const [rows, columns] = model.trunk.grid;
  const patches = numberAt(mask, 'patches');
  if (patches > rows * columns) {
    throw new RepriseError(maskExceedsGrid({ patches, grid: rows }));
  }
  return { grid: [rows, columns], patches, min_patches: numberAt(mask, 'min_patches') };
}

interface Setting {
  readonly params: JsonObject;
  readonly engine: Engine;
  readonly tokenizer: LoadedTokenizer;
  readonly records: Records;
  readonly model: MaskedImageModel;
  readonly rows: Int32Array;
  readonly recipe: Recipe;
  readonly maskOptions: MaskSettings;
  readonly accuracy: MaskedAccuracy;
}

function taskOf(setting: Setting): TrainingTask & Pick<TokenPrediction, 'accuracies'> {
  const { params, tokenizer, model, recipe, accuracy } = setting;
  const every = numberAt(params, 'validate_every');
  const { predict, ...learning } = tokenPrediction(model, tokenizer, {
    weight_decay: recipe.weightDecay,
  });
  return {
    ...learning,
    start: async () => {
      const values = initialValues(model.parameters, recipe.seed);
      return new Map(
        model.parameters.map(({ name, shape }) => [
          name,
          { shape, values: values[name] ?? new Float32Array() },
        ]),
      );
    },
    adamw: recipe.adamw,
    clip_grad: recipe.clip_grad,
    lr: recipe.lr,
    weight_decay: recipe.weight_decay,
    epochs: recipe.epochs,
    stepsPerEpoch: recipe.stepsPerEpoch,
    microBatches: recipe.microBatches,
    batch: batchMaker(setting),
    forward: (weights, [images, mask, rows, ...rest]) => {
      invariant(images && mask && rows, 'pictures, mask and places are given');
      const hasDropPath = model.config.drop_path_rate > 0;
      const dropPath = hasDropPath ? rest[0] : undefined;
      const tokenizerImages = rest[hasDropPath ? 1 : 0] ?? images;
      const seen = { images: normalizePictures(images), tokenizerImages, mask, rows, dropPath };
      return predict(weights, seen);
    },
    afterEpoch: async (epoch, weights, signal) => {
      if (epoch % every !== 0 && epoch !== recipe.epochs) return {};
      const { hits, most_frequent } = await accuracy.measure(weights, signal);
      return {
        ...Object.fromEntries(learning.accuracies.map((name, i) => [`val_${name}`, hits[i] ?? 0])),
        val_most_frequent: most_frequent,
      };
    },
  };
}

/** Views, masks and places; drop-path factors; a second view where the tokenizer wants another size. */
function batchMaker(setting: Setting): TrainingTask['batch'] {
  const { params, tokenizer, records, model, rows, recipe, maskOptions } = setting;
  const augment = objectAt(params, 'augment');
  const low = numberAt(augment, 'min_crop_scale');
  const side = sideOf(model.config.img_size);
  const second = sideOf(tokenizer.model.config.encoder.img_size);
  const options: TwoViewOptions = {
    color_jitter: numberAt(augment, 'color_jitter'),
    flip: isOn(augment, 'flip') ? 0.5 : 0,
    crop: low < 1 ? { scale: [low, 1] } : { scale: [1, 1], ratio: [1, 1] },
    input_size: side,
    second_input_size: second,
    method: 'bicubic',
    second_method: 'bicubic',
  };
  const places = new Places(rows, recipe);
  return (position) => {
    const some = places.at(position);
    const first: Picture[] = [];
    const other: Picture[] = [];
    const masks: Uint8Array[] = [];
    for (const row of some) {
      const rng = Random.stream(recipe.seed, 'view', position.epoch, row);
      const views = twoViews(pictureOf(records, row), options, drawsFrom(rng));
      first.push(views.first);
      other.push(views.second);
      const mask = Random.stream(recipe.seed, 'mask', position.epoch, row);
      masks.push(blockMask(maskOptions, drawsFrom(mask)));
    }
    const inputs: HostArray[] = [packPictures(first, side), ...packMasks(masks)];
    if (model.config.drop_path_rate > 0) {
      const rng = Random.stream(recipe.seed, 'drop-path', position.step, position.micro);
      const rates = model.dropPathRates;
      const values = dropPathFactors(rates, some.length, rng);
      inputs.push({ values, shape: [rates.length, 2, some.length] });
    }
    if (second !== side) inputs.push(packPictures(other, second));
    return inputs;
  };
}
