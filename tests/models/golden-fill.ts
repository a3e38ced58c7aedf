/** The fill rule of the golden values: small models and pictures that anyone can make from a formula. */
import type { ParameterSpec } from '../../src/nn/parameters.ts';

/** Names in ASCII order; entry j, element k = 0.1 sin(1 + 0.37 j + 0.11 k), plus 1 for norm weights. */
export function goldenValues(specs: readonly ParameterSpec[]): Map<string, Float32Array> {
  const names = specs.map(({ name }) => name).sort();
  return new Map(
    specs.map(({ name, shape }) => {
      const j = names.indexOf(name);
      const length = shape.reduce((product, one) => product * one, 1);
      const shift = name.includes('norm') && name.endsWith('.weight') ? 1 : 0;
      const fill = (_: unknown, k: number): number => {
        return 0.1 * Math.sin(1 + 0.37 * j + 0.11 * k) + shift;
      };
      return [name, Float32Array.from({ length }, fill)];
    }),
  );
}

/** `[batch, 3, 32, 32]`, channels first: element n is sin(0.1 n). */
export function goldenPictures(batch: number): Float32Array {
  return Float32Array.from({ length: batch * 3 * 32 * 32 }, (_, n) => Math.sin(0.1 * n));
}
