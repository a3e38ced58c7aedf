/**
 * `npm start`: brings everything to the point where the quickstart runs, and runs it. Builds when a
 * source changed, fetches the fast engine once, then becomes `reprise run pipelines/quickstart.yaml`
 * with whatever arguments follow `--`. Everything happens in this process, so that Ctrl-C reaches the
 * run itself and nothing in between.
 */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const args = process.argv.slice(2);
const say = (text) => process.stderr.write(`${text}\n`);

const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 17)) {
  say(`reprise needs Node 20.17 or later; this is ${process.version}.`);
  say('Install a newer one (https://nodejs.org) and run npm ci && npm start again.');
  process.exit(2);
}
if (!existsSync(join(root, 'node_modules', 'esbuild'))) {
  say('The packages are not installed yet. Run: npm ci');
  process.exit(2);
}

const { build } = await import('./build.mjs');
try {
  await build();
} catch (error) {
  say(`The build did not succeed: ${error instanceof Error ? error.message : error}`);
  process.exit(1);
}

const { prepareEngine } = await import(pathToFileURL(join(root, 'dist', 'prepare.mjs')).href);
const engine = await prepareEngine(say);
const profile = args.some((one) => one === '--profile' || one.startsWith('--profile='));
const extra = [];
if (engine === 'wasm' && !profile) {
  say(
    'The WebAssembly engine is 10 to 15 times slower, so the smaller sizes of the profile "wasm" are used.',
  );
  extra.push('--profile', 'wasm');
}

process.chdir(root);
const program = join(root, 'dist', 'reprise.mjs');
process.argv = [process.argv[0], program, 'run', 'pipelines/quickstart.yaml', ...extra, ...args];
await import(pathToFileURL(program).href);
