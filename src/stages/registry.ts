/** All kinds of stages by the name they have in a pipeline file. Light: a kind loads its work in the worker. */
import type { StageKind } from '../contract/stage-kind.ts';
import { attentionMapKind } from './attention-map/kind.ts';
import { classifyKind } from './classify/kind.ts';
import { codebookUsageKind } from './codebook-usage/kind.ts';
import { commandKind } from './command/kind.ts';
import { datasetKind } from './dataset/kind.ts';
import { evaluateKind } from './evaluate/kind.ts';
import { fetchKind } from './fetch/kind.ts';
import { importWeightsKind } from './import-weights/kind.ts';
import { linearProbeKind } from './linear-probe/kind.ts';
import { mimKind } from './mim/kind.ts';
import { teacherFeaturesKind } from './teacher-features/kind.ts';
import { vqkdKind } from './vqkd/kind.ts';

const all: readonly StageKind[] = [
  fetchKind,
  importWeightsKind,
  datasetKind,
  teacherFeaturesKind,
  vqkdKind,
  codebookUsageKind,
  mimKind,
  classifyKind,
  evaluateKind,
  linearProbeKind,
  attentionMapKind,
  commandKind,
];

export const kinds: ReadonlyMap<string, StageKind> = new Map(all.map((kind) => [kind.name, kind]));
