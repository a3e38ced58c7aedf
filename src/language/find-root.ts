/** The project root of a pipeline file: where its relative paths start. */
import { existsSync } from 'node:fs';
import { dirname, join } from 'node:path';

const MARKERS = ['.git', 'package.json', 'reprise.yaml'] as const;

/** The nearest folder above an absolute path that holds a marker, else the file's own folder. */
export function findRoot(file: string): string {
  const own = dirname(file);
  for (let folder = own; ; folder = dirname(folder)) {
    if (MARKERS.some((marker) => existsSync(join(folder, marker)))) return folder;
    if (folder === dirname(folder)) return own;
  }
}
