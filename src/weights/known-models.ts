/**
 * Models by what their files and pipelines call them: the registered names of the reference, or an
 * architecture with its settings. A known model tells its parameters; it holds no tensors.
 */
import { RepriseError } from '../diagnostics/diagnostic.ts';
import { modelNotRegistered } from '../diagnostics/messages/weight-files.ts';
import { MaskedImageModel } from '../models/masked-image-model.ts';
import {
  readMaskedImageModelConfig,
  readUpernetConfig,
  readVisionTransformerConfig,
  readVqkdConfig,
} from '../models/read-config.ts';
import { CLASSIFIERS, MASKED_IMAGE_MODELS, TOKENIZERS } from '../models/sizes.ts';
import { UPERNETS } from '../models/upernet/upernet-config.ts';
import { Upernet } from '../models/upernet/upernet.ts';
import { VisionTransformer } from '../models/vision-transformer.ts';
import { Vqkd } from '../models/vqkd.ts';
import type { ParameterSpec } from '../nn/parameters.ts';
import { unreachable } from '../util/invariant.ts';
import type { JsonObject } from '../util/json.ts';
import { nearest } from '../util/nearest.ts';
import type { Architecture } from './model-file.ts';

export interface KnownModel {
  readonly architecture: Architecture;
  /** All settings, defaults filled in. */
  readonly config: JsonObject;
  readonly parameters: readonly ParameterSpec[];
}

/** Names of the registered models; segmentation networks have none in the reference. */
export const REGISTERED: readonly string[] = [
  ...Object.keys(CLASSIFIERS),
  ...Object.keys(MASKED_IMAGE_MODELS),
  ...Object.keys(TOKENIZERS),
  ...Object.keys(UPERNETS).map((size) => `upernet_${size}`),
];

/**
 * Architecture and settings of a registered model.
 *
 * @throws RepriseError RP7533 when there is none of that name.
 */
export function registeredModel(name: string): Omit<KnownModel, 'parameters'> {
  const found = [
    ['vision-transformer', CLASSIFIERS[name]],
    ['masked-image-model', MASKED_IMAGE_MODELS[name]],
    ['vqkd', Object.hasOwn(TOKENIZERS, name) ? TOKENIZERS[name]?.() : undefined],
    ['upernet', Object.entries(UPERNETS).find(([size]) => `upernet_${size}` === name)?.[1]],
  ] as const;
  for (const [architecture, config] of found) {
    if (REGISTERED.includes(name) && config !== undefined) {
      return { architecture, config: plain(config) };
    }
  }
  const near = nearest(name, REGISTERED);
  throw new RepriseError(modelNotRegistered({ name, nearest: near, known: REGISTERED }));
}

/**
 * Builds a model's list of parameters.
 *
 * @throws RepriseError RP7532 for settings that the architecture does not have.
 */
export function knownModel(architecture: Architecture, config: JsonObject): KnownModel {
  const model = build(architecture, config);
  return { architecture, config: plain(model.config), parameters: model.parameters };
}

function build(
  architecture: Architecture,
  config: JsonObject,
): { readonly config: object; readonly parameters: readonly ParameterSpec[] } {
  switch (architecture) {
    case 'vision-transformer':
      return new VisionTransformer(readVisionTransformerConfig(config));
    case 'masked-image-model':
      return new MaskedImageModel(readMaskedImageModelConfig(config));
    case 'vqkd':
      return new Vqkd(readVqkdConfig(config));
    case 'upernet':
      return new Upernet(readUpernetConfig(config));
    default:
      return unreachable(architecture);
  }
}

function plain(config: object): JsonObject {
  return JSON.parse(JSON.stringify(config)) as JsonObject; // settings are plain data
}
