import { expect, test } from 'vitest';
import { asTrialId } from '../../src/contract/ids.ts';
import type { StageKind } from '../../src/contract/stage-kind.ts';
import { resolveTrial } from '../../src/plan/resolve-trial.ts';
import { kinds } from '../rig/kinds.ts';
import { Project, resultsIn, small, statuses, trialOf } from './support.ts';

const head = 'version: 1\nname: p\nstages:\n  a:\n    kind: dataset\n    root: data\n';

test('`makePlan()` refuses a matrix that gives a trial twice', async () => {
  const project = await Project.create({ 'data/a.png': 'a' });
  const matrix = '    matrix: {x: [1], include: [{x: 9}, {x: 9}]}\n';
  expect(await project.problems(project.load(head + matrix))).toEqual([
    'RP3003 Cannot plan "a[x=9]" twice: the matrix gives the same values two times',
  ]);
});

test('`makePlan()` refuses a matrix that leaves nothing, and one that is far too large', async () => {
  const project = await Project.create({ 'data/a.png': 'a' });
  const none = '    matrix: {x: [1], exclude: [{x: 1}]}\n';
  expect(await project.problems(project.load(head + none))).toEqual([
    'RP3008 Cannot plan stage "a": its matrix leaves no trial',
  ]);
  const ten = '[0, 1, 2, 3, 4, 5, 6, 7, 8, 9]';
  const many = `    matrix: {a: ${ten}, b: ${ten}, c: ${ten}, d: ${ten}, e: [1, 2]}\n`;
  expect(await project.problems(project.load(head + many))).toEqual([
    'RP3007 Cannot plan 20000 trials of stage "a": expected at most 10000',
  ]);
});

test('`makePlan()` refuses a `when` that is neither true nor false', async () => {
  const project = await Project.create({ 'data/a.png': 'a' });
  const when = '    matrix: {x: [true, 7]}\n    when: ${matrix.x}\n';
  expect(await project.problems(project.load(head + when))).toEqual([
    'RP3006 Cannot read "when" of "a[x=7]": found 7, expected true or false',
  ]);
});

test('`resolveTrial()` says when a result lacks the output that is asked for', async () => {
  const project = await Project.create({ 'data/a.png': 'a' });
  const plan = await project.finishAll(project.load(small));
  const results = resultsIn(plan);
  const upstream = asTrialId('pretrain');
  const result = results.get(upstream)!; // finished above
  const weights = result.outputs['weights']!;
  results.set(upstream, { ...result, outputs: { weight: weights } });
  const resolved = resolveTrial(plan, trialOf(plan, 'tune[seed=0]'), project.store, results);
  await expect(resolved).rejects.toMatchObject({
    diagnostics: [
      {
        code: 'RP3009',
        message: 'Cannot start "tune[seed=0]": the result of "pretrain" has no output "weights"',
        notes: ['It has weight'],
        suggestion: 'did you mean "weight"?',
      },
    ],
  });
});

test('`makePlan()` takes declared code into the key, by content', async () => {
  const project = await Project.create({ 'train.py': '1', 'lib/deep/a.py': '2', 'lib/b.txt': '3' });
  const program = kinds.get('program')!; // of the rig
  const keyFiles: StageKind['keyFiles'] = () => ['train.py', 'lib/**/*.py'];
  const known = new Map([...kinds, ['program', { ...program, keyFiles }]]);
  const yaml =
    'version: 1\nname: p\nstages:\n  a:\n    kind: program\n    argv: [python, train.py]\n';
  const pipeline = project.load(yaml, [], known);
  await project.finish(await project.plan(pipeline), 'a', '');
  expect(statuses(await project.plan(pipeline))).toEqual({ a: 'cached' });
  project.write('lib/b.txt', 'not code');
  expect(statuses(await project.plan(pipeline))).toEqual({ a: 'cached' });
  project.write('lib/deep/a.py', 'changed');
  expect(trialOf(await project.plan(pipeline), 'a').status).toMatchObject({
    kind: 'run',
    reason: { kind: 'key-changed', changes: [{ pointer: '/extra/code/lib~1deep~1a.py' }] },
  });
  const nothing: StageKind['keyFiles'] = () => ['src/*.py'];
  const wrong = new Map([...kinds, ['program', { ...program, keyFiles: nothing }]]);
  expect(await project.problems(project.load(yaml, [], wrong))).toEqual([
    'RP3010 Cannot take a digest of the code of stage "a": nothing matches "src/*.py"',
  ]);
});
