/** Pages of the messages of running (RP4). */
import type { Pages } from './page.ts';

export const runPages: Pages = {
  RP4001: {
    title: 'The program of a stage cannot be started',
    text: `The system refused to start the shell that runs the stage: most often the working directory
("cwd" of a command) does not exist, or no further process may be started.`,
  },
  RP4002: {
    title: 'A stage ended with an exit code other than 0',
    text: `The lines after "|" are those of its log that look like the reason; the whole log is in the
file that is named, and "reprise logs STAGE" shows it. 126 and 127 come from the shell: the program is
not executable, or was not found. What the stage has left in its work directory is kept, so the next run
goes on from its last checkpoint. To try again by itself:

    retry: [{on: [exit], max: 2, delay: 10s}]`,
  },
  RP4003: {
    title: 'A stage was ended by a signal',
    text: `Somebody, or the system, killed it: SIGKILL without a word in the log is often the kernel
when memory runs out (look at "dmesg"), SIGSEGV a bug in a library. The next run goes on from the last
checkpoint. "retry" has the class "signal" for it.`,
  },
  RP4004: {
    title: 'A stage ran out of memory',
    text: `Its log says so. Smaller batches per device (batch.per_device) need less and change no result:
the global batch stays. "resources.memory" of the stage decides how many stages run beside each other, so
a true value there helps as well. "retry" has the class "oom" for it.`,
  },
  RP4005: {
    title: 'A stage made no progress',
    text: `Within "timeout.idle" it told no progress, and a program printed nothing either. It was asked to
stop, and ended when the grace period was over. If it waits for something that may take longer, raise
"timeout.idle".`,
  },
  RP4006: {
    title: 'A stage reached its time limit',
    text: `It ran for "timeout.total", was asked to write a checkpoint, and ended when the grace period was
over. The next run goes on from the last checkpoint, with the whole limit again.`,
  },
  RP4007: {
    title: 'A stage is gone without a trace',
    text: `Every process of the attempt is dead and none could record how it ended: all were killed at
once (kill -9 of the group, a container that stopped), or the machine lost its power. The next run goes on
from the last checkpoint.`,
  },
  RP4008: {
    title: 'A stage ended well but left no output',
    text: `The stage declares an output, its program ended with 0, and there is nothing at the path. Paths
under "outputs" of a command start at \${work}; a slash at the end makes one a folder. In arguments write
\${outputs.NAME}, which is the same path made absolute:

    argv: [python, train.py, --out, "\${outputs.weights}"]
    outputs: {weights: model.safetensors}

It counts as a failure, and the next run runs the stage again.`,
  },
  RP4009: {
    title: 'A stage asks for more memory than there is',
    text: `"resources.memory" of the stage is more than this host has, or than the profile lets this run
use (a container's limit counts). Memory cannot be shared like processors, so the stage was not started.`,
  },
  RP4010: {
    title: 'A stage asks for more GPUs than there are',
    text: `"resources.gpus" of the stage is more than the NVIDIA driver of this host shows. "reprise doctor"
says what was found.`,
  },
  RP4011: {
    title: 'A stage asks for more processors than there are',
    text: `It runs with those that there are, and nothing runs beside it. Results do not depend on the
number, but for the last digits of sums on some engines.`,
  },
  RP4012: {
    title: 'The metrics of a program cannot be read',
    text: `"metrics.file" of the command is relative to \${work}. As "json" it holds one object, as "jsonl" an
object a line, of which the last counts. Numbers may be nested: {"val": {"acc1": 81.2}} is "val.acc1".`,
  },
  RP4014: {
    title: 'Processes could not be ended',
    text: `Even SIGKILL does not end a process that waits in the kernel, for a network file system or a
device. It ends when that answers. Until then its stage cannot be started again: it still holds the lease.`,
  },
  RP4015: {
    title: 'A stage was asked to stop by somebody else',
    text: `Somebody sent it SIGTERM, SIGINT or USR1, which it took as the wish to stop: it wrote a checkpoint.
This run did not ask for it, so the stage is not done. "retry" has the class "preempted" for it.`,
  },
  RP4016: {
    title: 'A stage met a bug in reprise',
    text: `Something happened in our code that we believed impossible. The log holds the stack; please send
it to us with the pipeline file. Running again may help, and can harm nothing.`,
  },
  RP4017: {
    title: 'A stage ended before it was done',
    text: `Its process ended with 0 without the record that a stage writes last: something in it, a library
perhaps, left the process. The next run goes on from the last checkpoint.`,
  },
  RP4018: {
    title: 'A stage found the disk full',
    text: `Checkpoints and outputs are written beside the state, in "runs/" unless --state says otherwise.
What was complete before is kept; nothing half written counts. Make room and run the same command again.`,
  },
  RP4019: {
    title: 'The worker does not know a kind',
    text: `The program files were replaced (an upgrade, a build) between the start of the run and the start
of the stage. Run the same command again.`,
  },
  RP4022: {
    title: 'A result could not be linked',
    text: `runs/<run>/outputs/ holds links into the store, for people. The result itself is complete, and
other stages use it.`,
  },
  RP4023: {
    title: 'The system refused a stage something',
    text: `The message is the system's own: a file that is not there or may not be read, too many open files,
a device that fails. "reprise logs STAGE" shows the log.`,
  },
  RP4024: {
    title: 'A stage waits for somebody else who works at its key',
    text: `The lease of the key is held, by a runner that is just starting or storing, by one on another host
that shares the state directory, or by a process that an attempt has left behind. Two never write at one
key. When the holder ends, its result is taken or the work goes on from what it left.`,
  },
};
