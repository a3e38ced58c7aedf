/**
 * Installs the TensorFlow library: pip fetches the wheel, its shared libraries are unpacked, tried
 * in a process of their own, and put in place by one rename. A kill at any moment leaves either no
 * engine or a whole one; two installations at once are safe, and the younger waits.
 */
import { mkdir, open, rename, rm, statfs } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { RepriseError } from '../../diagnostics/diagnostic.ts';
import {
  noRoomForEngine,
  noWheelForPlatform,
  wheelDamaged,
  wheelWithoutLibrary,
} from '../../diagnostics/messages/engine.ts';
import { withStorage } from '../../diagnostics/storage-problem.ts';
import { type Clock, systemClock } from '../../util/clock.ts';
import { digestOfFile } from '../../util/digest.ts';
import { syncDirectory, writeDurably } from '../../util/durable-file.ts';
import { faultPoint } from '../../util/fault.ts';
import { readZip, type ZipArchive, ZipProblem } from '../../util/zip.ts';
import { cacheDirectory, directoryOfVersion } from '../cache-directory.ts';
import {
  libraryPlatform,
  type LibraryPlatform,
  TENSORFLOW_VERSION,
  type WheelFacts,
} from '../platform.ts';
import { type EngineManifest, type InstalledFile, MANIFEST, readInstalled } from './manifest.ts';
import { downloadWheel } from './pip.ts';
import { smokeTest } from './smoke-test.ts';
import { openWorkshop, type Workshop } from './workshop.ts';

export interface InstallOptions {
  /** The cache directory; default as `cacheDirectory()` says. */
  readonly cache?: string;
  /** Installs anew what is there already. */
  readonly force?: boolean;
  readonly report?: (event: InstallEvent) => void;
  readonly signal?: AbortSignal;
  readonly environment?: NodeJS.ProcessEnv;
  readonly clock?: Clock;
  /** What is fetched and unpacked; default for this machine. */
  readonly platform?: LibraryPlatform;
  /** Tries the unpacked libraries before they get their place; default `smokeTest()`. */
  readonly tryOut?: (files: readonly string[], signal: AbortSignal) => Promise<unknown>;
}

/** What the installation is doing, in this order; sizes in bytes. */
export type InstallEvent =
  | { readonly kind: 'waiting'; readonly directory: string }
  | {
      readonly kind: 'downloading';
      readonly package: string;
      readonly version: string;
      readonly bytes: number;
      readonly directory: string;
    }
  | { readonly kind: 'downloaded'; readonly bytes: number; readonly total: number }
  | { readonly kind: 'unpacking'; readonly file: string; readonly bytes: number }
  | { readonly kind: 'trying' }
  | { readonly kind: 'installed'; readonly directory: string; readonly bytes: number };

export interface InstalledEngine {
  readonly directory: string;
  /** Whether it had been there before. */
  readonly wasThere: boolean;
  readonly version: string;
  readonly bytes: number;
}

const WAIT_MS = 500;
/** Beside the libraries: the wheel, and a little for everything else. */
const SPARE_BYTES = 32 * 2 ** 20;

/**
 * Installs the engine, unless it is there.
 *
 * @throws RepriseError RP7030 to RP7038 (no pip, network, disk, wheel, machine), RP5xxx for files;
 *   the signal's reason when it is aborted.
 */
export async function installEngine(options: InstallOptions = {}): Promise<InstalledEngine> {
  const platform = options.platform ?? libraryPlatform();
  const directory = directoryOfVersion(options.cache ?? cacheDirectory(options.environment));
  const there = options.force === true ? undefined : await readInstalled(directory);
  if (there !== undefined) return describe(directory, there, true);
  const { wheel } = platform;
  if (wheel === undefined || !hasGlibc()) {
    throw new RepriseError(
      noWheelForPlatform({ platform: hasGlibc() ? platform.name : `${platform.name} (musl)` }),
    );
  }
  const parent = dirname(directory);
  return withStorage('install the engine', parent, async () => {
    await mkdir(parent, { recursive: true });
    const clock = options.clock ?? systemClock;
    const workshop = await openWorkshop(parent, clock.now());
    try {
      const made = await waitForElder(workshop, { directory, clock, options });
      if (made !== undefined) return describe(directory, made, true);
      const manifest = await build(workshop, { platform, wheel, directory, options });
      options.report?.({ kind: 'installed', directory, bytes: bytesOf(manifest) });
      return describe(directory, manifest, false);
    } finally {
      await workshop.remove();
    }
  });
}

/** What an installation that began earlier has made; undefined when there is none, or it gave up. */
async function waitForElder(
  workshop: Workshop,
  facts: { readonly directory: string; readonly clock: Clock; readonly options: InstallOptions },
): Promise<EngineManifest | undefined> {
  let told = false;
  while (await workshop.hasElder()) {
    if (!told) facts.options.report?.({ kind: 'waiting', directory: facts.directory });
    told = true;
    await facts.clock.sleep(WAIT_MS, facts.options.signal);
    facts.options.signal?.throwIfAborted();
  }
  return told ? readInstalled(facts.directory) : undefined;
}

interface Job {
  readonly platform: LibraryPlatform;
  readonly wheel: WheelFacts;
  readonly directory: string;
  readonly options: InstallOptions;
}

async function build(workshop: Workshop, job: Job): Promise<EngineManifest> {
  const { platform, wheel, directory, options } = job;
  await checkRoom(dirname(directory), wheel);
  const signal = options.signal ?? new AbortController().signal;
  const report = options.report ?? (() => undefined);
  const folder = (name: string): string => join(workshop.path, name);
  for (const name of ['wheel', 'tmp', 'engine']) await mkdir(folder(name));

  const wheelPath = await downloadWheel({
    wheel,
    directory: folder('wheel'),
    temporary: folder('tmp'),
    environment: options.environment ?? process.env,
    signal,
    begins: () =>
      report({
        kind: 'downloading',
        package: wheel.package,
        version: TENSORFLOW_VERSION,
        bytes: wheel.bytes,
        directory,
      }),
    progress: (bytes) =>
      report({ kind: 'downloaded', bytes: Math.min(bytes, wheel.bytes), total: wheel.bytes }),
  });
  const found = await digestOfFile(wheelPath);
  if (found !== wheel.sha256) {
    throw new RepriseError(
      wheelDamaged({ wheel: basename(wheelPath), expected: wheel.sha256, found }),
    );
  }

  const files = await unpack(wheelPath, { ...job, to: folder('engine'), signal });
  report({ kind: 'trying' });
  await (options.tryOut ?? smokeTest)(
    platform.libraries.map((name) => join(folder('engine'), name)),
    signal,
  );
  const manifest: EngineManifest = {
    format: 1,
    version: TENSORFLOW_VERSION,
    platform: platform.name,
    wheel: basename(wheelPath),
    wheelSha256: found,
    files,
  };
  const text = `${JSON.stringify(manifest, null, 2)}\n`;
  await writeDurably(join(folder('engine'), MANIFEST), text, 'engine.manifest');
  signal.throwIfAborted();
  await putInPlace(folder('engine'), directory, folder('replaced'));
  return manifest;
}

async function unpack(
  wheelPath: string,
  job: Job & { readonly to: string; readonly signal: AbortSignal },
): Promise<InstalledFile[]> {
  const files: InstalledFile[] = [];
  try {
    const zip: ZipArchive = await readZip(wheelPath);
    for (const name of job.platform.libraries) {
      const entry = zip.entries.find((one) => one.name === `tensorflow/${name}`);
      if (entry === undefined) {
        throw new RepriseError(wheelWithoutLibrary({ wheel: basename(wheelPath), library: name }));
      }
      job.options.report?.({ kind: 'unpacking', file: name, bytes: entry.size });
      const path = join(job.to, name);
      await zip.extract(entry.name, path, job.signal);
      await flush(path);
      files.push({ name, size: entry.size, sha256: await digestOfFile(path) });
    }
  } catch (error) {
    if (!(error instanceof ZipProblem)) throw error;
    throw new RepriseError(wheelDamaged({ wheel: basename(wheelPath), problem: error.message }));
  }
  return files;
}

/** The directory gets its name, whole; what stood there goes into the workshop to be removed. */
async function putInPlace(from: string, to: string, replaced: string): Promise<void> {
  await syncDirectory(from);
  faultPoint('engine.place.rename');
  // A rename onto a folder that is not empty is refused. A process that has the old libraries
  // loaded keeps them: the files live as long as they are mapped.
  await rename(to, replaced).catch((error: unknown) => {
    if (!isMissing(error)) throw error;
  });
  await rename(from, to);
  await syncDirectory(dirname(to));
  faultPoint('engine.place.done');
  await rm(replaced, { recursive: true, force: true });
}

async function checkRoom(directory: string, wheel: WheelFacts): Promise<void> {
  const facts = await statfs(directory);
  const free = facts.bavail * facts.bsize;
  const needed = wheel.bytes + wheel.libraryBytes + SPARE_BYTES;
  if (free < needed) throw new RepriseError(noRoomForEngine({ directory, free, needed }));
}

/** On disk before the name is. */
async function flush(path: string): Promise<void> {
  const file = await open(path, 'r+');
  try {
    await file.sync();
  } finally {
    await file.close();
  }
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

/** The wheels for Linux need glibc; Alpine and others have musl. */
function hasGlibc(): boolean {
  if (process.platform !== 'linux') return true;
  const report = process.report?.getReport() as
    | { header?: { glibcVersionRuntime?: string } }
    | undefined;
  return report?.header?.glibcVersionRuntime !== undefined;
}

function bytesOf(manifest: EngineManifest): number {
  return manifest.files.reduce((total, file) => total + file.size, 0);
}

function describe(directory: string, manifest: EngineManifest, wasThere: boolean): InstalledEngine {
  return { directory, wasThere, version: manifest.version, bytes: bytesOf(manifest) };
}
