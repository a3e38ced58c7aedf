import { expect, test } from 'vitest';
import { evaluateClaim, type Judgement } from '../../src/plan/judge.ts';
import { scopeOf } from '../../src/plan/scope.ts';
import { materialise, resolveParams } from '../../src/plan/resolve-trial.ts';
import { Project, resultsIn, small, trialOf } from './support.ts';

async function judged(
  expectations: string,
  accuracies: readonly number[],
): Promise<readonly Judgement[]> {
  const project = await Project.create({ 'data/a.png': 'a' });
  const pipeline = project.load(`${small}\nexpect:\n${expectations}`);
  await project.finish(await project.plan(pipeline), 'records', 'r');
  await project.finish(await project.plan(pipeline), 'pretrain', 'p', { val: { acc1: 0.25 } });
  for (const [seed, acc1] of accuracies.entries()) {
    const plan = await project.plan(pipeline);
    await project.finish(plan, `tune[seed=${seed}]`, `w${seed}`, {
      val: { acc1 },
      'val.acc5': 0.75,
    });
  }
  const plan = await project.plan(pipeline);
  return pipeline.claims.map((claim) =>
    evaluateClaim(claim, scopeOf(plan.trials, resultsIn(plan))),
  );
}

const claims = `
  - {claim: mean, value: "\${mean(stages.tune[*].metrics.val.acc1)}", equals: 0.8, tolerance: 0.05}
  - {claim: bound, value: "\${stages.tune[seed=0].metrics.val.acc1}", at_least: "\${stages.pretrain.metrics.val.acc1 * 2}"}
  - {claim: dotted, value: "\${stages.tune[seed=1].metrics.val.acc5}", at_most: 0.5}
`;

test('`evaluateClaim()` judges over the results at hand, a bound over other metrics too', async () => {
  expect(await judged(claims, [0.7, 0.8])).toEqual([
    { verdict: 'reproduced', got: 0.75, bound: 0.8, problems: [] }, // 0.05 away, to the last digit
    { verdict: 'reproduced', got: 0.7, bound: 0.5, problems: [] },
    { verdict: 'not-reproduced', got: 0.75, bound: 0.5, problems: [] },
  ]);
});

test('`evaluateClaim()` is unknown while a trial is missing', async () => {
  const [mean, bound] = await judged(claims, [0.4]);
  expect(mean).toEqual({ verdict: 'unknown', got: null, bound: 0.8, problems: [] });
  expect(bound).toMatchObject({ verdict: 'not-reproduced', got: 0.4 });
});

test('`materialise()` puts paths in the place of outputs and of files of the project', async () => {
  const project = await Project.create({ 'data/a.png': 'a' });
  const pipeline = project.load(small);
  const plan = await project.finishAll(pipeline);
  const results = resultsIn(plan);
  const place = { store: project.store, root: project.root, results };
  const params = (id: string): unknown => {
    const resolved = resolveParams(plan, trialOf(plan, id), results);
    return resolved.kind === 'filled' ? materialise(resolved.params, place) : resolved;
  };
  expect(params('records')).toMatchObject({ root: `${project.root}/data` });
  const weights = results.get(trialOf(plan, 'tune[seed=1]').id)?.outputs['weights'];
  expect(params('judge[seed=1]')).toMatchObject({ weights: project.store.pathOf(weights!) });
});
