/**
 * Globs over relative paths with `/`: `*` and `?` stay within a name, `**` spans folders (also none),
 * `[abc]` `[!abc]` are one character, `{a,b}` either. A leading dot is matched only when written.
 */
import { readdirSync, statSync } from 'node:fs';
import { join, normalize, sep } from 'node:path';

/** Whether a text holds any sign of a glob. */
export function isGlob(text: string): boolean {
  return /[*?[{]/.test(text);
}

/** Whether a relative path matches. */
export function matchesGlob(path: string, glob: string): boolean {
  return compile(glob).test(path);
}

/**
 * Paths below `root` that match, relative to it with `/`, sorted by code unit. Folders are listed only
 * as far as the glob can reach. A glob without signs is a path: it matches when something is there.
 *
 * @param want  What to list: `files` (followed through links), or `any` for folders too.
 */
export function listGlob(root: string, glob: string, want: 'files' | 'any' = 'files'): string[] {
  const parts = normalize(glob)
    .split(sep)
    .filter((part) => part !== '' && part !== '.');
  const found = new Set<string>();
  visit(root, '', parts, want, found);
  return [...found].sort();
}

function visit(
  root: string,
  path: string,
  parts: readonly string[],
  want: 'files' | 'any',
  found: Set<string>,
): void {
  const [part, ...rest] = parts;
  const here = join(root, path);
  if (part === undefined) {
    const stat = statSync(here, { throwIfNoEntry: false });
    if (path !== '' && (want === 'any' ? stat !== undefined : stat?.isFile() === true)) {
      found.add(path);
    }
    return;
  }
  const below = (name: string): string => (path === '' ? name : `${path}/${name}`);
  if (part === '**') {
    visit(root, path, rest, want, found);
    for (const entry of entries(here)) {
      if (!entry.name.startsWith('.') && entry.isFolder) {
        visit(root, below(entry.name), parts, want, found);
      } else if (rest.length === 0 && !entry.name.startsWith('.')) {
        visit(root, below(entry.name), [], want, found);
      }
    }
    return;
  }
  if (!isGlob(part)) return visit(root, below(part), rest, want, found);
  const pattern = compile(part);
  for (const entry of entries(here)) {
    const isSeen = !entry.name.startsWith('.') || part.startsWith('.');
    if (isSeen && pattern.test(entry.name)) visit(root, below(entry.name), rest, want, found);
  }
}

function entries(folder: string): { readonly name: string; readonly isFolder: boolean }[] {
  try {
    return readdirSync(folder, { withFileTypes: true }).map((entry) => ({
      name: entry.name,
      isFolder: entry.isDirectory(), // a linked folder is not entered by `**`: it may lead back
    }));
  } catch {
    return []; // not a folder
  }
}

function compile(glob: string): RegExp {
  let source = '';
  for (let i = 0; i < glob.length; i++) {
    const char = glob[i] ?? '';
    if (glob.startsWith('**/', i)) {
      source += '(?:[^/]+/)*';
      i += 2;
    } else if (glob.startsWith('**', i)) {
      source += '.*';
      i += 1;
    } else if (char === '*') source += '[^/]*';
    else if (char === '?') source += '[^/]';
    else if (char === '[' && glob.includes(']', i + 2)) {
      const end = glob.indexOf(']', i + 2);
      const set = glob.slice(i + 1, end).replaceAll('\\', '\\\\');
      source += set.startsWith('!') ? `[^/${set.slice(1)}]` : `[${set}]`;
      i = end;
    } else if (char === '{' && glob.includes('}', i)) {
      const end = glob.indexOf('}', i);
      const choices = glob.slice(i + 1, end).split(',');
      source += `(?:${choices.map((choice) => compile(choice).source.slice(1, -1)).join('|')})`;
      i = end;
    } else source += char.replaceAll(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
  }
  return new RegExp(`^${source}$`);
}
