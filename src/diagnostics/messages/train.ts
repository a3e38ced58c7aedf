/** Messages of optimisation, training and the training kinds (RP65, RP78). Facts in, a diagnostic out. */
import type { Diagnostic } from '../diagnostic.ts';
import { listedOrNone } from './listed.ts';

export function warmupTooLong(facts: {
  readonly warmup: number;
  readonly total: number;
  readonly warmup_epochs: number;
  readonly warmup_steps: number;
}): Diagnostic {
  if (facts.warmup <= facts.total) {
    return error(
      'RP6501',
      `Cannot warm up for ${facts.warmup_steps} steps: "warmup_epochs" is ${facts.warmup_epochs}, expected more than 0`,
    );
  }
  return error(
    'RP6501',
    `Cannot warm up for ${facts.warmup} steps: training has ${facts.total} steps in all`,
    { suggestion: 'Lower "warmup_epochs", or raise "epochs"' },
  );
}

export function batchExceedsData(facts: {
  readonly split: string;
  readonly samples: number;
  readonly batch: number;
}): Diagnostic {
  return error(
    'RP6502',
    `Cannot fill a batch: "${facts.split}" has ${facts.samples} pictures, and "batch.global" is ${facts.batch}`,
    { suggestion: `Lower "batch.global" to ${Math.max(1, facts.samples)} or less` },
  );
}

export function batchNotDivisible(facts: {
  readonly global: number;
  readonly per_device: number;
}): Diagnostic {
  return error(
    'RP6503',
    `Cannot divide the batch: "batch.global" is ${facts.global}, which is no multiple of "batch.per_device" ${facts.per_device}`,
  );
}

export function featuresDoNotFit(facts: {
  readonly what: string;
  readonly found: number;
  readonly expected: number;
}): Diagnostic {
  return error(
    'RP6506',
    `Cannot use the teacher's features: ${facts.what} is ${facts.found}, expected ${facts.expected}`,
  );
}

export function pictureDoesNotFit(facts: {
  readonly what: string;
  readonly found: number;
  readonly expected: number;
}): Diagnostic {
  return error(
    'RP6507',
    `Cannot feed the model: ${facts.what} is ${facts.found}, expected ${facts.expected}`,
  );
}

export function limitExceedsData(facts: {
  readonly count: number;
  readonly samples: number;
  readonly split: string;
}): Diagnostic {
  return error(
    'RP6508',
    `Cannot take ${facts.count} labelled pictures: "${facts.split}" has ${facts.samples}`,
    { suggestion: `Lower "limit.count" to ${facts.samples} or less` },
  );
}

export function labelsDoNotFit(facts: {
  readonly labels: string;
  readonly classes: number;
  readonly outputs: number;
}): Diagnostic {
  return error(
    'RP6509',
    `Cannot compare predictions with "${facts.labels}": it has ${facts.classes} classes, and the model predicts ${facts.outputs}`,
  );
}

export function teacherInputNotWhole(facts: {
  readonly teacher: string;
  /** Pixels. */
  readonly side: number;
  readonly stride: number;
}): Diagnostic {
  const { teacher, side, stride } = facts;
  const below = Math.floor(side / stride) * stride;
  const near = below === 0 ? `${stride}` : `${below} or ${below + stride}`;
  return error(
    'RP6518',
    `Cannot show pictures of ${side} pixels to "${teacher}": its patches have ${stride}, expected a multiple of that`,
    { suggestion: `Let pictures have ${near} pixels a side` },
  );
}

export function tooManyComponents(facts: {
  readonly components: number;
  readonly width: number;
}): Diagnostic {
  return error(
    'RP6517',
    `Cannot keep ${facts.components} components: the teacher's features have ${facts.width} numbers`,
  );
}

export function maskExceedsGrid(facts: {
  readonly patches: number;
  readonly grid: number;
}): Diagnostic {
  return error(
    'RP6513',
    `Cannot hide ${facts.patches} patches: a picture has ${facts.grid * facts.grid} (${facts.grid} x ${facts.grid})`,
  );
}

export function featuresUnreadable(facts: {
  readonly path: string;
  readonly what: string;
}): Diagnostic {
  return error('RP6514', `Cannot read the features in "${facts.path}": ${facts.what}`);
}

export function itemNotInSplit(facts: {
  readonly item: number;
  readonly split: string;
  readonly count: number;
}): Diagnostic {
  return error(
    'RP6515',
    `Cannot take picture ${facts.item} of "${facts.split}": it has ${facts.count} pictures, counted from 0`,
  );
}

export function queryOutsideGrid(facts: {
  readonly row: number;
  readonly column: number;
  readonly grid: number;
}): Diagnostic {
  return error(
    'RP6516',
    `Cannot query patch ${facts.row},${facts.column}: the grid is ${facts.grid} x ${facts.grid}, counted from 0`,
  );
}

export function lossNotFinite(facts: {
  readonly step: number;
  readonly epoch: number;
  readonly loss: number;
  readonly gradNorm: number;
  readonly lr: number;
  readonly last: number | undefined;
}): Diagnostic {
  return error(
    'RP7801',
    `Cannot go on training: the loss is ${facts.loss} at step ${facts.step} (epoch ${facts.epoch})`,
    {
      notes: [
        `Gradient norm ${facts.gradNorm}, learning rate ${facts.lr}`,
        facts.last === undefined
          ? 'It is the first step of this attempt'
          : `The loss one step before was ${facts.last}`,
      ],
      suggestion: 'Lower "optimizer.lr", lengthen "warmup_epochs", or set "optimizer.clip_grad"',
    },
  );
}

/** Why a checkpoint is not used, as it appears in notes. */
export const checkpointReasons = {
  noManifest: 'it has no readable checkpoint.json',
  format: (found: string): string => `its format is ${found}, expected 1`,
  size: (file: string, found: number, expected: number): string =>
    `${file} has ${found} bytes, expected ${expected}`,
  digest: (file: string): string => `the content of ${file} does not match its digest`,
  missing: (file: string): string => `${file} is missing`,
  otherTensors: (name: string): string =>
    `the tensor "${name}" is absent or has another shape than the model`,
} as const;

/** Notes of training stages, one line each. */
export const trainNotes = {
  damagedCheckpoint: (name: string, reason: string, aside: string): string =>
    `Checkpoint ${name} is damaged (${reason}); it was moved to ${aside} and the one before is used`,
  otherEngine: (before: string, now: string): string =>
    `The checkpoint was made by another engine, so the result will differ in the last bits: ${before}, now ${now}`,
  wasm: 'The engine is wasm: training takes 10 to 15 times as long as with libtensorflow',
  initLoaded: (loaded: number, fresh: readonly string[], unused: readonly string[]): string =>
    `${loaded} tensors come from the given weights; fresh: ${listedOrNone(fresh)}; not used: ${listedOrNone(unused)}`,
  kmeans: (codes: number, tokens: number): string =>
    `The codebook starts from ${codes} centres of ${tokens} tokens`,
  variance: (components: number, share: number): string =>
    `${components} components keep ${(100 * share).toFixed(1)} % of the teacher's variance`,
} as const;

interface Rest {
  readonly notes?: readonly string[];
  readonly suggestion?: string;
}

function error(code: string, message: string, rest: Rest = {}): Diagnostic {
  return { code, severity: 'error', message, ...rest };
}
