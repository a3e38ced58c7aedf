/**
 * BEiT v1: the names of its successor, with which its state dicts agree. Its tools also take the
 * prefixes of wrappers away wherever they stand, so files made by them may have any.
 *
 * @see reference `beit/visualize_attention.py`; spec 2.6 H
 */
import { beit2, readReference } from './beit2.ts';
import type { KeyMap } from './key-map.ts';

export const beit: KeyMap = {
  name: 'beit',
  title: "BEiT v1's names",
  toReference: (tensors) =>
    readReference(
      new Map(
        [...tensors].map(([name, one]) => [name.replaceAll(/module\.|backbone\./g, ''), one]),
      ),
    ),
  fromReference: beit2.fromReference,
};
