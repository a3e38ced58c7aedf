/** A stage and its matrix -> trials. The matrix is a product of its axes, less `exclude`, plus `include`. */
import { asTrialId, type TrialId } from '../contract/ids.ts';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { noTrials, sameTrialTwice, tooManyTrials } from '../diagnostics/messages/plan.ts';
import type { CheckedStage, Matrix } from '../language/pipeline.ts';
import { canonicalJson, type Json } from '../util/json.ts';
import { err, ok, type Result } from '../util/result.ts';

export interface ExpandedTrial {
  readonly id: TrialId;
  readonly stage: CheckedStage;
  readonly matrix: Point;
}

/** One value of each axis. */
export type Point = Readonly<Record<string, Json>>;

/** Far above any experiment; keeps a slip such as 20 axes of 10 values from eating the memory. */
const MOST_TRIALS = 10_000;

/** In the order of the matrix: the last axis changes fastest. */
export function expandStage(
  stage: CheckedStage,
): Result<readonly ExpandedTrial[], readonly Diagnostic[]> {
  const { name, span, matrix } = stage;
  const sizes = Object.values(matrix.axes).map((values) => values.length);
  const count = sizes.reduce((product, size) => product * size, 1);
  if (count > MOST_TRIALS) {
    return err([tooManyTrials({ stage: name, count, most: MOST_TRIALS, span })]);
  }
  const points = expandMatrix(matrix);
  if (points.length === 0) return err([noTrials({ stage: name, span })]);
  const trials = points.map((point) => ({ id: trialId(name, point), stage, matrix: point }));
  const seen = new Set<TrialId>();
  const problems: Diagnostic[] = [];
  for (const { id } of trials) {
    if (seen.has(id)) problems.push(sameTrialTwice({ trial: id, span }));
    seen.add(id);
  }
  return problems.length > 0 ? err(problems) : ok(trials);
}

export function expandMatrix(matrix: Matrix): readonly Point[] {
  const axes = Object.keys(matrix.axes);
  let points: readonly Point[] = axes.length === 0 && matrix.include.length > 0 ? [] : [{}];
  for (const axis of axes) {
    const values = matrix.axes[axis] ?? [];
    points = points.flatMap((point) => values.map((value) => ({ ...point, [axis]: value })));
  }
  points = points.filter((point) => !matrix.exclude.some((entry) => agrees(point, entry)));
  return include(points, matrix, axes);
}

/**
 * An entry of `include` adds its further values to every point that it agrees with on the axes; where
 * it agrees with none, it is a point of its own. (The rule of GitHub's matrices, which users know.)
 */
function include(points: readonly Point[], matrix: Matrix, axes: readonly string[]): Point[] {
  const extended = [...points];
  const added: Point[] = [];
  for (const entry of matrix.include) {
    const onAxes = Object.fromEntries(
      Object.entries(entry).filter(([axis]) => axes.includes(axis)),
    );
    const adds = Object.keys(entry).length > Object.keys(onAxes).length;
    let isMet = false;
    for (const [index, point] of points.entries()) {
      if (!agrees(point, onAxes)) continue;
      isMet = true;
      if (adds) extended[index] = { ...(extended[index] ?? point), ...entry };
    }
    if (!isMet) added.push(entry);
  }
  return [...extended, ...added];
}

/** Whether a point has all the values of an entry. */
export function agrees(point: Point, entry: Point): boolean {
  return Object.entries(entry).every(([axis, value]) => {
    const own = Object.hasOwn(point, axis) ? point[axis] : undefined;
    return own !== undefined && canonicalJson(own) === canonicalJson(value);
  });
}

/** `ft1k[seed=0,lr=0.001]`; the stage's name alone without a matrix. */
export function trialId(stage: string, point: Point): TrialId {
  const parts = Object.entries(point).map(([axis, value]) => `${axis}=${shown(value)}`);
  return asTrialId(parts.length === 0 ? stage : `${stage}[${parts.join(',')}]`);
}

/** Plain words as they are; everything else, and words that look like other values, as JSON. */
export function shown(value: Json): string {
  const plain = typeof value === 'string' && /^[A-Za-z_][\w.+/-]*$/.test(value);
  return plain && !/^(true|false|null)$/.test(value) ? value : canonicalJson(value);
}
