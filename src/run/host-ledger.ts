/**
 * What all runs of one user hold of this host, whatever their state directories: a folder with a locked
 * file per grant. The lock is inherited by the attempt, so a grant ends exactly when its attempt does,
 * however that ends, and one whose runner died is still counted.
 *
 *   /tmp/reprise-<uid>/gate           locked while somebody looks and takes
 *                      grant-<mark>   locked while an attempt at that work lives; what it holds
 *                      want-<mark>    locked by a runner that has waited long: the oldest goes first
 *
 * Nothing here has to survive a power cut, so nothing is flushed.
 */
import { closeSync, existsSync, lstatSync, mkdirSync, openSync, readFileSync } from 'node:fs';
import { rmSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Resources } from '../language/pipeline.ts';
import { loadFlock, type TryLock } from '../util/flock.ts';
import { isJsonObject, type Json } from '../util/json.ts';
import { namesIn } from '../util/names-in.ts';
import { type Lacking, lacking, NOTHING, plus } from './resources.ts';

export interface Ask {
  /** Of the work that is done; names the grant. Asked for again while it is held, it is held once. */
  readonly mark: string;
  /** Whose it is, for those who wait for it: a run and a trial. */
  readonly what: string;
  readonly resources: Resources;
  /** When it was first asked for; who asked earlier and waits goes first. Milliseconds since 1970. */
  readonly since: number;
}

export type Answer =
  | { readonly kind: 'granted'; readonly grant: Grant }
  | {
      readonly kind: 'refused';
      readonly lacks: readonly Lacking[];
      /** Who holds what it lacks. */
      readonly holders: readonly string[];
    };

export interface Grant {
  readonly gpus: readonly string[];
  /** To pass on to the attempt; undefined where files cannot be locked. */
  readonly fd: number | undefined;
  /** The runner lets go. The attempt keeps it while it lives. */
  release(): void;
}

export interface HostLedger {
  /** Takes resources, if they are free and nobody has waited longer for them. */
  ask(ask: Ask): Promise<Answer>;
  /** Holds a place in the row for what was refused; given up when it is granted or the run is over. */
  want(ask: Ask): Promise<void>;
  forget(mark: string): void;
  /** What attempts hold that are not among these. */
  heldByOthers(own: ReadonlySet<string>): Promise<Resources>;
}

export interface LedgerHost {
  readonly cpus: number;
  readonly memoryBytes: number;
  readonly gpus: readonly string[];
  /** How many of each token there are, as this run is told. */
  readonly tokens: Readonly<Record<string, number>>;
  /** Devices that processes outside of reprise use now. */
  readonly busyGpus: (uuids: readonly string[]) => Promise<ReadonlySet<string>>;
}

/** Longer than anybody holds the gate; then the ledger counts as out of order, and nobody waits for it. */
const GATE_MS = 2000;

/**
 * Opens the ledger of this user on this host.
 *
 * @param directory  Where; undefined for a run that shares with nobody.
 */
export async function openHostLedger(
  directory: string | undefined,
  host: LedgerHost,
): Promise<HostLedger> {
  if (directory === undefined || !isOwnFolder(directory)) return new Ledger(undefined, host);
  return new Ledger({ directory, lock: await loadFlock() }, host);
}

/** `REPRISE_HOST_LEDGER`, else one folder for each user; `off` shares nothing. */
export function hostLedgerDirectory(): string | undefined {
  const named = process.env['REPRISE_HOST_LEDGER'];
  if (named === 'off') return undefined;
  if (named !== undefined && named !== '') return named;
  // Not os.tmpdir(): two terminals of one user may have different ones.
  return process.getuid === undefined ? undefined : `/tmp/reprise-${process.getuid()}`;
}

interface Files {
  readonly directory: string;
  readonly lock: TryLock;
}

interface Entry {
  readonly name: string;
  readonly what: string;
  readonly resources: Resources;
  readonly gpus: readonly string[];
  readonly since: number;
}

class Ledger implements HostLedger {
  readonly #files: Files | undefined;
  readonly #host: LedgerHost;
  /** Grants of this process where nothing is shared, and descriptors of wants. */
  readonly #own = new Map<string, Entry>();
  readonly #wants = new Map<string, { readonly fd: number; readonly path: string }>();

  constructor(files: Files | undefined, host: LedgerHost) {
    this.#files = files;
    this.#host = host;
  }

  async ask(ask: Ask): Promise<Answer> {
    const { gpus: count } = ask.resources;
    // Asked outside of the gate: it starts a program.
    const busy =
      count > 0 ? await this.#host.busyGpus(this.#host.gpus) : (new Set() as ReadonlySet<string>);
    const gate = await this.#openGate();
    try {
      const grants = this.#grants();
      const living = grants.find(({ name }) => name === `grant-${ask.mark}`);
      if (living !== undefined) {
        return { kind: 'granted', grant: { gpus: living.gpus, fd: undefined, release: nothing } };
      }
      const held = grants.reduce((sum, { resources }) => plus(sum, resources), NOTHING);
      const earlier = this.#entries('want-').filter(
        ({ name, since }) => since < ask.since && name !== `want-${ask.mark}`,
      );
      const reserved = earlier.reduce((sum, { resources }) => plus(sum, resources), held);
      const taken = new Set(grants.flatMap(({ gpus }) => gpus));
      const free = this.#host.gpus.filter((gpu) => !taken.has(gpu) && !busy.has(gpu));
      const lacks = lacking(ask.resources, reserved, this.#capacity());
      if (free.length < count && !lacks.includes('gpus')) lacks.push('gpus');
      if (lacks.length > 0) {
        const holders = [...grants, ...earlier].map(({ what }) => what);
        return { kind: 'refused', lacks, holders };
      }
      const gpus = free.slice(0, count);
      return { kind: 'granted', grant: this.#grant(ask, gpus) };
    } finally {
      gate();
    }
  }

  async want(ask: Ask): Promise<void> {
    if (this.#files === undefined || this.#wants.has(ask.mark)) return;
    const path = join(this.#files.directory, `want-${ask.mark}`);
    const gate = await this.#openGate(); // not locked yet, it would be taken for one of the dead
    try {
      const fd = this.#write(path, ask, []);
      if (fd !== undefined) this.#wants.set(ask.mark, { fd, path });
    } finally {
      gate();
    }
  }

  forget(mark: string): void {
    const want = this.#wants.get(mark);
    if (want === undefined) return;
    this.#wants.delete(mark);
    rmSync(want.path, { force: true });
    closeSync(want.fd);
  }

  async heldByOthers(own: ReadonlySet<string>): Promise<Resources> {
    const gate = await this.#openGate();
    try {
      return this.#grants()
        .filter(({ name }) => !own.has(name.slice('grant-'.length)))
        .reduce((sum, { resources }) => plus(sum, resources), NOTHING);
    } finally {
      gate();
    }
  }

  #grant(ask: Ask, gpus: readonly string[]): Grant {
    const { mark } = ask;
    this.forget(mark);
    const path =
      this.#files === undefined ? undefined : join(this.#files.directory, `grant-${mark}`);
    const fd = path === undefined ? undefined : this.#write(path, ask, gpus);
    if (fd === undefined) this.#own.set(mark, { name: `grant-${mark}`, gpus, ...ask });
    let isHeld = true;
    return {
      gpus,
      fd,
      release: () => {
        if (!isHeld) return;
        isHeld = false;
        this.#own.delete(mark);
        // The file stays while a process has it open; who looks next removes it when nobody has.
        if (fd !== undefined) closeSync(fd);
      },
    };
  }

  #grants(): readonly Entry[] {
    return [...this.#own.values(), ...this.#entries('grant-')];
  }

  /** Files of that sort whose holders live; those of the dead are removed. */
  #entries(prefix: string): Entry[] {
    if (this.#files === undefined) return [];
    const { directory, lock } = this.#files;
    return namesIn(directory)
      .filter((name) => name.startsWith(prefix))
      .flatMap((name) => {
        const path = join(directory, name);
        const fd = openIf(path, 'r');
        if (fd === undefined) return [];
        try {
          const state = lock(fd);
          if (state === 'held') return readEntry(name, fd) ?? [];
          if (state === 'taken') rmSync(path, { force: true });
          return [];
        } finally {
          closeSync(fd);
        }
      });
  }

  /** A file of ours, locked before anybody can see it under its name: the gate is closed. */
  #write(path: string, ask: Ask, gpus: readonly string[]): number | undefined {
    const fd = openIf(path, 'w');
    if (fd === undefined) return undefined; // the folder is gone, or the disk is full: share nothing
    const { what, resources, since } = ask;
    const text = JSON.stringify({ what, resources, gpus, since });
    try {
      writeSync(fd, `${text}\n`);
      if (this.#files?.lock(fd) === 'taken') return fd;
    } catch {
      // no room for a line
    }
    closeSync(fd);
    rmSync(path, { force: true });
    return undefined;
  }

  /** @returns what opens it for others again. */
  async #openGate(): Promise<() => void> {
    if (this.#files === undefined) return () => undefined;
    const { directory, lock } = this.#files;
    const fd = openIf(join(directory, 'gate'), 'a');
    if (fd === undefined) return () => undefined;
    for (const until = Date.now() + GATE_MS; lock(fd) === 'held' && Date.now() < until; ) {
      await sleep(1);
    }
    return () => closeSync(fd);
  }

  #capacity(): Resources {
    const { cpus, memoryBytes, gpus, tokens } = this.#host;
    return { cpus, memoryBytes, gpus: gpus.length, tokens };
  }
}

/** A new one, or one that is a folder of this user's: not a link that somebody has put there. */
function isOwnFolder(directory: string): boolean {
  try {
    // Not with its parents: below /proc that never returns.
    if (!existsSync(directory)) mkdirSync(directory, { mode: 0o700 });
    const facts = lstatSync(directory);
    return facts.isDirectory() && facts.uid === process.getuid?.();
  } catch {
    return false;
  }
}

function openIf(path: string, flags: string): number | undefined {
  try {
    return openSync(path, flags);
  } catch {
    return undefined;
  }
}

function readEntry(name: string, fd: number): Entry | undefined {
  let value: unknown;
  try {
    value = JSON.parse(readFileSync(fd, 'utf8'));
  } catch {
    return undefined; // being written
  }
  if (!isJsonObject(value)) return undefined;
  const { what, resources, gpus, since } = value;
  if (!isJsonObject(resources)) return undefined;
  const number = (part: Json | undefined): number => (typeof part === 'number' ? part : 0);
  const { tokens } = resources;
  const named = isJsonObject(tokens) ? Object.entries(tokens) : [];
  return {
    name,
    what: typeof what === 'string' ? what : name,
    since: number(since),
    gpus: Array.isArray(gpus) ? gpus.filter((gpu) => typeof gpu === 'string') : [],
    resources: {
      cpus: number(resources['cpus']),
      memoryBytes: number(resources['memoryBytes']),
      gpus: number(resources['gpus']),
      tokens: Object.fromEntries(named.map(([token, count]) => [token, number(count)])),
    },
  };
}

function nothing(): void {
  // held by an attempt that lives
}
