/** Reads the parity fixtures beside these tests: settings, and tensors as numbers by name. */
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

export interface FixtureTensor {
  readonly shape: readonly number[];
  readonly values: readonly number[];
}

export function fixtureConfig<T>(name: string): T {
  const path = new URL(`./fixtures/${name}/config.json`, import.meta.url);
  return JSON.parse(readFileSync(fileURLToPath(path), 'utf8')) as T;
}

export function fixtureTensors(name: string): ReadonlyMap<string, FixtureTensor> {
  const path = new URL(`./fixtures/${name}/tensors.safetensors`, import.meta.url);
  const bytes = readFileSync(fileURLToPath(path));
  const length = Number(bytes.readBigUInt64LE(0));
  const header = JSON.parse(bytes.toString('utf8', 8, 8 + length)) as Record<
    string,
    { dtype: string; shape: number[]; data_offsets: [number, number] }
  >;
  const tensors = new Map<string, FixtureTensor>();
  for (const [key, { dtype, shape, data_offsets }] of Object.entries(header)) {
    const data = bytes.subarray(8 + length + data_offsets[0], 8 + length + data_offsets[1]);
    const read: Record<string, [number, (at: number) => number]> = {
      F32: [4, (at) => data.readFloatLE(at)],
      F64: [8, (at) => data.readDoubleLE(at)],
      I64: [8, (at) => Number(data.readBigInt64LE(at))],
    };
    const [size, at] = read[dtype] ?? [0, () => Number.NaN];
    if (size === 0) throw new Error(`${key} is ${dtype}`);
    const values = Array.from({ length: data.length / size }, (_, i) => at(i * size));
    tensors.set(key, { shape, values });
  }
  return tensors;
}
