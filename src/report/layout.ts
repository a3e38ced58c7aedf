/**
 * Which rows of the tree are shown when there is not room for all: the lines of stages before those of
 * trials, what runs before what failed, and of stages that ended or have not begun only how many.
 */
import type { Phase } from './phase.ts';
import type { Span } from './text.ts';
import { plural } from './value.ts';

export type Row = readonly Span[];

/** A trial below its stage. */
export interface TrialRow {
  /** Lower ones are shown first. */
  readonly rank: number;
  readonly row: Row;
  /** Shown below it where there is room left. */
  readonly note: Row | undefined;
}

/** A stage: its own line, and those of its trials that matter. */
export interface Block {
  readonly phase: Phase;
  readonly hasFailed: boolean;
  readonly head: Row;
  readonly note: Row | undefined;
  readonly trials: readonly TrialRow[];
}

/** Below this rank a row is worth that stages which ended or have not begun are folded. */
const URGENT = 2;

/** @param room  Rows, at least 1. */
export function layOut(blocks: readonly Block[], room: number): Row[] {
  for (const folded of [[], ['over'], ['over', 'to come']] as const) {
    const page = foldedPage(blocks, folded);
    const urgent = page.blocks.flatMap(({ trials }) => trials).filter(({ rank }) => rank < URGENT);
    if (page.size + urgent.length <= room) return filled(page, room);
  }
  return filled(shortened(foldedPage(blocks, ['over', 'to come']), room), room).slice(0, room);
}

interface Page {
  readonly before: readonly Row[];
  readonly blocks: readonly Block[];
  readonly after: readonly Row[];
  /** Rows without those of trials. */
  readonly size: number;
}

function foldedPage(blocks: readonly Block[], phases: readonly Phase[]): Page {
  const fold = (phase: Phase, sign: string, verb: string): Row[] => {
    const all = blocks.filter((block) => block.phase === phase);
    // One line for one stage saves nothing.
    if (!phases.includes(phase) || all.length < 2) return [];
    const failed = all.filter(({ hasFailed }) => hasFailed).length;
    const row: Span[] = [{ text: `${sign} ${plural(all.length, 'stage')} ${verb}`, tone: 'dim' }];
    return [failed === 0 ? row : [...row, { text: `, ${failed} of them failed`, tone: 'bad' }]];
  };
  const before = fold('over', '✔', 'ended');
  const after = fold('to come', '·', 'to come');
  const left = blocks.filter(
    ({ phase }) =>
      !(phase === 'over' && before.length > 0) && !(phase === 'to come' && after.length > 0),
  );
  return { before, blocks: left, after, size: before.length + left.length + after.length };
}

function shortened(page: Page, room: number): Page {
  if (page.size <= room) return page;
  const kept = Math.max(0, room - page.before.length - page.after.length - 1);
  const rest = page.blocks.length - kept;
  const more: Row = [{ text: `… and ${plural(rest, 'more stage')}`, tone: 'dim' }];
  return {
    ...page,
    blocks: page.blocks.slice(0, kept),
    after: [more, ...page.after],
    size: page.before.length + kept + 1 + page.after.length,
  };
}

/** Gives the rows that are left to trials by rank, then to notes. */
function filled(page: Page, room: number): Row[] {
  let left = room - page.size;
  const trials = page.blocks.flatMap((block) => block.trials);
  const shown = new Set<TrialRow | Block>();
  for (const trial of [...trials].sort((a, b) => a.rank - b.rank)) {
    if (left <= 0) break;
    shown.add(trial);
    left -= 1;
  }
  const noted = new Set<TrialRow | Block>();
  for (const one of [...page.blocks, ...shown]) {
    if (left <= 0) break;
    if (one.note === undefined) continue;
    noted.add(one);
    left -= 1;
  }
  const noteOf = (one: TrialRow | Block): Row[] =>
    one.note !== undefined && noted.has(one) ? [one.note] : [];
  const rows = page.blocks.flatMap((block) => [
    block.head,
    ...noteOf(block),
    ...block.trials.filter((one) => shown.has(one)).flatMap((one) => [one.row, ...noteOf(one)]),
  ]);
  return [...page.before, ...rows, ...page.after];
}
