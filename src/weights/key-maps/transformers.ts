/**
 * Hugging Face transformers: `BeitModel` and the heads on top of it, and the picture's tower of
 * `CLIPVisionModel`. Queries, keys and values are three matrices there and one here.
 *
 * @see transformers, `models/beit/modeling_beit.py`, `models/beit/convert_beit_unilm_to_pytorch.py`
 */
import { type LazyTensor, type LazyTensors, canJoin, joinedRows, thirds } from '../lazy-tensor.ts';
import { Collector, type KeyMap, type NameTable, type Renamed, renamer } from './key-map.ts';
import {
  clipFromTransformers,
  clipToTransformers,
  isTransformersClip,
} from './transformers-clip.ts';

/** The trunk, without the prefix `beit.` that all models with a head put before it. */
const TRUNK: NameTable = [
  ['cls_token', 'embeddings.cls_token'],
  ['mask_token', 'embeddings.mask_token'],
  ['pos_embed', 'embeddings.position_embeddings'],
  ['patch_embed.proj', 'embeddings.patch_embeddings.projection'],
  [
    'rel_pos_bias.relative_position_bias_table',
    'encoder.relative_position_bias.relative_position_bias_table',
  ],
  ['blocks.#.gamma_1', 'encoder.layer.#.lambda_1'],
  ['blocks.#.gamma_2', 'encoder.layer.#.lambda_2'],
  ['blocks.#.norm1', 'encoder.layer.#.layernorm_before'],
  ['blocks.#.norm2', 'encoder.layer.#.layernorm_after'],
  ['blocks.#.attn.q_bias', 'encoder.layer.#.attention.attention.query.bias'],
  ['blocks.#.attn.v_bias', 'encoder.layer.#.attention.attention.value.bias'],
  [
    'blocks.#.attn.relative_position_bias_table',
    'encoder.layer.#.attention.attention.relative_position_bias.relative_position_bias_table',
  ],
  ['blocks.#.attn.proj', 'encoder.layer.#.attention.output.dense'],
  ['blocks.#.mlp.fc1', 'encoder.layer.#.intermediate.dense'],
  ['blocks.#.mlp.fc2', 'encoder.layer.#.output.dense'],
  ['fc_norm', 'pooler.layernorm'],
];

/** Beside the trunk, by what the model is for. */
const HEADS: Readonly<Record<'classifier' | 'masked' | 'segmentation', NameTable>> = {
  classifier: [
    ['norm', 'beit.layernorm'],
    ['head', 'classifier'],
  ],
  masked: [
    ['norm', 'layernorm'],
    ['lm_head', 'lm_head'],
  ],
  segmentation: [
    ['backbone.fpn1', 'fpn1'],
    ['backbone.fpn2', 'fpn2'],
    ['decode_head.conv_seg', 'decode_head.classifier'],
    ['auxiliary_head.conv_seg', 'auxiliary_head.classifier'],
    ['decode_head', 'decode_head'],
    ['auxiliary_head', 'auxiliary_head'],
  ],
};

const PARTS = ['query', 'key', 'value'] as const;
const WEIGHT = /^(encoder\.layer\.\d+\.attention\.attention\.)(query|key|value)\.weight$/;

export const transformers: KeyMap = {
  name: 'transformers',
  title: "transformers' names",
  toReference: (tensors) =>
    isTransformersClip(tensors) ? clipFromTransformers(tensors) : beitFromTransformers(tensors),
  fromReference: (tensors) =>
    tensors.has('visual.class_embedding')
      ? clipToTransformers(tensors)
      : beitToTransformers(tensors),
};

function beitFromTransformers(tensors: LazyTensors): Renamed {
  const out = new Collector();
  const all = withPrefix(tensors);
  const kind = all.has('decode_head.classifier.weight')
    ? 'segmentation'
    : all.has('lm_head.weight')
      ? 'masked'
      : 'classifier';
  const trunk = renamer(TRUNK, 'to-reference');
  const head = renamer(HEADS[kind], 'to-reference');
  const prefix = kind === 'segmentation' ? 'backbone.' : '';
  for (const [name, tensor] of all) {
    const inner = name.startsWith('beit.') ? name.slice('beit.'.length) : undefined;
    const own = inner === undefined ? undefined : trunk(inner);
    const other = head(name);
    if (name.endsWith('relative_position_index')) out.drop(name, 'index');
    else if (inner !== undefined && WEIGHT.test(inner)) joinAttention(out, all, inner, prefix);
    else if (own !== undefined) out.take(prefix + own, tensor);
    else if (other !== undefined) out.take(other, tensor);
    else out.drop(name, 'unknown');
  }
  return out;
}

/** A `BeitModel` by itself has no prefix; with it, one table serves both. */
function withPrefix(tensors: LazyTensors): LazyTensors {
  if (!tensors.has('embeddings.cls_token')) return tensors;
  return new Map([...tensors].map(([name, one]) => [`beit.${name}`, one]));
}

/** Takes the three matrices of a layer when it meets the first; what cannot be joined is left out. */
function joinAttention(out: Collector, all: LazyTensors, name: string, prefix: string): void {
  const [, stem = '', part] = WEIGHT.exec(name) ?? [];
  const three = PARTS.flatMap((one) => all.get(`beit.${stem}${one}.weight`) ?? []);
  if (three.length < PARTS.length || !canJoin(three)) return out.drop(`beit.${name}`, 'unknown');
  const block = /\d+/.exec(stem)?.[0] ?? '';
  if (part === 'query') out.take(`${prefix}blocks.${block}.attn.qkv.weight`, joinedRows(three));
}

function beitToTransformers(tensors: LazyTensors): Renamed {
  const out = new Collector();
  const kind = tensors.has('decode_head.conv_seg.weight')
    ? 'segmentation'
    : tensors.has('lm_head.weight')
      ? 'masked'
      : 'classifier';
  const prefix = kind === 'segmentation' ? 'backbone.' : '';
  const trunk = renamer(TRUNK, 'from-reference');
  const head = renamer(HEADS[kind], 'from-reference');
  for (const [name, tensor] of tensors) {
    const inner = name.startsWith(prefix) ? name.slice(prefix.length) : undefined;
    const block = /^blocks\.(\d+)\.attn\.qkv\.weight$/.exec(inner ?? '')?.[1];
    const own = inner === undefined ? undefined : trunk(inner);
    const other = head(name);
    if (block !== undefined) splitAttention(out, block, tensor);
    else if (own !== undefined) out.take(`beit.${own}`, tensor);
    else if (other !== undefined) out.take(other, tensor);
    else out.drop(name, 'no-place');
  }
  return out;
}

function splitAttention(out: Collector, block: string, qkv: LazyTensor): void {
  thirds(qkv).forEach((matrix, i) => {
    out.take(`beit.encoder.layer.${block}.attention.attention.${PARTS[i]}.weight`, matrix);
  });
}
