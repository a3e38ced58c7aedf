/**
 * timm's `Beit` (`beit_*`, `beitv2_*`): the reference's names for what it has, which is the classifier.
 * Index buffers are not part of its state dicts.
 *
 * @see pytorch-image-models, `timm/models/beit.py`
 */
import { Collector, type KeyMap, withoutCommonPrefix } from './key-map.ts';

/** What its state dicts hold. */
const OWN =
  /^(cls_token|pos_embed|patch_embed\.proj\.\w+|rel_pos_bias\.relative_position_bias_table|blocks\.\d+\..+|(fc_)?norm\.\w+|head\.\w+)$/;

export const timm: KeyMap = {
  name: 'timm',
  title: "timm's names",
  toReference: (tensors) => {
    const out = new Collector();
    for (const [name, tensor] of withoutCommonPrefix(tensors, 'module.')) {
      if (name.endsWith('relative_position_index')) out.drop(name, 'index');
      else if (name.endsWith('.attn.k_bias'))
        out.drop(name, 'constant'); // zero, and never trained
      else out.take(name, tensor);
    }
    return out;
  },
  fromReference: (tensors) => {
    const out = new Collector();
    for (const [name, tensor] of tensors) {
      if (OWN.test(name)) out.take(name, tensor);
      else out.drop(name, 'no-place');
    }
    return out;
  },
};
