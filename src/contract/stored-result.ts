/** The record that makes a result exist, and the document that its key is the digest of. */
import type { Digest } from '../util/digest.ts';
import type { JsonObject } from '../util/json.ts';
import type { Artifact } from './artifact.ts';
import type { TrialId } from './ids.ts';
import type { MetricTree } from './stage-kind.ts';

/** The document that a key is the digest of. Nothing else enters a key. */
export interface KeyDocument {
  readonly format: 1;
  readonly kind: string;
  readonly revision: number;
  /** Without execution-only fields; artifacts and paths as `{ "$content": digest }`. */
  readonly params: JsonObject;
  /** Declared code, environment values and fingerprints, by name (`command`). */
  readonly extra: JsonObject;
}

/** `store/results/<key>.json`: written last; it exists exactly when the result does. */
export interface StoredResult {
  readonly format: 1;
  readonly key: Digest;
  readonly document: KeyDocument;
  readonly trial: TrialId;
  readonly pipeline: string;
  readonly outputs: Readonly<Record<string, Artifact>>;
  readonly metrics: MetricTree;
  readonly seconds: number;
  readonly attempts: number;
  readonly finishedAt: string;
  readonly run: string;
  readonly computedBy: string | undefined;
  readonly version: string;
}
