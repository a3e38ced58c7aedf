import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { CompiledStep, Engine } from '../../../src/engine/engine.ts';
import { openEngine } from '../../../src/engine/open-engine.ts';
import { engines } from '../../engine/engines.ts';
import { type Batch, everyModel, type SmallModel } from './every-model.ts';
import { gradientsOf, smallWeights, trainableNames, type Weights } from './small-weights.ts';

/** Tensors of tfjs, the memory behind them, and, where there is a library, what it holds. */
function living(): readonly number[] {
  const { numTensors, numDataBuffers } = tf.memory();
  const backend = tf.backend() as { binding?: { getNumOfTensors(): number } };
  return [numTensors, numDataBuffers, backend.binding?.getNumOfTensors() ?? 0];
}

/** Brings the values of tensors to the library, which takes small ones when an op first asks for them. */
function settled<T extends Weights | Batch>(tensors: T): T {
  for (const tensor of Object.values(tensors)) tf.tidy(() => void tf.add(tensor, 0));
  return tensors;
}

/** One step of descent, all at once: loss and the moved parameters. */
function descend(model: SmallModel, weights: Weights, batch: Batch): tf.Tensor[] {
  const { value, gradients } = gradientsOf(model.parameters, weights, (w) => model.loss(w, batch));
  const moved = Object.entries(gradients).map(([name, slope]) =>
    tf.sub(weights[name] as tf.Tensor, tf.mul(slope, 0.01)),
  );
  return [value, ...moved];
}

function compiledStep(engine: Engine, model: SmallModel, weights: Weights): CompiledStep {
  const names = trainableNames(model.parameters);
  return engine.compile((...inputs) => {
    const given = Object.fromEntries(names.map((name, i) => [name, inputs[i] as tf.Tensor]));
    return descend(model, { ...weights, ...given }, inputs.slice(names.length));
  });
}

describe.each(engines)('on %s', (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine({ backend: name, threads: 1 });
  });

  test.each(everyModel)('steps of the $name leave nothing behind, op by op', (model) => {
    const before = living();
    const weights = settled(smallWeights(model.parameters));
    const batch = settled(model.batch([0, 1]));
    tf.dispose(tf.tidy(() => descend(model, weights, batch)));
    const between = living();
    for (let step = 0; step < 3; step++) {
      tf.dispose(tf.tidy(() => descend(model, weights, batch)));
      tf.dispose(tf.tidy(() => model.outputs(weights, batch)));
    }
    expect(living()).toEqual(between);
    tf.dispose([weights as tf.NamedTensorMap, [...batch]]);
    expect(living()).toEqual(before);
  });

  test.each(everyModel)('steps of the $name leave nothing behind, compiled', async (model) => {
    const weights = settled(smallWeights(model.parameters));
    const names = trainableNames(model.parameters);
    const batch = settled(model.batch([0, 1]));
    const before = living();
    const step = compiledStep(engine, model, weights);
    let state = names.map((one) => tf.clone(weights[one] as tf.Tensor));
    let between: readonly number[] = [];
    for (let i = 0; i < 4; i++) {
      const [loss, ...next] = await step.callAsync([...state, ...batch]);
      tf.dispose([loss as tf.Tensor, ...state]);
      state = next;
      if (i === 0) between = living();
    }
    expect(living()).toEqual(between);
    tf.dispose(state);
    step.dispose();
    expect(living()).toEqual(before);
    tf.dispose([weights as tf.NamedTensorMap, [...batch]]);
  });

  test.each(everyModel)('a step of the $name that throws midway leaves nothing behind', (model) => {
    const weights = settled(smallWeights(model.parameters));
    const batch = settled(model.batch([0, 1]));
    const broken: SmallModel = {
      ...model,
      loss: (given, inputs) => {
        model.loss(given, inputs); // everything is made, and then:
        throw new Error('midway');
      },
    };
    const before = living();
    for (let i = 0; i < 2; i++) {
      const step = compiledStep(engine, broken, weights);
      const inputs = trainableNames(model.parameters).map((one) => weights[one] as tf.Tensor);
      expect(() => step.call([...inputs, ...batch])).toThrow('midway');
      step.dispose();
      expect(living()).toEqual(before);
    }
    // The engine still works, and so does the same step made whole.
    const whole = tf.tidy(() => descend(model, weights, batch)[0]?.dataSync()[0]);
    expect(whole).toBeGreaterThan(0);
    expect(living()).toEqual(before);
    tf.dispose([weights as tf.NamedTensorMap, [...batch]]);
  });
});
