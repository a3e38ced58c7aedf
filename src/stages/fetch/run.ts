/**
 * The work of the kind `fetch`: goes through the sources until one gives the expected content, and
 * leaves the kept files as the output. Downloads survive a kill and are gone on from.
 */
import { mkdir, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { StageContext, StageResult } from '../../contract/stage-context.ts';
import { type TreeFile, listTree, treeDigest } from '../../data/tree-list.ts';
import {
  allSourcesFailed,
  fetchNotes,
  type SourceFailure,
  sourceReasons,
  sourceRemedies,
} from '../../diagnostics/messages/data.ts';
import { RepriseError } from '../../diagnostics/diagnostic.ts';
import { asStorageError } from '../../diagnostics/storage-problem.ts';
import { isJsonObject, type JsonObject } from '../../util/json.ts';
import { formatSize } from '../../util/units.ts';
import { type Keep, keepRules } from './keep.ts';
import { forget, type Obtained, obtain } from './obtain.ts';
import { keepOf, type Source, SourceError, sourceName, sourceOf } from './source.ts';
import { unpackSource } from './unpack.ts';

interface Params {
  readonly sources: readonly Source[];
  readonly keep: Keep;
  readonly strip: number;
  readonly unpack: 'none' | 'archives' | 'gzip';
  readonly content: string | undefined;
  readonly tries: number;
  readonly timeoutMs: number;
}

export async function run(context: StageContext): Promise<StageResult> {
  try {
    return await fetchFiles(context, readParams(context.params));
  } catch (error) {
    if (context.signal.aborted) return { kind: 'stopped' }; // what arrived stays for the next attempt
    throw asStorageError(error, 'keep what is fetched', context.workDirectory);
  }
}

async function fetchFiles(context: StageContext, params: Params): Promise<StageResult> {
  const failures: SourceFailure[] = [];
  for (const source of params.sources) {
    try {
      const files = await fetchOne(source, context, params);
      const bytes = files.reduce((sum, { size }) => sum + size, 0);
      note(context, fetchNotes.fetched(sourceName(source), files.length, formatSize(bytes)));
      await rm(join(context.workDirectory, 'download'), { recursive: true, force: true });
      return { kind: 'finished', metrics: { files: files.length, bytes } };
    } catch (error) {
      context.signal.throwIfAborted();
      const failure = failureOf(error, source);
      if (failure === undefined) throw error;
      failures.push(failure);
      if (failures.length < params.sources.length) note(context, fetchNotes.sourceFailed(failure));
    }
  }
  throw new RepriseError(allSourcesFailed({ failures }));
}

/**
 * Fetches from one source. A download out of the cache that does not give the expected content is
 * fetched anew once; a fresh one stays in the cache all the same, since it may be the pipeline file
 * that has to change.
 */
async function fetchOne(
  source: Source,
  context: StageContext,
  params: Params,
): Promise<readonly TreeFile[]> {
  for (;;) {
    const { paths, isCached } = await obtainFor(source, context, params);
    try {
      return await keepFiles(source, paths, context, params);
    } catch (error) {
      if (!isCached || failureOf(error, source) === undefined) throw error;
      await forget(source, context.cacheDirectory);
      note(context, fetchNotes.cacheDiffers(sourceName(source)));
    }
  }
}

async function keepFiles(
  source: Source,
  downloads: readonly string[],
  context: StageContext,
  params: Params,
): Promise<readonly TreeFile[]> {
  const staging = join(context.workDirectory, 'unpacked');
  await rm(staging, { recursive: true, force: true }); // of another source, or of a killed attempt
  await mkdir(staging, { recursive: true });
  await unpackSource(source, downloads, {
    rules: keepRules(source.keep ?? params.keep),
    strip: source.strip ?? params.strip,
    unpack: params.unpack,
    into: staging,
    signal: context.signal,
  });
  const files = await listTree(staging);
  const found = `sha256:${treeDigest(files)}`;
  if (params.content === undefined) note(context, fetchNotes.noContent(found));
  else if (params.content !== found)
    throw new SourceError(
      sourceReasons.otherContent(found, params.content),
      sourceRemedies.content,
    );
  const output = context.outputPath('files');
  await mkdir(dirname(output), { recursive: true });
  await rm(output, { recursive: true, force: true });
  await rename(staging, output);
  return files;
}

async function obtainFor(source: Source, context: StageContext, params: Params): Promise<Obtained> {
  let reported = 0;
  return await obtain(source, {
    cacheDirectory: context.cacheDirectory,
    workDirectory: context.workDirectory,
    timeoutMs: params.timeoutMs,
    tries: params.tries,
    signal: context.signal,
    note: (message) => note(context, message),
    progress: (done, total) => {
      if (done - reported < 1 << 18 && done !== total) return; // a line for each quarter megabyte is enough
      reported = done;
      context.emit({ event: 'progress', done, total: Math.max(done, total), unit: 'bytes' });
    },
  });
}

/** What lets the next source have a try; undefined for what would stop every source (a full disk). */
function failureOf(error: unknown, source: Source): SourceFailure | undefined {
  if (error instanceof SourceError) return error.failureOf(source);
  if (!(error instanceof RepriseError)) return undefined;
  const reason = error.diagnostics.map(({ message }) => message).join('; ');
  return { source: sourceName(source), reason, remedy: undefined };
}

function readParams(params: JsonObject): Params {
  const { sources, strip, unpack, content, tries, source_timeout } = params;
  return {
    sources: (Array.isArray(sources) ? sources : []).filter(isJsonObject).map(sourceOf),
    keep: keepOf(params['keep']) ?? ['**'],
    strip: Number(strip ?? 0),
    unpack: unpack === 'archives' || unpack === 'gzip' ? unpack : 'none',
    content: typeof content === 'string' ? content : undefined,
    tries: Number(tries ?? 4),
    timeoutMs: Number(source_timeout ?? 1800) * 1000,
  };
}

function note(context: StageContext, message: string): void {
  context.emit({ event: 'note', message });
}
