/**
 * Removes what nothing needs any more, beside running runs:
 *
 *   results by age and budget ──► what they alone referred to ──► finished and abandoned work ──► the rest
 *
 * Nothing is decided once and for all: each thing is first moved aside (`aside.ts`), then it is looked
 * again whether somebody has begun to need it, and only then it is doomed. A run that takes a result
 * touches its file before it relies on it, and one that stores an output writes a receipt before it looks
 * whether the content is there already; so whoever comes first is seen by the other. What a killed
 * collection left aside is put back when the store is opened next.
 */
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Artifact } from '../contract/artifact.ts';
import { RepriseError } from '../diagnostics/diagnostic.ts';
import { collectionRuns } from '../diagnostics/messages/store.ts';
import { asDigest, type Digest } from '../util/digest.ts';
import { syncDirectory } from '../util/durable-file.ts';
import { isJsonObject } from '../util/json.ts';
import { namesIn } from '../util/names-in.ts';
import { Aside } from './aside.ts';
import { collect } from './collect.ts';
import type { Layout } from './layout.ts';
import { takeLease } from './leases.ts';
import type { StatCache } from './stat-cache.ts';
import type { Lease } from './store.ts';

export interface CollectRequest {
  /** Only say what would go. */
  readonly isDryRun: boolean;
  readonly nowMs: number;
  /** Results and work that nobody used for longer go. */
  readonly olderThanMs?: number;
  /** The least recently used results go until all together is no more. */
  readonly maxBytes?: number;
  /** Keys that a run needs that lives, is the latest or is pinned; asked again before anything is final. */
  readonly inUse: () => Promise<ReadonlySet<string>>;
}

export interface Removed {
  readonly kind: 'result' | 'file' | 'folder' | 'work' | 'lease' | 'index' | 'damaged';
  /** Its key or digest. */
  readonly name: string;
  /** Of a result: `pipeline, trial`. */
  readonly what: string;
  readonly bytes: number;
  readonly why: 'unused' | 'over-budget' | 'unreferenced' | 'abandoned';
}

export interface Collected {
  readonly removed: readonly Removed[];
  /** What remains: outputs, results and work. */
  readonly keptBytes: number;
  /** Why content that nothing refers to was left alone. */
  readonly spared: 'unreadable-results' | undefined;
}

interface Known {
  readonly key: Digest;
  readonly what: string;
  readonly outputs: readonly Artifact[];
  readonly usedAtMs: number;
  /** Of the record and of the logs below its key. */
  readonly ownBytes: number;
}

/** What is younger may be on its way: between a rename and the record that refers to it. */
const YOUNG_MS = 3600_000;

/** @throws RepriseError RP5016 while another collection is going on. */
export async function collectGarbage(
  layout: Layout,
  cache: StatCache,
  request: CollectRequest,
): Promise<Collected> {
  const lease = request.isDryRun ? undefined : await takeLease(layout, 'gc');
  if (lease?.kind === 'held') throw new RepriseError(collectionRuns({ holder: lease.holder }));
  try {
    return await new Collection(layout, cache, request).run();
  } finally {
    await lease?.release();
  }
}

class Collection {
  readonly #layout: Layout;
  readonly #cache: StatCache;
  readonly #request: CollectRequest;
  readonly #aside: Aside;
  readonly #removed: Removed[] = [];

  constructor(layout: Layout, cache: StatCache, request: CollectRequest) {
    this.#layout = layout;
    this.#cache = cache;
    this.#request = request;
    this.#aside = new Aside(layout.store);
  }

  async run(): Promise<Collected> {
    const { isDryRun, nowMs, inUse } = this.#request;
    if (!isDryRun) this.#aside.recover();
    const { results, hasUnreadable } = readResults(this.#layout);
    const going = this.#choose(results, await inUse());
    const gone = new Set<Digest>();
    for (const [result, why] of going) {
      if (await this.#removeResult(result, why)) gone.add(result.key);
    }
    // A power cut must not bring back a result whose outputs are gone.
    if (!isDryRun) await syncDirectory(this.#layout.results);
    const left = results.filter((one) => !gone.has(one.key));
    if (!hasUnreadable) await this.#removeUnreferenced(left);
    await this.#removeAbandonedWork(new Set(left.map((one) => one.key)));
    await this.#removeLeases();
    this.#removeIndex(gone);
    this.#removeDamaged();
    if (!isDryRun) {
      collect(this.#layout, nowMs, { isDue: true });
      await this.#cache.prune();
      this.#aside.empty();
    }
    const artifacts = uniqueOutputs(left);
    const kept = [...artifacts.values()].reduce((sum, one) => sum + one.size, 0);
    const own = left.reduce((sum, one) => sum + one.ownBytes, 0);
    return {
      removed: this.#removed,
      keptBytes: kept + own,
      spared: hasUnreadable ? 'unreadable-results' : undefined,
    };
  }

  /** Which results go, in the order of their last use. */
  #choose(
    results: readonly Known[],
    inUse: ReadonlySet<string>,
  ): ReadonlyMap<Known, Removed['why']> {
    const { nowMs, olderThanMs, maxBytes } = this.#request;
    const free = results
      .filter((one) => !inUse.has(one.key) && nowMs - one.usedAtMs > YOUNG_MS)
      .sort((a, b) => a.usedAtMs - b.usedAtMs);
    const going = new Map<Known, Removed['why']>();
    if (olderThanMs !== undefined) {
      for (const one of free) if (nowMs - one.usedAtMs > olderThanMs) going.set(one, 'unused');
    }
    if (maxBytes === undefined) return going;
    const uses = new Map<Digest, number>();
    let total = 0;
    for (const one of results) {
      if (going.has(one)) continue;
      total += one.ownBytes;
      for (const { digest, size } of uniqueOutputs([one]).values()) {
        if (!uses.has(digest)) total += size;
        uses.set(digest, (uses.get(digest) ?? 0) + 1);
      }
    }
    for (const one of free) {
      if (total <= maxBytes) break;
      if (going.has(one)) continue;
      going.set(one, 'over-budget');
      total -= one.ownBytes;
      for (const { digest, size } of uniqueOutputs([one]).values()) {
        const left = (uses.get(digest) ?? 1) - 1;
        uses.set(digest, left);
        if (left === 0) total -= size;
      }
    }
    return going;
  }

  async #removeResult(result: Known, why: Removed['why']): Promise<boolean> {
    const { key, what, ownBytes } = result;
    if (!this.#request.isDryRun) {
      const path = this.#layout.result(key);
      const isGone = await this.#underLease(key, async () => {
        const aside = this.#aside.move(path);
        if (aside === undefined) return false;
        // Taken meanwhile: by a run that touched it, or one whose journal says so.
        const isTaken =
          statSync(aside.at).mtimeMs !== result.usedAtMs || (await this.#request.inUse()).has(key);
        if (isTaken) return aside.putBack();
        aside.doom();
        this.#aside.doom(this.#layout.workDirectory(key));
        return true;
      });
      if (!isGone) return false;
    }
    this.#removed.push({ kind: 'result', name: key, what, bytes: ownBytes, why });
    return true;
  }

  async #removeUnreferenced(left: readonly Known[]): Promise<void> {
    const refers = (): ReadonlySet<string> => {
      // Receipts first: one that has gone by now has left a result behind, which is read next.
      const receipts = receiptsIn(this.#layout);
      const results = this.#request.isDryRun ? left : readResults(this.#layout).results;
      return new Set([...receipts, ...uniqueOutputs(results).keys()]);
    };
    const before = refers();
    const spare: { readonly path: string; readonly item: Removed }[] = [];
    for (const place of ['objects', 'trees'] as const) {
      for (const path of digestsIn(join(this.#layout.store, place))) {
        const name = path.slice(-64);
        if (before.has(name) || this.#isYoung(path)) continue;
        const kind = place === 'trees' ? 'folder' : 'file';
        const bytes = bytesIn(path);
        spare.push({ path, item: { kind, name, what: '', bytes, why: 'unreferenced' } });
      }
    }
    await this.#removeUnless(spare, refers);
    // The list of a folder goes after the folder: without it, content that came back would count as damaged.
    const lists = listsWithoutFolder(join(this.#layout.store, 'trees'))
      .filter((path) => !before.has(digestOfList(path)) && !this.#isYoung(path))
      .map((path) => ({ path, item: undefined }));
    await this.#removeUnless(lists, refers);
  }

  /** Moves all aside, looks once more who refers to what, and puts back what is needed. */
  async #removeUnless(
    spare: readonly { readonly path: string; readonly item: Removed | undefined }[],
    refers: () => ReadonlySet<string>,
  ): Promise<void> {
    if (this.#request.isDryRun) {
      this.#removed.push(...spare.flatMap(({ item }) => item ?? []));
      return;
    }
    const moved = spare.map((one) => ({ ...one, aside: this.#aside.move(one.path) }));
    const now = refers();
    for (const { path, item, aside } of moved) {
      if (aside === undefined) continue;
      if (now.has(item?.name ?? digestOfList(path))) aside.putBack();
      else {
        aside.doom();
        if (item !== undefined) this.#removed.push(item);
      }
    }
  }

  /** Work without a result is what a later run goes on from: it goes by age alone. Logs of a result go with it. */
  async #removeAbandonedWork(kept: ReadonlySet<string>): Promise<void> {
    const { isDryRun, nowMs, olderThanMs, inUse } = this.#request;
    if (olderThanMs === undefined) return;
    const needed = await inUse();
    for (const key of namesIn(this.#layout.work)) {
      if (!/^[0-9a-f]{64}$/.test(key) || kept.has(key) || needed.has(key)) continue;
      const path = join(this.#layout.work, key);
      const usedAtMs = newestIn(path);
      if (usedAtMs === undefined || nowMs - usedAtMs <= Math.max(olderThanMs, YOUNG_MS)) continue;
      const bytes = bytesIn(path);
      const isGone =
        isDryRun ||
        (await this.#underLease(asDigest(key), async () => {
          if ((await inUse()).has(key) || newestIn(path) !== usedAtMs) return false;
          return this.#aside.doom(path);
        }));
      if (!isGone) continue;
      this.#removed.push({ kind: 'work', name: key, what: '', bytes, why: 'abandoned' });
    }
  }

  /** Files of leases that nobody holds; one who waits for such a file finds that it has gone, and makes anew. */
  async #removeLeases(): Promise<void> {
    for (const file of namesIn(this.#layout.leases)) {
      const key = /^key-([0-9a-f]{64})\.lock$/.exec(file)?.[1];
      const path = join(this.#layout.leases, file);
      if (key === undefined || this.#isYoung(path)) continue;
      const isGone =
        this.#request.isDryRun || (await this.#underLease(asDigest(key), async () => true));
      if (!isGone) continue;
      this.#removed.push({ kind: 'lease', name: key, what: '', bytes: 0, why: 'abandoned' });
    }
  }

  /** Names of results that are no more. A runner writes the name a moment before the result. */
  #removeIndex(gone: ReadonlySet<string>): void {
    const root = this.#layout.byTrial;
    for (const pipeline of namesIn(root)) {
      for (const trial of namesIn(join(root, pipeline))) {
        for (const key of namesIn(join(root, pipeline, trial))) {
          const path = join(root, pipeline, trial, key);
          const hasResult = !gone.has(key) && exists(join(this.#layout.results, `${key}.json`));
          if (hasResult || this.#isYoung(path)) continue;
          if (!this.#request.isDryRun) rmSync(path, { force: true });
          this.#removed.push({ kind: 'index', name: key, what: '', bytes: 0, why: 'unreferenced' });
        }
      }
    }
  }

  #removeDamaged(): void {
    const { isDryRun, nowMs, olderThanMs } = this.#request;
    if (olderThanMs === undefined) return;
    for (const name of namesIn(this.#layout.quarantine)) {
      const path = join(this.#layout.quarantine, name);
      const changedAtMs = changeTime(path);
      if (changedAtMs === undefined || nowMs - changedAtMs <= Math.max(olderThanMs, YOUNG_MS)) {
        continue;
      }
      const bytes = bytesIn(path);
      if (!isDryRun) rmSync(path, { recursive: true, force: true });
      this.#removed.push({ kind: 'damaged', name, what: '', bytes, why: 'unused' });
    }
  }

  /** Does something with a key that nobody works at, and removes the file of its lease if it was done. */
  async #underLease(key: Digest, action: () => Promise<boolean>): Promise<boolean> {
    const name = `key-${key}`;
    const lease: Lease | { readonly kind: 'held' } = await takeLease(this.#layout, name);
    if (lease.kind === 'held') return false;
    try {
      const isDone = await action();
      if (isDone) rmSync(this.#layout.lease(name), { force: true });
      return isDone;
    } finally {
      await lease.release();
    }
  }

  #isYoung(path: string): boolean {
    const changedAtMs = changeTime(path);
    return changedAtMs === undefined || this.#request.nowMs - changedAtMs <= YOUNG_MS;
  }
}

/** Every result there is; `hasUnreadable` when one may refer to content that cannot be told. */
function readResults(layout: Layout): {
  readonly results: readonly Known[];
  readonly hasUnreadable: boolean;
} {
  let hasUnreadable = false;
  const results = namesIn(layout.results).flatMap((file): Known[] => {
    const key = /^([0-9a-f]{64})\.json$/.exec(file)?.[1];
    if (key === undefined) return [];
    const path = join(layout.results, file);
    try {
      const { mtimeMs, size } = statSync(path);
      const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
      if (!isJsonObject(value) || value['format'] !== 1 || !isJsonObject(value['outputs'])) {
        hasUnreadable = true;
        return [];
      }
      const what = `${String(value['pipeline'])}, ${String(value['trial'])}`;
      const outputs = Object.values(value['outputs']) as unknown as readonly Artifact[]; // as `putResult` writes them
      const ownBytes = size + bytesIn(join(layout.work, key));
      return [{ key: asDigest(key), what, outputs, usedAtMs: mtimeMs, ownBytes }];
    } catch {
      hasUnreadable ||= exists(path);
      return [];
    }
  });
  return { results, hasUnreadable };
}

function uniqueOutputs(results: readonly Known[]): ReadonlyMap<Digest, Artifact> {
  return new Map(results.flatMap((one) => one.outputs.map((output) => [output.digest, output])));
}

/** Digests that a runner is about to refer to. */
function receiptsIn(layout: Layout): readonly string[] {
  return namesIn(layout.work).flatMap((key) => {
    const folder = join(layout.work, key, 'ingested');
    return namesIn(folder).flatMap((file) => {
      try {
        const text = readFileSync(join(folder, file), 'utf8');
        return /"digest":"([0-9a-f]{64})"/.exec(text)?.[1] ?? [];
      } catch {
        return []; // taken away in this moment, with the result in place
      }
    });
  });
}

function digestsIn(root: string): readonly string[] {
  return namesIn(root).flatMap((prefix) =>
    namesIn(join(root, prefix))
      .filter((name) => /^[0-9a-f]{64}$/.test(name))
      .map((name) => join(root, prefix, name)),
  );
}

function listsWithoutFolder(root: string): readonly string[] {
  return namesIn(root).flatMap((prefix) => {
    const names = new Set(namesIn(join(root, prefix)));
    return [...names]
      .filter((name) => /^[0-9a-f]{64}\.json$/.test(name) && !names.has(name.slice(0, 64)))
      .map((name) => join(root, prefix, name));
  });
}

function digestOfList(path: string): string {
  return path.slice(-69, -5); // …/<64 digits>.json
}

/** When a thing got its name or content last; undefined when it is gone. */
function changeTime(path: string): number | undefined {
  return statSync(path, { throwIfNoEntry: false })?.ctimeMs;
}

function exists(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false }) !== undefined;
}

/** All files below a path, links not followed. */
function filesIn(path: string): readonly { readonly size: number; readonly mtimeMs: number }[] {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (stat === undefined) return [];
  if (!stat.isDirectory()) return [stat];
  try {
    return readdirSync(path, { withFileTypes: true }).flatMap((entry) =>
      entry.isSymbolicLink() ? [] : filesIn(join(path, entry.name)),
    );
  } catch {
    return [];
  }
}

function bytesIn(path: string): number {
  return filesIn(path).reduce((sum, one) => sum + one.size, 0);
}

/** When something below it was written last. */
function newestIn(path: string): number | undefined {
  const own = statSync(path, { throwIfNoEntry: false })?.mtimeMs;
  return own === undefined
    ? undefined
    : filesIn(path).reduce((newest, one) => Math.max(newest, one.mtimeMs), own);
}
