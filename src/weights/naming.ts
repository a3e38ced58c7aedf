/** Which code base named the tensors of a state dict, by the names that only it has. */
import { beit } from './key-maps/beit.ts';
import { beit2 } from './key-maps/beit2.ts';
import { clip } from './key-maps/clip.ts';
import { dino } from './key-maps/dino.ts';
import type { KeyMap, NamingName } from './key-maps/key-map.ts';
import { mmseg } from './key-maps/mmseg.ts';
import { timm } from './key-maps/timm.ts';
import { transformers } from './key-maps/transformers.ts';

export const KEY_MAPS: Readonly<Record<NamingName, KeyMap>> = {
  beit2,
  beit,
  timm,
  transformers,
  clip,
  dino,
  mmseg,
};

const TRUNK = /(^|\.)blocks\.\d+\.attn\.qkv\.weight$/;

/** In this order: the first that fits. What a wrapper put before the names does not matter. */
const SIGNATURES: readonly (readonly [naming: NamingName, signature: RegExp])[] = [
  ['transformers', /(^|\.)encoder\.layer\.\d+\.attention\.attention\.query\.weight$/],
  ['transformers', /^vision_model\.encoder\.layers\.\d+\.self_attn\.q_proj\.weight$/],
  ['beit2', /(^|\.)quantize\.embedding\.weight$/],
  ['clip', /(^|\.)visual\.transformer\.resblocks\.\d+\.attn\.in_proj_weight$/],
  ['mmseg', /(^|\.)decode_head\.conv_seg\.weight$/],
  ['dino', /(^|\.)blocks\.\d+\.attn\.qkv\.bias$/],
  ['beit2', /(^|\.)(mask_token|lm_head\.weight|relative_position_index)$/],
  // Tables without the buffers that the reference registers beside them.
  ['timm', /(^|\.)blocks\.\d+\.attn\.relative_position_bias_table$/],
  ['beit2', TRUNK],
];

/**
 * The naming of a state dict.
 *
 * timm and the reference have the same names for a classifier; the reference's files also hold index
 * buffers. BEiT v1 has the names of its successor, so it is never the answer.
 *
 * @param names       All names.
 * @param isOurOwn    Whether the file says that this project wrote it; such files have no index buffers.
 * @returns undefined when the names are none that are known.
 */
export function namingOf(names: Iterable<string>, isOurOwn = false): KeyMap | undefined {
  const all = [...names];
  const found = SIGNATURES.find(([, signature]) => all.some((name) => signature.test(name)));
  if (found === undefined) return undefined;
  const [naming] = found;
  return KEY_MAPS[isOurOwn && naming === 'timm' ? 'beit2' : naming];
}
