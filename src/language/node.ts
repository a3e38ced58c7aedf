/**
 * The tree that a document becomes: every value and every key with its place and its origin.
 *
 * Nodes are immutable and may be shared (an alias is the node of its anchor).
 */
import type { OutputRef, PathRef } from '../contract/artifact.ts';
import type { Span } from '../diagnostics/diagnostic.ts';
import type { Json } from '../util/json.ts';
import type { Range } from './expression/expression.ts';
import type { Origin } from './pipeline.ts';

export type Scalar = null | boolean | number | string;

export type Node = ScalarNode | ListNode | MapNode | ArtifactNode;

interface Placed {
  readonly span: Span;
  readonly origin: Origin;
}

export interface ScalarNode extends Placed {
  readonly kind: 'scalar';
  readonly value: Scalar;
  /** Where the characters of a text stand, for problems inside of it; undefined when they were escaped or folded. */
  readonly characters: CharacterPlaces | undefined;
  /** What an expression answered: not looked at for `${…}` again. */
  readonly isFinal: boolean;
}

/** Line `i` of the text stands on source line `line + i`; its first character in `column` (line 0) or `restColumn`. */
export interface CharacterPlaces {
  readonly line: number;
  readonly column: number;
  readonly restColumn: number;
}

export interface ListNode extends Placed {
  readonly kind: 'list';
  readonly items: readonly Node[];
}

export interface MapNode extends Placed {
  readonly kind: 'map';
  readonly entries: ReadonlyMap<string, Entry>;
}

export interface Entry {
  readonly key: string;
  readonly keySpan: Span;
  readonly value: Node;
}

/** Only after filling: an output of a trial, or a path. */
export interface ArtifactNode extends Placed {
  readonly kind: 'artifact';
  readonly value: OutputRef | PathRef;
}

/** The place of some characters of a text; the whole scalar where they cannot be told apart. */
export function spanWithin(node: ScalarNode, range: Range): Span {
  const places = node.characters;
  if (places === undefined || typeof node.value !== 'string') return node.span;
  const start = locate(node.value, places, range.start);
  const end = locate(node.value, places, Math.max(range.end, range.start));
  return { file: node.span.file, ...start, endLine: end.line, endColumn: end.column };
}

function locate(
  text: string,
  places: CharacterPlaces,
  offset: number,
): Pick<Span, 'line' | 'column'> {
  let lines = 0;
  let lineStart = 0;
  for (let at = text.indexOf('\n'); at !== -1 && at < offset; at = text.indexOf('\n', at + 1)) {
    lines += 1;
    lineStart = at + 1;
  }
  const first = lines === 0 ? places.column : places.restColumn;
  return { line: places.line + lines, column: first + (offset - lineStart) };
}

/** A node for a value that stands in no text of its own, placed where it came from. */
export function nodeOf(value: Json, span: Span, origin: Origin): Node {
  if (Array.isArray(value)) {
    const items: readonly Json[] = value;
    return { kind: 'list', items: items.map((item) => nodeOf(item, span, origin)), span, origin };
  }
  if (typeof value === 'object' && value !== null) {
    const entries = new Map<string, Entry>();
    for (const [key, one] of Object.entries(value)) {
      entries.set(key, { key, keySpan: span, value: nodeOf(one, span, origin) });
    }
    return { kind: 'map', entries, span, origin };
  }
  // Arrays and objects are gone, so a scalar is left.
  const scalar = value as Scalar;
  return { kind: 'scalar', value: scalar, characters: undefined, isFinal: true, span, origin };
}

/** The plain value of a node, `${…}` as text. */
export function jsonOf(node: Node): Json {
  switch (node.kind) {
    case 'scalar':
      return node.value;
    case 'list':
      return node.items.map(jsonOf);
    case 'map':
      return Object.fromEntries(
        [...node.entries].map(([key, entry]) => [key, jsonOf(entry.value)]),
      );
    case 'artifact':
      return { ...node.value } as Json; // references are JSON: a path, or a trial and a name
  }
}

/** The same tree with another origin, the places kept. */
export function withOrigin(node: Node, kind: 'overlay' | 'profile'): Node {
  const origin: Origin = { kind, span: node.span };
  switch (node.kind) {
    case 'scalar':
    case 'artifact':
      return { ...node, origin };
    case 'list':
      return { ...node, origin, items: node.items.map((item) => withOrigin(item, kind)) };
    case 'map': {
      const entries = new Map<string, Entry>();
      for (const [key, entry] of node.entries) {
        entries.set(key, { ...entry, value: withOrigin(entry.value, kind) });
      }
      return { ...node, origin, entries };
    }
  }
}

export function emptyMap(span: Span, origin: Origin): MapNode {
  return { kind: 'map', entries: new Map(), span, origin };
}

/** The value under a key of a map; undefined when there is none, or when it is no map. */
export function child(node: Node | undefined, key: string): Node | undefined {
  return node?.kind === 'map' ? node.entries.get(key)?.value : undefined;
}
