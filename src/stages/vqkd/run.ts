/**
 * The work of `vqkd`: encoder, codebook and decoder learn to rebuild a teacher's features. The codebook
 * starts from clusters of the first batch and then follows the tokens; no gradient reaches it.
 */
import * as tf from '@tensorflow/tfjs-core';
import type { StageContext, StageResult } from '../../contract/stage-context.ts';
import { openRecords } from '../../data/records.ts';
import { trainNotes } from '../../diagnostics/messages/train.ts';
import { l2Normalize } from '../../engine/ops/l2-normalize.ts';
import type { Engine } from '../../engine/engine.ts';
import { CODEBOOK_USAGE, Vqkd, vqkdConfig } from '../../models/vqkd.ts';
import { initialValues } from '../../nn/initial-values.ts';
import { type Weights, weightOf } from '../../nn/parameters.ts';
import { type HostArray, upload } from '../../train/host-array.ts';
import type { BatchPosition, TrainingTask } from '../../train/task.ts';
import { invariant } from '../../util/invariant.ts';
import type { JsonObject } from '../../util/json.ts';
import { Random } from '../../util/random.ts';
import { openStageEngine } from '../training/open-stage-engine.ts';
import { Places } from '../training/pictures.ts';
import { isOn, numberAt, objectAt, textAt } from '../training/read-params.ts';
import { readRecipe, type Recipe } from '../training/recipe.ts';
import { trainModel } from '../training/train-model.ts';
import { clusteredCodebook, distillation, IDLE } from './distillation.ts';
import { expectFit, openSource, type TargetSource } from './target-source.ts';

export async function run(context: StageContext): Promise<StageResult> {
  const { params } = context;
  const records = openRecords(textAt(params, 'data'));
  const engine = await openStageEngine(context); // before the source: a teacher's tensors are on it
  let source: TargetSource | undefined;
  try {
    source = await openSource(params, records);
    const split = textAt(params, 'split');
    const rows = records.split(split);
    const recipe = readRecipe(params, rows.length);
    const model = modelOf(params, source.width);
    expectFit(source, { grid: model.encoder.trunk.grid[0], rows, split });
    const setting = { context, engine, source, rows, recipe, model };
    const task = taskOf(setting);
    const architecture = 'vqkd';
    const training = { name: 'vqkd', context, engine, task, recipe, architecture, model } as const;
    const end = await trainModel(training);
    if (end.kind === 'stopped') return end;
    const { first, last } = end;
    const codes = model.config.n_embed;
    return {
      kind: 'finished',
      computedBy: engine.identity,
      metrics: {
        train: {
          loss: last('train_loss'),
          rec_loss: last('train_rec_loss'),
          quant_loss: last('train_quant_loss'),
          first_rec_loss: first('train_rec_loss'),
        },
        usage: 1 - last('train_Unused_code') / codes,
      },
    };
  } finally {
    records.close();
    source?.close();
  }
}

function modelOf(params: JsonObject, teacherWidth: number): Vqkd {
  const sizes = objectAt(params, 'model');
  const quantizer = objectAt(params, 'quantizer');
  const img_size = numberAt(sizes, 'image_size');
  const patch_size = numberAt(sizes, 'patch_size');
  const config = vqkdConfig(
    {
      img_size,
      patch_size,
      embed_dim: numberAt(sizes, 'embed_dim'),
      depth: numberAt(sizes, 'depth'),
      num_heads: numberAt(sizes, 'num_heads'),
      decoder_depth: numberAt(sizes, 'decoder_depth'),
      codebook_size: numberAt(sizes, 'codebook_size'),
      codebook_dim: numberAt(sizes, 'codebook_dim'),
      teacher_dim: teacherWidth,
    },
    { decay: numberAt(quantizer, 'decay'), quantize_kmeans_init: isOn(quantizer, 'kmeans_init') },
  );
  const both = { mlp_ratio: numberAt(sizes, 'mlp_ratio'), init_std: numberAt(sizes, 'init_std') };
  return new Vqkd({
    ...config,
    encoder: { ...config.encoder, ...both },
    decoder: { ...config.decoder, ...both },
  });
}

interface Setting {
  readonly context: StageContext;
  readonly engine: Engine;
  readonly source: TargetSource;
  readonly rows: Int32Array;
  readonly recipe: Recipe;
  readonly model: Vqkd;
}

function taskOf(setting: Setting): TrainingTask {
  const { context, source, recipe, model } = setting;
  const reviveAfter = numberAt(objectAt(context.params, 'quantizer'), 'revive_after');
  const batch = batchMaker(setting, reviveAfter > 0);
  const learned = distillation(model, { weight_decay: recipe.weightDecay, reviveAfter });
  return {
    ...learned,
    forward: (weights, tensors) => learned.forward(weights, source.withFeatures(tensors)),
    start: () => startValues(setting, batch),
    adamw: recipe.adamw,
    clip_grad: recipe.clip_grad,
    lr: recipe.lr,
    weight_decay: recipe.weight_decay,
    epochs: recipe.epochs,
    stepsPerEpoch: recipe.stepsPerEpoch,
    microBatches: recipe.microBatches,
    batch,
    afterEpoch: async (_epoch, weights) => {
      const usage = await weightOf(weights, CODEBOOK_USAGE).data<'float32'>();
      // Quirk Q32: with its capital, as the reference logs it in training.
      return { train_Unused_code: usage.reduce((sum, one) => sum + (one === 0 ? 1 : 0), 0) };
    },
  };
}

/** Start values of the model, and the codebook from clusters of the tokens of the first batch. */
async function startValues(
  setting: Setting,
  batch: TrainingTask['batch'],
): Promise<Map<string, HostArray>> {
  const { context, engine, model, recipe } = setting;
  const start = initialValues(model.parameters, recipe.seed);
  const values = new Map<string, HostArray>();
  for (const { name, shape } of model.parameters) {
    values.set(name, { shape, values: start[name] ?? new Float32Array() });
  }
  const { n_embed: codes, embed_dim: width } = model.config;
  values.set(IDLE, { shape: [codes], values: new Float32Array(codes) });
  if (!model.config.quantize_kmeans_init) return values;
  const weights: Weights = Object.fromEntries(
    [...values].map(([name, value]) => [name, upload(value)]),
  );
  const encode = engine.compile(
    (images) => [l2Normalize(model.encode(weights, images ?? tf.zeros([])))],
    { name: 'vqkd-first-tokens' },
  );
  const parts: tf.Tensor[] = [];
  // Without a default, so that stages which do not use it keep their keys.
  const asked = objectAt(context.params, 'quantizer')['kmeans_pictures'];
  const pictures =
    typeof asked === 'number' ? Math.min(asked, recipe.globalBatch) : recipe.globalBatch;
  for (let micro = 0; micro * recipe.microBatch < pictures; micro++) {
    const [images] = await batch({ epoch: 0, step: 0, stepInEpoch: 0, micro });
    invariant(images !== undefined, 'a batch has pictures');
    const input = upload(images);
    parts.push(...(await encode.callAsync([input])));
    input.dispose();
  }
  const found = tf.concat(parts); // [M, E]
  // By pictures, not by micro-batches: how a batch is divided must not change the result.
  const [rows, columns] = model.encoder.trunk.grid;
  const tokens = pictures * rows * columns;
  const unit = tf.slice(found, [0, 0], [tokens, width]); // [M, E]
  const rng = Random.stream(recipe.seed, 'codebook');
  const order = rng.permutation(tokens);
  const seeds = Int32Array.from({ length: codes }, (_, i) =>
    tokens >= codes ? (order[i] ?? 0) : rng.integer(tokens),
  );
  for (const [name, value] of clusteredCodebook(unit, seeds)) values.set(name, value);
  tf.dispose([unit, found, ...parts, weights as tf.NamedTensorMap]);
  encode.dispose();
  context.emit({ event: 'note', message: trainNotes.kmeans(codes, tokens) });
  return values;
}

/** What the source gives for a micro-batch, and the candidates for idle codes. */
function batchMaker(setting: Setting, hasCandidates: boolean): TrainingTask['batch'] {
  const { source, rows, recipe, model } = setting;
  const places = new Places(rows, recipe);
  const cells = source.grid * source.grid;
  return (position) => {
    const inputs = [...source.batchOf(places.at(position), position.epoch)];
    if (hasCandidates) inputs.push(...candidatesAt(position, recipe, cells, model.config.n_embed));
    return inputs;
  };
}

/** A token of the global batch for each code, as far as this micro-batch holds it. */
function candidatesAt(
  { step, micro }: BatchPosition,
  recipe: Recipe,
  cells: number,
  codes: number,
): readonly HostArray[] {
  const rng = Random.stream(recipe.seed, 'revive', step);
  const here = recipe.microBatch * cells;
  const local = new Int32Array(codes);
  const isMine = new Float32Array(codes);
  for (let code = 0; code < codes; code++) {
    const token = rng.integer(recipe.globalBatch * cells) - micro * here;
    if (token < 0 || token >= here) continue;
    local[code] = token;
    isMine[code] = 1;
  }
  return [
    { values: local, shape: [codes] },
    { values: isMine, shape: [codes, 1] },
  ];
}
