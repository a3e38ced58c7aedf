/** What is declared around a command, with the built program: the example of the guide, retries, ends, checkpoints. */
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, expect, test } from 'vitest';
import type { AttemptEnd, TimedRunEvent } from '../../src/contract/run-event.ts';
import { eventually } from '../rig/eventually.ts';
import { buildProgram, Project } from '../rig/project.ts';

beforeAll(buildProgram);

let project: Project;
afterEach(() => project.remove());

function make(stage: string, files: Readonly<Record<string, string>> = {}): Project {
  const text = `version: 1\nname: around\nstages:\n  t:\n    kind: command\n${stage}`;
  project = new Project({ 'pipeline.yaml': text, ...files });
  return project;
}

function ends(run?: string): readonly AttemptEnd[] {
  return project.journal(run).flatMap((one) => (one.event === 'attempt-ended' ? [one.end] : []));
}

function events<Name extends TimedRunEvent['event']>(
  name: Name,
  run?: string,
): readonly Extract<TimedRunEvent, { readonly event: Name }>[] {
  return project
    .journal(run)
    .filter((one): one is Extract<TimedRunEvent, { readonly event: Name }> => one.event === name);
}

function failure(): { readonly code: string; readonly text: string } {
  const [one] = events('trial-failed')[0]?.diagnostics ?? [];
  return { code: one?.code ?? '', text: [one?.message, ...(one?.notes ?? [])].join('\n') };
}

async function workDirectory(): Promise<string> {
  const keyed = await project.told('trial-keyed');
  return join(project.state, 'work', keyed.event === 'trial-keyed' ? keyed.key : '');
}

function eventsOfAttempt(work: string, attempt: number): readonly Record<string, unknown>[] {
  const text = readFileSync(join(work, 'attempts', String(attempt), 'events.jsonl'), 'utf8');
  return text
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}

/** The code blocks of the guide, by the name in their first line. */
function guideFiles(): Readonly<Record<string, string>> {
  const path = fileURLToPath(new URL('../../docs/guide-command-stage.md', import.meta.url));
  const blocks = readFileSync(path, 'utf8').matchAll(/```\w+\n# (\S+)\n(.*?)```/gs);
  return Object.fromEntries([...blocks].map(([, name = '', text = '']) => [name, text]));
}

test('the example of the guide runs, shows its progress, and keeps its claim', async () => {
  project = new Project({ ...guideFiles(), 'data.txt': '1.5' });
  const { exitCode, stdout } = await project.run();
  expect(exitCode, stdout).toBe(0);
  const told = eventsOfAttempt(await workDirectory(), 1);
  expect(told.filter(({ event }) => event === 'metrics')).toHaveLength(6);
  expect(told.findLast(({ event }) => event === 'progress')).toMatchObject({
    done: 6,
    total: 6,
    unit: 'epochs',
    show: { loss: expect.any(Number) },
  });
});

test('the example of the guide goes on past a checkpoint that was torn by a kill', async () => {
  project = new Project({ ...guideFiles(), 'data.txt': '1.5' });
  const whole = project.read('train.py');
  // A machine that dies while it writes: half of the fourth checkpoint is on disk.
  const dying = whole.replace(
    '        json.dump(state, file)',
    '        text = json.dumps(state)\n        file.write(text[: len(text) // 2] if epoch == 4 else text)\n        file.flush()\n        if epoch == 4: os.kill(os.getpgid(0) * -1, 9)',
  );
  expect(dying).not.toBe(whole);
  // The program reads its code from where no key looks, so that the second attempt may have another.
  const pipeline = project.read('pipeline.yaml').replace(/ {4}retry:\n(?: {6}.*\n)+/, '');
  project.write('pipeline.yaml', pipeline);
  project.write('train.py', 'exec(open("hidden.py").read())');
  project.write('hidden.py', dying);
  expect((await project.run()).exitCode).toBe(1);
  expect(ends()).toEqual([{ kind: 'vanished' }]);
  project.write('hidden.py', whole);
  const { exitCode, stdout } = await project.run();
  expect(exitCode, stdout).toBe(0);
  const [warning] = events('warning');
  expect(warning?.diagnostic.code).toBe('RP4043');
  expect(warning?.diagnostic.message).toContain('epoch-4.json');
  expect(warning?.diagnostic.message).toContain('it goes on from epoch-3.json');
  expect(eventsOfAttempt(await workDirectory(), 2)[0]).toMatchObject({ event: 'resumed', step: 3 });
});

test('`retry` with `set` gives the next attempt other values under the same key', async () => {
  make(`    run: |
      echo "$SIZE $CPUS" >> sizes
      if [ "$SIZE" -gt 8 ]; then echo "torch.cuda.OutOfMemoryError: CUDA out of memory."; exit 1; fi
    env: {CPUS: 1}
    local_env: {SIZE: 32}
    retry:
      - {on: gpu-oom, set: {local_env.SIZE: 16}}
      - {on: oom, set: {local_env.SIZE: 8, timeout.idle: 1h}}
`);
  const { exitCode, stdout } = await project.run();
  expect(exitCode, stdout).toBe(0);
  expect(project.read('sizes')).toBe('32 1\n16 1\n8 1\n');
  expect(ends().slice(0, 2)).toEqual([
    { kind: 'out-of-memory', of: 'gpu' },
    { kind: 'out-of-memory', of: 'gpu' },
  ]);
  expect(events('trial-retry').map(({ changes }) => changes)).toEqual([
    ['local_env.SIZE = 16'],
    ['local_env.SIZE = 16', 'local_env.SIZE = 8', 'timeout.idle = 1h'],
  ]);
  expect(new Set(events('attempt-starting').map(({ key }) => key)).size).toBe(1);
});

test('a retry budget goes on over the death of its runner, and is new after a run that ended', async () => {
  make(`    run: |
      echo "$MODE" >> modes
      while [ "$MODE" = changed ] && [ ! -e released ]; do sleep 0.02; done
      exit 3
    local_env: {MODE: first}
    retry: [{on: "exit:3", max: 2, delay: 10ms, set: {local_env.MODE: changed}}]
`);
  const modes = (): string[] => project.read('modes').trim().split('\n');
  const running = project.start();
  await project.told('trial-retry', 't');
  await eventually(() => modes().length === 2, 'the second attempt');
  running.kill('SIGKILL');
  await running;
  project.write('released', '');
  await eventually(async () => (await project.leftovers()).length === 0, 'its attempt to end');
  // Nobody saw the second attempt end: its retry is the last, with the changes of the first.
  expect((await project.run()).exitCode).toBe(1);
  expect(modes()).toEqual(['first', 'changed', 'changed']);
  expect(events('trial-retry')).toHaveLength(1);
  expect((await project.run()).exitCode).toBe(1);
  expect(modes().slice(3)).toEqual(['first', 'changed', 'changed']);
});

test('`stop_if` ends what has diverged, and does not try it again', async () => {
  make(`    argv: [sh, -c, 'echo started >> starts; echo "{\\"step\\": 7, \\"loss\\": NaN}" >> "$0/log.jsonl"; sleep 3600', "\${work}"]
    metrics: {file: log.jsonl, step: step}
    retry: [{on: [exit, signal, preempted, timeout], max: 3}]
    stop_if: metrics.loss is nan
`);
  expect((await project.run()).exitCode).toBe(1);
  const diverged = { kind: 'diverged', rule: 'metrics.loss is nan', found: 'loss = nan', step: 7 };
  expect(ends()).toEqual([diverged]);
  expect(failure()).toMatchObject({ code: 'RP4042' });
  expect(failure().text).toContain('metrics.loss is nan at step 7');
  expect(project.read('starts')).toBe('started\n');
});

test('what has diverged is no result although it ended well, watched or not', async () => {
  make(`    argv: [sh, -c, 'while [ -e hold ]; do sleep 0.01; done; echo "{\\"loss\\": 3}" > "$0/log.jsonl"', "\${work}"]
    metrics: {file: log.jsonl}
    stop_if: metrics.loss above 2
`);
  project.write('hold', '');
  const first = project.start();
  await project.told('attempt-started', 't');
  first.kill('SIGKILL');
  await first;
  rmSync(project.path('hold'));
  await eventually(async () => (await project.leftovers()).length === 0, 'the attempt to end');
  expect((await project.run()).exitCode).toBe(1);
  const work = await workDirectory();
  const judged: unknown = JSON.parse(readFileSync(join(work, 'attempts/1/end.json'), 'utf8'));
  expect(judged).toMatchObject({ end: { kind: 'diverged', found: 'loss = 3' } });
  expect(ends()).toMatchObject([{ kind: 'diverged' }]); // of the second attempt
});

test('a rule of `stop_if` for a metric that is never told is mentioned', async () => {
  make(`    run: 'echo "{\\"loss\\": 1}" > \${work}/log.jsonl'
    metrics: {file: log.jsonl}
    stop_if: metrics.los is nan
`);
  expect((await project.run()).exitCode).toBe(0);
  expect(events('warning').map(({ diagnostic }) => diagnostic.code)).toEqual(['RP4048']);
});

const GATED = `    run: |
      echo "from [$1]" >> ledger; echo x > \${work}/c-1; [ ! -e fail ]
    checkpoints: {glob: "c-*"}
    resume:
      args_if_found: ["\${checkpoint.path}"]
      only_if_same: {torch: {argv: [cat, version]}}
`;

test('`resume.only_if_same` refuses a checkpoint when a fact has changed', async () => {
  make(GATED, { version: '1.13\n', fail: '' });
  expect((await project.run()).exitCode).toBe(1);
  expect((await project.run()).exitCode).toBe(1); // nothing changed: it goes on from it
  project.write('version', '2.8\n');
  expect((await project.run()).exitCode).toBe(1);
  expect(failure()).toMatchObject({ code: 'RP4046' });
  expect(failure().text).toContain('go on from c-1: "torch" was 1.13 and is 2.8');
  // Asked again it is still the attempt that wrote the checkpoint that counts.
  expect((await project.run()).exitCode).toBe(1);
  expect(failure().code).toBe('RP4046');
  project.write('version', '1.13\n');
  rmSync(project.path('fail'));
  expect((await project.run()).exitCode).toBe(0);
  const went = project
    .read('ledger')
    .split('\n')
    .map((line) => line.replace(/\[.*\//, '['));
  expect(went).toEqual(['from []', 'from [c-1]', 'from [c-1]', '']);
});

test('`resume.otherwise: start-anew` sets the checkpoints aside and says so', async () => {
  make(`${GATED}      otherwise: start-anew\n`, { version: '1', fail: '' });
  expect((await project.run()).exitCode).toBe(1);
  project.write('version', '2');
  expect((await project.run()).exitCode).toBe(1);
  expect(events('warning').map(({ diagnostic }) => diagnostic.code)).toEqual(['RP4047']);
  expect(project.read('ledger')).toBe('from []\nfrom []\n');
  expect(readdirSync(join(await workDirectory(), 'quarantine'))).toEqual(['c-1']);
  rmSync(project.path('fail'));
  expect((await project.run()).exitCode).toBe(0);
  expect(events('warning')).toEqual([]);
});

test('a failure is explained by its first error, with the log named once', async () => {
  make(`    argv: [python3, -c, 'import nothing_of_that_name']\n`);
  expect((await project.run({ args: ['--progress', 'plain'] })).exitCode).toBe(1);
  const { stdout, stderr } = await project.run({ args: ['--progress', 'plain'] });
  const said = `${stdout}${stderr}`;
  expect(said).toContain('needs a package that its interpreter does not have');
  expect(said).toContain("| ModuleNotFoundError: No module named 'nothing_of_that_name'");
  expect(said.match(/rank-0\.log/g)).toHaveLength(1);
});
