import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { ProcessIdentity } from '../../src/contract/run-event.ts';
import { isAlive, processIdentity } from '../../src/util/process-identity.ts';
import { eventually } from '../rig/eventually.ts';
import { Project } from './project.ts';
import { isReady, type Running, start } from './running.ts';

/** Each trial ends well when a file named `go` is there, and with 75 when it is asked to stop. */
const waiting = `version: 1
name: waiting
stages:
  wait:
    kind: command
    matrix: {seed: [0, 1]}
    run: |
      trap 'exit 75' TERM
      echo "seed \${matrix.seed}"
      echo ready > \${work}/ready
      until [ -e go ]; do sleep 0.02; done
      echo \${matrix.seed} > \${outputs.x}
    outputs: {x: x.txt}
    resources: {cpus: 0.1}
  after:
    kind: command
    run: cat \${inputs.a} > \${outputs.y}
    inputs: {a: "\${stages.wait[seed=0].outputs.x}"}
    outputs: {y: y.txt}
    resources: {cpus: 0.1}
`;

let project: Project;
beforeEach(() => {
  project = new Project({ 'waiting.yaml': waiting });
});
afterEach(async () => {
  await project.reprise(['cancel', '--now']); // whatever a failed test has left
  project.remove();
});

const go = (): void => writeFileSync(join(project.root, 'go'), '');

interface Detached {
  readonly run: string;
  readonly pid: number;
  readonly log: string;
}

async function detached(): Promise<Detached> {
  const { code, out } = await project.reprise(['run', 'waiting.yaml', '-d', '--progress', 'json']);
  expect(code).toBe(0);
  return JSON.parse(out) as Detached;
}

async function bothReady(watching: Running): Promise<readonly ProcessIdentity[]> {
  return Promise.all([
    isReady(project, watching, 'wait[seed=0]'),
    isReady(project, watching, 'wait[seed=1]'),
  ]);
}

describe('run -d', () => {
  test('says the name and how to reach it, and the run goes on without a terminal', async () => {
    const { code, out, err } = await project.reprise(['run', 'waiting.yaml', '-d']);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    const run = /^Run (\S+) goes on in the background \(process \d+\)$/m.exec(out)?.[1];
    expect(out).toContain(`npx reprise attach ${run}`);
    expect(out).toContain(`npx reprise cancel ${run}`);
    go();
    const attached = await project.reprise(['attach', run ?? '']);
    expect(attached.code).toBe(0);
    expect(attached.out).toContain('waiting is done in ');
    const log = readFileSync(join(project.root, 'runs', run ?? '', 'runner.log'), 'utf8');
    expect(log).toContain(`Run ${run} ended: done (exit code 0)`);
  });

  test('is not ended by a hangup, and leads a session of its own', async () => {
    const { run, pid } = await detached();
    const watching = start(project, ['attach', run]);
    await bothReady(watching);
    process.kill(pid, 'SIGHUP');
    if (process.platform === 'linux') {
      const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
      expect(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[3]).toBe(String(pid));
    }
    go();
    expect(await watching.event('run-ended')).toMatchObject({ status: 'done' });
    expect(await watching.code).toBe(0);
  });

  test('shows problems of the file at once, and starts nothing', async () => {
    project.write('waiting.yaml', waiting.replace('stages.wait[', 'stages.wiat['));
    const { code, err } = await project.reprise(['run', 'waiting.yaml', '-d']);
    expect(code).toBe(2);
    expect(err).toContain('did you mean "wait"?');
    expect(existsSync(join(project.root, 'runs'))).toBe(false);
  });

  test('shows what a runner said that ended at its start, and leaves no run', async () => {
    const { code, err } = await project.reprise(['run', 'waiting.yaml', '-d'], {
      REPRISE_FAULT: 'journal.append:1:kill',
    });
    expect(code).toBe(2);
    expect(err).toContain(
      'RP1912  Cannot run it in the background: the runner was ended by SIGKILL',
    );
  });
});

describe('attach', () => {
  test('ends with the exit code of the run, also long after it', async () => {
    project.write('waiting.yaml', waiting.replace('until [ -e go ]', 'exit 3; until [ -e go ]'));
    await project.reprise(['run', 'waiting.yaml', '--progress', 'quiet']);
    const { code, out } = await project.reprise(['attach']);
    expect(code).toBe(1);
    expect(out).toContain('waiting failed in ');
    const json = await project.reprise(['attach', '--progress', 'json']);
    const last = JSON.parse(json.out.trimEnd().split('\n').at(-1) ?? '') as object;
    expect(last).toMatchObject({ event: 'run-ended', exitCode: 1 });
  });

  test('is left by Ctrl-C, and the run goes on', async () => {
    const { run, pid } = await detached();
    const watching = start(project, ['attach', run]);
    await bothReady(watching);
    watching.send('SIGINT');
    expect(await watching.code).toBe(130);
    expect(processIdentity(pid)).toBeDefined();
    go();
    expect((await project.reprise(['attach', '--progress', 'quiet'])).code).toBe(0);
  });

  test('says that the runner is gone, what lives on, and how to go on', async () => {
    const { run, pid } = await detached();
    const watching = start(project, ['attach', run]);
    await bothReady(watching);
    process.kill(pid, 'SIGKILL');
    expect(await watching.code).toBe(1);
    const { code, err } = await project.reprise(['attach', '--progress', 'quiet']);
    expect(code).toBe(1);
    expect(err).toBe(
      `error RP1913  Cannot follow the run "${run}": its runner is gone (process ${pid})\n` +
        '  Still running without it: wait[seed=0], wait[seed=1]\n' +
        '  Go on with it: npx reprise run waiting.yaml\n',
    );
    go();
    const again = await project.reprise(['run', 'waiting.yaml', '--progress', 'json']);
    expect(again.code).toBe(0);
    expect(again.out).toContain('"event":"trial-finished","trial":"wait[seed=0]"');
    expect(again.out).not.toContain('"event":"attempt-starting","trial":"wait');
  });
});

describe('run', () => {
  test('goes on in the background after Ctrl-\\, with the attempts that were running', async () => {
    const first = start(project, ['run', 'waiting.yaml']);
    const identities = await bothReady(first);
    first.send('SIGQUIT');
    expect(await first.code).toBe(0);
    const { run } = JSON.parse(first.said.join('\n')) as Detached;
    const second = start(project, ['attach', run]);
    expect(await second.event('attempt-adopted', 'wait[seed=0]')).toMatchObject({
      process: identities[0],
      foreign: false,
    });
    go();
    expect(await second.code).toBe(0);
    const works = readdirSync(join(project.root, 'runs', 'work'));
    for (const key of works) {
      expect(readdirSync(join(project.root, 'runs', 'work', key, 'attempts'))).toEqual(['1']);
    }
  });
});

describe('cancel', () => {
  test('stops a run with checkpoints, says what it did, and a second time there is nothing to do', async () => {
    const { run } = await detached();
    const watching = start(project, ['attach', run]);
    const identities = await bothReady(watching);
    const { code, out } = await project.reprise(['cancel']);
    expect(code).toBe(0);
    expect(identities.some(isAlive)).toBe(false);
    expect(out).toBe(
      `Asked the run ${run} to stop wait[seed=0], wait[seed=1] with a checkpoint; to kill: npx reprise cancel ${run} --now\n` +
        'Stopped wait[seed=0], wait[seed=1]\n' +
        'Not begun, and will not: after\n',
    );
    expect(await watching.code).toBe(5);
    const again = await project.reprise(['cancel', run]);
    expect(again).toEqual({ code: 0, out: `Nothing of the run ${run} is running\n`, err: '' });
  });

  test('stops one trial and what waits for it, and the others go on', async () => {
    const { run } = await detached();
    const watching = start(project, ['attach', run]);
    const identities = await bothReady(watching);
    const { code, out } = await project.reprise(['cancel', 'wait[seed=0]', '--json']);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ how: 'asked', stopped: ['wait[seed=0]'] });
    expect(identities.map(isAlive)).toEqual([false, true]);
    go();
    expect(await watching.event('trial-finished', 'wait[seed=1]')).toBeDefined();
    expect(await watching.event('run-ended')).toMatchObject({
      status: 'cancelled',
      trials: { 'wait[seed=0]': { status: 'stopped' }, 'wait[seed=1]': { status: 'finished' } },
    });
  });

  test('withdraws a trial that has not begun', async () => {
    const { run } = await detached();
    const watching = start(project, ['attach', run]);
    await bothReady(watching);
    const { code, out } = await project.reprise(['cancel', run, 'after']);
    expect({ code, out }).toEqual({ code: 0, out: 'Not begun, and will not: after\n' });
    go();
    expect(await watching.event('run-ended')).toMatchObject({
      status: 'cancelled',
      trials: { 'wait[seed=0]': { status: 'finished' }, after: { status: 'stopped' } },
    });
  });

  test('stops what lives on when the runner is gone, and waits until it is gone too', async () => {
    const { run, pid } = await detached();
    const watching = start(project, ['attach', run]);
    const identities = await bothReady(watching);
    process.kill(pid, 'SIGKILL');
    await eventually(() => processIdentity(pid) === undefined, 'the runner to be gone');
    const { code, out } = await project.reprise(['cancel']);
    expect(code).toBe(0);
    expect(out).toContain('Stopped wait[seed=0], wait[seed=1]\n');
    expect(identities.some(isAlive)).toBe(false);
    await watching.code;
  });

  test('with --now kills a stage that does not listen', async () => {
    project.write('waiting.yaml', waiting.replace("'exit 75'", "''"));
    const { run } = await detached();
    const watching = start(project, ['attach', run]);
    const identities = await bothReady(watching);
    expect((await project.reprise(['cancel', run, '--now'])).code).toBe(0);
    expect(identities.some(isAlive)).toBe(false);
    expect(await watching.event('stopping')).toMatchObject({ why: 'request', force: true });
    expect(await watching.code).toBe(5);
  });

  test('names the nearest trial for a mistyped one', async () => {
    go();
    await project.reprise(['run', 'waiting.yaml', '--progress', 'quiet']);
    const { code, err } = await project.reprise(['cancel', 'wiat']);
    expect(code).toBe(2);
    expect(err).toContain('did you mean "wait"?');
  });
});
