/** Recorded trainings as tasks of our training loop: weights, pictures and schedules from the recording. */
import { dispose, matMul, reshape, type Tensor, tidy } from '@tensorflow/tfjs-core';
import { softTargets } from '../data/mixup.ts';
import { l2Normalize } from '../engine/ops/l2-normalize.ts';
import type { Engine } from '../engine/engine.ts';
import { patchify } from '../engine/ops/patchify.ts';
import type { Vqkd } from '../models/vqkd.ts';
import type { ParameterSpec, Weights } from '../nn/parameters.ts';
import { cosineSchedule } from '../optim/schedules.ts';
import { classPrediction } from '../stages/classify/class-prediction.ts';
import { packMasks } from '../stages/mim/masks.ts';
import { tokenPrediction } from '../stages/mim/token-prediction.ts';
import { clusteredCodebook, distillation } from '../stages/vqkd/distillation.ts';
import { download, type HostArray, upload } from '../train/host-array.ts';
import type { TrainingTask } from '../train/task.ts';
import { invariant } from '../util/invariant.ts';
import { toFloat32, toInt32 } from '../weights/host-tensor.ts';
import { type Compared, compare, compareValues } from './comparison.ts';
import type { Fixture } from './fixture.ts';
import { swapped } from './layouts.ts';
import { numbersIn } from './recorded-lists.ts';
import {
  recordedClassifier,
  recordedMaskedImageModel,
  recordedTokenizer,
} from './recorded-models.ts';
import { recordedAdamw } from './recorded-optimizer.ts';
import { numberOf } from './transformer-settings.ts';

export interface Trace {
  readonly task: TrainingTask;
  /** The visual tokens of a step's pictures, by the weights before the step, and the name they have. */
  readonly codes?: (weights: Weights, step: number) => readonly number[];
  readonly codesName?: string;
  /** What could be compared before the first step. */
  readonly compared: readonly Compared[];
  dispose(): void;
}

export function traceOf(fixture: Fixture, engine: Engine): Trace {
  const kind = fixture.name.split('/')[1] ?? '';
  if (kind.startsWith('mim')) return maskedTrace(fixture);
  return kind.startsWith('vqkd') ? distilledTrace(fixture, engine) : classifiedTrace(fixture);
}

/** What all recordings say in the same way. */
function common(
  fixture: Fixture,
  parameters: readonly ParameterSpec[],
): Pick<
  TrainingTask,
  | 'adamw'
  | 'clip_grad'
  | 'lr'
  | 'weight_decay'
  | 'epochs'
  | 'stepsPerEpoch'
  | 'microBatches'
  | 'start'
> {
  const optimizer = fixture.settings('optimizer');
  const steps = numberOf(fixture.config, 'steps', 0);
  const clip = optimizer['clip'];
  return {
    adamw: recordedAdamw(optimizer),
    clip_grad: typeof clip === 'number' ? clip : undefined,
    lr: Float64Array.from(numbersIn(fixture.config['lr_schedule'])),
    weight_decay: new Float64Array(steps).fill(numberOf(optimizer, 'weight_decay', 0)),
    epochs: EPOCHS,
    stepsPerEpoch: steps / EPOCHS,
    microBatches: 1,
    start: async () =>
      new Map(
        parameters.map(({ name, shape }) => [
          name,
          { shape, values: toFloat32(fixture.host(`weights/${name}`)).slice() },
        ]),
      ),
  };
}

/** Epochs of every recording. */
const EPOCHS = 2;

function maskedTrace(fixture: Fixture): Trace {
  const model = recordedMaskedImageModel(fixture.settings('args'));
  const config = fixture.settings('tokenizer');
  const [width = 0] = fixture.host('tokenizer/decode_task_layer.2.bias').shape;
  const tokenizer = recordedTokenizer(config, width);
  const names = tokenizer.parameters.map(({ name }) => name);
  const weights = fixture.weights(names, 'tokenizer');
  const optimizer = fixture.settings('optimizer');
  const { predict, ...learning } = tokenPrediction(
    model,
    { model: tokenizer, weights },
    { weight_decay: numberOf(optimizer, 'weight_decay', 0) },
  );
  const shared = common(fixture, model.parameters);
  const { epochs, stepsPerEpoch } = shared;
  const weight_decay = cosineSchedule({
    base: numberOf(optimizer, 'weight_decay', 0),
    final: numberOf(optimizer, 'weight_decay_end', 0),
    epochs,
    steps_per_epoch: stepsPerEpoch,
  });
  const recorded = Float64Array.from(numbersIn(fixture.config['wd_schedule']));
  const pictures = picturesOf(fixture);
  const masks = fixture.values('input/mask');
  const patches = masks.length / pictures.count;
  return {
    task: {
      ...shared,
      ...learning,
      weight_decay,
      batch: ({ step }) => {
        const rows = Array.from({ length: pictures.batch }, (_, i) => step * pictures.batch + i);
        const hidden = rows.map((row) =>
          Uint8Array.from(masks.subarray(row * patches, (row + 1) * patches)),
        );
        return [pictures.scaled(step), pictures.plain(step), ...packMasks(hidden)];
      },
      forward: (now, [images, tokenizerImages, mask, rows]) => {
        invariant(images && tokenizerImages && mask && rows, 'the batch is whole');
        return predict(now, { images, tokenizerImages, mask, rows });
      },
    },
    codesName: 'token_ids',
    codes: (_, step) => codesOf(tokenizer, weights, pictures.plain(step)),
    compared: [compareValues('wd_schedule', weight_decay, recorded, 'schedule')],
    dispose: () => dispose(weights),
  };
}

function classifiedTrace(fixture: Fixture): Trace {
  const { config } = fixture;
  const model = recordedClassifier(fixture.settings('args'));
  const optimizer = fixture.settings('optimizer');
  const microBatches = numberOf(config, 'update_freq', 1);
  const { predict, ...learning } = classPrediction(model, {
    weight_decay: numberOf(optimizer, 'weight_decay', 0),
    layer_decay: numberOf(config, 'layer_decay', 1),
    isMixed: false,
  });
  const pictures = picturesOf(fixture);
  const labels = toInt32(fixture.host('input/labels'));
  const classes = model.config.num_classes;
  const smoothing = numberOf(config, 'label_smoothing', 0);
  const { ema_decay } = config;
  return {
    task: {
      ...common(fixture, model.parameters),
      ...learning,
      ...(typeof ema_decay === 'number' ? { ema_decay } : {}),
      microBatches,
      batch: ({ step, micro }) => {
        const at = step * microBatches + micro;
        const B = pictures.batch;
        const own = labels.slice(at * B, (at + 1) * B);
        return [
          pictures.scaled(at),
          { values: softTargets(own, classes, smoothing, 1), shape: [B, classes] },
          { values: own, shape: [B] },
        ];
      },
      forward: (now, [images, targets, own]) => {
        invariant(images && targets && own, 'the batch is whole');
        return predict(now, { images, targets, labels: own });
      },
    },
    compared: [],
    dispose: () => undefined,
  };
}

function distilledTrace(fixture: Fixture, engine: Engine): Trace {
  const model = recordedTokenizer(fixture.config);
  const optimizer = fixture.settings('optimizer');
  const learning = distillation(model, {
    weight_decay: numberOf(optimizer, 'weight_decay', 0),
    reviveAfter: 0,
  });
  const shared = common(fixture, model.parameters);
  const pictures = picturesOf(fixture);
  const teacher = (step: number): HostArray =>
    teacherFeatures(fixture, model, pictures.plain(step));
  return {
    task: {
      ...shared,
      ...learning,
      batch: ({ step }) => [pictures.plain(step), teacher(step)],
      start: async () => {
        const values = new Map(await shared.start());
        if (!fixture.has('input/kmeans_start_indices')) return values;
        const started = startClusters(fixture, engine, {
          model,
          values,
          images: pictures.plain(0),
        });
        for (const [name, value] of started) values.set(name, value);
        return values;
      },
    },
    codesName: 'codes',
    codes: (weights, step) => codesOf(model, weights, pictures.plain(step)),
    compared: [compare(fixture, 'act/step0/teacher_features', teacher(0).values, 'forward')],
    dispose: () => undefined,
  };
}

/** Patches after the model's own pre-processing, times a recorded matrix: `[B, P, Dt]`. */
function teacherFeatures(fixture: Fixture, model: Vqkd, images: HostArray): HostArray {
  const features = tidy(() => {
    const patches = patchify(model.preprocess(upload(images)), patchSide(model)); // [B, P, C*p*p]
    const [batch = 0, count = 0, numbers = 0] = patches.shape;
    const flat = reshape(patches, [batch * count, numbers]);
    const seen = matMul(flat, fixture.tensor('input/teacher_matrix')); // [B*P, Dt]
    return reshape(seen, [batch, count, -1]);
  });
  const found = download(features);
  features.dispose();
  return found;
}

function patchSide(model: Vqkd): number {
  const { patch_size } = model.encoder.config;
  return typeof patch_size === 'number' ? patch_size : patch_size[0];
}

function startClusters(
  fixture: Fixture,
  engine: Engine,
  {
    model,
    values,
    images,
  }: { model: Vqkd; values: ReadonlyMap<string, HostArray>; images: HostArray },
): ReadonlyMap<string, HostArray> {
  const names = [...values.keys()];
  const tensors = [...values.values(), images].map(upload);
  const encode = engine.compile((...given) => {
    const weights = Object.fromEntries(names.map((name, i) => [name, given[i] as Tensor]));
    return [l2Normalize(model.encode(weights, given[names.length] as Tensor))]; // [M, E]
  });
  const [unit] = encode.call(tensors);
  invariant(unit !== undefined, 'the encoder gives tokens');
  const started = clusteredCodebook(unit, toInt32(fixture.host('input/kmeans_start_indices')));
  dispose([...tensors, unit]);
  encode.dispose();
  return started;
}

/** As the step itself finds them: same weights, same pictures. */
function codesOf(model: Vqkd, weights: Weights, images: HostArray): readonly number[] {
  const codes = tidy(() => model.codes(weights, upload(images)));
  const values = [...codes.dataSync()];
  codes.dispose();
  return values;
}

interface RecordedPictures {
  /** In all batches. */
  readonly count: number;
  /** In one. */
  readonly batch: number;
  /** A batch in 0..1, `[B, H, W, 3]`. */
  plain(at: number): HostArray;
  /** The same in -1..1. */
  scaled(at: number): HostArray;
}

/** Of 8-bit pictures, channels first; every division is rounded to float32, as the reference's is. */
function picturesOf(fixture: Fixture): RecordedPictures {
  const { shape } = fixture.host('input/images_u8');
  const [batches = 0, batch = 0, channels = 0, height = 0, width = 0] = shape;
  const recorded = fixture.values('input/images_u8');
  const size = batch * channels * height * width;
  const take = (at: number, change: (value: number) => number): HostArray => {
    const bytes = swapped(recorded.subarray(at * size, (at + 1) * size), channels, height * width);
    return { values: bytes.map(change), shape: [batch, height, width, channels] };
  };
  const unit = (value: number): number => Math.fround(value / 255);
  return {
    count: batches * batch,
    batch,
    plain: (at) => take(at, unit),
    scaled: (at) => take(at, (value) => (unit(value) - 0.5) / 0.5),
  };
}
