/** How far a trial is, in as many words as there is room for: epoch, bar, share, rate, time left, metric. */
import { formatSize } from '../util/units.ts';
import type { Progress, TrialScene } from './scene.ts';
import { clean, type Span, widthOf } from './text.ts';
import { countdown, elapsed, number } from './value.ts';

const BAR = 20;
const SHORT_BAR = 10;

export interface ProgressFacts {
  readonly progress: Progress | undefined;
  readonly lastMetrics: TrialScene['lastMetrics'];
  readonly elapsedMs: number;
  /** What it took last time. */
  readonly estimateMs: number | undefined;
}

/** @param room  Columns; parts that matter less are left out until the rest fits. */
export function progressSpans(facts: ProgressFacts, room: number): Span[] {
  const { lastMetrics } = facts;
  if (facts.progress === undefined) return withoutTotal(facts);
  // What it tells beside its progress is what its author wants to see; else its newest numbers.
  const progress =
    facts.progress.show === undefined && lastMetrics !== undefined
      ? { ...facts.progress, show: lastMetrics.values }
      : facts.progress;
  const share = progress.total > 0 ? Math.min(1, progress.done / progress.total) : 0;
  const part = {
    epoch: progress.epoch === undefined ? '' : epochText(progress),
    bar: bar(share, BAR),
    shortBar: bar(share, SHORT_BAR),
    share: `${Math.floor(share * 100)}%`.padStart(4),
    position: positionText(progress),
    rate: rateText(progress),
    left: leftText(progress),
    show: showText(progress, 2),
    one: showText(progress, 1),
  };
  // From the full line to the least; the first that fits is taken.
  const choices: readonly (readonly (keyof typeof part)[])[] = [
    ['bar', 'share', 'epoch', 'position', 'rate', 'left', 'show'],
    ['bar', 'share', 'epoch', 'rate', 'left', 'show'],
    ['bar', 'share', 'epoch', 'left', 'show'],
    ['shortBar', 'share', 'epoch', 'left', 'show'],
    ['shortBar', 'share', 'left', 'show'],
    ['share', 'left', 'show'],
    ['share', 'left', 'one'],
    ['share', 'one'],
    ['share'],
  ];
  const texts = choices.map((choice) => choice.filter((name) => part[name] !== ''));
  const fitting = texts.find((choice) => lengthOf(choice, part) <= room) ?? ['share' as const];
  return fitting.flatMap((name, index): Span[] => [
    { text: index === 0 ? '' : '  ' },
    {
      text: part[name],
      tone:
        name === 'bar' || name === 'shortBar'
          ? 'accent'
          : name === 'show' || name === 'one'
            ? 'bold'
            : 'plain',
    },
  ]);
}

/** Nobody knows how much there is to do: how long it has taken, and what it told last. */
function withoutTotal({ elapsedMs, estimateMs, lastMetrics }: ProgressFacts): Span[] {
  const of = estimateMs === undefined ? '' : ` of about ${countdown(estimateMs)}`;
  const time: Span = { text: `${elapsed(elapsedMs)}${of}`, tone: 'dim' };
  if (lastMetrics === undefined) return [time];
  const shown = numbersText(lastMetrics.values, 2);
  return [time, { text: `  step ${lastMetrics.step}` }, { text: `  ${shown}`, tone: 'bold' }];
}

/** The same for a plain line: no bar, everything else. */
export function progressText(progress: Progress): string {
  const share = progress.total > 0 ? Math.floor((progress.done / progress.total) * 100) : 0;
  const parts = [
    positionText(progress),
    `${share}%`,
    progress.epoch === undefined ? '' : epochText(progress),
    rateText(progress),
    leftText(progress),
    showText(progress, 2),
  ];
  return parts.filter((one) => one !== '').join('  ');
}

function lengthOf<Name extends string>(
  choice: readonly Name[],
  part: Readonly<Record<Name, string>>,
): number {
  return choice.reduce((sum, name, index) => sum + widthOf(part[name]) + (index === 0 ? 0 : 2), 0);
}

export function bar(share: number, width: number): string {
  const full = Math.round(share * width);
  return '━'.repeat(full) + '─'.repeat(width - full);
}

function epochText(progress: Progress): string {
  const of = progress.epochs === undefined ? '' : `/${progress.epochs}`;
  return `epoch ${progress.epoch}${of}`;
}

function positionText(progress: Progress): string {
  const amount = (value: number): string =>
    progress.unit === 'bytes' ? formatSize(value) : String(Math.round(value));
  const word = progress.unit === 'bytes' ? '' : ` ${progress.unit}`;
  return `${amount(progress.done)}/${amount(progress.total)}${word}`;
}

function rateText(progress: Progress): string {
  if (progress.rate === undefined || !(progress.rate > 0)) return '';
  const amount =
    progress.unit === 'bytes' ? formatSize(Math.round(progress.rate)) : rounded(progress.rate);
  return progress.unit === 'bytes' ? `${amount}/s` : `${amount} ${progress.unit}/s`;
}

function rounded(rate: number): string {
  return String(rate >= 100 ? Math.round(rate) : Number(rate.toPrecision(3)));
}

function leftText(progress: Progress): string {
  if (progress.rate === undefined || !(progress.rate > 0) || progress.done >= progress.total)
    return '';
  const seconds = (progress.total - progress.done) / progress.rate;
  return `${countdown(seconds * 1000)} left`;
}

function showText(progress: Progress, most: number): string {
  return numbersText(progress.show ?? {}, most);
}

function numbersText(values: Readonly<Record<string, number>>, most: number): string {
  return Object.entries(values)
    .slice(0, most)
    .map(([name, value]) => `${clean(name)} ${number(Number(value.toPrecision(4)))}`)
    .join('  ');
}
