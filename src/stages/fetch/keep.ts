/**
 * Which files of a package a `fetch` stage keeps, and under which names: a list of globs, or a map of
 * glob to target. `*` and `?` stay within a folder, `**` crosses folders, `{a,b}` is either.
 */

export interface KeepRule {
  readonly glob: string;
  /**
   * Where the files go: a folder for a glob with wildcards (below it, the path after the glob's fixed
   * folders is kept); for a plain path the new path itself, or a folder when it ends in `/` or is `.`.
   * Undefined: the same path as in the package.
   */
  readonly target: string | undefined;
}

export type Keep = readonly string[] | Readonly<Record<string, string>>;

export function keepRules(keep: Keep): KeepRule[] {
  if (isList(keep)) return keep.map((glob) => ({ glob, target: undefined }));
  return Object.entries(keep).map(([glob, target]) => ({ glob, target }));
}

/**
 * Where a file of the package goes, or undefined when no rule wants it. The first rule that matches decides.
 *
 * @param strip  How many leading folders to take off a path that is kept under its own name.
 */
export function targetOf(
  path: string,
  rules: readonly KeepRule[],
  strip: number,
): { readonly rule: number; readonly target: string } | undefined {
  const index = rules.findIndex((rule) => globToRegExp(rule.glob).test(path));
  const rule = rules[index];
  if (rule === undefined) return undefined;
  if (rule.target === undefined) {
    const parts = path.split('/');
    return { rule: index, target: parts.slice(Math.min(strip, parts.length - 1)).join('/') };
  }
  const fixed = fixedFolders(rule.glob);
  const isPlain = !WILD.test(rule.glob);
  if (isPlain && rule.target !== '.' && !rule.target.endsWith('/'))
    return { rule: index, target: tidy(rule.target) };
  return { rule: index, target: tidy(`${rule.target}/${path.slice(fixed.length)}`) };
}

const WILD = /[*?{]/;

/** `a/b/*.png` -> `a/b/`. */
function fixedFolders(glob: string): string {
  const wild = glob.search(WILD);
  const before = wild < 0 ? glob : glob.slice(0, wild);
  return before.slice(0, before.lastIndexOf('/') + 1);
}

function tidy(path: string): string {
  return path
    .split('/')
    .filter((part) => part !== '' && part !== '.')
    .join('/');
}

const compiled = new Map<string, RegExp>();

export function globToRegExp(glob: string): RegExp {
  const known = compiled.get(glob);
  if (known !== undefined) return known;
  const source = glob.replace(/\*\*\/|\*\*|[*?{},]|[.+^$()|[\]\\]/g, (token) => {
    switch (token) {
      case '**/':
        return '(?:.*/)?';
      case '**':
        return '.*';
      case '*':
        return '[^/]*';
      case '?':
        return '[^/]';
      case '{':
        return '(?:';
      case '}':
        return ')';
      case ',':
        return glob.includes('{') ? '|' : ',';
      default:
        return `\\${token}`;
    }
  });
  const made = new RegExp(`^${source}$`);
  compiled.set(glob, made);
  return made;
}

function isList(keep: Keep): keep is readonly string[] {
  return Array.isArray(keep);
}
