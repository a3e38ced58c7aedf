/**
 * YAML text -> a tree of nodes with places, or every problem of its syntax.
 *
 * YAML 1.2 core (no `no` -> false; JSON is YAML). Aliases and `<<` are allowed, but a document may not
 * grow beyond MAX_NODES by them. What is refused: tags, several documents, keys that are not text,
 * duplicate keys, numbers that JSON cannot carry.
 */
import {
  type Alias,
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  type Node as YamlNode,
  parseDocument,
  type Scalar as YamlScalar,
  type YAMLMap,
  type YAMLSeq,
} from 'yaml';
import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts';
import * as messages from '../diagnostics/messages/language.ts';
import { err, ok, type Result } from '../util/result.ts';
import type { CharacterPlaces, Entry, MapNode, Node, Scalar, ScalarNode } from './node.ts';
import type { Origin } from './pipeline.ts';
import type { SourceText } from './source-text.ts';

const MAX_NODES = 200_000;
const MAX_DEPTH = 60;
const CORE_TAGS = /^tag:yaml\.org,2002:(?:str|int|float|bool|null|map|seq|merge)$/;

export interface ReadYamlOptions {
  readonly source: SourceText;
  /** Where the YAML starts in the source; for `--set path=value`. */
  readonly from?: number;
  /** The origin of a value at a place; a file's unless said otherwise. */
  readonly originOf?: (span: Span) => Origin;
}

/** Reads one document. An empty document is the scalar null. */
export function readYaml(options: ReadYamlOptions): Result<Node, readonly Diagnostic[]> {
  const { source, from = 0, originOf = (span): Origin => ({ kind: 'file', span }) } = options;
  // Blanks in place of what stands before keep every offset true.
  const text = from === 0 ? source.text : ' '.repeat(from) + source.text.slice(from);
  let document: Document.Parsed;
  try {
    document = parseDocument(text, {
      version: '1.2',
      schema: 'core',
      merge: true,
      uniqueKeys: false, // checked here, with the place of the first one
      prettyErrors: false,
      logLevel: 'error', // 'silent' would hide that there are several documents
    });
  } catch (error) {
    // The parser is recursive; a text that exhausts the stack is nested beyond any use.
    if (error instanceof RangeError) return err([messages.nestedTooDeep(source.span(from, from))]);
    throw error;
  }
  const problems: Diagnostic[] = [];
  for (const { code, message, pos } of [...document.errors, ...document.warnings]) {
    // After one slip the parser stumbles over what follows; that says nothing new.
    if (code === 'UNEXPECTED_TOKEN' && problems.length > 0) continue;
    const span = source.span(...pos);
    const tag = code === 'TAG_RESOLVE_FAILED' ? /!\S+/.exec(message)?.[0] : undefined;
    problems.push(
      tag === undefined
        ? messages.yamlSyntax(code, message, span)
        : messages.unsupportedTag(tag, span),
    );
    if (code === 'MULTIPLE_DOCS') break;
  }
  const version = document.directives?.yaml;
  if (version?.explicit === true && version.version !== '1.2') {
    problems.push(messages.yamlVersion(String(version.version), source.span(from, from)));
  }
  if (problems.length > 0) return err(onePerLine(problems));
  const converter = new Converter(source, originOf);
  const node = converter.node(document.contents, from, 0);
  if (converter.problems.length > 0) return err(converter.problems);
  return ok(node);
}

// One slip in YAML makes the parser stumble several times on the same line; the first one tells.
function onePerLine(problems: readonly Diagnostic[]): readonly Diagnostic[] {
  const seen = new Set<number>();
  return problems.filter(({ span }) => {
    const line = span?.line ?? 0;
    if (seen.has(line)) return false;
    seen.add(line);
    return true;
  });
}

class Converter {
  readonly problems: Diagnostic[] = [];
  readonly #source: SourceText;
  readonly #originOf: (span: Span) => Origin;
  readonly #anchors = new Map<string, { readonly node: Node; readonly size: number }>();
  #nodes = 0;
  #tooMany = false;

  constructor(source: SourceText, originOf: (span: Span) => Origin) {
    this.#source = source;
    this.#originOf = originOf;
  }

  node(yaml: YamlNode | null, at: number, depth: number): Node {
    const before = this.#nodes;
    const node = this.#convert(yaml, at, depth);
    const anchor = isAlias(yaml) ? undefined : (yaml as { anchor?: string } | null)?.anchor;
    if (anchor !== undefined) this.#anchors.set(anchor, { node, size: this.#nodes - before });
    return node;
  }

  #convert(yaml: YamlNode | null, at: number, depth: number): Node {
    const [start, end] = yaml?.range ?? [at, at];
    const span = this.#source.span(start, end);
    if (depth > MAX_DEPTH) {
      this.problems.push(messages.nestedTooDeep(span));
      return this.#scalar(null, span);
    }
    this.#count(1, span);
    const tag = (yaml as { tag?: string } | null)?.tag;
    if (tag !== undefined && !CORE_TAGS.test(tag))
      this.problems.push(messages.unsupportedTag(tag, span));
    if (isAlias(yaml)) return this.#alias(yaml, span);
    if (isMap(yaml)) return this.#map(yaml, span, depth);
    if (isSeq(yaml)) return this.#list(yaml, span, depth);
    if (isScalar(yaml)) return this.#value(yaml, span);
    return this.#scalar(null, span);
  }

  #count(amount: number, span: Span): void {
    this.#nodes += amount;
    if (this.#nodes > MAX_NODES && !this.#tooMany) {
      this.#tooMany = true;
      this.problems.push(messages.tooManyNodes(MAX_NODES, span));
    }
  }

  #scalar(value: Scalar, span: Span, characters?: CharacterPlaces): ScalarNode {
    const origin = this.#originOf(span);
    return { kind: 'scalar', value, characters, isFinal: false, span, origin };
  }

  #alias(yaml: Alias, span: Span): Node {
    const target = this.#anchors.get(yaml.source);
    if (target === undefined) {
      this.problems.push(messages.unknownAnchor(yaml.source, [...this.#anchors.keys()], span));
      return this.#scalar(null, span);
    }
    this.#count(target.size, span);
    return target.node;
  }

  #list(yaml: YAMLSeq, span: Span, depth: number): Node {
    const items: Node[] = [];
    for (const item of yaml.items) {
      if (this.#tooMany) break;
      items.push(this.node(item as YamlNode | null, yaml.range?.[0] ?? 0, depth + 1));
    }
    return { kind: 'list', items, span, origin: this.#originOf(span) };
  }

  #map(yaml: YAMLMap, span: Span, depth: number): MapNode {
    const entries = new Map<string, Entry>();
    const merged: Node[] = [];
    for (const pair of yaml.items) {
      if (this.#tooMany) break;
      const keyNode = pair.key as YamlNode | null;
      const [start, end] = keyNode?.range ?? yaml.range ?? [0, 0];
      const keySpan = this.#source.span(start, end);
      const key = this.#key(keyNode, keySpan, start, end);
      const before = this.problems.length;
      const value = this.node(pair.value as YamlNode | null, end, depth + 1);
      if (key === undefined) continue;
      if (key === '<<' && (keyNode as YamlScalar).type === 'PLAIN') {
        merged.push(...(value.kind === 'list' ? value.items : [value]));
        for (const one of merged) {
          if (one.kind !== 'map' && before === this.problems.length)
            this.problems.push(messages.mergeNeedsMap(keySpan));
        }
        continue;
      }
      const earlier = entries.get(key);
      if (earlier !== undefined) {
        this.problems.push(messages.duplicateKey(key, keySpan, earlier.keySpan));
        continue;
      }
      entries.set(key, { key, keySpan, value });
    }
    // What stands in the map itself wins over what is merged in; of several, the first wins.
    for (const one of merged) {
      if (one.kind !== 'map') continue;
      for (const [key, entry] of one.entries) if (!entries.has(key)) entries.set(key, entry);
    }
    return { kind: 'map', entries, span, origin: this.#originOf(span) };
  }

  #key(yaml: YamlNode | null, span: Span, start: number, end: number): string | undefined {
    if (!isScalar(yaml)) {
      this.problems.push(messages.keyNotText(span));
      return undefined;
    }
    const key =
      typeof yaml.value === 'string' ? yaml.value : this.#source.text.slice(start, end).trim();
    // A plain object cannot carry this name as a field of its own.
    if (key === '__proto__' || key === '') {
      this.problems.push(messages.keyNotText(span));
      return undefined;
    }
    return key;
  }

  #value(yaml: YamlScalar, span: Span): ScalarNode {
    const { value } = yaml;
    if (typeof value === 'string')
      return this.#scalar(value, span, this.#places(yaml, value, span));
    if (typeof value === 'number') {
      const text = yaml.source ?? String(value);
      if (!Number.isFinite(value)) this.problems.push(messages.numberNotFinite(text, span));
      else if (
        Number.isInteger(value) &&
        Math.abs(value) > Number.MAX_SAFE_INTEGER &&
        /^[-+]?\d+$/.test(text)
      ) {
        this.problems.push(messages.integerTooLarge(text, span));
      }
      return this.#scalar(Object.is(value, -0) ? 0 : value, span);
    }
    if (typeof value === 'boolean') return this.#scalar(value, span);
    return this.#scalar(null, span);
  }

  /** Where the characters of a text stand, if they stand there as they are. */
  #places(yaml: YamlScalar, value: string, span: Span): CharacterPlaces | undefined {
    const [start, end] = yaml.range ?? [0, 0];
    const raw = this.#source.text.slice(start, end);
    if (yaml.type === 'BLOCK_LITERAL') {
      const header = raw.indexOf('\n');
      const first = raw.slice(header + 1).split('\n', 1)[0] ?? '';
      const firstValue = value.split('\n', 1)[0] ?? '';
      if (header === -1 || firstValue === '' || !first.endsWith(firstValue)) return undefined;
      const column = first.length - firstValue.length + 1;
      return { line: span.line + 1, column, restColumn: column };
    }
    const isQuoted = yaml.type === 'QUOTE_DOUBLE' || yaml.type === 'QUOTE_SINGLE';
    const written = isQuoted ? raw.slice(1, -1) : raw;
    if (written !== value || value.includes('\n')) return undefined;
    const column = span.column + (isQuoted ? 1 : 0);
    return { line: span.line, column, restColumn: column };
  }
}
