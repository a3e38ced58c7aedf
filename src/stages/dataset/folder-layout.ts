/**
 * Finds the pictures of a folder with one folder for each class. Classes are the sorted names of the
 * class folders; pictures are the files below with a known ending, sorted by path.
 *
 * @see spec §4.1; reference `dataset_folder.py`, `ImageFolder`
 * Differs: links are followed by us as by the reference; a picture that cannot be read is a problem,
 * where the reference puts another random one in its place.
 */
import { join } from 'node:path';
import { decodeImage } from '../../data/decode-image.ts';
import { pathsIn } from '../../data/tree-list.ts';
import { sourceLacks, unknownInSplit } from '../../diagnostics/messages/data.ts';
import { RepriseError } from '../../diagnostics/diagnostic.ts';
import type { Found, Item } from './item.ts';
import type { DatasetParams } from './params.ts';

const PICTURE = /\.(jpe?g|png|ppm|bmp|pgm|tiff?|webp)$/i;

export async function findFolder(params: DatasetParams): Promise<Found> {
  const folders = new Set(Object.values(params.splits).map(({ folder }) => tidy(folder ?? '.')));
  const items: Item[] = [];
  const classes = new Set<string>();
  for (const source of params.source) {
    for (const path of (await pathsIn(source)).filter((one) => PICTURE.test(one))) {
      const folder = [...folders].find((one) => one === '.' || path.startsWith(`${one}/`));
      if (folder === undefined) continue;
      const inside = folder === '.' ? path : path.slice(folder.length + 1);
      const slash = inside.indexOf('/');
      if (slash < 0) continue; // a picture beside the class folders belongs to no class
      const name = inside.slice(0, slash);
      classes.add(name);
      items.push({
        name: path,
        bucketName: path,
        classes: { class: name },
        place: { layout: 'image-folder', folder },
        load: () => decodeImage(join(source, path), { background: params.background }),
      });
    }
  }
  const [source = ''] = params.source;
  if (items.length === 0) {
    const expected = 'picture in a class folder (<folder>/<class>/<picture>)';
    throw new RepriseError(sourceLacks({ source, layout: 'image-folder', expected }));
  }
  for (const [split, { folder }] of Object.entries(params.splits)) {
    const wanted = tidy(folder ?? '.');
    if (items.some(({ place }) => place.layout === 'image-folder' && place.folder === wanted))
      continue;
    const known = [...new Set(items.map(({ name }) => name.split('/')[0] ?? ''))].sort();
    throw new RepriseError(unknownInSplit({ split, field: 'folder', value: wanted, known }));
  }
  return { items, fixedNames: { class: [...classes].sort() } };
}

export function tidy(folder: string): string {
  const parts = folder.split('/').filter((part) => part !== '' && part !== '.');
  return parts.length === 0 ? '.' : parts.join('/');
}
