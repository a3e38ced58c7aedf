/**
 * A model's settings in the words of other code bases, so that what is exported can be built there:
 * arguments of timm's `create_model`, and of transformers' `BeitConfig`.
 */
import { type Json, type JsonObject, isJsonObject } from '../util/json.ts';
import type { LazyTensors } from './lazy-tensor.ts';

interface Model {
  readonly architecture: string;
  readonly config: JsonObject;
}

const TIMM = [
  'img_size',
  'patch_size',
  'in_chans',
  'embed_dim',
  'depth',
  'num_heads',
  'mlp_ratio',
  'qkv_bias',
  'use_abs_pos_emb',
  'use_rel_pos_bias',
  'use_shared_rel_pos_bias',
] as const;

/** For `timm.create_model('beitv2_base_patch16_224', **settings)`. */
export function timmSettings({ config }: Model): JsonObject {
  return {
    ...Object.fromEntries(TIMM.map((name) => [name, config[name] ?? null])),
    // 0 means none there too; nothing at all would leave the default of the name in force.
    init_values: config['init_values'] ?? 0,
    num_classes: config['num_classes'] ?? 0,
    // A masked image model has its norm before pooling, as a class token needs it.
    global_pool: config['use_mean_pooling'] === true ? 'avg' : 'token',
  };
}

/** For `BeitConfig(**settings)`; `architectures` names the class that takes the weights. */
export function transformersSettings(
  { architecture, config }: Model,
  tensors: LazyTensors,
): JsonObject {
  const { backbone } = config;
  const trunk = isJsonObject(backbone) ? backbone : config;
  const width = numberOf(trunk['embed_dim']);
  const isMasked = architecture === 'masked-image-model';
  const names = { classifier: 'ImageClassification', masked: 'MaskedImageModeling' };
  const head = isJsonObject(backbone)
    ? 'SemanticSegmentation'
    : names[isMasked ? 'masked' : 'classifier'];
  const isHeadless = numberOf(config['num_classes']) === 0 && !isMasked;
  return {
    architectures: [isHeadless ? 'BeitModel' : `BeitFor${head}`],
    model_type: 'beit',
    hidden_size: width,
    num_hidden_layers: trunk['depth'] ?? 0,
    num_attention_heads: trunk['num_heads'] ?? 0,
    intermediate_size: Math.floor(width * numberOf(trunk['mlp_ratio'])),
    image_size: trunk['img_size'] ?? 0,
    patch_size: trunk['patch_size'] ?? 0,
    num_channels: trunk['in_chans'] ?? 3,
    // Theirs is 1e-12 unless it is said.
    layer_norm_eps: trunk['norm_eps'] ?? 1e-6,
    layer_scale_init_value: trunk['init_values'] ?? 0,
    use_absolute_position_embeddings: trunk['use_abs_pos_emb'] ?? false,
    use_relative_position_bias: trunk['use_rel_pos_bias'] ?? false,
    use_shared_relative_position_bias: trunk['use_shared_rel_pos_bias'] ?? false,
    use_mask_token: tensors.has('mask_token'),
    use_mean_pooling: isMasked || config['use_mean_pooling'] !== false,
    ...(isMasked ? { vocab_size: config['vocab_size'] ?? 0 } : {}),
    ...(isHeadless || isMasked ? {} : { num_labels: config['num_classes'] ?? 0 }),
    ...(isJsonObject(backbone) ? pyramidSettings(config, numberOf(trunk['depth'])) : {}),
  };
}

/**
 * Its states begin with the embedding, and it compares one more than their place with `out_indices`: the
 * state after our block n is n + 2 there. The last block cannot be named so; then its default stays.
 */
function pyramidSettings(config: JsonObject, depth: number): JsonObject {
  const { out_indices, pool_scales, auxiliary_channels } = config;
  const places = Array.isArray(out_indices) ? out_indices.map((one) => Number(one) + 2) : [];
  return {
    pool_scales: pool_scales ?? [1, 2, 3, 6],
    auxiliary_channels: auxiliary_channels ?? 256,
    ...(places.some((one) => one > depth) ? {} : { out_indices: places }),
  };
}

function numberOf(value: Json | undefined): number {
  return typeof value === 'number' ? value : 0;
}
