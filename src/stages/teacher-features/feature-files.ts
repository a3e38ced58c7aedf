/**
 * Feature maps on disk: `index.json`, `features.bin` (float32 `[rows, cells, width]`, little-endian) and
 * `rows.bin` (int32, the record of each row, sorted).
 */
import { closeSync, openSync, readFileSync, readSync, statSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { RepriseError } from '../../diagnostics/diagnostic.ts';
import { featuresUnreadable } from '../../diagnostics/messages/train.ts';
import { invariant } from '../../util/invariant.ts';
import { canonicalJson, isJsonObject, type JsonObject } from '../../util/json.ts';

export interface FeaturesIndex {
  /** Rows. */
  readonly count: number;
  /** Cells per side. */
  readonly grid: number;
  /** Numbers of a cell. */
  readonly width: number;
}

export interface Features extends FeaturesIndex {
  /** Whether there is a row for a record. */
  has(record: number): boolean;
  /** Map of a record, `[cells, width]`. Not to be written to. */
  map(record: number): Float32Array;
  close(): void;
}

/** Up to this size all maps are read at once; above, each when it is asked for. */
const IN_MEMORY = 512 << 20;

/** @throws RepriseError RP6514 when the folder does not hold features, or sizes do not fit the index. */
export function openFeatures(path: string): Features {
  const { count, grid, width } = readIndex(path);
  const rowOf = new Map(readRows(path, count).map((record, row) => [record, row]));
  const bytesEach = grid * grid * width * 4;
  const name = join(path, 'features.bin');
  const { size } = statSync(name, { throwIfNoEntry: false }) ?? { size: 0 };
  if (size !== count * bytesEach) {
    throw unreadable(path, `features.bin has ${size} bytes, expected ${count * bytesEach}`);
  }
  const maps = size <= IN_MEMORY ? inMemory(name, bytesEach) : onDisk(name, bytesEach);
  return {
    count,
    grid,
    width,
    has: (record) => rowOf.has(record),
    map: (record) => {
      const row = rowOf.get(record);
      invariant(row !== undefined, `there are no features of record ${record}`);
      return maps.read(row);
    },
    close: maps.close,
  };
}

/** Writes the two small files; `features.bin` was written row by row. `index.json` comes last. */
export async function finishFeatures(
  path: string,
  index: FeaturesIndex,
  rows: Int32Array,
  source: JsonObject,
): Promise<void> {
  const bytes = Buffer.alloc(rows.length * 4);
  rows.forEach((record, i) => bytes.writeInt32LE(record, i * 4));
  await writeFile(join(path, 'rows.bin'), bytes);
  const { count, grid, width } = index;
  const text = canonicalJson({ format: 1, count, grid, width, ...source });
  await writeFile(join(path, 'index.json'), `${text}\n`);
}

/** A mirrored map: columns of cells in the other order. */
export function mirrorMap(map: Float32Array, grid: number, width: number): Float32Array {
  const mirrored = new Float32Array(map.length);
  for (let row = 0; row < grid; row++) {
    for (let column = 0; column < grid; column++) {
      const from = (row * grid + column) * width;
      mirrored.set(map.subarray(from, from + width), (row * grid + grid - 1 - column) * width);
    }
  }
  return mirrored;
}

function readIndex(path: string): FeaturesIndex {
  let read: unknown;
  try {
    read = JSON.parse(readFileSync(join(path, 'index.json'), 'utf8'));
  } catch (error) {
    throw unreadable(path, error instanceof Error ? error.message : String(error));
  }
  if (!isJsonObject(read) || read['format'] !== 1) {
    throw unreadable(path, 'its index.json is not one of features, format 1');
  }
  const { count, grid, width } = read;
  if (typeof count !== 'number' || typeof grid !== 'number' || typeof width !== 'number') {
    throw unreadable(path, 'its index.json lacks count, grid or width');
  }
  return { count, grid, width };
}

function readRows(path: string, count: number): number[] {
  const { buffer, byteOffset, length } = readFileSync(join(path, 'rows.bin'));
  if (length !== count * 4) {
    throw unreadable(path, `rows.bin has ${length} bytes, expected ${count * 4}`);
  }
  const view = new DataView(buffer, byteOffset, length);
  return Array.from({ length: count }, (_, i) => view.getInt32(i * 4, true));
}

interface Maps {
  read(row: number): Float32Array;
  close(): void;
}

function inMemory(name: string, bytesEach: number): Maps {
  const bytes = new Uint8Array(readFileSync(name)); // a copy of its own, so floats stand aligned
  const all = new Float32Array(bytes.buffer, bytes.byteOffset, bytes.byteLength / 4);
  const each = bytesEach / 4;
  return { read: (row) => all.subarray(row * each, (row + 1) * each), close: () => undefined };
}

function onDisk(name: string, bytesEach: number): Maps {
  const file = openSync(name, 'r');
  return {
    read: (row) => {
      const bytes = new Uint8Array(bytesEach);
      const got = readSync(file, bytes, 0, bytesEach, row * bytesEach);
      invariant(got === bytesEach, `features.bin ends within row ${row}`);
      return new Float32Array(bytes.buffer);
    },
    close: () => closeSync(file),
  };
}

function unreadable(path: string, what: string): RepriseError {
  return new RepriseError(featuresUnreadable({ path, what }));
}
