/**
 * The list of a folder that its digest is taken over: every file by its path, size and digest.
 *
 * Empty folders do not count (no tool keeps them), nor do times, owners and modes. Links to files and
 * folders count as what they lead to; `inside` refuses those that lead out of the folder.
 */
import { readdirSync, readlinkSync, realpathSync, statSync } from 'node:fs';
import { join, sep } from 'node:path';
import { RepriseError } from '../diagnostics/diagnostic.ts';
import {
  linkBroken,
  linkLeadsOutside,
  linkLoop,
  notAFile,
  oddName,
} from '../diagnostics/messages/store.ts';
import { type Digest, digestOfJson } from '../util/digest.ts';
import type { StatCache } from './stat-cache.ts';

export interface ListedFile {
  /** Relative, with `/` between the parts. */
  readonly path: string;
  readonly size: number;
  readonly digest: Digest;
}

export interface FolderList {
  readonly files: readonly ListedFile[];
  readonly digest: Digest;
  /** Bytes, of all files together. */
  readonly size: number;
}

export interface WalkOptions {
  /** `inside`: a link that leads out of the folder is an error; `anywhere`: it is followed. */
  readonly links: 'inside' | 'anywhere';
  /** A folder to pass over: the state directory, which changes with every run of what it is part of. */
  readonly except?: string;
}

/** A file met on the walk. */
export interface WalkedFile {
  readonly path: string;
  /** Where its content is: itself, or what its link leads to. */
  readonly real: string;
  readonly isLink: boolean;
}

/** All files of a folder, sorted by path as bytes, so that the list is the same on every system. */
export function walkFolder(root: string, options: WalkOptions): readonly WalkedFile[] {
  const found: WalkedFile[] = [];
  const top = realpathSync(root);

  const visit = (folder: string, prefix: string, above: readonly string[]): void => {
    if (folder === options.except) return;
    for (const item of readdirSync(folder, { withFileTypes: true })) {
      const full = join(folder, item.name);
      const path = prefix === '' ? item.name : `${prefix}/${item.name}`;
      if (isOdd(item.name)) throw new RepriseError(oddName({ path: full }));
      if (item.isFile()) found.push({ path, real: full, isLink: false });
      else if (item.isDirectory()) visit(full, path, [...above, realpathSync(full)]);
      else if (item.isSymbolicLink()) follow(full, path, above);
      else throw new RepriseError(notAFile({ path: full, found: 'a socket, pipe or device' }));
    }
  };

  const follow = (full: string, path: string, above: readonly string[]): void => {
    const target = readlinkSync(full);
    let real: string;
    try {
      real = realpathSync(full);
    } catch {
      throw new RepriseError(linkBroken({ path: full, target }));
    }
    const outside = real !== top && !real.startsWith(`${top}${sep}`);
    if (options.links === 'inside' && outside) {
      throw new RepriseError(linkLeadsOutside({ path: full, target }));
    }
    const stat = statSync(real);
    if (stat.isFile()) found.push({ path, real, isLink: true });
    else if (!stat.isDirectory()) {
      throw new RepriseError(notAFile({ path: full, found: 'a socket, pipe or device' }));
    } else if (above.includes(real)) throw new RepriseError(linkLoop({ path: full }));
    else visit(real, path, [...above, real]);
  };

  visit(top, '', [top]);
  return found.sort((a, b) => Buffer.compare(Buffer.from(a.path), Buffer.from(b.path)));
}

/** The list of a folder, each file through the stat cache, a few at a time. */
export async function listFolder(
  root: string,
  cache: StatCache,
  options: WalkOptions,
): Promise<FolderList> {
  const walked = walkFolder(root, options);
  const files: ListedFile[] = Array.from({ length: walked.length });
  let next = 0;
  const worker = async (): Promise<void> => {
    for (let index = next++; index < walked.length; index = next++) {
      const file = walked[index];
      if (file === undefined) return;
      const known = cache.peek(file.real) ?? (await cache.digestOf(file.real));
      files[index] = { path: file.path, ...known };
    }
  };
  await Promise.all(Array.from({ length: 4 }, worker)); // 4: as many as libuv reads at once
  return {
    files,
    digest: digestOfList(files),
    size: files.reduce((sum, one) => sum + one.size, 0),
  };
}

/** The identity of a folder: the digest of its list, sorted by path. */
export function digestOfList(files: readonly ListedFile[]): Digest {
  return digestOfJson(files.map(({ path, size, digest }) => ({ path, size, digest })));
}

// U+FFFD is what Node makes of bytes that are not UTF-8.
function isOdd(name: string): boolean {
  // eslint-disable-next-line no-control-regex -- control characters are what is looked for
  return /[\u0000-\u001f\u007f\\\ufffd]/.test(name);
}
