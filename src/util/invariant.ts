/**
 * Checks of what we believe about our own code. A failure here is a bug of ours (exit code 70),
 * never a problem in the user's world; those are diagnostics.
 */
export class Bug extends Error {
  override readonly name: string = 'Bug';
}

export function invariant(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Bug(message);
}

/** Ends a `switch` over a union, so that a new member breaks the build where it is not handled. */
export function unreachable(value: never): never {
  throw new Bug(`unreachable value ${JSON.stringify(value)}`);
}
