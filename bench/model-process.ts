/**
 * A process with one model in it, for its time and its memory: answers each line on stdin with one
 * forward pass, as `elapsed-ms busy-ms peak-bytes`; first it prints `ready`, the engine and the nodes.
 */
import { createInterface } from 'node:readline';
import * as tf from '@tensorflow/tfjs-core';
import { openEngine } from '../src/engine/open-engine.ts';
import type { ParameterSpec } from '../src/nn/parameters.ts';
import { forwardPass, MODEL_CASES } from './model-cases.ts';

/** @param index  Of `MODEL_CASES`. */
export async function serveModel(index: number, threads: number): Promise<void> {
  const wanted = MODEL_CASES[index];
  if (wanted === undefined) throw new Error(`there is no model case ${index}`);
  const engine = await openEngine({ backend: 'auto', threads });
  const { parameters, forward } = forwardPass(wanted);
  const names = parameters.map(({ name }) => name);
  const random = smallNumbers();
  const tensors = parameters.map((spec) => weightOf(spec, random));
  const pixels = wanted.batch * 224 * 224 * 3;
  const images = tf.tensor(random(pixels), [wanted.batch, 224, 224, 3]);
  const step = engine.compile(
    (pictures, ...given) => {
      const weights = Object.fromEntries(names.map((name, i) => [name, given[i] as tf.Tensor]));
      return forward(weights, pictures as tf.Tensor); // given in this order below
    },
    { name: 'forward' },
  );
  const turn = async (): Promise<string> => {
    const [start, used] = [performance.now(), process.cpuUsage()];
    const outputs = await step.callAsync([images, ...tensors]);
    for (const output of outputs) output.dataSync();
    const elapsed = performance.now() - start;
    const { user, system } = process.cpuUsage(used);
    tf.dispose(outputs);
    return `${elapsed} ${(user + system) / 1e3} ${process.resourceUsage().maxRSS * 1024}`;
  };
  await turn(); // traces
  process.stdout.write(`ready ${engine.name} ${step.nodes()}\n`);
  for await (const _ of createInterface({ input: process.stdin })) {
    process.stdout.write(`${await turn()}\n`);
  }
}

/** Norms as they start, everything else small and random; read by nobody but the processor. */
function weightOf(
  { name, shape }: ParameterSpec,
  random: (count: number) => Float32Array,
): tf.Tensor {
  if (name.includes('norm') && name.endsWith('.weight')) return tf.ones([...shape]);
  return tf.tensor(random(shape.reduce((product, side) => product * side, 1)), [...shape]);
}

/** A linear congruential generator: three hundred million numbers in a second or two. */
function smallNumbers(): (count: number) => Float32Array {
  let state = 1;
  return (count) => {
    const values = new Float32Array(count);
    for (let i = 0; i < count; i++) {
      state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
      values[i] = (state / 2 ** 32 - 0.5) * 0.07; // deviation 0.02
    }
    return values;
  };
}
