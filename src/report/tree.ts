/**
 * The tree of a living run as lines: a head, then a line per stage or trial, never wider and never
 * more than the terminal has room for. What does not fit is folded: ended stages first, then waiting
 * ones, then all but the first running trials. Pure: the same scene, size and time give the same text.
 */
import type { TrialStateName } from '../journal/run-state.ts';
import { unreachable } from '../util/invariant.ts';
import { formatDuration } from '../util/units.ts';
import { endText } from './ending.ts';
import { progressSpans } from './progress-bar.ts';
import { phaseOf, type Scene, type TrialScene } from './scene.ts';
import { clean, cut, lineOf, pad, type Paper, type Span, type Tone, widthOf } from './text.ts';
import { flatMetrics, names, number, plural } from './value.ts';

export interface TreeSize extends Paper {
  readonly rows: number;
  readonly now: number;
  /** The spinner's sign at this moment. */
  readonly spinner: string;
}

type Row = readonly Span[];
/** A block is a stage: its own line and those of its trials below it. */
interface Block {
  readonly group: 'to come' | 'running' | 'over';
  readonly rows: readonly Row[];
}

export function treeLines(scene: Scene, size: TreeSize): string[] {
  const label = labelWidth(scene, size);
  const blocks = scene.stages.map((stage) => blockOf(scene, stage, label, size));
  const head = headRow(scene, size);
  // One row stays free for the cursor; a head without a tree below tells too little to be worth it.
  const room = Math.max(1, size.rows - 2);
  return [head, ...fold(blocks, room)].map((row) => lineOf(row, size));
}

function headRow(scene: Scene, size: TreeSize): Row {
  const trials = scene.trials();
  const done = trials.filter((one) => phaseOf(one.state) === 'over').length;
  const eta = etaMs(scene, size.now);
  const facts = [
    `${done} of ${plural(trials.length, 'trial')} done`,
    formatDuration(Math.max(0, size.now - (scene.state.startedAt ?? size.now))),
    ...(eta === undefined ? [] : [`about ${formatDuration(eta)} left`]),
  ];
  const stopping: Span[] =
    scene.state.stopping === undefined
      ? []
      : [{ text: scene.state.stopping.force ? '  killing' : '  stopping', tone: 'warn' }];
  return [
    { text: clean(scene.state.pipeline ?? 'run'), tone: 'bold' },
    ...stopping,
    { text: `  ${facts.join(' · ')}`, tone: 'dim' },
  ];
}

/** Time left if what runs goes on as it does and what waits takes as long as last time. */
function etaMs(scene: Scene, now: number): number | undefined {
  let left = 0;
  for (const trial of scene.trials()) {
    if (phaseOf(trial.state) === 'over') continue;
    const own = leftOf(trial, now) ?? trial.estimateMs;
    if (own === undefined) return undefined;
    left += own;
  }
  return left;
}

function leftOf(trial: TrialScene, now: number): number | undefined {
  const { progress, estimateMs, startedAt } = trial;
  if (progress?.rate !== undefined && progress.rate > 0) {
    return ((progress.total - progress.done) / progress.rate) * 1000;
  }
  if (estimateMs === undefined || startedAt === undefined) return undefined;
  return Math.max(0, estimateMs - (now - startedAt));
}

function blockOf(scene: Scene, stage: string, label: number, size: TreeSize): Block {
  const trials = scene.trialsOf(stage);
  const first = trials[0];
  if (trials.length === 1 && first !== undefined) {
    return { group: phaseOf(first.state), rows: trialRows(first, stage, label, size) };
  }
  const groups = trials.map((one) => phaseOf(one.state));
  const group = groups.includes('running')
    ? 'running'
    : groups.every((one) => one === 'over')
      ? 'over'
      : groups.every((one) => one === 'to come')
        ? 'to come'
        : 'running';
  const sign = manySign(trials, size);
  const head: Row = [
    sign,
    { text: ` ${pad(cut(clean(stage), label), label)}  ` },
    { text: countText(trials), tone: 'dim' },
  ];
  // Of many trials only those that run or failed are worth a line of their own.
  const shown = trials.filter((one) => phaseOf(one.state) === 'running' || one.state === 'failed');
  const rows = shown.flatMap((one) =>
    trialRows(one, axesOf(one), label - 2, size).map((row): Row => [{ text: '  ' }, ...row]),
  );
  return { group, rows: [head, ...rows] };
}

function trialRows(trial: TrialScene, name: string, label: number, size: TreeSize): Row[] {
  const { sign, tone } = signOf(trial, size.spinner);
  const head: Span[] = [
    { text: sign, tone },
    { text: ` ${pad(cut(clean(name), label), label)}  `, ...(tone === 'dim' ? { tone } : {}) },
  ];
  const room = size.columns - 4 - Math.max(0, label);
  const rows: Row[] = [[...head, ...factSpans(trial, size, room)]];
  const note = attemptNote(trial);
  if (note !== undefined) rows.push([{ text: `  ${note}`, tone: 'dim' }]);
  return rows;
}

function attemptNote(trial: TrialScene): string | undefined {
  const attempt = trial.attempts.at(-1);
  if (trial.state !== 'running' || attempt === undefined) return undefined;
  const parts = [
    attempt.origin === 'started' ? '' : ORIGIN_WORDS[attempt.origin],
    attempt.attempt > 1 ? `attempt ${attempt.attempt}` : '',
    trial.resumedFrom === undefined ? '' : `went on from step ${trial.resumedFrom}`,
  ].filter((one) => one !== '');
  return parts.length === 0 ? undefined : parts.join(', ');
}

const ORIGIN_WORDS = { adopted: 'was running already', foreign: 'another runner watches it' };

function factSpans(trial: TrialScene, size: TreeSize, room: number): Span[] {
  const elapsed = size.now - (trial.startedAt ?? size.now);
  switch (trial.state) {
    case 'starting':
      return [{ text: 'starts', tone: 'dim' }];
    case 'storing':
      return [{ text: 'moves its outputs into the store', tone: 'dim' }];
    case 'ended':
      return [{ text: trial.end === undefined ? 'ended' : endText(trial.end), tone: 'warn' }];
    case 'running':
      return progressSpans(trial.progress, elapsed, room);
    case 'retrying': {
      const wait = Math.max(0, (trial.retryAt ?? 0) - size.now);
      const after = trial.end === undefined ? '' : `${endText(trial.end)}; `;
      return [{ text: `${after}tries again in ${formatDuration(wait)}`, tone: 'warn' }];
    }
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
      return [
        {
          text: trial.needs.length === 0 ? 'waits' : `after ${names(trial.needs, 2)}`,
          tone: 'dim',
        },
      ];
    default:
      return unreachable(trial.state);
  }
}

export function failureText(trial: TrialScene): string {
  const first = trial.diagnostics[0];
  if (first !== undefined) return `${first.code} ${clean(first.message)}`;
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

function signOf(trial: TrialScene, spinner: string): { sign: string; tone: Tone } {
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

const WORST_FIRST: readonly TrialStateName[] = [
  ...(['failed', 'running', 'starting', 'storing', 'ended', 'retrying'] as const),
  ...(['stopped', 'blocked', 'waiting'] as const),
];

function manySign(trials: readonly TrialScene[], size: TreeSize): Span {
  const worst = WORST_FIRST.find((state) => trials.some((one) => one.state === state));
  const example = trials.find((one) => one.state === worst) ?? trials[0];
  if (example === undefined) return { text: '·', tone: 'dim' };
  const { sign, tone } = signOf(example, size.spinner);
  return { text: sign, tone };
}

/** "12 trials: 4 done, 3 cached, 2 running, 3 waiting". */
export function countText(trials: readonly TrialScene[]): string {
  const counts = new Map<string, number>();
  for (const { state } of trials) {
    const word = state === 'finished' ? 'done' : phaseOf(state) === 'running' ? 'running' : state;
    counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  const order = ['done', 'cached', 'running', 'failed', 'stopped', 'blocked', 'skipped', 'waiting'];
  const parts = order.flatMap((word) => (counts.has(word) ? [`${counts.get(word)} ${word}`] : []));
  return `${plural(trials.length, 'trial')}: ${parts.join(', ')}`;
}

/** `ft1k[seed=0,lr=0.1]` -> `seed=0,lr=0.1`. */
function axesOf(trial: TrialScene): string {
  const match = /\[(.*)\]$/.exec(trial.id);
  return match?.[1] ?? trial.id;
}

function labelWidth(scene: Scene, size: TreeSize): number {
  const labels = scene.trials().map((one) => {
    const many = one.id !== one.stage;
    return Math.max(widthOf(one.stage), many ? widthOf(axesOf(one)) + 2 : 0);
  });
  return Math.min(Math.max(8, ...labels), Math.max(8, Math.floor(size.columns / 3)));
}

function fold(blocks: readonly Block[], room: number): Row[] {
  const all = blocks.flatMap((block) => block.rows);
  if (all.length <= room) return [...all];
  const rowsOf = (group: Block['group']): Row[] =>
    blocks.filter((block) => block.group === group).flatMap((block) => [...block.rows]);
  const counted = (group: Block['group']): number =>
    blocks.filter((block) => block.group === group).length;
  const summary = (group: 'over' | 'to come', sign: string, verb: string): Row[] =>
    counted(group) === 0
      ? []
      : [[{ text: `${sign} ${plural(counted(group), 'stage')} ${verb}`, tone: 'dim' }]];
  const ended = summary('over', '✔', 'ended');
  const waiting = summary('to come', '·', 'to come');
  const running = rowsOf('running');
  // First fold what ended, then also what waits, then cut what runs.
  const gentle = [...ended, ...running, ...rowsOf('to come')];
  if (gentle.length <= room) return gentle;
  const left = Math.max(1, room - ended.length - waiting.length);
  const cutRunning: Row[] =
    running.length <= left
      ? running
      : [
          ...running.slice(0, left - 1),
          [{ text: `… and ${plural(running.length - left + 1, 'more line')}`, tone: 'dim' }],
        ];
  return [...ended, ...cutRunning, ...waiting].slice(0, room);
}
