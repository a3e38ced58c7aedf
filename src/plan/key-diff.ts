/** What moved between two keys: the answer to "why does this run again?". */
import type { KeyDocument, StoredResult } from '../contract/stored-result.ts';
import { canonicalJson, isJsonObject, type Json } from '../util/json.ts';
import type { KeyChange } from './plan.ts';

/** The fields that differ, in the order of the newer document; contents of inputs below `/inputs/`. */
export function keyChanges(before: KeyDocument, after: KeyDocument): readonly KeyChange[] {
  const changes: KeyChange[] = [];
  compare(changes, '/kind', before.kind, after.kind);
  compare(changes, '/revision', before.revision, after.revision);
  compare(changes, '/params', before.params, after.params);
  compare(changes, '/extra', before.extra, after.extra);
  return changes;
}

/** The changes from the earlier result that differs least; of several the newest. `results` newest first. */
export function nearestChanges(
  results: readonly StoredResult[],
  document: KeyDocument,
): readonly KeyChange[] | undefined {
  let nearest: readonly KeyChange[] | undefined;
  for (const result of results.slice(0, MOST_COMPARED)) {
    const changes = keyChanges(result.document, document);
    if (changes.length === 0) continue; // the same key, whose result is damaged or set aside
    if (nearest === undefined || changes.length < nearest.length) nearest = changes;
  }
  return nearest;
}

/** Older ones are hardly nearer, and reading on costs time. */
const MOST_COMPARED = 50;

function compare(
  changes: KeyChange[],
  pointer: string,
  before: Json | undefined,
  after: Json | undefined,
): void {
  if (before !== undefined && after !== undefined) {
    if (canonicalJson(before) === canonicalJson(after)) return;
    if (isPlainObject(before) && isPlainObject(after)) {
      const names = new Set([...Object.keys(after), ...Object.keys(before)]);
      for (const name of names) {
        const at = `${pointer}/${name.replaceAll('~', '~0').replaceAll('/', '~1')}`;
        compare(changes, at, own(before, name), own(after, name));
      }
      return;
    }
    if (Array.isArray(before) && Array.isArray(after) && before.length === after.length) {
      for (const [index, value] of (after as readonly Json[]).entries()) {
        compare(changes, `${pointer}/${index}`, (before as readonly Json[])[index], value);
      }
      return;
    }
  }
  const isInput = isContent(before) || isContent(after);
  const at = isInput ? pointer.replace(/^\/params\//, '/inputs/') : pointer;
  changes.push({ pointer: at, before: digestIn(before), after: digestIn(after) });
}

function own(value: { readonly [name: string]: Json }, name: string): Json | undefined {
  return Object.hasOwn(value, name) ? value[name] : undefined;
}

function isPlainObject(value: Json): value is { readonly [name: string]: Json } {
  return isJsonObject(value) && !isContent(value);
}

function isContent(value: Json | undefined): value is { readonly $content: string } {
  return isJsonObject(value) && typeof value['$content'] === 'string';
}

function digestIn(value: Json | undefined): Json | undefined {
  return isContent(value) ? value.$content : value;
}
