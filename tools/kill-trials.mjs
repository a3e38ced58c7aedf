/**
 * Shows that a killed quickstart goes on to the same weights.
 *
 *   node tools/kill-trials.mjs [--kills 10] [--mode runner|everything] [--profile smoke] [--seed 1]
 *
 * Runs the quickstart once undisturbed, then again in a second state directory, where the runner
 * (`runner`), or the runner and every attempt (`everything`), is killed with SIGKILL at random moments;
 * after each kill the same command is given again. At the end the digests of all outputs are compared.
 * Downloads are shared between the two states. Prints its seed; exits 1 when an output differs.
 */
import { spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const { values } = parseArgs({
  options: {
    kills: { type: 'string', default: '10' },
    mode: { type: 'string', default: 'runner' },
    profile: { type: 'string', default: 'smoke' },
    seed: { type: 'string', default: String(Date.now() % 100000) },
  },
});
const root = dirname(dirname(fileURLToPath(import.meta.url)));
const base = mkdtempSync(join(tmpdir(), 'reprise-kill-'));
const say = (line) => process.stdout.write(`${line}\n`);
let state = Number(values.seed) >>> 0;
// A small generator of our own, so that a seed names the moments again.
const random = () => {
  state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
  return state / 4294967296;
};

say(`seed ${values.seed}, mode ${values.mode}, ${values.kills} kills, in ${base}`);
const calm = join(base, 'calm');
const started = Date.now();
await finish(start(calm));
const seconds = (Date.now() - started) / 1000;
const expected = outputsOf(calm);
say(`undisturbed: ${seconds.toFixed(0)} s, ${Object.keys(expected).length} outputs`);

const stormy = join(base, 'stormy');
mkdirSync(stormy);
if (existsSync(join(calm, 'cache')))
  cpSync(join(calm, 'cache'), join(stormy, 'cache'), { recursive: true });
let kills = 0;
while (kills < Number(values.kills)) {
  const run = start(stormy);
  const ended = await Promise.race([run.exit, after(1000 + random() * seconds * 400)]);
  if (ended !== 'time') {
    // It finished before the next kill: the remaining moments need work to interrupt.
    say(`done after ${kills} kills; starts over for the rest`);
    compare(outputsOf(stormy));
    for (const name of ['store', 'work'])
      rmSync(join(stormy, name), { recursive: true, force: true });
    continue;
  }
  run.child.kill('SIGKILL');
  await run.exit;
  const groups = values.mode === 'everything' ? killAttempts(stormy) : [];
  kills += 1;
  say(
    `kill ${kills}: runner ${run.child.pid}${groups.length > 0 ? ` and attempts ${groups.join(', ')}` : ''}`,
  );
}
await finish(start(stormy));
compare(outputsOf(stormy));
rmSync(base, { recursive: true, force: true });
say(
  `${kills} kills: all ${Object.keys(expected).length} outputs are the same bytes as undisturbed`,
);

function start(directory) {
  const file = join(root, 'pipelines', 'quickstart.yaml');
  const args = [
    'run',
    file,
    '--profile',
    values.profile,
    '--state',
    directory,
    '--progress',
    'quiet',
  ];
  const child = spawn(process.execPath, [join(root, 'dist', 'reprise.mjs'), ...args], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return {
    child,
    exit: new Promise((resolve) => child.once('close', (code) => resolve(code ?? -1))),
  };
}

async function finish({ exit }) {
  const code = await exit;
  if (code !== 0) {
    say(`the run ended with exit code ${code}; its state stays in ${base}`);
    process.exit(1);
  }
}

function after(ms) {
  return new Promise((resolve) => setTimeout(() => resolve('time'), ms));
}

/** Kills the process groups of the attempts in this state directory, which we started. */
function killAttempts(directory) {
  const killed = [];
  for (const key of folders(join(directory, 'work'))) {
    for (const attempt of folders(join(directory, 'work', key, 'attempts'))) {
      const at = join(directory, 'work', key, 'attempts', attempt);
      if (existsSync(join(at, 'exit')) || existsSync(join(at, 'end.json'))) continue;
      const pid = json(join(at, 'attempt.json'))?.process?.pid;
      if (typeof pid !== 'number') continue;
      try {
        process.kill(-pid, 'SIGKILL');
        killed.push(pid);
      } catch {
        // It has ended by itself meanwhile.
      }
    }
  }
  return killed;
}

/** `trial/output` -> digest, of all results; logs carry times and are left out. */
function outputsOf(directory) {
  const outputs = {};
  for (const name of readdirSync(join(directory, 'store', 'results'))) {
    const result = json(join(directory, 'store', 'results', name));
    for (const [output, { digest }] of Object.entries(result?.outputs ?? {})) {
      outputs[`${result.trial}/${output}`] = digest;
    }
  }
  return outputs;
}

function compare(got) {
  const names = new Set([...Object.keys(expected), ...Object.keys(got)]);
  const wrong = [...names].filter((name) => expected[name] !== got[name]);
  if (wrong.length === 0) return;
  say(`differs: ${wrong.join(', ')}; states stay in ${base}`);
  process.exit(1);
}

function folders(path) {
  return existsSync(path) ? readdirSync(path) : [];
}

function json(path) {
  try {
    return JSON.parse(readFileSync(path, 'utf8'));
  } catch {
    return undefined;
  }
}
