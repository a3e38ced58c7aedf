/**
 * Sends SIGTERM to a runner alone, again and again, while its stage has every sort of child that escapes
 * other tools, and looks for what is left: all must be gone within the grace period and half a second.
 *
 *   node tools/term-trials.mjs [--trials 200] [--seed 1] [--at-once 3] [--json]
 *
 * Processes are found by the mark in their environment and, for those without one, by the numbers that
 * they have written down. Needs Linux (/proc, setsid) and a build (`node tools/build.mjs`).
 */
import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const program = fileURLToPath(new URL('../dist/reprise.mjs', import.meta.url));
const GRACE_MS = 1000;
const SLACK_MS = 500;

/** How the main process of the stage takes SIGTERM. */
const MAINS = {
  obeys: 'exit 143',
  saves: 'sleep 0.2; exit 75',
  ignores: ':',
  leaves: 'exit 0', // and leaves its children behind
};

const TREE = `#!/bin/sh
# tree.sh FOLDER MAIN: one child of each sort, then waits for ever.
cd "$1"
child() { sh -c 'echo $$ > "$0.tmp"; mv "$0.tmp" "$0"; eval "$1"; while :; do sleep 0.1; done' "$@" & }
child pid-plain ''
child pid-ignores "trap '' TERM INT HUP"
setsid sh -c 'echo $$ > pid-session.tmp; mv pid-session.tmp pid-session; trap "" TERM; while :; do sleep 0.1; done' &
# Forks twice, so that it has no parent, in a session of its own, deaf to signals.
(setsid sh -c '(trap "" TERM INT HUP; sh -c "echo \\$\\$ > pid-daemon.tmp; mv pid-daemon.tmp pid-daemon; while :; do sleep 0.1; done") &' &)
# In the group, but with nothing in its environment.
env -i PATH="$PATH" sh -c 'echo $$ > pid-nameless.tmp; mv pid-nameless.tmp pid-nameless; trap "" TERM; while :; do sleep 0.1; done' &
# Answers the signal with one more process that hides.
child pid-breeder 'trap "setsid sleep 30 & " TERM'
trap "$2" TERM
while :; do sleep 0.1; done
`;
const say = (text) => process.stdout.write(`${text}\n`);
const CHILDREN = ['plain', 'ignores', 'session', 'daemon', 'nameless', 'breeder'];

export async function termTrials({ trials, seed = 1, atOnce = 3 }) {
  const results = [];
  let next = 0;
  const worker = async () => {
    while (next < trials) results.push(await trial(seed, next++));
  };
  await Promise.all(Array.from({ length: atOnce }, worker));
  const bad = results.filter(
    ({ left, code, main, runnerMs }) =>
      left.length > 0 || code !== (main === 'leaves' ? 0 : 5) || runnerMs > GRACE_MS + SLACK_MS,
  );
  const times = results.map(({ ms }) => ms).sort((a, b) => a - b);
  return {
    trials,
    good: trials - bad.length,
    seed,
    graceMs: GRACE_MS,
    medianMs: Math.round(times[times.length >> 1] ?? 0),
    mostMs: Math.round(times.at(-1) ?? 0),
    runnerMostMs: Math.round(Math.max(...results.map(({ runnerMs }) => runnerMs))),
    bad,
  };
}

async function trial(seed, nth) {
  const bits = createHash('sha256').update(`${seed} ${nth}`).digest();
  const names = Object.keys(MAINS);
  const main = names[bits[0] % names.length];
  const project = mkdtempSync(join(tmpdir(), 'term-'));
  let runner;
  try {
    mkdirSync(join(project, 'tree'));
    writeFileSync(join(project, 'package.json'), '{}');
    writeFileSync(join(project, 'tree.sh'), TREE);
    writeFileSync(
      join(project, 'pipeline.yaml'),
      [
        'version: 1',
        'name: term',
        'stages:',
        '  tree:',
        '    kind: command',
        `    argv: [sh, tree.sh, tree, ${JSON.stringify(MAINS[main])}]`,
        `    timeout: {grace: ${GRACE_MS}ms}`,
        '',
      ].join('\n'),
    );
    runner = spawn(process.execPath, [program, 'run', 'pipeline.yaml', '--progress', 'quiet'], {
      cwd: project,
      stdio: 'ignore',
    });
    const exited = new Promise((resolve) => runner.on('exit', (code) => resolve(code)));
    await until(() => CHILDREN.every((name) => pidOf(project, name) !== undefined), 30_000);
    await new Promise((resolve) => setTimeout(resolve, bits[1])); // any moment will do
    const startedAt = performance.now();
    runner.kill('SIGTERM');
    await until(() => leftOf(project).length === 0, 2 * (GRACE_MS + SLACK_MS));
    const ms = performance.now() - startedAt;
    const code = await exited;
    return { nth, main, ms, runnerMs: performance.now() - startedAt, code, left: leftOf(project) };
  } finally {
    runner?.kill('SIGKILL');
    for (const { pid } of leftOf(project)) kill(pid);
    rmSync(project, { recursive: true, force: true, maxRetries: 5 });
  }
}

/** Living processes of the trial. */
function leftOf(project) {
  const marks = marksOf(project);
  const own = new Map(CHILDREN.map((name) => [pidOf(project, name), name]));
  const left = [];
  for (const entry of readdirSync('/proc')) {
    const pid = Number(entry);
    if (!Number.isInteger(pid)) continue;
    const name = own.get(pid);
    const isMarked = environmentOf(pid).some((one) => marks.includes(one));
    if ((isMarked || (name !== undefined && isOurs(pid, project))) && isLive(pid)) {
      left.push({ pid, name: name ?? 'another' });
    }
  }
  return left;
}

function marksOf(project) {
  const work = join(project, 'runs', 'work');
  return listed(work).flatMap((key) =>
    listed(join(work, key, 'attempts')).map((n) => {
      const text = readFileSync(join(work, key, 'attempts', n, 'attempt.json'), 'utf8');
      return `REPRISE_ATTEMPT=${JSON.parse(text).mark}`;
    }),
  );
}

function pidOf(project, name) {
  try {
    return Number(readFileSync(join(project, 'tree', `pid-${name}`), 'utf8'));
  } catch {
    return undefined;
  }
}

// A number may have been given to another process since; ours works in the folder of the trial.
function isOurs(pid, project) {
  try {
    return readlinkSync(`/proc/${pid}/cwd`).startsWith(project);
  } catch {
    return false;
  }
}

function environmentOf(pid) {
  try {
    return readFileSync(`/proc/${pid}/environ`, 'latin1').split('\0');
  } catch {
    return [];
  }
}

function isLive(pid) {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return !'ZX'.includes(stat.slice(stat.lastIndexOf(')') + 2)[0]);
  } catch {
    return false;
  }
}

function listed(folder) {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

function kill(pid) {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // gone
  }
}

async function until(isSo, limitMs) {
  const end = performance.now() + limitMs;
  while (!isSo() && performance.now() < end) await new Promise((resolve) => setTimeout(resolve, 5));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: {
      trials: { type: 'string', default: '200' },
      seed: { type: 'string', default: '1' },
      'at-once': { type: 'string', default: '3' },
      json: { type: 'boolean', default: false },
    },
  });
  const answer = await termTrials({
    trials: Number(values.trials),
    seed: Number(values.seed),
    atOnce: Number(values['at-once']),
  });
  if (values.json) say(JSON.stringify(answer));
  else {
    const { good, trials, medianMs, mostMs, runnerMostMs, graceMs, seed, bad } = answer;
    say(
      `${good} of ${trials} trials: all gone within ${graceMs} + ${SLACK_MS} ms (median ${medianMs}, most ${mostMs}, runner ${runnerMostMs}; seed ${seed})`,
    );
    for (const one of bad) say(JSON.stringify(one));
  }
  process.exitCode = answer.bad.length === 0 ? 0 : 1;
}
