/** Finds recorded cases below a folder, and runs one through our code. */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { withStorage } from '../diagnostics/storage-problem.ts';
import { compareAugment } from './case-augment.ts';
import { compareMasking } from './case-masking.ts';
import { compareClipTeacher } from './case-clip-teacher.ts';
import { compareDinoTeacher } from './case-dino-teacher.ts';
import { compareCheckpointRemap } from './case-checkpoint-remap.ts';
import { compareMaskedImageModel } from './case-mim-cls-pt.ts';
import { comparePthFormats } from './case-pth-formats.ts';
import { compareQuantizer } from './case-quantizer.ts';
import { compareOptimization } from './case-optim.ts';
import { compareTrainTrace } from './case-train-trace.ts';
import { compareUpernet } from './case-upernet.ts';
import { compareVitEncoder } from './case-vit-encoder.ts';
import { compareVqkd } from './case-vqkd.ts';
import type { Compared } from './comparison.ts';
import { type Fixture, readCase, readFixture } from './fixture.ts';
import type { Runner } from './run-step.ts';

export type CaseReport =
  | {
      readonly kind: 'compared';
      readonly case: string;
      readonly tensors: readonly Compared[];
      readonly ok: boolean;
    }
  | { readonly kind: 'skipped'; readonly case: string; readonly reason: string };

type Comparison = (
  fixture: Fixture,
  runner: Runner,
  folder: string,
) => Compared[] | Promise<Compared[]>;

/** By the family, the first word of a case's name. */
const CASES: Readonly<Record<string, Comparison>> = {
  augment: compareAugment,
  'checkpoint-remap': compareCheckpointRemap,
  'clip-teacher': compareClipTeacher,
  'dino-teacher': compareDinoTeacher,
  'vit-encoder': compareVitEncoder,
  masking: compareMasking,
  'mim-cls-pt': compareMaskedImageModel,
  optim: compareOptimization,
  quantizer: compareQuantizer,
  'train-trace': compareTrainTrace,
  upernet: compareUpernet,
  vqkd: compareVqkd,
};

/**
 * Folders with a case: the one given, or all below it, in order of their names.
 *
 * @throws RepriseError RP5005 when there is no such folder.
 */
export async function findCases(folder: string): Promise<string[]> {
  if (existsSync(join(folder, 'config.json'))) return [folder];
  const entries = await withStorage('read the cases', folder, () =>
    readdir(folder, { withFileTypes: true }),
  );
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const below = await Promise.all(folders.sort().map((name) => findCases(join(folder, name))));
  return below.flat();
}

/** @throws RepriseError RP7540 when the folder does not hold a case, RP7501 when its tensors are damaged. */
export async function runCase(folder: string, runner: Runner): Promise<CaseReport> {
  const { name, config } = await readCase(folder);
  const family = name.split('/')[0] ?? '';
  const run = CASES[family];
  if (family !== 'pth-formats' && run === undefined) {
    return { kind: 'skipped', case: name, reason: `no comparison for "${family}" yet` };
  }
  const tensors =
    run === undefined
      ? await comparePthFormats(folder)
      : await run(await readFixture(folder, name, config), runner, folder);
  const ok = tensors.length > 0 && tensors.every((tensor) => tensor.ok);
  return { kind: 'compared', case: name, tensors, ok };
}
