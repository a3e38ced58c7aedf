/**
 * Numbers of the reference to compare with: `REPRISE_FIXTURES`, or `shared/fixtures` in this folder or
 * one above. Where there are none, the tests that need them are skipped.
 */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

function find(): string | undefined {
  const named = process.env['REPRISE_FIXTURES'];
  if (named !== undefined) return named;
  for (let at = resolve('.'); ; at = dirname(at)) {
    const place = join(at, 'shared', 'fixtures');
    if (existsSync(place)) return place;
    if (dirname(at) === at) return undefined;
  }
}

export const fixtures: string | undefined = find();

export interface FixtureTensor {
  readonly dtype: string;
  readonly shape: readonly number[];
  readonly values: ArrayLike<number>;
  readonly bytes: Uint8Array;
}

/** Reads `<case>/tensors.safetensors`. */
export function fixtureTensors(name: string): Map<string, FixtureTensor> {
  const file = readFileSync(join(fixtures ?? '', name, 'tensors.safetensors'));
  const length = Number(file.readBigUInt64LE(0));
  const header: Record<string, { dtype: string; shape: number[]; data_offsets: [number, number] }> =
    JSON.parse(file.toString('utf8', 8, 8 + length));
  const tensors = new Map<string, FixtureTensor>();
  for (const [key, { dtype, shape, data_offsets }] of Object.entries(header)) {
    if (key === '__metadata__') continue;
    const [from, to] = data_offsets;
    const bytes = new Uint8Array(file.subarray(8 + length + from, 8 + length + to));
    tensors.set(key, { dtype, shape, bytes, values: valuesOf(dtype, bytes) });
  }
  return tensors;
}

export function fixtureConfig<T>(name: string): T {
  return JSON.parse(readFileSync(join(fixtures ?? '', name, 'config.json'), 'utf8')) as T;
}

function valuesOf(dtype: string, bytes: Uint8Array): ArrayLike<number> {
  const { buffer } = bytes;
  switch (dtype) {
    case 'F32':
      return new Float32Array(buffer);
    case 'F64':
      return new Float64Array(buffer);
    case 'I32':
      return new Int32Array(buffer);
    case 'I64':
      return Array.from(new BigInt64Array(buffer), Number);
    default:
      return bytes;
  }
}
