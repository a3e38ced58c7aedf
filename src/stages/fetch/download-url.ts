/**
 * Downloads one address into a file. What arrived stays in `<file>.part` with the server's mark of the
 * content beside it (`<file>.part.json`), so that a later try or a later attempt asks for the rest
 * only, and only if the content is still the same.
 *
 * @see RFC 9110, range requests, If-Range
 */
import { copyFile, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { sourceReasons, sourceRemedies } from '../../diagnostics/messages/data.ts';
import { type Clock, systemClock } from '../../util/clock.ts';
import { writeDurably } from '../../util/durable-file.ts';
import { isJsonObject } from '../../util/json.ts';
import { SourceError } from './source.ts';

export interface DownloadOptions {
  readonly signal: AbortSignal;
  /** How often to try, from 1. */
  readonly tries: number;
  /** A transfer that brings nothing for this long is given up and tried again. */
  readonly idleMs: number;
  readonly clock?: Clock;
  /** Called as bytes arrive; `total` is 0 while the server has not told. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Called when a transfer goes on from an earlier one. */
  readonly onResume?: (from: number) => void;
}

/** @throws SourceError with the last reason when every try ended badly; the abort reason when asked to stop. */
export async function downloadUrl(
  url: string,
  path: string,
  options: DownloadOptions,
): Promise<void> {
  if (url.startsWith('file:')) return await copyLocal(url, path);
  const clock = options.clock ?? systemClock;
  let last: SourceError | undefined;
  for (let attempt = 1; attempt <= options.tries; attempt++) {
    if (attempt > 1) await clock.sleep(Math.min(30_000, 500 * 2 ** (attempt - 1)), options.signal);
    options.signal.throwIfAborted();
    try {
      await transfer(url, path, options);
      return;
    } catch (error) {
      options.signal.throwIfAborted();
      if (!(error instanceof Retry)) throw error;
      last = new SourceError(error.reason(attempt), sourceRemedies.connection);
    }
  }
  throw last ?? new SourceError(sourceReasons.unreachable('', 0), sourceRemedies.connection);
}

/** A try that ended in a way another try may not. */
class Retry extends Error {
  readonly reason: (tries: number) => string;
  constructor(reason: (tries: number) => string) {
    super(reason(1));
    this.reason = reason;
  }
}

async function transfer(url: string, path: string, options: DownloadOptions): Promise<void> {
  const part = `${path}.part`;
  const begun = await readBegun(part, url);
  const idle = new AbortController();
  let timer = setTimeout(() => idle.abort(), options.idleMs);
  try {
    const response = await fetch(url, {
      signal: AbortSignal.any([options.signal, idle.signal]),
      headers:
        begun === undefined
          ? { 'accept-encoding': 'identity' }
          : {
              'accept-encoding': 'identity',
              range: `bytes=${begun.size}-`,
              'if-range': begun.mark,
            },
    }).catch((error: unknown) => {
      throw new Retry((tries) => sourceReasons.unreachable(detailOf(error), tries));
    });
    const start = startOf(response, begun?.size);
    if (start === undefined) {
      // what is left fits no content of this server any more: begin anew
      await response.body?.cancel();
      await rm(part, { force: true });
      throw new Retry((tries) => sourceReasons.unreachable('the range is gone', tries));
    }
    const total = totalOf(response, start);
    if (start === 0) await begin(part, url, response);
    else options.onResume?.(start);
    const file = await open(part, start === 0 ? 'w' : 'a');
    let done = start;
    try {
      for await (const chunk of response.body ?? []) {
        clearTimeout(timer);
        timer = setTimeout(() => idle.abort(), options.idleMs);
        await file.writeFile(chunk);
        done += chunk.length;
        options.onProgress?.(done, total ?? 0);
      }
    } catch (error) {
      if (isSystemError(error)) throw error; // a full disk is not the server's doing
      throw new Retry((tries) => sourceReasons.cutOff(done, total, tries));
    } finally {
      await file.sync(); // what another attempt goes on from is on disk
      await file.close();
    }
    if (total !== undefined && done !== total)
      throw new Retry((tries) => sourceReasons.cutOff(done, total, tries));
    await rename(part, path);
    await rm(`${part}.json`, { force: true });
  } finally {
    clearTimeout(timer);
  }
}

/** Where the body begins in the file; undefined when the server cannot give what we asked for. */
function startOf(response: Response, asked: number | undefined): number | undefined {
  if (response.status === 200) return 0;
  if (response.status === 206) {
    const start = /^bytes (\d+)-/.exec(response.headers.get('content-range') ?? '')?.[1];
    return Number(start) === asked ? asked : undefined;
  }
  if (response.status === 416) return undefined;
  const { status, statusText } = response;
  // 408, 425 and 429 say "later", as the 500s do
  if (status >= 500 || status === 408 || status === 425 || status === 429)
    throw new Retry(() => sourceReasons.status(status, statusText));
  throw new SourceError(sourceReasons.status(status, statusText), sourceRemedies.name);
}

function totalOf(response: Response, start: number): number | undefined {
  const length = Number(response.headers.get('content-length') ?? Number.NaN);
  return Number.isFinite(length) ? start + length : undefined;
}

/** A strong mark of the content; without one a rest could belong to other content and is not asked for. */
function markOf(response: Response): string | undefined {
  const etag = response.headers.get('etag');
  if (etag !== null && !etag.startsWith('W/')) return etag;
  return response.headers.get('last-modified') ?? undefined;
}

async function begin(part: string, url: string, response: Response): Promise<void> {
  await rm(part, { force: true }); // first, so that no old part stands beside a new mark
  const mark = markOf(response);
  if (mark === undefined) await rm(`${part}.json`, { force: true });
  else await writeDurably(`${part}.json`, JSON.stringify({ url, mark }), 'fetch.part');
}

async function readBegun(
  part: string,
  url: string,
): Promise<{ size: number; mark: string } | undefined> {
  try {
    const { size } = await stat(part);
    const about: unknown = JSON.parse(await readFile(`${part}.json`, 'utf8'));
    if (!isJsonObject(about) || about['url'] !== url || typeof about['mark'] !== 'string')
      return undefined;
    return size > 0 ? { size, mark: about['mark'] } : undefined;
  } catch {
    return undefined; // nothing begun, or nothing to trust
  }
}

async function copyLocal(url: string, path: string): Promise<void> {
  try {
    await copyFile(fileURLToPath(url), path);
  } catch (error) {
    throw new SourceError(detailOf(error), sourceRemedies.name);
  }
}

function isSystemError(error: unknown): boolean {
  return (
    error instanceof Error && 'code' in error && /^(ENOSPC|EDQUOT|EIO|EROFS)$/.test(`${error.code}`)
  );
}

function detailOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const cause = error.cause instanceof Error ? error.cause : error;
  return 'code' in cause && typeof cause.code === 'string' ? cause.code : cause.message;
}
