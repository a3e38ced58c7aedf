/** Messages of weights and their files (RP75). Facts come in, a diagnostic goes out. */
import type { Diagnostic } from '../diagnostic.ts';
import { listed } from './listed.ts';

/** A file that ought to hold tensors and cannot be read as such. */
export interface FileFacts {
  readonly path: string;
  /** What stands where something else was expected, as it follows "Cannot read ...: ". */
  readonly detail: string;
}

export function safetensorsUnreadable({ path, detail }: FileFacts): Diagnostic {
  return {
    code: 'RP7501',
    severity: 'error',
    message: `Cannot read "${path}" as safetensors: ${detail}`,
    suggestion: 'Fetch or write the file again',
  };
}

export function tensorNotInFile(facts: {
  readonly path: string;
  readonly name: string;
  readonly nearest: string | undefined;
}): Diagnostic {
  return {
    code: 'RP7502',
    severity: 'error',
    message: `Cannot read tensor "${facts.name}": "${facts.path}" does not hold it`,
    ...(facts.nearest === undefined ? {} : { suggestion: `did you mean "${facts.nearest}"?` }),
  };
}

export function torchArchiveUnreadable({ path, detail }: FileFacts): Diagnostic {
  return {
    code: 'RP7510',
    severity: 'error',
    message: `Cannot read "${path}" as a PyTorch file: ${detail}`,
    suggestion: 'Fetch the file again, or save it anew with torch.save',
  };
}

export function torchArchiveNotData(facts: {
  readonly path: string;
  /** The class or function by its full name, `posix.system`. */
  readonly name: string;
}): Diagnostic {
  return {
    code: 'RP7511',
    severity: 'error',
    message: `Cannot read "${facts.path}": it wants to call "${facts.name}", which is not plain data`,
    notes: ['Only tensors, numbers, texts and containers of them are read; no code is ever run'],
    suggestion: 'If you trust its author, save its state dict with torch.save or as safetensors',
  };
}

export function checkpointWithoutModel(facts: {
  readonly path: string;
  readonly tried: readonly string[];
  readonly found: readonly string[];
}): Diagnostic {
  return {
    code: 'RP7520',
    severity: 'error',
    message: `Cannot find weights in "${facts.path}": expected a map of tensors at ${listed(facts.tried)} or at the top`,
    notes: [`found at the top: ${facts.found.length === 0 ? 'nothing' : listed(facts.found)}`],
  };
}

export function shapesDiffer(facts: {
  readonly name: string;
  readonly found: readonly number[];
  readonly expected: readonly number[];
}): Diagnostic {
  return {
    code: 'RP7521',
    severity: 'error',
    message: `Cannot use "${facts.name}": found shape [${facts.found.join(', ')}], expected [${facts.expected.join(', ')}]`,
  };
}

export function weightsMissing(facts: {
  readonly names: readonly string[];
  readonly source: string;
}): Diagnostic {
  return {
    code: 'RP7522',
    severity: 'error',
    message: `Cannot build the model from "${facts.source}": it lacks ${listed(facts.names)}`,
  };
}

export function tableTooSmall(facts: { readonly name: string; readonly side: number }): Diagnostic {
  return {
    code: 'RP7523',
    severity: 'error',
    message: `Cannot resize "${facts.name}": its window is ${facts.side} x ${facts.side} patches, expected at least 3 x 3`,
    notes: ['The cubic spline through a smaller table is not defined'],
  };
}

export function tableNotSquare(facts: {
  readonly name: string;
  readonly rows: number;
}): Diagnostic {
  return {
    code: 'RP7524',
    severity: 'error',
    message: `Cannot resize "${facts.name}": ${facts.rows} rows do not belong to a square window`,
  };
}

export function modelFileWithoutModel({ path, detail }: FileFacts): Diagnostic {
  return {
    code: 'RP7530',
    severity: 'error',
    message: `Cannot build a model from "${path}": ${detail}`,
    notes: ['Weights that a stage wrote say in their metadata how to build their model'],
  };
}

export function modelOfAnotherKind(facts: {
  readonly path: string;
  readonly found: string;
  readonly expected: readonly string[];
}): Diagnostic {
  return {
    code: 'RP7531',
    severity: 'error',
    message: `Cannot use "${facts.path}": found a ${facts.found}, expected ${facts.expected.join(' or ')}`,
  };
}

export function modelSettingUnusable(facts: {
  readonly name: string;
  readonly found: string;
  readonly expected: string;
}): Diagnostic {
  return {
    code: 'RP7532',
    severity: 'error',
    message: `Cannot use the model's setting "${facts.name}": found ${facts.found}, expected ${facts.expected}`,
    notes: ['The file may come from a newer version of reprise'],
  };
}

/** @param facts.nearest  A name that the case has and that may be what was looked for. */
export function parityCaseUnreadable(
  facts: FileFacts & { readonly nearest?: string | undefined },
): Diagnostic {
  return {
    code: 'RP7540',
    severity: 'error',
    message: `Cannot run the parity case "${facts.path}": ${facts.detail}`,
    ...(facts.nearest === undefined ? {} : { notes: [`It has "${facts.nearest}"`] }),
    suggestion: 'See docs/parity.md for what a case consists of',
  };
}

export function parityCasesMissing(facts: {
  readonly folders: readonly string[];
  /** What the path of a case had to contain; empty for anything. */
  readonly only: string;
  /** The cases that are there, all left out by `only`. */
  readonly found: readonly string[];
}): Diagnostic {
  const { folders, only, found } = facts;
  const which = only === '' ? '' : ` with "${only}" in its path`;
  return {
    code: 'RP7542',
    severity: 'error',
    message: `Cannot find a parity case${which} below ${listed(folders)}`,
    notes: [
      found.length > 0
        ? `There are ${listed(found)}`
        : 'A case is a folder with config.json and tensors.safetensors, at most four folders below',
    ],
    suggestion:
      found.length > 0
        ? 'Leave out "--only" to run them all'
        : 'Try "npm run parity -- tests/parity/fixtures", or see docs/parity.md for how to record a case',
  };
}

export function teacherDoesNotFit(facts: {
  /** What the file ought to be: "CLIP's picture tower". */
  readonly network: string;
  readonly source: string;
  readonly name: string;
  readonly found: readonly number[] | undefined;
  /** Lengths, or letters for those that may be any; undefined for a name that marks the network. */
  readonly expected: readonly (number | string)[] | undefined;
  /** What its names are of. */
  readonly likely: string | undefined;
}): Diagnostic {
  const { network, source, name, found, expected, likely } = facts;
  const what = found === undefined ? 'it is missing' : `its shape is [${found.join(', ')}]`;
  const want = expected === undefined ? '' : `, expected [${expected.join(', ')}]`;
  const other = likely === network || likely === undefined ? [] : [`Its names are of ${likely}`];
  return {
    code: 'RP7541',
    severity: 'error',
    message: `Cannot use "${source}" as ${network}: "${name}": ${what}${want}`,
    ...(other.length === 0 ? {} : { notes: other }),
    suggestion: 'Check that "teacher" names the network that the weights are of',
  };
}
