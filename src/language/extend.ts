/** `extends:` and `defaults:`: what a stage takes over from others before it is looked at. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import * as messages from '../diagnostics/messages/language.ts';
import { definition } from './expression/check.ts';
import type { Entry, MapNode, Node } from './node.ts';
import { merge, settle } from './overlay.ts';

type Report = (diagnostic: Diagnostic) => void;

/**
 * Deep-merges every stage onto the one that it extends; a cycle is reported once.
 *
 * @returns all stages in file order; those that cannot be known, by name, in `broken`.
 */
export function applyExtends(
  stages: MapNode,
  report: Report,
): { readonly entries: ReadonlyMap<string, Entry>; readonly broken: ReadonlySet<string> } {
  const broken = new Set<string>();
  const done = new Map<string, Entry>();
  const open: string[] = [];
  const resolve = (name: string, entry: Entry): Entry => {
    const before = done.get(name);
    if (before !== undefined) return before;
    open.push(name);
    const answer = { ...entry, value: settle(extended(entry), report) };
    open.pop();
    done.set(name, answer);
    return answer;
  };
  const extended = (entry: Entry): Node => {
    const { value } = entry;
    const parent = value.kind === 'map' ? value.entries.get('extends') : undefined;
    if (parent === undefined || value.kind !== 'map') return value;
    const own: MapNode = { ...value, entries: without(value.entries, 'extends') };
    const name = parent.value.kind === 'scalar' ? parent.value.value : undefined;
    if (typeof name !== 'string') {
      report(messages.extendsTakesName(parent.value.span));
      broken.add(entry.key);
      return own;
    }
    const base = stages.entries.get(name);
    if (base === undefined) {
      const meant = definition(name, stages.entries, (one) => one.keySpan);
      report(messages.extendsUnknown(name, meant, [...stages.entries.keys()], parent.value.span));
      broken.add(entry.key);
      return own;
    }
    const at = open.indexOf(name);
    if (at !== -1) {
      report(messages.extendsCycle([...open.slice(at), name], parent.value.span));
      for (const one of open.slice(at)) broken.add(one);
      return own;
    }
    const lower = resolve(name, base).value;
    if (broken.has(name)) broken.add(entry.key);
    return merge(lower, own, report);
  };
  // In file order, whatever the order in which they were needed.
  const entries = new Map([...stages.entries].map(([name, entry]) => [name, resolve(name, entry)]));
  return { entries, broken };
}

function without(entries: ReadonlyMap<string, Entry>, key: string): ReadonlyMap<string, Entry> {
  const rest = new Map(entries);
  rest.delete(key);
  return rest;
}

/** Puts the defaults under a stage: what the stage says itself wins. */
export function applyDefaults(stage: Node, defaults: Node | undefined, report: Report): Node {
  if (defaults === undefined || defaults.kind !== 'map' || stage.kind !== 'map') return stage;
  return { ...stage, entries: (merge(defaults, stage, report) as MapNode).entries };
}
