/**
 * Parity of everything that is done to pictures, byte for byte: resizing, the views, colours, RandAugment,
 * erasing, mixing. Recorded boxes and seeds take the place of our own draws.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { decodeImage } from '../data/decode-image.ts';
import { type Draws, drawsFrom } from '../data/draws.ts';
import type { Picture, Rgb } from '../data/picture.ts';
import { type ResampleMethod, resizePicture } from '../data/resample.ts';
import {
  adjustBrightness,
  adjustContrast,
  adjustSaturation,
} from '../data/transforms/adjust-color.ts';
import { adjustHue } from '../data/transforms/adjust-hue.ts';
import { evaluationView } from '../data/transforms/evaluation-view.ts';
import { HALF, IMAGENET, writeNormalized } from '../data/transforms/normalize.ts';
import { drawOperations, operations, RAND_AUGMENT } from '../data/transforms/rand-augment.ts';
import { sampleErasing } from '../data/transforms/random-erasing.ts';
import { sampleCrop } from '../data/transforms/sample-crop.ts';
import { type JsonObject, isJsonObject } from '../util/json.ts';
import { Random } from '../util/random.ts';
import { toInt32 } from '../weights/host-tensor.ts';
import { compareMixing } from './case-augment-mixing.ts';
import { type Compared, compare, compareValues, judged } from './comparison.ts';
import type { Fixture } from './fixture.ts';
import { swapped } from './layouts.ts';
import { numbersIn, objectsIn } from './recorded-lists.ts';
import { NumpyRandom, PythonRandom } from './recorded-random.ts';
import type { Runner } from './run-step.ts';
import { sameCounts, sameDistribution, sameShares } from './statistics.ts';

export async function compareAugment(
  fixture: Fixture,
  runner: Runner,
  folder: string,
): Promise<Compared[]> {
  return [...(await decoded(fixture, folder)), ...comparePart(fixture, runner)];
}

function comparePart(fixture: Fixture, runner: Runner): Compared[] {
  const part = fixture.name.split('/')[1] ?? '';
  switch (part) {
    case 'resample':
      return resampled(fixture);
    case 'two-view':
      return twoViewed(fixture);
    case 'evaluation':
      return evaluated(fixture);
    case 'colour':
      return colored(fixture);
    case 'rand-augment':
      return augmented(fixture);
    case 'erasing':
      return erased(fixture);
    case 'mixing':
      return compareMixing(fixture, runner);
    default:
      return [judged(`a comparison for "${part}"`, false)];
  }
}

/** Pictures that lie beside the recording as files: what is decoded of them. */
async function decoded(fixture: Fixture, folder: string): Promise<Compared[]> {
  const compared: Compared[] = [];
  for (const name of fixture.tensors.keys()) {
    const path = join(folder, `${name.replace('input/', '')}.png`);
    if (!name.startsWith('input/') || !existsSync(path)) continue;
    const { data } = await decodeImage(path, { background: [0, 0, 0] });
    compared.push(compare(fixture, name, data, 'exact'));
  }
  return compared;
}

function pictureOf(fixture: Fixture, name: string): Picture {
  const host = fixture.host(name);
  const [height = 0, width = 0] = host.shape;
  return { height, width, data: Uint8Array.from(toInt32(host)) };
}

function resampled(fixture: Fixture): Compared[] {
  return objectsIn(fixture.config['items']).map((item) => {
    const { key, picture, method, box, size_h_w } = item;
    const [height = 0, width = 0] = numbersIn(size_h_w);
    const { top, left, height: rows, width: columns } = box as Record<string, number>;
    const own = resizePicture(
      pictureOf(fixture, `input/${String(picture)}`),
      { height, width },
      method as ResampleMethod, // as the recorder names them
      { top: top ?? 0, left: left ?? 0, height: rows ?? 0, width: columns ?? 0 },
    );
    return compare(fixture, `output/${String(key)}`, own.data, 'exact');
  });
}

/** The crops that are drawn, and both views of the first three. */
function twoViewed(fixture: Fixture): Compared[] {
  const { config } = fixture;
  const first = Number(config['first_seed']);
  const [low = 0, high = 1] = numbersIn(config['scale']);
  const boxes = [...fixture.tensors.keys()].filter((name) => name.startsWith('output/boxes/'));
  const drawn = boxes.map((name) => {
    const [width = 0, height = 0] = (name.split('/')[2] ?? '').split('x').map(Number);
    const own = Array.from({ length: Number(config['seeds']) }, (_, row) => {
      const box = sampleCrop(
        { height, width },
        { scale: [low, high] },
        new PythonRandom(first + row),
      );
      return [box.top, box.left, box.height, box.width];
    });
    return compare(fixture, name, own.flat(), 'exact');
  });
  const photo = pictureOf(fixture, 'input/photo');
  const views = [0, 1, 2].flatMap((row) => {
    const box = sampleCrop(photo, { scale: [low, high] }, new PythonRandom(first + row));
    const view = (name: string, side: number, method: ResampleMethod): Compared => {
      const own = resizePicture(photo, { height: side, width: side }, method, box);
      return compare(fixture, `output/${name}/${row}`, own.data, 'exact');
    };
    const [a = 0, b = 0] = numbersIn(config['sizes']);
    return [view('first', a, 'bicubic'), view('second', b, 'lanczos')];
  });
  return [...drawn, ...views];
}

function evaluated(fixture: Fixture): Compared[] {
  const side = Number(fixture.config['input_size']);
  return objectsIn(fixture.config['items']).flatMap(({ key, picture, crop_pct }) => {
    const name = String(key);
    const source = pictureOf(fixture, `input/${String(picture)}`);
    const view = evaluationView(source, { input_size: side, crop_pct: Number(crop_pct) });
    const values = new Float32Array(side * side * 3);
    writeNormalized(view, name.endsWith('half') ? HALF : IMAGENET, values, 0);
    const first = swapped(values, side * side, 3); // the recording has channels first
    const cropped = `act/${name}/cropped`; // kept once for each crop
    return [
      ...(fixture.has(cropped) ? [compare(fixture, cropped, view.data, 'exact')] : []),
      compare(fixture, `output/${name}`, first, 'exact'),
    ];
  });
}

const ADJUST: Readonly<Record<string, (picture: Picture, factor: number) => Picture>> = {
  brightness: adjustBrightness,
  contrast: adjustContrast,
  saturation: adjustSaturation,
  hue: adjustHue,
};

function colored(fixture: Fixture): Compared[] {
  const inRow = objectsIn(fixture.config['sequences']).map((one, i) => {
    const factors = numbersIn(one['factors']);
    const order = Array.isArray(one['order']) ? one['order'].map(String) : [];
    const own = order.reduce(
      (picture, step, at) => ADJUST[step]?.(picture, factors[at] ?? 1) ?? picture,
      pictureOf(fixture, 'input/photo'),
    );
    return compare(fixture, `output/sequence${i}`, own.data, 'exact');
  });
  const single = [...fixture.tensors.keys()].flatMap((name) => {
    const [, picture, what = '', factor] = /^output\/(\w+)-([a-z]+)-(-?[\d.]+)$/.exec(name) ?? [];
    if (picture === undefined) return [];
    const own = ADJUST[what]?.(pictureOf(fixture, `input/${picture}`), Number(factor));
    return own === undefined ? [judged(name, false)] : [compare(fixture, name, own.data, 'exact')];
  });
  return [...inRow, ...single];
}

/** Each operation with its argument, whole policies from their seeds, and how often each is applied. */
function augmented(fixture: Fixture): Compared[] {
  const [red = 0, green = 0, blue = 0] = numbersIn(fixture.config['fill']);
  const fill: Rgb = [red, green, blue];
  const each = objectsIn(fixture.config['items']).flatMap((item) => {
    const name = String(item['key']);
    const operation = operations.find((one) => one.name === item['op']);
    if (operation === undefined) return [judged(name, false)];
    const [wanted] = numbersIn(item['arguments']);
    const own = operation.argument(Number(item['magnitude']), name.endsWith('neg') ? -1 : 1);
    const source = pictureOf(fixture, `input/${String(item['picture'])}`);
    const changed = operation.apply(source, wanted ?? own, fill);
    return [
      judged(`${name}: argument`, wanted === undefined || Math.abs(own - wanted) < 1e-12),
      compare(fixture, `output/${name}`, changed.data, 'exact'),
    ];
  });
  return [...each, ...policies(fixture, fill), ...appliedAsOften(fixture)];
}

function policies(fixture: Fixture, fill: Rgb): Compared[] {
  return objectsIn(fixture.config['policy_runs']).flatMap((run, i) => {
    const seed = Number(run['seed']);
    const [python, numpy] = [new PythonRandom(seed), new NumpyRandom(seed)];
    // The operations are chosen with NumPy, all else is drawn with Python.
    const drawn = drawOperations(
      { ...RAND_AUGMENT, fill },
      {
        uniform: (low, high) => python.uniform(low, high),
        normal: () => python.normal(),
        beta: (alpha) => numpy.beta(alpha),
        integer: (low, high) => numpy.integer(low, high),
        choice: (from, count) => numpy.choice(from, count),
      },
    );
    const wanted = objectsIn(run['applied']);
    const isSame =
      drawn.length === wanted.length &&
      wanted.every(({ op, arguments: given }, at) => {
        const { operation, argument } = drawn[at] ?? {};
        const [first] = numbersIn(given);
        return (
          operation?.name === op &&
          (first === undefined || Math.abs((argument ?? 0) - first) < 1e-12)
        );
      });
    const own = drawn.reduce(
      (picture, { operation, argument }) => operation.apply(picture, argument, fill),
      pictureOf(fixture, 'input/photo'),
    );
    return [
      judged(`policy of seed ${seed}`, isSame),
      compare(fixture, `output/policy${i}`, own.data, 'exact'),
    ];
  });
}

/** How often each operation is applied, by our own generator and by the reference's. */
function appliedAsOften(fixture: Fixture): Compared[] {
  const { samples, counts } = fixture.settings('applied_counts');
  const of = Number(samples);
  const names = operations.map(({ name }) => name);
  const recorded = names.map((name) => (isJsonObject(counts) ? Number(counts[name]) : Number.NaN));
  const applied = Array.from({ length: of }, (_, i) =>
    drawOperations(RAND_AUGMENT, drawsFrom(Random.stream(i, 'parity-operations'))),
  ).flat();
  const own = names.map(
    (name) => applied.filter(({ operation }) => operation.name === name).length,
  );
  const draws = of * RAND_AUGMENT.operations;
  const total = recorded.reduce((sum, count) => sum + count, 0);
  return [
    sameCounts('how often each operation is applied', own, recorded),
    sameShares(
      'how often an operation is applied at all',
      [{ count: applied.length, of: draws }],
      [{ count: total, of: draws }],
    ),
  ];
}

/** All rectangles from their seeds; how often and how much our own generator erases. */
function erased(fixture: Fixture): Compared[] {
  const first = Number(fixture.config['first_seed']);
  return Object.entries(fixture.settings('settings')).flatMap(([name, setting]) => {
    const { probability, max_count, image } = isJsonObject(setting) ? setting : ({} as JsonObject);
    const [height = 0, width = 0] = numbersIn(image);
    const options = { probability: Number(probability), max_count: Number(max_count) };
    const wanted = fixture.values(`output/${name}`);
    const of = wanted.length / 6;
    const drawn = (drawsOf: (row: number) => Draws): number[][] =>
      Array.from({ length: of }, (_, row) => {
        const boxes = sampleErasing({ height, width }, options, drawsOf(row));
        return summaryOf(boxes, { height, width });
      });
    const seeded = drawn((row) => new PythonRandom(first + row));
    const areas = (rows: readonly (readonly number[])[]): number[] =>
      rows.flatMap(([, , , , , pixels = 0]) => (pixels > 0 ? [pixels] : []));
    // What is recorded equals what was drawn from its seeds, or the first comparison says so.
    const [own, recorded] = [
      areas(drawn((row) => drawsFrom(Random.stream(row, 'parity-erase')))),
      areas(seeded),
    ];
    return [
      compareValues(`output/${name}`, seeded.flat(), wanted, 'exact'),
      sameDistribution(`${name}: pixels that own draws erase`, own, recorded),
      sameShares(
        `${name}: how often own draws erase`,
        [{ count: own.length, of }],
        [{ count: recorded.length, of }],
      ),
    ];
  });
}

/** Bounding box of all, how many, and the pixels that they cover. */
function summaryOf(
  boxes: ReturnType<typeof sampleErasing>,
  size: { readonly height: number; readonly width: number },
): number[] {
  if (boxes.length === 0) return [-1, -1, -1, -1, 0, 0];
  const covered = new Uint8Array(size.height * size.width);
  for (const { top, left, height, width } of boxes) {
    for (let y = top; y < top + height; y++) {
      covered.fill(1, y * size.width + left, y * size.width + left + width);
    }
  }
  const top = Math.min(...boxes.map((box) => box.top));
  const left = Math.min(...boxes.map((box) => box.left));
  const bottom = Math.max(...boxes.map((box) => box.top + box.height));
  const right = Math.max(...boxes.map((box) => box.left + box.width));
  const pixels = covered.reduce((sum, one) => sum + one, 0);
  return [top, left, bottom - top, right - left, boxes.length, pixels];
}
