/** Our models for the constructor settings that recordings hold. */
import { MaskedImageModel } from '../models/masked-image-model.ts';
import {
  VISION_TRANSFORMER_DEFAULTS,
  VisionTransformer,
  type VisionTransformerConfig,
} from '../models/vision-transformer.ts';
import { type ProcessType, Vqkd } from '../models/vqkd.ts';
import { invariant } from '../util/invariant.ts';
import { isJsonObject, type JsonObject } from '../util/json.ts';
import { numberOf, transformerSettings } from './transformer-settings.ts';

export function recordedClassifier(args: JsonObject): VisionTransformer {
  return new VisionTransformer({
    ...transformerSettings(args),
    num_classes: numberOf(args, 'num_classes', 1000),
    use_mean_pooling: args['use_mean_pooling'] !== false,
  });
}

export function recordedMaskedImageModel(args: JsonObject): MaskedImageModel {
  return new MaskedImageModel({
    ...transformerSettings(args),
    vocab_size: numberOf(args, 'vocab_size', 8192),
    early_layers: numberOf(args, 'early_layers', 0),
    head_layers: numberOf(args, 'head_layers', 0),
    shared_lm_head: args['shared_lm_head'] !== false,
  });
}

/** @param teacherWidth  Where the settings do not tell it. */
export function recordedTokenizer(config: JsonObject, teacherWidth = 0): Vqkd {
  const transformer = (key: string): VisionTransformerConfig => {
    const args = config[key];
    invariant(isJsonObject(args), `the settings of the ${key} are an object`);
    return { ...VISION_TRANSFORMER_DEFAULTS, ...transformerSettings(args), num_classes: 0 };
  };
  const process = config['process_type'] ?? 'default';
  return new Vqkd({
    encoder: transformer('encoder'),
    decoder: transformer('decoder'),
    n_embed: numberOf(config, 'n_embed', 0),
    embed_dim: numberOf(config, 'embed_dim', 0),
    decoder_out_dim: numberOf(config, 'decoder_out_dim', teacherWidth),
    beta: numberOf(config, 'beta', 1),
    decay: numberOf(config, 'decay', 0.99),
    process_type: process as ProcessType, // one of the reference's three names
    quantize_kmeans_init: (config['quantize_kmeans_init'] ?? config['kmeans_init']) === true,
  });
}
