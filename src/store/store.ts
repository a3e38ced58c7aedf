/**
 * What the store offers (implemented in `open-store.ts`):
 *
 *   store/objects/ab/<digest>        files, read-only
 *   store/trees/ab/<digest>/         folders, read-only, with <digest>.json beside: the list the digest is of
 *   store/results/<key>.json         written last; a result exists exactly when this file does
 *   store/by-trial/<pipeline>/<trial>/<key>   empty; which results a trial has
 *   store/quarantine/                damaged objects and results, moved aside
 *   store/stat-cache.json            digests by size, times and inode; disposable
 *   work/<key>/                      work directories
 *   leases/                          one locked file per key and device in use
 */
import type { Artifact } from '../contract/artifact.ts';
import type { StoredResult } from '../contract/stored-result.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import type { Digest } from '../util/digest.ts';
import type { CollectRequest, Collected } from './garbage.ts';

export interface Store {
  /** The state directory, absolute. */
  readonly directory: string;
  result(key: Digest): Promise<StoredResult | undefined>;
  /** Results of one trial of one pipeline, newest first; for `why`, estimates and history. */
  resultsOf(pipeline: string, trial: string): Promise<readonly StoredResult[]>;
  putResult(result: StoredResult): Promise<void>;
  /**
   * Notes that a run relies on a result, so that no collection takes it away; before it does so.
   *
   * @returns false when a collection was faster: the result is gone.
   */
  noteUse(key: Digest): Promise<boolean>;
  /** Removes what nothing needs any more; safe beside running runs. */
  collect(request: CollectRequest): Promise<Collected>;
  /** Removes a folder of the state directory: it is gone from its place at once, whole. */
  discard(path: string): Promise<void>;
  /**
   * Takes a file or folder into the store by rename (same file system) or copy; `path` is gone afterwards.
   * Below a work directory it may be repeated after a crash: what was taken already is answered again.
   */
  ingest(path: string, type: 'file' | 'tree'): Promise<Artifact>;
  pathOf(artifact: Pick<Artifact, 'type' | 'digest'>): string;
  /**
   * Whether an object is whole. `quick` compares sizes and times with those recorded when it was
   * last hashed; `full` hashes it again. A damaged one is moved to quarantine.
   */
  verify(artifact: Artifact, depth: 'quick' | 'full'): Promise<boolean>;
  workDirectory(key: Digest): string;
  /** Takes a lease or says who holds it. The lock ends with the last process that holds its descriptor. */
  lease(name: string): Promise<Lease | LeaseHolder>;
  /** Digest of a file or folder outside the store, through the stat cache. */
  digestOf(
    path: string,
  ): Promise<{ readonly type: 'file' | 'tree'; readonly digest: Digest; readonly size: number }>;
  /** What was found damaged or passed over since the last call; for the journal. */
  takeWarnings(): readonly Diagnostic[];
  /** Writes back the stat cache. */
  close(): Promise<void>;
}

export interface Lease {
  readonly kind: 'lease';
  /** To pass on to an attempt. */
  readonly fd: number;
  /** Writes who holds it, for people and other hosts. */
  describe(holder: LeaseHolder['holder']): Promise<void>;
  release(): Promise<void>;
}

export interface LeaseHolder {
  readonly kind: 'held';
  readonly holder:
    | {
        readonly host: string;
        readonly bootId: string;
        readonly pid: number;
        readonly startTime: string;
        readonly what: string;
      }
    | undefined;
}
