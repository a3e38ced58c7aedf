/**
 * A program of its own for the test of equal bytes: for each small model, digests of its start values and
 * of its parameters after one step of training on a compiled step.
 */
import { createHash } from 'node:crypto';
import { writeSync } from 'node:fs';
import * as tf from '@tensorflow/tfjs-core';
import { openEngine } from '../../../src/engine/open-engine.ts';
import { initialValues } from '../../../src/nn/initial-values.ts';
import { everyModel } from './every-model.ts';
import { gradientsOf, trainableNames } from './small-weights.ts';

const [backend, seed] = process.argv.slice(2);
const engine = await openEngine({ backend: backend as 'tensorflow' | 'wasm', threads: 1 });

function digest(values: readonly Float32Array[]): string {
  const hash = createHash('sha256');
  for (const one of values) hash.update(new Uint8Array(one.buffer, one.byteOffset, one.byteLength));
  return hash.digest('hex').slice(0, 16);
}

for (const { name, parameters, batch, loss } of everyModel) {
  const start = initialValues(parameters, Number(seed));
  const weights = Object.fromEntries(
    parameters.map((one) => [one.name, tf.tensor(start[one.name] ?? [], [...one.shape])]),
  );
  const names = trainableNames(parameters);
  const inputs = batch([0, 1]);
  const step = engine.compile((...given) => {
    const moving = Object.fromEntries(names.map((one, i) => [one, given[i] as tf.Tensor]));
    const { value, gradients } = gradientsOf(parameters, { ...weights, ...moving }, (all) =>
      loss(all, given.slice(names.length)),
    );
    const moved = names.map((one) =>
      tf.sub(moving[one] as tf.Tensor, tf.mul(gradients[one] as tf.Tensor, 0.1)),
    );
    return [value, ...moved];
  });
  const after = step.call([...names.map((one) => weights[one] as tf.Tensor), ...inputs]);
  const values = after.map((one) => one.dataSync() as Float32Array);
  writeSync(1, `${name}: ${digest(Object.values(start))} ${digest(values)}\n`);
}
