/**
 * What was taken from a work directory into the store: so that a runner that died between taking the
 * outputs and writing the result can be followed by one that asks for the same outputs again.
 *
 * A receipt is written before the output moves, and believed only when the output is gone and the
 * object is there. Receipts go away with their work directory.
 */
import { mkdirSync, readFileSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import type { Artifact } from '../contract/artifact.ts';
import { asDigest, digestOfBytes } from '../util/digest.ts';
import { writeDurably } from '../util/durable-file.ts';
import { isJsonObject } from '../util/json.ts';
import type { Layout } from './layout.ts';

/** Notes that `path` is about to become `artifact`. Does nothing outside of work directories. */
export async function writeReceipt(
  layout: Layout,
  path: string,
  artifact: Artifact,
): Promise<void> {
  const place = receiptOf(layout, path);
  if (place === undefined) return;
  mkdirSync(place.folder, { recursive: true });
  const text = `${JSON.stringify({ path: place.within, ...artifact })}\n`;
  await writeDurably(place.file, text, 'receipt'); // a kill after this: the next runner moves, or finds it moved
}

export function readReceipt(layout: Layout, path: string): Artifact | undefined {
  const place = receiptOf(layout, path);
  if (place === undefined) return undefined;
  try {
    const value: unknown = JSON.parse(readFileSync(place.file, 'utf8'));
    if (!isJsonObject(value) || value['path'] !== place.within) return undefined;
    const { type, digest, size } = value;
    if ((type !== 'file' && type !== 'tree') || typeof size !== 'number') return undefined;
    return { type, digest: asDigest(String(digest)), size };
  } catch {
    return undefined;
  }
}

function receiptOf(
  layout: Layout,
  path: string,
): { readonly folder: string; readonly file: string; readonly within: string } | undefined {
  const [key, ...rest] = relative(layout.work, path).split(sep);
  if (key === undefined || !/^[0-9a-f]{64}$/.test(key) || rest.length === 0) return undefined;
  const within = rest.join('/');
  const folder = join(layout.work, key, 'ingested');
  return { folder, file: join(folder, `${digestOfBytes(within).slice(0, 16)}.json`), within };
}
