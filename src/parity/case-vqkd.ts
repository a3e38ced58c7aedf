/** Parity of the tokenizer: three training steps with the optimizer, a fourth forward, then codes. */
import { type Tensor, reshape, tensor, tensor1d, zerosLike } from '@tensorflow/tfjs-core';
import { channelsLast } from '../engine/ops/patchify.ts';
import { l2Normalize } from '../engine/ops/l2-normalize.ts';
import { kMeans, updateCodebook } from '../models/vector-quantizer.ts';
import { CODEBOOK, CODEBOOK_USAGE, type Vqkd } from '../models/vqkd.ts';
import { adamwScalars } from '../optim/adamw.ts';
import { toFloat32 } from '../weights/host-tensor.ts';
import { type Compared, compare, type Kind } from './comparison.ts';
import type { Fixture } from './fixture.ts';
import { channelsFirst } from './layouts.ts';
import { recordedTokenizer } from './recorded-models.ts';
import { movedByAdamw, recordedAdamw, recordedGroups } from './recorded-optimizer.ts';
import { type Named, type Runner, type Values, runStep, withGradients } from './run-step.ts';
import { numberOf } from './transformer-settings.ts';

export function compareVqkd(fixture: Fixture, runner: Runner): Compared[] {
  const model = recordedTokenizer(fixture.config);
  const compared: Compared[] = [];
  const check = (name: string, values: Values, key: string, kind: Kind): void => {
    const own = values[key];
    if (own !== undefined) compared.push(compare(fixture, name, own, kind));
  };
  const host: Record<string, Float32Array> = Object.fromEntries(
    model.parameters.map(({ name }) => [name, toFloat32(fixture.host(`weights/${name}`)).slice()]),
  );
  const weightsNow = (): Named =>
    Object.fromEntries(
      model.parameters.map(({ name, shape }) => [name, tensor(host[name] ?? [], [...shape])]),
    );
  const trainable = model.parameters.filter((one) => one.trainable).map(({ name }) => name);
  if (fixture.has('input/kmeans_start_indices')) {
    const started = cluster(fixture, runner, model, weightsNow());
    host[CODEBOOK] = started['means'] as Float32Array;
  }
  let moments: Values = {};
  const updates = numberOf(fixture.settings('steps'), 'optimizer_steps', 0);
  for (let step = 0; step < numberOf(fixture.settings('steps'), 'recorded_forwards', 0); step++) {
    const values = train(fixture, runner, { model, weights: weightsNow(), step, trainable });
    for (const name of ['loss', 'quant_loss', 'rec_loss', 'z_q']) {
      check(`output/step${step}/${name}`, values, name, 'forward');
    }
    check(`output/step${step}/total_loss`, values, 'loss', 'forward');
    check(`output/step${step}/indices`, values, 'indices', 'exact');
    check(`state/step${step}/codebook`, values, CODEBOOK, 'codebook');
    check(`state/step${step}/usage`, values, CODEBOOK_USAGE, 'codebook');
    for (const name of ACTIVATIONS) {
      if (fixture.has(`act/step${step}/${name}`)) {
        check(`act/step${step}/${name}`, values, name, step === 0 ? 'forward' : 'trace');
      }
    }
    for (const name of trainable) {
      if (fixture.has(`grad/step${step}/${name}`)) {
        check(`grad/step${step}/${name}`, values, `grad/${name}`, 'gradient');
      }
    }
    for (const name of [CODEBOOK, CODEBOOK_USAGE]) host[name] = values[name] as Float32Array;
    if (step >= updates) continue;
    const moved = move(fixture, runner, { weights: weightsNow(), values, moments, step });
    for (const name of trainable) host[name] = moved[name] as Float32Array;
    moments = moved;
    if (step + 1 === updates) {
      for (const name of trainable)
        check(`param_after/${updates}/${name}`, host, name, 'parameters');
    }
  }
  const last = runStep(
    runner,
    { ...weightsNow(), images: fixture.tensor('input/eval/images') },
    ({ images, ...weights }) => {
      const pictures = channelsLast(images as Tensor);
      return {
        codes: model.codes(weights, pictures),
        encoder_to_quantizer: model.encode(weights, pictures), // [B * P, E]
        pre_processed: channelsFirst(model.preprocess(pictures)),
      };
    },
  );
  check('output/eval/codes', last, 'codes', 'exact');
  for (const [name, kind] of [
    ['encoder_to_quantizer', 'trace'],
    ['pre_processed', 'forward'],
  ] as const) {
    if (fixture.has(`output/eval/${name}`)) check(`output/eval/${name}`, last, name, kind);
  }
  return compared;
}

/** After a step, by parameters in which Adam amplified rounding, they agree as far as a training does. */
const ACTIVATIONS = [
  'encoder_tokens',
  'decoder_tokens',
  'reconstruction',
  'pre_processed',
  'to_quantizer',
  'quantizer_in',
];

function cluster(fixture: Fixture, runner: Runner, model: Vqkd, weights: Named): Values {
  const inputs = {
    ...weights,
    images: fixture.tensor('input/step0/images'),
    start: fixture.tensor('input/kmeans_start_indices'),
  };
  return runStep(runner, inputs, ({ images, start, ...given }) => {
    const tokens = model.encode(given, channelsLast(images as Tensor));
    return { means: kMeans(l2Normalize(tokens), start as Tensor).means };
  });
}

/** @returns the trainable parameters after a step, with their moments under `m/` and `v/`. */
function move(
  fixture: Fixture,
  runner: Runner,
  given: {
    readonly weights: Named;
    /** With the gradients, as `grad/<name>`. */
    readonly values: Values;
    /** Of the step before; empty at first. */
    readonly moments: Values;
    readonly step: number;
  },
): Values {
  const settings = fixture.settings('optimizer');
  const groups = recordedGroups(settings);
  const options = recordedAdamw(settings);
  const names = groups.flatMap((group) => group.names);
  const now = { step: given.step + 1, lr: numberOf(settings, 'lr', 0) };
  const inputs: Record<string, Tensor> = { scalars: tensor1d(adamwScalars(groups, options, now)) };
  for (const name of names) {
    const parameter = given.weights[name] as Tensor;
    const like = (values: Values[string] | undefined): Tensor =>
      values === undefined ? zerosLike(parameter) : tensor(values, parameter.shape);
    inputs[name] = parameter;
    inputs[`grad/${name}`] = like(given.values[`grad/${name}`]);
    for (const moment of ['m', 'v']) {
      inputs[`${moment}/${name}`] = like(given.moments[`${moment}/${name}`]);
    }
  }
  return runStep(runner, inputs, (all) => movedByAdamw(all, names, { groups, ...options }));
}

function train(
  fixture: Fixture,
  runner: Runner,
  {
    model,
    weights,
    step,
    trainable,
  }: { model: Vqkd; weights: Named; step: number; trainable: readonly string[] },
): Values {
  const inputs = {
    ...weights,
    images: fixture.tensor(`input/step${step}/images`),
    teacher: fixture.tensor(`input/step${step}/teacher_features`),
  };
  return runStep(runner, inputs, ({ images, teacher, ...given }) => {
    const pictures = channelsLast(images as Tensor);
    const seen: Record<string, Tensor> = {};
    const observe = (name: string, value: Tensor): void => {
      seen[name] = value;
    };
    const own = model.loss(given, pictures, teacher as Tensor, { observe });
    const moving = Object.fromEntries(trainable.map((name) => [name, given[name] as Tensor]));
    const { gradients } = withGradients(
      moving,
      (by) => model.loss({ ...given, ...by }, pictures, teacher as Tensor).loss,
    );
    const codebook = given[CODEBOOK] as Tensor;
    const next = updateCodebook(
      { weight: codebook, clusterSize: given[CODEBOOK_USAGE] as Tensor },
      model.statistics(own),
      model.config.decay,
    );
    const [batch = 0] = pictures.shape;
    const [rows, columns] = model.decoder.trunk.grid;
    const map = (tokens: Tensor): Tensor =>
      channelsFirst(reshape(tokens, [batch, rows, columns, -1])); // [B, E, G, G]
    const tokens = model.encode(given, pictures); // [B * P, E]
    return {
      encoder_tokens: seen['encoder_tokens'] as Tensor,
      decoder_tokens: seen['decoder_tokens'] as Tensor,
      pre_processed: channelsFirst(model.preprocess(pictures)),
      reconstruction: own.reconstruction,
      z_q: map(own.codes),
      to_quantizer: tokens,
      quantizer_in: map(tokens),
      indices: own.ids,
      loss: own.loss,
      quant_loss: own.quantLoss,
      rec_loss: own.recLoss,
      [CODEBOOK]: next.weight,
      [CODEBOOK_USAGE]: next.clusterSize,
      ...gradients,
    };
  });
}
