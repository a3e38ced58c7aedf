/** Checks what expressions read of other stages, once every stage is known: outputs, metrics, selectors. */
import type { MetricDeclaration } from '../contract/stage-kind.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import * as messages from '../diagnostics/messages/language.ts';
import type { Json, JsonObject } from '../util/json.ts';
import { nearest } from '../util/nearest.ts';
import { isAll, type StageUse } from './expression/check.ts';
import type { NamedStep } from './expression/reference.ts';
import { axisValues } from './matrix.ts';
import { Deferred, type Template } from './pipeline.ts';
import type { StageShape } from './stages.ts';

/** Nothing is said about uses of stages that are not in `stages`: what is wrong there is said there. */
export function checkUses(
  uses: readonly StageUse[],
  stages: ReadonlyMap<string, StageShape>,
  report: (diagnostic: Diagnostic) => void,
): void {
  const outputsOf = new Map<StageShape, readonly string[]>();
  for (const use of uses) {
    const { target } = use;
    const stage = stages.get(target.stage);
    if (stage === undefined) continue;
    checkSelector(use, stage, report);
    if (target.kind === 'metric') {
      checkMetric(use, target.path, stage, report);
      continue;
    }
    const names = outputsOf.get(stage) ?? outputNames(stage);
    if (names === undefined) continue;
    outputsOf.set(stage, names);
    if (names.includes(target.name.name)) continue;
    const facts = {
      text: use.text,
      stage: stage.name,
      kind: stage.kind.name,
      name: target.name.name,
      meant: nearest(target.name.name, names),
      names,
    };
    report(messages.unknownOutput(facts, use.spanOf(target.name.range)));
  }
}

/** Undefined where parameters with problems decide. */
function outputNames(stage: StageShape): readonly string[] | undefined {
  const { outputs } = stage.kind;
  if (typeof outputs !== 'function') return Object.keys(outputs);
  if (stage.params === undefined) return undefined;
  // The names of outputs never depend on what is still open; the text of a `${…}` stands in for it.
  return Object.keys(outputs(textForm(stage.params) as JsonObject));
}

function textForm(template: Template): Json {
  if (template instanceof Deferred) return template.text;
  if (Array.isArray(template)) return (template as readonly Template[]).map(textForm);
  if (typeof template !== 'object' || template === null) return template;
  return Object.fromEntries(Object.entries(template).map(([key, value]) => [key, textForm(value)]));
}

function checkSelector(
  { target, text, spanOf }: StageUse,
  stage: StageShape,
  report: (diagnostic: Diagnostic) => void,
): void {
  const axes = [...axisValues(stage.matrix).keys()];
  const { selector } = target;
  const span = spanOf(selector?.range ?? target.stageRange);
  if (selector === undefined) {
    if (axes.length > 0) report(messages.selectorNeeded({ text, stage: stage.name, axes }, span));
    return;
  }
  if (selector.kind === 'all') return; // of a stage without matrix: a list of one
  const named = Object.keys(selector.axes);
  let areKnown = true;
  for (const axis of named) {
    if (axes.includes(axis)) continue;
    areKnown = false;
    const facts = { text, name: axis, meant: nearest(axis, axes), axes, stage: stage.name };
    report(messages.unknownAxis(facts, span));
  }
  const missing = axes.filter((axis) => !named.includes(axis));
  if (areKnown && missing.length > 0 && !isAll(selector)) {
    report(messages.selectorOpen({ text, stage: stage.name, axes: missing }, span));
  }
}

function checkMetric(
  { text, spanOf }: StageUse,
  path: readonly NamedStep[],
  stage: StageShape,
  report: (diagnostic: Diagnostic) => void,
): void {
  const { metrics } = stage.kind;
  if (metrics === 'any') return;
  const name = path.map((step) => step.name).join('.');
  if (isDeclared(name, metrics)) return;
  const names = Object.keys(metrics);
  const last = path.at(-1)?.name ?? name;
  // `metrics.acc1` where `val.acc1` is meant is nearer than any edit distance says.
  const meant = nearest(name, names) ?? names.find((one) => one.split('.').at(-1) === last);
  const start = path[0]?.range.start ?? 0;
  const span = spanOf({ start, end: path.at(-1)?.range.end ?? start });
  const facts = { text, stage: stage.name, kind: stage.kind.name, name, meant, names };
  report(messages.unknownMetric(facts, span));
}

/** A declared metric, or a member of one whose name ends in `.*`. */
function isDeclared(name: string, metrics: Readonly<Record<string, MetricDeclaration>>): boolean {
  if (Object.hasOwn(metrics, name)) return true;
  return Object.keys(metrics).some(
    (one) => one.endsWith('.*') && name.startsWith(one.slice(0, -1)),
  );
}
