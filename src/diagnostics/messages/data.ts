/** Messages of data and of the stages that bring it (RP6). Facts come in, a diagnostic goes out. */
import { nearest } from '../../util/nearest.ts';
import { formatDuration } from '../../util/units.ts';
import type { Diagnostic } from '../diagnostic.ts';
import { listedOrNone } from './listed.ts';

/** One source of a `fetch` stage that gave nothing usable. */
export interface SourceFailure {
  /** As the file names it: `npm left-pad@1.3.0`. */
  readonly source: string;
  /** A clause: `npm ended with exit code 1: no such version`. */
  readonly reason: string;
  /** What to do about it. */
  readonly remedy: string | undefined;
}

export function allSourcesFailed(facts: {
  readonly failures: readonly SourceFailure[];
}): Diagnostic {
  const { failures } = facts;
  const [only] = failures;
  const many = failures.length > 1;
  const remedies = [...new Set(failures.flatMap(({ remedy }) => remedy ?? []))];
  const message =
    many || only === undefined
      ? `Cannot fetch: none of the ${failures.length} sources gave the expected content`
      : `Cannot fetch "${only.source}"`;
  return error('RP6001', message, {
    notes: failures.flatMap(({ source, reason }) => (many ? [`${source}: ${reason}`] : [reason])),
    suggestion: remedies.length === 0 ? 'Add another source to "sources"' : remedies.join('; '),
  });
}

/** The reasons of failures and what to do, as they appear in {@link allSourcesFailed} and in notes. */
export const sourceReasons = {
  noProgram: (program: string): string => `the program "${program}" is not on this machine`,
  exited: (program: string, code: number | undefined, detail: string): string =>
    `${program} ended with exit code ${code ?? 'unknown'}${detail === '' ? '' : `: ${detail}`}`,
  timedOut: (program: string, limitMs: number): string =>
    `${program} did not end within ${formatDuration(limitMs)}`,
  noFile: (program: string): string => `${program} left no file behind`,
  status: (status: number, text: string): string =>
    `the server answers ${status}${text === '' ? '' : ` ${text}`}`,
  unreachable: (detail: string, tries: number): string =>
    `no answer after ${tries} tries: ${detail}`,
  cutOff: (got: number, want: number | undefined, tries: number): string =>
    `the transfer broke off at ${got} of ${want ?? 'unknown'} bytes, ${tries} times`,
  keepsNothing: (glob: string, files: number): string =>
    `"keep" asks for "${glob}", and none of its ${files} files matches`,
  sameTarget: (target: string): string => `two of its files would become "${target}"`,
  otherContent: (found: string, expected: string): string =>
    `its content is ${found}, expected ${expected}`,
} as const;

export const sourceRemedies = {
  install: (program: string): string => `Install ${program}, or add a source that does not need it`,
  connection: 'Check that this machine reaches the network (a proxy may have to be set)',
  name: 'Check the name and the version',
  nameOrIndex: 'Check the name and the version, and that this machine reaches the package index',
  content: 'If the new content is what you want, write its digest at "content"',
  keep: 'Correct "keep"; `content` is taken over what it keeps',
} as const;

/** Notes of a `fetch` stage, one line each. */
export const fetchNotes = {
  sourceFailed: (failure: SourceFailure): string =>
    `${failure.source}: ${failure.reason}; trying the next source`,
  noContent: (digest: string): string =>
    `The content is not pinned; to pin what was fetched now, add  content: ${digest}`,
  fromCache: (source: string): string => `${source} is in the cache of downloads`,
  fetched: (source: string, files: number, size: string): string =>
    `${source} gave ${files} ${files === 1 ? 'file' : 'files'}, ${size}`,
  resumed: (source: string, from: string): string => `${source} goes on from ${from}`,
  cacheDiffers: (source: string): string =>
    `The cached download of ${source} does not give what is asked for; fetching it again`,
  damagedCache: (source: string): string =>
    `The cached download of ${source} is damaged; fetching it again`,
} as const;

export function archiveDamaged(facts: {
  readonly archive: string;
  readonly what: string;
}): Diagnostic {
  return error('RP6010', `Cannot read the archive "${facts.archive}": ${facts.what}`);
}

export function archiveEscapes(facts: {
  readonly archive: string;
  readonly entry: string;
}): Diagnostic {
  return error(
    'RP6011',
    `Cannot unpack "${facts.archive}": its entry "${facts.entry}" would leave the target folder`,
    { notes: ['Nothing of this archive was kept'] },
  );
}

export function sourceLacks(facts: {
  readonly source: string;
  readonly layout: string;
  readonly expected: string;
}): Diagnostic {
  return error(
    'RP6101',
    `Cannot read "${facts.source}" as ${facts.layout}: found no ${facts.expected}`,
    { suggestion: 'Look at "source" and "layout" of the stage' },
  );
}

export function pictureUnreadable(facts: {
  readonly path: string;
  readonly detail: string;
}): Diagnostic {
  return error('RP6102', `Cannot decode the picture "${facts.path}": ${facts.detail}`);
}

export function picturesUnreadable(facts: {
  readonly count: number;
  readonly of: number;
  /** The first few, each with its reason. */
  readonly first: readonly { readonly path: string; readonly detail: string }[];
}): Diagnostic {
  const { count, of, first } = facts;
  const more = count - first.length;
  return error('RP6103', `Cannot decode ${count} of ${of} pictures`, {
    notes: [
      ...first.map(({ path, detail }) => `${path}: ${detail}`),
      ...(more > 0 ? [`and ${more} more`] : []),
    ],
    suggestion: 'Repair or remove them, or leave them out with  on_unreadable: skip',
  });
}

export function idxUnreadable(facts: {
  readonly path: string;
  readonly found: string;
  readonly expected: string;
}): Diagnostic {
  return error(
    'RP6104',
    `Cannot read "${facts.path}" as IDX: found ${facts.found}, expected ${facts.expected}`,
  );
}

export function labelOutOfRange(facts: {
  readonly path: string;
  readonly label: number;
  readonly place: number;
  readonly names: number;
}): Diagnostic {
  return error(
    'RP6105',
    `Cannot name the label ${facts.label} of picture ${facts.place} in "${facts.path}": "class_names" has ${facts.names} names`,
    { suggestion: 'Give a name to every label, or leave "class_names" out' },
  );
}

export function splitEmpty(facts: {
  readonly split: string;
  readonly pictures: number;
}): Diagnostic {
  return error(
    'RP6106',
    `Cannot make the split "${facts.split}": none of the ${facts.pictures} pictures is in it`,
    { suggestion: `Look at its conditions: splits.${facts.split}` },
  );
}

export function splitBeyondFile(facts: {
  readonly split: string;
  readonly file: string;
  readonly from: number;
  readonly to: number;
  readonly count: number;
}): Diagnostic {
  return error(
    'RP6107',
    `Cannot make the split "${facts.split}": it takes pictures ${facts.from} to ${facts.to - 1} of "${facts.file}", which has ${facts.count}`,
  );
}

export function unknownInSplit(facts: {
  readonly split: string;
  readonly field: string;
  readonly value: string;
  readonly known: readonly string[];
}): Diagnostic {
  return error(
    'RP6108',
    `Cannot make the split "${facts.split}": there is no ${facts.field} "${facts.value}"`,
    { notes: [`The source has ${listedOrNone(facts.known)}`] },
  );
}

export function recordsUnreadable(facts: {
  readonly path: string;
  readonly what: string;
}): Diagnostic {
  return error('RP6110', `Cannot read the records in "${facts.path}": ${facts.what}`, {
    suggestion: 'Records are the output of a stage of kind "dataset"',
  });
}

export function noSuchSplit(facts: {
  readonly path: string;
  readonly name: string;
  readonly known: readonly string[];
}): Diagnostic {
  return error(
    'RP6111',
    `Cannot use the split "${facts.name}": the dataset has none of this name`,
    {
      notes: [`It has ${listedOrNone(facts.known)}`, `in "${facts.path}"`],
      ...meant(facts.name, facts.known),
    },
  );
}

export function noSuchSpace(facts: {
  readonly path: string;
  readonly name: string;
  readonly known: readonly string[];
}): Diagnostic {
  return error(
    'RP6112',
    `Cannot use the labels "${facts.name}": the dataset has no such label space`,
    {
      notes: [`It has ${listedOrNone(facts.known)}`, `in "${facts.path}"`],
      ...meant(facts.name, facts.known),
    },
  );
}

export function maskExceedsGrid(facts: {
  readonly count: number;
  readonly rows: number;
  readonly columns: number;
}): Diagnostic {
  const { count, rows, columns } = facts;
  return error(
    'RP6203',
    `Cannot mask ${count} patches: the grid has ${rows} x ${columns} = ${rows * columns}`,
    { suggestion: `Set mask.patches to at most ${rows * columns}` },
  );
}

/** Notes of a `dataset` stage. */
export const datasetNotes = {
  skipped: (path: string, detail: string): string => `Left out "${path}": ${detail}`,
} as const;

function meant(name: string, known: readonly string[]): Rest {
  const near = nearest(name, known);
  return near === undefined ? {} : { suggestion: `did you mean "${near}"?` };
}

interface Rest {
  readonly notes?: readonly string[];
  readonly suggestion?: string;
}

function error(code: string, message: string, rest: Rest = {}): Diagnostic {
  return { code, severity: 'error', message, ...rest };
}
