/**
 * Keeps random numbers out of compiled steps. What tfjs draws inside a trace would be drawn once
 * and frozen, silently the same at every call; so it is an error on every engine.
 */
import type * as core from '@tensorflow/tfjs-core';
import { RepriseError } from '../diagnostics/diagnostic.ts';
import { statefulOpInTrace } from '../diagnostics/messages/engine.ts';

/** tfjs ops that draw, by the scope names that tfjs gives them. `dropout` and `rand` use these. */
const RANDOM_OPS: ReadonlySet<string> = new Set([
  'randomUniform',
  'randomUniformInt',
  'randomNormal',
  'randomStandardNormal',
  'randomGamma',
  'truncatedNormal',
  'multinomial',
  'rand',
]);

/**
 * Runs `work` and refuses tfjs's random ops inside it.
 *
 * @throws RepriseError RP7023 naming the op.
 */
export function withoutRandomOps<T>(tf: typeof core, step: string, work: () => T): T {
  const engine = tf.engine();
  const original = engine.startScope;
  if (Object.hasOwn(engine, 'startScope')) return work(); // an outer step guards already
  engine.startScope = function startScope(
    this: ReturnType<typeof core.engine>,
    name?: string,
  ): void {
    const op = name?.replace(/__op$/, '');
    if (op !== undefined && RANDOM_OPS.has(op)) {
      throw new RepriseError(statefulOpInTrace({ op, step }));
    }
    original.call(this, name);
  };
  try {
    return work();
  } finally {
    delete (engine as { startScope?: unknown }).startScope; // the prototype's is back
  }
}
