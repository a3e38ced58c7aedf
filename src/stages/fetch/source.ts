/** The sources of a `fetch` stage, and how one that gives nothing usable is told. */
import type { SourceFailure } from '../../diagnostics/messages/data.ts';
import type { Json } from '../../util/json.ts';
import { isJsonObject } from '../../util/json.ts';
import { unreachable } from '../../util/invariant.ts';
import type { Keep } from './keep.ts';

export type Source = { readonly keep: Keep | undefined; readonly strip: number | undefined } & (
  | { readonly kind: 'npm'; readonly spec: string }
  | { readonly kind: 'pypi'; readonly spec: string }
  | { readonly kind: 'debian'; readonly name: string; readonly version: string | undefined }
  | { readonly kind: 'url'; readonly urls: readonly string[] }
);

/** Reads one entry of `sources`, which the schema has checked. */
export function sourceOf(entry: Json): Source {
  const fields = isJsonObject(entry) ? entry : {};
  const text = (name: string): string | undefined => {
    const value = fields[name];
    return typeof value === 'string' ? value : undefined;
  };
  const keep = keepOf(fields['keep']);
  const strip = typeof fields['strip'] === 'number' ? fields['strip'] : undefined;
  const npm = text('npm');
  if (npm !== undefined) return { kind: 'npm', spec: npm, keep, strip };
  const pypi = text('pypi');
  if (pypi !== undefined) return { kind: 'pypi', spec: pypi, keep, strip };
  const debian = text('debian');
  if (debian !== undefined)
    return { kind: 'debian', name: debian, version: text('version'), keep, strip };
  const url = fields['url'] ?? [];
  const urls = [url].flat().filter((one) => typeof one === 'string');
  return { kind: 'url', urls, keep, strip };
}

export function keepOf(value: Json | undefined): Keep | undefined {
  if (Array.isArray(value)) return value.filter((one) => typeof one === 'string');
  if (!isJsonObject(value)) return undefined;
  return Object.fromEntries(Object.entries(value).map(([glob, target]) => [glob, String(target)]));
}

/** As users read it: `npm left-pad@1.3.0`. */
export function sourceName(source: Source): string {
  switch (source.kind) {
    case 'npm':
    case 'pypi':
      return `${source.kind} ${source.spec}`;
    case 'debian':
      return `debian ${source.name}${source.version === undefined ? '' : `=${source.version}`}`;
    case 'url':
      return source.urls.length === 1
        ? `url ${source.urls[0]}`
        : `url ${source.urls[0]} and ${source.urls.length - 1} more`;
    default:
      return unreachable(source);
  }
}

/** Why one source gave nothing usable; the next one is tried. */
export class SourceError extends Error {
  override readonly name: string = 'SourceError';
  readonly reason: string;
  readonly remedy: string | undefined;

  constructor(reason: string, remedy?: string) {
    super(reason);
    this.reason = reason;
    this.remedy = remedy;
  }

  failureOf(source: Source): SourceFailure {
    return { source: sourceName(source), reason: this.reason, remedy: this.remedy };
  }
}
