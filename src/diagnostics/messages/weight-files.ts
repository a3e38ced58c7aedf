/** Messages of files that ought to hold weights: other files, folders, what is inside (RP750x, RP752x). */
import type { Diagnostic } from '../diagnostic.ts';
import { listed } from './listed.ts';

/** What a file is instead of weights. */
export type NotWeights =
  | 'empty'
  | 'special'
  | 'git-lfs'
  | 'web-page'
  | 'compressed'
  | 'hdf5'
  | 'numpy'
  | 'gguf'
  | 'picture'
  | 'json'
  | 'text';

const WHAT: Readonly<Record<NotWeights, readonly [is: string, next: string]>> = {
  empty: ['it is empty', 'Fetch the file again'],
  special: ['it is no regular file', 'Write it to a file first'],
  'git-lfs': [
    'it is a Git LFS pointer, which stands for the file and does not hold it',
    'git lfs pull',
  ],
  'web-page': [
    'it is a web page; the server answered something else than the file',
    'Open the address in a browser, then fetch the file itself',
  ],
  compressed: ['it is a compressed archive', 'Unpack it, then name the file inside'],
  hdf5: ['it is HDF5, the format of Keras', 'Export the weights as safetensors'],
  numpy: ['it is a NumPy array', 'Save the weights as safetensors, under their names'],
  gguf: ['it is GGUF, the format of llama.cpp', 'Take the original weights as safetensors'],
  picture: ['it is a picture', 'Name the file with the weights'],
  json: ['it is JSON', 'Name the file with the weights, not its settings or its index'],
  text: ['it is a text', 'Fetch the file again; the text may say what went wrong'],
};

export function fileIsNotWeights(facts: {
  readonly path: string;
  readonly what: NotWeights;
}): Diagnostic {
  const [is, next] = WHAT[facts.what];
  return {
    code: 'RP7503',
    severity: 'error',
    message: `Cannot read weights from "${facts.path}": ${is}`,
    suggestion: next,
  };
}

export function folderOfWeights(facts: {
  readonly path: string;
  /** Files in it that may be weights. */
  readonly found: readonly string[];
}): Diagnostic {
  const { path, found } = facts;
  const what = found.length === 0 ? 'a folder without any' : `a folder with ${found.length}`;
  return {
    code: 'RP7504',
    severity: 'error',
    message: `Cannot tell which weights are meant: "${path}" is ${what}`,
    ...(found.length === 0 ? {} : { notes: [`found ${listed(found)}`] }),
    suggestion:
      found.length === 0
        ? 'Name a file: .safetensors, .pth, .pt, .bin'
        : `Name one: ${path.replace(/\/$/, '')}/${found[0]}`,
  };
}

export function placeNotInCheckpoint(facts: {
  readonly path: string;
  readonly key: string;
  readonly places: readonly string[];
}): Diagnostic {
  const { path, key, places } = facts;
  const found = places.map((place) => (place === '' ? 'the top' : `"${place}"`)).join(', ');
  return {
    code: 'RP7505',
    severity: 'error',
    message: `Cannot find weights under "${key}" in "${path}"`,
    notes: [`there are tensors at ${found === '' ? 'no place' : found}`],
  };
}

export function digestOfWeightsDiffers(facts: {
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}): Diagnostic {
  return {
    code: 'RP7506',
    severity: 'error',
    message: `Cannot use "${facts.path}": its sha256 is ${facts.found}, expected ${facts.expected}`,
    suggestion: 'Fetch the file again; or, if you trust this one, change "sha256"',
  };
}

export function namingUnknown(facts: {
  readonly path: string;
  readonly names: readonly string[];
  readonly known: readonly string[];
}): Diagnostic {
  return {
    code: 'RP7525',
    severity: 'error',
    message: `Cannot tell which model "${facts.path}" is of: its names are none that are known`,
    notes: [`found ${listed(facts.names)}`, `known namings: ${facts.known.join(', ')}`],
    suggestion: `reprise weights inspect ${facts.path}`,
  };
}

/** What a checkpoint seems to be: `beit_large_patch16_224`, and whose names it has. */
export interface Likely {
  readonly model: string;
  readonly naming: string;
}

export function checkpointDoesNotFit(facts: {
  readonly path: string;
  readonly model: string;
  readonly name: string;
  readonly found: readonly number[];
  readonly expected: readonly number[];
  readonly others: number;
  readonly likely: Likely | undefined;
}): Diagnostic {
  const { others, likely } = facts;
  const more = others > 0 ? [`${others} more tensor${others === 1 ? '' : 's'} differ`] : [];
  return {
    code: 'RP7526',
    severity: 'error',
    message: `Cannot use "${facts.path}" for ${facts.model}: "${facts.name}" has the shape [${facts.found.join(', ')}], expected [${facts.expected.join(', ')}]`,
    notes: [...more, ...(likely === undefined ? [] : [looksLike(likely)])],
    ...(likely === undefined || likely.model === facts.model || !/^\w+$/.test(likely.model)
      ? {}
      : { suggestion: `Name the model ${likely.model}` }),
  };
}

export function checkpointLacks(facts: {
  readonly path: string;
  readonly model: string;
  readonly names: readonly string[];
  readonly likely: Likely | undefined;
}): Diagnostic {
  const { path, model, names, likely } = facts;
  const [first = ''] = names;
  const glob = first.replace(/\.(weight|bias)$/, '.*');
  return {
    code: 'RP7527',
    severity: 'error',
    message: `Cannot use "${path}" for ${model}: it lacks ${listed(names)}`,
    ...(likely === undefined ? {} : { notes: [looksLike(likely)] }),
    suggestion: `To start ${names.length === 1 ? 'it' : 'them'} anew, allow it: allow_missing: ["${glob}"${names.length > 1 ? ', …' : ''}]`,
  };
}

/** A parameter of whole numbers: quantised, or not weights at all. */
export function parameterNotFloating(facts: {
  readonly path: string;
  readonly name: string;
  readonly dtype: string;
}): Diagnostic {
  return {
    code: 'RP7543',
    severity: 'error',
    message: `Cannot use "${facts.path}": "${facts.name}" is of type ${facts.dtype}, expected floating-point numbers`,
    suggestion: 'Take a checkpoint that is not quantised',
  };
}

/** Numbers that no training goes on from. */
export function parameterNotFinite(facts: {
  readonly path: string;
  readonly name: string;
  /** Of how many numbers. */
  readonly bad: number;
  readonly of: number;
}): Diagnostic {
  const { path, name, bad, of } = facts;
  return {
    code: 'RP7544',
    severity: 'error',
    message: `Cannot use "${path}": ${bad} of the ${of} numbers of "${name}" are not finite`,
    suggestion:
      'The training that wrote it had diverged, or the file is damaged: take an earlier checkpoint',
  };
}

export function teacherIsNoModel(facts: {
  readonly path: string;
  /** `CLIP's picture tower of width 768, 12 blocks, patch 16`. */
  readonly title: string;
}): Diagnostic {
  return {
    code: 'RP7536',
    severity: 'error',
    message: `Cannot import "${facts.path}" as a model: it holds ${facts.title}, which serves as a teacher only`,
    notes: ['Stages that learn from a teacher take its file as it is'],
    suggestion: `For the names of OpenAI: reprise weights convert ${facts.path} --to reference -o clip.safetensors`,
  };
}

export function settingNotInCheckpoint(facts: {
  readonly path: string;
  readonly setting: string;
}): Diagnostic {
  return {
    code: 'RP7528',
    severity: 'error',
    message: `Cannot tell "${facts.setting}" from "${facts.path}": names and shapes do not show it`,
    suggestion: 'Name the model, or give its settings',
  };
}

export function modelNotRegistered(facts: {
  readonly name: string;
  readonly nearest: string | undefined;
  readonly known: readonly string[];
}): Diagnostic {
  return {
    code: 'RP7533',
    severity: 'error',
    message: `Cannot build "${facts.name}": there is no model of that name`,
    ...(facts.nearest === undefined
      ? { notes: [`known are ${facts.known.join(', ')}`] }
      : { suggestion: `did you mean "${facts.nearest}"?` }),
  };
}

export function namingCannotHold(facts: {
  readonly naming: string;
  readonly architecture: string;
}): Diagnostic {
  return {
    code: 'RP7534',
    severity: 'error',
    message: `Cannot write a ${facts.architecture} in ${facts.naming}: there is no such model there`,
    suggestion: 'Write it in the names of the reference: --to reference',
  };
}

export function weightsOutputInTheWay(facts: {
  readonly path: string;
  readonly what: 'folder' | 'special';
}): Diagnostic {
  const is = facts.what === 'folder' ? 'it is a folder' : 'it is a device or a pipe, not a file';
  return {
    code: 'RP7537',
    severity: 'error',
    message: `Cannot write weights to "${facts.path}": ${is}`,
    suggestion: 'Name the file to write: -o weights.safetensors',
  };
}

export function noTensorToWrite(facts: {
  readonly path: string;
  /** Title of the naming that was read, and of the one asked for. */
  readonly from: string;
  readonly to: string;
  readonly names: readonly string[];
}): Diagnostic {
  const { path, from, to, names } = facts;
  return {
    code: 'RP7538',
    severity: 'error',
    message: `Cannot convert "${path}": of its ${names.length} tensors, read as ${from}, none has a place in ${to}`,
    notes: [`found ${listed(names)}`],
    suggestion: `To see what it is: reprise weights inspect ${path}`,
  };
}

export function halfCannotHold(facts: {
  readonly path: string;
  readonly name: string;
  readonly value: number;
}): Diagnostic {
  const { path, name, value } = facts;
  return {
    code: 'RP7539',
    severity: 'error',
    message: `Cannot write "${path}" in half precision: "${name}" has ${value}, expected at most 65504 in size`,
    suggestion: 'Write it without --half',
  };
}

export function headRowBeyond(facts: { readonly row: number; readonly rows: number }): Diagnostic {
  return {
    code: 'RP7535',
    severity: 'error',
    message: `Cannot keep row ${facts.row} of the head: it has ${facts.rows}, counted from 0`,
  };
}

function looksLike({ model, naming }: Likely): string {
  return `this looks like ${model} in ${naming}`;
}
