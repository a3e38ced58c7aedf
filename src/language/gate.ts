/**
 * The emitted JSON Schema, compiled ahead of time by Ajv, as a second opinion on the merged file.
 *
 * Our walker fills defaults and resolves `${…}` and so has to visit everything; it gives the messages.
 * The gate makes sure that nothing passes which an editor or another tool would refuse by the schema.
 */
import type { StageKind } from '../contract/stage-kind.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import * as messages from '../diagnostics/messages/language.ts';
import type { Json } from '../util/json.ts';
import { schemasFingerprint as fingerprintOf } from './emit-schemas.ts';
import { schemasFingerprint, validatePipeline } from './generated/validate-pipeline.ts';
import { child, type Entry, jsonOf, type MapNode } from './node.ts';
import { placeOf } from './stages.ts';

/** One problem as Ajv reports it. */
export interface GateProblem {
  readonly instancePath: string;
  readonly keyword: string;
}

/** Answers the problems of a document; none when it obeys the schema. */
export type Gate = (document: Json) => readonly GateProblem[];

/** The compiled gate, if it was compiled from these kinds; a test sees to it that it was for ours. */
export function gateFor(kinds: ReadonlyMap<string, StageKind>): Gate | undefined {
  if (schemasFingerprint !== fingerprintOf(kinds)) return undefined;
  return (document) => (validatePipeline(document) ? [] : (validatePipeline.errors ?? []));
}

/** Asks the gate about the merged file, in which stages are extended and `defaults:` applied. */
export function gateDocument(
  gate: Gate,
  root: MapNode,
  sources: readonly { readonly name: string; readonly entry: Entry }[],
): readonly Diagnostic[] {
  const document = jsonOf(root) as Record<string, Json>;
  const merged: Record<'stages' | 'datasets', Record<string, Json>> = { stages: {}, datasets: {} };
  for (const { name, entry } of sources) {
    const section = name.startsWith('datasets.') ? 'datasets' : 'stages';
    const short = section === 'datasets' ? name.slice('datasets.'.length) : name;
    merged[section][short] = jsonOf(entry.value);
  }
  const problems = gate({
    ...document,
    ...(child(root, 'stages') === undefined ? {} : { stages: merged.stages }),
    ...(child(root, 'datasets') === undefined ? {} : { datasets: merged.datasets }),
  });
  // The innermost place is the precise one; conditions around it only repeat that something is wrong.
  const precise = problems.filter(
    ({ keyword }) => keyword !== 'if' && keyword !== 'anyOf' && keyword !== 'oneOf',
  );
  return (precise.length > 0 ? precise : problems).slice(0, 1).map(({ instancePath, keyword }) => {
    const span = placeOf(root, instancePath) ?? root.span;
    return messages.schemaRefuses(instancePath.split('/').slice(1).join('.'), keyword, span);
  });
}
