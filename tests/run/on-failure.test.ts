/** What a failure does to the rest of a run, with one stage running and the retry of another pending. */
import { existsSync } from 'node:fs';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { eventually } from '../rig/eventually.ts';
import { buildProgram, type Ended, Project } from '../rig/project.ts';

beforeAll(buildProgram);

let project: Project;
afterEach(() => project.remove());

type Policy = 'finish' | 'continue' | 'kill';

function pipeline(policy: Policy): string {
  return `
version: 1
name: policies
defaults: {resources: {cpus: 0.1}}
profiles: {p: {on_failure: ${policy}}}
stages:
  flaky:
    kind: command
    run: "[ -e go ]"
    retry: [{on: exit, delay: 1500ms, jitter: 0}]
  after_flaky: {kind: command, run: "true", needs: flaky}
  slow:
    kind: command
    run: "echo > slow-runs; while [ ! -e release ]; do sleep 0.02; done"
    timeout: {grace: 5s}
  bad: {kind: command, run: "while [ ! -e go ]; do sleep 0.02; done; exit 4"}
  after_bad: {kind: command, run: "true", needs: bad}
`;
}

/** Until `bad` has failed, while `slow` runs and `flaky` waits for its second attempt. */
async function untilFailure(policy: Policy): Promise<{ readonly running: Promise<Ended> }> {
  project = new Project({ 'pipeline.yaml': pipeline(policy) });
  const running = project.start({ args: ['--profile', 'p'] });
  await eventually(() => existsSync(project.path('slow-runs')), 'the slow stage to run');
  await project.told('attempt-started', 'bad');
  await project.told('trial-retry', 'flaky');
  project.write('go', '');
  await project.told('trial-failed', 'bad');
  return { running };
}

/** How each trial came out, as the last line of `--progress json` says. */
function outcomes({ stdout }: Ended): Readonly<Record<string, string>> {
  const last = JSON.parse(stdout.trim().split('\n').at(-1) ?? '{}') as {
    readonly trials: Readonly<Record<string, { readonly status: string }>>;
  };
  return Object.fromEntries(Object.entries(last.trials).map(([id, one]) => [id, one.status]));
}

function attemptsOf(trial: string): number {
  const isStart = (one: { event: string }): boolean => one.event === 'attempt-starting';
  return project.journal().filter((one) => isStart(one) && 'trial' in one && one.trial === trial)
    .length;
}

function index(event: string, trial: string): number {
  return project
    .journal()
    .findLastIndex((one) => one.event === event && 'trial' in one && one.trial === trial);
}

test('`on_failure: finish` lets what runs finish, and begins nothing: no pending retry either', async () => {
  const { running } = await untilFailure('finish');
  project.write('release', '');
  const ended = await running;
  expect(ended.exitCode).toBe(1);
  expect(outcomes(ended)).toMatchObject({ slow: 'finished', bad: 'failed', after_bad: 'blocked' });
  expect(attemptsOf('flaky')).toBe(1);
  expect(attemptsOf('after_flaky')).toBe(0);
});

test('`on_failure: continue` goes on with all that does not need what failed, retries too', async () => {
  const { running } = await untilFailure('continue');
  project.write('release', '');
  const ended = await running;
  expect(ended.exitCode).toBe(1);
  expect(outcomes(ended)).toEqual({
    flaky: 'finished',
    after_flaky: 'finished',
    slow: 'finished',
    bad: 'failed',
    after_bad: 'blocked',
  });
  expect(attemptsOf('flaky')).toBe(2);
  expect(index('attempt-starting', 'flaky')).toBeGreaterThan(index('trial-failed', 'bad'));
});

test('`on_failure: kill` stops what runs, and the pending retry never comes', async () => {
  const { running } = await untilFailure('kill');
  const ended = await running; // nobody releases `slow`
  expect(ended.exitCode).toBe(1);
  expect(outcomes(ended)).toMatchObject({ slow: 'stopped', bad: 'failed', after_bad: 'blocked' });
  expect(attemptsOf('flaky')).toBe(1);
  expect(await project.leftovers()).toEqual([]);
});
