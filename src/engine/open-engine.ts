/**
 * The door of the engine: finds a backend, registers it with tfjs-core and makes it current.
 * Everything heavy is loaded here and not before.
 */
import { RepriseError } from '../diagnostics/diagnostic.ts';
import { libraryNotFound, unknownEngine } from '../diagnostics/messages/engine.ts';
import type { Engine } from './engine.ts';
import { findLibraries } from './find-library.ts';

export type EngineName = 'tensorflow' | 'wasm';

export interface EngineRequest {
  /**
   * `auto`: TensorFlow where a library is found, else WebAssembly; `REPRISE_ENGINE` overrides it.
   */
  readonly backend: 'auto' | EngineName;
  /** Threads within one op, at least 1; part of the numeric identity. WebAssembly has one. */
  readonly threads: number;
  /** A TensorFlow library, or the directory with it, instead of the usual places. */
  readonly library?: string;
}

/**
 * Opens the engine of this process. Once: later calls must ask for the same and get the same.
 *
 * @throws RepriseError RP7001 for an unknown name in `REPRISE_ENGINE`, RP7002 when TensorFlow was
 *   asked for and is not there, RP7003 when its library cannot be loaded.
 */
export async function openEngine(request: EngineRequest): Promise<Engine> {
  const backend = request.backend === 'auto' ? engineFromEnvironment() : request.backend;
  if (backend !== 'wasm') {
    const options = request.library === undefined ? {} : { library: request.library };
    const candidates = findLibraries(options);
    const found = candidates.find((one) => one.state === 'found');
    if (found !== undefined) {
      const { openNativeEngine } = await import('./native/native-engine.ts');
      return openNativeEngine(found.files, request.threads);
    }
    // A place that was named and is empty is a mistake to be told, not a reason to be slow.
    const isNamed = candidates.some((one) => /setting|environment/.test(one.source));
    if (backend === 'tensorflow' || isNamed) throw new RepriseError(libraryNotFound(candidates));
  }
  const { openWasmEngine } = await import('./wasm-backend.ts');
  return openWasmEngine();
}

/** What `auto` means in this environment. */
export function engineFromEnvironment(
  environment: NodeJS.ProcessEnv = process.env,
): 'auto' | EngineName {
  const name = environment['REPRISE_ENGINE'];
  if (name === undefined || name === '' || name === 'auto') return 'auto';
  if (name === 'tensorflow' || name === 'wasm') return name;
  throw new RepriseError(unknownEngine({ found: name }));
}
