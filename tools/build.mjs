/**
 * Bundles the entries of src/ and bench/ into dist/ with esbuild; packages stay outside the bundle.
 *
 * Nothing happens when no source changed since the last build (one stat per file). A build goes to a
 * folder of its own and is moved over file by file, entries last, so that a process that starts
 * meanwhile sees the old program or the new one. Chunks of the previous build stay for a day, because
 * a running attempt may load one of them later. `--force` builds in any case and removes them at once.
 */
import { createHash, randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { renameSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const dist = join(root, 'dist');
const stamp = join(dist, '.stamp');

/** Output name -> source. An entry whose source does not exist is left out. */
const ENTRIES = {
  reprise: 'src/cli/main.ts',
  worker: 'src/worker/main.ts',
  parity: 'src/parity/main.ts',
  bench: 'bench/main.ts',
  'emit-schemas': 'src/cli/emit-schemas.ts',
  prepare: 'src/cli/prepare.ts',
  index: 'src/index.ts',
};
const DAY_MS = 86_400_000;

/** Builds when a source changed. @returns whether anything was built. */
export async function build({ force = false } = {}) {
  const fingerprint = fingerprintOfSources();
  if (!force && existsSync(stamp) && readFileSync(stamp, 'utf8') === fingerprint) return false;
  const esbuild = await import('esbuild');
  const temp = join(dist, `.build-${process.pid}-${randomBytes(3).toString('hex')}`);
  mkdirSync(temp, { recursive: true });
  try {
    const present = Object.entries(ENTRIES).filter(([, source]) => existsSync(join(root, source)));
    const result = await esbuild.build({
      absWorkingDir: root,
      entryPoints: Object.fromEntries(present),
      outdir: temp,
      outExtension: { '.js': '.mjs' },
      bundle: true,
      splitting: true,
      format: 'esm',
      platform: 'node',
      target: 'node20.17',
      packages: 'external',
      sourcemap: 'linked',
      metafile: true,
      logLevel: 'warning',
    });
    // Its first line is the shebang of the source; esbuild keeps it.
    const program = join(temp, 'reprise.mjs');
    if (existsSync(program)) chmodSync(program, 0o755);
    writeFileSync(join(temp, 'meta.json'), JSON.stringify(result.metafile));
    moveOver(temp, force);
    // Last: a kill before this line only means that the next command builds again.
    writeFileSync(stamp, fingerprint);
    return true;
  } finally {
    rmSync(temp, { recursive: true, force: true });
  }
}

function fingerprintOfSources() {
  const hash = createHash('sha256');
  const add = (path) => {
    const { mtimeMs, size } = statSync(path);
    hash.update(`${relative(root, path)} ${mtimeMs} ${size}\n`);
  };
  const walk = (directory) => {
    if (!existsSync(directory)) return;
    for (const entry of readdirSync(directory, { withFileTypes: true })) {
      const path = join(directory, entry.name);
      if (entry.isDirectory()) walk(path);
      else if (/\.(ts|json)$/.test(entry.name)) add(path);
    }
  };
  walk(join(root, 'src'));
  walk(join(root, 'bench'));
  for (const file of ['package.json', 'package-lock.json', 'tools/build.mjs']) {
    if (existsSync(join(root, file))) add(join(root, file));
  }
  return hash.digest('hex');
}

function moveOver(temp, force) {
  const names = readdirSync(temp);
  const now = new Date();
  const isEntry = (name) => name.replace(/\.mjs(\.map)?$/, '') in ENTRIES;
  for (const name of [...names.filter((one) => !isEntry(one)), ...names.filter(isEntry)]) {
    utimesSync(join(temp, name), now, now);
    renameSync(join(temp, name), join(dist, name));
  }
  const fresh = new Set(names);
  for (const name of readdirSync(dist)) {
    if (fresh.has(name) || name === '.stamp') continue;
    const path = join(dist, name);
    const age = now.getTime() - statSync(path, { throwIfNoEntry: false })?.mtimeMs;
    // Another build may be at work in its own folder: an hour is more than any build takes.
    const limit = name.startsWith('.build-') ? 3_600_000 : force ? 0 : DAY_MS;
    if (age > limit) rmSync(path, { recursive: true, force: true });
  }
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const started = performance.now();
  try {
    const built = await build({ force: process.argv.includes('--force') });
    if (built)
      process.stderr.write(`Built dist/ in ${Math.round(performance.now() - started)} ms\n`);
  } catch (error) {
    // esbuild has printed its own messages; anything else is worth its stack.
    if (!Array.isArray(error?.errors)) process.stderr.write(`${error?.stack ?? error}\n`);
    process.exit(1);
  }
}
