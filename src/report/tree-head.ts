/** The first line of the tree: how far the whole run is, what went wrong, how long it still takes. */
import type { Row } from './layout.ts';
import type { Scene, TrialScene } from './scene.ts';
import { clean, cutMiddle, type Span, widthOfSpans } from './text.ts';
import { count, countdown, elapsed, plural } from './value.ts';

export interface HeadSize {
  readonly columns: number;
  readonly now: number;
}

/** From the full line to the least; the first that fits is taken. */
export function headRow(scene: Scene, { columns, now }: HeadSize): Row {
  const { state, tallies } = scene;
  const of = (what: (tally: (typeof tallies)[number]) => number): number =>
    tallies.reduce((sum, tally) => sum + what(tally), 0);
  const total = of(({ trials }) => trials.length);
  const done = of(({ counts }) => (counts.get('finished') ?? 0) + (counts.get('cached') ?? 0));
  const failed = of((tally) => tally.failed.size);
  const name = clean(state.pipeline ?? 'run');
  const eta = state.stopping === undefined ? leftMs(scene, now) : undefined;
  const sofar = elapsed(now - (state.startedAt ?? now));
  const bad: Span[] = failed === 0 ? [] : [{ text: ` · ${count(failed)} failed`, tone: 'bad' }];
  const stopping = stoppingSpans(state.stopping, now);
  const row = (title: string, ratio: string, times: readonly string[]): Row => [
    { text: title, tone: 'bold' },
    ...stopping,
    { text: `  ${ratio}`, tone: 'dim' },
    ...bad,
    { text: times.map((one) => ` · ${one}`).join(''), tone: 'dim' },
  ];
  const long = `${count(done)} of ${plural(total, 'trial')} done`;
  const short = `${count(done)} of ${count(total)} done`;
  const left = eta === undefined || eta < 1000 ? [] : [`about ${countdown(eta)} left`];
  const brief = cutMiddle(name, Math.max(8, Math.floor(columns / 3)));
  const choices = [
    row(name, long, [sofar, ...left]),
    row(name, short, [sofar, ...left]),
    row(brief, short, [sofar, ...left]),
    row(brief, short, [sofar]),
  ];
  return choices.find((choice) => widthOfSpans(choice) <= columns) ?? row(brief, short, []);
}

function stoppingSpans(stopping: Scene['state']['stopping'], now: number): Span[] {
  if (stopping === undefined) return [];
  const { force, killAt } = stopping;
  if (force) return [{ text: '  killing', tone: 'warn' }];
  const when = killAt === undefined ? '' : `, kills in ${countdown(killAt - now)}`;
  return [{ text: `  stopping${when}`, tone: 'warn' }];
}

/**
 * Time left if what runs goes on as it does, what waits takes as long as last time (or as its like did in
 * this run), and as many go on beside each other as do now. Undefined while one of these is not known.
 */
function leftMs(scene: Scene, now: number): number | undefined {
  let work = 0;
  let longest = 0;
  let beside = 0;
  for (const tally of scene.tallies) {
    const waiting = tally.waitingMs;
    if (waiting === undefined) return undefined;
    work += waiting;
    for (const id of tally.active) {
      const trial = scene.trial(id);
      if (trial === undefined) continue;
      const isRetrying = trial.state === 'retrying';
      const own = isRetrying
        ? (trial.estimateMs ?? tally.typicalMs)
        : (leftOf(trial, now) ?? tally.typicalMs);
      if (own === undefined) return undefined;
      work += own;
      // While it pauses, others use its place.
      const pause = isRetrying ? Math.max(0, (trial.retryAt ?? now) - now) : 0;
      longest = Math.max(longest, pause + own);
      if (!isRetrying) beside += 1;
    }
  }
  return Math.max(longest, work / Math.max(1, beside));
}

function leftOf({ progress, estimateMs, startedAt }: TrialScene, now: number): number | undefined {
  if (progress?.rate !== undefined && progress.rate > 0) {
    return (Math.max(0, progress.total - progress.done) / progress.rate) * 1000;
  }
  if (estimateMs === undefined || startedAt === undefined) return undefined;
  return Math.max(0, estimateMs - (now - startedAt));
}
