/**
 * Digests of files whose size, times and inode have not changed since they were hashed.
 *
 * A file that changed within the resolution of its time stamps before it was hashed is *racy*: a later
 * change could leave the same times. Such an entry is kept but not believed, and the file is hashed
 * again. The cache is disposable: without it, or with a damaged one, everything is hashed once more.
 *
 * @see git, Documentation/technical/racy-git
 */
import { type BigIntStats, lstatSync, readFileSync } from 'node:fs';
import { digestOfFile, type Digest } from '../util/digest.ts';
import { writeDurably } from '../util/durable-file.ts';
import { isJsonObject, type Json } from '../util/json.ts';

interface Entry {
  readonly size: number;
  readonly mtimeNs: string;
  readonly ctimeNs: string;
  readonly inode: string;
  readonly digest: Digest;
  readonly racy: boolean;
}

export class StatCache {
  readonly #file: string;
  /** As read from disk, on first use. */
  #old: Map<string, Entry> | undefined;
  /** Learned since; written back over whatever another process has written meanwhile. */
  readonly #new = new Map<string, Entry>();

  constructor(file: string) {
    this.#file = file;
  }

  /** The digest of a regular file, hashed only when it must be. */
  async digestOf(path: string): Promise<{ readonly digest: Digest; readonly size: number }> {
    for (let tries = 1; ; tries++) {
      const before = lstatSync(path, { bigint: true });
      const known = this.#lookup(path, before);
      if (known !== undefined) return known;
      const startedNs = BigInt(Date.now()) * 1_000_000n;
      const digest = await digestOfFile(path);
      const after = lstatSync(path, { bigint: true });
      if (!same(before, after)) {
        if (tries < 3) continue; // written while it was read
        return { digest, size: Number(after.size) }; // it never rests: nothing to remember
      }
      const racy = newest(after) + resolution(after) >= startedNs;
      this.#new.set(path, entry(after, digest, racy));
      return { digest, size: Number(after.size) };
    }
  }

  /** What is known without hashing; undefined when the file would have to be read. */
  peek(path: string): { readonly digest: Digest; readonly size: number } | undefined {
    try {
      return this.#lookup(path, lstatSync(path, { bigint: true }));
    } catch {
      return undefined;
    }
  }

  /**
   * Notes the digest of a file of the store that was just hashed and moved to its final name. Believed
   * at once: nobody writes to it any more, and moving it has set its change time to now.
   */
  note(path: string, digest: Digest): void {
    this.#new.set(path, entry(lstatSync(path, { bigint: true }), digest, false));
  }

  /** Drops what was learned of a file that has moved away. */
  forget(path: string): void {
    this.#new.delete(path);
  }

  async save(): Promise<void> {
    if (this.#new.size === 0) return;
    await this.#write(new Map([...this.#read(), ...this.#new]));
  }

  async #write(all: Map<string, Entry>): Promise<void> {
    const lines = [...all].map(([path, one]) => {
      const { size, mtimeNs, ctimeNs, inode, digest, racy } = one;
      return JSON.stringify([path, size, mtimeNs, ctimeNs, inode, digest, racy]);
    });
    const text = `{"format":1,"files":[\n${lines.join(',\n')}\n]}\n`;
    await writeDurably(this.#file, text, 'stat-cache'); // a kill here costs hashing again, nothing else
    this.#new.clear();
    this.#old = all;
  }

  /** Drops files that are gone. */
  async prune(): Promise<void> {
    const all = new Map([...this.#read(), ...this.#new]);
    const gone = [...all.keys()].filter(
      (path) => lstatSync(path, { throwIfNoEntry: false }) === undefined,
    );
    if (gone.length === 0) return;
    for (const path of gone) all.delete(path);
    await this.#write(all);
  }

  #lookup(path: string, stat: BigIntStats): { digest: Digest; size: number } | undefined {
    this.#old ??= this.#read();
    const known = this.#new.get(path) ?? this.#old.get(path);
    if (known === undefined || known.racy || !matches(known, stat)) return undefined;
    return { digest: known.digest, size: known.size };
  }

  #read(): Map<string, Entry> {
    const entries = new Map<string, Entry>();
    try {
      const value: unknown = JSON.parse(readFileSync(this.#file, 'utf8'));
      if (!isJsonObject(value) || value['format'] !== 1) return entries;
      for (const row of value['files'] as readonly Json[]) {
        const [path, size, mtimeNs, ctimeNs, inode, digest, racy] = row as unknown as Row;
        entries.set(path, { size, mtimeNs, ctimeNs, inode, digest, racy });
      }
    } catch {
      return new Map(); // none yet, or not readable: it is only a cache
    }
    return entries;
  }
}

type Row = readonly [string, number, string, string, string, Digest, boolean];

function entry(stat: BigIntStats, digest: Digest, racy: boolean): Entry {
  return {
    size: Number(stat.size),
    mtimeNs: String(stat.mtimeNs),
    ctimeNs: String(stat.ctimeNs),
    inode: String(stat.ino),
    digest,
    racy,
  };
}

function matches(known: Entry, stat: BigIntStats): boolean {
  return (
    known.size === Number(stat.size) &&
    known.mtimeNs === String(stat.mtimeNs) &&
    known.ctimeNs === String(stat.ctimeNs) &&
    known.inode === String(stat.ino)
  );
}

function same(a: BigIntStats, b: BigIntStats): boolean {
  return a.size === b.size && a.mtimeNs === b.mtimeNs && a.ctimeNs === b.ctimeNs && a.ino === b.ino;
}

function newest(stat: BigIntStats): bigint {
  return stat.mtimeNs > stat.ctimeNs ? stat.mtimeNs : stat.ctimeNs;
}

/** Time stamps are as coarse as the kernel's tick (at most 10 ms), or 2 s where only whole seconds are kept. */
function resolution(stat: BigIntStats): bigint {
  const fine = stat.mtimeNs % 1_000_000_000n !== 0n || stat.ctimeNs % 1_000_000_000n !== 0n;
  return fine ? 50_000_000n : 2_000_000_000n;
}
