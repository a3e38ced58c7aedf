/**
 * OpenAI's CLIP: the picture's tower keeps its names (`visual.…`), the text's tower is left out. The
 * same tower stands under `teacher_model.` in a checkpoint of a tokenizer.
 *
 * @see openai/CLIP, `clip/model.py`; spec 2.4
 */
import type { LazyTensors } from '../lazy-tensor.ts';
import { Collector, type KeyMap, type Renamed, withoutCommonPrefix } from './key-map.ts';

/** Everything else in a state dict of both towers. */
const TEXT =
  /^(transformer\.|token_embedding\.|positional_embedding$|text_projection$|ln_final\.|logit_scale$|input_resolution$|context_length$|vocab_size$)/;

export const clip: KeyMap = {
  name: 'clip',
  title: "CLIP's names",
  toReference: (tensors) => picturesTower(tensors),
  fromReference: (tensors) => picturesTower(tensors),
};

function picturesTower(tensors: LazyTensors): Renamed {
  const out = new Collector();
  for (const [name, tensor] of withoutCommonPrefix(tensors, 'module.')) {
    if (name.startsWith('visual.')) out.take(name, tensor);
    else out.drop(name, TEXT.test(name) ? 'text' : 'unknown');
  }
  return out;
}
