/**
 * What a view says of a stage as a whole, kept up with each event instead of counted over all trials:
 * how many are in which state, which deserve a line of their own, and what is left to do.
 */
import type { TrialId } from '../contract/ids.ts';
import type { TrialState, TrialStateName } from '../journal/run-state.ts';
import { phaseOf } from './phase.ts';
import { clean, type Span, type Tone, widthOf, widthOfSpans } from './text.ts';
import { count } from './value.ts';

export type Counts = ReadonlyMap<TrialStateName, number>;

export class StageTally {
  readonly name: string;
  readonly trials: TrialId[] = [];
  /** Widest label of a trial below its stage, in columns. */
  widest = 0;
  readonly #counts = new Map<TrialStateName, number>();
  readonly #active = new Set<TrialId>();
  readonly #failed = new Set<TrialId>();
  #over = 0;
  #finished = 0;
  #finishedMs = 0;
  #estimated = 0;
  #estimatedMs = 0;

  constructor(name: string) {
    this.name = name;
  }

  get counts(): Counts {
    return this.#counts;
  }

  /** Those that execute or will be tried again, in the order in which they became so. */
  get active(): ReadonlySet<TrialId> {
    return this.#active;
  }

  get failed(): ReadonlySet<TrialId> {
    return this.#failed;
  }

  get isOver(): boolean {
    return this.#over === this.trials.length;
  }

  /** How long one took that finished in this run, on average; undefined before the first. */
  get typicalMs(): number | undefined {
    return this.#finished === 0 ? undefined : this.#finishedMs / this.#finished;
  }

  /** Milliseconds of work of those that have not begun; undefined while nobody knows how long one takes. */
  get waitingMs(): number | undefined {
    const waiting = this.#counts.get('waiting') ?? 0;
    const unknown = waiting - this.#estimated;
    if (unknown > 0 && this.#finished === 0) return undefined;
    return this.#estimatedMs + (unknown > 0 ? (unknown * this.#finishedMs) / this.#finished : 0);
  }

  /** Takes in a trial for the first time. */
  add(trial: TrialState): void {
    this.trials.push(trial.id);
    this.widest = Math.max(this.widest, widthOf(clean(axesOf(trial.id))));
    this.#shift(trial, 1);
  }

  /** A trial of this stage is another than it was. */
  change(before: TrialState, after: TrialState): void {
    if (before.state === after.state) return;
    this.#shift(before, -1);
    this.#shift(after, 1);
  }

  #shift(trial: TrialState, by: 1 | -1): void {
    const { id, state, estimateMs, seconds } = trial;
    const now = (this.#counts.get(state) ?? 0) + by;
    if (now === 0) this.#counts.delete(state);
    else this.#counts.set(state, now);
    const phase = phaseOf(state);
    if (phase === 'over') this.#over += by;
    if (state === 'failed') keep(this.#failed, id, by);
    if (state === 'waiting' && estimateMs !== undefined) {
      this.#estimated += by;
      this.#estimatedMs += by * estimateMs;
    }
    if (state === 'finished' && seconds !== undefined) {
      this.#finished += by;
      this.#finishedMs += by * seconds * 1000;
    }
    // From one active state to the next it keeps its place in the row: the change comes as -1, then +1.
    if (phase === 'running') this.#active.add(id);
    else if (by === 1) this.#active.delete(id);
  }
}

function keep(set: Set<TrialId>, id: TrialId, by: 1 | -1): void {
  if (by === 1) set.add(id);
  else set.delete(id);
}

/** `ft1k[seed=0,lr=0.1]` -> `seed=0,lr=0.1`. */
export function axesOf(id: string): string {
  const match = /\[(.*)\]$/.exec(id);
  return match?.[1] ?? id;
}

const WORDS: readonly {
  readonly word: string;
  readonly states: readonly TrialStateName[];
  readonly tone: Tone;
}[] = [
  { word: 'failed', states: ['failed'], tone: 'bad' },
  { word: 'running', states: ['starting', 'running', 'storing', 'ended'], tone: 'dim' },
  { word: 'retrying', states: ['retrying'], tone: 'warn' },
  { word: 'stopped', states: ['stopped'], tone: 'warn' },
  { word: 'blocked', states: ['blocked'], tone: 'warn' },
  { word: 'skipped', states: ['skipped'], tone: 'dim' },
  { word: 'waiting', states: ['waiting'], tone: 'dim' },
];

/**
 * "412 of 1,000 done, 1 failed, 2 running, 585 waiting"; bad news before what only takes time.
 *
 * @param room  Columns; when there are fewer, what follows from the rest is left out.
 */
export function countSpans(counts: Counts, room: number = Number.POSITIVE_INFINITY): Span[] {
  const of = (states: readonly TrialStateName[]): number =>
    states.reduce((sum, state) => sum + (counts.get(state) ?? 0), 0);
  const total = [...counts.values()].reduce((sum, one) => sum + one, 0);
  const cached = of(['cached']);
  const done = of(['finished']) + cached;
  const parts = WORDS.flatMap(({ word, states, tone }) => {
    const many = of(states);
    return many === 0 ? [] : [{ word, text: `, ${count(many)} ${word}`, tone }];
  });
  // A stage of which everything was there needs no number twice.
  const kept = cached === 0 ? '' : cached === done ? ' (cached)' : ` (${count(cached)} cached)`;
  const long: Span = { text: `${count(done)} of ${count(total)} done`, tone: 'dim' };
  const full: Span[] = [long, { text: kept, tone: 'dim' }, ...parts];
  const notable = parts.filter(({ word }) => word !== 'waiting');
  const choices = [full, [long, ...parts], [long, ...notable]];
  const short: Span = { text: `${count(done)}/${count(total)}`, tone: 'dim' };
  return choices.find((spans) => widthOfSpans(spans) <= room) ?? [short, ...notable];
}

export function countText(counts: Counts): string {
  return countSpans(counts)
    .map(({ text }) => text)
    .join('');
}

/** Counts of some trials, for those who have a list. */
export function countsOf(trials: Iterable<{ readonly state: TrialStateName }>): Counts {
  const counts = new Map<TrialStateName, number>();
  for (const { state } of trials) counts.set(state, (counts.get(state) ?? 0) + 1);
  return counts;
}
