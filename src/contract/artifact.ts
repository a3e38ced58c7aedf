/** Contents in the store, and references to contents that may not exist yet. */
import type { Digest } from '../util/digest.ts';
import type { TrialId } from './ids.ts';

/** One output of a finished trial. */
export interface Artifact {
  /** A `tree` is a folder: its digest is taken over its sorted list of (path, size, digest). */
  readonly type: 'file' | 'tree';
  readonly digest: Digest;
  /** Bytes, of all files together. */
  readonly size: number;
}

/** An output of a trial, named before it exists. This is what `${stages.a.outputs.b}` becomes. */
export interface OutputRef {
  readonly $output: { readonly trial: TrialId; readonly name: string };
}

/** A file or folder of the project, named by a path. It enters the key by its content. */
export interface PathRef {
  /** Relative to the project root, or absolute. */
  readonly $path: string;
}
