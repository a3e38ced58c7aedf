/**
 * Where a collection puts what may have to come back, and what must not:
 *
 *   in its place ──move──► aside ──doom──► doomed ──► gone
 *        ▲                   │
 *        └─────put back──────┘   (also when the collection was killed: by the next opening)
 *
 * Each arrow is one rename on one file system: a thing is whole, at one of these places, at any moment.
 */
import { mkdirSync, renameSync, rmSync, statSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import { randomBytes } from 'node:crypto';
import { errnoOf } from '../diagnostics/storage-problem.ts';
import { faultPoint } from '../util/fault.ts';
import { namesIn } from '../util/names-in.ts';

export interface MovedAside {
  readonly at: string;
  /** @returns false: it is not gone. */
  putBack(): false;
  doom(): void;
}

export class Aside {
  readonly #root: string;
  readonly #aside: string;
  readonly #doomed: string;

  constructor(store: string) {
    this.#root = dirname(store);
    this.#aside = join(store, 'aside');
    this.#doomed = join(store, 'doomed');
  }

  /** Whether a collection that was killed left something to put back. */
  get isLeft(): boolean {
    return namesIn(this.#aside).length > 0;
  }

  /** Undefined when it is gone already. */
  move(path: string): MovedAside | undefined {
    mkdirSync(this.#aside, { recursive: true });
    const at = join(this.#aside, nameOf(relative(this.#root, path)));
    faultPoint('gc.aside');
    if (!moved(path, at)) return undefined;
    return {
      at,
      putBack: () => {
        putBack(at, path);
        return false;
      },
      doom: () => void this.doom(at),
    };
  }

  /** For good: it is removed now, or by the next collection. */
  doom(path: string): boolean {
    mkdirSync(this.#doomed, { recursive: true });
    const at = join(this.#doomed, `${basename(path)}.${randomBytes(4).toString('hex')}`);
    faultPoint('gc.doom');
    if (!moved(path, at)) return false;
    faultPoint('gc.remove');
    rmSync(at, { recursive: true, force: true });
    return true;
  }

  /** Puts back what a killed collection had not decided. Only while no other one is going on. */
  recover(): void {
    for (const name of namesIn(this.#aside)) {
      putBack(join(this.#aside, name), join(this.#root, pathOf(name)));
    }
  }

  empty(): void {
    for (const name of namesIn(this.#doomed)) {
      rmSync(join(this.#doomed, name), { recursive: true, force: true });
    }
  }
}

/** No part of a path that is moved aside holds a `+`: digests, and folders of ours. */
function nameOf(path: string): string {
  return path.split(/[\\/]/).join('+');
}

function pathOf(name: string): string {
  return join(...name.split('+'));
}

/** What has come to its place meanwhile is as good, and stays. */
function putBack(at: string, path: string): void {
  faultPoint('gc.back');
  if (statSync(path, { throwIfNoEntry: false }) === undefined) moved(at, path);
  else rmSync(at, { recursive: true, force: true });
}

function moved(from: string, to: string): boolean {
  try {
    renameSync(from, to);
    return true;
  } catch (error) {
    const errno = errnoOf(error);
    if (errno === 'ENOENT') return false;
    // A folder came to its place in this moment.
    if (errno === 'ENOTEMPTY' || errno === 'EEXIST') {
      rmSync(from, { recursive: true, force: true });
      return true;
    }
    throw error;
  }
}
