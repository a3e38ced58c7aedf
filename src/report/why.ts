/** Reasons as sentences: which field moved, from what to what, and which upstream output changed. */
import type { PlannedTrial, Reason, KeyChange, Status } from '../plan/plan.ts';
import { Deferred, type Template } from '../language/pipeline.ts';
import { unreachable } from '../util/invariant.ts';
import { isJsonObject, type Json } from '../util/json.ts';
import { clean } from './text.ts';
import { names, plural, setting, settingsPair } from './value.ts';

/** One line for a plan's table: the first changes, and how many more there are. */
export function reasonLine(reason: Reason): string {
  switch (reason.kind) {
    case 'first-time':
      return 'runs for the first time';
    case 'key-changed':
      return changesLine(reason.changes);
    case 'output-damaged':
      return `its output "${clean(reason.output)}" in the store is damaged`;
    case 'forced':
      return 'asked for';
    default:
      return unreachable(reason);
  }
}

/** The same for a reason read back from a journal; undefined when there is none. */
export function reasonText(reason: Json): string | undefined {
  if (!isJsonObject(reason)) return undefined;
  const kind = reason['kind'];
  if (kind === 'first-time' || kind === 'forced') return reasonLine({ kind });
  if (kind === 'output-damaged')
    return reasonLine({ kind, output: String(reason['output'] ?? '') });
  if (kind !== 'key-changed' || !Array.isArray(reason['changes'])) return undefined;
  const list: readonly Json[] = reason['changes'];
  return changesLine(list.flatMap(changeOf));
}

function changeOf(value: Json): KeyChange[] {
  if (!isJsonObject(value) || typeof value['pointer'] !== 'string') return [];
  return [{ pointer: value['pointer'], before: value['before'], after: value['after'] }];
}

/** What a status means for the trial, in one line. */
export function statusLine(status: Status): string {
  switch (status.kind) {
    case 'cached':
      return `from ${status.result.finishedAt.slice(0, 16).replace('T', ' ')}`;
    case 'resume': {
      const where = status.step === undefined ? 'what is there' : `step ${status.step}`;
      return status.running ? `is running; at ${where}` : `goes on from ${where}`;
    }
    case 'run':
      return reasonLine(status.reason);
    case 'undecided':
      return `after ${names(status.waitsFor)}`;
    case 'blocked':
      return `needs ${names(status.by)}`;
    case 'skipped':
      return 'not asked for, or its "when" is false';
    default:
      return unreachable(status);
  }
}

function changesLine(changes: readonly KeyChange[]): string {
  const first = changes[0];
  if (first === undefined) return 'its settings changed';
  const rest = changes.length > 1 ? ` (and ${plural(changes.length - 1, 'more change')})` : '';
  return `${changeText(first)}${rest}`;
}

/** `optimizer.lr 0.001 → 0.002`, `tokenizer: its content changed`, `revision 1 → 2`. */
export function changeText(change: KeyChange): string {
  const name = fieldOf(change.pointer);
  if (isContent(change.before) && isContent(change.after)) return `${name}: its content changed`;
  if (change.before === undefined) return `${name} is new: ${setting(change.after)}`;
  if (change.after === undefined) return `${name} is gone (was ${setting(change.before)})`;
  const [before, after] = settingsPair(change.before, change.after, 40);
  return `${name} ${before} → ${after}`;
}

/** `/params/optimizer/lr` -> `optimizer.lr`; other parts of the document keep their first word. */
export function fieldOf(pointer: string): string {
  const steps = pointer
    .split('/')
    .slice(1)
    .map((step) => step.replaceAll('~1', '/').replaceAll('~0', '~'));
  const [head, ...rest] = steps;
  const path = rest.map((step, index) =>
    /^\d+$/.test(step) && index > 0 ? `[${step}]` : `${index === 0 ? '' : '.'}${step}`,
  );
  if (head === 'params' && rest.length > 0) return clean(path.join(''));
  return clean([head ?? '', ...rest].join('.'));
}

/** A change with all that a person asks next. */
export interface ChangeDetail {
  readonly field: string;
  readonly before: string;
  readonly after: string;
  /** The stages whose outputs or metrics stand in that field. */
  readonly from: readonly string[];
}

export function changeDetails(trial: PlannedTrial, changes: readonly KeyChange[]): ChangeDetail[] {
  return changes.map((change) => {
    const [before, after] = settingsPair(change.before, change.after);
    const isParameter = change.pointer.startsWith('/params/');
    const steps = change.pointer.split('/').slice(2);
    return {
      field: fieldOf(change.pointer),
      before,
      after,
      from: isParameter ? stagesAt(trial.stage.params, steps) : [],
    };
  });
}

function stagesAt(template: Template | undefined, steps: readonly string[]): readonly string[] {
  if (template instanceof Deferred) return template.stages;
  const [step, ...rest] = steps;
  if (step === undefined || typeof template !== 'object' || template === null) return [];
  const children = template as Readonly<Record<string, Template>>; // lists are read by index alike
  return stagesAt(children[step], rest);
}

function isContent(value: Json | undefined): boolean {
  return value !== undefined && isJsonObject(value) && typeof value['$content'] === 'string';
}
