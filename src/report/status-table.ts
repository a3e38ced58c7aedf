/** How a run stands, read from its journal: a head, a line per trial, problems, claims. */
import type { RunState } from '../journal/run-state.ts';
import { unreachable } from '../util/invariant.ts';
import { formatDuration } from '../util/units.ts';
import { endText } from './ending.ts';
import { progressText } from './progress-bar.ts';
import { phaseOf } from './phase.ts';
import type { Scene, TrialScene } from './scene.ts';
import { type Cell, tableLines } from './table.ts';
import { clean, lineOf, type Paper, type Tone } from './text.ts';
import { countsOf, countText } from './tally.ts';
import { failureText, stoppedText } from './tree.ts';
import { waitText } from './trial-words.ts';
import { flatMetrics, names, number, plural } from './value.ts';

export interface StatusFacts {
  readonly now: number;
  /** Whether the process of the runner is there; a journal without an end does not say. */
  readonly runnerAlive: boolean;
  /** Trials whose attempt is executing now, whoever watches it. */
  readonly executing: ReadonlySet<string>;
  /** Lines that there is room for; without, every trial has its line. */
  readonly rows?: number;
}

export function statusLines(scene: Scene, facts: StatusFacts, paper: Paper): string[] {
  const { state } = scene;
  const all = scene.trials();
  // The head, an empty line, the titles, and one that says what is not shown.
  const { shown, hidden } = mostImportant(all, (facts.rows ?? Number.POSITIVE_INFINITY) - 4);
  const rows = shown.map((trial): Cell[] => {
    const word = stateWord(trial, facts);
    return [
      clean(trial.id),
      { text: clean(trial.kind), tone: 'dim' },
      { text: word, tone: word === 'interrupted' ? 'warn' : toneOf(trial) },
      timeText(trial, facts.now),
      detailText(trial),
    ];
  });
  const columns = [
    { title: 'trial', least: 10 },
    { title: 'kind', priority: 1 },
    { title: 'state' },
    { title: 'time', align: 'right', priority: 2 },
    { title: '', least: 10 },
  ] as const;
  return [
    lineOf([{ text: runText(state, facts), tone: 'bold' }], paper),
    '',
    ...tableLines(columns, rows, paper),
    ...(hidden.length === 0
      ? []
      : [
          lineOf(
            [
              {
                text: `… and ${plural(hidden.length, 'more trial')}: ${countText(countsOf(hidden))}`,
                tone: 'dim',
              },
            ],
            paper,
          ),
        ]),
  ];
}

/**
 * What is another since the last look, a line each.
 *
 * @param before  As answered by the last look; undefined at the first.
 */
export function changeLines(
  scene: Scene,
  facts: StatusFacts,
  before: ReadonlyMap<string, string> | undefined,
  time: string,
): { readonly lines: readonly string[]; readonly states: ReadonlyMap<string, string> } {
  const states = new Map<string, string>();
  const lines: string[] = [];
  for (const trial of scene.trials()) {
    const word = stateWord(trial, facts);
    states.set(trial.id, word);
    if (before?.get(trial.id) === word) continue;
    lines.push(`${time}  ${[clean(trial.id), word, detailText(trial)].join('  ').trimEnd()}`);
  }
  const { status, endedAt } = scene.state;
  const whole = endedAt === undefined && !facts.runnerAlive ? 'runner gone' : status;
  states.set('', whole); // no trial has an empty id
  if (before?.get('') !== whole) {
    const text =
      endedAt === undefined && facts.runnerAlive ? `run ${whole}` : runText(scene.state, facts);
    lines.push(`${time}  ${text}`);
  }
  return { lines, states };
}

/** In the order of the plan; when there is no room for all, what runs or failed stays, then what waits. */
function mostImportant(
  trials: readonly TrialScene[],
  room: number,
): { readonly shown: readonly TrialScene[]; readonly hidden: readonly TrialScene[] } {
  if (trials.length <= room + 1) return { shown: trials, hidden: [] };
  const rank = ({ state }: TrialScene): number => {
    if (state === 'failed' || phaseOf(state) === 'running') return 0;
    return phaseOf(state) === 'to come' ? 2 : state === 'stopped' || state === 'blocked' ? 1 : 3;
  };
  const kept = new Set([...trials].sort((a, b) => rank(a) - rank(b)).slice(0, Math.max(0, room)));
  return {
    shown: trials.filter((one) => kept.has(one)),
    hidden: trials.filter((one) => !kept.has(one)),
  };
}

function runText(state: RunState, facts: StatusFacts): string {
  const name = `${clean(state.pipeline ?? '?')}, run ${state.run ?? '?'}`;
  const since = state.startedAt === undefined ? 0 : facts.now - state.startedAt;
  if (state.endedAt !== undefined) {
    const ago = formatDuration(facts.now - state.endedAt);
    return `${name}: ${state.status}, ended ${ago} ago (exit code ${state.exitCode})`;
  }
  if (facts.runnerAlive) return `${name}: ${state.status} for ${formatDuration(since)}`;
  return `${name}: its runner is gone (process ${state.pid}); the same command goes on with it`;
}

/** The journal of a runner that was killed still says that its trials run. */
function stateWord(trial: TrialScene, facts: StatusFacts): string {
  if (facts.runnerAlive || phaseOf(trial.state) !== 'running') return trial.state;
  return facts.executing.has(trial.id) ? trial.state : 'interrupted';
}

function timeText(trial: TrialScene, now: number): string {
  if (trial.seconds !== undefined) return formatDuration(trial.seconds * 1000);
  if (trial.startedAt === undefined) return '';
  return formatDuration((trial.endedAt ?? now) - trial.startedAt);
}

function detailText(trial: TrialScene): string {
  switch (trial.state) {
    case 'waiting':
      if (trial.waitsFor !== undefined) return waitText(trial, trial.waitsFor);
      return trial.needs.length === 0 ? '' : `after ${names(trial.needs, 2)}`;
    case 'starting':
    case 'storing':
      return '';
    case 'running':
      return trial.progress === undefined ? '' : progressText(trial.progress);
    case 'ended':
    case 'retrying':
      return trial.end === undefined ? '' : endText(trial.end);
    case 'cached':
    case 'finished':
      return flatMetrics(trial.metrics)
        .slice(0, 4)
        .map(([name, value]) => `${clean(name)} ${number(value)}`)
        .join('  ');
    case 'failed':
      return failureText(trial);
    case 'stopped':
      return stoppedText(trial);
    case 'skipped':
      return 'not asked for, or its "when" is false';
    case 'blocked':
      return `by ${names(trial.blockedBy)}`;
    default:
      return unreachable(trial.state);
  }
}

function toneOf(trial: TrialScene): Tone {
  switch (trial.state) {
    case 'cached':
    case 'finished':
      return 'good';
    case 'failed':
      return 'bad';
    case 'stopped':
    case 'blocked':
    case 'retrying':
      return 'warn';
    case 'skipped':
    case 'waiting':
      return 'dim';
    case 'starting':
    case 'running':
    case 'storing':
    case 'ended':
      return 'accent';
    default:
      return unreachable(trial.state);
  }
}
