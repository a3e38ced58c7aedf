/** A plan as a table: what would happen to each trial, why, and how long it took last time. */
import type { Plan, PlannedTrial, Status } from '../plan/plan.ts';
import { formatDuration } from '../util/units.ts';
import { type Cell, tableLines } from './table.ts';
import { clean, lineOf, type Paper, type Tone } from './text.ts';
import { count, plural } from './value.ts';
import { statusLine } from './why.ts';

export function planLines(plan: Plan, paper: Paper): string[] {
  const rows = plan.trials.map((trial): Cell[] => [
    clean(trial.id),
    { text: clean(trial.kind.name), tone: 'dim' },
    { text: trial.status.kind, tone: STATUS_TONES[trial.status.kind] },
    statusLine(trial.status),
    willRun(trial) && trial.estimateMs !== undefined ? formatDuration(trial.estimateMs) : '',
  ]);
  const columns = [
    { title: 'trial', least: 10 },
    { title: 'kind', priority: 1 },
    { title: 'status' },
    { title: 'because', least: 10 },
    { title: 'takes', align: 'right', priority: 2 },
  ] as const;
  return [...tableLines(columns, rows, paper), '', lineOf([{ text: totalText(plan) }], paper)];
}

const STATUS_TONES: Readonly<Record<Status['kind'], Tone>> = {
  cached: 'good',
  resume: 'accent',
  run: 'bold',
  undecided: 'plain',
  blocked: 'warn',
  skipped: 'dim',
};

function willRun(trial: PlannedTrial): boolean {
  const { kind } = trial.status;
  return kind === 'run' || kind === 'resume' || kind === 'undecided';
}

function totalText(plan: Plan): string {
  const order = ['cached', 'resume', 'run', 'undecided', 'blocked', 'skipped'] as const;
  const counts = order.flatMap((kind) => {
    const many = plan.trials.filter((trial) => trial.status.kind === kind).length;
    return many === 0 ? [] : [`${count(many)} ${kind}`];
  });
  const running = plan.trials.filter(willRun);
  const known = running.flatMap((trial) => trial.estimateMs ?? []);
  const total = known.reduce((sum, ms) => sum + ms, 0);
  const missing = running.length - known.length;
  const times: string[] = [];
  if (known.length > 0) times.push(`about ${formatDuration(total)} of work`);
  if (known.length > 0 && missing > 0) times.push(`${plural(missing, 'trial')} without history`);
  return [`${plural(plan.trials.length, 'trial')}: ${counts.join(', ')}`, ...times].join('; ');
}

export interface PlanJson {
  readonly pipeline: string;
  readonly trials: readonly PlannedTrialJson[];
}

export interface PlannedTrialJson {
  readonly id: string;
  readonly stage: string;
  readonly kind: string;
  readonly status: Status['kind'];
  readonly reason: string;
  readonly key?: string;
  readonly needs: readonly string[];
  readonly estimateSeconds?: number;
}

export function planJson(plan: Plan): PlanJson {
  return {
    pipeline: plan.pipeline.name,
    trials: plan.trials.map(({ id, stage, kind, status, needs, estimateMs }) => ({
      id,
      stage: stage.name,
      kind: kind.name,
      status: status.kind,
      reason: statusLine(status),
      ...('key' in status ? { key: status.key } : {}),
      needs,
      ...(estimateMs === undefined ? {} : { estimateSeconds: estimateMs / 1000 }),
    })),
  };
}
