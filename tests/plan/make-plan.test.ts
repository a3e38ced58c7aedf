import { chmodSync, writeFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { asTrialId } from '../../src/contract/ids.ts';
import { ownIdentity } from '../../src/util/process-identity.ts';
import { Project, resultsIn, small, statuses, trialOf } from './support.ts';

test('`makePlan()` of an empty store runs what needs nothing and leaves the rest undecided', async () => {
  const project = await Project.create({ 'data/a.png': 'a' });
  const plan = await project.plan(project.load(small));
  expect(statuses(plan)).toEqual({
    records: 'run',
    pretrain: 'undecided',
    'tune[seed=0]': 'undecided',
    'tune[seed=1]': 'undecided',
    'judge[seed=0]': 'undecided',
    'judge[seed=1]': 'undecided',
  });
  expect(trialOf(plan, 'records').status).toMatchObject({ reason: { kind: 'first-time' } });
  expect(trialOf(plan, 'tune[seed=1]').status).toEqual({
    kind: 'undecided',
    waitsFor: ['records', 'pretrain'],
  });
  expect(trialOf(plan, 'judge[seed=1]').needs).toEqual(['records', 'tune[seed=1]']);
});

test('`makePlan()` finds everything cached when nothing has changed, also from another store object', async () => {
  const project = await Project.create({ 'data/a.png': 'a' });
  const pipeline = project.load(small);
  await project.finishAll(pipeline);
  const plan = await project.plan(pipeline);
  expect(new Set(Object.values(statuses(plan)))).toEqual(new Set(['cached']));
  expect(plan.trials.every((trial) => trial.estimateMs === 10_000)).toBe(true);
});

test('`makePlan()` after one change runs what is downstream, names the field, and nothing else', async () => {
  const project = await Project.create({ 'data/a.png': 'a' });
  await project.finishAll(project.load(small));
  const plan = await project.plan(project.load(small, ['params.lr=0.002']));
  expect(statuses(plan)).toMatchObject({
    records: 'cached',
    pretrain: 'run',
    'tune[seed=0]': 'undecided',
    'judge[seed=1]': 'undecided',
  });
  expect(trialOf(plan, 'pretrain').status).toMatchObject({
    reason: {
      kind: 'key-changed',
      changes: [{ pointer: '/params/optimizer/lr', before: 0.001, after: 0.002 }],
    },
  });
  expect(trialOf(plan, 'pretrain').estimateMs).toBe(10_000);
});

test('`makePlan()` stops the wave where a re-run upstream gives the same bytes', async () => {
  const project = await Project.create({ 'data/a.png': 'a' });
  await project.finishAll(project.load(small));
  const changed = project.load(small, ['params.lr=0.002']);
  await project.finish(await project.plan(changed), 'pretrain', 'pretrain');
  const plan = await project.plan(changed);
  expect(new Set(Object.values(statuses(plan)))).toEqual(new Set(['cached']));
});

test('`makePlan()` says from which upstream other bytes came', async () => {
  const project = await Project.create({ 'data/a.png': 'a' });
  await project.finishAll(project.load(small));
  const changed = project.load(small, ['params.lr=0.002']);
  const before = resultsIn(await project.plan(project.load(small))).get(asTrialId('pretrain'));
  const after = await project.finish(await project.plan(changed), 'pretrain', 'other weights');
  const { status } = trialOf(await project.plan(changed), 'tune[seed=0]');
  expect(status).toMatchObject({
    kind: 'run',
    reason: {
      kind: 'key-changed',
      changes: [
        {
          pointer: '/inputs/init',
          before: before?.outputs['weights']?.digest,
          after: after.outputs['weights']?.digest,
          upstream: 'pretrain',
        },
      ],
    },
  });
});

test('`makePlan()` sees a change of a file by its content, not by its time', async () => {
  const project = await Project.create({ 'data/a.png': 'a' });
  const pipeline = project.load(small);
  await project.finishAll(pipeline);
  project.write('data/a.png', 'a');
  expect(statuses(await project.plan(pipeline))).toMatchObject({ records: 'cached' });
  project.write('data/a.png', 'b');
  const plan = await project.plan(pipeline);
  expect(trialOf(plan, 'records').status).toMatchObject({
    kind: 'run',
    reason: { kind: 'key-changed', changes: [{ pointer: '/inputs/root' }] },
  });
});

test('`makePlan()` runs a trial again whose output is damaged', async () => {
  const project = await Project.create({ 'data/a.png': 'a' });
  const pipeline = project.load(small);
  const done = await project.finishAll(pipeline);
  const weights = resultsIn(done).get(asTrialId('pretrain'))?.outputs['weights'];
  const path = project.store.pathOf(weights!); // finished above
  chmodSync(path, 0o644);
  writeFileSync(path, 'PRETRAIN');
  const plan = await project.plan(pipeline);
  expect(trialOf(plan, 'pretrain').status).toMatchObject({
    kind: 'run',
    reason: { kind: 'output-damaged', output: 'weights' },
  });
  expect(statuses(plan)).toMatchObject({ records: 'cached', 'tune[seed=0]': 'undecided' });
  expect(project.store.takeWarnings()).toMatchObject([{ code: 'RP5006' }]);
});

test('`makePlan()` goes on from the newest whole checkpoint of the same key', async () => {
  const project = await Project.create({ 'data/a.png': 'a' });
  const pipeline = project.load(small);
  await project.finish(await project.plan(pipeline), 'records', 'r');
  const { status } = trialOf(await project.plan(pipeline), 'pretrain');
  if (status.kind !== 'run') throw new Error(status.kind);
  const work = `runs/work/${status.key}`;
  project.write(`${work}/checkpoints/step-9.tmp/checkpoint.json`, '{"step":9}');
  expect(statuses(await project.plan(pipeline))).toMatchObject({ pretrain: 'run' });
  project.write(`${work}/checkpoints/step-4/checkpoint.json`, '{"step":4}');
  project.write(`${work}/checkpoints/step-8/checkpoint.json`, '{"step":8}');
  project.write(`${work}/checkpoints/step-10/checkpoint.json`, '{"st'); // not whole
  expect(trialOf(await project.plan(pipeline), 'pretrain').status).toEqual({
    kind: 'resume',
    key: status.key,
    step: 8,
    reason: { kind: 'first-time' },
    running: false,
  });
  const other = await project.plan(project.load(small, ['params.lr=0.5']));
  expect(statuses(other)).toMatchObject({ pretrain: 'run' });

  const attempt = (process: unknown): string => JSON.stringify({ format: 1, process });
  project.write(`${work}/attempts/1/attempt.json`, attempt({ ...ownIdentity(), startTime: '1' }));
  expect(trialOf(await project.plan(pipeline), 'pretrain').status).toMatchObject({
    running: false,
  });
  project.write(`${work}/attempts/2/attempt.json`, attempt(ownIdentity()));
  expect(trialOf(await project.plan(pipeline), 'pretrain').status).toMatchObject({ running: true });
  project.write(`${work}/attempts/2/end.json`, '{}');
  expect(trialOf(await project.plan(pipeline), 'pretrain').status).toMatchObject({
    running: false,
  });
});

test('`makePlan()` with `only` leaves out what is not selected, and says what it is missed for', async () => {
  const project = await Project.create({ 'data/a.png': 'a' });
  const pipeline = project.load(small);
  await project.finish(await project.plan(pipeline), 'records', 'r');
  expect(statuses(await project.plan(pipeline, { only: ['tune[seed=0]'] }))).toEqual({
    records: 'cached',
    pretrain: 'skipped',
    'tune[seed=0]': 'blocked',
    'tune[seed=1]': 'skipped',
    'judge[seed=0]': 'skipped',
    'judge[seed=1]': 'skipped',
  });
  expect(statuses(await project.plan(pipeline, { only: ['+tune[seed=0]'] }))).toMatchObject({
    pretrain: 'run',
    'tune[seed=0]': 'undecided',
    'tune[seed=1]': 'skipped',
  });
  expect(await project.problems(pipeline, { only: ['tuna', 'tune[seed=7]', 'a b'] })).toEqual([
    'RP3004 Cannot select "tuna": there is no stage "tuna"',
    'RP3004 Cannot select "tune[seed=7]": no trial of stage "tune" has these values',
    'RP3005 Cannot read the selector "a b" in --only: expected stage, stage[axis=value,…], +stage or stage+',
  ]);
});

test('`makePlan()` with `force` runs what is cached, and what is downstream waits for it', async () => {
  const project = await Project.create({ 'data/a.png': 'a' });
  const pipeline = project.load(small);
  await project.finishAll(pipeline);
  const plan = await project.plan(pipeline, { force: ['pretrain'] });
  expect(trialOf(plan, 'pretrain').status).toMatchObject({
    kind: 'run',
    reason: { kind: 'forced' },
  });
  expect(statuses(plan)).toMatchObject({ records: 'cached', 'judge[seed=0]': 'undecided' });
  const all = await project.plan(pipeline, { force: 'all' });
  expect(statuses(all)).toMatchObject({ records: 'run', pretrain: 'undecided' });
});

test('`makePlan()` skips a stage whose `when` is false, and blocks what needs it', async () => {
  const project = await Project.create({ 'data/a.png': 'a' });
  const yaml = small.replace('  pretrain:\n', '  pretrain:\n    when: ${params.lr > 1}\n');
  const plan = await project.plan(project.load(yaml));
  expect(statuses(plan)).toMatchObject({
    records: 'run',
    pretrain: 'skipped',
    'judge[seed=1]': 'blocked',
  });
  expect(trialOf(plan, 'tune[seed=0]').status).toEqual({ kind: 'blocked', by: ['pretrain'] });
});

test('`makePlan()` decides a `when` over metrics once they are there', async () => {
  const project = await Project.create({ 'data/a.png': 'a' });
  const when = '    when: ${mean(stages.tune[*].metrics.val.acc1) > 0.9}\n';
  const yaml = small.replace('  judge:\n', `  judge:\n${when}`);
  const pipeline = project.load(yaml);
  const first = await project.plan(pipeline);
  expect(trialOf(first, 'judge[seed=0]').needs).toEqual([
    'records',
    'tune[seed=0]',
    'tune[seed=1]',
  ]);
  const done = await project.finishAll(pipeline); // accuracies of 0.5
  expect(statuses(done)).toMatchObject({ 'tune[seed=0]': 'cached', 'judge[seed=0]': 'skipped' });
});

test('`makePlan()` gives all that is missing at once', async () => {
  const project = await Project.create();
  const yaml = `${small}
  more:
    kind: dataset
    root: data/none
`;
  expect(await project.problems(project.load(yaml))).toEqual([
    'RP3001 Cannot use "data" as "root" of stage "records": there is no such file or folder',
    'RP3001 Cannot use "data/none" as "root" of stage "more": there is no such file or folder',
  ]);
});

test('`makePlan()` checks matrix values against the schema of the kind, once a mistake', async () => {
  const project = await Project.create({ 'data/a.png': 'a' });
  const problems = await project.problems(project.load(small, ['params.seeds=[0,-1]']));
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain('"seed"');
});

test('`makePlan()` plans a thousand cached trials in little time', async () => {
  const project = await Project.create({ 'data/a.png': 'a' });
  const pipeline = project.load(small, [`params.seeds=[${[...Array(500).keys()].join(',')}]`]);
  await project.finish(await project.plan(pipeline), 'records', 'r');
  await project.finish(await project.plan(pipeline), 'pretrain', 'p');
  for (const stage of ['tune', 'judge']) {
    const plan = await project.plan(pipeline);
    for (const { id } of plan.trials.filter((one) => one.stage.name === stage)) {
      await project.finish(plan, id, id, {}, { isQuick: true });
    }
  }
  await project.plan(pipeline); // hashes what was put there without a note
  const start = performance.now();
  const plan = await project.plan(pipeline);
  const took = performance.now() - start;
  expect(new Set(Object.values(statuses(plan)))).toEqual(new Set(['cached']));
  expect(plan.trials).toHaveLength(1002);
  expect(took).toBeLessThan(1500); // about 150 ms on an idle machine
});
