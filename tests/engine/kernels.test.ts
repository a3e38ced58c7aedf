import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { openEngine } from '../../src/engine/open-engine.ts';
import { hasTensorFlow, needsTensorFlow } from './engines.ts';

describe.skipIf(!hasTensorFlow)(`kernels of TensorFlow (${needsTensorFlow})`, () => {
  beforeAll(() => openEngine({ backend: 'tensorflow', threads: 1 }));

  it('take the values of a large tensor when it is made, so that JavaScript can forget them', () => {
    const values = new Float32Array(2 ** 18 + 1).fill(1);
    const tensor = tf.tensor1d(values);
    values.fill(2); // would be seen if the tensor still stood on these
    expect(tensor.dataSync()[2 ** 18]).toBe(1);
    expect(tf.sum(tensor).dataSync()[0]).toBe(2 ** 18 + 1);
    tensor.dispose();
  });
});
