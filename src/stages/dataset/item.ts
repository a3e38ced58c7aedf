/** One picture of a source before it is decoded, as every layout describes it. */
import type { Picture } from '../../data/picture.ts';

export interface Item {
  /** Names the picture for people and for hashing; the same on every machine. */
  readonly name: string;
  /** What the md5 bucket of `modulo` is taken of. */
  readonly bucketName: string;
  /** Class name in each label space. */
  readonly classes: Readonly<Record<string, string>>;
  /** What splits ask for: `file` and `index` (idx), `folder` (image-folder), `vendor` (emoji). */
  readonly place: Place;
  /** Decodes it, at its own size. */
  load(): Promise<Picture>;
}

export type Place =
  | { readonly layout: 'idx'; readonly file: string; readonly index: number }
  | { readonly layout: 'image-folder'; readonly folder: string }
  | { readonly layout: 'emoji'; readonly vendor: string };

/** Class names in the order of their labels where the layout fixes it; else sorted by what is kept. */
export interface Found {
  readonly items: readonly Item[];
  readonly fixedNames: Readonly<Record<string, readonly string[]>>;
}
