/**
 * Results by key, and which of them each trial has. `results/<key>.json` is written last of all that a
 * finished trial leaves, and a result exists exactly when that file does. Reading is synchronous inside:
 * a plan reads thousands of small files, and a turn of the event loop costs more than each of them.
 */
import { mkdirSync, readdirSync, readFileSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import type { StoredResult } from '../contract/stored-result.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { resultDamaged, resultTooNew } from '../diagnostics/messages/store.ts';
import { errnoOf } from '../diagnostics/storage-problem.ts';
import type { Digest } from '../util/digest.ts';
import { touchDurably, writeDurably } from '../util/durable-file.ts';
import { isJsonObject } from '../util/json.ts';
import type { Layout } from './layout.ts';
import { quarantine } from './verify.ts';

export class Results {
  readonly #layout: Layout;
  readonly #warn: (diagnostic: Diagnostic) => void;

  constructor(layout: Layout, warn: (diagnostic: Diagnostic) => void) {
    this.#layout = layout;
    this.#warn = warn;
  }

  get(key: Digest): StoredResult | undefined {
    const path = this.#layout.result(key);
    let text: string;
    try {
      text = readFileSync(path, 'utf8');
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return undefined;
      if (errnoOf(error) === 'EIO') return this.#damaged(key, path, 'the disk cannot read it back');
      throw error;
    }
    let value: unknown;
    try {
      value = JSON.parse(text);
    } catch {
      return this.#damaged(key, path, 'it is not JSON');
    }
    if (!isJsonObject(value)) return this.#damaged(key, path, 'it is not a JSON object');
    if (typeof value['format'] === 'number' && value['format'] > 1) {
      this.#warn(resultTooNew({ key, format: String(value['format']) }));
      return undefined;
    }
    const problem = shapeProblem(value, key);
    if (problem !== undefined) return this.#damaged(key, path, problem);
    return value as unknown as StoredResult; // its shape was looked at above
  }

  /** Newest first. */
  ofTrial(pipeline: string, trial: string): readonly StoredResult[] {
    let keys: readonly string[];
    try {
      keys = readdirSync(this.#layout.trialIndex(pipeline, trial));
    } catch (error) {
      if (errnoOf(error) === 'ENOENT') return [];
      throw error;
    }
    return keys
      .filter((key) => /^[0-9a-f]{64}$/.test(key))
      .map((key) => this.get(key as Digest)) // the pattern above is the brand
      .filter((result) => result !== undefined)
      .sort((a, b) => (a.finishedAt < b.finishedAt ? 1 : a.finishedAt > b.finishedAt ? -1 : 0));
  }

  async put(result: StoredResult): Promise<void> {
    const index = this.#layout.trialIndex(result.pipeline, result.trial);
    mkdirSync(index, { recursive: true });
    await touchDurably(join(index, result.key), 'by-trial'); // a kill after this leaves a name without a result, which is passed over
    const text = `${JSON.stringify(result, null, 1)}\n`;
    await writeDurably(this.#layout.result(result.key), text, 'result'); // from here on the trial is done
  }

  /** The time of the file is that of its last use. */
  noteUse(key: Digest): boolean {
    const now = new Date();
    try {
      utimesSync(this.#layout.result(key), now, now);
      return true;
    } catch (error) {
      // Where it may be read and not written, no collection takes it away either.
      return errnoOf(error) !== 'ENOENT';
    }
  }

  #damaged(key: Digest, path: string, problem: string): undefined {
    const movedTo = quarantine(this.#layout, path, `${key}.json`);
    this.#warn(resultDamaged({ key, problem, movedTo }));
    return undefined;
  }
}

function shapeProblem(
  value: { readonly [name: string]: unknown },
  key: Digest,
): string | undefined {
  if (value['format'] !== 1) return 'it has no format number';
  if (value['key'] !== key) return 'it belongs to another key';
  if (!isJsonObject(value['document'])) return 'it does not say what the key was made of';
  if (!isJsonObject(value['metrics'])) return 'it has no metrics';
  if (typeof value['trial'] !== 'string' || typeof value['pipeline'] !== 'string') {
    return 'it does not name its trial';
  }
  if (typeof value['seconds'] !== 'number' || typeof value['finishedAt'] !== 'string') {
    return 'it does not say when it was made';
  }
  const outputs = value['outputs'];
  if (!isJsonObject(outputs)) return 'it has no outputs';
  for (const [name, output] of Object.entries(outputs)) {
    const whole =
      isJsonObject(output) &&
      (output['type'] === 'file' || output['type'] === 'tree') &&
      /^[0-9a-f]{64}$/.test(String(output['digest'])) &&
      typeof output['size'] === 'number';
    if (!whole) return `its output "${name}" has no digest`;
  }
  return undefined;
}
