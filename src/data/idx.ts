/**
 * Reads IDX files of bytes, the format of MNIST and its kin, plain or gzipped.
 *
 * @see yann.lecun.com/exdb/mnist, "the IDX file format"
 */
import { readFile } from 'node:fs/promises';
import { gunzipSync } from 'node:zlib';
import { idxUnreadable } from '../diagnostics/messages/data.ts';
import { RepriseError } from '../diagnostics/diagnostic.ts';

export interface IdxArray {
  readonly shape: readonly number[];
  readonly data: Uint8Array;
}

const UNSIGNED_BYTE = 0x08;

/** @throws RepriseError RP6104 when the file is no IDX file of bytes with `rank` axes, or is cut off. */
export async function readIdx(path: string, rank: number): Promise<IdxArray> {
  const refuse = (found: string, expected: string): RepriseError =>
    new RepriseError(idxUnreadable({ path, found, expected }));
  const raw = await readFile(path);
  let bytes: Uint8Array = raw;
  if (raw[0] === 0x1f && raw[1] === 0x8b) {
    try {
      bytes = gunzipSync(raw, { maxOutputLength: 2 ** 31 - 1 });
    } catch (error) {
      const detail = error instanceof Error ? error.message : String(error);
      throw refuse(`gzip data that cannot be unpacked (${detail})`, 'whole gzip data');
    }
  }
  const header = 4 + 4 * rank;
  if (bytes.length < header) throw refuse(`${bytes.length} bytes`, `at least ${header}`);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const magic = view.getUint32(0);
  const expected = (UNSIGNED_BYTE << 8) | rank;
  if (magic !== expected) {
    const hex = (value: number): string => value.toString(16).padStart(8, '0');
    throw refuse(`the magic number ${hex(magic)}`, `${hex(expected)} (bytes, ${rank} axes)`);
  }
  const shape = Array.from({ length: rank }, (_, axis) => view.getUint32(4 + 4 * axis));
  const size = shape.reduce((product, side) => product * side, 1);
  if (bytes.length - header !== size)
    throw refuse(`${bytes.length - header} bytes of data`, `${size} for [${shape.join(', ')}]`);
  return { shape, data: bytes.subarray(header) };
}
