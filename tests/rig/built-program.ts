/** A program of the tests that runs in a process of its own: bundled, since Node does not read TypeScript. */
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('../../', import.meta.url));

/**
 * Bundles a program, without the packages that it uses.
 *
 * @param entry  From the root of the project: `tests/engine/steady-worker.ts`.
 */
export async function buildProgram(
  entry: string,
): Promise<{ readonly path: string; readonly remove: () => void }> {
  const parent = join(root, 'node_modules/.cache');
  mkdirSync(parent, { recursive: true });
  const folder = mkdtempSync(join(parent, 'program-')); // inside, so that packages are found from there
  const path = join(folder, 'program.mjs');
  await build({
    entryPoints: [join(root, entry)],
    outfile: path,
    bundle: true,
    platform: 'node',
    format: 'esm',
    packages: 'external',
    logLevel: 'warning',
  });
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
