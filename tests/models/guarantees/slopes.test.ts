import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, test } from 'vitest';
import type { Engine } from '../../../src/engine/engine.ts';
import { openEngine } from '../../../src/engine/open-engine.ts';
import { Random } from '../../../src/util/random.ts';
import { engines } from '../../engine/engines.ts';
import { everyModel, type SmallModel } from './every-model.ts';
import { gradientsOf, smallWeights, trainableNames, type Weights } from './small-weights.ts';

/** Relative to the gradient; what is found without kinks is 4e-4 or less. */
const TOLERANCE = 2e-3;

/** Parameters of one kind in all blocks are moved together: `blocks.3.mlp.fc1.weight` with its like. */
const kindOf = (name: string): string => name.replaceAll(/\.\d+\./g, '.*.');

/** A direction half along the gradient, so that its slope is never small, and half at random. */
function directionOf(gradient: Float32Array, name: string): Float32Array {
  const rng = Random.stream(3, 'direction', name);
  const random = Float32Array.from(gradient, () => rng.normal());
  const length = (values: Float32Array): number => Math.hypot(...values) || 1;
  const [own, other] = [length(gradient), length(random)];
  return gradient.map((value, i) => value / own + (random[i] ?? 0) / other);
}

/** The worst difference of slope and gradient over the kinds of parameters, relative to the gradient. */
function worstKinds(engine: Engine, model: SmallModel): readonly [kind: string, error: number][] {
  const weights = smallWeights(model.parameters);
  const batch = model.batch([0, 1, 2]);
  const { gradients } = gradientsOf(model.parameters, weights, (w) => model.loss(w, batch));
  const slopeOf = model.slopeOf?.(weights, batch) ?? ((moved: Weights) => model.loss(moved, batch));
  const names = trainableNames(model.parameters);
  const compiled = engine.compile((...tensors) => [
    slopeOf({ ...weights, ...Object.fromEntries(names.map((name, i) => [name, tensors[i]!])) }),
  ]);
  const found = [...new Set(names.map(kindOf))].map((kind): [string, number] => {
    const own = names.filter((name) => kindOf(name) === kind);
    const slopes = new Map(own.map((name) => [name, gradients[name]?.dataSync() as Float32Array]));
    const directions = new Map(own.map((name) => [name, directionOf(slopes.get(name)!, name)]));
    let analytic = 0;
    let norm = 0;
    for (const name of own) {
      const direction = directions.get(name);
      slopes.get(name)?.forEach((slope, i) => {
        analytic += slope * (direction?.[i] ?? Number.NaN);
        norm += slope * slope;
      });
    }
    const at = (step: number): number =>
      tf.tidy(() => {
        const moved = names.map((name) => {
          const weight = weights[name] as tf.Tensor;
          const direction = directions.get(name);
          if (direction === undefined) return weight;
          return tf.add(weight, tf.mul(tf.tensor(direction, weight.shape), step));
        });
        return compiled.call(moved)[0]?.dataSync()[0] ?? Number.NaN;
      });
    const errorAt = (h: number): number => {
      const slope = (8 * (at(h) - at(-h)) - (at(2 * h) - at(-2 * h))) / (12 * h); // fourth order
      return Math.abs(slope - analytic) / Math.max(Math.sqrt(norm), 1e-2);
    };
    // A step that float32 resolves well, then one that a bend disturbs less; a wrong gradient agrees
    // with neither.
    const error = errorAt(2e-2);
    return [kind, error < TOLERANCE ? error : Math.min(error, errorAt(5e-3))];
  });
  compiled.dispose();
  return found;
}

describe.each(engines)('on %s', (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine({ backend: name, threads: 1 });
  });

  test.each(everyModel)('the gradient of the $name is the slope of its loss', (model) => {
    const errors = worstKinds(engine, model);
    expect(errors.length).toBeGreaterThan(0);
    const tolerance = model.isKinked === true ? 5e-2 : TOLERANCE;
    expect(errors.filter(([, error]) => !(error < tolerance))).toEqual([]);
  });
});
