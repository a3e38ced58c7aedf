/** Finds the pictures of IDX files: `<name>-images-idx3-ubyte` with `<name>-labels-idx1-ubyte`, plain or `.gz`. */
import { join } from 'node:path';
import { readIdx } from '../../data/idx.ts';
import { pathsIn } from '../../data/tree-list.ts';
import { idxUnreadable, labelOutOfRange, sourceLacks } from '../../diagnostics/messages/data.ts';
import { RepriseError } from '../../diagnostics/diagnostic.ts';
import type { Picture } from '../../data/picture.ts';
import type { Found, Item } from './item.ts';
import type { DatasetParams } from './params.ts';

export async function findIdx(params: DatasetParams): Promise<Found> {
  const items: Item[] = [];
  let largest = -1;
  for (const source of params.source) {
    const paths = await pathsIn(source);
    const pairs = paths.flatMap((path) => {
      const found = /^(?:.*\/)?([^/]+)-images-idx3-ubyte(?:\.gz)?$/.exec(path);
      return found === null ? [] : [{ images: path, file: found[1] ?? '' }];
    });
    if (pairs.length === 0) {
      const expected = '"<name>-images-idx3-ubyte" file, plain or .gz';
      throw new RepriseError(sourceLacks({ source, layout: 'idx', expected }));
    }
    for (const { images, file } of pairs) {
      const labels = paths.find((path) =>
        [`${images}`, images.replace(/\.gz$/, ''), `${images}.gz`]
          .map((one) => one.replace('-images-idx3-', '-labels-idx1-'))
          .includes(path),
      );
      if (labels === undefined) {
        const expected = `"${file}-labels-idx1-ubyte" file`;
        throw new RepriseError(sourceLacks({ source, layout: 'idx', expected }));
      }
      const pair = await readPair(join(source, images), join(source, labels), params);
      largest = Math.max(largest, pair.largest);
      pair.labels.forEach((label, index) => {
        const name = `${file}/${index}`;
        items.push({
          name,
          bucketName: name,
          classes: { class: params.class_names[label] ?? String(label) },
          place: { layout: 'idx', file, index },
          load: async () => pair.picture(index),
        });
      });
    }
  }
  const numbers = Array.from({ length: largest + 1 }, (_, label) => String(label));
  return {
    items,
    fixedNames: { class: params.class_names.length > 0 ? params.class_names : numbers },
  };
}

async function readPair(
  imagesPath: string,
  labelsPath: string,
  params: DatasetParams,
): Promise<{ labels: Uint8Array; largest: number; picture: (index: number) => Picture }> {
  const { shape, data } = await readIdx(imagesPath, 3); // [n, H, W]
  const [count = 0, height = 0, width = 0] = shape;
  const { data: labels } = await readIdx(labelsPath, 1); // [n]
  if (labels.length !== count) {
    const facts = { found: `${labels.length} labels`, expected: `${count}, one for each picture` };
    throw new RepriseError(idxUnreadable({ path: labelsPath, ...facts }));
  }
  const names = params.class_names.length;
  const unnamed = names === 0 ? -1 : labels.findIndex((label) => label >= names);
  if (unnamed >= 0) {
    const facts = { path: labelsPath, label: labels[unnamed] ?? 0, place: unnamed, names };
    throw new RepriseError(labelOutOfRange(facts));
  }
  const area = height * width;
  return {
    labels,
    largest: labels.reduce((most, label) => Math.max(most, label), -1),
    picture: (index) => ({
      height,
      width,
      data: greyToRgb(data.subarray(index * area, (index + 1) * area)),
    }),
  };
}

/** [H, W] -> [H, W, 3], three equal channels. */
function greyToRgb(grey: Uint8Array): Uint8Array {
  const rgb = new Uint8Array(grey.length * 3);
  for (let i = 0; i < rgb.length; i++) rgb[i] = grey[Math.floor(i / 3)] ?? 0;
  return rgb;
}
