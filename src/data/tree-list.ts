/**
 * The list of the files in a folder, and the digest over it that names the folder's content: sha256
 * of the canonical JSON of `[{path, size, digest}]`, sorted by path in code units. The store takes
 * the digest of an output of type `tree` in the same way.
 */
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type Digest, digestOfFile, digestOfJson } from '../util/digest.ts';

export interface TreeFile {
  /** Relative to the folder, `/` between folders. */
  readonly path: string;
  /** Bytes. */
  readonly size: number;
  readonly digest: Digest;
}

/** Lists a folder and reads all of it. Links are followed; what is neither file nor folder is left out. */
export async function listTree(folder: string): Promise<TreeFile[]> {
  const files: TreeFile[] = [];
  for (const path of await pathsIn(folder)) {
    const full = join(folder, path);
    files.push({ path, size: (await stat(full)).size, digest: await digestOfFile(full) });
  }
  return files;
}

/** The files below a folder, relative to it, sorted by code units: the same order on every machine. */
export async function pathsIn(folder: string): Promise<string[]> {
  const found: string[] = [];
  const pending = [''];
  for (let at = pending.pop(); at !== undefined; at = pending.pop()) {
    for (const entry of await readdir(join(folder, at), { withFileTypes: true })) {
      const path = at === '' ? entry.name : `${at}/${entry.name}`;
      const kind = entry.isSymbolicLink() ? await stat(join(folder, path)) : entry;
      if (kind.isDirectory()) pending.push(path);
      else if (kind.isFile()) found.push(path);
    }
  }
  return found.sort();
}

export function treeDigest(files: readonly TreeFile[]): Digest {
  const sorted = [...files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  return digestOfJson(sorted.map(({ path, size, digest }) => ({ path, size, digest })));
}
