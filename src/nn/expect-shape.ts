/**
 * Checks at the doors of models, so that a picture or a file of the wrong size is told in the words of the
 * model and not in those of the matrix product that met it first. Runs once per trace, or per eager call.
 */
import type { Tensor } from '@tensorflow/tfjs-core';
import { RepriseError } from '../diagnostics/diagnostic.ts';
import { inputDoesNotFit, weightsOfAnotherShape } from '../diagnostics/messages/models.ts';
import { isSameShape, type ParameterSpec, type Weights } from './parameters.ts';

/** An axis: its letter (any length), or letter and length, or letter and what it is a multiple of. */
export type AxisRule =
  | string
  | readonly [letter: string, length: number]
  | { readonly letter: string; readonly multipleOf: number };

/**
 * Compares a shape with a rule, axis by axis.
 *
 * @param path  What would be applied, for the message: `patch_embed`.
 * @throws RepriseError RP7601 with the first axis that does not fit.
 */
export function expectShape(x: Tensor, rule: readonly AxisRule[], path: string): void {
  const { shape } = x;
  const told = (axis: string, found: number, expected: string): RepriseError =>
    new RepriseError(inputDoesNotFit({ path, axis, found, expected, shape }));
  if (shape.length !== rule.length) {
    const letters = rule.map(letterOf).join(', ');
    throw told('the number of axes', shape.length, `${rule.length}: [${letters}]`);
  }
  for (const [index, axis] of rule.entries()) {
    const length = shape[index] ?? 0;
    const name = index === rule.length - 1 ? 'the last axis' : `axis ${index}`;
    if (typeof axis === 'string') continue;
    if ('multipleOf' in axis) {
      const { letter, multipleOf } = axis;
      if (length > 0 && length % multipleOf === 0) continue;
      throw told(name, length, `${letter} = a multiple of ${multipleOf}`);
    }
    if (length !== axis[1]) throw told(name, length, `${axis[0]} = ${axis[1]}`);
  }
}

/**
 * Compares weights with what a model declares. A parameter that is not there is no matter of this: parts
 * of models are applied with parts of their weights.
 *
 * @throws RepriseError RP7602 with the first parameter of another shape.
 */
export function expectWeights(weights: Weights, specs: readonly ParameterSpec[]): void {
  const wrong = specs.filter(({ name, shape }) => {
    const found = weights[name]?.shape;
    return found !== undefined && !isSameShape(found, shape);
  });
  const [first] = wrong;
  if (first === undefined) return;
  const { name, shape: expected } = first;
  const found = weights[name]?.shape ?? [];
  const others = wrong.length - 1;
  throw new RepriseError(weightsOfAnotherShape({ name, found, expected, others }));
}

function letterOf(axis: AxisRule): string {
  if (typeof axis === 'string') return axis;
  return 'multipleOf' in axis ? axis.letter : axis[0];
}
