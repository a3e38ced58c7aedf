/**
 * The engine that is always there: tfjs's WebAssembly backend, SIMD, one thread. Steps run eagerly,
 * 10 to 15 times slower than traced TensorFlow, with the same results to rounding.
 */
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import * as tf from '@tensorflow/tfjs-core';
import { RepriseError } from '../diagnostics/diagnostic.ts';
import { kernelMissing } from '../diagnostics/messages/engine.ts';
import { invariant } from '../util/invariant.ts';
import type { CompiledStep, CompileOptions, Engine, Step } from './engine.ts';
import { identityOf } from './identity.ts';
import { withoutRandomOps } from './random-guard.ts';
import { releasingTape } from './release-tape.ts';
import { loadGradients } from './tfjs.ts';

const BACKEND = 'wasm';
let engine: WasmEngine | undefined;

/** Makes the WebAssembly backend tfjs's current one. */
export async function openWasmEngine(): Promise<Engine> {
  if (engine === undefined) {
    loadGradients();
    const { setWasmPaths, version_wasm } = await import('@tensorflow/tfjs-backend-wasm');
    const require = createRequire(import.meta.url);
    const packageFile = require.resolve('@tensorflow/tfjs-backend-wasm/package.json');
    // In Node its workers gain nothing (measured: 49 against 47 images a second).
    tf.env().set('WASM_HAS_MULTITHREAD_SUPPORT', false);
    setWasmPaths(join(dirname(packageFile), 'dist') + sep);
    engine = new WasmEngine(version_wasm);
  }
  invariant(await tf.setBackend(BACKEND), 'the package registers its backend when imported');
  return engine;
}

class WasmEngine implements Engine {
  readonly name = 'wasm';
  readonly version: string;
  readonly threads = 1;
  readonly identity: string;

  constructor(version: string) {
    this.version = version;
    this.identity = identityOf({ name: this.name, version, threads: 1 });
  }

  compile(step: Step, options?: CompileOptions): CompiledStep {
    return new EagerStep(step, options?.name ?? 'step');
  }

  numTensors(): number {
    return tf.memory().numTensors;
  }
}

/** A step that runs op by op, under the rules of a traced one: new tensors out, no random ops. */
class EagerStep implements CompiledStep {
  readonly #step: Step;
  readonly #name: string;
  #disposed = false;

  constructor(step: Step, name: string) {
    this.#step = step;
    this.#name = name;
  }

  call(inputs: readonly tf.Tensor[]): tf.Tensor[] {
    invariant(!this.#disposed, `the compiled step "${this.#name}" was disposed of`);
    try {
      return withoutRandomOps(tf, this.#name, () =>
        // Clones share their data. What the step gives may be an input, or come twice, or have lived
        // before; a clone is always a new tensor.
        releasingTape(tf, () =>
          tf.tidy(() => this.#step(...inputs).map((result) => tf.clone(result))),
        ),
      );
    } catch (error) {
      throw withKernelNamed(error, this.#name);
    }
  }

  async callAsync(inputs: readonly tf.Tensor[]): Promise<tf.Tensor[]> {
    await new Promise((resolve) => setImmediate(resolve)); // signals and files get their turn first
    return this.call(inputs);
  }

  nodes(): number {
    return 0;
  }

  dispose(): void {
    this.#disposed = true;
  }
}

function withKernelNamed(error: unknown, step: string): unknown {
  const kernel = /Kernel '(\w+)' not registered for backend/.exec(String(error))?.[1];
  return kernel === undefined
    ? error
    : new RepriseError(kernelMissing({ kernel, engine: BACKEND, step }));
}
