import { expect, test } from 'vitest';
import { graphOf } from '../../src/plan/make-plan.ts';
import { selectTrials } from '../../src/plan/select.ts';
import { Project, small } from './support.ts';

test.each([
  ['pretrain', 'pretrain'],
  ['tune', 'tune[seed=0] tune[seed=1]'],
  ['tune[*]', 'tune[seed=0] tune[seed=1]'],
  ['tune[seed=1]', 'tune[seed=1]'],
  ['+pretrain', 'records pretrain'],
  ['pretrain+', 'pretrain tune[seed=0] tune[seed=1] judge[seed=0] judge[seed=1]'],
  ['tune[seed=1]+', 'tune[seed=1] judge[seed=1]'],
  ['+judge[seed=0]', 'records pretrain tune[seed=0] judge[seed=0]'],
  ['+tune[seed=1]+', 'records pretrain tune[seed=1] judge[seed=1]'],
  ['records pretrain', 'records pretrain'],
])('`selectTrials()` with %s picks %s', async (selectors, expected) => {
  const project = await Project.create();
  const graph = graphOf(project.load(small));
  if (!graph.ok) throw new Error(graph.error[0]?.message);
  const picked = selectTrials(graph.value, selectors.split(' '), '--only');
  if (!picked.ok) throw new Error(picked.error[0]?.message);
  const ids = graph.value.map((trial) => trial.id).filter((id) => picked.value.has(id));
  expect(ids.join(' ')).toBe(expected);
});

test('`selectTrials()` suggests the nearest stage', async () => {
  const project = await Project.create();
  const graph = graphOf(project.load(small));
  if (!graph.ok) throw new Error(graph.error[0]?.message);
  expect(selectTrials(graph.value, ['+pretain'], '--only')).toMatchObject({
    error: [{ code: 'RP3004', suggestion: 'did you mean "pretrain"?' }],
  });
});
