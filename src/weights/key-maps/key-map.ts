/**
 * What a key map is: from the names of one code base to ours, which are the reference's, and back.
 * Maps rename, cut and join tensors without reading them; what has no counterpart is dropped and told.
 */
import type { LazyTensor, LazyTensors } from '../lazy-tensor.ts';

export type NamingName = 'beit2' | 'beit' | 'timm' | 'transformers' | 'clip' | 'dino' | 'mmseg';

/**
 * Why a tensor is left out: `index` is recomputed from the window, `teacher` belongs to a teacher or a
 * loss, `text` to a text tower, `constant` has no effect (key biases), `head` is the head of another
 * task, `no-place` has no counterpart in the names written, `unknown` is not known at all.
 */
export type LeftOut = 'index' | 'teacher' | 'text' | 'constant' | 'head' | 'no-place' | 'unknown';

export interface Renamed {
  readonly tensors: ReadonlyMap<string, LazyTensor>;
  readonly dropped: readonly { readonly name: string; readonly reason: LeftOut }[];
}

export interface KeyMap {
  readonly name: NamingName;
  /** Whose names they are, as it follows "in": `timm's names`. */
  readonly title: string;
  toReference(tensors: LazyTensors): Renamed;
  fromReference(tensors: LazyTensors): Renamed;
}

/** Collects what a map makes. */
export class Collector implements Renamed {
  readonly tensors: Map<string, LazyTensor> = new Map();
  readonly dropped: { name: string; reason: LeftOut }[] = [];

  take(name: string, tensor: LazyTensor): void {
    this.tensors.set(name, tensor);
  }

  drop(name: string, reason: LeftOut): void {
    this.dropped.push({ name, reason });
  }
}

/** Pairs of stems: a name is a stem, or a stem and what follows its dot; `#` is a number. */
export type NameTable = readonly (readonly [reference: string, theirs: string])[];

/** Renames by a table in one direction; undefined for a name that no stem fits. */
export function renamer(
  table: NameTable,
  direction: 'to-reference' | 'from-reference',
): (name: string) => string | undefined {
  const rules = table.map(([reference, theirs]) => {
    const [from, to] = direction === 'to-reference' ? [theirs, reference] : [reference, theirs];
    const escaped = from.replaceAll('.', '\\.').replace('#', '(\\d+)');
    const parts = to.split('#');
    return { pattern: new RegExp(`^${escaped}(\\..+)?$`), parts, numbered: from.includes('#') };
  });
  return (name) => {
    for (const { pattern, parts, numbered } of rules) {
      const match = pattern.exec(name);
      if (match === null) continue;
      const [, first = '', second = ''] = match;
      return numbered ? `${parts.join(first)}${second}` : `${parts.join('')}${first}`;
    }
    return undefined;
  };
}

/** Takes a prefix off when every name has it; `module.` of distributed wrappers, more than once. */
export function withoutCommonPrefix(tensors: LazyTensors, prefix: string): LazyTensors {
  const names = [...tensors.keys()];
  if (names.length === 0 || !names.every((name) => name.startsWith(prefix))) return tensors;
  const shorter = new Map([...tensors].map(([name, one]) => [name.slice(prefix.length), one]));
  return withoutCommonPrefix(shorter, prefix);
}
