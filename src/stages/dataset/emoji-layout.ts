/**
 * Finds drawings of emoji by several vendors: `emoji.json` with `img/<vendor>/64/*.png` (the packages
 * emoji-datasource-*), and `assets/<code points>.webp` (vendor "fluent"). One concept is one sequence
 * of code points, without skin tones. Label spaces: concept, subgroup, group, vendor.
 */
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { decodeImage } from '../../data/decode-image.ts';
import { pathsIn } from '../../data/tree-list.ts';
import { sourceLacks, unknownInSplit } from '../../diagnostics/messages/data.ts';
import { RepriseError } from '../../diagnostics/diagnostic.ts';
import { isJsonObject } from '../../util/json.ts';
import type { Found, Item } from './item.ts';
import type { DatasetParams } from './params.ts';

interface Concept {
  /** Lower-case code points joined by "-": `1f44b`. */
  readonly id: string;
  readonly group: string;
  readonly subgroup: string;
  /** Names of files, without folder and ending, under which vendors keep it. */
  readonly fileNames: readonly string[];
}

interface Vendor {
  readonly name: string;
  readonly source: string;
  /** File name without ending -> path in the source. */
  readonly drawings: ReadonlyMap<string, string>;
}

export async function findEmoji(params: DatasetParams): Promise<Found> {
  const vendors: Vendor[] = [];
  let concepts: readonly Concept[] | undefined;
  for (const source of params.source) {
    const paths = await pathsIn(source);
    if (paths.includes('emoji.json'))
      concepts ??= await readConcepts(join(source, 'emoji.json'), source);
    const found = vendorsIn(source, paths);
    if (found.length === 0) {
      const expected = '"img/<vendor>/64/*.png" and no "assets/*.webp"';
      throw new RepriseError(sourceLacks({ source, layout: 'emoji', expected }));
    }
    vendors.push(...found);
  }
  const [source = ''] = params.source;
  if (concepts === undefined)
    throw new RepriseError(sourceLacks({ source, layout: 'emoji', expected: '"emoji.json"' }));
  vendors.sort((a, b) => (a.name < b.name ? -1 : 1));
  checkVendors(params, vendors);
  const kept = keepConcepts(concepts, vendors, params);
  return {
    items: kept.flatMap(({ concept, drawings }) =>
      drawings.map(({ vendor, path }) => itemOf(concept, vendor, path, params)),
    ),
    fixedNames: {},
  };
}

function itemOf(concept: Concept, vendor: Vendor, path: string, params: DatasetParams): Item {
  const { id, group, subgroup } = concept;
  return {
    name: `${vendor.name}/${id}`,
    bucketName: id,
    classes: { concept: id, subgroup, group, vendor: vendor.name },
    place: { layout: 'emoji', vendor: vendor.name },
    load: () => decodeImage(join(vendor.source, path), { background: params.background }),
  };
}

function keepConcepts(
  concepts: readonly Concept[],
  vendors: readonly Vendor[],
  params: DatasetParams,
): { concept: Concept; drawings: { vendor: Vendor; path: string }[] }[] {
  const drawn = concepts
    .filter(({ group }) => !params.drop_groups.includes(group))
    .map((concept) => ({
      concept,
      drawings: vendors.flatMap((vendor) => {
        const path = concept.fileNames
          .map((name) => vendor.drawings.get(name))
          .find((one) => one !== undefined);
        return path === undefined ? [] : [{ vendor, path }];
      }),
    }))
    .filter(({ drawings }) => drawings.length >= params.min_vendors);
  const sizes = new Map<string, number>();
  for (const { concept } of drawn)
    sizes.set(concept.subgroup, (sizes.get(concept.subgroup) ?? 0) + 1);
  return drawn.filter(({ concept }) => (sizes.get(concept.subgroup) ?? 0) >= params.min_subgroup);
}

function vendorsIn(source: string, paths: readonly string[]): Vendor[] {
  const drawings = new Map<string, Map<string, string>>();
  for (const path of paths) {
    const found =
      /^img\/([^/]+)\/64\/([^/]+)\.png$/.exec(path) ?? /^(assets)\/([^/]+)\.webp$/.exec(path);
    if (found === null) continue;
    const [, folder = '', name = ''] = found;
    const vendor = folder === 'assets' ? 'fluent' : folder;
    const ofVendor = drawings.get(vendor) ?? new Map<string, string>();
    drawings.set(vendor, ofVendor.set(name.toLowerCase(), path));
  }
  return [...drawings].map(([name, ofVendor]) => ({ name, source, drawings: ofVendor }));
}

async function readConcepts(path: string, source: string): Promise<Concept[]> {
  let list: unknown;
  try {
    list = JSON.parse(await readFile(path, 'utf8'));
  } catch {
    list = undefined;
  }
  if (!Array.isArray(list)) {
    const expected = 'list of emoji in "emoji.json"';
    throw new RepriseError(sourceLacks({ source, layout: 'emoji', expected }));
  }
  const concepts = list.flatMap((entry: unknown) => {
    if (!isJsonObject(entry)) return [];
    const { unified, non_qualified, image, category, subcategory } = entry;
    if (typeof unified !== 'string' || typeof category !== 'string') return [];
    const names = [String(image ?? '').replace(/\.png$/, ''), unified, non_qualified]
      .filter((name) => typeof name === 'string' && name !== '')
      .map((name) => String(name).toLowerCase());
    const subgroup = String(subcategory ?? category);
    return [
      { id: unified.toLowerCase(), group: category, subgroup, fileNames: [...new Set(names)] },
    ];
  });
  return concepts.sort((a, b) => (a.id < b.id ? -1 : a.id > b.id ? 1 : 0));
}

function checkVendors(params: DatasetParams, vendors: readonly Vendor[]): void {
  const known = vendors.map(({ name }) => name);
  for (const [split, rule] of Object.entries(params.splits)) {
    const value = rule.vendors?.find((one) => !known.includes(one));
    if (value !== undefined)
      throw new RepriseError(unknownInSplit({ split, field: 'vendor', value, known }));
  }
}
