/**
 * Says whether stored content is still what its digest says, and moves what is not to quarantine, so
 * that nothing uses it and somebody can look at it.
 */
import { existsSync, lstatSync, mkdirSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { randomBytes } from 'node:crypto';
import type { Artifact } from '../contract/artifact.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { objectDamaged } from '../diagnostics/messages/store.ts';
import { errnoOf } from '../diagnostics/storage-problem.ts';
import { type Digest, digestOfFile } from '../util/digest.ts';
import { isJsonObject } from '../util/json.ts';
import type { Layout } from './layout.ts';
import { digestOfList, type ListedFile, walkFolder } from './list-folder.ts';
import type { StatCache } from './stat-cache.ts';

export class Verifier {
  readonly #layout: Layout;
  readonly #cache: StatCache;
  readonly #warn: (diagnostic: Diagnostic) => void;

  constructor(layout: Layout, cache: StatCache, warn: (diagnostic: Diagnostic) => void) {
    this.#layout = layout;
    this.#cache = cache;
    this.#warn = warn;
  }

  /** @returns false when the object is absent or damaged; a damaged one is in quarantine then. */
  async verify(
    artifact: Pick<Artifact, 'type' | 'digest'>,
    depth: 'quick' | 'full',
  ): Promise<boolean> {
    const path = this.#layout.pathOf(artifact);
    if (!existsSync(path)) return false;
    const whole =
      artifact.type === 'file'
        ? await this.#isFile(path, artifact.digest, depth)
        : await this.#isTree(path, artifact.digest, depth);
    if (whole) return true;
    const movedTo = quarantine(this.#layout, path, artifact.digest);
    this.#warn(objectDamaged({ ...artifact, movedTo }));
    return false;
  }

  async #isFile(path: string, digest: Digest, depth: 'quick' | 'full'): Promise<boolean> {
    try {
      if (!lstatSync(path).isFile()) return false;
      if (depth === 'full') return (await digestOfFile(path)) === digest;
      const known = this.#cache.peek(path) ?? (await this.#cache.digestOf(path));
      return known.digest === digest;
    } catch (error) {
      const errno = errnoOf(error);
      if (errno === 'ENOENT' || errno === 'EIO') return false; // gone meanwhile, or the disk cannot read it back
      throw error;
    }
  }

  async #isTree(path: string, digest: Digest, depth: 'quick' | 'full'): Promise<boolean> {
    const files = readList(this.#layout.listOf(digest));
    if (files === undefined || digestOfList(files) !== digest) return false;
    const found = new Set(walkFolder(path, { links: 'anywhere' }).map((file) => file.path));
    if (found.size !== files.length) return false;
    for (const file of files) {
      if (!found.has(file.path)) return false;
      if (!(await this.#isFile(join(path, file.path), file.digest, depth))) return false;
    }
    return true;
  }
}

/** Moves something damaged out of use; answers where it is now. */
export function quarantine(layout: Layout, path: string, name: string): string {
  mkdirSync(layout.quarantine, { recursive: true });
  const target = join(layout.quarantine, `${name}.${randomBytes(4).toString('hex')}`);
  try {
    renameSync(path, target); // a kill before this: it is found damaged again
  } catch (error) {
    if (errnoOf(error) !== 'ENOENT') throw error; // another process was quicker
  }
  return target;
}

/** The list beside a tree; undefined when it is absent or cannot be read. */
function readList(path: string): readonly ListedFile[] | undefined {
  try {
    const value: unknown = JSON.parse(readFileSync(path, 'utf8'));
    if (!isJsonObject(value) || !Array.isArray(value['files'])) return undefined;
    // Its digest is compared with the name next, so that nothing else can stand in it.
    return value['files'] as unknown as readonly ListedFile[];
  } catch {
    return undefined;
  }
}
