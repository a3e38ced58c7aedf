/**
 * Brings the files of one source into the cache of downloads, or finds them there. A cache entry is a
 * folder named by the source, and exists exactly when its `record.json` does, which is written last
 * and names the folder with the files; these are hashed again at every use. Two stages that fetch the
 * same at once leave two folders, both whole; the last record counts. What is unfinished lies in the work directory, where the
 * next attempt at the same stage goes on from it.
 */
import { copyFile, mkdir, mkdtemp, readFile, rename, rm, stat } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { fetchNotes } from '../../diagnostics/messages/data.ts';
import { digestOfFile, digestOfJson } from '../../util/digest.ts';
import { writeDurably } from '../../util/durable-file.ts';
import { unreachable } from '../../util/invariant.ts';
import { isJsonObject } from '../../util/json.ts';
import { formatSize } from '../../util/units.ts';
import { aptDownload, type ClientPlace, npmPack, pipDownload } from './clients.ts';
import { downloadUrl } from './download-url.ts';
import { type Source, sourceName } from './source.ts';

export interface ObtainOptions {
  readonly cacheDirectory: string;
  readonly workDirectory: string;
  readonly timeoutMs: number;
  readonly tries: number;
  readonly signal: AbortSignal;
  readonly note: (message: string) => void;
  readonly progress: (done: number, total: number) => void;
}

export interface Obtained {
  /** Absolute, in the order of the source. */
  readonly paths: readonly string[];
  /** Whether they were in the cache, from this or an earlier stage. */
  readonly isCached: boolean;
}

export async function obtain(source: Source, options: ObtainOptions): Promise<Obtained> {
  const key = keyOf(source);
  const folder = join(options.cacheDirectory, 'fetch', key);
  const cached = await fromCache(folder);
  if (cached === 'damaged') {
    options.note(fetchNotes.damagedCache(sourceName(source)));
    await forget(source, options.cacheDirectory);
  } else if (cached !== undefined) {
    options.note(fetchNotes.fromCache(sourceName(source)));
    return { paths: cached, isCached: true };
  }
  const place = join(options.workDirectory, 'download', key.slice(0, 16));
  const names = await download(source, place, options);
  return { paths: await intoCache(folder, place, names), isCached: false };
}

/** Removes a source from the cache, so that it is downloaded anew. */
export async function forget(source: Source, cacheDirectory: string): Promise<void> {
  await rm(join(cacheDirectory, 'fetch', keyOf(source)), { recursive: true, force: true });
}

function keyOf(source: Source): string {
  const { keep: _keep, strip: _strip, ...place } = source; // the same download, whatever is kept of it
  return digestOfJson({ ...place, version: 'version' in place ? (place.version ?? null) : null });
}

async function download(source: Source, place: string, options: ObtainOptions): Promise<string[]> {
  if (source.kind === 'url') return await downloadAll(source, place, options);
  // What a client left half-done is of no use to it
  await rm(place, { recursive: true, force: true });
  const client: ClientPlace = {
    folder: join(place, 'files'),
    scratch: join(place, 'scratch'),
    timeoutMs: options.timeoutMs,
    signal: options.signal,
  };
  await mkdir(client.folder, { recursive: true });
  await mkdir(client.scratch, { recursive: true });
  switch (source.kind) {
    case 'npm':
      return [await npmPack(source.spec, client)];
    case 'pypi':
      return [await pipDownload(source.spec, client)];
    case 'debian':
      return [await aptDownload(source.name, source.version, client)];
    default:
      return unreachable(source);
  }
}

async function downloadAll(
  source: Source & { kind: 'url' },
  place: string,
  options: ObtainOptions,
): Promise<string[]> {
  await mkdir(join(place, 'files'), { recursive: true });
  const names: string[] = [];
  let before = 0;
  for (const url of source.urls) {
    const name = fileNameOf(url, names);
    const path = join(place, 'files', name);
    const isThere = await stat(path).catch(() => undefined); // an earlier attempt brought it
    if (isThere === undefined) {
      await downloadUrl(url, path, {
        signal: options.signal,
        tries: options.tries,
        idleMs: 60_000,
        onProgress: (done, total) =>
          options.progress(before + done, total === 0 ? 0 : before + total),
        onResume: (from) => options.note(fetchNotes.resumed(name, formatSize(from))),
      });
    }
    before += (await stat(path)).size;
    names.push(name);
  }
  return names;
}

function fileNameOf(url: string, taken: readonly string[]): string {
  const last = decodeURIComponent(basename(new URL(url).pathname)).replace(/[^\w.+~-]/g, '_');
  const name = last === '' || last.startsWith('.') ? `file${last}` : last;
  return taken.includes(name) ? `${taken.length}-${name}` : name;
}

async function fromCache(folder: string): Promise<string[] | 'damaged' | undefined> {
  let record: unknown;
  try {
    record = JSON.parse(await readFile(join(folder, 'record.json'), 'utf8'));
  } catch {
    return undefined;
  }
  if (!isJsonObject(record) || !Array.isArray(record['files'])) return 'damaged';
  const paths: string[] = [];
  for (const { name, digest } of record['files'] as readonly { name: string; digest: string }[]) {
    const path = join(folder, String(record['folder']), name);
    if ((await digestOfFile(path).catch(() => undefined)) !== digest) return 'damaged';
    paths.push(path);
  }
  return paths.length === 0 ? 'damaged' : paths;
}

async function intoCache(folder: string, place: string, names: string[]): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  const own = await mkdtemp(join(folder, 'files-'));
  const files: { name: string; size: number; digest: string }[] = [];
  for (const name of names) {
    const from = join(place, 'files', name);
    files.push({ name, size: (await stat(from)).size, digest: await digestOfFile(from) });
    await move(from, join(own, name));
  }
  const record = JSON.stringify({ format: 1, folder: basename(own), files });
  await writeDurably(join(folder, 'record.json'), record, 'fetch.cache');
  await rm(place, { recursive: true, force: true });
  return names.map((name) => join(own, name));
}

async function move(from: string, to: string): Promise<void> {
  try {
    await rename(from, to);
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EXDEV')) throw error;
    await copyFile(from, to); // the cache is on another file system
    await rm(from);
  }
}
