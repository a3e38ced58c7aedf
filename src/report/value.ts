/** Values for people: numbers with the digits that matter, JSON on one line, digests short. */
import type { MetricTree } from '../contract/stage-kind.ts';
import type { Json } from '../util/json.ts';
import { formatDuration } from '../util/units.ts';
import { clean, cut } from './text.ts';

/** 0.81234 -> "0.8123"; 1412 -> "1412"; 3e-7 -> "3e-7". Four significant digits. */
export function number(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value > 0 ? 'inf' : '-inf';
  if (Number.isInteger(value) && Math.abs(value) < 1e9) return String(value);
  const size = Math.abs(value);
  if (size >= 1e6 || size < 1e-4) return value.toExponential(2).replace(/\.?0*e\+?/, 'e');
  const digits = Math.max(0, 3 - Math.floor(Math.log10(size)));
  return value.toFixed(Math.min(6, digits));
}

/** A setting as it would be written in the file, on one line. */
export function setting(value: Json | undefined, width = 60): string {
  if (value === undefined) return 'nothing';
  return cut(clean(digestOf(value) ?? JSON.stringify(value)), width);
}

/**
 * Two settings side by side, so that what differs can be seen: of long ones only the surroundings of
 * the first difference are shown.
 */
export function settingsPair(
  before: Json | undefined,
  after: Json | undefined,
  width = 60,
): readonly [string, string] {
  const [a, b] = [
    setting(before, Number.POSITIVE_INFINITY),
    setting(after, Number.POSITIVE_INFINITY),
  ];
  if (Math.max(a.length, b.length) <= width) return [a, b];
  let same = 0;
  while (same < Math.min(a.length, b.length) && a[same] === b[same]) same += 1;
  const from = Math.max(0, same - Math.floor(width / 3));
  const part = (text: string): string =>
    from === 0 ? cut(text, width) : cut(`…${text.slice(from)}`, width);
  return [part(a), part(b)];
}

/** `{ "$content": digest }` in a key's document stands for an artifact. */
function digestOf(value: Json): string | undefined {
  if (typeof value !== 'object' || value === null || !('$content' in value)) return undefined;
  const content = (value as { readonly [key: string]: Json })['$content'];
  return typeof content === 'string' ? shortDigest(content) : undefined;
}

export function shortDigest(digest: string): string {
  return digest.slice(0, 12);
}

/** `{val: {acc1: 0.8}}` -> `[['val.acc1', 0.8]]`, in the order of the tree. */
export function flatMetrics(tree: MetricTree, prefix = ''): [string, number][] {
  return Object.entries(tree).flatMap(([name, value]): [string, number][] =>
    typeof value === 'number'
      ? [[`${prefix}${name}`, value]]
      : flatMetrics(value, `${prefix}${name}.`),
  );
}

export function plural(many: number, one: string, words = `${one}s`): string {
  return `${count(many)} ${many === 1 ? one : words}`;
}

/** 1000 -> "1,000". */
export function count(value: number): string {
  return String(value).replace(/\B(?=(?:\d{3})+$)/g, ',');
}

/** Time that has gone by, in whole seconds, for what is drawn again and again. */
export function elapsed(ms: number): string {
  const seconds = Math.max(0, Math.floor(ms / 1000));
  return seconds < 60 ? `${seconds} s` : formatDuration(seconds * 1000);
}

/** Time that is left, in whole seconds: tenths that run away are only unrest. */
export function countdown(ms: number): string {
  const seconds = Math.max(0, Math.ceil(ms / 1000));
  return seconds < 60 ? `${seconds} s` : formatDuration(seconds * 1000);
}

/** Five names, then how many more there are. */
export function names(list: readonly string[], shown = 5): string {
  const head = list.slice(0, shown).map(clean).join(', ');
  return list.length > shown ? `${head} and ${list.length - shown} more` : head;
}
