/** The work of `classify`: fine-tuning with layer decay, or training from scratch, on labelled pictures. */
import type { StageContext, StageResult } from '../../contract/stage-context.ts';
import { drawsFrom } from '../../data/draws.ts';
import { drawMix, mixPictures, softTargets } from '../../data/mixup.ts';
import { openRecords, type Records } from '../../data/records.ts';
import { trainingView, type TrainingViewOptions } from '../../data/transforms/training-view.ts';
import { trainNotes } from '../../diagnostics/messages/train.ts';
import { VisionTransformer } from '../../models/vision-transformer.ts';
import { dropPathFactors } from '../../nn/drop-path.ts';
import { initialValues } from '../../nn/initial-values.ts';
import type { HostArray } from '../../train/host-array.ts';
import type { TrainingTask } from '../../train/task.ts';
import { invariant } from '../../util/invariant.ts';
import type { JsonObject } from '../../util/json.ts';
import { Random } from '../../util/random.ts';
import { type LabelledPictures, PictureClassifier } from '../training/classify-pictures.ts';
import { labelledRows } from '../training/labelled-rows.ts';
import { sideOf } from '../training/model-files.ts';
import { normalizePictures } from '../training/normalize-pictures.ts';
import { openStageEngine } from '../training/open-stage-engine.ts';
import { packPictures, pictureOf, Places } from '../training/pictures.ts';
import { isOn, numberAt, objectAt, optionalTextAt, textAt } from '../training/read-params.ts';
import { readRecipe, type Recipe } from '../training/recipe.ts';
import { trainModel, transformerSizes } from '../training/train-model.ts';
import { classPrediction } from './class-prediction.ts';
import { startFrom } from './start-from.ts';

export async function run(context: StageContext): Promise<StageResult> {
  const { params } = context;
  const engine = await openStageEngine(context);
  const records = openRecords(textAt(params, 'data'));
  const space = textAt(params, 'labels');
  const labels = records.labels(space);
  const rows = labelledRows(records, textAt(params, 'split'), labels, params);
  const recipe = readRecipe(params, rows.length);
  const model = modelOf(params, records.classNames(space).length);
  const classifier = new PictureClassifier(engine, model);
  const validation: LabelledPictures = {
    records,
    labels,
    rows: labelledRows(records, textAt(params, 'val_split'), labels, undefined),
  };
  try {
    const setting = { context, records, labels, rows, recipe, model, classifier, validation };
    const task = taskOf(setting);
    const architecture = 'vision-transformer';
    const training = {
      name: 'classify',
      context,
      engine,
      task,
      recipe,
      architecture,
      model,
    } as const;
    const end = await trainModel(training);
    if (end.kind === 'stopped') return end;
    const { first, last } = end;
    return {
      kind: 'finished',
      computedBy: engine.identity,
      metrics: {
        train: {
          loss: last('train_loss'),
          first_loss: first('train_loss'),
        },
        val: {
          acc1: last('test_acc1'),
          acc5: last('test_acc5'),
          loss: last('test_loss'),
          ...(task.ema_decay === undefined
            ? {}
            : {
                ema_acc1: last('test_ema_acc1'),
                ema_acc5: last('test_ema_acc5'),
                ema_loss: last('test_ema_loss'),
              }),
        },
      },
    };
  } finally {
    classifier.dispose();
    records.close();
  }
}

function modelOf(params: JsonObject, classes: number): VisionTransformer {
  const sizes = objectAt(params, 'model');
  return new VisionTransformer({
    ...transformerSizes(sizes),
    init_values: numberAt(sizes, 'init_values'),
    init_scale: numberAt(sizes, 'init_scale'),
    use_rel_pos_bias: isOn(sizes, 'use_rel_pos_bias'),
    use_abs_pos_emb: isOn(sizes, 'use_abs_pos_emb'),
    num_classes: classes,
    drop_path_rate: numberAt(params, 'drop_path'),
  });
}

interface Setting {
  readonly context: StageContext;
  readonly records: Records;
  readonly labels: Int32Array;
  readonly rows: Int32Array;
  readonly recipe: Recipe;
  readonly model: VisionTransformer;
  readonly classifier: PictureClassifier;
  readonly validation: LabelledPictures;
}

function taskOf(setting: Setting): TrainingTask {
  const { context, recipe, model, classifier, validation } = setting;
  const { params } = context;
  const isMixed = numberAt(params, 'mixup') > 0 || numberAt(params, 'cutmix') > 0;
  const every = numberAt(params, 'validate_every');
  const { predict, ...learning } = classPrediction(model, {
    weight_decay: recipe.weightDecay,
    layer_decay: numberAt(params, 'layer_decay'),
    isMixed,
  });
  return {
    ...learning,
    start: () => startValues(setting),
    adamw: recipe.adamw,
    clip_grad: recipe.clip_grad,
    ...((params['ema'] ?? null) === null
      ? {}
      : { ema_decay: numberAt(objectAt(params, 'ema'), 'decay') }),
    lr: recipe.lr,
    weight_decay: recipe.weight_decay,
    epochs: recipe.epochs,
    stepsPerEpoch: recipe.stepsPerEpoch,
    microBatches: recipe.microBatches,
    batch: batchMaker(setting),
    forward: (weights, [images, targets, labels, dropPath]) => {
      invariant(images && targets && labels, 'pictures, targets and labels are given');
      return predict(weights, { images: normalizePictures(images), targets, labels, dropPath });
    },
    afterEpoch: async (epoch, weights, signal, average) => {
      if (epoch % every !== 0 && epoch !== recipe.epochs) return {};
      const own = await classifier.measure(weights, validation, signal);
      if (own === undefined) return {};
      const { acc1, acc5, loss } = own.result();
      const found = { test_loss: loss, test_acc1: acc1, test_acc5: acc5 };
      if (average === undefined) return found;
      const others = await classifier.measure(average, validation, signal);
      if (others === undefined) return {};
      const ema = others.result();
      return {
        ...found,
        test_ema_loss: ema.loss,
        test_ema_acc1: ema.acc1,
        test_ema_acc5: ema.acc5,
      };
    },
  };
}

/** Fresh values, over which what fits of the given weights is laid. */
async function startValues({ context, recipe, model }: Setting): Promise<Map<string, HostArray>> {
  const fresh = initialValues(model.parameters, recipe.seed);
  const init = optionalTextAt(context.params, 'init');
  const values = new Map<string, HostArray>();
  for (const { name, shape } of model.parameters) {
    values.set(name, { shape, values: fresh[name] ?? new Float32Array() });
  }
  if (init === undefined) return values;
  const start = await startFrom(init, model);
  for (const [name, given] of start.values) values.set(name, given);
  const message = trainNotes.initLoaded(start.values.size, start.fresh, start.unused);
  context.emit({ event: 'note', message });
  return values;
}

/** Views, soft targets, labels, and drop-path factors. */
function batchMaker(setting: Setting): TrainingTask['batch'] {
  const { context, records, labels, rows, recipe, model } = setting;
  const { params } = context;
  const augment = objectAt(params, 'augment');
  const low = numberAt(augment, 'min_crop_scale');
  const side = sideOf(model.config.img_size);
  const view: TrainingViewOptions = {
    input_size: side,
    crop: low < 1 ? { scale: [low, 1] } : undefined,
    method: 'bicubic',
    flip: isOn(augment, 'flip') ? 0.5 : 0,
    color_jitter: numberAt(augment, 'color_jitter'),
  };
  const mixing = { mixup: numberAt(params, 'mixup'), cutmix: numberAt(params, 'cutmix') };
  const smoothing = numberAt(params, 'smoothing');
  const classes = model.config.num_classes;
  const places = new Places(rows, recipe);
  return (position) => {
    const some = places.at(position);
    const B = some.length;
    const pictures = Array.from(some, (row) => {
      const rng = Random.stream(recipe.seed, 'view', position.epoch, row);
      return trainingView(pictureOf(records, row), view, drawsFrom(rng));
    });
    const own = Int32Array.from(some, (row) => labels[row] ?? 0);
    const packed = packPictures(pictures, side);
    const rng = Random.stream(recipe.seed, 'mix', position.step, position.micro);
    const mix = drawMix(mixing, { height: side, width: side }, drawsFrom(rng));
    if (packed.values instanceof Float32Array) {
      mixPictures(packed.values, [B, side, side, 3], mix);
    }
    const inputs: HostArray[] = [
      packed,
      { values: softTargets(own, classes, smoothing, mix.lam), shape: [B, classes] },
      { values: own, shape: [B] },
    ];
    if (model.config.drop_path_rate > 0) {
      const draws = Random.stream(recipe.seed, 'drop-path', position.step, position.micro);
      const rates = model.dropPathRates;
      inputs.push({ values: dropPathFactors(rates, B, draws), shape: [rates.length, 2, B] });
    }
    return inputs;
  };
}
