/**
 * Records: decoded pictures with labels and splits, the form in which training reads a dataset.
 *
 *   index.json            {format, count, height, width, channels, classes, splits, source}
 *   images.bin            uint8 [count, H, W, 3]
 *   labels.<space>.bin    int32 [count], little-endian
 *   splits/<name>.bin     int32 [n], sorted places of records
 */
import { closeSync, fstatSync, openSync, readFileSync, readSync } from 'node:fs';
import { mkdir, open, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { recordsUnreadable, noSuchSplit, noSuchSpace } from '../diagnostics/messages/data.ts';
import { RepriseError } from '../diagnostics/diagnostic.ts';
import { invariant } from '../util/invariant.ts';
import { canonicalJson, isJsonObject, type JsonObject } from '../util/json.ts';
import type { Picture } from './picture.ts';

export interface RecordsIndex {
  readonly count: number;
  /** Of every picture, pixels. */
  readonly height: number;
  readonly width: number;
  /** Names of the labels 0, 1, … of each label space. */
  readonly classes: Readonly<Record<string, readonly string[]>>;
  /** How many records each split has. */
  readonly splits: Readonly<Record<string, number>>;
}

export interface Records extends RecordsIndex {
  readonly path: string;
  /** Pixels of record `i`: uint8 [H, W, 3]. Not to be written to. */
  image(i: number): Uint8Array;
  /** int32 [count]. @throws RepriseError RP6112 when there is no such label space. */
  labels(space: string): Int32Array;
  /** Places of the records of a split, sorted. @throws RepriseError RP6111 when there is no such split. */
  split(name: string): Int32Array;
  /** Class names of a label space. @throws RepriseError RP6112 likewise. */
  classNames(space: string): readonly string[];
  close(): void;
}

/** Up to this size all pixels are read at once; above, each picture when it is asked for. */
const IN_MEMORY = 1 << 30;

/** @throws RepriseError RP6110 when the folder does not hold records, or their sizes do not fit the index. */
export function openRecords(path: string): Records {
  const index = readIndex(path);
  const { count, height, width, classes, splits } = index;
  const bytesEach = height * width * 3;
  const pixels = openPixels(path, count, bytesEach);
  return {
    ...index,
    path,
    image: (i) => {
      invariant(Number.isInteger(i) && i >= 0 && i < count, `record ${i} of ${count}`);
      return pixels.read(i);
    },
    labels: (space) => {
      if (!Object.hasOwn(classes, space)) throw spaceMissing(path, space, classes);
      return readInts(path, `labels.${space}.bin`, count);
    },
    classNames: (space) => {
      const names = Object.hasOwn(classes, space) ? classes[space] : undefined;
      if (names === undefined) throw spaceMissing(path, space, classes);
      return names;
    },
    split: (name) => {
      const size = Object.hasOwn(splits, name) ? splits[name] : undefined;
      if (size === undefined)
        throw new RepriseError(noSuchSplit({ path, name, known: Object.keys(splits) }));
      return readInts(path, `splits/${name}.bin`, size);
    },
    close: pixels.close,
  };
}

export interface RecordsLabels {
  /** Class names and one label for each record, by label space. */
  readonly spaces: Readonly<
    Record<string, { readonly names: readonly string[]; readonly labels: Int32Array }>
  >;
  readonly splits: Readonly<Record<string, Int32Array>>;
  /** Where the pictures are from, for people. */
  readonly source: JsonObject;
}

/** Writes records picture by picture; `index.json` comes last, so that a folder without it is unfinished. */
export async function writeRecords(
  path: string,
  size: { readonly height: number; readonly width: number },
  pictures: AsyncIterable<Picture>,
  finish: (count: number) => RecordsLabels,
): Promise<RecordsIndex> {
  await mkdir(join(path, 'splits'), { recursive: true });
  const file = await open(join(path, 'images.bin'), 'w');
  let count = 0;
  try {
    for await (const { height, width, data } of pictures) {
      invariant(
        height === size.height && width === size.width,
        `picture ${count} is ${height}x${width}, not ${size.height}x${size.width}`,
      );
      await file.writeFile(data); // goes on after a short write; appends at the file's position
      count += 1;
    }
  } finally {
    await file.close();
  }
  const { spaces, splits, source } = finish(count);
  for (const [space, { labels }] of Object.entries(spaces)) {
    invariant(labels.length === count, `label space ${space}`);
    await writeFile(join(path, `labels.${space}.bin`), littleEndian(labels));
  }
  for (const [name, places] of Object.entries(splits))
    await writeFile(join(path, 'splits', `${name}.bin`), littleEndian(places));
  const index = {
    ...size,
    count,
    classes: mapValues(spaces, ({ names }) => names),
    splits: mapValues(splits, (places) => places.length),
  };
  const text = canonicalJson({ format: 1, channels: 3, ...index, source });
  await writeFile(join(path, 'index.json'), `${text}\n`);
  return index;
}

function readIndex(path: string): RecordsIndex {
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(join(path, 'index.json'), 'utf8'));
  } catch (error) {
    throw unreadable(path, error instanceof Error ? error.message : String(error));
  }
  if (!isJsonObject(read) || read['format'] !== 1 || read['channels'] !== 3)
    throw unreadable(path, 'its index.json is not one of records, format 1');
  const { count, height, width, classes, splits } = read;
  const isWhole = [count, height, width].every((one) => Number.isSafeInteger(one));
  if (!isWhole || !isJsonObject(classes) || !isJsonObject(splits))
    throw unreadable(path, 'its index.json lacks count, height, width, classes or splits');
  return read as unknown as RecordsIndex; // as checked above; writeRecords writes nothing else
}

function openPixels(
  path: string,
  count: number,
  bytesEach: number,
): { read: (i: number) => Uint8Array; close: () => void } {
  const name = join(path, 'images.bin');
  let file: number;
  try {
    file = openSync(name, 'r');
  } catch (error) {
    throw unreadable(path, error instanceof Error ? error.message : String(error));
  }
  const { size } = fstatSync(file);
  if (size !== count * bytesEach) {
    closeSync(file);
    throw unreadable(path, `images.bin has ${size} bytes, expected ${count * bytesEach}`);
  }
  if (size <= IN_MEMORY) {
    closeSync(file);
    const all = new Uint8Array(readFileSync(name));
    return {
      read: (i) => all.subarray(i * bytesEach, (i + 1) * bytesEach),
      close: () => undefined,
    };
  }
  return {
    read: (i) => {
      const one = new Uint8Array(bytesEach);
      const got = readSync(file, one, 0, bytesEach, i * bytesEach);
      if (got !== bytesEach) throw unreadable(path, `picture ${i} could not be read`);
      return one;
    },
    close: () => closeSync(file),
  };
}

function readInts(path: string, name: string, count: number): Int32Array {
  let bytes: Buffer;
  try {
    bytes = readFileSync(join(path, name));
  } catch (error) {
    throw unreadable(path, error instanceof Error ? error.message : String(error));
  }
  if (bytes.length !== count * 4)
    throw unreadable(path, `${name} has ${bytes.length} bytes, expected ${count * 4}`);
  return Int32Array.from({ length: count }, (_, i) => bytes.readInt32LE(i * 4));
}

function littleEndian(values: Int32Array): Buffer {
  const bytes = Buffer.alloc(values.length * 4);
  for (const [i, value] of values.entries()) bytes.writeInt32LE(value, i * 4);
  return bytes;
}

function mapValues<A, B>(
  from: Readonly<Record<string, A>>,
  change: (value: A) => B,
): Record<string, B> {
  return Object.fromEntries(Object.entries(from).map(([name, value]) => [name, change(value)]));
}

function unreadable(path: string, what: string): RepriseError {
  return new RepriseError(recordsUnreadable({ path, what }));
}

function spaceMissing(path: string, name: string, classes: RecordsIndex['classes']): RepriseError {
  return new RepriseError(noSuchSpace({ path, name, known: Object.keys(classes) }));
}
