/**
 * Takes files and folders into the store.
 *
 *   hash -> (receipt) -> read-only, flushed -> list of a folder -> one rename
 *
 * The rename is what makes the object exist. What was hashed and what stands in the store are the same
 * bytes: on the same file system nothing is copied, elsewhere it is the copy that is hashed.
 */
import { constants, existsSync, lstatSync, realpathSync } from 'node:fs';
import { chmod, copyFile, cp, mkdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { randomBytes } from 'node:crypto';
import type { Artifact } from '../contract/artifact.ts';
import { RepriseError } from '../diagnostics/diagnostic.ts';
import { outputMissing, outputOfOtherType } from '../diagnostics/messages/store.ts';
import { errnoOf } from '../diagnostics/storage-problem.ts';
import { moveDurably, syncDirectory, syncFile, writeDurably } from '../util/durable-file.ts';
import type { Digest } from '../util/digest.ts';
import { faultPoint } from '../util/fault.ts';
import type { Layout } from './layout.ts';
import { type ListedFile, listFolder, walkFolder } from './list-folder.ts';
import { readReceipt, writeReceipt } from './receipts.ts';
import type { StatCache } from './stat-cache.ts';
import type { Verifier } from './verify.ts';

export class Ingester {
  readonly #layout: Layout;
  readonly #cache: StatCache;
  readonly #verifier: Verifier;

  constructor(layout: Layout, cache: StatCache, verifier: Verifier) {
    this.#layout = layout;
    this.#cache = cache;
    this.#verifier = verifier;
  }

  async ingest(path: string, type: 'file' | 'tree'): Promise<Artifact> {
    if (!existsSync(path)) {
      const taken = readReceipt(this.#layout, path);
      if (taken?.type === type && (await this.#verifier.verify(taken, 'quick'))) return taken;
      throw new RepriseError(outputMissing({ path }));
    }
    const found = lstatSync(realpathSync(path));
    if (type === 'file' ? !found.isFile() : !found.isDirectory()) {
      const what = found.isDirectory() ? 'a folder' : found.isFile() ? 'a file' : 'something else';
      throw new RepriseError(outputOfOtherType({ path, expected: type, found: what }));
    }
    return type === 'file' ? await this.#file(path) : await this.#tree(path);
  }

  async #file(path: string): Promise<Artifact> {
    const source = await this.#bring(path, 'file');
    const known = await this.#cache.digestOf(source);
    const artifact: Artifact = { type: 'file', ...known };
    await writeReceipt(this.#layout, path, artifact);
    await chmod(source, 0o444);
    await syncFile(source); // the bytes are on disk before the object's name is
    await this.#settle(source, artifact, 'object');
    if (source !== path) await rm(path, { force: true }); // a kill before this leaves a spare copy in the work directory
    return artifact;
  }

  async #tree(path: string): Promise<Artifact> {
    const source = await this.#bring(path, 'tree');
    const list = await listFolder(source, this.#cache, { links: 'inside' });
    const artifact: Artifact = { type: 'tree', digest: list.digest, size: list.size };
    await writeReceipt(this.#layout, path, artifact);
    await flushTree(source, list.files);
    const listPath = this.#layout.listOf(artifact.digest);
    await mkdir(dirname(listPath), { recursive: true });
    // The list stands before the folder does: a folder without its list is never seen, and a list
    // without a folder means nothing.
    await writeDurably(
      listPath,
      `${JSON.stringify({ format: 1, files: list.files })}\n`,
      'tree-list',
    );
    await this.#settle(source, artifact, 'tree', list.files);
    if (source !== path) await rm(path, { recursive: true, force: true });
    return artifact;
  }

  /** Answers a path on the store's file system that nobody else writes to: the path itself, or a copy. */
  async #bring(path: string, type: 'file' | 'tree'): Promise<string> {
    const stat = lstatSync(path);
    const sameDevice = stat.dev === lstatSync(this.#layout.incoming).dev;
    const alone = type === 'file' ? stat.nlink === 1 : !hasOtherNames(path);
    if (sameDevice && alone && !stat.isSymbolicLink()) return path;
    const name = `${type}.${process.pid}-${randomBytes(4).toString('hex')}.tmp`;
    const copy = join(this.#layout.incoming, name); // a kill here leaves only a temp file, removed by the next collection
    faultPoint('ingest.copy');
    const real = realpathSync(path);
    const mode = constants.COPYFILE_FICLONE; // shares the blocks where the file system can
    if (type === 'file') await copyFile(real, copy, mode);
    else await cp(real, copy, { recursive: true, dereference: true, mode });
    return copy;
  }

  /** Gives an object its final name, unless it is there already. */
  async #settle(
    source: string,
    artifact: Artifact,
    point: string,
    files: readonly ListedFile[] = [],
  ): Promise<void> {
    const target = this.#layout.pathOf(artifact);
    await mkdir(dirname(target), { recursive: true });
    await syncDirectory(dirname(dirname(target)));
    const there = existsSync(target) && (await this.#verifier.verify(artifact, 'quick'));
    if (there) {
      await rm(source, { recursive: true, force: true });
      return;
    }
    try {
      await moveDurably(source, target, point);
    } catch (error) {
      // Another runner brought the same content at the same moment: folders do not replace each other.
      if (errnoOf(error) !== 'ENOTEMPTY' && errnoOf(error) !== 'EEXIST') throw error;
      await rm(source, { recursive: true, force: true });
    }
    if (artifact.type === 'file') this.#note(source, target, artifact.digest);
    for (const { path, digest } of files) {
      this.#note(join(source, path), join(target, path), digest);
    }
  }

  #note(source: string, target: string, digest: Digest): void {
    this.#cache.forget(source);
    this.#cache.note(target, digest);
  }
}

/** Whether some content of a folder has another name too: it could change under that name, or break when the folder moves. */
function hasOtherNames(root: string): boolean {
  return walkFolder(root, { links: 'inside' }).some(
    (file) => file.isLink || lstatSync(file.real).nlink > 1,
  );
}

async function flushTree(root: string, files: readonly ListedFile[]): Promise<void> {
  const folders = new Set<string>([root]);
  for (const file of files) {
    const path = join(root, file.path);
    await chmod(path, 0o444);
    await syncFile(path);
    for (let folder = dirname(path); folder.length > root.length; folder = dirname(folder)) {
      folders.add(folder);
    }
  }
  for (const folder of folders) await syncDirectory(folder);
  await chmod(root, 0o755); // a folder that may not be written to cannot be moved
}
