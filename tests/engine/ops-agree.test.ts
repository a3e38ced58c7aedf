import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/open-engine.ts';
import { Random } from '../../src/util/random.ts';
import { engines, hasTensorFlow, needsTensorFlow } from './engines.ts';

/** Values from a named stream, so that each engine sees the same. */
function values(name: string, shape: number[]): tf.Tensor {
  const rng = Random.stream(7, name);
  const size = shape.reduce((a, b) => a * b, 1);
  return tf.tensor(
    Float32Array.from({ length: size }, () => rng.normal()),
    shape,
  );
}

describe.each(engines)('on %s', (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine({ backend: name, threads: 1 });
  });

  it('says what its numbers depend on', () => {
    expect(engine.name).toBe(name);
    expect(engine.identity).toContain(`${name} ${engine.version} `);
    expect(engine.identity).toContain('threads=1');
    expect(tf.getBackend()).toBe(name);
  });

  it('multiplies matrices, with and without transposed operands', () => {
    const a = tf.tensor2d([1, 2, 3, 4, 5, 6], [2, 3]);
    const b = tf.tensor2d([1, 0, 0, 1, 1, 1], [3, 2]);
    expect(tf.matMul(a, b).arraySync()).toEqual([
      [4, 5],
      [10, 11],
    ]);
    expect(tf.matMul(a, a, false, true).arraySync()).toEqual([
      [14, 32],
      [32, 77],
    ]);
  });

  it('keeps types: booleans, integers, indices', () => {
    const a = tf.tensor1d([3, -1, 2], 'int32');
    expect(tf.greater(a, tf.scalar(1, 'int32')).dtype).toBe('bool');
    expect(Array.from(tf.greater(a, tf.scalar(1, 'int32')).dataSync())).toEqual([1, 0, 1]);
    expect(tf.argMax(a).arraySync()).toBe(0);
    expect(tf.cast(tf.tensor1d([1.7, -1.7]), 'int32').arraySync()).toEqual([1, -1]);
    expect(tf.tensor1d([true, false]).arraySync()).toEqual([1, 0]);
    expect(tf.add(a, 2147483646).dtype).toBe('float32');
  });

  it('takes tensors without elements', () => {
    const none = tf.tensor2d([], [0, 3]);
    expect(none.arraySync()).toEqual([]);
    expect(tf.concat([none, tf.ones([1, 3])], 0).arraySync()).toEqual([[1, 1, 1]]);
  });

  it('gathers rows by indices, repeated ones too', () => {
    const rows = tf.tensor2d([1, 2, 3, 4, 5, 6], [3, 2]);
    expect(tf.gather(rows, tf.tensor1d([2, 0, 2], 'int32')).arraySync()).toEqual([
      [5, 6],
      [1, 2],
      [5, 6],
    ]);
  });

  it('brings a large tensor in and out unchanged', () => {
    const data = Float32Array.from({ length: 4_000_000 }, (_, i) => i * 0.5);
    const tensor = tf.tensor1d(data);
    expect(Buffer.from(tf.add(tensor, 0).dataSync().buffer).equals(Buffer.from(data.buffer))).toBe(
      true,
    );
    tensor.dispose();
  });

  it('computes gradients through a softmax, as differences do', () => {
    const x = values('x', [3, 5]);
    const w = values('w', [3, 5]);
    const loss = (t: tf.Tensor): tf.Scalar => tf.sum(tf.mul(tf.square(tf.softmax(t)), w));
    const gradient = tf.grad(loss)(x).dataSync();
    const data = x.dataSync();
    for (const at of [0, 7, 14]) {
      const shifted = (by: number): number => {
        const copy = Float32Array.from(data);
        copy[at] = (copy[at] ?? 0) + by;
        return loss(tf.tensor(copy, [3, 5])).dataSync()[0] ?? Number.NaN;
      };
      expect(gradient[at]).toBeCloseTo((shifted(1e-2) - shifted(-1e-2)) / 2e-2, 3);
    }
  });

  it('leaves no tensor behind', () => {
    const before = engine.numTensors();
    tf.dispose(tf.tidy(() => tf.grad((t: tf.Tensor) => tf.sum(tf.exp(t)))(values('leak', [4]))));
    expect(engine.numTensors()).toBe(before);
  });
});

const FUNCTIONS: Readonly<Record<string, (x: tf.Tensor) => tf.Tensor>> = {
  erf: tf.erf,
  exp: tf.exp,
  tanh: tf.tanh,
  rsqrt: (x) => tf.rsqrt(tf.add(tf.square(x), 1)),
  softmax: (x) => tf.softmax(x),
  logSumExp: (x) => tf.logSumExp(x, -1),
  mean: (x) => tf.mean(x, -1),
  moments: (x) => tf.moments(x, [0, 1]).variance,
  transpose: (x) => tf.transpose(x, [2, 0, 1]),
  slice: (x) => tf.slice(x, [1, 0, 2], [2, 3, 4]),
  pad: (x) =>
    tf.pad(x, [
      [0, 1],
      [2, 0],
      [1, 1],
    ]),
  tile: (x) => tf.tile(x, [1, 2, 1]),
  matMul: (x) => tf.matMul(x, x, false, true),
  gather: (x) => tf.gather(x, tf.tensor1d([3, 1, 1], 'int32'), 1),
  concat: (x) => tf.concat([x, x], 2),
  stack: (x) => tf.stack(tf.unstack(x, 1), 0),
  resize: (x) => tf.image.resizeBilinear(tf.expandDims(x, -1) as tf.Tensor4D, [9, 7]),
  conv: (x) =>
    tf.conv2d(
      tf.expandDims(x, -1) as tf.Tensor4D,
      values('k', [3, 3, 1, 4]) as tf.Tensor4D,
      2,
      'same',
    ),
};

describe.skipIf(!hasTensorFlow)(`tensorflow and wasm (${needsTensorFlow})`, () => {
  it.each(Object.keys(FUNCTIONS))('agree to rounding on %s', async (name) => {
    const results: (readonly number[])[] = [];
    for (const backend of engines) {
      await openEngine({ backend, threads: 1 });
      const result = FUNCTIONS[name]?.(values('agree', [3, 6, 8]));
      results.push(Array.from(result?.dataSync() ?? []));
    }
    const [first = [], second = []] = results;
    expect(first.length).toBeGreaterThan(0);
    expect(second).toHaveLength(first.length);
    first.forEach((value, i) => {
      // A few units in the last place of numbers of this size.
      expect(Math.abs(value - (second[i] ?? Number.NaN))).toBeLessThan(2e-5);
    });
  });
});
