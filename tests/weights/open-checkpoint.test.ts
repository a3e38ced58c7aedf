import { mkdir, mkdtemp, readFile, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { RepriseError } from '../../src/diagnostics/diagnostic.ts';
import { Random } from '../../src/util/random.ts';
import { openCheckpoint } from '../../src/weights/open-checkpoint.ts';
import { writeSafetensors } from '../../src/weights/safetensors.ts';
import { problemOf } from '../stages/trial.ts';

/** Of each format; 20,000 were tried by hand. */
const MUTATIONS = Number(process.env['MUTATIONS'] ?? 700);

const formats = fileURLToPath(new URL('fixtures/pth-formats/', import.meta.url));
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'open-'));
});
afterAll(() => rm(folder, { recursive: true }));

const float = (values: number[]): { dtype: 'F32'; shape: number[]; bytes: Uint8Array } => ({
  dtype: 'F32',
  shape: [values.length],
  bytes: new Uint8Array(Float32Array.from(values).buffer),
});

/** Opens and reads everything; how many bytes came out. */
async function readAll(path: string): Promise<number> {
  const { tensors, close } = await openCheckpoint(path);
  try {
    let bytes = 0;
    for (const tensor of tensors.values()) bytes += (await tensor.read()).bytes.length;
    return bytes;
  } finally {
    await close();
  }
}

async function fileIn(path: string): Promise<string> {
  const found = await openCheckpoint(path);
  await found.close();
  return found.path;
}

describe('`openCheckpoint()` finds the weights', () => {
  test.each([
    ['zip-nested-model.pth', 'torch-zip', 'model', ['epoch: 4', 'scaler: map of 3']],
    ['zip-module-key.pth', 'torch-zip', 'module', ['dp_world_size: 8', 'csrc_optimizer: null']],
    ['zip-bare-state.pth', 'torch-zip', '', []],
    [
      'zip-seg-checkpoint.pth',
      'torch-zip',
      'state_dict',
      ['meta: map of 5', 'optimizer: map of 2'],
    ],
    ['legacy-nested-model.pth', 'torch-legacy', 'model', ['epoch: 4']],
  ])('of %s', async (file, format, place, others) => {
    const found = await openCheckpoint(join(formats, 'good', file));
    const beside = found.others.map(({ name, what }) => `${name}: ${what}`);
    expect({ format: found.format, place: found.place }).toEqual({ format, place });
    expect(beside).toEqual(others);
    expect([...found.tensors.keys()]).toEqual(['a.weight', 'a.bias', 'n']);
    expect(await found.tensors.get('a.weight')?.read()).toMatchObject({
      dtype: 'F32',
      shape: [3, 4],
    });
  });

  test('of a folder with one file, or with a file that is always meant', async () => {
    const own = join(folder, 'one');
    await mkdir(own);
    await writeFile(join(own, 'README.md'), 'words');
    expect(await problemOf(openCheckpoint(own))).toMatchObject({
      code: 'RP7504',
      message: `Cannot tell which weights are meant: "${own}" is a folder without any`,
    });
    await writeSafetensors(join(own, 'a.safetensors'), new Map([['a', float([1])]]));
    expect(await fileIn(own)).toBe(join(own, 'a.safetensors'));
    await writeSafetensors(join(own, 'b.safetensors'), new Map([['b', float([1])]]));
    expect(await problemOf(openCheckpoint(own))).toEqual({
      code: 'RP7504',
      message: `Cannot tell which weights are meant: "${own}" is a folder with 2`,
      notes: ['found "a.safetensors", "b.safetensors"'],
      suggestion: `Name one: ${own}/a.safetensors`,
    });
    await writeSafetensors(join(own, 'model.safetensors'), new Map([['c', float([1])]]));
    expect(await fileIn(own)).toBe(join(own, 'model.safetensors'));
  });

  test('and says where there are some when another place was asked for', async () => {
    const path = join(formats, 'good', 'zip-nested-model.pth');
    expect(await problemOf(openCheckpoint(path, { key: 'model_ema' }))).toMatchObject({
      code: 'RP7505',
      message: `Cannot find weights under "model_ema" in "${path}"`,
      notes: ['there are tensors at "model"'],
    });
    const without = openCheckpoint(join(formats, 'good', 'zip-python-values.pth'));
    expect((await problemOf(without)).code).toBe('RP7520');
  });
});

describe('`openCheckpoint()` says what a file is that is no weights', () => {
  test.each([
    ['reject/empty-file.pth', 'it is empty'],
    [
      'reject/git-lfs-pointer.pth',
      'it is a Git LFS pointer, which stands for the file and does not hold it',
    ],
    ['reject/html-page.pth', 'it is a web page; the server answered something else than the file'],
    ['reject/gzip-wrapped.pth', 'it is a compressed archive'],
    ['reject/text-file.pth', 'it is a text'],
    ['config.json', 'it is JSON'],
  ])('%s', async (file, what) => {
    const path = join(formats, file);
    const found = await problemOf(openCheckpoint(path));
    expect(found).toMatchObject({
      code: 'RP7503',
      message: `Cannot read weights from "${path}": ${what}`,
    });
  });

  test('also under another extension, and when it is not there at all', async () => {
    const path = join(folder, 'page.safetensors');
    await writeFile(path, '\n<!DOCTYPE html><html><body>404</body></html>');
    expect((await problemOf(openCheckpoint(path))).code).toBe('RP7503');
    expect((await problemOf(openCheckpoint(join(folder, 'none.pth')))).code).toMatch(/^RP500/);
    expect((await problemOf(openCheckpoint('/dev/null'))).message).toBe(
      'Cannot read weights from "/dev/null": it is no regular file',
    );
  });
});

test.each(await readdir(join(formats, 'reject')))(
  '`openCheckpoint()` reads reject/%s without harm, or refuses it',
  async (file) => {
    const outcome = await readAll(join(formats, 'reject', file)).catch((error: unknown) => error);
    if (typeof outcome === 'number') expect(outcome).toBeLessThan(2 ** 24);
    else expect(outcome).toBeInstanceOf(RepriseError);
  },
);

describe('a damaged file is refused or read, never worse', () => {
  const safe = new Map([
    ['blocks.0.a', float([1, 2, 3])],
    ['blocks.1.a', float([4])],
  ]);

  test.each(['safetensors', 'zip-state-with-metadata.pth', 'legacy-nested-model.pth'])(
    'whatever byte of it is wrong: %s',
    async (name) => {
      const path = join(folder, `mutated-${name}`);
      if (name === 'safetensors') await writeSafetensors(path, safe, { note: 'x' });
      const good = await readFile(name === 'safetensors' ? path : join(formats, 'good', name));
      const started = process.memoryUsage().rss;
      let refused = 0;
      for (let i = 0; i < MUTATIONS; i++) {
        await writeFile(path, mutated(good, Random.stream(7, 'mutate', name, i)));
        const outcome = await readAll(path).catch((error: unknown) => error);
        if (typeof outcome === 'number') {
          expect(outcome, `mutation ${i}`).toBeLessThanOrEqual(2 ** 23);
          continue;
        }
        expect(outcome, `mutation ${i}`).toBeInstanceOf(RepriseError);
        refused += 1;
      }
      // Most bytes matter; a test that mutates nothing would find every file sound.
      expect(refused).toBeGreaterThan(MUTATIONS / 4);
      expect(process.memoryUsage().rss - started).toBeLessThan(400 * 2 ** 20);
    },
    600_000,
  );
});

/** One byte changed, bits flipped, or the end cut off. */
function mutated(good: Buffer, rng: Random): Buffer {
  const at = rng.integer(good.length);
  if (rng.integer(8) === 0) return good.subarray(0, at);
  const bytes = Buffer.from(good);
  const old = bytes[at] ?? 0;
  const choices = [rng.integer(256), 0xff, 0, old ^ (1 << rng.integer(8))];
  bytes[at] = choices[rng.integer(choices.length)] ?? 0;
  return bytes;
}
