/** Parity of reading PyTorch files: the values of sound ones, and the refusal of all others. */
import { readdir } from 'node:fs/promises';
import { basename, extname, join } from 'node:path';
import { RepriseError } from '../diagnostics/diagnostic.ts';
import { toFloat64 } from '../weights/host-tensor.ts';
import type { PickleValue, TorchTensor } from '../weights/pickle-values.ts';
import { readSafetensors } from '../weights/safetensors.ts';
import { type TorchArchive, openTorchArchive } from '../weights/torch-archive.ts';
import { type Compared, compare, judged } from './comparison.ts';
import { Fixture } from './fixture.ts';

/** @param folder  With `good/`, `reject/` and `expected.safetensors`. */
export async function comparePthFormats(folder: string): Promise<Compared[]> {
  const { tensors } = await readSafetensors(join(folder, 'expected.safetensors'));
  const fixture = new Fixture('pth-formats', {}, tensors);
  const compared: Compared[] = [];
  for (const file of await filesIn(join(folder, 'good'))) {
    const archive = await openOrRefuse(file);
    if (archive === undefined) {
      compared.push(judged(`good/${basename(file)}`, false));
      continue;
    }
    for (const [path, tensor] of tensorsOf(archive.root)) {
      const name = `${basename(file, extname(file))}:${path}`;
      if (!fixture.has(name)) continue;
      compared.push(compare(fixture, name, toFloat64(await archive.read(tensor)), 'exact'));
    }
  }
  for (const file of await filesIn(join(folder, 'reject'))) {
    compared.push(judged(`reject/${basename(file)}`, await isRefusedOrHarmless(file)));
  }
  return compared;
}

async function filesIn(folder: string): Promise<string[]> {
  return (await readdir(folder)).sort().map((name) => join(folder, name));
}

async function openOrRefuse(path: string): Promise<TorchArchive | undefined> {
  try {
    return await openTorchArchive(path);
  } catch (error) {
    if (error instanceof RepriseError) return undefined;
    throw error;
  }
}

/** Files that hold plain data in an odd form may be read; then all of their tensors must be readable. */
async function isRefusedOrHarmless(path: string): Promise<boolean> {
  const archive = await openOrRefuse(path);
  if (archive === undefined) return true;
  try {
    for (const [, tensor] of tensorsOf(archive.root)) await archive.read(tensor);
  } catch (error) {
    return error instanceof RepriseError;
  }
  return HARMLESS.some((name) => path.includes(name));
}

const HARMLESS: readonly string[] = [
  'prototype-keys',
  'memo-index-huge',
  'deep-nesting',
  'self-reference',
  'billion-laughs',
];

/** All tensors with their paths, each container once: structures may be shared or cyclic. */
function tensorsOf(root: PickleValue): [path: string, tensor: TorchTensor][] {
  const found: [string, TorchTensor][] = [];
  const seen = new Set<PickleValue>();
  const open: [string, PickleValue][] = [['', root]];
  for (let next = open.shift(); next !== undefined; next = open.shift()) {
    const [path, value] = next;
    if (typeof value !== 'object' || value === null || value instanceof Uint8Array) continue;
    if (value.kind === 'tensor') found.push([path, value]);
    else if (seen.has(value)) continue;
    seen.add(value);
    if ('items' in value) value.items.forEach((one, i) => open.push([`${path}/${i}`, one]));
    if ('entries' in value) {
      for (const [key, one] of value.entries) open.push([`${path}/${String(key)}`, one]);
    }
  }
  return found;
}
