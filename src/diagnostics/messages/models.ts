/** Messages of models that are applied to tensors which do not fit them (RP76). */
import type { Diagnostic } from '../diagnostic.ts';

export function inputDoesNotFit(facts: {
  /** What is applied: `encoder.patch_embed`. */
  readonly path: string;
  /** What does not fit, as it follows "Cannot apply ...: ". */
  readonly axis: string;
  readonly found: number;
  /** The rule in letters with its number: `C = 3`, `a multiple of 16`. */
  readonly expected: string;
  readonly shape: readonly number[];
}): Diagnostic {
  const { path, axis, found, expected, shape } = facts;
  return {
    code: 'RP7601',
    severity: 'error',
    message: `Cannot apply ${path}: ${axis} is ${found}, expected ${expected} (input [${shape.join(', ')}])`,
  };
}

export function weightsOfAnotherShape(facts: {
  readonly name: string;
  readonly found: readonly number[];
  readonly expected: readonly number[];
  /** Further parameters that do not fit. */
  readonly others: number;
}): Diagnostic {
  const { name, found, expected, others } = facts;
  const more = others === 0 ? [] : [`${others} more parameters do not fit`];
  return {
    code: 'RP7602',
    severity: 'error',
    message: `Cannot apply the model: "${name}" is [${found.join(', ')}], expected [${expected.join(', ')}]`,
    notes: [...more, 'The weights belong to a model of another size'],
  };
}
