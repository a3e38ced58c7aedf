/**
 * Looks for TensorFlow's shared libraries, in a fixed order, and says of each place what is there.
 * Reads directories only: nothing is loaded and no process is started.
 */
import { statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, resolve } from 'node:path';
import { installedDirectory } from './cache-directory.ts';
import { libraryPlatform, singleLibrary } from './platform.ts';
import { namesIn } from '../util/names-in.ts';

/** Where a library may come from, in the order of preference. */
export type LibrarySource = 'setting' | 'environment' | 'installed' | 'tfjs-node-gpu' | 'python';

export interface LibraryCandidate {
  readonly source: LibrarySource;
  /** The directory looked at; undefined when there is no place to look. */
  readonly directory: string | undefined;
  /** `found`: all files are there. `incomplete`: some are missing. `absent`: none is there. */
  readonly state: 'found' | 'incomplete' | 'absent';
  /** The files to load, in order; empty unless found. */
  readonly files: readonly string[];
  readonly missing: readonly string[];
}

export interface FindLibraryOptions {
  /** Named by the caller: a directory or a library file. */
  readonly library?: string;
  readonly environment?: NodeJS.ProcessEnv;
}

/**
 * All places in order. The first one found is the one to use, except that a place named by the
 * caller or by `REPRISE_LIBTENSORFLOW` is the only one.
 */
export function findLibraries(options: FindLibraryOptions = {}): LibraryCandidate[] {
  const environment = options.environment ?? process.env;
  const named = options.library ?? environment['REPRISE_LIBTENSORFLOW'];
  if (named !== undefined && named !== '') {
    return [lookAtNamed(named, options.library === undefined ? 'environment' : 'setting')];
  }
  const { libraries } = libraryPlatform();
  return [
    lookAt('installed', installedDirectory(environment), [libraries]),
    lookAt('tfjs-node-gpu', tfjsDirectory(), [libraries, singleLibrary()]),
    ...pythonDirectories(environment).map((directory) => lookAt('python', directory, [libraries])),
  ];
}

/** Looks into one directory for any of these sets of files. */
export function lookAt(
  source: LibrarySource,
  directory: string | undefined,
  sets: readonly (readonly string[])[],
): LibraryCandidate {
  const nothing = { source, directory, files: [] };
  if (directory === undefined) return { ...nothing, state: 'absent', missing: [] };
  let fewest: string[] | undefined;
  let isPartial = false;
  for (const names of sets) {
    const missing = names.filter((name) => !isFile(join(directory, name)));
    if (missing.length === 0) {
      return {
        source,
        directory,
        state: 'found',
        files: names.map((name) => join(directory, name)),
        missing: [],
      };
    }
    if (missing.length < names.length) isPartial = true;
    if (fewest === undefined || missing.length < fewest.length) fewest = missing;
  }
  return { ...nothing, state: isPartial ? 'incomplete' : 'absent', missing: fewest ?? [] };
}

function lookAtNamed(named: string, source: LibrarySource): LibraryCandidate {
  const path = resolve(named);
  const sets = [libraryPlatform().libraries, singleLibrary()];
  if (!isFile(path)) return lookAt(source, path, sets);
  const directory = dirname(path);
  const framework = sets[0]?.[0] ?? '';
  // A file named outright is loaded as it is, after the framework library beside it.
  const beside = join(directory, framework);
  const files = isFile(beside) && basename(path) !== framework ? [beside, path] : [path];
  return { source, directory, state: 'found', files, missing: [] };
}

function tfjsDirectory(): string | undefined {
  try {
    const require = createRequire(import.meta.url);
    return join(dirname(require.resolve('@tensorflow/tfjs-node-gpu/package.json')), 'deps', 'lib');
  } catch {
    return undefined; // the package is optional
  }
}

/** TensorFlow inside the active Python environments. */
function pythonDirectories(environment: NodeJS.ProcessEnv): string[] {
  const found: string[] = [];
  for (const name of ['VIRTUAL_ENV', 'CONDA_PREFIX']) {
    const root = environment[name];
    if (root === undefined || root === '') continue;
    for (const python of namesIn(join(root, 'lib'))
      .toSorted()
      .filter((one) => one.startsWith('python'))) {
      const directory = join(root, 'lib', python, 'site-packages', 'tensorflow');
      if (namesIn(directory).length > 0) found.push(directory);
    }
  }
  return found;
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
