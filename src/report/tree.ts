/**
 * The tree of a living run as lines: a head, then a line per stage and below it those of its trials that
 * matter now, never wider and never more than the terminal has room for. Pure: the same scene, size and
 * time give the same text. Costs as much as is shown, however many trials there are.
 */
import { unreachable } from '../util/invariant.ts';
import { formatDuration } from '../util/units.ts';
import { endText } from './ending.ts';
import { type Block, layOut, type Row, type TrialRow } from './layout.ts';
import { phaseOf } from './phase.ts';
import { progressSpans } from './progress-bar.ts';
import type { Scene, TrialScene } from './scene.ts';
import { axesOf, countSpans, type StageTally } from './tally.ts';
import {
  clean,
  lineOf,
  pad,
  type Paper,
  type Span,
  type Tone,
  widthOf,
  widthOfSpans,
} from './text.ts';
import { headRow } from './tree-head.ts';
import {
  attemptNote,
  needsText,
  retryText,
  shortAxes,
  waitText,
  withoutName,
} from './trial-words.ts';
import { flatMetrics, names, number } from './value.ts';

export interface TreeSize extends Paper {
  readonly rows: number;
  readonly now: number;
  /** The spinner's sign at this moment. */
  readonly spinner: string;
}

export function treeLines(scene: Scene, size: TreeSize): string[] {
  const label = labelWidth(scene, size);
  // One row stays free for the cursor, one is the head.
  const room = Math.max(1, size.rows - 2);
  const pen: Pen = { scene, size, label, room };
  const blocks = scene.tallies.map((tally) => blockOf(tally, pen));
  return [headRow(scene, size), ...layOut(blocks, room)].map((row) => lineOf(row, size));
}

interface Pen {
  readonly scene: Scene;
  readonly size: TreeSize;
  readonly label: number;
  readonly room: number;
}

/** More than a third of the line for names leaves too little for what changes. */
function labelWidth({ tallies }: Scene, { columns }: TreeSize): number {
  const labels = tallies.map(({ name, trials, widest }) =>
    Math.max(widthOf(clean(name)), trials.length > 1 ? widest + 2 : 0),
  );
  return Math.min(Math.max(8, ...labels), Math.max(8, Math.ceil(columns * 0.36)));
}

function blockOf(tally: StageTally, pen: Pen): Block {
  const { scene, size, label } = pen;
  const [only, second] = tally.trials;
  const trial = only === undefined ? undefined : scene.trial(only);
  if (second === undefined && trial !== undefined) {
    const { row, note } = trialRow(trial, { name: tally.name, label, indent: 0 }, pen);
    const phase = phaseOf(trial.state);
    return { phase, hasFailed: trial.state === 'failed', head: row, note, trials: [] };
  }
  const { sign, tone } = manySign(tally, size.spinner);
  const head: Row = [
    { text: sign, tone },
    { text: ` ${labelled(tally.name, label)}  ` },
    ...countSpans(tally.counts, size.columns - 4 - label),
  ];
  const begun = tally.trials.length !== (tally.counts.get('waiting') ?? 0);
  const phase = tally.isOver ? 'over' : begun ? 'running' : 'to come';
  return {
    phase,
    hasFailed: tally.failed.size > 0,
    head,
    note: undefined,
    trials: rowsOf(tally, pen),
  };
}

/** Those that run, then those to be tried again or held up by others, then the failed ones, newest first. */
function rowsOf(tally: StageTally, pen: Pen): TrialRow[] {
  const { scene, label, room } = pen;
  const active = [...tally.active].flatMap((id) => scene.trial(id) ?? []);
  const running = active.filter(({ state }) => state !== 'retrying').slice(0, room);
  const retrying = active.filter(({ state }) => state === 'retrying').slice(0, room);
  const held = scene.waitingForHost(tally.name).slice(0, room);
  const failed = [...tally.failed]
    .slice(-room)
    .reverse()
    .flatMap((id) => scene.trial(id) ?? []);
  return [running, [...retrying, ...held], failed].flatMap((trials, rank) =>
    trials.map((trial): TrialRow => {
      const { row, note } = trialRow(
        trial,
        { name: axesOf(trial.id), label: label - 2, indent: 2 },
        pen,
      );
      const indent: Span = { text: '  ' };
      return { rank, row: [indent, ...row], note: note && [indent, ...note] };
    }),
  );
}

function trialRow(
  trial: TrialScene,
  place: { readonly name: string; readonly label: number; readonly indent: number },
  pen: Pen,
): { readonly row: Row; readonly note: Row | undefined } {
  const { size } = pen;
  const { name, label, indent } = place;
  const { sign, tone } = signOf(trial, size.spinner);
  const head: Span[] = [
    { text: sign, tone },
    { text: ` ${labelled(name, label)}  `, ...(tone === 'dim' ? { tone } : {}) },
  ];
  const room = size.columns - indent - 4 - label;
  const facts = factSpans(trial, pen, room);
  const { text: note, isTellingMuch } = attemptNote(trial);
  if (note === '') return { row: [...head, ...facts], note: undefined };
  // Beside what there is to tell, if the rest has room for its bar and its numbers too.
  const rest = room - 2 - widthOf(note);
  const beside = factSpans(trial, pen, rest);
  const has = (spans: readonly Span[], what: Tone): boolean =>
    spans.some(({ tone, text }) => tone === what && text !== '');
  const isWhole = (['accent', 'bold'] as const).every(
    (one) => has(beside, one) === has(facts, one),
  );
  if (widthOfSpans(beside) <= rest && isWhole) {
    return { row: [...head, ...beside, { text: `  ${note}`, tone: 'dim' }], note: undefined };
  }
  const row = [...head, ...facts];
  // A line more for what is out of the ordinary; which GPU it has is not.
  const own: Row = [{ text: `${' '.repeat(label + 4)}${note}`, tone: 'dim' }];
  return { row, note: isTellingMuch ? own : undefined };
}

function labelled(name: string, label: number): string {
  return pad(shortAxes(clean(name), label), label);
}

function factSpans(trial: TrialScene, { scene, size }: Pen, room: number): Span[] {
  switch (trial.state) {
    case 'starting':
      return [{ text: 'starts', tone: 'dim' }];
    case 'storing':
      return [{ text: 'moves its outputs into the store', tone: 'dim' }];
    case 'ended':
      return [{ text: trial.end === undefined ? 'ended' : endText(trial.end), tone: 'warn' }];
    case 'running': {
      const since = trial.attempts.at(-1)?.startedAt ?? trial.startedAt ?? size.now;
      return progressSpans({ ...trial, elapsedMs: size.now - since }, room);
    }
    case 'retrying':
      return [{ text: retryText(trial, size.now), tone: 'warn' }];
    case 'cached':
      return [{ text: 'cached', tone: 'dim' }, ...metricSpans(trial)];
    case 'finished':
      return [{ text: formatDuration((trial.seconds ?? 0) * 1000) }, ...metricSpans(trial)];
    case 'failed':
      return [{ text: failureText(trial), tone: 'bad' }];
    case 'stopped':
      return [{ text: stoppedText(trial), tone: 'warn' }];
    case 'skipped':
      return [{ text: 'skipped: not asked for, or its "when" is false', tone: 'dim' }];
    case 'blocked':
      return [{ text: `blocked by ${names(trial.blockedBy)}`, tone: 'warn' }];
    case 'waiting':
      return trial.waitsFor === undefined
        ? [{ text: needsText(trial, scene), tone: 'dim' }]
        : [{ text: waitText(trial, trial.waitsFor), tone: 'warn' }];
    default:
      return unreachable(trial.state);
  }
}

export function failureText(trial: TrialScene): string {
  const first = trial.diagnostics[0];
  if (first !== undefined) return `${first.code} ${clean(withoutName(first.message, trial.id))}`;
  return trial.end === undefined ? 'failed' : endText(trial.end);
}

export function stoppedText(trial: TrialScene): string {
  return trial.checkpoint === undefined
    ? 'stopped'
    : `stopped; a checkpoint at step ${trial.checkpoint} is kept`;
}

function metricSpans(trial: TrialScene): Span[] {
  const metrics = flatMetrics(trial.metrics).slice(0, 3);
  return metrics.map(([name, value]) => ({
    text: `  ${clean(name)} ${number(value)}`,
    tone: 'dim',
  }));
}

interface Sign {
  readonly sign: string;
  readonly tone: Tone;
}

function signOf(trial: TrialScene, spinner: string): Sign {
  switch (trial.state) {
    case 'starting':
    case 'running':
    case 'storing':
    case 'ended':
      return { sign: spinner, tone: 'accent' };
    case 'retrying':
      return { sign: '↻', tone: 'warn' };
    case 'cached':
    case 'finished':
      return { sign: '✔', tone: 'good' };
    case 'failed':
      return { sign: '✖', tone: 'bad' };
    case 'stopped':
      return { sign: '■', tone: 'warn' };
    case 'blocked':
      return { sign: '⊘', tone: 'warn' };
    case 'skipped':
      return { sign: '↷', tone: 'dim' };
    case 'waiting':
      return { sign: '·', tone: 'dim' };
    default:
      return unreachable(trial.state);
  }
}

/** What a stage does, and by its colour whether something went wrong in it. */
function manySign({ counts, active, failed, isOver }: StageTally, spinner: string): Sign {
  const some = (state: 'stopped' | 'blocked' | 'retrying'): number => counts.get(state) ?? 0;
  if (isOver) {
    if (failed.size > 0) return { sign: '✖', tone: 'bad' };
    if (some('stopped') > 0) return { sign: '■', tone: 'warn' };
    return some('blocked') > 0 ? { sign: '⊘', tone: 'warn' } : { sign: '✔', tone: 'good' };
  }
  const tone = failed.size > 0 ? 'bad' : 'accent';
  if (active.size > some('retrying')) return { sign: spinner, tone };
  if (active.size > 0) return { sign: '↻', tone: 'warn' };
  return failed.size > 0 ? { sign: '✖', tone } : { sign: '·', tone: 'dim' };
}
