/** Runs a step of named tensors on the engine, traced or op by op. */
import { type Tensor, dispose, tidy, valueAndGrads } from '@tensorflow/tfjs-core';
import type { Engine } from '../engine/engine.ts';
import { invariant } from '../util/invariant.ts';

export type Mode = 'traced' | 'eager';

export interface Runner {
  readonly engine: Engine;
  readonly mode: Mode;
}

export type Named = Readonly<Record<string, Tensor>>;
export type Values = Readonly<Record<string, Float32Array | Int32Array>>;

/** @returns what the step gave, read back to the host. The inputs are not consumed. */
export function runStep(
  { engine, mode }: Runner,
  inputs: Named,
  step: (inputs: Named) => Named,
): Values {
  const names = Object.keys(inputs);
  let outputs: string[] = [];
  const flat = (...tensors: Tensor[]): Tensor[] => {
    const named = Object.fromEntries(names.map((name, index) => [name, given(tensors, index)]));
    const results = step(named);
    outputs = Object.keys(results);
    return Object.values(results);
  };
  const tensors = names.map((name) => inputs[name]).filter((one) => one !== undefined);
  let results: Tensor[];
  if (mode === 'traced') {
    const compiled = engine.compile(flat, { name: 'parity' });
    results = compiled.call(tensors);
    compiled.dispose();
  } else {
    results = tidy(() => flat(...tensors));
  }
  const values = outputs.map((name, index) => [name, given(results, index).dataSync().slice()]);
  dispose(results);
  return Object.fromEntries(values) as Values;
}

/** A scalar and its gradient by each of the parameters, as `grad/<name>`. */
export function withGradients(
  parameters: Named,
  scalar: (parameters: Named) => Tensor,
): { readonly value: Tensor; readonly gradients: Named } {
  const names = Object.keys(parameters);
  const rebuilt = (tensors: Tensor[]): Named =>
    Object.fromEntries(names.map((name, index) => [name, given(tensors, index)]));
  const tape = valueAndGrads((...tensors) => scalar(rebuilt(tensors)) as Tensor<never>);
  const { value, grads } = tape(Object.values(parameters));
  const gradients = names.map((name, index) => [`grad/${name}`, given(grads, index)]);
  return { value, gradients: Object.fromEntries(gradients) };
}

function given(tensors: readonly Tensor[], index: number): Tensor {
  const tensor = tensors[index];
  invariant(tensor !== undefined, `a tensor at ${index}`);
  return tensor;
}
