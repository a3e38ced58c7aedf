/** What a collection removed, or would remove: a line for each sort of thing and reason. */
import { formatSize } from '../util/units.ts';
import { tableLines } from './table.ts';
import { clean, type Paper } from './text.ts';
import { plural } from './value.ts';

export interface CollectedFacts {
  readonly isDryRun: boolean;
  readonly removed: readonly RemovedFact[];
  readonly keptBytes: number;
  readonly maxBytes: number | undefined;
  readonly spared: 'unreadable-results' | undefined;
}

export interface RemovedFact {
  readonly kind: keyof typeof NOUNS;
  readonly name: string;
  readonly what: string;
  readonly bytes: number;
  readonly why: keyof typeof REASONS;
}

const NOUNS = {
  result: 'result',
  file: 'output file',
  folder: 'output folder',
  work: 'work directory',
  lease: 'lease file',
  index: 'index entry',
  damaged: 'damaged object',
  run: 'run folder',
} as const;

const REASONS = {
  unused: 'not used for longer than asked',
  'over-budget': 'least recently used, over the size asked for',
  unreferenced: 'no result refers to it',
  abandoned: 'nobody works at it',
  'old-run': 'older than what is kept',
} as const;

/** Names of results and runs are worth to be seen; digests of files tell nobody anything. */
const EXAMPLES = 3;

export function collectedLines(facts: CollectedFacts, paper: Paper): string[] {
  const { isDryRun, removed, keptBytes, maxBytes, spared } = facts;
  const groups = new Map<string, RemovedFact[]>();
  for (const one of removed) {
    const id = `${one.kind} ${one.why}`;
    groups.set(id, [...(groups.get(id) ?? []), one]);
  }
  const rows = [...groups.values()].map((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const bytes = group.reduce((sum, one) => sum + one.bytes, 0);
    return [
      countOf(group.length, NOUNS[first.kind]),
      bytes === 0 ? '' : formatSize(bytes),
      REASONS[first.why],
      examplesOf(group),
    ];
  });
  const columns = [
    { title: '' },
    { title: '', align: 'right' },
    { title: '', least: 12 },
    { title: '', least: 10, priority: 1 },
  ] as const;
  const freed = formatSize(removed.reduce((sum, one) => sum + one.bytes, 0));
  const kept = `${formatSize(keptBytes)} of results and outputs ${isDryRun ? 'would remain' : 'remain'}`;
  const head =
    removed.length === 0
      ? `Nothing to remove; ${kept}`
      : `${isDryRun ? 'Would remove' : 'Removed'} ${freed}; ${kept}`;
  return [
    head,
    ...tableLines(columns, rows, paper, '  '),
    ...(maxBytes !== undefined && keptBytes > maxBytes
      ? [
          `More than the ${formatSize(maxBytes)} asked for: the rest is in use, pinned, or an hour young`,
        ]
      : []),
    ...(spared === undefined
      ? []
      : ['Left all outputs alone: a result cannot be read, and may refer to any of them']),
  ];
}

function countOf(count: number, noun: string): string {
  return plural(count, noun, noun.endsWith('y') ? `${noun.slice(0, -1)}ies` : `${noun}s`);
}

function examplesOf(group: readonly RemovedFact[]): string {
  const [first] = group;
  if (first?.kind !== 'result' && first?.kind !== 'run') return '';
  const names = group.map((one) => clean(one.kind === 'run' ? one.name : one.what));
  const more = names.length > EXAMPLES ? ` and ${names.length - EXAMPLES} more` : '';
  return names.slice(0, EXAMPLES).join('; ') + more;
}
