/**
 * One event as a sentence, for the plain view and for what the live view leaves standing above its
 * tree. Progress and metrics are no sentences; they answer undefined.
 */
import type { AttemptEnd, LiveEvent } from '../contract/run-event.ts';
import type { TimedStageEvent } from '../contract/stage-event.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { unreachable } from '../util/invariant.ts';
import type { Json } from '../util/json.ts';
import { formatDuration } from '../util/units.ts';
import { endText } from './ending.ts';
import type { Scene } from './scene.ts';
import { clean, type Tone } from './text.ts';
import { attemptText, gpuText, withoutName } from './trial-words.ts';
import { count, countdown, flatMetrics, names, number, plural, shortDigest } from './value.ts';
import { reasonText } from './why.ts';

export interface Fact {
  /** The trial it is about; undefined when it is about the whole run. */
  readonly trial: string | undefined;
  readonly text: string;
  readonly tone: Tone;
  /** Worth to stay above a live tree, which shows the rest itself. */
  readonly lasting: boolean;
}

/** @param scene  As it is after the event. */
export function factOf(event: LiveEvent, scene: Scene): Fact | undefined {
  switch (event.event) {
    case 'run-started':
      return quiet(
        undefined,
        `Run ${event.run} of ${clean(event.pipeline)} (${clean(event.file)})`,
      );
    case 'planned':
      return quiet(undefined, plannedText(event.trials.map((one) => one.status)));
    case 'trial-keyed':
      return quiet(event.trial, keyedText(event.reason, event.key));
    case 'trial-cached':
      return quiet(event.trial, withMetrics('cached', flatMetrics(event.metrics)));
    case 'trial-skipped':
      return quiet(event.trial, 'skipped: not asked for, or its "when" is false');
    case 'trial-blocked':
      // Of one failure there may be a thousand of these; the tree and the summary count them.
      return quiet(event.trial, `blocked by ${names(event.by)}`, 'warn');
    case 'trial-cancelled':
      return loud(
        event.trial,
        event.force ? 'cancelled; kills it' : 'cancelled; asks it to stop',
        'warn',
      );
    case 'attempt-starting':
      return quiet(event.trial, startsText(event.attempt, event.gpus));
    case 'attempt-started':
      return undefined;
    case 'attempt-adopted':
      return loud(event.trial, adoptedText(event.foreign, event.process.pid), 'accent');
    case 'attempt-ended':
      return endedFact(event.trial, event.end, event.seconds);
    case 'trial-finished':
      return quiet(
        event.trial,
        withMetrics(
          `finished in ${formatDuration(event.seconds * 1000)}`,
          flatMetrics(event.metrics),
        ),
        'good',
      );
    case 'trial-failed':
      return loud(event.trial, `failed: ${headlines(event.diagnostics, event.trial)}`, 'bad');
    case 'trial-retry':
      return loud(
        event.trial,
        `${endText(event.after)}; tries again in ${countdown(event.delayMs)} (${attemptText(event.attempt, event.lastAttempt)})${changesText(event.changes)}`,
        'warn',
      );
    case 'stopping':
      return loud(undefined, stoppingText(event, scene), 'warn');
    case 'warning':
      return loud(undefined, `warning ${headlines([event.diagnostic])}`, 'warn');
    case 'claim-judged':
      return quiet(undefined, `claim "${clean(event.claim)}": ${event.verdict}`);
    case 'run-ended':
      return quiet(
        undefined,
        `Run ${event.run} ended: ${event.status} (exit code ${event.exitCode})`,
      );
    case 'stage':
      return toldFact(event.trial, event.told);
    default:
      return unreachable(event);
  }
}

function toldFact(trial: string, told: TimedStageEvent): Fact | undefined {
  switch (told.event) {
    case 'progress':
    case 'metrics':
      return undefined;
    case 'checkpoint':
      return quiet(trial, `checkpoint at step ${told.step}`);
    case 'resumed':
      return loud(trial, `goes on from step ${told.step}`, 'accent');
    case 'note':
      return loud(trial, clean(told.message), 'plain');
    case 'picture':
      return quiet(trial, `picture "${clean(told.title)}": ${clean(told.path)}`);
    case 'problem':
      // Told again by `trial-failed`, once it is sure that no retry follows.
      return undefined;
    default:
      return unreachable(told);
  }
}

function startsText(attempt: number, gpus: readonly string[] = []): string {
  const where = gpus.length === 0 ? '' : ` on ${gpuText(gpus)}`;
  return `starts (attempt ${attempt})${where}`;
}

function changesText(changes: readonly string[] | undefined): string {
  return changes === undefined ? '' : ` with ${clean(changes.join(', '))}`;
}

function quiet(trial: string | undefined, text: string, tone: Tone = 'plain'): Fact {
  return { trial, text, tone, lasting: false };
}

function loud(trial: string | undefined, text: string, tone: Tone): Fact {
  return { trial, text, tone, lasting: true };
}

function plannedText(statuses: readonly string[]): string {
  const words = ['cached', 'resume', 'run', 'undecided', 'blocked', 'skipped'] as const;
  const parts = words.flatMap((word) => {
    const many = statuses.filter((status) => status === word).length;
    return many === 0 ? [] : [`${count(many)} ${STATUS_WORDS[word]}`];
  });
  return `${plural(statuses.length, 'trial')}: ${parts.join(', ')}`;
}

const STATUS_WORDS = {
  cached: 'cached',
  resume: 'to go on with',
  run: 'to run',
  undecided: 'undecided',
  blocked: 'blocked',
  skipped: 'skipped',
} as const;

function keyedText(reason: Json, key: string): string {
  const why = reasonText(reason);
  return `key ${shortDigest(key)}${why === undefined ? '' : `: ${why}`}`;
}

function adoptedText(foreign: boolean, pid: number): string {
  return foreign
    ? `is being executed by another runner; waits for process ${pid}`
    : `is still running as process ${pid} from an earlier run; goes on with it`;
}

function endedFact(trial: string, end: AttemptEnd, seconds: number): Fact | undefined {
  // The result follows as `trial-finished`; a failure is worth two lines, what ended and why.
  if (end.kind === 'finished') return undefined;
  const stopped = end.kind === 'stopped' || end.kind === 'cancelled';
  const text = `${endText(end)} after ${formatDuration(seconds * 1000)}`;
  return stopped ? quiet(trial, text, 'warn') : quiet(trial, text, 'bad');
}

function stoppingText(
  event: Extract<LiveEvent, { readonly event: 'stopping' }>,
  scene: Scene,
): string {
  const running = scene.tallies
    .flatMap(({ active }) => [...active])
    .filter((id) => scene.state.trials.get(id)?.state !== 'retrying');
  const who = running.length === 0 ? 'nothing' : names(running);
  switch (event.why) {
    case 'failure':
      return `a trial failed; ${event.force ? 'kills' : 'stops'} ${who}`;
    case 'interrupt':
    case 'terminate':
    case 'request': {
      if (event.force) return `Killing ${who}; what was checkpointed is kept`;
      const after = event.graceMs === undefined ? '' : `, kills after ${countdown(event.graceMs)}`;
      const head =
        running.length === 0
          ? 'Stopping: nothing is running'
          : `Stopping: asks ${who} to write a checkpoint and end${after}`;
      // To go on in the background would have been Ctrl-\\, before; what was asked cannot be taken back.
      const rest = {
        interrupt: 'Press Ctrl-C again to kill. (To leave a run going: Ctrl-\\, not Ctrl-C)',
        terminate: 'A second signal kills',
        request: '"reprise cancel --now" kills',
      };
      return `${head}. ${rest[event.why]}`;
    }
    default:
      return unreachable(event.why);
  }
}

function withMetrics(text: string, metrics: readonly (readonly [string, number])[]): string {
  const shown = metrics.slice(0, 6).map(([name, value]) => `${clean(name)} ${number(value)}`);
  return [text, ...shown].join('  ');
}

function headlines(diagnostics: readonly Diagnostic[], trial = ''): string {
  const first = diagnostics[0];
  if (first === undefined) return 'no reason was given';
  const rest = diagnostics.length > 1 ? ` (and ${diagnostics.length - 1} more)` : '';
  return `${first.code} ${clean(withoutName(first.message, trial))}${rest}`;
}
