/** Finds recorded cases below a folder, and runs one through our code. */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { compareMaskedImageModel } from './case-mim-cls-pt.ts';
import { compareQuantizer } from './case-quantizer.ts';
import { compareVitEncoder } from './case-vit-encoder.ts';
import { compareVqkd } from './case-vqkd.ts';
import type { Compared } from './comparison.ts';
import { Fixture } from './fixture.ts';
import type { Runner } from './run-step.ts';

export type CaseReport =
  | {
      readonly kind: 'compared';
      readonly case: string;
      readonly tensors: readonly Compared[];
      readonly ok: boolean;
    }
  | { readonly kind: 'skipped'; readonly case: string; readonly reason: string };

const CASES: Readonly<Record<string, (fixture: Fixture, runner: Runner) => Compared[]>> = {
  'vit-encoder': compareVitEncoder,
  'mim-cls-pt': compareMaskedImageModel,
  quantizer: compareQuantizer,
  vqkd: compareVqkd,
};

/** Folders with a case: the one given, or all below it, in order of their names. */
export async function findCases(folder: string): Promise<string[]> {
  if (existsSync(join(folder, 'config.json'))) return [folder];
  const entries = await readdir(folder, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const below = await Promise.all(folders.sort().map((name) => findCases(join(folder, name))));
  return below.flat();
}

/** @throws RepriseError RP7540 when the folder does not hold a case. */
export async function runCase(folder: string, runner: Runner): Promise<CaseReport> {
  const fixture = await Fixture.read(folder);
  const family = fixture.name.split('/')[0] ?? '';
  const run = CASES[family];
  if (run === undefined) {
    const reason = `no comparison for "${family}" yet`;
    return { kind: 'skipped', case: fixture.name, reason };
  }
  const tensors = run(fixture, runner);
  const ok = tensors.length > 0 && tensors.every((tensor) => tensor.ok);
  return { kind: 'compared', case: fixture.name, tensors, ok };
}
