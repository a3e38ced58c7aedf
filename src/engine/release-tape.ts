/**
 * tfjs keeps the tensors that gradients will need on a tape, out of reach of `tidy`, and lets go of them
 * when the gradients are done. When the function itself throws it never comes to that.
 */
import type * as core from '@tensorflow/tfjs-core';

/** Runs `work`; when it throws, what its gradients had kept is let go of. */
export function releasingTape<T>(tf: typeof core, work: () => T): T {
  try {
    return work();
  } catch (error) {
    const { state } = tf.engine();
    if (state.gradientDepth === 0) {
      // Null between gradients, whatever the type says.
      for (const { saved } of state.activeTape ?? []) {
        for (const tensor of saved ?? []) tensor.dispose();
      }
      state.activeTape = [];
    }
    throw error;
  }
}
