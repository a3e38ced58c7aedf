/** What is said of one trial: what it waits for, when it is tried again, what its attempt is about. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { endText } from './ending.ts';
import { phaseOf } from './phase.ts';
import type { Scene, TrialScene } from './scene.ts';
import { clean, cutMiddle, widthOf } from './text.ts';
import { count, countdown, names } from './value.ts';

/**
 * "after tokenizer", "after train (312 of 499 ended)", or that it is ready: of what it needs only what is
 * still missing.
 */
export function needsText(trial: TrialScene, scene: Scene): string {
  const missing = trial.needs.filter((id) => {
    const one = scene.trial(id);
    return one !== undefined && phaseOf(one.state) !== 'over';
  });
  if (missing.length === 0) return 'waits for room';
  const stages = new Map<string, number>();
  for (const id of missing) {
    const stage = scene.trial(id)?.stage ?? id;
    stages.set(stage, (stages.get(stage) ?? 0) + 1);
  }
  const words = [...stages].map(([stage, many]) => {
    const one = missing.find((id) => (scene.trial(id)?.stage ?? id) === stage) ?? stage;
    if (many === 1) return one;
    const all = trial.needs.filter((id) => scene.trial(id)?.stage === stage).length;
    return `${stage} (${count(all - many)} of ${count(all)} ended)`;
  });
  return `after ${names(words, 2)}`;
}

/** What others hold, without the name of the trial that stands beside it; and who they are. */
export function waitText(trial: TrialScene, { message, notes = [] }: Diagnostic): string {
  return clean([withoutName(message, trial.id), ...notes.slice(0, 1)].join('; '));
}

/** A message that begins with the name of a trial, for a place where the name stands already. */
export function withoutName(message: string, id: string): string {
  const own = `"${id}" `;
  return message.startsWith(own) ? message.slice(own.length) : message;
}

/**
 * Names the values of a trial in a given width: "learning_rate=0.001,batch=256" -> "lear=0.001,batc=256".
 * The values tell trials apart, so the names of the axes are shortened first, all to the same length.
 */
export function shortAxes(label: string, width: number): string {
  if (widthOf(label) <= width) return label;
  const axes = label.split(',').map((axis) => {
    const at = axis.indexOf('=');
    return at < 1 ? undefined : { name: Array.from(axis.slice(0, at)), value: axis.slice(at) };
  });
  const known = axes.filter((axis) => axis !== undefined);
  if (known.length !== axes.length) return cutMiddle(label, width);
  const longest = Math.max(...known.map(({ name }) => name.length));
  for (let most = longest - 1; most >= 1; most--) {
    const short = known.map(({ name, value }) => name.slice(0, most).join('') + value).join(',');
    if (widthOf(short) <= width) return short;
  }
  return cutMiddle(known.map(({ value }) => value.slice(1)).join(','), width);
}

/** When first: the line may be cut at its end. */
export function retryText(trial: TrialScene, now: number): string {
  const next = (trial.attempts.at(-1)?.attempt ?? 0) + 1;
  const when = countdown((trial.retryAt ?? now) - now);
  const why = trial.end === undefined ? '' : `: ${endText(trial.end)}`;
  return `${attemptText(next, trial.lastAttempt)} in ${when}${why}`;
}

export function attemptText(attempt: number, last: number | undefined): string {
  return last === undefined || last < attempt
    ? `attempt ${attempt}`
    : `attempt ${attempt} of ${last}`;
}

const ORIGIN_WORDS = { adopted: 'was running already', foreign: 'another runner watches it' };

/** Beside its progress: on which GPUs it is, where it comes from, which attempt it is and why. */
export function attemptNote(trial: TrialScene): {
  readonly text: string;
  /** It says more than which GPUs. */
  readonly isTellingMuch: boolean;
} {
  const attempt = trial.attempts.at(-1);
  if (trial.state !== 'running' || attempt === undefined) return { text: '', isTellingMuch: false };
  const before = trial.attempts.at(-2)?.end;
  const why = before === undefined ? '' : ` (${endText(before)})`;
  const much = [
    attempt.origin === 'started' ? '' : ORIGIN_WORDS[attempt.origin],
    attempt.attempt > 1 ? `${attemptText(attempt.attempt, trial.lastAttempt)}${why}` : '',
    trial.resumedFrom === undefined ? '' : `from step ${trial.resumedFrom}`,
  ].filter((one) => one !== '');
  const all = attempt.gpus.length === 0 ? much : [gpuText(attempt.gpus), ...much];
  return { text: all.join(', '), isTellingMuch: much.length > 0 };
}

/** One or two by the beginning of their UUID, as `nvidia-smi -L` has it; of more only how many. */
export function gpuText(gpus: readonly string[]): string {
  if (gpus.length > 2) return `${gpus.length} GPUs`;
  return gpus.map((gpu) => clean(gpu).replace(/^(GPU-[^-]{4,8}).*$/, '$1')).join(' + ');
}
