import { mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RepriseError } from '../../src/diagnostics/diagnostic.ts';
import { Random } from '../../src/util/random.ts';
import {
  type HostTensor,
  fromFloat32,
  fromInt32,
  halfToNumber,
  numberToHalf,
  toFloat16,
  toFloat32,
  toInt32,
} from '../../src/weights/host-tensor.ts';
import { loadModel, saveModel } from '../../src/weights/model-file.ts';
import {
  openSafetensors,
  readSafetensors,
  writeSafetensors,
} from '../../src/weights/safetensors.ts';

let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'weights-'));
});
afterAll(() => rm(folder, { recursive: true }));

const tensors = new Map<string, HostTensor>([
  ['b', fromFloat32([2, 2], Float32Array.of(1, -2, 0.5, Number.NaN))],
  ['a', fromInt32([3], Int32Array.of(-1, 0, 7))],
  ['empty', fromFloat32([0, 5], new Float32Array())],
  ['scalar', fromFloat32([], Float32Array.of(4))],
]);

test('`readSafetensors()` gives back what `writeSafetensors()` wrote, to the bit', async () => {
  const path = join(folder, 'round.safetensors');
  await writeSafetensors(path, tensors, { note: 'ü', a: 'b' });
  const read = await readSafetensors(path);
  expect([...read.tensors]).toEqual([...tensors]);
  expect({ ...read.metadata }).toEqual({ note: 'ü', a: 'b' });
  expect((await readdir(folder)).filter((name) => name.includes('tmp'))).toEqual([]);
});

test('`writeSafetensors()` gives equal bytes for equal content', async () => {
  const [one, two] = [join(folder, '1'), join(folder, '2')];
  await writeSafetensors(one, tensors, { x: '1', y: '2' });
  await writeSafetensors(two, tensors, { y: '2', x: '1' });
  expect(await readFile(one)).toEqual(await readFile(two));
});

test('`openSafetensors()` reads single tensors, and names the nearest for a wrong name', async () => {
  const path = join(folder, 'lazy.safetensors');
  await writeSafetensors(path, tensors);
  const file = await openSafetensors(path);
  expect([...toInt32(await file.read('a'))]).toEqual([-1, 0, 7]);
  await expect(file.read('scaler')).rejects.toThrow('RP7502');
  await file.close();
});

const header = (text: string | object, data = 0): Buffer => {
  const json = Buffer.from(typeof text === 'string' ? text : JSON.stringify(text));
  const length = Buffer.alloc(8);
  length.writeBigUInt64LE(BigInt(json.length));
  return Buffer.concat([length, json, Buffer.alloc(data)]);
};
const entry = (shape: unknown, data_offsets: unknown, dtype: unknown = 'F32'): object => ({
  dtype,
  shape,
  data_offsets,
});

describe('hostile files', () => {
  test.each<[string, Buffer]>([
    ['nothing', Buffer.alloc(0)],
    ['seven bytes', Buffer.alloc(7)],
    ['a header larger than the file', Buffer.from([255, 255, 0, 0, 0, 0, 0, 0, 123])],
    ['a header of exabytes', Buffer.concat([Buffer.alloc(8, 255), Buffer.alloc(8)])],
    ['text', Buffer.from('<!DOCTYPE html><html><body>404</body></html>')],
    ['a header that is not JSON', header('{"a":')],
    ['a header that is a list', header('[]')],
    ['an entry that is a number', header({ a: 1 })],
    ['an unknown type', header({ a: entry([1], [0, 4], 'F8') }, 4)],
    ['a type from the prototype', header({ a: entry([1], [0, 4], 'constructor') }, 4)],
    ['a negative size', header({ a: entry([-1], [0, 4]) }, 4)],
    ['a fraction', header({ a: entry([0.5], [0, 2]) }, 2)],
    ['sizes that overflow', header({ a: entry([2 ** 33, 2 ** 31], [0, 0]) })],
    ['fewer bytes than its shape', header({ a: entry([2], [0, 4]) }, 4)],
    ['bytes beyond the file', header({ a: entry([2], [0, 8]) }, 4)],
    ['an end before its start', header({ a: entry([0], [4, 0]) }, 4)],
    ['an overlap', header({ a: entry([2], [0, 8]), b: entry([1], [4, 8]) }, 8)],
    ['a gap', header({ a: entry([1], [0, 4]), b: entry([1], [8, 12]) }, 12)],
    ['bytes left over', header({ a: entry([1], [0, 4]) }, 8)],
    ['metadata that is not text', header({ __metadata__: { a: 1 } })],
    [
      'a name twice',
      header(
        `{"a":${JSON.stringify(entry([1], [0, 4]))},"a":${JSON.stringify(entry([1], [0, 4]))}}`,
        4,
      ),
    ],
    [
      'a shape nested a million deep',
      header(`{"a":{"dtype":"F32","shape":${'['.repeat(1e6)}${']'.repeat(1e6)}}}`),
    ],
    ['a name of a megabyte', header({ ['a'.repeat(1e6)]: 1 })],
  ])('`openSafetensors()` refuses %s', async (name, bytes) => {
    const path = join(folder, `${name.replaceAll(' ', '-')}.safetensors`);
    await writeFile(path, bytes);
    const failure = await openSafetensors(path).catch((error: Error) => error);
    expect(failure).toBeInstanceOf(RepriseError);
    expect((failure as RepriseError).message).toMatch(/^RP7501/);
    expect((failure as RepriseError).message.length).toBeLessThan(1000);
  });

  test('`openSafetensors()` takes names from the prototype as names', async () => {
    const path = join(folder, 'prototype.safetensors');
    const text = '{"__proto__":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}}';
    await writeFile(path, header(text, 4));
    const { tensors: read } = await readSafetensors(path);
    expect([...read.keys()]).toEqual(['__proto__']);
    expect(Object.keys({})).toEqual([]);
  });
});

describe('host tensors', () => {
  test('`toFloat32()` reads each type', () => {
    const of = (dtype: HostTensor['dtype'], bytes: number[]): number[] => [
      ...toFloat32({ dtype, shape: [1], bytes: Uint8Array.from(bytes) }),
    ];
    expect(of('F64', [0, 0, 0, 0, 0, 0, 0xf8, 0x3f])).toEqual([1.5]);
    expect(of('BF16', [0xc0, 0x3f])).toEqual([1.5]);
    expect(of('F16', [0x00, 0x3e])).toEqual([1.5]);
    expect(of('I64', [254, 255, 255, 255, 255, 255, 255, 255])).toEqual([-2]);
    expect(of('I16', [254, 255])).toEqual([-2]);
    expect(of('I8', [254])).toEqual([-2]);
    expect(of('U8', [254])).toEqual([254]);
    expect(of('BOOL', [1])).toEqual([1]);
  });

  test('`halfToNumber()` knows subnormal numbers and infinities', () => {
    expect([0x0001, 0x03ff, 0x7bff, 0xfc00].map(halfToNumber)).toEqual([
      2 ** -24,
      (1023 / 1024) * 2 ** -14,
      65504,
      Number.NEGATIVE_INFINITY,
    ]);
    expect(halfToNumber(0x7e00)).toBeNaN();
  });

  test('`toFloat16()` gives the nearest half, ties to even, and every half itself', () => {
    const bits = (value: number): number => numberToHalf(value);
    expect([1, -2, 65504, 65519, 65520, 1e9].map(bits)).toEqual([
      0x3c00, 0xc000, 0x7bff, 0x7bff, 0x7c00, 0x7c00,
    ]);
    expect([1 + 2 ** -11, 1 + 3 * 2 ** -11, 2 ** -25, 3 * 2 ** -25].map(bits)).toEqual([
      0x3c00, 0x3c02, 0, 2,
    ]);
    expect([Number.NaN, -0, Number.NEGATIVE_INFINITY].map(bits)).toEqual([0x7e00, 0x8000, 0xfc00]);
    for (let half = 0; half < 0x10000; half++) {
      const value = halfToNumber(half);
      if (!Number.isNaN(value) && numberToHalf(value) !== half)
        expect(half).toBe(numberToHalf(value));
    }
    const random = Random.stream(3, 'halves');
    const values = Float32Array.from(
      { length: 2000 },
      () => random.normal() * 2 ** random.integer(16),
    );
    const halves = new Uint16Array(toFloat16(fromFloat32([2000], values)).bytes.slice().buffer);
    expect([...halves]).toEqual(Array.from(values, numberToHalf));
    const two = fromFloat32([2], Float32Array.of(1.5, -0.5));
    expect(toFloat16(two)).toEqual({
      dtype: 'F16',
      shape: [2],
      bytes: Uint8Array.of(0x00, 0x3e, 0x00, 0xb8),
    });
  });

  test('`toFloat32()` reads bytes that are not aligned', () => {
    const bytes = new Uint8Array(Uint8Array.of(9, 0, 0, 192, 63).buffer, 1, 4);
    expect([...toFloat32({ dtype: 'F32', shape: [1], bytes })]).toEqual([1.5]);
  });
});

describe('model files', () => {
  test('`loadModel()` gives back architecture, settings and tensors', async () => {
    const path = join(folder, 'model.safetensors');
    const model = { architecture: 'vqkd', config: { depth: 2, encoder: {} }, tensors } as const;
    await saveModel(path, model);
    expect(await loadModel(path)).toEqual({ ...model, tensors: new Map(tensors) });
    await expect(loadModel(path, ['vision-transformer'])).rejects.toThrow(
      /RP7531 .*found a vqkd, expected vision-transformer/,
    );
  });

  test.each([
    ['without a model', {}],
    ['with a model that is not JSON', { model: '{' }],
    ['of an unknown architecture', { model: '{"architecture":"resnet","config":{}}' }],
    ['without settings', { model: '{"architecture":"vqkd"}' }],
  ])('`loadModel()` refuses a file %s', async (_, metadata: Record<string, string>) => {
    const path = join(folder, 'odd.safetensors');
    await writeSafetensors(path, tensors, metadata);
    await expect(loadModel(path)).rejects.toThrow('RP7530');
  });
});
