/**
 * Where the features come from that the tokenizer learns to rebuild: computed before and read from disk,
 * for whole pictures; or asked of a frozen teacher in every step, for the very crop that the tokenizer sees.
 */
import { dispose, type NamedTensorMap, type Tensor } from '@tensorflow/tfjs-core';
import { drawsFrom } from '../../data/draws.ts';
import type { Picture } from '../../data/picture.ts';
import type { Records } from '../../data/records.ts';
import { flipHorizontally } from '../../data/transforms/flip.ts';
import { type TokenizerViewOptions, tokenizerView } from '../../data/transforms/tokenizer-view.ts';
import { RepriseError } from '../../diagnostics/diagnostic.ts';
import { featuresDoNotFit } from '../../diagnostics/messages/train.ts';
import { frozen } from '../../engine/ops/frozen.ts';
import type { TeacherName } from '../../models/teachers/teacher.ts';
import type { HostArray } from '../../train/host-array.ts';
import { invariant } from '../../util/invariant.ts';
import { isJsonObject, type JsonObject } from '../../util/json.ts';
import { Random } from '../../util/random.ts';
import { mirrorMap, openFeatures } from '../teacher-features/feature-files.ts';
import { openTeacher } from '../teacher-features/open-teacher.ts';
import { packPictures, pictureOf, wholePicture } from '../training/pictures.ts';
import { isOn, numberAt, objectAt, textAt } from '../training/read-params.ts';

export interface TargetSource {
  /** Cells per side. */
  readonly grid: number;
  /** Numbers of a cell. */
  readonly width: number;
  /** Records that it has nothing for. */
  missing(rows: Int32Array): number;
  /** Pictures `[B, H, W, 3]` in 0..1, and what else belongs to them. */
  batchOf(rows: Int32Array, epoch: number): readonly HostArray[];
  /** From the tensors of a batch, pictures first, to the same with features `[B, P, Dt]` after the pictures. */
  withFeatures(batch: readonly Tensor[]): readonly Tensor[];
  close(): void;
}

/** Smallest share of the area that a crop keeps, and colours, where nothing is said. */
const PUBLISHED = { min_crop_scale: 0.08, color_jitter: 0 };

/**
 * The source that the parameters name; the kind's check has seen that they name one.
 *
 * @throws RepriseError RP6514 for features that cannot be read; as `openTeacher` for a teacher.
 */
export async function openSource(params: JsonObject, records: Records): Promise<TargetSource> {
  const { teacher } = params;
  return isJsonObject(teacher)
    ? onlineTeacher(params, teacher, records)
    : storedFeatures(params, records);
}

function storedFeatures(params: JsonObject, records: Records): TargetSource {
  const features = openFeatures(textAt(params, 'features'));
  const { grid, width } = features;
  const side = numberAt(objectAt(params, 'model'), 'image_size');
  const [flip, seed] = [isOn(params, 'flip'), numberAt(params, 'seed')];
  const cells = grid * grid;
  return {
    grid,
    width,
    missing: (rows) => rows.reduce((count, row) => count + (features.has(row) ? 0 : 1), 0),
    batchOf: (rows, epoch) => {
      const maps = new Float32Array(rows.length * cells * width); // [B, P, Dt]
      const pictures: Picture[] = [];
      rows.forEach((row, i) => {
        const picture = wholePicture(records, row, side);
        const rng = Random.stream(seed, 'view', epoch, row);
        const isMirrored = flip && rng.uniform() < 0.5;
        const map = features.map(row);
        pictures.push(isMirrored ? flipHorizontally(picture) : picture);
        maps.set(isMirrored ? mirrorMap(map, grid, width) : map, i * cells * width);
      });
      return [packPictures(pictures, side), { values: maps, shape: [rows.length, cells, width] }];
    },
    withFeatures: (batch) => batch,
    close: () => features.close(),
  };
}

async function onlineTeacher(
  params: JsonObject,
  given: JsonObject,
  records: Records,
): Promise<TargetSource> {
  const side = numberAt(objectAt(params, 'model'), 'image_size');
  const name = textAt(given, 'name') as TeacherName; // the schema allows no other
  const teacher = await openTeacher(name, textAt(given, 'weights'), side);
  const view = viewOf(params, side);
  const seed = numberAt(params, 'seed');
  return {
    grid: side / teacher.stride,
    width: teacher.width,
    missing: () => 0,
    batchOf: (rows, epoch) => {
      const pictures = Array.from(rows, (row) => {
        const rng = Random.stream(seed, 'view', epoch, row);
        return tokenizerView(pictureOf(records, row), view, drawsFrom(rng));
      });
      return [packPictures(pictures, side)];
    },
    withFeatures: ([images, ...rest]) => {
      invariant(images !== undefined, 'a batch has pictures');
      return [images, frozen(images, (x) => teacher.features(teacher.weights, x)), ...rest];
    },
    close: () => dispose(teacher.weights as NamedTensorMap),
  };
}

function viewOf(params: JsonObject, side: number): TokenizerViewOptions {
  const augment = isJsonObject(params['augment']) ? params['augment'] : PUBLISHED;
  const low = numberAt(augment, 'min_crop_scale');
  return {
    input_size: side,
    crop: low < 1 ? { scale: [low, 1] } : { scale: [1, 1], ratio: [1, 1] },
    flip: isOn(params, 'flip') ? 0.5 : 0,
    color_jitter: numberAt(augment, 'color_jitter'),
  };
}

/** @throws RepriseError RP6506 when the grid is another than the tokenizer's, or records are not covered. */
export function expectFit(
  source: TargetSource,
  {
    grid,
    rows,
    split,
  }: { readonly grid: number; readonly rows: Int32Array; readonly split: string },
): void {
  if (grid !== source.grid) {
    const what = 'their grid';
    throw new RepriseError(featuresDoNotFit({ what, found: source.grid, expected: grid }));
  }
  const missing = source.missing(rows);
  if (missing > 0) {
    const what = `the number of pictures of "${split}" without features`;
    throw new RepriseError(featuresDoNotFit({ what, found: missing, expected: 0 }));
  }
}
