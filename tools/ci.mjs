/**
 * What `.ci/run` runs: build, engine, static checks, all tests, and the fixtures of the reference when
 * they lie beside the repository. Counts what passed and failed over all of them; the last line of the
 * output is `N passed, N failed`.
 */
import { spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const temp = mkdtempSync(join(tmpdir(), 'reprise-ci-'));
const total = { passed: 0, failed: 0 };

try {
  // First, so that a broken build is one clear failure instead of hundreds.
  const built = await step('build', ['node', 'tools/build.mjs', '--force']);
  count(built === 0);
  if (built === 0) {
    // Without pip the tests that need the fast engine say so themselves; that is no failure here.
    await step('engine', ['node', 'dist/reprise.mjs', 'engine', 'install', '--if-missing']);
    await staticChecks();
    await tests();
    await parity();
  }
} finally {
  rmSync(temp, { recursive: true, force: true });
}
process.stdout.write(`${total.passed} passed, ${total.failed} failed\n`);
process.exit(total.failed === 0 ? 0 : 1);

async function staticChecks() {
  const file = join(temp, 'checks.json');
  await step('checks', ['node', 'tools/check.mjs', '--json', file]);
  const report = readJson(file);
  if (report === undefined) return count(false);
  total.passed += report.passed;
  total.failed += report.failed.length;
}

async function tests() {
  const file = join(temp, 'tests.json');
  const code = await step('tests', [
    'npm',
    'test',
    '--',
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${file}`,
  ]);
  const report = readJson(file);
  if (report === undefined) return count(false);
  total.passed += report.numPassedTests;
  total.failed += report.numFailedTests;
  // A file that cannot be loaded has no tests to count; it failed all the same.
  const broken = report.testResults.filter(
    (one) => one.status === 'failed' && one.assertionResults.length === 0,
  );
  total.failed += broken.length;
  if (code !== 0 && report.numFailedTests + broken.length === 0) total.failed += 1;
}

/** Each recorded case counts as one; a family that our code does not compare yet counts as none. */
async function parity() {
  const fixtures = join(root, '..', 'shared', 'fixtures');
  if (!existsSync(fixtures) || !existsSync(join(root, 'dist', 'parity.mjs'))) return;
  const lines = [];
  const command = ['node', 'dist/parity.mjs', fixtures, '--json'];
  const code = await step('parity', command, (line) => lines.push(line));
  const cases = lines.filter((line) => line.startsWith('{')).map((line) => JSON.parse(line));
  const compared = cases.filter((one) => one.skipped === undefined);
  for (const one of compared) {
    count(one.ok);
    if (!one.ok) process.stdout.write(`differs: ${one.case}\n`);
  }
  process.stdout.write(
    `${compared.length} cases compared, ${cases.length - compared.length} skipped\n`,
  );
  if (code !== 0 && compared.every((one) => one.ok)) count(false);
}

/** @param onLine  Takes the lines of standard output instead of the terminal. */
function step(title, [command, ...args], onLine) {
  process.stdout.write(`\n== ${title}\n`);
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(command === 'node' ? process.execPath : command, args, {
      cwd: root,
      stdio: ['ignore', onLine === undefined ? 'inherit' : 'pipe', 'inherit'],
    });
    if (onLine !== undefined) createInterface({ input: child.stdout }).on('line', onLine);
    child.once('error', (error) => {
      process.stdout.write(`${error.message}\n`);
      resolve(127);
    });
    child.once('close', (code, signal) => {
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      process.stdout.write(
        `== ${title}: ${code === 0 ? 'ok' : `exit ${code ?? signal}`}, ${seconds} s\n`,
      );
      resolve(code ?? 1);
    });
  });
}

function count(passed) {
  total[passed ? 'passed' : 'failed'] += 1;
}

function readJson(file) {
  try {
    return JSON.parse(readFileSync(file, 'utf8'));
  } catch {
    process.stdout.write(`There is no report in ${file}\n`);
    return undefined;
  }
}
