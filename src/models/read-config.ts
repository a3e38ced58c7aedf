/**
 * Settings of a model as they stand in a model file, checked against the settings we know: each must be
 * there with a value of the right kind, or take its default.
 */
import { RepriseError } from '../diagnostics/diagnostic.ts';
import { modelSettingUnusable } from '../diagnostics/messages/weights.ts';
import { type Json, type JsonObject, isJsonObject } from '../util/json.ts';
import { MASKED_IMAGE_MODEL_DEFAULTS, type MaskedImageModelConfig } from './masked-image-model.ts';
import { UPERNET_DEFAULTS, type UpernetConfig } from './upernet/upernet-config.ts';
import { VISION_TRANSFORMER_DEFAULTS, type VisionTransformerConfig } from './vision-transformer.ts';
import type { ProcessType, VqkdConfig } from './vqkd.ts';

/** Settings that may be nothing. */
const NULLABLE = ['qk_scale', 'attn_head_dim'];
const PROCESS_TYPES: readonly ProcessType[] = ['default', 'imagenet_norm', 'dall-e'];

/** @throws RepriseError RP7532 for a setting that is unknown or of another kind. */
export function readVisionTransformerConfig(config: JsonObject): VisionTransformerConfig {
  return read(config, VISION_TRANSFORMER_DEFAULTS);
}

/** @throws RepriseError RP7532 for a setting that is unknown or of another kind. */
export function readMaskedImageModelConfig(config: JsonObject): MaskedImageModelConfig {
  return read(config, MASKED_IMAGE_MODEL_DEFAULTS);
}

/** @throws RepriseError RP7532 for a setting that is missing, unknown or of another kind. */
export function readVqkdConfig(config: JsonObject): VqkdConfig {
  const { encoder, decoder, process_type, ...numbers } = config;
  if (!isJsonObject(encoder)) return refuse('encoder', encoder, 'settings of a transformer');
  if (!isJsonObject(decoder)) return refuse('decoder', decoder, 'settings of a transformer');
  const known = PROCESS_TYPES.find((one) => one === process_type);
  if (known === undefined) return refuse('process_type', process_type, PROCESS_TYPES.join(', '));
  for (const name of ['n_embed', 'embed_dim', 'decoder_out_dim']) {
    if (numbers[name] === undefined) return refuse(name, undefined, 'a number');
  }
  const defaults = {
    n_embed: 8192,
    embed_dim: 32,
    decoder_out_dim: 512,
    beta: 1,
    decay: 0.99,
    quantize_kmeans_init: true,
  };
  return {
    ...read(numbers, defaults),
    process_type: known,
    encoder: readVisionTransformerConfig(encoder),
    decoder: readVisionTransformerConfig(decoder),
  };
}

const UPERNET_NUMBERS = Object.fromEntries(
  Object.entries(UPERNET_DEFAULTS).filter(([, value]) => typeof value === 'number'),
);

/** @throws RepriseError RP7532 for a setting that is missing, unknown or of another kind. */
export function readUpernetConfig(config: JsonObject): UpernetConfig {
  const { backbone, out_indices, pool_scales, ...rest } = config;
  if (!isJsonObject(backbone)) return refuse('backbone', backbone, 'settings of a transformer');
  const { init_values: start = UPERNET_DEFAULTS.backbone.init_values, ...trunk } = backbone;
  if (start !== null && typeof start !== 'number') {
    return refuse('init_values', start, 'a number, or null for none');
  }
  const known = read(trunk, UPERNET_DEFAULTS.backbone);
  const { depth, patch_size } = known;
  if (patch_size !== 8 && patch_size !== 16) return refuse('patch_size', patch_size, '8 or 16');
  const blocks = integersOf(out_indices);
  const isLater = (index: number, at: number): boolean => index > (blocks?.[at - 1] ?? -1);
  if (blocks?.length !== 4 || !blocks.every(isLater) || (blocks[3] ?? depth) >= depth) {
    return refuse('out_indices', out_indices, `four blocks in order, from 0 to ${depth - 1}`);
  }
  const scales = integersOf(pool_scales);
  if (scales === undefined || !scales.every((one) => one > 0)) {
    return refuse('pool_scales', pool_scales, 'integers of at least 1');
  }
  return {
    ...UPERNET_DEFAULTS,
    ...read(rest, UPERNET_NUMBERS),
    backbone: { ...known, init_values: start },
    out_indices: blocks,
    pool_scales: scales,
  };
}

function integersOf(value: Json | undefined): number[] | undefined {
  if (!Array.isArray(value)) return undefined;
  const numbers = value.filter((one): one is number => Number.isInteger(one));
  return numbers.length === value.length ? numbers : undefined;
}

function read<T extends object>(config: JsonObject, defaults: T): T {
  const result: Record<string, Json> = {};
  for (const [name, value] of Object.entries(config)) {
    const otherwise = Object.entries(defaults).find(([one]) => one === name);
    if (otherwise === undefined) return refuse(name, value, 'no such setting');
    const isNothing = value === null && NULLABLE.includes(name);
    const isNumber = typeof value === 'number' && Number.isFinite(value);
    const isSame = NULLABLE.includes(name) ? isNumber : typeof value === typeof otherwise[1];
    const isPair =
      name === 'img_size' && Array.isArray(value) && value.every((one) => Number.isInteger(one));
    if (!isNothing && !isSame && !isPair) return refuse(name, value, `a ${typeof otherwise[1]}`);
    result[name] = value;
  }
  return { ...defaults, ...result }; // each value was checked against the default of its name
}

function refuse(name: string, found: Json | undefined, expected: string): never {
  throw new RepriseError(
    modelSettingUnusable({ name, found: JSON.stringify(found) ?? 'nothing', expected }),
  );
}
