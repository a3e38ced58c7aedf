/** The engine that whole training steps run on: as it is, or with every step op by op. */
import { tidy } from '@tensorflow/tfjs-core';
import type { Engine } from '../engine/engine.ts';
import type { Runner } from './run-step.ts';

export function stepEngine({ engine, mode }: Runner): Engine {
  if (mode === 'traced') return engine;
  return {
    name: engine.name,
    version: engine.version,
    threads: engine.threads,
    identity: engine.identity,
    numTensors: () => engine.numTensors(),
    compile: (step) => {
      // A step may answer what it was given; a clone is always a tensor of its own.
      const call: ReturnType<Engine['compile']>['call'] = (inputs) =>
        tidy(() => step(...inputs).map((result) => result.clone()));
      return {
        call,
        callAsync: async (inputs) => call(inputs),
        nodes: () => 0,
        dispose: () => undefined,
      };
    },
  };
}
