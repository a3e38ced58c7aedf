/**
 * What stands on the screen when a run has ended: the stages with their times and key metrics, the
 * problems, the claims, the comparisons, where everything lies, and what can be done next.
 */
import { printDiagnostics } from '../diagnostics/print.ts';
import { unreachable } from '../util/invariant.ts';
import { formatDuration } from '../util/units.ts';
import { type Comparison, claimLines, comparisonLines } from './claims.ts';
import { phaseOf } from './phase.ts';
import type { Scene, TrialScene } from './scene.ts';
import { type Cell, tableLines } from './table.ts';
import {
  clean,
  cleanLines,
  lineOf,
  type Paper,
  paint,
  type Span,
  type Tone,
  wrap,
} from './text.ts';
import { countsOf, countText } from './tally.ts';
import { failureText, stoppedText } from './tree.ts';
import { flatMetrics, names, number, plural } from './value.ts';

export interface SummaryFacts {
  readonly comparisons: readonly Comparison[];
  /** Folder of the run in which outputs are found by name; shown as it is. */
  readonly outputs: string | undefined;
  /** Folders or files with pictures, worth a look. */
  readonly pictures: readonly string[];
  /** A command each, with what it does. */
  readonly next: readonly { readonly command: string; readonly does: string }[];
  /** Log files of failed trials. */
  readonly logs: ReadonlyMap<string, string>;
  readonly sources: ReadonlyMap<string, string>;
}

export function summaryLines(scene: Scene, facts: SummaryFacts, paper: Paper): string[] {
  const sections = [
    [headLine(scene, paper)],
    stageLines(scene, paper),
    problemLines(scene, facts, paper),
    titled('Claims', claimLines(scene.state.claims, paper), paper),
    titled('Comparisons', comparisonLines(facts.comparisons, paper), paper),
    placeLines(facts, paper),
    nextLines(facts, paper),
  ];
  return sections.filter((lines) => lines.length > 0).flatMap((lines) => ['', ...lines]);
}

function headLine(scene: Scene, paper: Paper): string {
  return lineOf(endSpans(scene), paper);
}

/** "quickstart is done in 3m 12s", in colours. */
export function endSpans(scene: Scene): Span[] {
  const { state } = scene;
  const took = formatDuration((state.endedAt ?? state.lastAt ?? 0) - (state.startedAt ?? 0));
  const { word, tone } = endWord(state.status);
  const cached = scene.trials().filter((one) => one.state === 'cached').length;
  const all = cached > 0 && cached === scene.trials().length ? '; everything was cached' : '';
  return [
    { text: `${clean(state.pipeline ?? 'run')} `, tone: 'bold' },
    { text: word, tone },
    { text: ` in ${took}${all}` },
  ];
}

function endWord(status: Scene['state']['status']): { word: string; tone: Tone } {
  switch (status) {
    case 'done':
      return { word: 'is done', tone: 'good' };
    case 'failed':
      return { word: 'failed', tone: 'bad' };
    case 'claim-not-met':
      return { word: 'is done, but a claim is not met', tone: 'warn' };
    case 'blocked':
      return { word: 'is blocked', tone: 'warn' };
    case 'cancelled':
      return { word: 'was stopped', tone: 'warn' };
    case 'running':
    case 'stopping':
    case 'empty':
      return { word: 'has not ended', tone: 'warn' };
    default:
      return unreachable(status);
  }
}

function stageLines(scene: Scene, paper: Paper): string[] {
  const rows = scene.stages.map((stage): Cell[] => {
    const trials = scene.trialsOf(stage);
    const first = trials[0];
    const many = trials.length > 1 || first === undefined;
    const { text, tone } = many ? manyEnd(trials) : oneEnd(first);
    return [
      clean(stage),
      { text, tone },
      timeText(trials),
      many ? countText(countsOf(trials)) : detailText(first),
    ];
  });
  const columns = [
    { title: 'stage', least: 10 },
    { title: '' },
    { title: 'time', align: 'right', priority: 3 },
    { title: '', least: 10 },
  ] as const;
  return tableLines(columns, rows, paper, '  ');
}

function oneEnd(trial: TrialScene): { text: string; tone: Tone } {
  const phase = phaseOf(trial.state);
  switch (phase) {
    case 'to come':
      return { text: 'not run', tone: 'dim' };
    case 'running':
      return { text: trial.state, tone: 'accent' };
    case 'over':
      return { text: trial.state, tone: END_TONES[trial.state] ?? 'plain' };
    default:
      return unreachable(phase);
  }
}

const END_TONES: Readonly<Partial<Record<TrialScene['state'], Tone>>> = {
  finished: 'good',
  cached: 'good',
  failed: 'bad',
  stopped: 'warn',
  blocked: 'warn',
  skipped: 'dim',
};

function manyEnd(trials: readonly TrialScene[]): { text: string; tone: Tone } {
  const order = ['failed', 'stopped', 'blocked', 'running', 'finished', 'cached'] as const;
  const worst = order.find((state) => trials.some((one) => one.state === state));
  return { text: worst ?? 'not run', tone: (worst && END_TONES[worst]) ?? 'dim' };
}

function timeText(trials: readonly TrialScene[]): string {
  const seconds = trials.flatMap((one) => (one.state === 'cached' ? [] : (one.seconds ?? [])));
  return seconds.length === 0
    ? ''
    : formatDuration(seconds.reduce((sum, one) => sum + one, 0) * 1000);
}

function detailText(trial: TrialScene): string {
  if (trial.state === 'failed') return failureText(trial);
  if (trial.state === 'stopped') return trial.checkpoint === undefined ? '' : stoppedText(trial);
  if (trial.state === 'blocked') return `by ${names(trial.blockedBy)}`;
  return flatMetrics(trial.metrics)
    .slice(0, 5)
    .map(([name, value]) => `${clean(name)} ${number(value)}`)
    .join('  ');
}

/** So many failures are told in full; more of the same would only push the first ones off the screen. */
const MOST_PROBLEMS = 10;

function problemLines(scene: Scene, facts: SummaryFacts, paper: Paper): string[] {
  const failed = scene.tallies.flatMap((tally) => [...tally.failed]);
  const lines = failed.slice(0, MOST_PROBLEMS).flatMap((id) => {
    const trial = scene.trial(id);
    return trial === undefined ? [] : problemOf(trial, facts, paper);
  });
  const rest = failed.length - MOST_PROBLEMS;
  if (rest <= 0) return lines;
  const more = `… and ${plural(rest, 'more trial')} failed; "reprise status" names them`;
  return [...lines, paint(more, 'bad', paper.color)];
}

function problemOf(trial: TrialScene, facts: SummaryFacts, paper: Paper): string[] {
  const printed = printDiagnostics(trial.diagnostics, {
    color: paper.color,
    sources: facts.sources,
  });
  const log = facts.logs.get(trial.id);
  return [
    paint(`${clean(trial.id)} failed`, 'bad', paper.color),
    ...printed
      .trimEnd()
      .split('\n')
      .map((line) => `  ${line}`),
    // The problem of an attempt names its log itself.
    ...(log === undefined || printed.includes('log: ') ? [] : [`  Its log: ${log}`]),
  ];
}

function placeLines(facts: SummaryFacts, paper: Paper): string[] {
  const rows = [
    ...(facts.outputs === undefined ? [] : [['Outputs', facts.outputs]]),
    ...facts.pictures.map((path, index) => [index === 0 ? 'Pictures' : '', path]),
  ];
  return rows.map(
    ([title, path]) =>
      // Paths are to be copied, so they are never cut; a long one may break on a narrow terminal.
      `  ${paint((title ?? '').padEnd(9), 'dim', paper.color)} ${cleanLines(path ?? '')}`,
  );
}

function nextLines(facts: SummaryFacts, paper: Paper): string[] {
  if (facts.next.length === 0) return [];
  const longest = Math.max(...facts.next.map((one) => one.command.length));
  const beside = longest + 6 + 20 <= paper.columns;
  const lines = facts.next.flatMap(({ command, does }) => {
    if (beside) {
      return [`  ${paint(command.padEnd(longest), 'accent', paper.color)}  ${does}`];
    }
    const told = wrap(does, paper.columns - 4).map((line) => `    ${line}`);
    return [`  ${paint(command, 'accent', paper.color)}`, ...told];
  });
  return ['Next', ...lines];
}

function titled(title: string, lines: readonly string[], paper: Paper): string[] {
  return lines.length === 0 ? [] : [paint(title, 'bold', paper.color), ...lines];
}
