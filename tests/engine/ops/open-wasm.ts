/** The portable backend for tests of tensor code, without the engine around it. */
import '@tensorflow/tfjs-backend-wasm';
import { setBackend } from '@tensorflow/tfjs-core';
import { registerGradients } from '../../../src/engine/ops/gradients.ts';

export async function openWasm(): Promise<void> {
  await setBackend('wasm');
  registerGradients();
}
