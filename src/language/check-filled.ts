/** The second look at parameters: after matrix values and results took the place of `Deferred`. */
import type { OutputRef, PathRef } from '../contract/artifact.ts';
import type { TrialId } from '../contract/ids.ts';
import type { Diagnostic, Span } from '../diagnostics/diagnostic.ts';
import * as messages from '../diagnostics/messages/language.ts';
import type { JsonObject } from '../util/json.ts';
import { err, ok, type Result } from '../util/result.ts';
import { isArtifact } from './expression/value.ts';
import type { Entry, Node, Scalar } from './node.ts';
import {
  type CheckedStage,
  Deferred,
  type Filled,
  type Origin,
  type Template,
} from './pipeline.ts';
import { labelOf, validate } from './validate.ts';

export interface CheckFilledOptions {
  readonly stage: CheckedStage;
  /** What `fill(stage.params, scope)` answered. */
  readonly params: Filled;
  readonly trial: TrialId;
}

/**
 * Checks filled parameters of one trial against the schema of the kind, and by the kind's own check.
 *
 * @returns the parameters, with a text in an `x-input` field turned into a `PathRef`.
 */
export function checkFilled(options: CheckFilledOptions): Result<Filled, readonly Diagnostic[]> {
  const { stage, params, trial } = options;
  const problems: Diagnostic[] = [];
  const report = (diagnostic: Diagnostic): void => {
    problems.push(messages.forTrial(diagnostic, trial));
  };
  const node = nodeFrom(params, stage.params, stage.span);
  const at = { pointer: '', label: '', keySpan: stage.span };
  const checked = validate(stage.schema, node, at, {
    resolve: (scalar) => ({ kind: 'value', node: scalar }),
    report,
    note: () => {},
    defaultsOf: `kind ${stage.kind.name}`,
  });
  if (checked === undefined || problems.length > 0) return err(problems);
  // Nothing is deferred any more, so the template is filled.
  const filled = checked as Filled;
  for (const problem of stage.kind.check?.(filled as JsonObject) ?? []) {
    report(
      messages.kindCheck(
        labelOf(problem.pointer),
        problem.message,
        spanAt(stage.params, problem.pointer) ?? stage.span,
      ),
    );
  }
  return problems.length > 0 ? err(problems) : ok(filled);
}

/** A node tree of filled values, placed where the template they came from stands. */
function nodeFrom(value: Filled, template: Template | undefined, around: Span): Node {
  const span = template instanceof Deferred ? template.span : around;
  const origin: Origin = { kind: 'file', span };
  // Below a `Deferred` everything came from it.
  const inside = (key: string): Template | undefined => {
    if (typeof template !== 'object' || template === null) return undefined;
    return template instanceof Deferred ? template : (template as Record<string, Template>)[key];
  };
  if (Array.isArray(value)) {
    const items = (value as readonly Filled[]).map((item, index) =>
      nodeFrom(item, inside(String(index)), span),
    );
    return { kind: 'list', items, span, origin };
  }
  if (typeof value === 'object' && value !== null) {
    if (isArtifact(value)) {
      return { kind: 'artifact', value: value as OutputRef | PathRef, span, origin };
    }
    const entries = new Map<string, Entry>();
    for (const [key, one] of Object.entries(value as Record<string, Filled>)) {
      entries.set(key, { key, keySpan: span, value: nodeFrom(one, inside(key), span) });
    }
    return { kind: 'map', entries, span, origin };
  }
  const scalar = value as Scalar; // lists and maps are gone
  return { kind: 'scalar', value: scalar, characters: undefined, isFinal: true, span, origin };
}

function spanAt(template: Template, pointer: string): Span | undefined {
  let current: Template | undefined = template;
  for (const part of pointer.split('/').slice(1)) {
    if (current instanceof Deferred) return current.span;
    if (typeof current !== 'object' || current === null) return undefined;
    const key = part.replaceAll('~1', '/').replaceAll('~0', '~');
    current = (current as Record<string, Template>)[key];
  }
  return current instanceof Deferred ? current.span : undefined;
}
