/**
 * Stays with a living attempt until it is over: passes on what it tells, ends it at its limits or when it
 * computes nothing of use any more, and asks or makes it stop when the run is to stop.
 */
import type { TimedStageEvent } from '../contract/stage-event.ts';
import { RepriseError } from '../diagnostics/diagnostic.ts';
import { tailLines } from '../journal/tail.ts';
import type { Clock } from '../util/clock.ts';
import type { StopRule } from '../language/pipeline.ts';
import { eventsOf } from './attempt.ts';
import { DivergenceGuard } from './divergence.ts';
import type { OurDoing } from './ends.ts';
import type { AttemptHandle, Executor, Sight } from './executors/executor.ts';
import { follow, type ProgramFeed } from './program-feed.ts';
import type { StopSwitch } from './stop-switch.ts';
import { lastSign, passedLimit, type Timeouts, untilLimit } from './timeouts.ts';

export interface Watched {
  readonly handle: AttemptHandle;
  readonly startedAt: number;
  readonly execution: 'worker' | 'program';
  readonly timeouts: Timeouts;
  /** Another runner started it and looks after it: it is watched, and never touched. */
  readonly isForeign: boolean;
  readonly stopIf: readonly StopRule[];
  /** Where a program tells something by the way. */
  readonly feed: ProgramFeed | undefined;
}

export interface WatchTools {
  readonly executor: Executor;
  readonly clock: Clock;
  readonly stop: StopSwitch;
  readonly onTold: (told: TimedStageEvent) => void;
}

export type WatchEnd =
  | {
      readonly kind: 'over';
      readonly sight: Exclude<Sight, { readonly kind: 'running' }>;
      readonly ourDoing: OurDoing | undefined;
      /** Processes that even SIGKILL did not end. */
      readonly left: readonly number[];
    }
  /** We go, it stays. */
  | { readonly kind: 'left' };

/** After SIGKILL: a process in an uninterruptible wait of the kernel may never go. */
const KILL_MS = 10_000;

export async function watchAttempt(watched: Watched, tools: WatchTools): Promise<WatchEnd> {
  return new Watch(watched, tools).run();
}

class Watch {
  readonly #watched: Watched;
  readonly #tools: WatchTools;
  /** Aborts everything that waits beside the attempt itself. */
  readonly #over = new AbortController();
  /** Aborts the reading of what a program tells; it ends first, so that nothing of it is missed. */
  readonly #fed = new AbortController();
  readonly #guard: DivergenceGuard;
  /** Aborts the wait for the attempt: we go, or it does not go. */
  readonly #giveUp = new AbortController();
  #ourDoing: OurDoing | undefined;
  #isKilled = false;
  #hasLeft = false;
  #isOver = false;
  readonly #doings: Promise<void>[] = [];

  constructor(watched: Watched, tools: WatchTools) {
    this.#watched = watched;
    this.#tools = tools;
    this.#guard = new DivergenceGuard(watched.stopIf);
  }

  async run(): Promise<WatchEnd> {
    const { executor, stop, clock } = this.#tools;
    const { handle, feed, isForeign } = this.#watched;
    const told = this.#passOn();
    const fed = feed === undefined || isForeign ? undefined : follow(feed, clock, this.#fed.signal);
    const limits = this.#guardLimits();
    const doings = this.#doings;
    const unlisten = stop.listen((state) => {
      if (state === 'left' || this.#watched.isForeign) this.#leave();
      else doings.push(state === 'asked' ? this.#ask({ kind: 'cancelled' }) : this.#kill());
      if (state === 'killed') this.#ourDoing ??= { kind: 'cancelled' };
    });
    try {
      const sight = await executor.wait(handle, this.#giveUp.signal);
      if (this.#hasLeft && sight.kind === 'running') return { kind: 'left' };
      const left = isForeign ? [] : await executor.sweep(handle);
      const end = sight.kind === 'running' ? ({ kind: 'vanished' } as const) : sight;
      this.#isOver = true;
      this.#fed.abort();
      await fed;
      this.#over.abort();
      await told; // its last words may be the reason
      return { kind: 'over', sight: end, ourDoing: this.#ourDoing, left };
    } finally {
      unlisten();
      this.#fed.abort();
      this.#over.abort();
      await Promise.all([told, fed, limits, ...doings]);
    }
  }

  #leave(): void {
    this.#hasLeft = true;
    this.#giveUp.abort();
  }

  /** Asks, and ends what has not gone when the grace period is over. */
  async #ask(why: OurDoing): Promise<void> {
    this.#ourDoing ??= why;
    await this.#tools.executor.stop(this.#watched.handle, 'ask');
    await this.#tools.clock.sleep(this.#watched.timeouts.graceMs, this.#over.signal);
    if (!this.#over.signal.aborted) await this.#kill();
  }

  async #kill(): Promise<void> {
    if (this.#isKilled) return;
    this.#isKilled = true;
    await this.#tools.executor.stop(this.#watched.handle, 'kill');
    await this.#tools.clock.sleep(KILL_MS, this.#over.signal);
    this.#giveUp.abort();
  }

  async #guardLimits(): Promise<void> {
    const { handle, execution, timeouts, startedAt, isForeign, feed } = this.#watched;
    const { clock } = this.#tools;
    const isLimited = timeouts.totalMs !== undefined || timeouts.idleMs !== undefined;
    if (isForeign || !isLimited) return;
    for (;;) {
      const lastSignAt = lastSign(handle.directory, execution, startedAt, feed?.path);
      const facts = { now: clock.now(), startedAt, lastSignAt };
      const limit = passedLimit(timeouts, facts);
      if (limit !== undefined) return this.#ask(limit);
      const wait = untilLimit(timeouts, facts);
      if (wait === undefined) return;
      await clock.sleep(wait, this.#over.signal);
      if (this.#over.signal.aborted || this.#ourDoing !== undefined) return;
    }
  }

  async #passOn(): Promise<void> {
    const { handle, execution, feed } = this.#watched;
    // A program that tells nothing by the way has said all when it starts: what it goes on from.
    const isSilent = execution === 'program' && feed === undefined;
    const signal = isSilent ? AbortSignal.abort() : this.#over.signal;
    try {
      for await (const { text } of tailLines(eventsOf(handle.directory), { signal })) {
        const told = parseTold(text);
        if (told === undefined) continue;
        this.#tools.onTold(told);
        this.#lookAt(told);
      }
    } catch (error) {
      // A disk that cannot be read for a moment costs the view a few lines, not the run.
      if (!(error instanceof RepriseError)) throw error;
    }
  }

  /** Ends an attempt that has diverged; of one that is over already, it is the verdict. */
  #lookAt(told: TimedStageEvent): void {
    if (told.event !== 'metrics' || this.#watched.isForeign || this.#ourDoing !== undefined) return;
    const diverged = this.#guard.take(told.values, told.step);
    if (diverged === undefined) return;
    if (this.#isOver) this.#ourDoing = diverged;
    else this.#doings.push(this.#ask(diverged));
  }
}

export function parseTold(line: string): TimedStageEvent | undefined {
  try {
    const value = JSON.parse(line) as Partial<TimedStageEvent> | null;
    const isEvent = typeof value?.event === 'string' && typeof value.at === 'number';
    return isEvent ? (value as TimedStageEvent) : undefined; // written by our worker
  } catch {
    return undefined; // torn by a full disk or a kill
  }
}
