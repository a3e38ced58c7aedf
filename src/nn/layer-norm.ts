/** Parameters of a layer norm. The operation is in the engine. */
import { constant, zeros } from './initializers.ts';
import type { ParameterSpec } from './parameters.ts';

export function normParameters(prefix: string, width: number): ParameterSpec[] {
  return [
    { name: `${prefix}weight`, shape: [width], trainable: true, init: constant(1) },
    { name: `${prefix}bias`, shape: [width], trainable: true, init: zeros },
  ];
}
