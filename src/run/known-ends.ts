/**
 * Ends that people of this field meet again and again, as a table: what gives each away (an exit code, a
 * signal, words in the log) and what class of `retry` it belongs to. The words for people are in
 * `diagnostics/messages/run-causes.ts`, by the same names.
 *
 * Rows stand in order of precedence: of two that fit the same line, the first is the cause.
 */

export type Cause =
  | 'gpu-memory'
  | 'host-memory'
  | 'worker-killed'
  | 'shared-memory'
  | 'collective-timeout'
  | 'collective-error'
  | 'gpu-lost'
  | 'no-gpu'
  | 'cuda-error'
  | 'no-space'
  | 'module-missing'
  | 'port-taken'
  | 'file-missing'
  | 'permission'
  | 'many-files'
  | 'peer-lost'
  | 'not-executable'
  | 'program-missing'
  | 'killed'
  | 'segfault'
  | 'aborted'
  | 'bus-error'
  | 'illegal-instruction'
  | 'float-error'
  | 'file-size'
  | 'cpu-time'
  | 'usr1'
  | 'usr2'
  | 'terminated'
  | 'hangup';

interface KnownWords {
  readonly cause: Cause;
  readonly words: RegExp;
  /** Mostly what other ranks say when one has failed: never preferred to another rank's own words. */
  readonly isEcho?: true;
}

/** By words in the log. */
export const KNOWN_WORDS: readonly KnownWords[] = [
  {
    // PyTorch, TensorFlow (the BFC allocator of a GPU), JAX, CUDA itself.
    cause: 'gpu-memory',
    words:
      /CUDA out of memory|OutOfMemoryError: (?:CUDA|HIP|XPU)|HIP out of memory|CUDA_ERROR_OUT_OF_MEMORY|CUBLAS_STATUS_ALLOC_FAILED|cudaErrorMemoryAllocation|CUDA error: out of memory|OOM when allocating tensor.*(?:GPU|device:GPU)|GPU_\d+_bfc|MPS backend out of memory|cuda failure.*out of memory/i,
  },
  {
    // Of a data loader: the kernel took the worker, the main process only tells.
    cause: 'worker-killed',
    words:
      /DataLoader worker \(pid\(?s?\)? [\d, ]+\) (?:is killed by signal: Killed|exited unexpectedly)/,
  },
  {
    cause: 'shared-memory',
    words:
      /DataLoader worker .*Bus error|insufficient shared memory|unable to (?:open|write to|allocate) (?:a )?(?:shared memory|file <\/torch_)|unable to mmap .* bytes from file|\/dev\/shm.*No space left|torch_shm_manager/i,
  },
  {
    // The kernel, Node, Python, NumPy, PyTorch, TensorFlow, C++, Java, Slurm, the shell.
    cause: 'host-memory',
    words:
      /\bMemoryError\b|DefaultCPUAllocator: (?:can't|not enough memory)|std::bad_alloc|cannot allocate memory|heap limit|java\.lang\.OutOfMemoryError|OOM when allocating|RESOURCE_EXHAUSTED: (?:out of memory|OOM)|\boom[-_]kill|out of memory|\bENOMEM\b/i,
  },
  {
    cause: 'collective-timeout',
    isEcho: true,
    words:
      /Watchdog caught collective operation timeout|NCCL.*(?:timed? ?out|timeout)|Timed out waiting \d+ms for (?:recv|send)|Collective has timed out|collective operation timeout/i,
  },
  {
    cause: 'peer-lost',
    isEcho: true,
    words:
      /Connection (?:reset|closed) by peer|ncclRemoteError|peer (?:has |is )?(?:lost|closed)|Broken pipe|Socket closed|Collective ops is aborted|Socket Timeout/i,
  },
  {
    cause: 'gpu-lost',
    words:
      /fallen off the bus|\bXid\b.*\b(?:48|63|64|74|79|94|95)\b|uncorrectable ECC|CUDA error: (?:unspecified launch failure|unknown error)|GPU is lost/i,
  },
  {
    cause: 'no-gpu',
    words:
      /No CUDA GPUs are available|no CUDA-capable device|CUDA driver version is insufficient|Torch not compiled with CUDA|Found no NVIDIA driver|CUDA_ERROR_NO_DEVICE|no kernel image is available/i,
  },
  {
    cause: 'collective-error',
    words:
      /\bNCCL (?:error|WARN .*fail)|ncclSystemError|ncclInternalError|ncclUnhandledCudaError|ncclInvalidUsage/i,
  },
  { cause: 'cuda-error', words: /CUDA error:|CUDNN_STATUS_|CUBLAS_STATUS_|device-side assert/i },
  {
    cause: 'no-space',
    words: /No space left on device|\bENOSPC\b|Disk quota exceeded|\bEDQUOT\b/i,
  },
  {
    cause: 'module-missing',
    words:
      /ModuleNotFoundError|ImportError: (?:No module|cannot import)|ERR_MODULE_NOT_FOUND|Cannot find module/,
  },
  { cause: 'port-taken', words: /Address already in use|\bEADDRINUSE\b/i },
  { cause: 'many-files', words: /Too many open files|\bEMFILE\b|received 0 items of ancdata/i },
  { cause: 'file-missing', words: /FileNotFoundError|No such file or directory|\bENOENT\b/ },
  { cause: 'permission', words: /PermissionError|Permission denied|\bEACCES\b/ },
];

interface KnownSignal {
  readonly cause: Cause;
  /** `preempted`: mostly the voice of a batch system or an administrator. */
  readonly reads: 'signal' | 'preempted' | 'timeout';
}

/** By the signal that ended the program. 128 + its number is the exit code that a shell makes of it. */
export const KNOWN_SIGNALS: Readonly<Record<string, KnownSignal>> = {
  SIGKILL: { cause: 'killed', reads: 'signal' }, // 137
  SIGSEGV: { cause: 'segfault', reads: 'signal' }, // 139
  SIGABRT: { cause: 'aborted', reads: 'signal' }, // 134
  SIGBUS: { cause: 'bus-error', reads: 'signal' }, // 135
  SIGILL: { cause: 'illegal-instruction', reads: 'signal' }, // 132
  SIGFPE: { cause: 'float-error', reads: 'signal' }, // 136
  SIGXFSZ: { cause: 'file-size', reads: 'signal' }, // 153
  SIGXCPU: { cause: 'cpu-time', reads: 'timeout' }, // 152
  SIGHUP: { cause: 'hangup', reads: 'signal' }, // 129
  SIGTERM: { cause: 'terminated', reads: 'preempted' }, // 143
  SIGUSR1: { cause: 'usr1', reads: 'preempted' }, // 138
  SIGUSR2: { cause: 'usr2', reads: 'preempted' }, // 140
};

/** By the exit code, where that says something by itself. */
export const KNOWN_CODES: Readonly<Record<number, Cause>> = {
  126: 'not-executable',
  127: 'program-missing',
};

/** Causes that mean that memory was short, and whose. */
export const MEMORY_CAUSES: Readonly<Partial<Record<Cause, 'host' | 'gpu'>>> = {
  'gpu-memory': 'gpu',
  'host-memory': 'host',
  'worker-killed': 'host',
};

/** What a text of a log is known to mean; the first row of the table that fits any of its lines. */
export function causeIn(text: string): KnownWords | undefined {
  return KNOWN_WORDS.find(({ words }) => words.test(text));
}
