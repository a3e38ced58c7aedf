/** Finds recorded cases below a folder, and runs one through our code. */
import { existsSync } from 'node:fs';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { type Diagnostic, RepriseError } from '../diagnostics/diagnostic.ts';
import { parityCaseUnreadable } from '../diagnostics/messages/weights.ts';
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
      /** Recorded results and gradients that no comparison looked at. */
      readonly uncompared: readonly string[];
      readonly ok: boolean;
    }
  | { readonly kind: 'skipped'; readonly case: string; readonly reason: string }
  /** A case that lacks something: it says nothing about our numbers. */
  | { readonly kind: 'broken'; readonly case: string; readonly diagnostics: readonly Diagnostic[] };

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

/** How far below a folder cases are looked for: below a family and a variant there is nothing. */
const DEPTH = 4;

/**
 * Folders with a case: the one given, or all below it, in order of their names.
 *
 * @throws RepriseError RP5005 when there is no such folder.
 */
export async function findCases(folder: string, depth: number = DEPTH): Promise<string[]> {
  if (existsSync(join(folder, 'config.json'))) return [folder];
  if (depth === 0) return [];
  const entries = await withStorage('read the cases', folder, () =>
    readdir(folder, { withFileTypes: true }),
  );
  const folders = entries.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
  const below = await Promise.all(
    folders.sort().map((name) => findCases(join(folder, name), depth - 1)),
  );
  return below.flat();
}

/** Runs one case. What is wrong with the case itself is part of the report, so that others go on. */
export async function runCase(folder: string, runner: Runner): Promise<CaseReport> {
  let name = folder;
  try {
    const { config, ...read } = await readCase(folder);
    name = read.name;
    const family = name.split('/')[0] ?? '';
    const run = Object.hasOwn(CASES, family) ? CASES[family] : undefined; // not "constructor"
    if (family === 'pth-formats') return reportOf(name, await comparePthFormats(folder), []);
    if (run === undefined) {
      const known = [...Object.keys(CASES), 'pth-formats'].sort().join(', ');
      const reason = `there is no comparison for "${family}", only for ${known}`;
      return { kind: 'skipped', case: name, reason };
    }
    const fixture = await readFixture(folder, name, config);
    const results = [...fixture.tensors.keys()].filter((one) => /^(output|grad)\//.test(one));
    return reportOf(name, await run(fixture, runner, folder), results);
  } catch (error) {
    if (error instanceof RepriseError) {
      return { kind: 'broken', case: name, diagnostics: error.diagnostics };
    }
    // What WebAssembly throws when its few gigabytes are used up, as by a model of a published size.
    if (!(error instanceof Error) || error.name !== 'RuntimeError') throw error;
    const detail = `WebAssembly stopped with "${error.message}", as it does when its memory is used up`;
    return {
      kind: 'broken',
      case: name,
      diagnostics: [parityCaseUnreadable({ path: folder, detail })],
    };
  }
}

function reportOf(
  name: string,
  tensors: readonly Compared[],
  recorded: readonly string[],
): CaseReport {
  const seen = new Set(tensors.map((tensor) => tensor.name));
  const uncompared = recorded.filter((one) => !seen.has(one));
  const ok = tensors.length > 0 && tensors.every((tensor) => tensor.ok);
  return { kind: 'compared', case: name, tensors, uncompared, ok };
}
