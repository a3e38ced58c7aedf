import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';
import { RepriseError } from '../../src/diagnostics/diagnostic.ts';
import { digestOfBytes } from '../../src/util/digest.ts';
import type { HostTensor } from '../../src/weights/host-tensor.ts';
import type { PickleValue } from '../../src/weights/pickle-values.ts';
import {
  type TorchArchive,
  openTorchArchive,
  readStateDict,
} from '../../src/weights/torch-archive.ts';

const folder = fileURLToPath(new URL('fixtures/pth-formats/', import.meta.url));
const path = (name: string): string => join(folder, name);

interface Expected {
  readonly good: Record<string, { file: string; structure: unknown }>;
  readonly reject: Record<string, { file: string; why: string; expect: string }>;
}
const expected = JSON.parse(await readFile(path('expected.json'), 'utf8')) as Expected;

const DTYPES: Record<string, string> = {
  F64: 'float64',
  F32: 'float32',
  F16: 'float16',
  BF16: 'bfloat16',
  I64: 'int64',
  I32: 'int32',
  I16: 'int16',
  I8: 'int8',
  U8: 'uint8',
  BOOL: 'bool',
};
const NUMPY: Record<string, string> = {
  f8: 'float64',
  f4: 'float32',
  i8: 'int64',
  i4: 'int32',
  b1: 'bool',
};

/** What was read, in the words of the recorded structure (without the tensors' values). */
async function describeValue(archive: TorchArchive, value: PickleValue): Promise<unknown> {
  const all = (items: readonly PickleValue[]): Promise<unknown[]> =>
    Promise.all(items.map((item) => describeValue(archive, item)));
  if (value === Number.POSITIVE_INFINITY) return { kind: 'value', value: 'inf' };
  if (typeof value === 'bigint') return { kind: 'big-integer', value: String(value) };
  if (value instanceof Uint8Array)
    return { kind: 'bytes', hex: Buffer.from(value).toString('hex') };
  if (value === null || typeof value !== 'object') return { kind: 'value', value };
  switch (value.kind) {
    case 'list':
    case 'tuple':
      return { kind: value.kind, items: await all(value.items) };
    case 'set':
      return { kind: 'set', items: [...value.items].sort() };
    case 'map': {
      const items: unknown[] = [];
      for (const [key, one] of value.entries) items.push([key, await describeValue(archive, one)]);
      return { kind: 'map', ordered: value.ordered, items };
    }
    case 'namespace': {
      const items: Record<string, unknown> = {};
      for (const [key, one] of value.entries)
        items[String(key)] = await describeValue(archive, one);
      return { kind: 'namespace', items };
    }
    case 'tensor': {
      const { dtype, shape, bytes } = await archive.read(value);
      return { kind: 'tensor', dtype: DTYPES[dtype], shape, sha256: digestOfBytes(bytes) };
    }
    case 'dtype':
    case 'device':
      return { kind: value.kind, value: value.name };
    case 'numpy-scalar':
      return { kind: value.kind, dtype: NUMPY[value.type.code], value: value.value };
    case 'numpy-array': {
      const [rows = 0, columns = 0] = value.shape;
      const values = Array.from({ length: rows }, (_, row) =>
        value.values.slice(row * columns, (row + 1) * columns),
      );
      return { kind: value.kind, dtype: NUMPY[value.type?.code ?? ''], shape: value.shape, values };
    }
    default:
      return value;
  }
}

function withoutValues(structure: unknown): unknown {
  return JSON.parse(
    JSON.stringify(structure, (_, one: unknown) => {
      const isTensor = typeof one === 'object' && one !== null && 'sha256' in one;
      return isTensor ? { ...one, value: undefined } : one;
    }),
  );
}

describe.each(Object.entries(expected.good))('good/%s', (_, { file, structure }) => {
  test('`openTorchArchive()` gives the recorded structure, types and bytes', async () => {
    const archive = await openTorchArchive(path(file));
    expect(await describeValue(archive, archive.root)).toEqual(withoutValues(structure));
  });
});

/** Reads every tensor once, along shared and cyclic structures. */
async function readAll(archive: TorchArchive): Promise<HostTensor[]> {
  const seen = new Set<PickleValue>();
  const open = [archive.root];
  const tensors: HostTensor[] = [];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== 'object' || value === null || seen.has(value)) continue;
    seen.add(value);
    if (value instanceof Uint8Array) continue;
    if (value.kind === 'tensor') tensors.push(await archive.read(value));
    if ('items' in value) open.push(...value.items);
    if ('entries' in value) open.push(...value.entries.keys(), ...value.entries.values());
  }
  return tensors;
}

describe.each(Object.entries(expected.reject))('reject/%s', (_, { file, why, expect: wanted }) => {
  test(`is refused or harmless: ${why}`, async () => {
    const before = Object.getOwnPropertyNames(Object.prototype);
    const started = performance.now();
    const outcome = await openTorchArchive(path(file))
      .then(readAll)
      .catch((error: unknown) => error);
    const result = Array.isArray(outcome) ? outcome : undefined;
    if (result === undefined) expect(outcome).toBeInstanceOf(RepriseError);
    if (wanted === 'refuse' && result !== undefined) {
      await expect(openTorchArchive(path(file)).then(readAll)).rejects.toBeInstanceOf(RepriseError);
    }
    expect(performance.now() - started).toBeLessThan(1000);
    expect(Object.getOwnPropertyNames(Object.prototype)).toEqual(before);
  });
});

test('`openTorchArchive()` names the function that a file wants to call', async () => {
  const failure = openTorchArchive(path('reject/reduce-os-system.pth'));
  await expect(failure).rejects.toThrow(/RP7511 .*"(posix|os)\.system"/);
});

test('`readStateDict()` takes the first key that holds a map, else the top', async () => {
  const names = async (file: string): Promise<string[]> => [
    ...(await readStateDict(path(file))).keys(),
  ];
  expect(await names('good/zip-nested-model.pth')).toEqual(['a.weight', 'a.bias', 'n']);
  expect(await names('good/zip-module-key.pth')).toEqual(await names('good/zip-bare-state.pth'));
});

test('`readStateDict()` says what it found when there are no tensors', async () => {
  await expect(readStateDict(path('good/zip-python-values.pth'))).rejects.toThrow('RP7520');
});
