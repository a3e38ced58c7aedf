import { execFileSync } from 'node:child_process';
import {
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { convertWeights } from '../../src/weights/convert.ts';
import { fromFloat32, toFloat32 } from '../../src/weights/host-tensor.ts';
import { readSafetensors, writeSafetensors } from '../../src/weights/safetensors.ts';

const peers = fileURLToPath(new URL('fixtures/peers/', import.meta.url));
const classifier = join(peers, 'timm-classifier/model.safetensors');
let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'reprise-convert-'));
});
afterEach(() => rmSync(folder, { recursive: true }));

test('`convertWeights()` leaves a folder and a pipe in peace when they are to be written', async () => {
  mkdirSync(join(folder, 'weights'));
  execFileSync('mkfifo', [join(folder, 'pipe')]);
  for (const [name, what] of [
    ['weights', 'it is a folder'],
    ['pipe', 'it is a device or a pipe, not a file'],
  ] as const) {
    const output = join(folder, name);
    await expect(convertWeights(classifier, { to: 'timm', output })).rejects.toMatchObject({
      diagnostics: [{ code: 'RP7537', message: `Cannot write weights to "${output}": ${what}` }],
    });
  }
  expect(readdirSync(folder).sort()).toEqual(['pipe', 'weights']);
  expect(statSync(join(folder, 'pipe')).isFIFO()).toBe(true);
});

test('`convertWeights()` writes no empty file when no tensor has a place in the names asked for', async () => {
  const output = join(folder, 'out.safetensors');
  const clip = join(peers, 'transformers-clip/model.safetensors');
  await expect(convertWeights(clip, { to: 'timm', output })).rejects.toMatchObject({
    diagnostics: [{ code: 'RP7538' }],
  });
  await expect(
    convertWeights(classifier, { to: 'reference', naming: 'clip', output }),
  ).rejects.toMatchObject({ diagnostics: [{ code: 'RP7538' }] });
  expect(readdirSync(folder)).toEqual([]);
});

test('`convertWeights()` leaves the old file and nothing else when it is stopped', async () => {
  const output = join(folder, 'out.safetensors');
  writeFileSync(output, 'the old one');
  const signal = AbortSignal.abort('asked to');
  await expect(convertWeights(classifier, { to: 'timm', output, signal })).rejects.toBe('asked to');
  expect(readdirSync(folder)).toEqual(['out.safetensors']);
  expect(readFileSync(output, 'utf8')).toBe('the old one');
});

test('`convertWeights()` refuses half precision when a finite number would become infinite', async () => {
  const source = join(folder, 'source.safetensors');
  const output = join(folder, 'out.safetensors');
  const half = async (bias: readonly number[]): Promise<Float32Array> => {
    const { tensors } = await readSafetensors(classifier);
    const changed = fromFloat32([5], Float32Array.from(bias));
    await writeSafetensors(source, new Map([...tensors, ['head.bias', changed]]));
    await convertWeights(source, { to: 'timm', output, half: true });
    const written = (await readSafetensors(output)).tensors.get('head.bias');
    return toFloat32(written ?? changed);
  };
  await expect(half([0, 1, -65_520, 3, Number.POSITIVE_INFINITY])).rejects.toMatchObject({
    diagnostics: [{ code: 'RP7539', message: expect.stringContaining('"head.bias" has -65520') }],
  });
  expect(readdirSync(folder)).toEqual(['source.safetensors']);
  const kept = [Number.NaN, Number.POSITIVE_INFINITY, 65_504, -65_519, 0];
  expect([...(await half(kept))]).toEqual([...kept.slice(0, 3), -65_504, 0]);
});
