/** Where everything stands below the state directory. Only paths; touches no file. */
import { join } from 'node:path';
import type { Artifact } from '../contract/artifact.ts';
import { type Digest, digestOfBytes } from '../util/digest.ts';

export class Layout {
  readonly state: string;
  readonly store: string;
  readonly results: string;
  readonly byTrial: string;
  readonly quarantine: string;
  /** What is on its way into the store. On the same file system, so that a rename ends the way. */
  readonly incoming: string;
  readonly statCache: string;
  readonly leases: string;
  readonly work: string;

  constructor(state: string) {
    this.state = state;
    this.store = join(state, 'store');
    this.results = join(this.store, 'results');
    this.byTrial = join(this.store, 'by-trial');
    this.quarantine = join(this.store, 'quarantine');
    this.incoming = join(this.store, 'incoming');
    this.statCache = join(this.store, 'stat-cache.json');
    this.leases = join(state, 'leases');
    this.work = join(state, 'work');
  }

  /** Folders that exist from the opening of the store on. */
  get folders(): readonly string[] {
    const objects = join(this.store, 'objects');
    const trees = join(this.store, 'trees');
    const inStore = [this.results, this.byTrial, this.quarantine, this.incoming, objects, trees];
    return [...inStore, this.leases, this.work];
  }

  pathOf(artifact: Pick<Artifact, 'type' | 'digest'>): string {
    const place = artifact.type === 'tree' ? 'trees' : 'objects';
    return join(this.store, place, artifact.digest.slice(0, 2), artifact.digest);
  }

  /** The list that a tree's digest is of. */
  listOf(digest: Digest): string {
    return `${this.pathOf({ type: 'tree', digest })}.json`;
  }

  result(key: Digest): string {
    return join(this.results, `${key}.json`);
  }

  trialIndex(pipeline: string, trial: string): string {
    return join(this.byTrial, asFileName(pipeline), asFileName(trial));
  }

  workDirectory(key: Digest): string {
    return join(this.work, key);
  }

  lease(name: string): string {
    return join(this.leases, `${asFileName(name)}.lock`);
  }
}

/**
 * Any text as a file name, readable where it can be and never two texts as one: odd characters become
 * `%xx`, and what is too long for a file system ends in a digest of the whole.
 */
export function asFileName(text: string): string {
  const safe = text.replaceAll(/[^A-Za-z0-9_.,=+[\]-]/gu, (character) =>
    [...Buffer.from(character)].map((byte) => `%${byte.toString(16).padStart(2, '0')}`).join(''),
  );
  // Upper and lower case are one on some file systems; `.` and `..` are taken everywhere.
  const needsDigest = /^\.*$/.test(safe) || /[A-Z]/.test(safe) || safe.length > 150;
  return needsDigest ? `${safe.slice(0, 150)}~${digestOfBytes(text).slice(0, 16)}` : safe;
}
