/** Decides which pictures are in which split, and which are kept at all. */
import { createHash } from 'node:crypto';
import { splitBeyondFile, splitEmpty, unknownInSplit } from '../../diagnostics/messages/data.ts';
import { RepriseError } from '../../diagnostics/diagnostic.ts';
import { tidy } from './folder-layout.ts';
import type { Item } from './item.ts';
import type { DatasetParams, SplitRule } from './params.ts';

export interface SplitItem {
  readonly item: Item;
  readonly splits: readonly string[];
}

/**
 * @returns the pictures of at least one split, in the order of `items`; at most `max_images`.
 * @throws RepriseError RP6106 to RP6108 when a split names a file that is not there, goes beyond it,
 *   or is empty.
 */
export function assignSplits(items: readonly Item[], params: DatasetParams): SplitItem[] {
  const rules = Object.entries(params.splits);
  for (const [split, rule] of rules) checkFile(split, rule, items);
  const assigned = items
    .map((item) => ({
      item,
      splits: rules.filter(([, rule]) => isIn(item, rule)).map(([name]) => name),
    }))
    .filter(({ splits }) => splits.length > 0);
  const kept = limit(assigned, params.max_images);
  for (const [split] of rules) {
    if (!kept.some(({ splits }) => splits.includes(split)))
      throw new RepriseError(splitEmpty({ split, pictures: kept.length }));
  }
  return kept;
}

function isIn({ bucketName, place }: Item, rule: SplitRule): boolean {
  if (rule.modulo !== undefined) {
    const bucket = hash32(bucketName) % rule.modulo;
    if (rule.remainders?.includes(bucket) !== true) return false;
  }
  if (place.layout === 'idx') {
    const from = rule.from ?? 0;
    const to = rule.count === undefined ? Number.POSITIVE_INFINITY : from + rule.count;
    return place.file === rule.file && place.index >= from && place.index < to;
  }
  if (place.layout === 'image-folder') return place.folder === tidy(rule.folder ?? '.');
  return rule.vendors === undefined || rule.vendors.includes(place.vendor);
}

function checkFile(split: string, rule: SplitRule, items: readonly Item[]): void {
  const { file, from = 0, count = 1 } = rule;
  if (file === undefined) return;
  const counts = new Map<string, number>();
  for (const { place } of items) {
    if (place.layout === 'idx') counts.set(place.file, (counts.get(place.file) ?? 0) + 1);
  }
  const has = counts.get(file);
  if (has === undefined) {
    const known = [...counts.keys()];
    throw new RepriseError(unknownInSplit({ split, field: 'file', value: file, known }));
  }
  if (from + count > has)
    throw new RepriseError(splitBeyondFile({ split, file, from, to: from + count, count: has }));
}

/** The pictures with the smallest md5: a choice that does not depend on how many others there are. */
function limit(items: readonly SplitItem[], most: number | null): SplitItem[] {
  if (most === null || items.length <= most) return [...items];
  const ranked = items.map(({ item }, place) => ({ place, rank: md5(item.name) }));
  ranked.sort((a, b) => (a.rank < b.rank ? -1 : a.rank > b.rank ? 1 : a.place - b.place));
  const chosen = new Set(ranked.slice(0, most).map(({ place }) => place));
  return items.filter((_, place) => chosen.has(place));
}

/** The first 32 bits of the md5, as a number. */
export function hash32(text: string): number {
  return Number.parseInt(md5(text).slice(0, 8), 16);
}

function md5(text: string): string {
  return createHash('md5').update(text).digest('hex');
}
