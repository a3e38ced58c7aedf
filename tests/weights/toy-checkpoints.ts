/** Small models with random values, as state dicts in our names. */
import { initialValues } from '../../src/nn/initial-values.ts';
import { Random } from '../../src/util/random.ts';
import type { JsonObject } from '../../src/util/json.ts';
import { fromFloat32 } from '../../src/weights/host-tensor.ts';
import { type KnownModel, knownModel } from '../../src/weights/known-models.ts';
import { type LazyTensor, lazily } from '../../src/weights/lazy-tensor.ts';

const trunk = { img_size: 32, patch_size: 8, embed_dim: 12, depth: 2, num_heads: 3 } as const;

export const CLASSIFIER: JsonObject = {
  ...trunk,
  num_classes: 5,
  init_values: 0.1,
  use_rel_pos_bias: true,
};

export type ToyName = 'vision-transformer' | 'masked-image-model' | 'vqkd' | 'upernet';

/** One of each architecture, with every part that it may have. */
export const TOYS: Readonly<Record<ToyName, JsonObject>> = {
  'vision-transformer': CLASSIFIER,
  'masked-image-model': {
    ...trunk,
    vocab_size: 7,
    early_layers: 1,
    head_layers: 2,
    shared_lm_head: false,
    use_shared_rel_pos_bias: true,
    init_values: 0.1,
  },
  vqkd: {
    encoder: { ...trunk, num_classes: 0, use_abs_pos_emb: true },
    decoder: {
      ...trunk,
      img_size: 4,
      patch_size: 1,
      in_chans: 6,
      depth: 1,
      num_classes: 0,
      use_abs_pos_emb: true,
    },
    n_embed: 9,
    embed_dim: 6,
    decoder_out_dim: 10,
    process_type: 'default',
  },
  upernet: {
    backbone: {
      ...trunk,
      patch_size: 16,
      depth: 4,
      init_values: 0.1,
      use_rel_pos_bias: true,
      img_size: 48,
    },
    out_indices: [0, 1, 2, 3],
    num_classes: 3,
    channels: 8,
    pool_scales: [1, 2, 3, 6],
    auxiliary_channels: 4,
    auxiliary_index: 2,
    auxiliary_weight: 0.4,
    dropout_ratio: 0,
  },
};

/** A model whose every parameter has values of its own, so that a mix-up shows. */
export function toyOf(
  architecture: ToyName,
  config: JsonObject = TOYS[architecture],
  seed = 1,
): { readonly model: KnownModel; readonly tensors: Map<string, LazyTensor> } {
  const model = knownModel(architecture, config);
  const start = initialValues(model.parameters, seed);
  const tensors = new Map<string, LazyTensor>();
  for (const { name, shape } of model.parameters) {
    const rng = Random.stream(seed, 'toy', name);
    const values = (start[name] ?? new Float32Array()).map((one) => one + rng.normal());
    tensors.set(name, lazily(fromFloat32(shape, values)));
  }
  return { model, tensors };
}
