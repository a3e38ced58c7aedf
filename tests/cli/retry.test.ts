import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Project } from './project.ts';

/** One seed fails until a file named `good` is there; a stage waits for it; another has nothing to do with it. */
const flaky = `version: 1
name: flaky
params:
  word: {type: string, default: hello, description: What to write}
stages:
  train:
    kind: command
    matrix: {seed: [0, 1]}
    run: |
      if [ \${matrix.seed} = 1 ] && [ ! -e good ]; then exit 3; fi
      echo "\${params.word} \${matrix.seed}" > \${outputs.x}
    outputs: {x: x.txt}
  after:
    kind: command
    run: cat \${inputs.a} > \${outputs.y}
    inputs: {a: "\${stages.train[seed=1].outputs.x}"}
    outputs: {y: y.txt}
  apart:
    kind: command
    run: echo \${params.word} > \${outputs.z}
    outputs: {z: z.txt}
profiles:
  on: {on_failure: continue}
`;

let project: Project;
beforeEach(() => {
  project = new Project({ 'flaky.yaml': flaky });
});
afterEach(() => project.remove());

const first = (): ReturnType<Project['reprise']> =>
  project.reprise([
    'run',
    'flaky.yaml',
    '--set',
    'params.word=hi',
    '--profile',
    'on',
    '--progress',
    'quiet',
  ]);

function statuses(out: string): Record<string, string> {
  const { trials } = JSON.parse(out.trimEnd().split('\n').at(-1) ?? '') as {
    trials: Record<string, { status: string }>;
  };
  return Object.fromEntries(Object.entries(trials).map(([id, one]) => [id, one.status]));
}

test('`reprise retry` runs what failed and what waits for it, with the same settings', async () => {
  expect((await first()).code).toBe(1);
  writeFileSync(join(project.root, 'good'), '');
  const { code, out } = await project.reprise(['retry', '--progress', 'json']);
  expect(code).toBe(0);
  expect(statuses(out)).toEqual({
    'train[seed=0]': 'cached',
    'train[seed=1]': 'finished',
    after: 'finished',
    apart: 'cached',
  });
  const logs = await project.reprise(['logs', 'train[seed=1]', '--attempt', '1']);
  expect(logs.code).toBe(0); // the attempt that failed is still there
  // `--set` was given again: with it, everything is done.
  const plan = ['plan', 'flaky.yaml', '--json', '--set', 'params.word=hi'];
  const { trials } = JSON.parse((await project.reprise(plan)).out) as {
    trials: { status: string }[];
  };
  expect(trials.map((one) => one.status)).toEqual(['cached', 'cached', 'cached', 'cached']);
});

test('`reprise retry` says so when nothing failed', async () => {
  writeFileSync(join(project.root, 'good'), '');
  await first();
  const { code, out } = await project.reprise(['retry']);
  expect(code).toBe(0);
  expect(out).toMatch(/^Nothing failed in the run \S+\n$/);
});

test('`reprise retry` says what a file that has changed means', async () => {
  await first();
  project.write('flaky.yaml', flaky.replace('exit 3', 'exit 4'));
  const { code, err } = await project.reprise(['retry', '--progress', 'quiet']);
  expect(code).toBe(1);
  expect(err).toContain('warning RP1921  "flaky.yaml" is not what it was in the run "');
  expect(err).toContain('  Changed: stages.train.run\n');
});

test('`reprise retry` names the nearest trial for a mistyped one', async () => {
  await first();
  const { code, err } = await project.reprise(['retry', 'trian']);
  expect(code).toBe(2);
  expect(err).toContain('did you mean "train"?');
});
