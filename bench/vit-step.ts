/**
 * A plain ViT and one training step of it (forward, gradients, AdamW over all parameters) on tfjs
 * ops, nothing written by hand: what `peers/vit_step.py` does in PyTorch, line by line.
 *
 * @see "An Image is Worth 16x16 Words", Table 1; DeiT for the tiny size
 */
import * as tf from '@tensorflow/tfjs-core';
import { Random } from '../src/util/random.ts';

export interface VitSize {
  readonly width: number;
  readonly depth: number;
  readonly heads: number;
  readonly image: number;
  readonly patch: number;
  readonly classes: number;
  readonly batch: number;
}

export interface VitTraining {
  /** Parameters, then first and second moments. */
  readonly state: tf.Tensor[];
  /** Pictures as patches, and targets. */
  readonly batch: readonly tf.Tensor[];
  /** (...state, ...batch) -> loss, then the next state. */
  readonly step: (...inputs: tf.Tensor[]) => tf.Tensor[];
}

const LR = 1e-3;
const WEIGHT_DECAY = 0.05;
const EPSILON = 1e-6;

/** The same values for the same size; their distribution is that of the peer. */
export function vitTraining(size: VitSize): VitTraining {
  const { width: D, depth, image, patch, classes, batch } = size;
  const P = (image / patch) ** 2;
  const pixels = patch * patch * 3;
  const rng = Random.stream(0, 'bench-vit');
  const random = (shape: number[], deviation = 0.02): tf.Tensor => {
    const count = shape.reduce((a, b) => a * b, 1);
    const values = Float32Array.from({ length: count }, () => rng.normal() * deviation);
    return tf.tensor(values, shape);
  };
  const norm = (): tf.Tensor[] => [tf.ones([D]), tf.zeros([D])];
  const linear = (from: number, to: number): tf.Tensor[] => [random([from, to]), tf.zeros([to])];
  const parameters = [
    ...linear(pixels, D),
    random([1, 1, D]), // cls token
    random([1, P + 1, D]), // positions
    ...Array.from({ length: depth }, () => [
      ...norm(),
      ...linear(D, 3 * D),
      ...linear(D, D),
      ...norm(),
      ...linear(D, 4 * D),
      ...linear(4 * D, D),
    ]).flat(),
    ...norm(),
    ...linear(D, classes),
  ];
  const moments = [...parameters, ...parameters].map((one) => tf.zerosLike(one));
  const labels = Int32Array.from({ length: batch }, (_, i) => i % classes);
  const targets = tf.tidy(() =>
    tf.cast(tf.oneHot(tf.tensor1d(labels, 'int32'), classes), 'float32'),
  );
  return {
    state: [...parameters, ...moments],
    batch: [random([batch, P, pixels], 1), targets],
    step: (...inputs) => trainingStep(inputs, parameters.length, size),
  };
}

function trainingStep(inputs: readonly tf.Tensor[], count: number, size: VitSize): tf.Tensor[] {
  const parameters = inputs.slice(0, count);
  const [pictures, targets] = inputs.slice(3 * count) as [tf.Tensor, tf.Tensor2D];
  const loss = (...weights: tf.Tensor[]): tf.Scalar =>
    tf.losses.softmaxCrossEntropy(targets, logitsOf(weights, pictures, size));
  const { value, grads } = tf.valueAndGrads(loss)([...parameters]);
  const moved = parameters.map((w, i) => {
    const gradient = grads[i] as tf.Tensor; // one for each parameter
    const m = tf.add(tf.mul(inputs[count + i] as tf.Tensor, 0.9), tf.mul(gradient, 0.1));
    const v = tf.add(
      tf.mul(inputs[2 * count + i] as tf.Tensor, 0.999),
      tf.mul(tf.square(gradient), 0.001),
    );
    const direction = tf.div(m, tf.add(tf.sqrt(v), 1e-8));
    return [tf.sub(tf.mul(w, 1 - LR * WEIGHT_DECAY), tf.mul(direction, LR)), m, v];
  });
  const column = (at: number): tf.Tensor[] => moved.map((one) => one[at] as tf.Tensor);
  return [value, ...column(0), ...column(1), ...column(2)];
}

/** @returns logits, [B, T] */
function logitsOf(weights: readonly tf.Tensor[], pictures: tf.Tensor, size: VitSize): tf.Tensor2D {
  const { width: D, depth, heads: h, batch: B } = size;
  const d = D / h;
  let at = 0;
  const next = (): tf.Tensor => weights[at++] as tf.Tensor; // in the order they were made
  const linear = (x: tf.Tensor): tf.Tensor => apply(x, next() as tf.Tensor2D, next());
  const norm = (x: tf.Tensor): tf.Tensor => layerNorm(x, next(), next());

  const patches = linear(pictures); // [B, P, D]
  const cls = tf.tile(next(), [B, 1, 1]); // [B, 1, D]
  let x = tf.add(tf.concat([cls, patches], 1), next()); // [B, N, D]
  const N = x.shape[1] ?? 0;
  for (let layer = 0; layer < depth; layer++) {
    const qkv = tf.reshape(linear(norm(x)), [B, N, 3, h, d]);
    const [q, k, v] = tf.unstack(tf.transpose(qkv, [2, 0, 3, 1, 4]), 0) as tf.Tensor[]; // [B, h, N, d]
    const scores = tf.matMul(tf.mul(q as tf.Tensor, d ** -0.5), k as tf.Tensor, false, true); // [B, h, N, N]
    const mixed = tf.matMul(tf.softmax(scores), v as tf.Tensor); // [B, h, N, d]
    x = tf.add(x, linear(tf.reshape(tf.transpose(mixed, [0, 2, 1, 3]), [B, N, D])));
    x = tf.add(x, linear(gelu(linear(norm(x)))));
  }
  const first = tf.reshape(tf.slice(norm(x), [0, 0, 0], [B, 1, D]), [B, D]);
  return linear(first) as tf.Tensor2D;
}

function apply(x: tf.Tensor, weight: tf.Tensor2D, bias: tf.Tensor): tf.Tensor {
  const flat = tf.reshape(x, [-1, weight.shape[0]]) as tf.Tensor2D;
  const shape = [...x.shape.slice(0, -1), weight.shape[1]];
  return tf.reshape(tf.add(tf.matMul(flat, weight), bias), shape);
}

function layerNorm(x: tf.Tensor, scale: tf.Tensor, shift: tf.Tensor): tf.Tensor {
  const centred = tf.sub(x, tf.mean(x, -1, true));
  const variance = tf.mean(tf.square(centred), -1, true);
  return tf.add(tf.mul(tf.mul(centred, tf.rsqrt(tf.add(variance, EPSILON))), scale), shift);
}

function gelu(x: tf.Tensor): tf.Tensor {
  return tf.mul(tf.mul(x, 0.5), tf.add(tf.erf(tf.mul(x, Math.SQRT1_2)), 1));
}
