/** What `reprise doctor` shows of the engine: what was found, what would be used, and why. As data. */
import { join } from 'node:path';
import { execa } from 'execa';
import { cacheDirectory } from './cache-directory.ts';
import { findLibraries, type LibraryCandidate, lookAt } from './find-library.ts';
import { cpuFeatures } from './identity.ts';
import { type EngineManifest, readInstalled } from './install/manifest.ts';
import { findPip, type PipAttempt } from './install/pip.ts';
import { type EngineName, engineFromEnvironment } from './open-engine.ts';
import { libraryPlatform, TENSORFLOW_VERSION, type WheelFacts } from './platform.ts';

export interface EngineFacts {
  /** What `openEngine({backend: 'auto'})` would open. */
  readonly engine: EngineName;
  /** `auto`, or what `REPRISE_ENGINE` asks for. */
  readonly asked: 'auto' | EngineName;
  /** Every place in order; the first one found is the one in use. */
  readonly places: readonly LibraryCandidate[];
  /** A TensorFlow of the `python3` in use; never loaded by itself, but can be named. */
  readonly python: LibraryCandidate | undefined;
  readonly installed: EngineManifest | undefined;
  /** What `reprise engine install` would fetch; undefined where there is nothing for this platform. */
  readonly installable: WheelFacts | undefined;
  /** Its version line, or why there is none; undefined when processes were not to be started. */
  readonly pip: { readonly version: string } | readonly PipAttempt[] | undefined;
  readonly tensorflowVersion: string;
  readonly platform: string;
  readonly cacheDirectory: string;
  readonly cpuFeatures: readonly string[];
}

export interface EngineFactsOptions {
  readonly environment?: NodeJS.ProcessEnv;
  /** Also asks `python3` and pip, which takes a second; default false. */
  readonly askPython?: boolean;
}

/** Gathers the facts. Loads no library; starts processes only with `askPython`. */
export async function engineFacts(options: EngineFactsOptions = {}): Promise<EngineFacts> {
  const environment = options.environment ?? process.env;
  const asked = engineFromEnvironment(environment);
  const places = findLibraries({ environment });
  const isFound = places.some((place) => place.state === 'found');
  const platform = libraryPlatform();
  const cache = cacheDirectory(environment);
  const installed = places.find((place) => place.source === 'installed')?.directory;
  const ask = options.askPython === true;
  return {
    engine: asked === 'wasm' || (asked === 'auto' && !isFound) ? 'wasm' : 'tensorflow',
    asked,
    places,
    python: ask ? await pythonPlace(environment) : undefined,
    installed: installed === undefined ? undefined : await readInstalled(installed),
    installable: platform.wheel,
    pip: ask ? await findPip(environment) : undefined,
    tensorflowVersion: TENSORFLOW_VERSION,
    platform: platform.name,
    cacheDirectory: cache,
    cpuFeatures: cpuFeatures(),
  };
}

const FIND_TENSORFLOW =
  'import importlib.util as u; s = u.find_spec("tensorflow"); print(s.submodule_search_locations[0] if s else "")';

async function pythonPlace(environment: NodeJS.ProcessEnv): Promise<LibraryCandidate | undefined> {
  const result = await execa('python3', ['-c', FIND_TENSORFLOW], {
    env: environment,
    extendEnv: false,
    reject: false,
    timeout: 30_000,
    stdin: 'ignore',
  });
  const directory = result.exitCode === 0 ? result.stdout.trim() : '';
  if (directory === '') return undefined;
  return lookAt('python', join(directory), [libraryPlatform().libraries]);
}
