/**
 * Takes the kept files out of the downloads of one source: npm packages (tar.gz), wheels (zip),
 * Debian packages (their tar of files), and plain files.
 */
import { createReadStream, createWriteStream } from 'node:fs';
import { copyFile, mkdir, open, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGunzip } from 'node:zlib';
import { execa } from 'execa';
import { findDebData } from '../../data/archives/deb.ts';
import { cleanPath, type FileSink, readTar } from '../../data/archives/tar.ts';
import { pathsIn } from '../../data/tree-list.ts';
import { archiveDamaged, sourceReasons, sourceRemedies } from '../../diagnostics/messages/data.ts';
import { RepriseError } from '../../diagnostics/diagnostic.ts';
import { readZip, ZipProblem } from '../../util/zip.ts';
import { type KeepRule, targetOf } from './keep.ts';
import { type Source, SourceError } from './source.ts';

export interface UnpackOptions {
  readonly rules: readonly KeepRule[];
  readonly strip: number;
  readonly unpack: 'none' | 'archives' | 'gzip';
  /** An empty folder; the kept files appear here. */
  readonly into: string;
  readonly signal: AbortSignal;
}

/**
 * @throws SourceError when a rule of `keep` matches nothing, or two files would get one name.
 * @throws RepriseError RP6010, RP6011 for damaged or hostile archives.
 */
export async function unpackSource(
  source: Source,
  downloads: readonly string[],
  options: UnpackOptions,
): Promise<void> {
  const place = new Placement(options);
  for (const path of downloads) {
    options.signal.throwIfAborted();
    const form = formOf(source, path, options.unpack);
    if (form === 'file') await place.copy(path);
    else if (form === 'zip') await unpackZip(path, place, options.signal);
    else await unpackTar(form, path, place, source.kind === 'npm' ? 1 : 0);
  }
  place.checkAllUsed();
  if (options.unpack === 'gzip') await gunzipAll(options.into);
}

type Form = 'file' | 'zip' | 'tar' | 'tar.gz' | 'deb';

function formOf(source: Source, path: string, unpack: UnpackOptions['unpack']): Form {
  if (source.kind === 'npm') return 'tar.gz';
  if (source.kind === 'pypi') return 'zip';
  if (source.kind === 'debian') return 'deb';
  if (unpack !== 'archives') return 'file';
  if (/\.(tar\.gz|tgz)$/i.test(path)) return 'tar.gz';
  if (/\.tar$/i.test(path)) return 'tar';
  return /\.(zip|whl)$/i.test(path) ? 'zip' : 'file';
}

/** Decides for each file of a package whether and where it is written. */
class Placement {
  readonly #options: UnpackOptions;
  readonly #used: Set<number> = new Set();
  readonly #taken: Set<string> = new Set();
  readonly #folders: Set<string> = new Set();
  #seen = 0;

  constructor(options: UnpackOptions) {
    this.#options = options;
  }

  /** The absolute path for a file of the package, its folder made; undefined when it is not kept. */
  async pathFor(path: string): Promise<string | undefined> {
    this.#options.signal.throwIfAborted();
    this.#seen += 1;
    const found = targetOf(path, this.#options.rules, this.#options.strip);
    if (found === undefined) return undefined;
    const target = cleanPath(found.target, 'keep');
    if (this.#taken.has(target))
      throw new SourceError(sourceReasons.sameTarget(target), sourceRemedies.keep);
    this.#used.add(found.rule);
    this.#taken.add(target);
    const full = join(this.#options.into, target);
    if (!this.#folders.has(dirname(full))) {
      await mkdir(dirname(full), { recursive: true });
      this.#folders.add(dirname(full));
    }
    return full;
  }

  async copy(path: string): Promise<void> {
    const target = await this.pathFor(basename(path));
    if (target !== undefined) await copyFile(path, target);
  }

  checkAllUsed(): void {
    const unused = this.#options.rules.find((_, index) => !this.#used.has(index));
    if (unused !== undefined)
      throw new SourceError(
        sourceReasons.keepsNothing(unused.glob, this.#seen),
        sourceRemedies.keep,
      );
  }
}

async function unpackZip(path: string, place: Placement, signal: AbortSignal): Promise<void> {
  try {
    const zip = await readZip(path);
    for (const { name, isDirectory } of zip.entries) {
      const target = isDirectory ? undefined : await place.pathFor(name);
      if (target !== undefined) await zip.extract(name, target, signal);
    }
  } catch (error) {
    if (!(error instanceof ZipProblem)) throw error;
    throw new RepriseError(archiveDamaged({ archive: basename(path), what: error.message }));
  }
}

async function unpackTar(
  form: 'tar' | 'tar.gz' | 'deb',
  path: string,
  place: Placement,
  strip: number,
): Promise<void> {
  const archive = basename(path);
  const visit = async (entry: { path: string }): Promise<FileSink | undefined> => {
    const inside = entry.path.split('/').slice(strip).join('/');
    const target = inside === '' ? undefined : await place.pathFor(inside);
    return target === undefined ? undefined : await fileSink(target);
  };
  if (form === 'deb') return await unpackDeb(path, (tar) => readTar(tar, archive, visit));
  const bytes = createReadStream(path, { highWaterMark: 1 << 20 });
  if (form === 'tar') return await readTar(bytes, archive, visit);
  const plain = createGunzip();
  bytes.pipe(plain);
  bytes.on('error', (error) => plain.destroy(error));
  await readTar(plain, archive, visit).catch((error: unknown) => {
    bytes.destroy();
    plain.destroy();
    throw explainZlib(error, archive);
  });
}

/** Through `dpkg-deb` where there is one; else our own reader of the outer archive, and `xz` or `zstd` for the inner. */
async function unpackDeb(
  path: string,
  read: (tar: AsyncIterable<Uint8Array>) => Promise<void>,
): Promise<void> {
  try {
    await readOutput('dpkg-deb', ['--fsys-tarfile', path], undefined, read);
    return;
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  const { compression, start, end } = await findDebData(path);
  const inner = createReadStream(path, { start, end: end - 1 });
  if (compression === '') return await read(inner);
  if (compression === 'gz') return await read(inner.pipe(createGunzip()));
  const program = compression === 'zst' ? 'zstd' : compression;
  try {
    await readOutput(program, ['-dc'], inner, read);
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new SourceError(sourceReasons.noProgram(program), sourceRemedies.install(program));
  }
}

/**
 * Reads what a program prints while it runs. What the reader says counts: it knows whether the archive
 * was whole, and it stops at the archive's end mark, which the program may not like.
 */
async function readOutput(
  program: string,
  args: readonly string[],
  input: Readable | undefined,
  read: (output: AsyncIterable<Uint8Array>) => Promise<void>,
): Promise<void> {
  const child = execa(program, args, {
    stdin: input === undefined ? 'ignore' : 'pipe',
    buffer: false,
    reject: false,
  });
  const feeding =
    input !== undefined && child.stdin !== null ? pipeline(input, child.stdin) : undefined;
  const [ended, done] = await Promise.allSettled([child, read(child.stdout), feeding]);
  if (ended.status === 'fulfilled' && ended.value.code === 'ENOENT') throw ended.value;
  if (done.status === 'rejected') throw done.reason;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}

async function fileSink(path: string): Promise<FileSink> {
  const file = await open(path, 'wx');
  return {
    write: async (bytes) => {
      await file.writeFile(bytes); // unlike write(), it goes on after a short write
    },
    end: () => file.close(),
  };
}

/** Every kept `.gz` becomes the file it holds. */
async function gunzipAll(folder: string): Promise<void> {
  for (const path of await pathsIn(folder)) {
    if (!path.endsWith('.gz')) continue;
    const full = join(folder, path);
    const to = createWriteStream(full.slice(0, -3), { flags: 'wx' });
    await pipeline(createReadStream(full), createGunzip(), to).catch((error: unknown) => {
      throw explainZlib(error, path);
    });
    await rm(full);
  }
}

function explainZlib(error: unknown, archive: string): unknown {
  if (!(error instanceof Error && 'code' in error && `${error.code}`.startsWith('Z_')))
    return error;
  return new RepriseError(archiveDamaged({ archive, what: error.message }));
}
