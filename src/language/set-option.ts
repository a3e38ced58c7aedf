/** `--set path=value`: a change to one value of the merged file, with a place in the option's own text. */
import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts';
import * as messages from '../diagnostics/messages/language.ts';
import { nearest } from '../util/nearest.ts';
import type { Result } from '../util/result.ts';
import { err, ok } from '../util/result.ts';
import { type Entry, emptyMap, type MapNode, type Node } from './node.ts';
import { isDeclaration } from './params.ts';
import type { Origin } from './pipeline.ts';
import { readYaml } from './read-yaml.ts';
import { SourceText } from './source-text.ts';
import { TOP_LEVEL } from './stage-fields.ts';

interface Segment {
  readonly key: string;
  readonly isIndex: boolean;
  readonly span: Span;
}

interface SetOption {
  readonly path: readonly Segment[];
  readonly value: Node;
  readonly origin: Origin;
}

/** Reads and applies one option. */
export function applySet(
  root: MapNode,
  source: SourceText,
): Result<MapNode, readonly Diagnostic[]> {
  const option = parseSet(source);
  if (!option.ok) return option;
  const { path, value, origin } = option.value;
  const [first] = path;
  if (first === undefined) return err([messages.setSyntax(source.text, source.span(0, 0))]);
  if (!TOP_LEVEL.includes(first.key)) {
    const isParam = root.entries.get('params')?.value;
    const meant =
      isParam?.kind === 'map' && isParam.entries.has(first.key)
        ? `params.${first.key}`
        : stageNamed(root, first.key)
          ? `stages.${first.key}`
          : nearest(first.key, TOP_LEVEL);
    return err([messages.setUnknown(source.text, first.key, meant, TOP_LEVEL, first.span)]);
  }
  const applied = put(root, path, 0, value, origin);
  return applied.ok ? ok(applied.value as MapNode) : applied;
}

function stageNamed(root: MapNode, name: string): boolean {
  const stages = root.entries.get('stages')?.value;
  return stages?.kind === 'map' && stages.entries.has(name);
}

function parseSet(source: SourceText): Result<SetOption, readonly Diagnostic[]> {
  const { text } = source;
  const equals = text.indexOf('=');
  const path = equals === -1 ? undefined : parsePath(source, equals);
  if (path === undefined) return err([messages.setSyntax(text, source.span(0, text.length))]);
  const origin: Origin = { kind: 'set', text };
  const value = readYaml({ source, from: equals + 1, originOf: () => origin });
  return value.ok ? ok({ path, value: value.value, origin }) : value;
}

function parsePath(source: SourceText, end: number): readonly Segment[] | undefined {
  const path: Segment[] = [];
  const pattern = /(?:^|\.)([A-Za-z0-9_$][\w$-]*)|\[(\d+)\]/y;
  const text = source.text.slice(0, end);
  let at = 0;
  while (at < end) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (match === null) return undefined;
    const key = match[1] ?? match[2] ?? '';
    if (key === '__proto__') return undefined;
    const start = at + match[0].indexOf(key);
    path.push({
      key,
      isIndex: match[2] !== undefined,
      span: source.span(start, start + key.length),
    });
    at += match[0].length;
  }
  return path.length === 0 ? undefined : path;
}

/** Names whose members must exist: a new one would be a slip, not a setting. */
const MEMBERS: Readonly<Record<string, (name: string) => string>> = {
  params: (name) => `params.${name}`,
  stages: (name) => `stages.${name}`,
  datasets: (name) => `datasets.${name}`,
  profiles: (name) => `profiles.${name}`,
};

function put(
  node: Node | undefined,
  path: readonly Segment[],
  depth: number,
  value: Node,
  origin: Origin,
): Result<Node, readonly Diagnostic[]> {
  const segment = path[depth];
  if (segment === undefined) return ok(value);
  const soFar = path
    .slice(0, depth)
    .map((one, index) => (one.isIndex ? `[${one.key}]` : `${index === 0 ? '' : '.'}${one.key}`))
    .join('');
  if (node?.kind === 'list') {
    const index = Number(segment.key);
    const item = Number.isInteger(index) ? node.items[index] : undefined;
    if (item === undefined) {
      return err([messages.setNoItem(soFar, segment.key, node.items.length, segment.span)]);
    }
    const inner = put(item, path, depth + 1, value, origin);
    if (!inner.ok) return inner;
    return ok({ ...node, items: node.items.with(index, inner.value) });
  }
  if (node !== undefined && node.kind !== 'map' && !isNothing(node)) {
    return err([messages.setNotMap(soFar, segment.span)]);
  }
  const map = node?.kind === 'map' ? node : emptyMap(segment.span, origin);
  const before = map.entries.get(segment.key);
  const section = depth === 1 ? path[0]?.key : undefined;
  if (before === undefined && section !== undefined && MEMBERS[section] !== undefined) {
    const names = [...map.entries.keys()];
    const meant = nearest(segment.key, names);
    return err([
      messages.setUnknownMember({ section, name: segment.key, meant, names }, segment.span),
    ]);
  }
  // The value of a declared param is its default, whatever else the declaration says.
  const declared = section === 'params' ? before?.value : undefined;
  if (declared?.kind === 'map' && isDeclaration(declared)) {
    const inside = declared.entries.get('default');
    const inner = put(inside?.value, path, depth + 1, value, origin);
    if (!inner.ok) return inner;
    const entry: Entry = { key: 'default', keySpan: segment.span, value: inner.value };
    const changed: MapNode = {
      ...declared,
      entries: new Map(declared.entries).set('default', entry),
    };
    return ok(
      withEntry(map, {
        key: segment.key,
        keySpan: before?.keySpan ?? segment.span,
        value: changed,
      }),
    );
  }
  const inner = put(before?.value, path, depth + 1, value, origin);
  if (!inner.ok) return inner;
  return ok(withEntry(map, { key: segment.key, keySpan: segment.span, value: inner.value }));
}

function isNothing(node: Node): boolean {
  return node.kind === 'scalar' && node.value === null;
}

function withEntry(map: MapNode, entry: Entry): MapNode {
  return { ...map, entries: new Map(map.entries).set(entry.key, entry) };
}
