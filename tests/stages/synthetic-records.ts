/** Small records with something to learn: the class is where a bright square stands. */
import { mkdirSync } from 'node:fs';
import { plainPicture } from '../../src/data/picture.ts';
import { writeRecords } from '../../src/data/records.ts';
import { Random } from '../../src/util/random.ts';

export const SIDE = 16;
export const CLASSES: readonly string[] = [
  'upper-left',
  'upper-right',
  'lower-left',
  'lower-right',
];

/** `counts.train` pictures, then val, then test; labels turn in a circle. */
export async function writeSyntheticRecords(
  path: string,
  counts: { readonly train: number; readonly val: number; readonly test: number },
): Promise<void> {
  mkdirSync(path, { recursive: true });
  const total = counts.train + counts.val + counts.test;
  const labels = Int32Array.from({ length: total }, (_, i) => i % 4);
  const range = (from: number, count: number): Int32Array =>
    Int32Array.from({ length: count }, (_, i) => from + i);
  await writeRecords(
    path,
    { height: SIDE, width: SIDE },
    (async function* pictures() {
      for (let i = 0; i < total; i++) yield drawn(labels[i] ?? 0, i);
    })(),
    () => ({
      spaces: { place: { names: CLASSES, labels } },
      splits: {
        train: range(0, counts.train),
        val: range(counts.train, counts.val),
        test: range(counts.train + counts.val, counts.test),
      },
      source: { made: 'for tests' },
    }),
  );
}

function drawn(label: number, index: number): ReturnType<typeof plainPicture> {
  const rng = Random.stream(0, 'synthetic', index);
  const picture = plainPicture(SIDE, SIDE, [40, 40, 60]);
  for (let i = 0; i < picture.data.length; i++) {
    picture.data[i] = (picture.data[i] ?? 0) + rng.integer(60);
  }
  const top = (label < 2 ? 1 : 9) + rng.integer(3);
  const left = (label % 2 === 0 ? 1 : 9) + rng.integer(3);
  for (let y = top; y < top + 4; y++) {
    for (let x = left; x < left + 4; x++) {
      for (let c = 0; c < 3; c++) picture.data[(y * SIDE + x) * 3 + c] = 200 + rng.integer(50);
    }
  }
  return picture;
}
