/** Where `reprise engine install` keeps its libraries: a cache of the user, shared by projects. */
import { homedir } from 'node:os';
import { join } from 'node:path';
import { libraryPlatform, TENSORFLOW_VERSION } from './platform.ts';

/** `$REPRISE_CACHE`, else `$XDG_CACHE_HOME/reprise`, else the system's usual place. */
export function cacheDirectory(environment: NodeJS.ProcessEnv = process.env): string {
  const own = environment['REPRISE_CACHE'];
  if (own !== undefined && own !== '') return own;
  const xdg = environment['XDG_CACHE_HOME'];
  if (xdg !== undefined && xdg !== '') return join(xdg, 'reprise');
  return process.platform === 'darwin'
    ? join(homedir(), 'Library', 'Caches', 'reprise')
    : join(homedir(), '.cache', 'reprise');
}

/** The directory of one version for one platform; another version never writes into it. */
export function installedDirectory(environment: NodeJS.ProcessEnv = process.env): string {
  return directoryOfVersion(cacheDirectory(environment));
}

export function directoryOfVersion(cache: string): string {
  const name = `tensorflow-cpu-${TENSORFLOW_VERSION}-${libraryPlatform().name}`;
  return join(cache, 'engine', name);
}
