/**
 * The picture's tower of CLIP in transformers (`CLIPVisionModel`, with or without projection, or inside
 * a `CLIPModel`), to and from the names of OpenAI.
 *
 * @see transformers, `models/clip/modeling_clip.py`
 */
import {
  type LazyTensor,
  type LazyTensors,
  canJoin,
  joinedRows,
  thirds,
  transposedMatrix,
} from '../lazy-tensor.ts';
import { Collector, type NameTable, type Renamed, renamer } from './key-map.ts';

const TABLE: NameTable = [
  ['visual.class_embedding', 'vision_model.embeddings.class_embedding'],
  ['visual.conv1', 'vision_model.embeddings.patch_embedding'],
  ['visual.positional_embedding', 'vision_model.embeddings.position_embedding.weight'],
  ['visual.ln_pre', 'vision_model.pre_layrnorm'], // so spelled
  ['visual.ln_post', 'vision_model.post_layernorm'],
  ['visual.transformer.resblocks.#.ln_1', 'vision_model.encoder.layers.#.layer_norm1'],
  ['visual.transformer.resblocks.#.ln_2', 'vision_model.encoder.layers.#.layer_norm2'],
  ['visual.transformer.resblocks.#.mlp.c_fc', 'vision_model.encoder.layers.#.mlp.fc1'],
  ['visual.transformer.resblocks.#.mlp.c_proj', 'vision_model.encoder.layers.#.mlp.fc2'],
  [
    'visual.transformer.resblocks.#.attn.out_proj',
    'vision_model.encoder.layers.#.self_attn.out_proj',
  ],
];

const PARTS = ['q', 'k', 'v'] as const;
const THEIRS = /^(vision_model\.encoder\.layers\.(\d+)\.self_attn\.)([qkv])_proj\.(weight|bias)$/;
const OURS = /^visual\.transformer\.resblocks\.(\d+)\.attn\.in_proj_(weight|bias)$/;

export function isTransformersClip(tensors: LazyTensors): boolean {
  return tensors.has('vision_model.embeddings.class_embedding');
}

export function clipFromTransformers(tensors: LazyTensors): Renamed {
  const out = new Collector();
  const rename = renamer(TABLE, 'to-reference');
  for (const [name, tensor] of tensors) {
    const own = rename(name);
    if (THEIRS.test(name)) joinPart(out, tensors, name);
    else if (own !== undefined) out.take(own, tensor);
    else if (name === 'visual_projection.weight') out.take('visual.proj', transposedMatrix(tensor));
    else if (name.endsWith('position_ids')) out.drop(name, 'index');
    else out.drop(name, /^(text_|logit_scale)/.test(name) ? 'text' : 'unknown');
  }
  return out;
}

function joinPart(out: Collector, tensors: LazyTensors, name: string): void {
  const [, stem = '', layer = '', part, which = ''] = THEIRS.exec(name) ?? [];
  const three = PARTS.flatMap((one) => tensors.get(`${stem}${one}_proj.${which}`) ?? []);
  if (three.length < PARTS.length || !canJoin(three)) return out.drop(name, 'unknown');
  if (part !== 'q') return;
  out.take(`visual.transformer.resblocks.${layer}.attn.in_proj_${which}`, joinedRows(three));
}

export function clipToTransformers(tensors: LazyTensors): Renamed {
  const out = new Collector();
  const rename = renamer(TABLE, 'from-reference');
  for (const [name, tensor] of tensors) {
    const own = rename(name);
    const [, layer = '', which = ''] = OURS.exec(name) ?? [];
    if (layer !== '')
      splitPart(out, `vision_model.encoder.layers.${layer}.self_attn.`, which, tensor);
    else if (name === 'visual.proj') out.take('visual_projection.weight', transposedMatrix(tensor));
    else if (own !== undefined) out.take(own, tensor);
    else out.drop(name, 'no-place');
  }
  return out;
}

function splitPart(out: Collector, stem: string, which: string, joined: LazyTensor): void {
  thirds(joined).forEach((one, i) => out.take(`${stem}${PARTS[i]}_proj.${which}`, one));
}
