/**
 * The reference's own names, of all its scripts: classifiers, pretraining, tokenizers. Nothing is
 * renamed; index buffers, teachers and losses are left out, and index buffers are put in again when a
 * file is written for the reference.
 *
 * @see reference `modeling_finetune.py`, `modeling_pretrain.py`, `modeling_vqkd.py`; spec 2.2, 2.3, 2.6 E
 */
import { relativePositionIndex } from '../../nn/relative-position-bias.ts';
import { type LazyTensor, type LazyTensors } from '../lazy-tensor.ts';
import {
  Collector,
  type KeyMap,
  type LeftOut,
  type Renamed,
  withoutCommonPrefix,
} from './key-map.ts';

export const beit2: KeyMap = {
  name: 'beit2',
  title: "the reference's names",
  toReference: readReference,
  fromReference: (tensors) => {
    const out = new Collector();
    for (const [name, tensor] of tensors) {
      out.take(name, tensor);
      const index = indexOf(name, tensor);
      if (index !== undefined) out.take(name.replace(/_bias_table$/, '_index'), index);
    }
    return out;
  },
};

/** Leaves out what no model of ours has; names stay. */
export function readReference(tensors: LazyTensors): Renamed {
  const out = new Collector();
  const bare = withoutCommonPrefix(tensors, 'module.');
  const isTokenizer = bare.has('quantize.embedding.weight');
  for (const [name, tensor] of bare) {
    const reason = leftOut(name, isTokenizer);
    if (reason === undefined) out.take(name, tensor);
    else out.drop(name, reason);
  }
  return out;
}

function leftOut(name: string, isTokenizer: boolean): LeftOut | undefined {
  if (name.endsWith('relative_position_index')) return 'index';
  // The loader of the reference drops by these beginnings, `teacher_model.` and `scaling_layer.` among them.
  return isTokenizer && /^(teacher|scaling|loss)/.test(name) ? 'teacher' : undefined;
}

/** The buffer that stands beside a table in the reference's state dicts, `[N, N]`. */
function indexOf(name: string, { shape }: LazyTensor): LazyTensor | undefined {
  if (!name.endsWith('relative_position_bias_table')) return undefined;
  const side = (Math.sqrt((shape[0] ?? 0) - 3) + 1) / 2;
  if (!Number.isInteger(side)) return undefined; // a window that is not square does not show its sides
  const tokens = side * side + 1;
  return {
    dtype: 'I64',
    shape: [tokens, tokens],
    read: () => {
      const index = BigInt64Array.from(relativePositionIndex([side, side]), BigInt);
      const bytes = new Uint8Array(index.buffer);
      return Promise.resolve({ dtype: 'I64', shape: [tokens, tokens], bytes });
    },
  };
}
