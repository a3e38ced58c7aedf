/**
 * Resolves the `${…}` of one scalar: a value when the file alone decides it, else a `Deferred`.
 * Names and types are checked on the way; each scalar is looked at once.
 */
import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts';
import * as messages from '../diagnostics/messages/language.ts';
import type { Json } from '../util/json.ts';
import { checkTypes, type Names, type StageUse } from './expression/check.ts';
import type { Expression, Range } from './expression/expression.ts';
import { fold } from './expression/fold.ts';
import { parseScalar } from './expression/parse.ts';
import { referencesIn, targetOf } from './expression/reference.ts';
import type { Types } from './expression/value.ts';
import { type Node, nodeOf, type ScalarNode, spanWithin } from './node.ts';
import { Deferred } from './pipeline.ts';

export type Resolved =
  | { readonly kind: 'value'; readonly node: Node }
  | { readonly kind: 'deferred'; readonly deferred: Deferred; readonly types: Types }
  /** Reported already. */
  | { readonly kind: 'bad' };

export type Resolve = (node: ScalarNode, keepsRoots: boolean) => Resolved;

export interface Resolver {
  readonly resolve: Resolve;
  /** What the resolved scalars read of other stages. */
  readonly uses: readonly StageUse[];
}

export interface ResolverOptions {
  readonly names: Names;
  readonly report: (diagnostic: Diagnostic) => void;
  readonly usesParam: (name: string) => void;
  /** Called before a param's value is read; params of params are computed on demand. */
  readonly paramValue?: (param: string) => Json | undefined;
}

export function makeResolver(options: ResolverOptions): Resolver {
  const { names, report } = options;
  const uses: StageUse[] = [];
  const seen = { kept: new Map<ScalarNode, Resolved>(), replaced: new Map<ScalarNode, Resolved>() };
  const values = new Map<string, Json>();
  for (const [name, { value }] of names.params) if (value !== undefined) values.set(name, value);

  const compute = (node: ScalarNode, keepsRoots: boolean): Resolved => {
    const text = String(node.value);
    const spanOf = (range: Range): Span => spanWithin(node, range);
    const parsed = parseScalar(text, keepsRoots);
    if (parsed.kind === 'problem') {
      const { found, expected, range } = parsed.problem;
      report(messages.expressionSyntax(text, found, expected, spanOf(range)));
      return { kind: 'bad' };
    }
    if (parsed.kind === 'plain') {
      return { kind: 'value', node: { ...node, value: parsed.text, isFinal: true } };
    }
    let hasProblem = false;
    const types = checkTypes(parsed.expression, {
      names,
      text,
      keepsRoots,
      spanOf,
      report: (diagnostic) => {
        hasProblem = true;
        report(diagnostic);
      },
      usesParam: options.usesParam,
      usesStage: (use) => uses.push(use),
    });
    if (hasProblem || !paramsAreKnown(parsed.expression)) return { kind: 'bad' };
    const folded = fold(parsed.expression, values);
    if (folded.kind === 'problem') {
      report(messages.cannotCompute(text, folded.message, spanOf(folded.range)));
      return { kind: 'bad' };
    }
    const { expression } = folded;
    if (expression.kind === 'literal') {
      return { kind: 'value', node: nodeOf(expression.value, node.span, node.origin) };
    }
    const deferred = new Deferred(expression, node.span, stagesIn(expression), text);
    return { kind: 'deferred', deferred, types };
  };

  const paramsAreKnown = (expression: Expression): boolean => {
    let areKnown = true;
    for (const reference of referencesIn(expression)) {
      const target = targetOf(reference);
      if (target.kind !== 'param') continue;
      const { name } = target.name;
      const value = options.paramValue === undefined ? values.get(name) : options.paramValue(name);
      if (value === undefined) areKnown = false;
      else values.set(name, value);
    }
    return areKnown;
  };

  const resolve: Resolve = (node, keepsRoots) => {
    if (node.isFinal || typeof node.value !== 'string' || !node.value.includes('${')) {
      return { kind: 'value', node };
    }
    const cache = keepsRoots ? seen.kept : seen.replaced;
    const before = cache.get(node);
    if (before !== undefined) return before;
    const resolved = compute(node, keepsRoots);
    cache.set(node, resolved);
    return resolved;
  };
  return { resolve, uses };
}

/** Stages whose outputs or metrics an expression reads. */
function stagesIn(expression: Expression): readonly string[] {
  const stages = new Set<string>();
  for (const reference of referencesIn(expression)) {
    const target = targetOf(reference);
    if (target.kind === 'output' || target.kind === 'metric') stages.add(target.stage);
  }
  return [...stages];
}
