/** Constructor settings of the reference, as recordings hold them, in our words. */
import type { TransformerConfig } from '../models/transformer-config.ts';
import { TRANSFORMER_DEFAULTS } from '../models/transformer-config.ts';
import { type Json, type JsonObject, isJsonObject } from '../util/json.ts';

/** The trunk's settings; what is left out has the reference's class default, which ours may not be. */
export function transformerSettings(args: JsonObject): TransformerConfig {
  const names = Object.keys(TRANSFORMER_DEFAULTS);
  const known = Object.entries(args).filter(([name]) => names.includes(name));
  return {
    ...TRANSFORMER_DEFAULTS,
    qkv_bias: false,
    ...(Object.fromEntries(known) as Partial<TransformerConfig>),
    norm_eps: epsOf(args['norm_layer'] ?? null),
  };
}

/** A norm is written as its name (PyTorch's own epsilon) or with the epsilon beside it. */
function epsOf(norm: Json): number {
  const eps = isJsonObject(norm) ? norm['eps'] : undefined;
  return typeof eps === 'number' ? eps : 1e-5;
}

/** A number among settings. */
export function numberOf(settings: JsonObject, name: string, otherwise: number): number {
  const value = settings[name];
  return typeof value === 'number' ? value : otherwise;
}
