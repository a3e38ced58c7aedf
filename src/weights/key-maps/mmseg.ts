/**
 * Segmentation networks as mmsegmentation saves them. Their names are the reference's; only the index
 * buffers of the backbone are left out.
 *
 * @see reference `semantic_segmentation/`; mmsegmentation 0.11, `EncoderDecoder`; spec 2.7
 */
import { beit2, readReference } from './beit2.ts';
import type { KeyMap } from './key-map.ts';

export const mmseg: KeyMap = {
  name: 'mmseg',
  title: "mmsegmentation's names",
  toReference: readReference,
  fromReference: beit2.fromReference,
};
