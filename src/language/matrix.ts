/** `matrix:` of a stage: axes and their values, known when the file is read. */
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import * as messages from '../diagnostics/messages/language.ts';
import { canonicalJson, type Json } from '../util/json.ts';
import { nearest } from '../util/nearest.ts';
import type { Entry, Node } from './node.ts';
import { firstDeferred } from './params.ts';
import type { Matrix, Origin } from './pipeline.ts';
import type { Resolve } from './resolve.ts';
import { WORD_PATTERN } from './stage-fields.ts';
import { validate } from './validate.ts';

export const NO_MATRIX: Matrix = { axes: {}, include: [], exclude: [] };

export interface MatrixContext {
  readonly resolve: Resolve;
  readonly report: (diagnostic: Diagnostic) => void;
  readonly note: (pointer: string, origin: Origin) => void;
  /** JSON pointer of the matrix. */
  readonly pointer: string;
}

/** @returns the matrix as far as it is good; problems are reported. */
export function readMatrix(entry: Entry, context: MatrixContext): Matrix {
  const { report } = context;
  if (entry.value.kind !== 'map') {
    report(messages.sectionNotMap('matrix', entry.value.span));
    return NO_MATRIX;
  }
  const axes: Record<string, readonly Json[]> = {};
  for (const [axis, { keySpan, value }] of entry.value.entries) {
    if (axis === 'include' || axis === 'exclude') continue;
    if (!WORD_PATTERN.test(axis)) report(messages.wordNotAllowed('axis', axis, keySpan));
    const values = readList(axis, value, context);
    if (values === undefined) continue;
    if (values.length === 0) report(messages.axisEmpty(axis, value.span));
    const seen = new Set<string>();
    for (const [index, one] of values.entries()) {
      const text = canonicalJson(one);
      const span = value.kind === 'list' ? (value.items[index]?.span ?? value.span) : value.span;
      if (seen.has(text)) report(messages.axisDouble(axis, text, span));
      seen.add(text);
    }
    axes[axis] = values;
  }
  const include = readRows('include', entry, context);
  const exclude = readRows('exclude', entry, context);
  const known = new Set([...Object.keys(axes), ...include.flatMap((row) => Object.keys(row))]);
  const excluded = entry.value.entries.get('exclude')?.value;
  for (const [index, row] of exclude.entries()) {
    const node = excluded?.kind === 'list' ? excluded.items[index] : undefined;
    for (const axis of Object.keys(row)) {
      if (known.has(axis)) continue;
      const span = node?.kind === 'map' ? node.entries.get(axis)?.keySpan : excluded?.span;
      const facts = {
        text: 'matrix.exclude',
        name: axis,
        meant: nearest(axis, known),
        axes: [...known],
      };
      report(messages.unknownAxis(facts, span ?? entry.keySpan));
    }
  }
  return { axes, include, exclude };
}

/** Axis -> all values it can take, those of `include` too. */
export function axisValues(matrix: Matrix): ReadonlyMap<string, readonly Json[]> {
  const values = new Map<string, Json[]>();
  for (const [axis, list] of Object.entries(matrix.axes)) values.set(axis, [...list]);
  for (const row of matrix.include) {
    for (const [axis, value] of Object.entries(row)) {
      const list = values.get(axis) ?? [];
      list.push(value);
      values.set(axis, list);
    }
  }
  return values;
}

function readList(axis: string, node: Node, context: MatrixContext): readonly Json[] | undefined {
  const label = `matrix.${axis}`;
  const at = { pointer: `${context.pointer}/${axis}`, label, keySpan: undefined };
  const template = validate({ type: 'array' }, node, at, { ...context, defaultsOf: '' });
  if (template === undefined) return undefined;
  const waiting = firstDeferred(template);
  if (waiting === undefined) return template as readonly Json[];
  context.report(messages.notKnownYet(label, waiting.text, waiting.span));
  return undefined;
}

function readRows(
  name: 'include' | 'exclude',
  entry: Entry,
  context: MatrixContext,
): readonly Readonly<Record<string, Json>>[] {
  const rows = entry.value.kind === 'map' ? entry.value.entries.get(name) : undefined;
  if (rows === undefined) return [];
  const at = {
    pointer: `${context.pointer}/${name}`,
    label: `matrix.${name}`,
    keySpan: rows.keySpan,
  };
  const schema = { type: 'array', items: { type: 'object' } } as const;
  const template = validate(schema, rows.value, at, { ...context, defaultsOf: '' });
  if (template === undefined) return [];
  const waiting = firstDeferred(template);
  if (waiting !== undefined) {
    context.report(messages.notKnownYet(`matrix.${name}`, waiting.text, waiting.span));
    return [];
  }
  return template as readonly Readonly<Record<string, Json>>[];
}
