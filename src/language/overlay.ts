/**
 * Deep merge: overlays onto the file, a profile onto that, a stage onto the one it extends.
 *
 * Maps merge key by key; everything else replaces. In the upper map `$delete: [names]` takes keys of
 * the lower one away, and a map that is `{$replace: value}` replaces instead of merging.
 */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import * as messages from '../diagnostics/messages/language.ts';
import { nearest } from '../util/nearest.ts';
import type { Entry, Node } from './node.ts';

type Report = (diagnostic: Diagnostic) => void;

/** @returns `upper` over `lower`; neither is changed. */
export function merge(lower: Node | undefined, upper: Node, report: Report): Node {
  if (upper.kind !== 'map') return upper;
  const replacement = upper.entries.get('$replace');
  if (replacement !== undefined) {
    if (upper.entries.size > 1) report(messages.replaceStandsAlone(replacement.keySpan));
    return lower === undefined ? upper : replacement.value;
  }
  if (lower === undefined || lower.kind !== 'map') return upper;
  const inner = lower.entries.get('$replace');
  if (inner !== undefined) {
    const value = merge(inner.value, upper, report);
    return { ...lower, entries: new Map([['$replace', { ...inner, value }]]) };
  }
  const entries = new Map<string, Entry>(lower.entries);
  const deletion = upper.entries.get('$delete');
  if (deletion !== undefined) remove(entries, deletion, report);
  for (const [key, entry] of upper.entries) {
    if (key === '$delete') continue;
    const before = entries.get(key);
    // The key keeps the place of its first definition: that is where one looks for it.
    const keySpan = before?.keySpan ?? entry.keySpan;
    entries.set(key, { key, keySpan, value: merge(before?.value, entry.value, report) });
  }
  return { ...lower, entries };
}

function remove(entries: Map<string, Entry>, deletion: Entry, report: Report): void {
  const names = deletion.value.kind === 'list' ? deletion.value.items : [deletion.value];
  const kept: Node[] = [];
  for (const name of names) {
    if (name.kind !== 'scalar' || typeof name.value !== 'string') {
      report(messages.deleteTakesNames(name.span));
    } else if (entries.has(name.value)) {
      entries.delete(name.value);
    } else if (entries.has('extends')) {
      kept.push(name); // the key may come with the stage that this one extends
    } else {
      report(messages.deleteNothing(name.value, nearest(name.value, entries.keys()), name.span));
    }
  }
  const [first] = kept;
  if (first === undefined) return;
  const earlier = entries.get('$delete')?.value;
  const items =
    earlier === undefined
      ? kept
      : [...(earlier.kind === 'list' ? earlier.items : [earlier]), ...kept];
  const value: Node = { kind: 'list', items, span: first.span, origin: first.origin };
  entries.set('$delete', { ...deletion, value });
}

/** Takes away directives that had nothing below them: `$replace` becomes its value, `$delete` a problem. */
export function settle(node: Node, report: Report): Node {
  if (node.kind === 'list') {
    const items = node.items.map((item) => settle(item, report));
    return items.every((item, index) => item === node.items[index]) ? node : { ...node, items };
  }
  if (node.kind !== 'map') return node;
  const replacement = node.entries.get('$replace');
  if (replacement !== undefined) return settle(replacement.value, report);
  let isSame = true;
  const entries = new Map<string, Entry>();
  for (const [key, entry] of node.entries) {
    if (key === '$delete') {
      report(messages.nothingBelow('$delete', entry.keySpan));
      isSame = false;
      continue;
    }
    const value = settle(entry.value, report);
    if (value !== entry.value) isSame = false;
    entries.set(key, value === entry.value ? entry : { ...entry, value });
  }
  return isSame ? node : { ...node, entries };
}
