/**
 * A program of its own for the determinism test: some steps with what training uses (matmul,
 * softmax, convolution, gather and their gradients), then a digest of all bytes.
 */
import { createHash } from 'node:crypto';
import { writeSync } from 'node:fs';
import * as tf from '@tensorflow/tfjs-core';
import { openEngine } from '../../src/engine/open-engine.ts';
import { Random } from '../../src/util/random.ts';

const engine = await openEngine({ backend: 'tensorflow', threads: Number(process.argv[2]) });

function values(name: string, shape: number[]): tf.Tensor {
  const rng = Random.stream(3, name);
  const size = shape.reduce((a, b) => a * b, 1);
  return tf.tensor(
    Float32Array.from({ length: size }, () => rng.normal() * 0.1),
    shape,
  );
}

const step = engine.compile((kernel, table, weight, pictures, at) => {
  const loss = (...parts: tf.Tensor[]): tf.Scalar => {
    const [k, t, w] = parts as [tf.Tensor4D, tf.Tensor2D, tf.Tensor2D];
    const maps = tf.conv2d(pictures as tf.Tensor4D, k, 2, 'same'); // [32, 16, 16, 24]
    const pooled = tf.reshape(tf.mean(maps, [1, 2]), [32, 24]);
    const rows = tf.gather(t, at as tf.Tensor1D); // [512, 24], rows many times
    const mixed = tf.matMul(tf.softmax(tf.matMul(pooled, rows, false, true)), rows); // [32, 24]
    return tf.mean(tf.square(tf.matMul(tf.tanh(mixed), w)));
  };
  const { value, grads } = tf.valueAndGrads(loss)([kernel, table, weight] as tf.Tensor[]);
  const moved = [kernel, table, weight].map((one, i) =>
    tf.sub(one as tf.Tensor, tf.mul(grads[i] as tf.Tensor, 5)),
  );
  return [value, ...moved];
});

let state = [values('k', [3, 3, 3, 24]), values('t', [40, 24]), values('w', [24, 300])];
const pictures = values('x', [32, 32, 32, 3]);
const rng = Random.stream(3, 'rows');
const at = tf.tensor1d(
  Int32Array.from({ length: 512 }, () => rng.integer(40)),
  'int32',
);
for (let i = 0; i < 8; i++) {
  const [value, ...next] = await step.callAsync([...state, pictures, at]);
  tf.dispose([value, ...state] as tf.Tensor[]);
  state = next;
}
const hash = createHash('sha256');
for (const one of state) hash.update(new Uint8Array(one.dataSync().buffer));
writeSync(1, `${hash.digest('hex')} ${engine.identity}\n`);
