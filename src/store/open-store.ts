/** The door to the store: makes the folders, and puts the parts together behind one interface. */
import { mkdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { type Diagnostic, RepriseError } from '../diagnostics/diagnostic.ts';
import { stateIsAFile } from '../diagnostics/messages/store.ts';
import { asStorageError, errnoOf, withStorage } from '../diagnostics/storage-problem.ts';
import { Aside } from './aside.ts';
import { collect } from './collect.ts';
import { collectGarbage } from './garbage.ts';
import { Ingester } from './ingest.ts';
import { Layout } from './layout.ts';
import { takeLease } from './leases.ts';
import { listFolder } from './list-folder.ts';
import { Results } from './results.ts';
import { StatCache } from './stat-cache.ts';
import type { Store } from './store.ts';
import { Verifier } from './verify.ts';

/**
 * Opens the store of a state directory, creating what is missing.
 *
 * @throws RepriseError RP5001 when the directory is a file; RP5002 to RP5005 when it cannot be used.
 */
export async function openStore(stateDirectory: string): Promise<Store> {
  const directory = resolve(stateDirectory);
  const layout = prepare(directory);
  await recover(layout);
  let warnings: Diagnostic[] = [];
  const warn = (diagnostic: Diagnostic): void => void warnings.push(diagnostic);
  const cache = new StatCache(layout.statCache);
  const results = new Results(layout, warn);
  const verifier = new Verifier(layout, cache, warn);
  const ingester = new Ingester(layout, cache, verifier);

  return {
    directory,
    result: (key) => withStorage('read a result', layout.results, async () => results.get(key)),
    resultsOf: (pipeline, trial) =>
      withStorage('read results', layout.results, async () => results.ofTrial(pipeline, trial)),
    putResult: (result) => withStorage('store a result', layout.results, () => results.put(result)),
    noteUse: async (key) => results.noteUse(key),
    collect: (request) =>
      withStorage('collect what is not needed', layout.store, () =>
        collectGarbage(layout, cache, request),
      ),
    discard: (path) =>
      withStorage('remove', path, async () => void new Aside(layout.store).doom(path)),
    ingest: (path, type) =>
      withStorage(`store the output "${path}"`, layout.store, () =>
        ingester.ingest(resolve(path), type),
      ),
    pathOf: (artifact) => layout.pathOf(artifact),
    verify: (artifact, depth) =>
      withStorage('verify stored content', layout.store, () => verifier.verify(artifact, depth)),
    workDirectory: (key) => layout.workDirectory(key),
    lease: (name) =>
      withStorage(`take the lease "${name}"`, layout.leases, () => takeLease(layout, name)),
    digestOf: (path) => withStorage('read', path, () => digestOf(path, cache, directory)),
    takeWarnings: () => {
      const taken = warnings;
      warnings = [];
      return taken;
    },
    close: async () => {
      try {
        await cache.save();
      } catch {
        // Only a cache: what it knew is hashed again, and a full disk is told by what matters.
      }
    },
  };
}

/** Puts back what a killed collection had moved aside; one that is going on is left alone. */
async function recover(layout: Layout): Promise<void> {
  const aside = new Aside(layout.store);
  if (!aside.isLeft) return;
  try {
    const lease = await takeLease(layout, 'gc');
    if (lease.kind === 'held') return;
    aside.recover();
    await lease.release();
  } catch {
    // A state directory that cannot be written to: what is missing counts as not yet run.
  }
}

function prepare(directory: string): Layout {
  const layout = new Layout(directory);
  const file = fileOnTheWay(directory);
  if (file !== undefined) throw new RepriseError(stateIsAFile({ path: file }));
  try {
    for (const folder of layout.folders) makeFolder(folder);
  } catch (error) {
    throw asStorageError(error, 'prepare the state directory', directory);
  }
  try {
    collect(layout);
  } catch {
    // Tidying may fail where planning may not: on a read-only state directory, for one.
  }
  return layout;
}

/**
 * Level by level: for what the system refuses with ENOENT (below /proc), Node's own recursion never ends,
 * and a read-only file system it tells as one where a folder is missing.
 */
function makeFolder(path: string): void {
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory() === true) return;
  if (dirname(path) !== path) makeFolder(dirname(path));
  try {
    mkdirSync(path);
  } catch (error) {
    if (errnoOf(error) !== 'EEXIST') throw error; // another runner was faster
  }
}

/** What stands where a folder is needed: the directory itself or one above it. */
function fileOnTheWay(directory: string): string | undefined {
  for (let path = directory; ; path = dirname(path)) {
    try {
      return statSync(path).isDirectory() ? undefined : path;
    } catch {
      if (path === dirname(path)) return undefined; // nothing is there at all, or it may not be looked at
    }
  }
}

async function digestOf(
  path: string,
  cache: StatCache,
  state: string,
): ReturnType<Store['digestOf']> {
  const real = realpathSync(path); // what a link at the top leads to is what is meant
  if (statSync(real).isFile()) return { type: 'file', ...(await cache.digestOf(real)) };
  const options = { links: 'anywhere', except: realpathSync(state) } as const;
  const list = await listFolder(real, cache, options);
  return { type: 'tree', digest: list.digest, size: list.size };
}
