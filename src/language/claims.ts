/** `expect:` and `compare:`: what the pipeline claims, and what it only shows. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import * as messages from '../diagnostics/messages/language.ts';
import type { Names, StageUse } from './expression/check.ts';
import type { Node } from './node.ts';
import { firstDeferred } from './params.ts';
import type { CheckedClaim, CheckedComparison, Origin, Template } from './pipeline.ts';
import { makeResolver } from './resolve.ts';
import { claimSchema, comparisonSchema } from './stage-fields.ts';
import { validate, type Validation } from './validate.ts';

export interface ClaimContext {
  readonly names: Names;
  readonly report: (diagnostic: Diagnostic) => void;
  readonly note: (pointer: string, origin: Origin) => void;
  readonly usesParam: (name: string) => void;
  readonly usesStage: (use: StageUse) => void;
}

type Fields = { readonly [name: string]: Template };

export function readClaims(node: Node | undefined, context: ClaimContext): readonly CheckedClaim[] {
  return readEntries('expect', node, context, (fields, item) => {
    const isMade = fields['when'] !== false; // checked all the same, so that no profile hides a mistake
    const bounds = (['equals', 'at_least', 'at_most'] as const).filter(
      (one) => fields[one] !== undefined,
    );
    const [bound] = bounds;
    if (bound === undefined || bounds.length > 1) {
      context.report(messages.claimBounds(bounds, item.span));
      return undefined;
    }
    const { tolerance } = fields;
    if ((tolerance === undefined) === (bound === 'equals')) {
      context.report(messages.claimTolerance(bound, item.span));
      return undefined;
    }
    if (!isMade) return undefined;
    const to = fields[bound] ?? null;
    return {
      claim: String(fields['claim']),
      value: fields['value'] ?? null,
      bound:
        bound === 'equals'
          ? { kind: 'equals', to, tolerance: Number(tolerance) }
          : { kind: bound === 'at_least' ? 'at-least' : 'at-most', than: to },
      source: fields['source'] === undefined ? undefined : String(fields['source']),
      span: item.span,
    };
  });
}

export function readComparisons(
  node: Node | undefined,
  context: ClaimContext,
): readonly CheckedComparison[] {
  return readEntries('compare', node, context, (fields, item) => {
    const rows = fields['rows'] as readonly Fields[];
    return {
      title: String(fields['title']),
      rows: rows.map((row) => ({ label: String(row['label']), value: row['value'] ?? null })),
      note: fields['note'] === undefined ? undefined : String(fields['note']),
      span: item.span,
    };
  });
}

function readEntries<T>(
  section: 'expect' | 'compare',
  node: Node | undefined,
  context: ClaimContext,
  finish: (fields: Fields, item: Node) => T | undefined,
): readonly T[] {
  if (node === undefined) return [];
  if (node.kind !== 'list') {
    context.report(messages.sectionNotList(section, node.span));
    return [];
  }
  const { names, report, usesParam } = context;
  const resolver = makeResolver({ names, report, usesParam });
  const { resolve } = resolver;
  const validation: Validation = { resolve, report, note: context.note, defaultsOf: section };
  const entries: T[] = [];
  for (const [index, item] of node.items.entries()) {
    const label = `${section}[${index}]`;
    const at = { pointer: `/${section}/${index}`, label, keySpan: undefined };
    const fields = validate(
      section === 'expect' ? claimSchema : comparisonSchema,
      item,
      at,
      validation,
    );
    if (fields === undefined) continue;
    // Values may wait for results; the words around them may not.
    const {
      value: _value,
      equals: _equals,
      at_least: _low,
      at_most: _high,
      ...rest
    } = fields as Fields;
    const rows = (rest['rows'] ?? []) as readonly Fields[];
    const waiting = firstDeferred({ ...rest, rows: rows.map((row) => row['label'] ?? null) });
    if (waiting !== undefined) {
      report(messages.notKnownYet(label, waiting.text, waiting.span));
      continue;
    }
    const finished = finish(fields as Fields, item);
    if (finished !== undefined) entries.push(finished);
  }
  for (const use of resolver.uses) context.usesStage(use);
  return entries;
}
