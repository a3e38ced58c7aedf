/** Models between stages: written with their settings, read back as weights on the engine. */
import { copyFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StageContext } from '../../contract/stage-context.ts';
import { withStorage } from '../../diagnostics/storage-problem.ts';
import { MaskedImageModel } from '../../models/masked-image-model.ts';
import {
  readMaskedImageModelConfig,
  readVisionTransformerConfig,
  readVqkdConfig,
} from '../../models/read-config.ts';
import { VisionTransformer } from '../../models/vision-transformer.ts';
import { Vqkd } from '../../models/vqkd.ts';
import type { ParameterSpec, Weights } from '../../nn/parameters.ts';
import type { HostArray } from '../../train/host-array.ts';
import { invariant } from '../../util/invariant.ts';
import type { JsonObject } from '../../util/json.ts';
import { fromFloat32, type HostTensor } from '../../weights/host-tensor.ts';
import {
  type Architecture,
  loadModel,
  type ModelFile,
  saveModel,
} from '../../weights/model-file.ts';
import { toWeights } from '../../weights/to-weights.ts';

interface TrainedModel {
  readonly architecture: Architecture;
  readonly config: object;
  readonly parameters: readonly ParameterSpec[];
}

/**
 * The outputs of a training stage: its model, the log, and where one was kept the average of the weights.
 *
 * @param average  Of the trainable ones; empty when none was kept.
 */
export async function saveTrained(
  context: StageContext,
  model: TrainedModel,
  values: ReadonlyMap<string, HostArray>,
  average: ReadonlyMap<string, HostArray>,
): Promise<void> {
  await saveValues(context.outputPath('weights'), model, values);
  if (average.size > 0) {
    const withBuffers = new Map([...values, ...average]);
    await saveValues(context.outputPath('weights_ema'), model, withBuffers);
  }
  const log = context.outputPath('log');
  await withStorage('write the training log', log, () =>
    copyFile(join(context.workDirectory, 'metrics.jsonl'), log),
  );
}

async function saveValues(
  path: string,
  model: TrainedModel,
  values: ReadonlyMap<string, HostArray>,
): Promise<void> {
  const tensors = new Map<string, HostTensor>();
  for (const { name, shape } of model.parameters) {
    const value = values.get(name)?.values;
    invariant(value instanceof Float32Array, `training left no "${name}"`);
    tensors.set(name, fromFloat32(shape, value));
  }
  const { architecture } = model;
  const config = JSON.parse(JSON.stringify(model.config)) as JsonObject; // settings are plain data
  await saveModel(path, { architecture, config, tensors });
}

export interface LoadedTokenizer {
  readonly model: Vqkd;
  readonly weights: Weights;
}

/** @throws RepriseError RP7531 when the file holds another model. */
export async function loadTokenizer(path: string): Promise<LoadedTokenizer> {
  const { config, tensors } = await loadModel(path, ['vqkd']);
  const model = new Vqkd(readVqkdConfig(config));
  return { model, weights: toWeights(tensors, model.parameters, path) };
}

export interface LoadedClassifier {
  readonly kind: 'classifier';
  readonly model: VisionTransformer;
  readonly weights: Weights;
}

/** A model whose patch tokens can be asked for. */
export type LoadedEncoder =
  | LoadedClassifier
  | {
      readonly kind: 'masked-image-model';
      readonly model: MaskedImageModel;
      readonly weights: Weights;
    };

/** @throws RepriseError RP7531 when the file holds a tokenizer. */
export async function loadEncoder(path: string): Promise<LoadedEncoder> {
  const file = await loadModel(path, ['vision-transformer', 'masked-image-model']);
  if (file.architecture === 'vision-transformer') return classifierOf(path, file);
  const model = new MaskedImageModel(readMaskedImageModelConfig(file.config));
  const weights = toWeights(file.tensors, model.parameters, path);
  return { kind: 'masked-image-model', model, weights };
}

/** @throws RepriseError RP7531 when the file holds no classifier. */
export async function loadClassifier(path: string): Promise<LoadedClassifier> {
  return classifierOf(path, await loadModel(path, ['vision-transformer']));
}

function classifierOf(path: string, { config, tensors }: ModelFile): LoadedClassifier {
  const model = new VisionTransformer(readVisionTransformerConfig(config));
  return { kind: 'classifier', model, weights: toWeights(tensors, model.parameters, path) };
}

/** Side of the pictures that a model takes; ours are square. */
export function sideOf(size: number | readonly [number, number]): number {
  return typeof size === 'number' ? size : size[0];
}
