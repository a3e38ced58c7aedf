import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Engine, Step } from '../../src/engine/engine.ts';
import { openEngine } from '../../src/engine/open-engine.ts';
import { Random } from '../../src/util/random.ts';
import { engines, hasTensorFlow, needsTensorFlow } from './engines.ts';

function values(name: string, shape: [number, number]): tf.Tensor2D {
  const rng = Random.stream(11, name);
  return tf.tensor2d(
    Float32Array.from({ length: shape[0] * shape[1] }, () => rng.normal()),
    shape,
  );
}

function bytes(tensors: readonly tf.Tensor[]): string[] {
  return tensors.map((one) => Buffer.from(one.dataSync().buffer).toString('hex'));
}

/** Two layers, a softmax loss and a step of gradient descent: what training is made of. */
const trainingStep: Step = (w1, w2, x, y) => {
  const loss = (a: tf.Tensor, b: tf.Tensor): tf.Scalar => {
    const hidden = tf.tanh(tf.matMul(x as tf.Tensor2D, a as tf.Tensor2D)); // [B, F]
    const logits = tf.matMul(hidden, b as tf.Tensor2D); // [B, T]
    const logs = tf.logSoftmax(logits);
    return tf.neg(tf.mean(tf.sum(tf.mul(logs, y as tf.Tensor), -1)));
  };
  const { value, grads } = tf.valueAndGrads(loss as (...args: tf.Tensor[]) => tf.Scalar)([
    w1 as tf.Tensor,
    w2 as tf.Tensor,
  ]);
  const moved = [w1, w2].map((w, i) => tf.sub(w as tf.Tensor, tf.mul(grads[i] as tf.Tensor, 0.1)));
  return [value, ...moved];
};

function trainingInputs(): tf.Tensor[] {
  return [
    values('w1', [12, 16]),
    values('w2', [16, 5]),
    values('x', [8, 12]),
    tf.softmax(values('y', [8, 5])),
  ];
}

describe.each(engines)('compile() on %s', (name) => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine({ backend: name, threads: 1 });
  });

  it('gives what the step gives when it runs op by op, bit for bit', () => {
    const inputs = trainingInputs();
    const eager = bytes(tf.tidy(() => trainingStep(...inputs)));
    const step = engine.compile(trainingStep);
    expect(bytes(step.call(inputs))).toEqual(eager);
    expect(bytes(step.call(inputs))).toEqual(eager);
    step.dispose();
  });

  it('gives the same from `callAsync()`, also several at once', async () => {
    const inputs = trainingInputs();
    const step = engine.compile(trainingStep);
    const expected = bytes(step.call(inputs));
    const results = await Promise.all([1, 2, 3].map(() => step.callAsync(inputs)));
    for (const result of results) expect(bytes(result)).toEqual(expected);
    step.dispose();
  });

  it('serves every combination of shapes and types', () => {
    const step = engine.compile((x) => [tf.add(x as tf.Tensor, x as tf.Tensor)]);
    for (const shape of [[2], [3, 1], [2], []]) {
      const [result] = step.call([tf.ones(shape)]);
      expect(result?.shape).toEqual(shape);
    }
    const [whole] = step.call([tf.tensor1d([1, 2], 'int32')]);
    expect([whole?.dtype, whole?.arraySync()]).toEqual(['int32', [2, 4]]);
  });

  it('gives new tensors when a result is an input, comes twice, or lived before', () => {
    const outside = tf.scalar(5);
    const step = engine.compile((x) => {
      const y = tf.add(x as tf.Tensor, 1);
      return [x as tf.Tensor, y, y, outside, tf.scalar(9)];
    });
    const input = tf.scalar(1);
    const results = step.call([input]);
    expect(new Set([input, outside, ...results].map((one) => one.id)).size).toBe(7);
    tf.dispose([input, outside]);
    expect(results.map((one) => one.arraySync())).toEqual([1, 2, 2, 5, 9]);
  });

  it('leaves no tensor behind but its results', () => {
    const inputs = trainingInputs();
    const step = engine.compile(trainingStep);
    step.call(inputs).map((one) => one.dispose());
    const before = engine.numTensors();
    for (let i = 0; i < 5; i++) tf.dispose(step.call(inputs));
    expect(engine.numTensors()).toBe(before);
    step.dispose();
    expect(engine.numTensors()).toBe(before);
  });

  it.each([
    ['randomUniform', () => tf.randomUniform([2])],
    ['randomUniform', () => tf.dropout(tf.ones([4]), 0.5)],
    ['truncatedNormal', () => tf.truncatedNormal([2], 0, 1, 'float32', 3)],
  ] as const)('refuses %s, which would be frozen', (op, draw) => {
    const step = engine.compile(() => [draw()], { name: 'drawing' });
    expect(() => step.call([])).toThrow(`RP7023 Cannot compile "drawing": ${op} has a state`);
    expect(tf.randomUniform([2]).shape).toEqual([2]); // outside it is allowed again
  });

  it('passes on what the step throws, and works afterwards', () => {
    const step = engine.compile((x) => {
      if ((x as tf.Tensor).rank === 0) throw new RangeError('no scalars');
      return [tf.neg(x as tf.Tensor)];
    });
    const before = engine.numTensors();
    expect(() => step.call([tf.scalar(1)])).toThrow('no scalars');
    expect(engine.numTensors()).toBe(before + 1);
    expect(step.call([tf.tensor1d([1])])[0]?.arraySync()).toEqual([-1]);
  });

  it('is not called after `dispose()`', () => {
    const step = engine.compile((x) => [x as tf.Tensor], { name: 'gone' });
    step.dispose();
    expect(() => step.call([tf.scalar(1)])).toThrow('"gone" was disposed of');
  });
});

describe.skipIf(!hasTensorFlow)(`compile() traces (${needsTensorFlow}) and`, () => {
  let engine: Engine;
  beforeAll(async () => {
    engine = await openEngine({ backend: 'tensorflow', threads: 1 });
  });

  it('runs the JavaScript of the step once per combination of shapes', () => {
    let runs = 0;
    const step = engine.compile((x) => {
      runs += 1;
      return [tf.square(x as tf.Tensor)];
    });
    expect(step.nodes()).toBe(0);
    for (const size of [2, 2, 3, 3, 2]) tf.dispose(step.call([tf.ones([size])]));
    expect(runs).toBe(2);
    expect(step.nodes()).toBeGreaterThan(1);
  });

  it('keeps captured tensors alive after the caller has disposed of them', () => {
    const small = tf.tensor1d([1, 2]);
    const large = tf.mul(tf.ones([300, 300]), 3);
    const unused = tf.tensor1d([7, 7]); // has never been on the engine before the trace
    const step = engine.compile((x) => [
      tf.mul(tf.add(tf.add(x as tf.Tensor, small), unused), tf.max(large)),
    ]);
    expect(step.call([tf.zeros([2])])[0]?.arraySync()).toEqual([24, 27]);
    expect(unused.arraySync()).toEqual([7, 7]); // and is still one of the caller's
    tf.dispose([small, large, unused]);
    expect(step.call([tf.ones([2])])[0]?.arraySync()).toEqual([27, 30]);
    step.dispose();
  });

  it('becomes a part of the outer step when it is called inside one', () => {
    const inner = engine.compile((x) => [tf.square(x as tf.Tensor)]);
    const outer = engine.compile((x) => inner.call(inner.call([x as tf.Tensor])));
    expect(outer.call([tf.scalar(3)])[0]?.arraySync()).toBe(81);
  });

  it('takes ops with lists of inputs', () => {
    const step = engine.compile((x) => {
      const t = x as tf.Tensor2D;
      return [
        tf.concat([t, t, tf.neg(t)], 1),
        tf.stack([t, t], 0),
        tf.addN([t, t, t]),
        tf.einsum('ij,kj->ik', t, t),
      ];
    });
    const x = tf.tensor2d([1, 2], [1, 2]);
    expect(step.call([x]).map((one) => one.arraySync())).toEqual([
      [[1, 2, 1, 2, -1, -2]],
      [[[1, 2]], [[1, 2]]],
      [[3, 6]],
      [[5]],
    ]);
  });

  it('gathers by traced indices, with a gradient', () => {
    const step = engine.compile((table, at) => [
      tf.grad((t: tf.Tensor) => tf.sum(tf.square(tf.gather(t, at as tf.Tensor1D))))(
        table as tf.Tensor,
      ),
    ]);
    const table = tf.tensor2d([1, 2, 3, 4], [2, 2]);
    expect(step.call([table, tf.tensor1d([1, 1], 'int32')])[0]?.arraySync()).toEqual([
      [0, 0],
      [12, 16],
    ]);
  });

  it('lets the event loop live during `callAsync()`', async () => {
    const x = values('big', [700, 700]);
    const step = engine.compile((t) => {
      let y = t as tf.Tensor2D;
      for (let i = 0; i < 20; i++) y = tf.mul(tf.matMul(y, t as tf.Tensor2D), 1e-3);
      return [y];
    });
    tf.dispose(step.call([x]));
    let turns = 0;
    const timer = setInterval(() => turns++, 1);
    const [result] = await step.callAsync([x]);
    clearInterval(timer);
    expect(turns).toBeGreaterThan(3);
    expect(result?.shape).toEqual([700, 700]);
  });

  it('gives its results even when the inputs are disposed of during `callAsync()`', async () => {
    const step = engine.compile((t) => [tf.sum(tf.matMul(t as tf.Tensor2D, t as tf.Tensor2D))]);
    const x = tf.ones([400, 400]);
    const pending = step.callAsync([x]);
    x.dispose();
    expect((await pending)[0]?.arraySync()).toBe(400 ** 3);
  });

  it('compiles with XLA to the same results to rounding', () => {
    const inputs = trainingInputs();
    const plain = engine.compile(trainingStep).call(inputs);
    const xla = engine.compile(trainingStep, { xla: true }).call(inputs);
    plain.forEach((one, i) => {
      const other = xla[i]?.dataSync() ?? [];
      one.dataSync().forEach((value, k) => expect(other[k]).toBeCloseTo(value, 5));
    });
  });

  it('says so when a value is read inside', () => {
    const step = engine.compile((x) => [tf.scalar((x as tf.Tensor).dataSync()[0] ?? 0)], {
      name: 'reader',
    });
    expect(() => step.call([tf.ones([2, 3])])).toThrow(
      'RP7020 Cannot read a tensor inside the compiled step "reader": it has no value yet (float32 [2, 3])',
    );
  });

  it('says so when a tensor of the trace is used afterwards', () => {
    let escaped: tf.Tensor | undefined;
    const step = engine.compile((x) => [(escaped = tf.keep(tf.neg(x as tf.Tensor)))], {
      name: 'leaky',
    });
    step.call([tf.scalar(1)]);
    const use = (): unknown => tf.add(escaped as tf.Tensor, 1);
    expect(use).toThrow('RP7021 Cannot use a tensor of the compiled step "leaky" outside of it');
    expect(() => engine.compile(() => [use() as tf.Tensor]).call([])).toThrow('RP7021');
  });

  it('says so when a shape depends on values', () => {
    const step = engine.compile((x) => [tf.unique(x as tf.Tensor).values], { name: 'unique' });
    expect(() => step.call([tf.tensor1d([1, 1])])).toThrow(
      'RP7022 Cannot compile "unique": the shape of the result of UniqueV2 depends on values',
    );
  });

  it('frees what a trace made, on the side of TensorFlow too', () => {
    const backend = tf.backend() as unknown as { getNumOfTFTensors(): number };
    const inputs = trainingInputs();
    tf.dispose(engine.compile(trainingStep).call(inputs)); // puts the inputs on the engine
    const before = backend.getNumOfTFTensors();
    const step = engine.compile(trainingStep);
    for (let i = 0; i < 3; i++) tf.dispose(step.call(inputs));
    step.dispose();
    expect(backend.getNumOfTFTensors()).toBe(before);
  });

  it('names op, types and shapes when TensorFlow refuses', () => {
    const x = tf.tensor1d([0, 1]);
    expect(() => tf.gather(x, tf.tensor1d([0, 5], 'int32'))).toThrow(
      /TensorFlow refuses GatherV2\(float32 \[2\], int32 \[2\], int32 \[\]\): .*5.*not in \[0, 2\)/,
    );
  });
});

it('names the kernel that WebAssembly lacks', async () => {
  const engine = await openEngine({ backend: 'wasm', threads: 1 });
  const step = engine.compile(
    (x) => [
      tf.grad((t: tf.Tensor) => tf.sum(tf.gather(t, tf.tensor1d([0], 'int32'))))(x as tf.Tensor),
    ],
    { name: 'embedding' },
  );
  expect(() => step.call([tf.ones([2, 2])])).toThrow(
    'RP7012 Cannot compute "embedding": the wasm engine has no kernel UnsortedSegmentSum',
  );
});
