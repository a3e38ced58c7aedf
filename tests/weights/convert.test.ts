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
