/** What the well-known causes of bad ends are, in a sentence, and what to do; by the names of `run/known-ends.ts`. */

interface CauseWords {
  readonly sentence: string;
  readonly suggestion?: string;
}

const GO_ON = 'Run the same command again: it goes on from the last checkpoint';

const WORDS: Readonly<Record<string, CauseWords>> = {
  'gpu-memory': {
    sentence: 'The memory of a GPU was full',
    suggestion:
      'Use smaller batches per device, by hand or with a rule: retry: [{on: gpu-oom, set: {batch.per_device: 16}}]; look at "nvidia-smi" for other programs on the device',
  },
  'host-memory': {
    sentence: 'The memory of the machine, or of its container, was full',
    suggestion:
      'Use fewer loader workers or smaller batches, or give it more (resources.memory); "retry" has the class "oom"',
  },
  'worker-killed': {
    sentence: 'A process of its data loader was killed, as a rule because memory was full',
    suggestion: 'Use fewer loader workers or less prefetching; "retry" has the class "oom"',
  },
  'shared-memory': {
    sentence: 'The shared memory of its data loader (/dev/shm) was full',
    suggestion:
      'Give the container more (docker run --shm-size=8g), or use fewer loader workers (0 needs none)',
  },
  'collective-timeout': {
    sentence: 'A collective operation waited for a process that did not come',
    suggestion:
      'Look for the rank that stopped first: "reprise logs STAGE --rank N"; NCCL_DEBUG=INFO shows more',
  },
  'collective-error': {
    sentence: 'Communication between the GPUs broke down',
    suggestion: 'Set NCCL_DEBUG=INFO under "local_env" and look at the first warning of the log',
  },
  'peer-lost': {
    sentence: 'The other end of a connection went away',
    suggestion: 'Look for the process that ended first; this one only felt it',
  },
  'gpu-lost': {
    sentence: 'A GPU failed',
    suggestion: 'Look at "nvidia-smi -q" and "dmesg" for Xid errors; the device may need a reset',
  },
  'no-gpu': {
    sentence: 'The program found no GPU that it can use',
    suggestion:
      'Ask for one (resources.gpus), and compare the CUDA of the program with the driver: "reprise doctor"',
  },
  'cuda-error': {
    sentence: 'An operation on the GPU went wrong',
    suggestion:
      'Set CUDA_LAUNCH_BLOCKING=1 under "local_env" to see which; errors of the GPU are told late otherwise',
  },
  'no-space': {
    sentence: 'A disk was full',
    suggestion: 'Make room and run the same command again: it goes on from the last checkpoint',
  },
  'module-missing': {
    sentence: 'The program needs a package that its interpreter does not have',
    suggestion: 'Install it, or name the interpreter of the right environment in "argv"',
  },
  'port-taken': {
    sentence: 'The network port it wanted is in use',
    suggestion: 'Let it choose a free port, or end what holds it: ss -ltnp',
  },
  'many-files': {
    sentence: 'It had too many files open',
    suggestion:
      'Raise the limit (ulimit -n), or let the loader share through files: set_sharing_strategy("file_system")',
  },
  'file-missing': {
    sentence: 'A file it wanted is not there',
    suggestion:
      'Relative paths start at the project root, or at "cwd"; files of the work directory are "${work}/…"',
  },
  permission: {
    sentence: 'It was not allowed to open a file',
    suggestion: 'Look at the owner and mode of the file that the lines above name',
  },
  'not-executable': {
    sentence: 'The program was found but is not executable',
    suggestion: 'Make it executable (chmod +x), or name its interpreter first in "argv"',
  },
  'program-missing': {
    sentence: 'A program was not found',
    suggestion: 'Look at PATH and at the spelling',
  },
  killed: {
    sentence: 'Somebody killed it, or the kernel when memory ran out (its counters did not say so)',
    suggestion: GO_ON,
  },
  segfault: {
    sentence: 'A library of the program touched memory that is not its own (a bug there)',
    suggestion:
      'Set PYTHONFAULTHANDLER=1 under "local_env" to see where; versions that do not fit each other are the usual reason',
  },
  aborted: {
    sentence: 'The program, or a library in it, gave up (abort)',
    suggestion: 'The last lines of the log say why, as a rule',
  },
  'bus-error': {
    sentence:
      'A page of memory could not be had: the shared memory of a data loader (/dev/shm) is full, or a mapped file became shorter',
    suggestion:
      'Give the container more (docker run --shm-size=8g), or use fewer loader workers (0 needs none)',
  },
  'illegal-instruction': {
    sentence: 'The program was built for another processor',
    suggestion: 'Install a build for this machine (AVX2 or AVX-512 is missing, as a rule)',
  },
  'float-error': { sentence: 'It divided integers by zero' },
  'file-size': {
    sentence: 'It wrote a file that is larger than allowed',
    suggestion: 'Raise the limit (ulimit -f)',
  },
  'cpu-time': {
    sentence: 'It used up the processor time it was allowed',
    suggestion: `Raise the limit (ulimit -t) if it is yours. ${GO_ON}`,
  },
  usr1: {
    sentence:
      'It was told by SIGUSR1 that its time ends soon, as batch systems do, and did not handle that',
    suggestion: `Let the program write a checkpoint on SIGUSR1 and exit with 75; "retry" has the class "preempted". ${GO_ON}`,
  },
  usr2: {
    sentence: 'It was sent SIGUSR2, which it does not handle',
    suggestion: `"retry" has the class "preempted". ${GO_ON}`,
  },
  terminated: {
    sentence: 'Somebody else asked it to end (an administrator, a batch system, a shutdown)',
    suggestion: `"retry" has the class "preempted". ${GO_ON}`,
  },
  hangup: { sentence: 'Its terminal or its parent went away', suggestion: GO_ON },
};

export function causeWords(cause: string | undefined): CauseWords | undefined {
  return cause === undefined ? undefined : WORDS[cause];
}
