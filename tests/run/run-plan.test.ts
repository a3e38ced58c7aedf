import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { AttemptEnd, TimedRunEvent } from '../../src/contract/run-event.ts';
import { openHostLedger } from '../../src/run/host-ledger.ts';
import { NOTHING } from '../../src/run/resources.ts';
import { isAlive, processIdentity } from '../../src/util/process-identity.ts';
import { eventually } from '../rig/eventually.ts';
import { buildProgram, Project } from '../rig/project.ts';
import { pidFrom, SteeredStage, steeredProgram } from '../rig/steered-stage.ts';

beforeAll(buildProgram);

let project: Project;
afterEach(() => project.remove());

/** One stage that does what the test says, and one after it. */
function steered(more = ''): { stage: SteeredStage } {
  project = new Project({
    'pipeline.yaml': `
version: 1
name: steered
stages:
  train:
    kind: command
    argv: [sh, ${steeredProgram}, steer]
    outputs: {model: model.txt}
${more}
  after:
    kind: command
    argv: [cp, "\${inputs.model}", "\${outputs.copy}"]
    inputs: {model: "\${stages.train.outputs.model}"}
    outputs: {copy: copy.txt}
`,
  });
  return { stage: new SteeredStage(project.directory) };
}

function names(events: readonly TimedRunEvent[]): string[] {
  return events.map((one) => ('trial' in one ? `${one.event} ${one.trial}` : one.event));
}

function endOf(trial: string): AttemptEnd | undefined {
  const ended = project
    .journal()
    .find((one) => one.event === 'attempt-ended' && one.trial === trial);
  return ended?.event === 'attempt-ended' ? ended.end : undefined;
}

async function workOf(trial: string): Promise<string> {
  const event = await project.told('trial-keyed', trial);
  return join(project.state, 'work', event.event === 'trial-keyed' ? event.key : '');
}

async function finish(stage: SteeredStage): Promise<void> {
  await stage.tell(`write ${await workOf('train')}/model.txt weights`);
  await stage.tell('exit 0');
}

test('`runPlan()` tells every fact in order, links the outputs, and the next run has all cached', async () => {
  const { stage } = steered();
  const running = project.start();
  await finish(stage);
  expect((await running).exitCode).toBe(0);
  expect(names(project.journal())).toEqual([
    'run-started',
    'planned',
    'trial-keyed train',
    'attempt-starting train',
    'attempt-started train',
    'attempt-ended train',
    'trial-finished train',
    'trial-keyed after',
    'attempt-starting after',
    'attempt-started after',
    'attempt-ended after',
    'trial-finished after',
    'run-ended',
  ]);
  expect(project.read('runs/latest/outputs/after/copy')).toBe('weights\n');
  expect((await project.run()).exitCode).toBe(0);
  expect(names(project.journal())).toEqual([
    'run-started',
    'planned',
    'trial-cached train',
    'trial-cached after',
    'run-ended',
  ]);
});

test('an attempt outlives its runner, and the next run adopts it', async () => {
  const { stage } = steered();
  const first = project.start();
  await project.told('attempt-started', 'train');
  first.kill('SIGKILL');
  await first;
  await stage.tell('print still here');
  const second = project.start();
  await project.told('attempt-adopted', 'train');
  await finish(stage);
  expect((await second).exitCode).toBe(0);
  const told = names(project.journal());
  expect(told).not.toContain('attempt-starting train');
  expect(told).toContain('trial-finished train');
  expect(project.read('runs/latest/outputs/train/model')).toBe('weights\n');
});

test('an attempt that finished while nobody watched is taken without running again', async () => {
  const { stage } = steered();
  const first = project.start();
  await project.told('attempt-started', 'train');
  first.kill('SIGKILL');
  await first;
  await finish(stage);
  await eventually(async () => (await project.leftovers()).length === 0, 'the attempt to end');
  expect((await project.run()).exitCode).toBe(0);
  const told = names(project.journal());
  expect(told).not.toContain('attempt-starting train');
  expect(told).toContain('trial-finished train');
});

test('a second runner attaches to the attempt of the first, and both end well', async () => {
  const { stage } = steered();
  const first = project.start();
  await project.told('attempt-started', 'train');
  const second = project.start();
  const adopted = await project.told('attempt-adopted', 'train'); // in the newest journal
  expect(adopted).toMatchObject({ foreign: true });
  await finish(stage);
  expect((await first).exitCode).toBe(0);
  expect((await second).exitCode).toBe(0);
  const started = project
    .runs()
    .flatMap((run) => project.journal(run))
    .filter((one) => one.event === 'attempt-starting' && one.trial === 'train');
  expect(started).toHaveLength(1);
});

test('stopping the second runner leaves the attempt of the first alone', async () => {
  const { stage } = steered();
  const first = project.start();
  const started = await project.told('attempt-started', 'train');
  const second = project.start();
  await project.told('attempt-adopted', 'train');
  second.kill('SIGTERM');
  expect((await second).exitCode).toBe(5);
  expect(started.event === 'attempt-started' && processIdentity(started.process.pid)).toEqual(
    started.event === 'attempt-started' && started.process,
  );
  await finish(stage);
  expect((await first).exitCode).toBe(0);
});

test('closing the terminal leaves the attempt running, and the next run adopts it', async () => {
  const { stage } = steered();
  const first = project.start();
  const started = await project.told('attempt-started', 'train');
  first.kill('SIGHUP');
  await first;
  expect(names(project.journal())).not.toContain('attempt-ended train');
  expect(started.event === 'attempt-started' && isAlive(started.process)).toBe(true);
  const second = project.start();
  expect(await project.told('attempt-adopted', 'train')).toMatchObject({ foreign: false });
  await finish(stage);
  expect((await second).exitCode).toBe(0);
});

test('a runner whose stage waits for other runs on the host can leave too', async () => {
  steered();
  const ledger = project.path('ledger');
  mkdirSync(ledger);
  const resources = { ...NOTHING, cpus: availableParallelism() };
  const host = { cpus: resources.cpus, memoryBytes: 0, gpus: [], tokens: {} };
  const other = await openHostLedger(ledger, { ...host, busyGpus: async () => new Set() });
  const held = await other.ask({ mark: 'other', what: 'another run', resources, since: 0 });
  expect(held.kind).toBe('granted');
  rmSync(join(ledger, 'gate'));
  const runner = project.start({ env: { REPRISE_HOST_LEDGER: ledger } });
  await eventually(() => existsSync(join(ledger, 'gate')), 'its question to the ledger');
  runner.kill('SIGHUP');
  await runner;
  expect(names(project.journal())).not.toContain('attempt-starting train');
  if (held.kind === 'granted') held.grant.release();
});

test('a program whose wrapper and runner were killed is ended, and the stage starts again', async () => {
  const { stage } = steered();
  const first = project.start();
  const started = await project.told('attempt-started', 'train');
  await stage.tell(`write ${project.path('ready')} 1`);
  await pidFrom(project.path('ready'));
  first.kill('SIGKILL');
  await first;
  if (started.event === 'attempt-started') process.kill(started.process.pid, 'SIGKILL');
  await eventually(async () => (await project.leftovers()).length === 1, 'the wrapper to be gone');
  const second = project.start();
  const isSecond = (one: TimedRunEvent): boolean =>
    one.event === 'attempt-started' && one.attempt === 2;
  await eventually(() => project.journal().some(isSecond), 'the second attempt');
  await eventually(async () => (await project.leftovers()).length === 2, 'only it to be there');
  await finish(stage);
  expect((await second).exitCode).toBe(0);
});

test('when only the wrapper of a program is killed, the program goes too', async () => {
  const { stage } = steered();
  const running = project.start();
  const started = await project.told('attempt-started', 'train');
  await stage.tell(`write ${project.path('ready')} 1`);
  await pidFrom(project.path('ready'));
  if (started.event === 'attempt-started') process.kill(started.process.pid, 'SIGKILL');
  expect((await running).exitCode).toBe(1);
  expect(endOf('train')).toEqual({ kind: 'vanished' });
  expect(await project.leftovers()).toEqual([]);
});

test('the first signal asks for a checkpoint, and the run is cancelled', async () => {
  const { stage } = steered();
  const running = project.start();
  await stage.tell('on TERM 75');
  await stage.tell(`write ${project.path('ready')} 1`);
  await pidFrom(project.path('ready'));
  running.kill('SIGTERM');
  expect((await running).exitCode).toBe(5);
  expect(endOf('train')).toEqual({ kind: 'stopped' });
  expect(names(project.journal())).not.toContain('trial-failed train');
});

test('a stage that does not stop is ended with all its tree when the grace period is over', async () => {
  const { stage } = steered('    timeout: {grace: 200ms}');
  const running = project.start();
  await stage.tell('ignore TERM');
  await stage.tell(`escape ${project.path('escaped')}`);
  const escaped = await pidFrom(project.path('escaped'));
  running.kill('SIGTERM');
  expect((await running).exitCode).toBe(5);
  expect(endOf('train')).toEqual({ kind: 'cancelled' });
  expect(processIdentity(escaped)).toBeUndefined();
  expect(await project.leftovers()).toEqual([]);
});

test('a failure says what the log says, blocks what waits, and exits with 1', async () => {
  const { stage } = steered();
  const running = project.start();
  await stage.tell('print ValueError: no such thing');
  await stage.tell('exit 3');
  expect((await running).exitCode).toBe(1);
  const failed = await project.told('trial-failed', 'train');
  expect(failed).toMatchObject({ diagnostics: [{ code: 'RP4002' }] });
  expect(JSON.stringify(failed)).toContain('| ValueError: no such thing');
  expect(await project.told('trial-blocked', 'after')).toMatchObject({ by: ['train'] });
});

test('an output that is not there is a failure, and the next run runs the stage again', async () => {
  const { stage } = steered();
  const running = project.start();
  await stage.tell('exit 0');
  expect((await running).exitCode).toBe(1);
  expect(await project.told('trial-failed', 'train')).toMatchObject({
    diagnostics: [{ code: 'RP4008' }],
  });
  const again = project.start();
  await finish(stage);
  expect((await again).exitCode).toBe(0);
});

test('a stage that makes no progress is ended at its idle limit', async () => {
  steered('    timeout: {idle: 300ms, grace: 5s}');
  expect((await project.run()).exitCode).toBe(1);
  expect(endOf('train')).toEqual({ kind: 'idle-timeout', afterMs: 300 });
});

test('a stage that takes longer than its limit is ended', async () => {
  steered('    timeout: {total: 300ms, grace: 5s}');
  expect((await project.run()).exitCode).toBe(1);
  expect(endOf('train')).toEqual({ kind: 'total-timeout', afterMs: 300 });
});

test('`retry` tries again by class, and the attempt after it finishes', async () => {
  const { stage } = steered('    retry: [{on: [exit], max: 1, delay: 1ms}]');
  const running = project.start();
  await stage.tell('exit 3');
  await project.told('trial-retry', 'train');
  await finish(stage);
  expect((await running).exitCode).toBe(0);
  expect(names(project.journal()).filter((one) => one === 'attempt-started train')).toHaveLength(2);
});

test('a program goes on from its newest whole checkpoint', async () => {
  const { stage } = steered(`    checkpoints: {glob: "c-*.json", validate: json}
    resume: {args_if_found: ["\${checkpoint.path}"]}`);
  const first = project.start();
  const work = await workOf('train');
  for (const [name, text] of [
    ['c-9', '{}'],
    ['c-10', '{}'],
    ['c-11', '{"torn'],
  ]) {
    await stage.tell(`write ${work}/${name}.json ${text}`);
  }
  await stage.tell('exit 1');
  expect((await first).exitCode).toBe(1);
  const second = project.start();
  await finish(stage);
  expect((await second).exitCode).toBe(0);
  const told = readFileSync(join(work, 'attempts/2/events.jsonl'), 'utf8');
  expect(JSON.parse(told)).toMatchObject({ event: 'resumed', step: 10, path: `${work}/c-10.json` });
});

test('equal stages execute once', async () => {
  project = new Project({
    'pipeline.yaml': `
version: 1
name: twins
stages:
  one: {kind: command, run: "echo x >> ${'${work}'}/o; date +%N > ${'${outputs.o}'}", outputs: {o: o}}
  two: {kind: command, run: "echo x >> ${'${work}'}/o; date +%N > ${'${outputs.o}'}", outputs: {o: o}}
`,
  });
  expect((await project.run()).exitCode).toBe(0);
  const told = names(project.journal());
  expect(told.filter((one) => one.startsWith('attempt-started'))).toHaveLength(1);
  expect(told.filter((one) => one.startsWith('trial-cached'))).toHaveLength(1);
});

test('what is left of a work directory after its result is only what was said', async () => {
  const { stage } = steered();
  const running = project.start();
  await finish(stage);
  await running;
  const work = await workOf('train');
  expect(existsSync(join(work, 'attempts/1/rank-0.log'))).toBe(true);
  expect(existsSync(join(work, 'outputs'))).toBe(false);
  expect(existsSync(join(work, 'finished.json'))).toBe(false);
});
