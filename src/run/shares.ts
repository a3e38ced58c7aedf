/**
 * A run's share of the host: asks the ledger before each attempt, and while others hold what it needs
 * looks again, takes a place in the row, and says once for whom it waits.
 */
import { realpathSync } from 'node:fs';
import type { TrialId } from '../contract/ids.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { waitsForHost } from '../diagnostics/messages/resources.ts';
import type { Resources } from '../language/pipeline.ts';
import type { Clock } from '../util/clock.ts';
import { type Digest, digestOfBytes } from '../util/digest.ts';
import type { HostFacts } from './host.ts';
import type { Answer, Ask, Grant, HostLedger } from './host-ledger.ts';
import { lacking } from './resources.ts';

export interface Share {
  readonly gpus: readonly string[];
  /** For the attempt to inherit. */
  readonly grantFd: () => Promise<number | undefined>;
  release(): void;
}

export interface SharesOptions {
  readonly ledger: HostLedger;
  readonly host: HostFacts;
  /** What this run may use at most. */
  readonly capacity: Resources;
  readonly clock: Clock;
  readonly stateDirectory: string;
  readonly run: string;
  /** Hears what others hold; answers whether anything still waits for it. */
  readonly onForeign: (foreign: Resources) => boolean;
  /** Whether a trial that was refused is still to be started. */
  readonly isReady: (trial: TrialId) => boolean;
  readonly warn: (diagnostic: Diagnostic, trial: TrialId) => Promise<void>;
}

/** How often to look while others hold what is needed. */
const LOOK_MS = { first: 100, most: 1000 };
/** After so long a run says for whom it waits, and stands in the row. */
const ROW_MS = 5000;

interface Waiting {
  readonly ask: Ask;
  answer: Extract<Answer, { readonly kind: 'refused' }>;
  hasTold: boolean;
}

export class Shares {
  readonly #options: SharesOptions;
  readonly #place: string;
  readonly #marks = new Map<TrialId, string>();
  readonly #waiting = new Map<TrialId, Waiting>();
  readonly #over = new AbortController();
  #isLooking = false;

  constructor(options: SharesOptions) {
    this.#options = options;
    // Two state directories may work at the same key; each is an attempt of its own.
    this.#place = digestOfBytes(realpathSync(options.stateDirectory)).slice(0, 8);
  }

  /** @returns the share, or what others hold when they hold too much. */
  async take(
    trial: TrialId,
    key: Digest,
    resources: Resources,
  ): Promise<Share | { readonly foreign: Resources }> {
    const ask = this.#ask(trial, key, resources);
    const answer = await this.#options.ledger.ask(ask);
    if (answer.kind === 'granted') return this.#taken(trial, ask, answer.grant);
    const before = this.#waiting.get(trial);
    if (before === undefined) this.#waiting.set(trial, { ask, answer, hasTold: false });
    else before.answer = answer;
    const foreign = this.#ofOurPart(await this.#heldByOthers());
    if (!this.#isLooking) void this.#look();
    return { foreign };
  }

  /** The share of an attempt that lives on from before, and that of the one which may follow it. */
  async join(trial: TrialId, key: Digest, resources: Resources): Promise<Share> {
    const ask = this.#ask(trial, key, resources);
    const held = await this.#options.ledger.ask(ask);
    if (held.kind === 'granted') return this.#taken(trial, ask, held.grant);
    this.#marks.set(trial, ask.mark);
    let grant: Grant | undefined;
    return {
      gpus: [],
      grantFd: async () => {
        const answer = await this.#options.ledger.ask(ask);
        grant = answer.kind === 'granted' ? answer.grant : undefined;
        return grant?.fd;
      },
      release: () => {
        this.#marks.delete(trial);
        grant?.release();
      },
    };
  }

  /** Gives up every place in the row. */
  close(): void {
    this.#over.abort();
    this.#giveUp();
  }

  #giveUp(): void {
    for (const { ask } of this.#waiting.values()) this.#options.ledger.forget(ask.mark);
    this.#waiting.clear();
  }

  #ask(trial: TrialId, key: Digest, resources: Resources): Ask {
    const since = this.#waiting.get(trial)?.ask.since ?? this.#options.clock.now();
    const what = `${trial} of ${this.#options.run}`;
    return { mark: `${this.#place}-${key.slice(0, 16)}`, what, resources, since };
  }

  #taken(trial: TrialId, ask: Ask, grant: Grant): Share {
    this.#waiting.delete(trial);
    this.#options.ledger.forget(ask.mark);
    this.#marks.set(trial, ask.mark);
    return {
      gpus: grant.gpus,
      grantFd: async () => grant.fd,
      release: () => {
        this.#marks.delete(trial);
        grant.release();
      },
    };
  }

  async #look(): Promise<void> {
    const { clock, onForeign } = this.#options;
    this.#isLooking = true;
    for (let pause = LOOK_MS.first; this.#isLooking; pause = Math.min(pause * 1.5, LOOK_MS.most)) {
      await clock.sleep(pause, this.#over.signal);
      if (this.#over.signal.aborted) return;
      const held = await this.#heldByOthers();
      this.#isLooking = onForeign(this.#ofOurPart(held));
      if (this.#isLooking) await this.#standInRow(held);
    }
    this.#giveUp(); // nothing is ready any more
  }

  /** A place in the row is for what others hold; for what this run itself uses, others must not wait. */
  async #standInRow(held: Resources): Promise<void> {
    const { clock, ledger, warn, isReady, host, capacity, run } = this.#options;
    const whole = { ...host, gpus: host.gpus.length, tokens: capacity.tokens };
    for (const [trial, waiting] of this.#waiting) {
      const { ask, answer } = waiting;
      if (!isReady(trial)) {
        ledger.forget(ask.mark); // cancelled meanwhile
        this.#waiting.delete(trial);
        continue;
      }
      const holders = answer.holders.filter((what) => !what.endsWith(` of ${run}`));
      const isByOthers = lacking(ask.resources, held, whole).length > 0;
      // Programs that are no runs of ours stand in no ledger.
      const isByStrangers = holders.length === 0 && answer.lacks.includes('gpus');
      if (!isByOthers && !isByStrangers) {
        ledger.forget(ask.mark);
        continue;
      }
      if (clock.now() - ask.since < ROW_MS) continue;
      await ledger.want(ask);
      if (waiting.hasTold) continue;
      waiting.hasTold = true;
      await warn(waitsForHost({ trial, lacks: answer.lacks, holders }), trial);
    }
  }

  #heldByOthers(): Promise<Resources> {
    return this.#options.ledger.heldByOthers(new Set(this.#marks.values()));
  }

  /** Of what others hold, what is of the part of the host that this run may use. */
  #ofOurPart(held: Resources): Resources {
    const { host, capacity } = this.#options;
    const within = (taken: number, all: number, ours: number): number =>
      Math.max(0, taken - (all - ours));
    return {
      cpus: within(held.cpus, host.cpus, capacity.cpus),
      memoryBytes: within(held.memoryBytes, host.memoryBytes, capacity.memoryBytes),
      gpus: within(held.gpus, host.gpus.length, capacity.gpus),
      tokens: held.tokens,
    };
  }
}
