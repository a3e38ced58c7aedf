/**
 * The static checks, each with its time: format, lint, types, dead code, emitted schemas. All of them
 * run even when one fails. `--fast` leaves out the search for dead code; `--json FILE` also writes
 * `{passed, failed: [names]}` for `.ci/run`.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from './build.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const fast = process.argv.includes('--fast');
const jsonAt = process.argv.indexOf('--json');
// oxlint without paths takes what it finds, tests of packages included; so always explicit ones.
const folders = ['src', 'tests', 'tools', 'bench'].filter((one) => hasSources(join(root, one)));

const checks = [
  ['format', () => tool('biome', ['format', ...folders])],
  ['lint', () => tool('oxlint', ['--deny-warnings', ...folders])],
  ['types', () => tool('tsc', ['-p', '.'])],
  ...(fast ? [] : [['dead code', () => tool('knip', ['--no-progress'])]]),
  ['schemas', checkSchemas],
];

const failed = [];
for (const [name, check] of checks) {
  const started = performance.now();
  const output = await check();
  const seconds = ((performance.now() - started) / 1000).toFixed(1);
  process.stdout.write(
    `${output === undefined ? 'ok  ' : 'FAIL'} ${name.padEnd(10)} ${seconds} s\n`,
  );
  if (output === undefined) continue;
  failed.push(name);
  process.stdout.write(`${output.trim().replace(/^/gm, '     ')}\n`);
}
if (jsonAt > 0) {
  const report = { passed: checks.length - failed.length, failed };
  writeFileSync(process.argv[jsonAt + 1], JSON.stringify(report));
}
process.exitCode = failed.length === 0 ? 0 : 1;

/** @returns undefined when the tool is content, else what it said. */
function tool(name, args) {
  const path = join(root, 'node_modules', '.bin', name);
  const done = spawnSync(path, args, { cwd: root, encoding: 'utf8', maxBuffer: 64 << 20 });
  if (done.status === 0) return undefined;
  return `${done.stdout ?? ''}${done.stderr ?? ''}${done.error ? String(done.error) : ''}`;
}

/** The emitted schemas and the compiled validator must be what the kinds say today. */
async function checkSchemas() {
  await build();
  const emitter = join(root, 'dist', 'emit-schemas.mjs');
  const done = spawnSync(process.execPath, [emitter, '--check'], { cwd: root, encoding: 'utf8' });
  return done.status === 0 ? undefined : `${done.stdout}${done.stderr}`;
}

function hasSources(folder) {
  if (!existsSync(folder)) return false;
  const names = readdirSync(folder, { recursive: true });
  return names.some((name) => /\.(ts|mjs)$/.test(String(name)));
}
