/**
 * Environment variables that decide speed and the last bits of results. Light: whoever starts a
 * process with an engine in it may import this without loading one.
 */

/**
 * The variables for a process that will open an engine with this many threads.
 *
 * The `TF_` ones are read when the library is loaded, so the engine sets them itself as a fallback;
 * the `MALLOC_` ones are read by glibc when the process starts, so only whoever starts it can set
 * them. They keep large freed blocks in the process: op by op, fresh pages cost more than the
 * arithmetic of small models. A traced step, which reuses its buffers, is as fast without them.
 *
 * @param threads  Threads of one op and ops at a time, at least 1.
 */
export function engineEnvironment(threads: number): Readonly<Record<string, string>> {
  return {
    TF_ENABLE_ONEDNN_OPTS: '1', // off by default on AMD, where it makes steps 1.3 to 1.6 times faster
    TF_NUM_INTRAOP_THREADS: String(threads),
    // As many ops at the same time: on two cores 0 to 20 % faster than one, and the same bytes,
    // since no result depends on which of two ops is done first.
    TF_NUM_INTEROP_THREADS: String(threads),
    TF_CPP_MIN_LOG_LEVEL: '2', // errors only; TensorFlow greets with its CPU features otherwise
    MALLOC_MMAP_THRESHOLD_: String(2 ** 30),
    MALLOC_TRIM_THRESHOLD_: String(2 ** 32),
  };
}
