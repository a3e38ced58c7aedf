/**
 * Records what a run tells its views: runs a pipeline of this folder with the built program, on a host with
 * four GPUs that a stand-in for `nvidia-smi` names, and writes down the events without what differs from
 * machine to machine. After a change of the events: `node tests/report/histories/record.mjs 3 40 1000`.
 */
import { spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';

const here = dirname(fileURLToPath(import.meta.url));
const program = join(here, '../../../dist/reprise.mjs');
const GPUS = ['GPU-3f2a9b1c', 'GPU-8c1d7e5f', 'GPU-a94b0c2d', 'GPU-d07e8f91'];
/** Runs beside which another one holds a CPU. */
const WITH_NEIGHBOUR = ['40'];
/** So many trials done are the middle of a long history; what comes after adds only size. */
const MOST_DONE = 420;
const KEY = 'ab'.repeat(32);

for (const name of process.argv.slice(2)) record(name);

function record(name) {
  const folder = mkdtempSync(join(tmpdir(), 'history-'));
  try {
    const smi = join(folder, 'nvidia-smi');
    const rows = GPUS.map((gpu, i) => `${gpu}-0d4e-4f6a-9b8c-7d6e5f4a3b2c, ${i}, 81559, 3`);
    writeFileSync(smi, `#!/bin/sh\ncat <<'END'\n${rows.join('\n')}\nEND\n`, { mode: 0o755 });
    const env = { ...process.env, REPRISE_NVIDIA_SMI: smi };
    const neighbour = WITH_NEIGHBOUR.includes(name) ? startNeighbour(folder, env) : undefined;
    const args = argsFor(name, folder);
    const { stdout, stderr } = spawnSync(process.execPath, [...args, '--profile', 'default'], {
      cwd: folder,
      env: { ...env, REPRISE_STATE: join(folder, 'state') },
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
    });
    neighbour?.kill('SIGTERM');
    if (stdout === '') throw new Error(stderr);
    const events = upTo(stdout.trimEnd().split('\n').map(JSON.parse), MOST_DONE);
    const start = events[0].at;
    const text = events.map((event) => `${JSON.stringify(neutral(event, start, folder))}\n`).join('');
    writeFileSync(join(here, `${name}.jsonl.gz`), gzipSync(text, { level: 9 }));
    process.stdout.write(`${name}: ${events.length} events\n`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function argsFor(name, folder) {
  const file = join(folder, `${name}.yaml`);
  writeFileSync(file, readFileSync(join(here, `${name}.yaml`)));
  return [program, 'run', file, '--progress', 'json'];
}

function startNeighbour(folder, env) {
  const state = join(folder, 'neighbour');
  const child = spawn(process.execPath, argsFor('neighbour', folder), {
    cwd: folder,
    env: { ...env, REPRISE_STATE: state },
    stdio: 'ignore',
  });
  // It has begun when its attempt is in its journal; this process has nothing else to do meanwhile.
  const begun = `until grep -qs attempt-started ${state}/*/journal.jsonl; do sleep 0.1; done`;
  spawnSync('sh', ['-c', begun], { timeout: 10_000 });
  return child;
}

function upTo(events, most) {
  let done = 0;
  const end = events.findIndex(({ event }) => event === 'trial-finished' && ++done === most);
  return end < 0 ? events : events.slice(0, end + 1);
}

function neutral(event, start, folder) {
  const text = JSON.stringify(event)
    .replaceAll(folder, '/project')
    .replaceAll(/"\b[0-9a-f]{64}\b"/g, `"${KEY}"`)
    .replaceAll(/\/work\/[0-9a-f]{64}/g, '/work/key')
    .replaceAll(/\d{4}-\d\d-\d\d-[a-z]+-[a-z]+/g, '2026-01-02-quiet-heron');
  const { process: identity, told, ...rest } = JSON.parse(text);
  delete rest.runner;
  const known = { pid: 4711, startTime: '1', bootId: 'boot', host: 'here' };
  return {
    ...rest,
    at: rest.at - start,
    ...(told === undefined ? {} : { told: { ...told, at: told.at - start } }),
    ...(rest.argv === undefined ? {} : { argv: ['run'], host: 'here', pid: 4711 }),
    ...(identity === undefined ? {} : { process: known }),
    ...(rest.run === undefined ? {} : { run: '2026-01-02-brave-otter' }),
  };
}
