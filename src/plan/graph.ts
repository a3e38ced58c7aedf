/**
 * Trials -> edges and order. An edge is a reference to an output or metric of another stage, or an entry
 * of `needs`. A reference such as `stages.a[seed=matrix.seed]` narrows the edge to the trials it picks.
 */
import type { TrialId } from '../contract/ids.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { cycle } from '../diagnostics/messages/plan.ts';
import type { Expression } from '../language/expression/expression.ts';
import { referencesIn, targetOf } from '../language/expression/reference.ts';
import { type CheckedStage, Deferred, type Template } from '../language/pipeline.ts';
import type { Json } from '../util/json.ts';
import { err, ok, type Result } from '../util/result.ts';
import { agrees, type ExpandedTrial, type Point } from './expand.ts';

export interface GraphTrial extends ExpandedTrial {
  /** Trials that must end well before this one can start, in the order of the file. */
  readonly needs: readonly TrialId[];
}

/** In an order in which each trial stands after all it needs, and otherwise as in the file. */
export function buildGraph(
  trials: readonly ExpandedTrial[],
): Result<readonly GraphTrial[], readonly Diagnostic[]> {
  const byStage = group(trials);
  const position = new Map(trials.map((trial, index) => [trial.id, index]));
  const edges = new Map<CheckedStage, readonly Edge[]>();
  const graph = trials.map((trial): GraphTrial => {
    const known = edges.get(trial.stage) ?? edgesOf(trial.stage);
    edges.set(trial.stage, known);
    const needs = new Set(known.flatMap((edge) => ends(edge, trial.matrix, byStage)));
    const order = (id: TrialId): number => position.get(id) ?? 0;
    return { ...trial, needs: [...needs].sort((a, b) => order(a) - order(b)) };
  });
  return sorted(graph);
}

/** Where an edge leads: to the trials of a stage that agree with `where`. */
interface Edge {
  readonly stage: string;
  /** Only what is a plain value or a matrix value narrows; anything else counts for all trials. */
  readonly where: Readonly<Record<string, Expression>>;
}

function edgesOf(stage: CheckedStage): readonly Edge[] {
  const edges: Edge[] = stage.needs.map((name) => ({ stage: name, where: {} }));
  for (const deferred of [...deferredIn(stage.params), ...deferredIn(stage.when)]) {
    const met = new Set<string>();
    for (const reference of referencesIn(deferred.expression)) {
      const target = targetOf(reference);
      if (target.kind !== 'output' && target.kind !== 'metric') continue;
      met.add(target.stage);
      const where = target.selector?.kind === 'where' ? target.selector.axes : {};
      edges.push({ stage: target.stage, where });
    }
    for (const name of deferred.stages) if (!met.has(name)) edges.push({ stage: name, where: {} });
  }
  return edges;
}

function ends(
  edge: Edge,
  matrix: Point,
  byStage: ReadonlyMap<string, readonly ExpandedTrial[]>,
): readonly TrialId[] {
  const where: Record<string, Json> = {};
  for (const [axis, expression] of Object.entries(edge.where)) {
    const value = plainValue(expression, matrix);
    if (value !== undefined) where[axis] = value;
  }
  return (byStage.get(edge.stage) ?? [])
    .filter((trial) => agrees(trial.matrix, where))
    .map((trial) => trial.id);
}

function plainValue(expression: Expression, matrix: Point): Json | undefined {
  if (expression.kind === 'literal') return expression.value;
  if (expression.kind !== 'reference') return undefined;
  const target = targetOf(expression);
  if (target.kind !== 'axis' || target.rest.length > 0) return undefined;
  return matrix[target.name.name];
}

/** Every `Deferred` of a template. */
export function deferredIn(template: Template): readonly Deferred[] {
  if (template instanceof Deferred) return [template];
  if (Array.isArray(template)) return (template as readonly Template[]).flatMap(deferredIn);
  if (typeof template !== 'object' || template === null) return [];
  return Object.values(template).flatMap(deferredIn);
}

function sorted(
  graph: readonly GraphTrial[],
): Result<readonly GraphTrial[], readonly Diagnostic[]> {
  const byId = new Map(graph.map((trial) => [trial.id, trial]));
  const done = new Set<TrialId>();
  const path: TrialId[] = [];
  const order: GraphTrial[] = [];
  let problem: Diagnostic | undefined;

  const visit = (trial: GraphTrial): void => {
    if (done.has(trial.id) || problem !== undefined) return;
    const at = path.indexOf(trial.id);
    if (at >= 0) {
      problem = cycle({ trials: [...path.slice(at), trial.id], span: trial.stage.span });
      return;
    }
    path.push(trial.id);
    for (const id of trial.needs) {
      const need = byId.get(id);
      if (need !== undefined) visit(need);
    }
    path.pop();
    done.add(trial.id);
    order.push(trial);
  };

  for (const trial of graph) visit(trial);
  return problem === undefined ? ok(order) : err([problem]);
}

function group(trials: readonly ExpandedTrial[]): ReadonlyMap<string, readonly ExpandedTrial[]> {
  const groups = new Map<string, ExpandedTrial[]>();
  for (const trial of trials) {
    const known = groups.get(trial.stage.name);
    if (known === undefined) groups.set(trial.stage.name, [trial]);
    else known.push(trial);
  }
  return groups;
}
