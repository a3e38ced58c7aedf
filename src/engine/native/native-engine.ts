/** The engine on TensorFlow's own library: registers the backend and compiles steps. */
import * as tf from '@tensorflow/tfjs-core';
import { RepriseError } from '../../diagnostics/diagnostic.ts';
import { libraryUnusable } from '../../diagnostics/messages/engine.ts';
import { invariant } from '../../util/invariant.ts';
import type { CompiledStep, CompileOptions, Engine, Step } from '../engine.ts';
import { engineEnvironment } from '../engine-environment.ts';
import { identityOf } from '../identity.ts';
import { loadGradients } from '../tfjs.ts';
import { NativeBinding } from './binding.ts';
import { NativeStep } from './compiled-step.ts';
import { type KernelBackend, loadKernels } from './kernels.ts';
import { type LoadedLibrary, loadLibrary, setNativeEnvironment } from './library.ts';
import { openRuntime } from './runtime.ts';

const BACKEND = 'tensorflow';

let opened: { readonly engine: NativeEngine; readonly files: string } | undefined;

/**
 * Loads the library and makes it tfjs's current backend. A process has one TensorFlow context, so
 * a second call must ask for the same threads; it gives the same engine.
 *
 * @param files  Shared libraries in the order in which they are loaded.
 * @throws RepriseError RP7003 when the library cannot be loaded.
 */
export async function openNativeEngine(files: readonly string[], threads: number): Promise<Engine> {
  if (opened === undefined) {
    // Read by the library when it is loaded; a later change has no effect.
    for (const [name, value] of Object.entries(engineEnvironment(threads))) {
      if (!name.startsWith('MALLOC_')) setNativeEnvironment(name, process.env[name] ?? value);
    }
    const library = load(files);
    const runtime = openRuntime(library.tf, library.copyMemory, {
      intra: threads,
      inter: threads,
    });
    const binding = new NativeBinding(runtime);
    loadGradients();
    const BackendClass = loadKernels();
    const backend = new BackendClass(binding.kernels, BACKEND);
    tf.registerBackend(BACKEND, () => backend, 3);
    opened = { engine: new NativeEngine(binding, backend, threads), files: files.join(':') };
  }
  const { engine } = opened;
  invariant(engine.threads === threads, 'one process has one number of engine threads');
  invariant(await tf.setBackend(BACKEND), 'the backend was registered above');
  return engine;
}

function load(files: readonly string[]): LoadedLibrary {
  try {
    return loadLibrary(files);
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    throw new RepriseError(libraryUnusable({ path: files.at(-1) ?? '', detail }));
  }
}

class NativeEngine implements Engine {
  readonly name = 'tensorflow';
  readonly version: string;
  readonly threads: number;
  readonly identity: string;
  readonly #binding: NativeBinding;
  readonly #backend: KernelBackend;

  constructor(binding: NativeBinding, backend: KernelBackend, threads: number) {
    this.#binding = binding;
    this.#backend = backend;
    this.version = binding.kernels.TF_Version;
    this.threads = threads;
    this.identity = identityOf({ name: this.name, version: this.version, threads });
  }

  compile(step: Step, options?: CompileOptions): CompiledStep {
    return new NativeStep(this.#binding, this.#backend, step, options);
  }

  numTensors(): number {
    return tf.memory().numTensors;
  }
}
