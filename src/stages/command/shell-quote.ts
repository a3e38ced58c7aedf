/** Puts values into a shell line so that each stays one word, whatever stands around it. */

const SAFE = /^[A-Za-z0-9_/.,:@%+=-]+$/;

/**
 * Replaces names in a line by values, quoted for the place: bare, within `"…"`, or within `'…'`.
 * A path with a space, or with a `$`, reaches the program as it is.
 */
export function quoteInto(
  line: string,
  names: RegExp,
  valueOf: (name: string) => string | undefined,
): string {
  let out = '';
  let at = 0;
  let quote: '"' | "'" | undefined;
  for (const match of line.matchAll(names)) {
    const between = line.slice(at, match.index);
    quote = quoteAfter(between, quote);
    const value = valueOf(match[1] ?? '');
    out += between + (value === undefined ? match[0] : quoted(value, quote));
    at = match.index + match[0].length;
  }
  return out + line.slice(at);
}

function quoteAfter(text: string, before: '"' | "'" | undefined): '"' | "'" | undefined {
  let quote = before;
  for (let i = 0; i < text.length; i++) {
    const char = text[i];
    if (char === '\\' && quote !== "'") i += 1;
    else if (quote === undefined && (char === '"' || char === "'")) quote = char;
    else if (char === quote) quote = undefined;
  }
  return quote;
}

function quoted(value: string, quote: '"' | "'" | undefined): string {
  if (SAFE.test(value)) return value;
  if (quote === '"') return value.replaceAll(/["$`\\]/g, '\\$&');
  const inner = value.replaceAll("'", `'\\''`);
  return quote === "'" ? inner : `'${inner}'`;
}
