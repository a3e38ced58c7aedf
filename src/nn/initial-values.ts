/** The start values of a model's parameters, each from a stream named by the parameter. */
import { Random } from '../util/random.ts';
import type { ParameterSpec } from './parameters.ts';

/** Row-major values by name. The same seed gives the same values, whatever else the model has. */
export function initialValues(
  specs: readonly ParameterSpec[],
  seed: number,
): Record<string, Float32Array> {
  return Object.fromEntries(
    specs.map(({ name, shape, init }) => {
      const count = shape.reduce((product, length) => product * length, 1);
      return [name, init(count, Random.stream(seed, 'init', name))];
    }),
  );
}
