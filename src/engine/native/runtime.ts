/**
 * One TensorFlow context in this process: the library, its eager context and a status for
 * synchronous calls. Turns what TensorFlow reports into our two kinds of failure.
 */
import { RepriseError } from '../../diagnostics/diagnostic.ts';
import { engineOutOfMemory, engineRefusedOp } from '../../diagnostics/messages/engine.ts';
import { Bug } from '../../util/invariant.ts';
import type { ContextPointer, CopyMemory, StatusPointer, TensorFlow } from './library.ts';

/** @see tsl_status.h */
const RESOURCE_EXHAUSTED = 8;
const UNIMPLEMENTED = 12;

export interface Runtime {
  readonly tf: TensorFlow;
  readonly copyMemory: CopyMemory;
  readonly context: ContextPointer;
  /** For synchronous calls, one after the other; an asynchronous call brings its own. */
  readonly status: StatusPointer;
}

/** What was going on, for the message; only called when something went wrong. */
export type Describe = () => { readonly op: string; readonly inputs: readonly string[] };

/** Makes the context with its number of threads; it lives as long as the process. */
export function openRuntime(
  tf: TensorFlow,
  copyMemory: CopyMemory,
  threads: { readonly intra: number; readonly inter: number },
): Runtime {
  const status = tf.TF_NewStatus();
  const describe = (): ReturnType<Describe> => ({ op: 'TFE_NewContext', inputs: [] });
  const options = tf.TFE_NewContextOptions();
  // A ConfigProto: intra_op_parallelism_threads is field 2, inter_op_parallelism_threads field 5.
  const config = Uint8Array.of(0x10, threads.intra, 0x28, threads.inter);
  tf.TFE_ContextOptionsSetConfig(options, config, config.length, status);
  check(tf, status, describe);
  const context = tf.TFE_NewContext(options, status);
  check(tf, status, describe);
  tf.TFE_DeleteContextOptions(options);
  return { tf, copyMemory, context, status };
}

/**
 * Passes when the status is good.
 *
 * Memory and kernels that this build lacks belong to the user's world; anything else means that
 * we asked for what cannot be, which is a bug of ours.
 */
export function check(tf: TensorFlow, status: StatusPointer, describe: Describe): void {
  const code = tf.TF_GetCode(status);
  if (code === 0) return;
  const { op, inputs } = describe();
  const detail = cleanMessage(tf.TF_Message(status));
  if (code === RESOURCE_EXHAUSTED) {
    throw new RepriseError(engineOutOfMemory({ op, inputs, detail }));
  }
  if (code === UNIMPLEMENTED) throw new RepriseError(engineRefusedOp({ op, inputs, detail }));
  throw new Bug(`TensorFlow refuses ${op}(${inputs.join(', ')}): ${detail}`);
}

/** Without TensorFlow's internal node names and repeated frames. */
function cleanMessage(message: string): string {
  return message
    .replaceAll(/\s*\[\[\{\{[^}]*\}\}[^\]]*\]\]/g, '')
    .replaceAll(/\s*\[Op:[^\]]*\]/g, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}
