/**
 * DINO, whose names all plain vision transformers of timm share: one bias for queries, keys and values
 * together. A key bias adds the same number to all scores of a query, which the softmax takes away
 * again; so it is left out, and the model computes the same.
 *
 * @see facebookresearch/dino, `vision_transformer.py`; spec 2.4
 */
import {
  type LazyTensor,
  type LazyTensors,
  joinedRows,
  lazyZeros,
  thirds,
} from '../lazy-tensor.ts';
import { Collector, type KeyMap, type NameTable, renamer, withoutCommonPrefix } from './key-map.ts';

const BLOCK = /^blocks\.(\d+)\.attn\.(q_bias|v_bias)$/;
/** Layer scales, where a transformer has them. */
const SCALES: NameTable = [
  ['blocks.#.gamma_1', 'blocks.#.ls1.gamma'],
  ['blocks.#.gamma_2', 'blocks.#.ls2.gamma'],
];
const OWN =
  /^(cls_token|pos_embed|patch_embed\.proj\.\w+|blocks\.\d+\.(norm[12]|attn\.(qkv|proj)|mlp\.fc[12])\.\w+|(fc_)?norm\.\w+|head\.(weight|bias))$/;

export const dino: KeyMap = {
  name: 'dino',
  title: "DINO's names",
  toReference: (tensors) => {
    const out = new Collector();
    const rename = renamer(SCALES, 'to-reference');
    for (const [name, tensor] of backboneOf(tensors)) {
      const bias = /^(blocks\.\d+\.attn\.)qkv\.bias$/.exec(name)?.[1];
      const scale = rename(name);
      if (bias !== undefined) splitBias(out, bias, tensor);
      else if (scale !== undefined) out.take(scale, tensor);
      else if (OWN.test(name)) out.take(name, tensor);
      else out.drop(name, name.startsWith('head.') ? 'head' : 'unknown');
    }
    return out;
  },
  fromReference: (tensors) => {
    const out = new Collector();
    const rename = renamer(SCALES, 'from-reference');
    for (const [name, tensor] of tensors) {
      const scale = rename(name);
      const [, block, which] = BLOCK.exec(name) ?? [];
      if (scale !== undefined) out.take(scale, tensor);
      else if (which === 'q_bias') joinBias(out, `blocks.${block}.attn.`, tensors, tensor);
      else if (which === undefined && OWN.test(name)) out.take(name, tensor);
      else if (which === undefined) out.drop(name, 'no-place');
    }
    return out;
  },
};

/** Whole checkpoints hold the network under `backbone.`, beside the head of self-distillation. */
function backboneOf(tensors: LazyTensors): LazyTensors {
  const bare = withoutCommonPrefix(tensors, 'module.');
  const prefix = 'backbone.';
  if (!bare.has(`${prefix}cls_token`)) return bare;
  return new Map(
    [...bare].map(([name, one]) => [
      name.startsWith(prefix) ? name.slice(prefix.length) : name,
      one,
    ]),
  );
}

function splitBias(out: Collector, block: string, tensor: LazyTensor): void {
  const [query, , value] = thirds(tensor);
  out.take(`${block}q_bias`, query);
  out.take(`${block}v_bias`, value);
  out.drop(`${block}qkv.bias (keys)`, 'constant');
}

function joinBias(out: Collector, block: string, tensors: LazyTensors, query: LazyTensor): void {
  const value = tensors.get(`${block}v_bias`);
  if (value === undefined) return out.drop(`${block}q_bias`, 'no-place');
  out.take(`${block}qkv.bias`, joinedRows([query, lazyZeros(query.dtype, query.shape), value]));
}
