/** The answer to `reprise why`: the reason in full, where new values stand, and what follows from it. */
import type { TrialId } from '../contract/ids.ts';
import type { Origin } from '../language/pipeline.ts';
import type { KeyChange, Plan, PlannedTrial, Reason } from '../plan/plan.ts';
import { unreachable } from '../util/invariant.ts';
import { formatDuration } from '../util/units.ts';
import { type Cell, tableLines } from './table.ts';
import { clean, type Paper, paint, wrap } from './text.ts';
import { plural, shortDigest } from './value.ts';
import { type ChangeDetail, changeDetails, statusLine } from './why.ts';

export function whyLines(trial: PlannedTrial, plan: Plan, paper: Paper): string[] {
  const head = paint(clean(trial.id), 'bold', paper.color);
  const { status } = trial;
  const key = 'key' in status ? [`  key ${shortDigest(status.key)}`] : [];
  return [
    `${head} ${verb(trial)}`,
    ...changesOf(trial).flatMap((changes) => changeLines(trial, changes, plan, paper)),
    ...waitingLines(trial, plan, paper),
    ...key.map((line) => paint(line, 'dim', paper.color)),
    ...costLines(trial, plan, paper),
  ];
}

function verb(trial: PlannedTrial): string {
  const { status } = trial;
  switch (status.kind) {
    case 'cached':
      return `is cached: its result ${statusLine(status)} has the same key`;
    case 'run':
      return status.reason.kind === 'key-changed'
        ? `would run: ${plural(status.reason.changes.length, 'fact')} differ${
            status.reason.changes.length === 1 ? 's' : ''
          } from the nearest result there is`
        : `would run: ${statusLine(status)}`;
    case 'resume':
      return status.running ? statusLine(status) : `would go on: it ${statusLine(status)}`;
    case 'undecided':
      return 'is undecided: its key waits for what others produce';
    case 'blocked':
      return `is blocked: ${statusLine(status)}`;
    case 'skipped':
      return 'is skipped: not asked for, or its "when" is false';
    default:
      return unreachable(status);
  }
}

/** The changes of its reason, as a list of one or none. */
function changesOf(trial: PlannedTrial): (readonly KeyChange[])[] {
  const reason: Reason | undefined = 'reason' in trial.status ? trial.status.reason : undefined;
  return reason?.kind === 'key-changed' ? [reason.changes] : [];
}

function changeLines(
  trial: PlannedTrial,
  changes: readonly KeyChange[],
  plan: Plan,
  paper: Paper,
): string[] {
  const rows = changeDetails(trial, changes).map((one): Cell[] => [
    { text: one.field, tone: 'accent' },
    { text: one.before, tone: 'dim' },
    '→',
    one.after,
    { text: placeText(trial, one, plan), tone: 'dim' },
  ]);
  const columns = [
    { title: '', least: 12 },
    { title: '', least: 8 },
    { title: '' },
    { title: '', least: 8 },
    { title: '', priority: 1 },
  ] as const;
  return tableLines(columns, rows, paper, '  ');
}

function placeText(trial: PlannedTrial, change: ChangeDetail, plan: Plan): string {
  if (change.from.length > 0) return `from ${change.from.map(clean).join(', ')}`;
  const pointer = `/stages/${trial.stage.name}/${change.field.replaceAll('.', '/')}`;
  const origin = plan.pipeline.origins.get(pointer);
  return origin === undefined ? '' : originText(origin);
}

export function originText(origin: Origin): string {
  switch (origin.kind) {
    case 'file':
    case 'overlay':
      return `${clean(origin.span.file)}:${origin.span.line}:${origin.span.column}`;
    case 'profile':
      return `profile at ${clean(origin.span.file)}:${origin.span.line}:${origin.span.column}`;
    case 'set':
      return `--set ${clean(origin.text)}`;
    case 'default':
      return `default of ${clean(origin.of)}`;
    default:
      return unreachable(origin);
  }
}

function waitingLines(trial: PlannedTrial, plan: Plan, paper: Paper): string[] {
  const { status } = trial;
  const ids =
    status.kind === 'undecided' ? status.waitsFor : status.kind === 'blocked' ? status.by : [];
  return ids.flatMap((id) => {
    const up = plan.trials.find((one) => one.id === id);
    if (up === undefined) return [];
    return wrap(`${clean(id)} ${verb(up)}`, paper.columns - 2).map((line) => `  ${line}`);
  });
}

/** What would have to run with it: itself and everything that depends on it. */
function costLines(trial: PlannedTrial, plan: Plan, paper: Paper): string[] {
  const { kind } = trial.status;
  if (kind === 'cached' || kind === 'skipped' || kind === 'blocked') return [];
  const after = dependents(trial.id, plan);
  const all = [trial, ...after];
  const known = all.flatMap((one) => one.estimateMs ?? []);
  const time =
    known.length === 0
      ? 'how long that takes is not known yet'
      : `about ${formatDuration(known.reduce((sum, ms) => sum + ms, 0))} by the last times`;
  const what =
    after.length === 0
      ? 'Nothing depends on it'
      : `After it, if its outputs change: ${after.map((one) => clean(one.id)).join(', ')}`;
  return wrap(`${what}; ${time}`, paper.columns - 2).map((line) => `  ${line}`);
}

function dependents(id: TrialId, plan: Plan): PlannedTrial[] {
  const reached = new Set<TrialId>([id]);
  // The plan is in order, so one pass sees everything that hangs on what was reached before.
  return plan.trials.filter((trial) => {
    if (!trial.needs.some((need) => reached.has(need))) return false;
    reached.add(trial.id);
    return true;
  });
}

export interface WhyJson {
  readonly id: string;
  readonly status: string;
  readonly reason: string;
  readonly key?: string;
  readonly changes: readonly (ChangeDetail & { readonly pointer: string })[];
  readonly waitsFor: readonly string[];
  readonly dependents: readonly string[];
}

export function whyJson(trial: PlannedTrial, plan: Plan): WhyJson {
  const { status } = trial;
  const changes = changesOf(trial).flat();
  const details = changeDetails(trial, changes);
  return {
    id: trial.id,
    status: status.kind,
    reason: statusLine(status),
    ...('key' in status ? { key: status.key } : {}),
    changes: details.map((one, index) => ({ pointer: changes[index]?.pointer ?? '', ...one })),
    waitsFor: status.kind === 'undecided' ? status.waitsFor : [],
    dependents: dependents(trial.id, plan).map((one) => one.id),
  };
}
