import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { expandStage, type ExpandedTrial } from '../../src/plan/expand.ts';
import { buildGraph, type GraphTrial } from '../../src/plan/graph.ts';
import type { CheckedStage } from '../../src/language/pipeline.ts';
import { graphOf } from '../../src/plan/make-plan.ts';
import { Project, small } from './support.ts';

async function someStage(): Promise<CheckedStage> {
  const project = await Project.create();
  const yaml = 'version: 1\nname: one\nstages:\n  a:\n    kind: dataset\n    root: data\n';
  const [stage] = project.load(yaml).stages;
  return stage!; // the file has one
}

function trialsOf(stage: CheckedStage, edges: readonly (readonly number[])[]): ExpandedTrial[] {
  return edges.flatMap((to, index) => {
    const needs = to.map((other) => `s${other}`);
    const expanded = expandStage({ ...stage, name: `s${index}`, needs });
    return expanded.ok ? expanded.value : [];
  });
}

function graph(trials: readonly ExpandedTrial[]): readonly GraphTrial[] {
  const built = buildGraph(trials);
  if (!built.ok) throw new Error(built.error[0]?.message);
  return built.value;
}

test('`buildGraph()` puts each trial after all it needs, and keeps the order of the file else', async () => {
  const stage = await someStage();
  const count = 8;
  const acyclic = fc.tuple(
    fc.shuffledSubarray([...Array(count).keys()], { minLength: count }),
    fc.array(fc.array(fc.nat(count - 1), { maxLength: 3 }), { minLength: count, maxLength: count }),
  );
  fc.assert(
    fc.property(acyclic, ([rank, wanted]) => {
      // An edge is kept only where it leads to a lower rank, so that there is no cycle.
      const edges = wanted.map((to, from) => to.filter((one) => rank[one]! < rank[from]!));
      const order = graph(trialsOf(stage, edges)).map((trial) => Number(trial.id.slice(1)));
      expect([...order].sort()).toEqual([...Array(count).keys()]);
      for (const [from, to] of edges.entries()) {
        for (const one of to) expect(order.indexOf(one)).toBeLessThan(order.indexOf(from));
      }
      if (edges.flat().length === 0) expect(order).toEqual([...Array(count).keys()]);
    }),
  );
});

test('`buildGraph()` names the trials of a cycle', async () => {
  const built = buildGraph(trialsOf(await someStage(), [[], [0, 3], [1], [2]]));
  expect(built).toMatchObject({
    ok: false,
    error: [
      {
        code: 'RP3002',
        message: 'Cannot order the stages: they wait for each other, s1 -> s3 -> s2 -> s1',
      },
    ],
  });
});

test('`buildGraph()` narrows an edge by matrix values and constants, and takes all trials else', async () => {
  const project = await Project.create();
  const yaml = `${small}
  fixed:
    kind: evaluate
    weights: \${stages.tune[seed=1].outputs.weights}
    data: \${stages.records.outputs.records}
  all:
    kind: dataset
    root: data
    when: \${max(stages.tune[*].metrics.val.acc1) > 0.5}
    needs: [judge]
  computed:
    kind: evaluate
    matrix: {seed: [0]}
    weights: \${stages.tune[seed=matrix.seed + 1].outputs.weights}
    data: \${stages.records.outputs.records}
`;
  const built = graphOf(project.load(yaml));
  if (!built.ok) throw new Error(built.error[0]?.message);
  const needs = Object.fromEntries(built.value.map((trial) => [trial.id, trial.needs]));
  expect(needs).toMatchObject({
    'tune[seed=0]': ['records', 'pretrain'],
    'judge[seed=1]': ['records', 'tune[seed=1]'],
    fixed: ['records', 'tune[seed=1]'],
    all: ['tune[seed=0]', 'tune[seed=1]', 'judge[seed=0]', 'judge[seed=1]'],
    'computed[seed=0]': ['records', 'tune[seed=0]', 'tune[seed=1]'],
  });
});
